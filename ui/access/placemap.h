#pragma once

#include "models/access/accessrules.h"
#include "models/geo/fencedocument.h"
#include "ui/map/fencecanvas.h"

#include <optional>

namespace gatehouse {

class BaseMapView;

//! The geofences to look at, and the place that is asked about: a click takes another one, as does Enter the middle of
//! the map, which the arrows move.
class PlaceCanvas : public FenceCanvas
{
    Q_OBJECT

public:
    explicit PlaceCanvas(const Theme &theme, QWidget *parent = nullptr);

    void setPlace(const std::optional<GeoPoint> &place);

signals:
    void placeChosen(gatehouse::GeoPoint place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Theme m_theme;
    std::optional<GeoPoint> m_place;
    std::optional<QPointF> m_pressed;
};

//! That above the base map.
class PlaceMap : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceMap(const Theme &theme, QWidget *parent = nullptr);

    //! The map goes to where others are when they are others.
    void setFences(const QList<AccessFence> &fences);
    void setPlace(const std::optional<GeoPoint> &place);
    PlaceCanvas *canvas() const { return m_canvas; }

    QSize sizeHint() const override { return {420, 240}; }

signals:
    void placeChosen(gatehouse::GeoPoint place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Record recordOf(const AccessFence &fence);
    bool changeFew(const QList<AccessFence> &fences);
    void showBoth();

    FenceDocument m_document;
    BaseMapView *m_base;
    PlaceCanvas *m_canvas;
    QList<AccessFence> m_fences;
    QHash<QString, FenceKey> m_keys; //!< of those that are or were shown
    qint64 m_unnumbered = 0;         //!< how many had no number
    std::optional<GeoPoint> m_place;
};

} // namespace gatehouse
