#include "app/pages/recordpicker.h"

#include "app/pages/pagecontroller.h"
#include "app/pages/pagenotices.h"
#include "app/pages/pagestates.h"
#include "app/pages/tablesettings.h"
#include "app/workspaces/openworkspace.h"
#include "ui/records/recordtable.h"
#include "ui/records/statepane.h"
#include "ui/shell/environment.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

RecordPicker::RecordPicker(const PageContext &context, const PickOrder &order, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_list(*order.page, context.workspace->client(order.page->service()))
    , m_search(new SearchField(context.theme, tr("Search %1").arg(order.page->type->pluralName().toLower()), this))
    , m_notice(new Banner(context.theme, this))
    , m_table(new RecordTable(context.theme, &m_list.model(), firstColumns(*order.page),
                              context.memoryOf(order.page->id + ".picker"_L1), this))
    , m_pane(new StatePane(context.theme, this))
    , m_stack(new QStackedWidget(this))
    , m_count(new TextLabel(context.theme, {}, tokens::TextSmall, Tone::Muted, QFont::Normal, this))
    , m_accept(new Button(context.theme, Button::Kind::Primary, order.acceptText, Icon::None, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(order.title);
    resize(760, 560);
    m_table->setAccessibleName(order.page->titleText());
    m_table->setJsonColumns(m_list.cells().jsonColumns());
    if (!order.many)
        m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_pane);

    auto *heading = new TextLabel(context.theme, order.title, tokens::TextLarge, Tone::Text, QFont::DemiBold, this);
    auto *introduction = new TextLabel(context.theme, order.intro, tokens::TextBase, Tone::Muted, QFont::Normal, this);
    introduction->setWordWrap(true);
    introduction->setVisible(!order.intro.isEmpty());
    auto *cancel = new Button(context.theme, Button::Kind::Plain, tr("Cancel"), Icon::None, this);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(tokens::Margin, tokens::Margin, tokens::Margin, tokens::Padding);
    top->setSpacing(tokens::Gap);
    top->addWidget(heading);
    top->addWidget(introduction);
    top->addWidget(m_search);
    top->addWidget(m_notice);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(tokens::Margin, tokens::Padding, tokens::Margin, tokens::Padding);
    buttons->setSpacing(tokens::Gap);
    buttons->addWidget(m_count, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *bar = new EnvironmentBar(context.theme, this);
    layout->addWidget(bar);
    bar->follow(parent);
    layout->addLayout(top);
    layout->addWidget(new Separator(context.theme, Qt::Horizontal, this));
    layout->addWidget(m_stack, 1);
    layout->addWidget(new Separator(context.theme, Qt::Horizontal, this));
    layout->addLayout(buttons);
    m_search->setFocus();
    m_accept->setDefault(true);

    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_accept, &Button::clicked, this, [this] {
        const QList<Record> records = selected();
        accept();
        emit chosen(records);
    });
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_list.setSearch(text);
        showState();
    });
    connect(m_search, &SearchField::leaving, this, [this] {
        m_table->setFocus();
        m_table->selectRow(m_list.model().handleAt(0));
    });
    connect(m_table, &RecordTable::opened, m_accept, &Button::click);
    connect(m_table, &RecordTable::selectionMoved, this, &RecordPicker::showSelected);
    connect(&m_list, &RecordList::stateChanged, this, &RecordPicker::showState);
    connect(&m_list.model(), &TableModel::shownChanged, this, &RecordPicker::showState);
    connect(m_notice, &Banner::actionTriggered, &m_list, &RecordList::reload);
    connect(m_pane, &StatePane::actionTriggered, this, [this] { take(m_step); });
    connect(context.workspace, &OpenWorkspace::stateChanged, this, [this](Service service) {
        const bool isOpen = m_context.workspace->state(service).access == OpenWorkspace::Access::Open;
        if (service == m_list.client().service() && isOpen && m_list.state() == RecordList::State::Failed)
            m_list.reload();
    });
    followTableSettings(m_table, context.settings, [this](const MomentStyle &style) { m_list.setMomentStyle(style); });
    if (order.page->scope)
        m_list.setScope(order.scope);
    else
        m_list.reload();
    showState();
}

QList<Record> RecordPicker::selected() const
{
    QList<Record> records;
    for (RowHandle row : m_table->selectedRows()) {
        if (const Record record = m_list.recordOf(row); !record.isNull())
            records.append(record);
    }
    return records;
}

void RecordPicker::showSelected()
{
    const qsizetype count = m_table->selectedCount();
    m_accept->setEnabled(count > 0);
    m_count->setText(count > 0 ? tr("%n selected", nullptr, static_cast<int>(count)) : QString());
}

void RecordPicker::showState()
{
    showSelected();
    const bool hasRows = m_list.model().rowCount() > 0;
    showNotice(hasRows);
    if (!hasRows)
        showPane();
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_pane);
}

//! Whoever is missing among the rows may be there. Where none is shown, the pane says so.
void RecordPicker::showNotice(bool hasRows)
{
    const auto untold = untoldNoticeOf(m_list);
    if (!hasRows || !untold)
        return m_notice->clear();
    m_notice->say(Banner::Kind::Warning, untold->text, untold->detail);
    m_notice->setAction(tr("Try again"));
}

void RecordPicker::showPane()
{
    const PageRow &page = m_list.page();
    if (m_list.state() == RecordList::State::Failed) {
        m_step = wantsSignIn(m_list.error()) ? Step::SignIn : Step::Retry;
        m_pane->show(paneStateOf(m_list.error()));
    } else if (m_list.state() != RecordList::State::Ready || m_list.isAskingService() || m_list.isLoadingAll()) {
        m_step = Step::Cancel;
        m_pane->show({.actionText = tr("Cancel")});
    } else if (const auto partial = partialNoticeOf(m_list); partial) {
        m_step = Step::LoadAll;
        m_pane->show({.kind = PaneState::Kind::Message,
                      .icon = Icon::Search,
                      .title = tr("Nothing matches so far"),
                      .text = QString(partial->text + u'\n' + partial->detail).trimmed(),
                      .actionText = tr("Load all rows")});
    } else if (!m_search->text().isEmpty()) {
        const auto untold = untoldNoticeOf(m_list);
        m_step = Step::ClearSearch;
        m_pane->show(
            {.kind = PaneState::Kind::Message,
             .icon = Icon::Search,
             .title = untold ? tr("Nothing matches so far") : tr("Nothing matches"),
             .text = untold ? QString(untold->text + u'\n' + untold->detail) : tr("Search for something else."),
             .actionText = tr("Clear search")});
    } else {
        m_step = Step::Retry;
        m_pane->show(
            {.kind = PaneState::Kind::Message,
             .icon = page.icon,
             .title = tr("Nothing here yet"),
             .text = tr("Create what is to be chosen on the page \"%1\", then try again.").arg(page.titleText()),
             .actionText = tr("Try again")});
    }
}

void RecordPicker::take(Step step)
{
    switch (step) {
    case Step::SignIn:
        m_context.signIn(m_list.page().service());
        break;
    case Step::Retry:
        m_list.reload();
        break;
    case Step::Cancel:
        m_list.cancel();
        break;
    case Step::LoadAll:
        m_list.loadAll();
        break;
    case Step::ClearSearch:
        m_search->setSearch({});
        break;
    case Step::None:
        break;
    }
}

} // namespace gatehouse
