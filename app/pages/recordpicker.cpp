#include "app/pages/recordpicker.h"

#include "app/pages/pagecontroller.h"
#include "app/pages/pagestates.h"
#include "app/workspaces/openworkspace.h"
#include "ui/records/recordtable.h"
#include "ui/records/statepane.h"
#include "ui/shell/environment.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

RecordPicker::RecordPicker(const PageRow &page, const PageContext &context, const QString &title, const QString &intro,
                           const QString &acceptText, QWidget *parent)
    : QDialog(parent)
    , m_list(page, context.workspace->client(page.service()))
    , m_search(new SearchField(context.theme, tr("Search %1").arg(page.type->pluralName().toLower()), this))
    , m_table(new RecordTable(context.theme, &m_list.model(), firstColumns(page),
                              context.memoryOf(page.id + ".picker"_L1), this))
    , m_pane(new StatePane(context.theme, this))
    , m_stack(new QStackedWidget(this))
    , m_count(new TextLabel(context.theme, {}, tokens::TextSmall, Tone::Muted, QFont::Normal, this))
    , m_accept(new Button(context.theme, Button::Kind::Primary, acceptText, Icon::None, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(760, 560);
    m_table->setAccessibleName(page.titleText());
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_pane);

    auto *heading = new TextLabel(context.theme, title, tokens::TextLarge, Tone::Text, QFont::DemiBold, this);
    auto *introduction = new TextLabel(context.theme, intro, tokens::TextBase, Tone::Muted, QFont::Normal, this);
    introduction->setWordWrap(true);
    introduction->setVisible(!intro.isEmpty());
    auto *cancel = new Button(context.theme, Button::Kind::Plain, tr("Cancel"), Icon::None, this);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(tokens::Margin, tokens::Margin, tokens::Margin, tokens::Padding);
    top->setSpacing(tokens::Gap);
    top->addWidget(heading);
    top->addWidget(introduction);
    top->addWidget(m_search);
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
    connect(m_search, &SearchField::searched, &m_list, &RecordList::setSearch);
    connect(m_search, &SearchField::leaving, this, [this] {
        m_table->setFocus();
        m_table->selectRow(m_list.model().handleAt(0));
    });
    connect(m_table, &RecordTable::opened, m_accept, &Button::click);
    connect(m_table, &RecordTable::selectionMoved, this, &RecordPicker::showState);
    connect(&m_list, &RecordList::stateChanged, this, &RecordPicker::showState);
    connect(&m_list.model(), &TableModel::shownChanged, this, &RecordPicker::showState);
    connect(m_pane, &StatePane::actionTriggered, &m_list, &RecordList::reload);
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

void RecordPicker::showState()
{
    const qsizetype count = m_table->selectedRows().size();
    m_accept->setEnabled(count > 0);
    m_count->setText(count > 0 ? tr("%n selected", nullptr, static_cast<int>(count)) : QString());
    if (m_list.state() == RecordList::State::Failed)
        m_pane->show(paneStateOf(m_list.error()));
    else if (m_list.state() != RecordList::State::Ready)
        m_pane->show({});
    else if (m_list.model().rowCount() == 0)
        m_pane->show({.kind = PaneState::Kind::Message, .icon = Icon::Search, .title = tr("Nothing matches")});
    const bool hasRows = m_list.model().rowCount() > 0;
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_pane);
}

} // namespace gatehouse
