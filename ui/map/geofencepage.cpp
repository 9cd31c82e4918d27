#include "ui/map/geofencepage.h"

#include "ui/map/basemapview.h"
#include "ui/map/fencepanel.h"
#include "ui/map/mapkeys.h"
#include "ui/records/statepane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keystext.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int sideWidth = 392;
static constexpr int leastMapWidth = 408; //!< so that what lies on it has room
static constexpr int shortWidth = 48;     //!< of a button with little more than its icon

GeofencePage::GeofencePage(const Theme &theme, TableModel *fences, const QString &title,
                           const QStringList &shownColumns, const SettingsMemory &memory, QWidget *parent)
    : PageFrame(theme, title, parent)
    , m_memory(memory)
    , m_table(new RecordTable(theme, fences, shownColumns, memory, this))
    , m_nothing(new StatePane(theme, this))
    , m_panel(new FencePanel(theme, this))
    , m_mapRoom(new QWidget(this))
    , m_base(new BaseMapView(theme, m_mapRoom))
    , m_canvas(new FenceCanvas(theme, m_mapRoom))
{
    setAcceptDrops(true);
    m_table->setAccessibleName(title);
    makeActions();

    auto *side = new QSplitter(Qt::Vertical);
    side->addWidget(makeList());
    side->addWidget(m_panel);
    side->setStretchFactor(0, 1);
    side->setChildrenCollapsible(false);
    side->setHandleWidth(1);
    side->setSizes({360, 320});
    m_mapRoom->setMinimumWidth(leastMapWidth);
    auto *body = new QSplitter(Qt::Horizontal);
    body->addWidget(side);
    body->addWidget(makeMap());
    body->setStretchFactor(1, 1);
    body->setChildrenCollapsible(false);
    body->setHandleWidth(1);
    body->setSizes({sideWidth, 1'000});
    fillHeader();
    column()->addWidget(stackOf(body, m_canvas), 1);
    column()->addWidget(new Separator(theme, Qt::Horizontal, this));
    column()->addWidget(makeFooter());
    m_canvas->setGround(false);
    connect(m_canvas, &FenceCanvas::cameraChanged, m_base, &BaseMapView::setCamera);

    connect(m_panel, &FencePanel::typed, this, &GeofencePage::showUnsaved);
    connect(m_panel, &FencePanel::leaving, m_canvas, [this] { m_canvas->setFocus(Qt::OtherFocusReason); });
    connect(m_canvas, &FenceCanvas::toolChanged, this, &GeofencePage::showTool);
    connect(m_canvas, &FenceCanvas::selectionMoved, m_panel, &FencePanel::show);
    connect(m_canvas, &FenceCanvas::draftChanged, m_panel, [this] { m_panel->showDraft(m_canvas->draft()); });
    connect(m_canvas, &FenceCanvas::draftChanged, this, &GeofencePage::showHistory);
    connect(m_canvas, &FenceCanvas::unfinishedChanged, this, &GeofencePage::showUnsaved);
    connect(m_canvas, &FenceCanvas::drawn, m_panel, [this](FenceKey key) {
        m_panel->show({key});
        m_panel->editName();
    });
    showUnsaved();
    showTool();
}

bool GeofencePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_mapRoom && event->type() == QEvent::Resize)
        placeTools();
    return PageFrame::eventFilter(watched, event);
}

//! Whether undo and redo are about this page. The window's own take back what was sent, which nobody means who is
//! still at work here.
bool GeofencePage::keepsHistory() const
{
    return m_canvas->canTakeBack() || m_canvas->hasPolygon() || (m_document && m_document->unsavedCount() > 0);
}

bool GeofencePage::event(QEvent *event)
{
    const bool isAsked = event->type() == QEvent::ShortcutOverride;
    if (isAsked || event->type() == QEvent::KeyPress) {
        // Whatever on the page has the focus: what it does not take itself comes here.
        const auto *key = static_cast<QKeyEvent *>(event);
        QAction *action = key->matches(QKeySequence::Undo)   ? m_undo
                          : key->matches(QKeySequence::Redo) ? m_redo
                                                             : nullptr;
        if (action && (action->isEnabled() || keepsHistory())) {
            if (!isAsked && action->isEnabled())
                action->trigger();
            event->accept();
            return true;
        }
    }
    return PageFrame::event(event);
}

void GeofencePage::setDocument(FenceDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_canvas->setDocument(document);
    m_panel->setDocument(document);
    if (document) {
        connect(document, &FenceDocument::changed, this, &GeofencePage::showUnsaved);
        connect(document, &FenceDocument::wasReset, this, &GeofencePage::showUnsaved);
        connect(document, &FenceDocument::historyChanged, this, &GeofencePage::showUnsaved);
    }
    setObstacles(m_editObstacle, m_saveObstacle);
}

void GeofencePage::setObstacles(const QString &toEditing, const QString &toSaving)
{
    m_editObstacle = toEditing;
    m_saveObstacle = toSaving;
    const bool isEditable = m_document && toEditing.isEmpty();
    m_canvas->setEditable(isEditable);
    m_panel->setEditable(isEditable);
    for (QAction *action : {m_circle, m_polygon}) {
        action->setEnabled(isEditable);
        action->setStatusTip(toEditing);
    }
    showNothing();
    showUnsaved();
}

