#pragma once

#include "models/geo/fencesnap.h"
#include "models/geo/geopolygon.h"
#include "models/geo/mapcamera.h"
#include "ui/map/fencelayer.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

#include <functional>
#include <optional>
#include <span>

namespace gatehouse {

//! The fences of a document above a map: to look at, to select and to edit, by mouse, touch and keys. Transparent where
//! there is nothing, unless it has a ground of its own.
//!
//! By mouse: dragging pans, the wheel zooms to the pointer, a click selects what is smallest there and another one what
//! is next; the selected fence has handles for moving and resizing. By keys: Tab goes from fence to fence, Enter begins
//! moving the one that is selected with the arrows, plus and minus resize, N draws one at the crosshair. Esc takes back
//! what is not finished.
class FenceCanvas : public QWidget
{
    Q_OBJECT

public:
    enum class Tool : quint8 { Select, Circle, Polygon };
    Q_ENUM(Tool)

    explicit FenceCanvas(const Theme &theme, QWidget *parent = nullptr);

    //! Which must outlive the canvas or be taken away before; null: none. The camera stays.
    void setDocument(FenceDocument *document);
    FenceDocument *document() const { return m_document; }
    void setEditable(bool isEditable); //!< otherwise fences are only looked at
    bool isEditable() const { return m_isEditable && m_document; }
    //! Whether it paints a plain ground with parallels and meridians; there is one at first.
    void setGround(bool hasGround);

    const MapCamera &camera() const { return m_camera; }
    void setCamera(const MapCamera &camera);
    void zoomBy(int levels); //!< around the middle, to whole levels: between them the map below is scaled
    void showAll();
    void showFences(const QList<FenceKey> &keys); //!< as large as they fit on a whole level of zoom
    void reveal(FenceKey key);                    //!< moves the map only where it is out of sight or too small to see
    void showPlace(GeoPoint point, double zoom);
    void showBounds(const GeoBounds &bounds); //!< as showFences()

    Tool tool() const { return m_tool; }
    void setTool(Tool tool);

    const QList<FenceKey> &selection() const { return m_selection; }
    FenceKey current() const { return m_selection.size() == 1 ? m_selection.first() : NoFenceKey; }
    void select(const QList<FenceKey> &keys); //!< without telling selectionChanged()

    //! From the west to the east.
    QList<FenceKey> inSight() const { return m_layer.inSight(m_camera); }
    QList<FenceKey> fencesAt(QPointF place) const { return m_layer.at(place, m_camera); } //!< the smallest first
    QRectF placeOf(FenceKey key) const;   //!< its circle on the canvas; null when it has no place
    QString wordsFor(FenceKey key) const; //!< what there is to say of it

    //! A fence being drawn, moved or resized, as it would become.
    const GeoCircle *draft() const { return m_draft ? &m_draft->circle : nullptr; }
    bool accept(); //!< what is being drawn or edited; false: nothing is
    bool cancel(); //!< likewise

    void drawAtCrosshair();
    void editByKeys(); //!< the selected fence
    void removeSelected();
    void duplicateSelected();
    void toggleSelected(); //!< on or off

    const GeoRing &corners() const { return m_corners; } //!< so far, of a polygon being drawn
    void drawOn(const GeoRing &corners);                 //!< draws such a polygon
    GeoRing takeCorners();                               //!< which is not being drawn any more
    //! A polygon with the circles that would cover it, which can be moved, resized and taken away as fences are; an
    //! empty one takes it away.
    void setCover(const GeoPolygon &polygon, const QList<GeoCircle> &circles);
    //! Other circles for the same polygon, not by the person, whose own can be had back.
    void replaceCover(const QList<GeoCircle> &circles);
    void editCover(const QList<GeoCircle> &circles); //!< one step
    const QList<GeoCircle> &cover() const { return m_cover; }
    bool isCoverEdited() const { return m_isCoverEdited; }   //!< by the person
    bool hasPolygon() const { return !m_polygon.isEmpty(); } //!< one that is to be covered

    //! Whether something is begun that the document does not know: a draft, a polygon being drawn, edits of a cover.
    bool hasUnfinished() const;
    bool canTakeBack() const { return hasUnfinished() || m_back; }
    bool takeBack(); //!< its last step, or what was dropped or closed last; false: there is none
    //! What takes back that something was dropped, as long as nothing else is edited.
    void setBack(const std::function<void()> &back);
    bool canDoAgain() const; //!< a corner or an edit of a cover that was taken back
    void doAgain();

signals:
    void cameraChanged(const gatehouse::MapCamera &camera);
    void selectionChanged(const QList<gatehouse::FenceKey> &keys); //!< by the person, on the map
    void selectionMoved(const QList<gatehouse::FenceKey> &keys);   //!< by whomever; comes before selectionChanged()
    void toolChanged(gatehouse::FenceCanvas::Tool tool);
    void draftChanged();
    void unfinishedChanged(); //!< hasUnfinished() may be another, beyond what toolChanged() and draftChanged() tell
    void drawn(gatehouse::FenceKey key); //!< a new fence
    void polygonDrawn(const gatehouse::GeoPolygon &polygon);
    void polygonReopened(const gatehouse::GeoPolygon &polygon);   //!< is being drawn again
    void coverEdited(const QList<gatehouse::GeoCircle> &circles); //!< by the person
    void announced(const QString &text);                          //!< what screen readers were told

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool isForward) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    // Pixels.
    static constexpr double gripReach = 9;
    static constexpr double smallestWithHandles = 14;

