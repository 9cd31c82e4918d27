#include "ui/map/basemapview.h"
#include "ui/map/fencepanel.h"
#include "ui/map/geofencepage.h"
#include "ui/map/mapkeys.h"
#include "ui/records/statepane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keystext.h"
#include "ui/widgets/pageaction.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int toolMargin = tokens::Padding;

QAction *GeofencePage::makeAction(QLatin1StringView id, Icon icon, const QString &text, const QKeySequence &keys,
                                  const std::function<void()> &run)
{
    QAction *action = makePageAction(theme(), this, id, icon, text, keys, run);
    addAction(action);
    return action;
}

void GeofencePage::makeActions()
{
    using Tool = FenceCanvas::Tool;
    m_select = makeAction("selectTool"_L1, Icon::MousePointer, tr("Select and move"), {},
                          [this] { m_canvas->setTool(Tool::Select); });
    m_circle = makeAction("drawCircle"_L1, Icon::Circle, tr("Draw a geofence"), QKeySequence::New, [this] {
        m_canvas->setTool(Tool::Circle);
        m_canvas->setFocus(Qt::MouseFocusReason);
    });
    m_polygon = makeAction("drawPolygon"_L1, Icon::Pentagon, tr("Draw a polygon to cover"), {}, [this] {
        m_canvas->setTool(Tool::Polygon);
        m_canvas->setFocus(Qt::MouseFocusReason);
    });
    m_circle->setToolTip(tr("Draw a geofence; N draws one by keys"));
    m_polygon->setToolTip(tr("Draw a polygon, which circles then cover"));
    for (QAction *action : {m_select, m_circle, m_polygon})
        action->setCheckable(true);
    m_undo = makeAction("undoFence"_L1, Icon::Undo, tr("Undo"), {}, [this] {
        if (!m_canvas->takeBack() && m_document)
            emit undone(m_document->undo());
    });
    m_redo = makeAction("redoFence"_L1, Icon::Redo, tr("Redo"), {}, [this] {
        if (m_canvas->canDoAgain())
            m_canvas->doAgain();
        else if (m_document)
            emit undone(m_document->redo());
    });
    m_save = makeAction("saveFences"_L1, Icon::Save, tr("Save"), QKeySequence::Save, [this] {
        m_canvas->accept();
        if (m_panel->finish())
            emit saveWanted();
    });
    m_discard = makeAction("discardFences"_L1, Icon::Close, tr("Discard all edits"), {}, [this] {
        m_canvas->cancel();
        emit discardWanted();
    });
    m_refresh = makeAction("refresh"_L1, Icon::Refresh, tr("Refresh"), {}, [this] { emit refreshWanted(); });
    m_refresh->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    m_zoomIn = makeAction("zoomIn"_L1, Icon::Plus, tr("Zoom in"), {}, [this] { m_canvas->zoomBy(1); });
    m_zoomOut = makeAction("zoomOut"_L1, Icon::Minus, tr("Zoom out"), {}, [this] { m_canvas->zoomBy(-1); });
    m_showAll = makeAction("showAll"_L1, Icon::Maximize, tr("Show all geofences"), {}, [this] { m_canvas->showAll(); });
    m_keys = makeAction("mapKeys"_L1, Icon::Keyboard, tr("Keys and signs of the map"), Qt::Key_F1,
                        [this] { (new MapKeys(theme(), this))->openAt(m_zoom); });
    makeAction("search"_L1, Icon::Search, tr("Search geofences"), QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    makeAction("toMap"_L1, Icon::Map, tr("Go on to the next part of the page"), Qt::Key_F6, [this] {
        if (m_canvas->hasFocus())
            m_table->setFocus(Qt::ShortcutFocusReason);
        else if (m_table->hasFocus() && m_panel->hasEditor())
            m_panel->editName();
        else
            m_canvas->setFocus(Qt::ShortcutFocusReason);
    });
}

void GeofencePage::fillHeader()
{
    addScopeBox();

    m_search = new SearchField(theme(), tr("Search geofences"));
    m_search->setMinimumWidth(140);
    m_search->setMaximumWidth(260);
    m_search->setToolTip(withKeys(tr("Search geofences"), QKeySequence::Find));
    header()->addWidget(m_search, 3);
    connect(m_search, &SearchField::searched, this, &GeofencePage::searched);
    connect(m_search, &SearchField::leaving, this, [this] { m_table->setFocus(); });

    auto *draw = new Button(theme(), Button::Kind::Plain, tr("New geofence"), Icon::Plus);
    connect(draw, &QPushButton::clicked, m_circle, &QAction::trigger);
    connect(m_circle, &QAction::changed, draw, [this, draw] {
        draw->setEnabled(m_circle->isEnabled());
        draw->setToolTip(m_circle->isEnabled() ? withKeys(m_circle->toolTip(), m_circle->shortcut())
                                               : m_circle->statusTip());
    });
    header()->addWidget(draw);
    m_menu = Button::iconOnly(theme(), Icon::Ellipsis, tr("Page actions"));
    m_menu->setMenu(new QMenu(m_menu));
    header()->addWidget(m_menu);
    setActions({}, {});
}

QWidget *GeofencePage::makeList()
{
    auto *list = new QStackedWidget(this);
    list->addWidget(m_table);
    list->addWidget(m_nothing);
    connect(m_table->records(), &TableModel::shownChanged, this, &GeofencePage::showNothing);
    connect(m_nothing, &StatePane::actionTriggered, this, [this] {
        if (m_document && m_document->count() == 0)
            m_circle->trigger();
        else
            m_search->setSearch({});
    });
    return list;
}

void GeofencePage::showNothing()
{
    const TableModel *records = m_table->records();
    auto *list = qobject_cast<QStackedWidget *>(m_table->parentWidget());
    const QString problem = records->filterError();
    if ((records->rowCount() > 0 || records->isBusy()) && problem.isEmpty()) {
        list->setCurrentWidget(m_table);
        return;
    }
    PaneState state{.kind = PaneState::Kind::Message};
    if (!problem.isEmpty() || (m_document && m_document->count() > 0)) {
        state.icon = Icon::Search;
        state.title = problem.isEmpty() ? tr("Nothing matches") : tr("This cannot be searched for");
        state.text = problem.isEmpty() ? tr("No geofence matches the search.") : problem;
        state.actionText = tr("Clear the search");
    } else {
        state.icon = Icon::MapPin;
        state.title = m_isTold ? tr("No geofences yet") : tr("The service does not tell its geofences");
        state.text = tr("Draw one on the map, or drop a GeoJSON, KML or CSV file here.");
        state.actionText = m_circle->isEnabled() ? m_circle->text() : QString();
    }
    m_nothing->show(state);
    list->setCurrentWidget(m_nothing);
}

static Panel *makeTools(const Theme &theme, QWidget *parent, const QList<QList<QAction *>> &groups,
                        Qt::Orientation orientation)
{
    auto *panel = new Panel(theme, Panel::Look::Card, parent);
    auto *layout =
        new QBoxLayout(orientation == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, panel);
    layout->setContentsMargins(tokens::Grid, tokens::Grid, tokens::Grid, tokens::Grid);
    layout->setSpacing(2);
    for (const QList<QAction *> &group : groups) {
        if (layout->count() > 0) {
            auto *line = new Separator(theme, orientation == Qt::Horizontal ? Qt::Vertical : Qt::Horizontal, panel);
            layout->addWidget(line);
        }
        for (QAction *action : group) {
            auto *button = Button::iconOnly(theme, Icon::None, action->text(), panel);
            button->follow(action);
            button->setFocusPolicy(Qt::TabFocus);
            layout->addWidget(button);
        }
    }
    panel->adjustSize();
    return panel;
}

QWidget *GeofencePage::makeMap()
{
    auto *room = new QWidget(this);
    m_mapColumn = new QVBoxLayout(room);
    m_mapColumn->setContentsMargins({});
    m_mapColumn->setSpacing(0);
    m_mapColumn->addWidget(m_mapRoom, 1);
    m_mapRoom->installEventFilter(this);
    m_tools = makeTools(theme(), m_mapRoom, {{m_select, m_circle, m_polygon}, {m_undo, m_redo}}, Qt::Horizontal);
    m_zoom = makeTools(theme(), m_mapRoom, {{m_zoomIn, m_zoomOut, m_showAll}, {m_keys}}, Qt::Vertical);
    auto *bar = new QWidget(m_mapRoom);
    bar->setObjectName("mapBar"_L1);
    m_mapBar = new QHBoxLayout(bar);
    m_mapBar->setContentsMargins({});
    m_mapBar->setSpacing(tokens::Gap);
    m_mapBar->addWidget(m_tools);
    return room;
}

void GeofencePage::placeTools()
{
    m_base->setGeometry(m_mapRoom->rect());
    m_canvas->setGeometry(m_mapRoom->rect());
    QWidget *bar = m_mapBar->parentWidget();
    // No wider than what is on it: the rest of the line belongs to the map.
    const QSize wanted = bar->sizeHint().boundedTo({m_mapRoom->width() - 2 * toolMargin, bar->sizeHint().height()});
    bar->setGeometry({{toolMargin, toolMargin}, wanted});
    bar->raise();
    const QSize zoom = m_zoom->sizeHint();
    m_zoom->setGeometry(m_mapRoom->width() - zoom.width() - toolMargin, 2 * toolMargin + bar->height(), zoom.width(),
                        zoom.height());
    m_zoom->raise();
    if (m_onMap) {
        m_onMap->adjustSize();
        m_onMap->move(toolMargin, 2 * toolMargin + bar->height());
        m_onMap->raise();
    }
}

QWidget *GeofencePage::makeFooter()
{
    auto *footer = new QWidget(this);
    footer->setFixedHeight(tokens::HeaderHeight - tokens::Grid);
    m_footer = new QHBoxLayout(footer);
    m_footer->setContentsMargins(tokens::Margin, 0, tokens::Padding, 0);
    m_footer->setSpacing(tokens::Gap);
    m_unsaved = new TextLabel(theme(), {}, tokens::TextBase, Tone::Muted, QFont::Normal, footer);
    m_unsaved->setElided(Qt::ElideRight);
    m_footer->addWidget(m_unsaved);
    m_saver = new Button(theme(), Button::Kind::Primary, {}, Icon::Save, footer);
    m_saver->follow(m_save);
    m_footer->addWidget(m_saver);
    m_discarder = new Button(theme(), Button::Kind::Plain, {}, Icon::None, footer);
    m_discarder->follow(m_discard);
    m_footer->addWidget(m_discarder);
    m_elsewhere = new TextLabel(theme(), {}, tokens::TextBase, Tone::Warning, QFont::Normal, footer);
    m_elsewhere->setElided(Qt::ElideRight);
    m_elsewhere->hide();
    m_footer->addSpacing(tokens::Gap);
    m_footer->addWidget(m_elsewhere, 1);
    m_footer->addStretch(1);
    return footer;
}

} // namespace gatehouse