void GeofencePage::setTold(bool isTold)
{
    m_isTold = isTold;
    showNothing();
}

void GeofencePage::setPolygons(int count)
{
    m_polygons = count;
    showUnsaved();
}

void GeofencePage::setWaiting(int edits)
{
    m_waiting = edits;
    showUnsaved();
}

void GeofencePage::showUnsaved()
{
    const bool has = m_document && m_document->unsavedCount() > 0;
    const bool isTyping = m_document && m_panel->isTyping();
    QStringList parts;
    const auto add = [&](FenceChange change, const QString &text) {
        if (m_document && m_document->count(change) > 0)
            parts.append(text);
    };
    const auto number = [this](FenceChange change) {
        return m_document ? static_cast<int>(m_document->count(change)) : 0;
    };
    add(FenceChange::New, tr("%n new", nullptr, number(FenceChange::New)));
    add(FenceChange::Changed, tr("%n changed", nullptr, number(FenceChange::Changed)));
    add(FenceChange::Deleted, tr("%n to delete", nullptr, number(FenceChange::Deleted)));
    if (m_polygons > 0)
        parts.append(tr("%n polygons to cover", nullptr, m_polygons));
    if (m_waiting > 0)
        parts.append(tr("%n waiting for the list", "edits", m_waiting));
    m_unsaved->setText(!parts.isEmpty() ? tr("Not saved: %1").arg(parts.join(", "_L1))
                       : isTyping       ? QString()
                                        : tr("Everything is saved"));
    const int count = m_document ? static_cast<int>(m_document->unsavedCount()) : 0;
    m_save->setText(tr("Save %n changes…", nullptr, std::max(count, isTyping ? 1 : 0)));
    m_save->setEnabled((has || isTyping) && m_saveObstacle.isEmpty());
    m_save->setStatusTip(m_saveObstacle);
    m_discard->setEnabled(has || m_waiting > 0);
    m_saver->setVisible(has || isTyping);
    m_discarder->setVisible(has || isTyping || m_waiting > 0);
    showHistory();
}

void GeofencePage::showHistory()
{
    const bool canEdit = m_editObstacle.isEmpty() && m_document;
    const bool isAtWork = m_canvas->hasUnfinished();
    const bool isBackOfCanvas = m_canvas->canTakeBack();
    m_undo->setEnabled(canEdit && (isBackOfCanvas || m_document->canUndo()));
    const bool isOfCanvas = m_canvas->canDoAgain();
    m_redo->setEnabled(canEdit && (isOfCanvas || (!isAtWork && m_document->canRedo())));
    m_undo->setText(m_undo->isEnabled() && !isBackOfCanvas ? tr("Undo: %1").arg(m_document->undoText()) : tr("Undo"));
    m_redo->setText(m_redo->isEnabled() && !isOfCanvas ? tr("Redo: %1").arg(m_document->redoText()) : tr("Redo"));
    for (QAction *action : {m_undo, m_redo})
        action->setToolTip(action->text());
}

void GeofencePage::showTool()
{
    const FenceCanvas::Tool tool = m_canvas->tool();
    m_select->setChecked(tool == FenceCanvas::Tool::Select);
    m_circle->setChecked(tool == FenceCanvas::Tool::Circle);
    m_polygon->setChecked(tool == FenceCanvas::Tool::Polygon);
    showHistory();
}

void GeofencePage::setElsewhere(const QString &text)
{
    m_elsewhere->setText(text);
    m_elsewhere->setVisible(!text.isEmpty());
}

void GeofencePage::setActions(const QList<QAction *> &inMenu, const QList<QAction *> &forSelected)
{
    m_menu->menu()->clear();
    m_menu->menu()->addAction(m_refresh);
    m_menu->menu()->addActions(inMenu);
    m_panel->setActions(forSelected);
    m_table->setRowActions(forSelected);
    m_canvas->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_canvas->addActions(forSelected);
}

void GeofencePage::addMapTool(QWidget *widget)
{
    m_mapBar->addWidget(widget);
    placeTools();
}

void GeofencePage::showOnMap(QWidget *widget)
{
    m_onMap = widget;
    widget->setParent(m_mapRoom);
    widget->show();
    placeTools();
}

void GeofencePage::addBelow(QWidget *widget)
{
    m_mapColumn->addWidget(widget);
}

void GeofencePage::addFooterWidget(QWidget *widget)
{
    // Where room is short its text ends in "…" rather than to make the window wider.
    widget->setMinimumWidth(shortWidth);
    m_footer->addWidget(widget);
}

static QStringList filesIn(const QMimeData *offered)
{
    QStringList files;
    for (const QUrl &url : offered->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files.append(url.toLocalFile());
    }
    return files;
}

void GeofencePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void GeofencePage::dropEvent(QDropEvent *event)
{
    const QStringList files = filesIn(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    emit filesDropped(files);
}

} // namespace gatehouse