    //! What is not finished.
    struct Draft
    {
        enum class Kind : quint8 { Draw, Move, Resize };
        Kind kind = Kind::Draw;
        FenceKey key = NoFenceKey; //!< NoFenceKey: a new one
        GeoCircle before;
        GeoCircle circle;
        bool isByKeys = false;
        bool wasResized = false; //!< by the last key
        QPointF grip;            //!< of a move: from the pointer to the centre
        double reach = 0;        //!< of a resize: metres from the pointer to the edge
        double bearing = 90;     //!< where the edge is held
        std::optional<FenceSnap> snap = {};
        QList<GeoCircle> others = {}; //!< to snap to
        QList<FenceKey> otherKeys = {};
    };
    //! What of the selected fence is under the pointer.
    enum class Grip : quint8 { None, Center, Edge };
    //! The same of a circle of the cover.
    struct CoverGrip
    {
        int circle = -1; //!< none
        bool isEdge = false;
    };
    struct CoverDrag
    {
        bool isEdge = false;
        QList<GeoCircle> before;
        QPointF grip;     //!< from the pointer to the centre
        double reach = 0; //!< metres from the pointer to the edge
    };

    void documentReset();
    void documentChanged(const QList<FenceKey> &keys);
    void zoomBy(int levels, QPointF anchor);
    void layerChanged();
    void personSelects(const QList<FenceKey> &keys);
    void selectNext(bool isForward, bool *isDone);
    void announce(const QString &text);
    void announceSelection();
    QString newName() const;

    Grip gripAt(QPointF place) const;
    void updateCursor();
    void begin(Draft draft);
    void dragTo(QPointF place, bool snaps);
    void changeDraft(const GeoCircle &circle);
    void clickAt(QPointF place, bool extends);
    void addCorner(QPointF place);
    void closePolygon();
    GeoPoint movedTo(QPointF place, GeoPoint from) const;
    void moveByKeys(QPointF direction, bool isFine);
    void resizeByKeys(int direction, bool isFine);
    void snapByKeys();
    std::optional<FenceSnap> nearestSnap(const GeoCircle &circle, bool isResized, std::span<const GeoCircle> others);
    void announceDraft();
    bool handlePolygonKey(QKeyEvent *event);
    bool isCovering() const { return !m_polygon.isEmpty() && !m_cover.isEmpty() && m_tool == Tool::Select; }
    CoverGrip coverGripAt(QPointF place) const;
    int coverCircleAt(QPointF place) const; //!< negative: none
    bool beginCoverDrag(QPointF place);
    void dragCover(QPointF place);
    void endCoverDrag();
    void chooseCoverCircle(int circle);
    bool chooseNextCoverCircle(bool isForward);
    void putCover(const QList<GeoCircle> &circles);
    bool canUndoCover() const { return m_coverDrag || !m_coverSteps.isEmpty(); }
    void undoCover();
    void takeCornerBack();
    void setCorner(GeoPoint corner);
    bool handleCoverKey(QKeyEvent *event, QPointF direction);
    double roundedRadius(double metres) const;
    GeoPoint rounded(GeoPoint point) const;

    void paintGround(QPainter *painter) const;
    void paintActive(QPainter *painter);
    void paintDraftHints(QPainter *painter);
    void paintPolygon(QPainter *painter);
    void paintCover(QPainter *painter);
    void paintCoverHandles(QPainter *painter);
    void paintFurniture(QPainter *painter);
    QString hint() const;
    QPolygonF onScreen(const GeoRing &ring, bool isClosed) const;

    Theme m_theme;
    FenceInk m_ink;
    FenceLayer m_layer;
    QPixmap m_picture; //!< of the layer, without the selected fence
    bool m_isPictureOld = true;
    QPointer<FenceDocument> m_document;
    bool m_isEditable = false;
    bool m_hasGround = true;
    GeoBounds m_fitted; //!< shown whole, also in another size, until the map is moved
    MapCamera m_camera;
    Tool m_tool = Tool::Select;
    QList<FenceKey> m_selection;
    QSet<FenceKey> m_selected;
    std::optional<Draft> m_draft;
    GeoRing m_corners;       //!< of a polygon being drawn
    GeoRing m_cornersUndone; //!< the last that was taken back is the last
    GeoPolygon m_polygon;
    QList<GeoCircle> m_cover;
    int m_coverAt = -1;                    //!< the circle of the cover that is chosen; negative: none
    QList<QList<GeoCircle>> m_coverSteps;  //!< what it was before each edit
    QList<QList<GeoCircle>> m_coverUndone; //!< what it was after each that was taken back
    bool m_isCoverEdited = false;
    std::function<void()> m_back; //!< see setBack()
    std::optional<CoverDrag> m_coverDrag;
    std::optional<QPointF> m_pointer;
    std::optional<QPointF> m_pressedAt;
    QPointF m_panFrom;
    bool m_isPanning = false;
    bool m_hasKeyFocus = false;
    quint64 m_merge = 0; //!< of resizing by keys
};

} // namespace gatehouse
