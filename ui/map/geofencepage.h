#pragma once

#include "ui/map/fencecanvas.h"
#include "ui/records/pageframe.h"
#include "ui/records/recordtable.h"
#include "ui/widgets/settingsmemory.h"

#include <QWidget>

namespace gatehouse {

class BaseMapView;
class Button;
class FencePanel;
class Panel;
class SearchField;
class StatePane;
class TextLabel;

//! The page of geofences: header with organization and search, table and values on one side, the map with its tools on
//! the other, below what waits to be saved. Knows the document, not where it comes from.
class GeofencePage : public PageFrame
{
    Q_OBJECT

public:
    GeofencePage(const Theme &theme, TableModel *fences, const QString &title, const QStringList &shownColumns,
                 const SettingsMemory &memory, QWidget *parent = nullptr);

    FenceCanvas *canvas() const { return m_canvas; }
    BaseMapView *baseMap() const { return m_base; }
    RecordTable *table() const { return m_table; }
    FencePanel *panel() const { return m_panel; }
    SearchField *search() const { return m_search; }
    QWidget *mapRoom() const { return m_mapRoom; } //!< what the canvas lies in

    void setDocument(FenceDocument *document);
    //! Why nothing may be edited, or saved, now; empty: it may.
    void setObstacles(const QString &toEditing, const QString &toSaving);
    const QString &editObstacle() const { return m_editObstacle; }
    void setTold(bool isTold);              //!< false: nobody knows what geofences there are
    void setPolygons(int count);            //!< that no geofences were made of yet, whether or not they are shown
    void setWaiting(int edits);             //!< that can only be shown once the service tells its geofences
    void setElsewhere(const QString &text); //!< what else is not saved; empty: nothing
    //! In the menu at the end of the header, and for what is selected.
    void setActions(const QList<QAction *> &inMenu, const QList<QAction *> &forSelected);
    void addMapTool(QWidget *widget); //!< in the row above the map, such as a search for places
    void showOnMap(QWidget *widget);  //!< below the tools, one at a time
    void addBelow(QWidget *widget);   //!< between the map and what waits to be saved
    void addFooterWidget(QWidget *widget);
    QAction *makeAction(QLatin1StringView id, Icon icon, const QString &text, const QKeySequence &keys,
                        const std::function<void()> &run);

signals:
    void searched(const QString &text);
    void refreshWanted();
    void saveWanted();
    void discardWanted();
    void undone(const QList<gatehouse::FenceKey> &keys); //!< these were changed by undo or redo
    void filesDropped(const QStringList &files);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    void fillHeader();
    QWidget *makeList();
    void showNothing();
    QWidget *makeMap();
    QWidget *makeFooter();
    void placeTools();
    void showUnsaved();
    void showHistory();
    bool keepsHistory() const;
    void showTool();

    SettingsMemory m_memory;
    QPointer<FenceDocument> m_document;
    RecordTable *m_table;
    StatePane *m_nothing; //!< in place of a table without rows
    FencePanel *m_panel;
    QWidget *m_mapRoom;
    BaseMapView *m_base;
    FenceCanvas *m_canvas;
    Panel *m_tools = nullptr;
    Panel *m_zoom = nullptr;
    QPointer<QWidget> m_onMap;
    SearchField *m_search = nullptr;
    TextLabel *m_unsaved = nullptr;
    TextLabel *m_elsewhere = nullptr;
    Button *m_menu = nullptr;
    QVBoxLayout *m_mapColumn = nullptr;
    QHBoxLayout *m_mapBar = nullptr;
    QHBoxLayout *m_footer = nullptr;
    Button *m_saver = nullptr; //!< shown while there is something to save
    Button *m_discarder = nullptr;
    QAction *m_select = nullptr;
    QAction *m_circle = nullptr;
    QAction *m_polygon = nullptr;
    QAction *m_save = nullptr;
    QAction *m_discard = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_showAll = nullptr;
    QAction *m_keys = nullptr;
    bool m_isTold = true;
    int m_polygons = 0;
    int m_waiting = 0;
    QString m_editObstacle;
    QString m_saveObstacle;
};

} // namespace gatehouse
