#include "ui/connections/workspacespage.h"

#include "ui/connections/connectionwords.h"
#include "ui/connections/workspacedelegate.h"
#include "ui/connections/workspacelistmodel.h"
#include "ui/records/detailspane.h"
#include "ui/records/statepane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QListView>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! The settings of a connection that have a value, as people read them.
QList<DetailLine> linesOf(const Record &connection, const QString &service)
{
    QList<DetailLine> lines;
    for (const Field &field : connection.type().fields) {
        const QString text = connection.text(field);
        if (text.isEmpty() || field.has(Rule::Extra))
            continue;
        const QString value = field.choices.isEmpty() ? displayText(field, text) : choiceText(field, text);
        lines.append({u"%1 · %2"_s.arg(service, labelOf(field)), value, false});
    }
    return lines;
}

} // namespace

WorkspacesPage::WorkspacesPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new WorkspaceListModel(this))
    , m_list(new QListView)
    , m_details(new DetailsPane(theme))
    , m_empty(new StatePane(theme))
    , m_stack(new QStackedWidget)
    , m_count(new TextLabel(theme, {}, tokens::TextBase, Tone::Muted))
    , m_new(addCommand(tr("New workspace…"), Icon::Plus, QKeySequence::New))
    , m_open(addCommand(tr("Open"), Icon::LogIn, {}))
    , m_edit(addCommand(tr("Edit…"), Icon::Pencil, Qt::Key_F2))
    , m_duplicate(addCommand(tr("Duplicate…"), Icon::Copy, Qt::CTRL | Qt::Key_D))
    , m_delete(addCommand(tr("Delete…"), Icon::Trash, QKeySequence::Delete))
    , m_showDetails(new QAction(tr("Details"), this))
{
    setAccessibleName(tr("Workspaces"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new WorkspaceDelegate(theme, m_list));
    m_list->setAccessibleName(tr("Workspaces"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_open, m_edit, m_duplicate, m_delete});
    m_list->viewport()->setBackgroundRole(QPalette::Window);

    m_details->setActions({m_open, m_edit, m_duplicate, m_delete});
    m_showDetails->setCheckable(true);
    m_showDetails->setChecked(true);

    auto *framed = new QWidget;
    framed->setMinimumWidth(70 * tokens::Grid);
    auto *framedLayout = new QVBoxLayout(framed);
    framedLayout->setContentsMargins(tokens::Gap, tokens::Gap, tokens::Gap, 0);
    framedLayout->addWidget(m_list);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(framed);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({10000, tokens::DetailsWidth});

    m_empty->show({PaneState::Kind::Message,
                   Icon::Layers,
                   tr("No workspace is kept yet"),
                   tr("A workspace is a place to work in: one or both services, and how careful to be with them. The "
                      "local sandbox needs none."),
                   tr("New workspace…"),
                   {}});
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_list);

    const auto forSelected = [this](QAction *action, void (WorkspacesPage::*wanted)(const QUuid &)) {
        connect(action, &QAction::triggered, this, [this, wanted] { emit(this->*wanted)(selected()); });
    };
    forSelected(m_open, &WorkspacesPage::openWanted);
    forSelected(m_edit, &WorkspacesPage::editWanted);
    forSelected(m_duplicate, &WorkspacesPage::duplicateWanted);
    forSelected(m_delete, &WorkspacesPage::deleteWanted);
    connect(m_new, &QAction::triggered, this, &WorkspacesPage::newWanted);
    connect(m_empty, &StatePane::actionTriggered, this, &WorkspacesPage::newWanted);
    connect(m_list, &QListView::activated, m_open, &QAction::trigger);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WorkspacesPage::showSelected);
    connect(m_showDetails, &QAction::toggled, m_details, &QWidget::setVisible);
    connect(m_details, &DetailsPane::closed, this, [this] { m_showDetails->setChecked(false); });
    setWorkspaces({});
}

QAction *WorkspacesPage::addCommand(const QString &text, Icon icon, const QKeySequence &shortcut)
{
    auto *action = new QAction(m_theme.icon(icon), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

QWidget *WorkspacesPage::makeHeader()
{
    auto *header = new Panel(m_theme);
    header->setLines(Qt::BottomEdge);
    header->setFixedHeight(tokens::HeaderHeight);
    auto *create = new Button(m_theme, Button::Kind::Primary, tr("New workspace…"), Icon::Plus);
    auto *details = Button::iconOnly(m_theme, Icon::PanelRight, tr("Details"));
    details->setCheckable(true);
    details->setChecked(true);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(tokens::Margin, 0, tokens::Padding, 0);
    layout->setSpacing(tokens::Gap);
    layout->addWidget(new TextLabel(m_theme, tr("Workspaces"), tokens::TextLarge, Tone::Text, QFont::DemiBold));
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(create);
    layout->addWidget(details);
    connect(create, &QPushButton::clicked, m_new, &QAction::trigger);
    connect(details, &QPushButton::toggled, m_showDetails, &QAction::setChecked);
    connect(m_showDetails, &QAction::toggled, details, &QPushButton::setChecked);
    return header;
}

void WorkspacesPage::setWorkspaces(const QList<Workspace> &workspaces)
{
    const QUuid before = selected();
    const int row = m_list->currentIndex().row();
    m_model->setWorkspaces(workspaces);
    m_stack->setCurrentIndex(workspaces.isEmpty() ? 1 : 0);
    m_count->setText(workspaces.isEmpty() ? QString() : QLocale().toString(workspaces.size()));
    if (m_model->find(before))
        select(before);
    else if (!workspaces.isEmpty())
        select(workspaces.at(qBound(0, row, int(workspaces.size()) - 1)).id);
    showSelected();
}

void WorkspacesPage::setOpen(const QUuid &id)
{
    m_model->setOpen(id);
    showSelected();
}

void WorkspacesPage::select(const QUuid &id)
{
    m_list->setCurrentIndex(m_model->indexOf(id));
}

QUuid WorkspacesPage::selected() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    return rows.isEmpty() ? QUuid() : rows.first().data(WorkspaceListModel::IdRole).toUuid();
}

void WorkspacesPage::showSelected()
{
    const Workspace *workspace = m_model->find(selected());
    for (QAction *action : {m_open, m_edit, m_duplicate, m_delete})
        action->setEnabled(workspace);
    if (!workspace) {
        m_details->showMessage(tr("Nothing selected"), tr("Select a workspace to see what it consists of."));
        return;
    }
    const bool isOpen = workspace->id == m_model->openId();
    m_open->setEnabled(!isOpen);
    QList<DetailLine> lines{
        {tr("Environment"),
         environmentName(workspace->environment) + u". "_s + environmentMeans(workspace->environment), false},
        {tr("Safety"), safetyName(workspace->safety) + u". "_s + safetyMeans(workspace->safety), false}};
    if (workspace->elevate)
        lines.append(linesOf(Record::of(*workspace->elevate), u"ELEVATE"_s));
    if (workspace->ivalt)
        lines.append(linesOf(Record::of(*workspace->ivalt), u"iVALT"_s));
    m_details->show(workspace->name, isOpen ? tr("Workspace, open now") : tr("Workspace"), lines);
}

void WorkspacesPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(m_theme.colors().surface));
}

} // namespace gatehouse
