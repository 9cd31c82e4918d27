#include "app/pages/pagedetails.h"

#include "app/pages/recordnames.h"
#include "app/pages/requests.h"
#include "app/pages/tablesettings.h"
#include "app/workspaces/openworkspace.h"
#include "app/workspaces/settings.h"
#include "ui/records/detailspane.h"
#include "ui/records/tablepage.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

PageDetails::PageDetails(RecordList &list, TablePage *widget, const PageContext &context, QObject *parent)
    : QObject(parent), m_list(list), m_page(list.page()), m_widget(widget), m_context(context)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(350ms);
    connect(&m_delay, &QTimer::timeout, this, &PageDetails::read);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0ms);
    connect(&m_soon, &QTimer::timeout, this, [this] { show(m_listed); });
    connect(widget->table(), &RecordTable::selectionMoved, this, &PageDetails::selectionMoved);
    connect(widget->table(), &RecordTable::opened, this, [this] {
        m_widget->setDetailsShown(true);
        read();
    });
    connect(&list, &RecordList::readAgain, this, &PageDetails::listRead);
    connect(context.names.get(), &RecordNames::learned, this, &PageDetails::showAgain);
    connect(context.settings, &SettingsStore::changed, this, [this](const SettingRow &setting) {
        if (setting.group == SettingGroup::Moments || setting.key == settings::secretSeconds.key)
            showAgain();
    });
    selectionMoved();
}

Record PageDetails::selectedRecord() const
{
    const RecordTable *table = m_widget->table();
    return table->selectedCount() == 1 ? m_list.recordOf(table->selectedRows().value(0)) : Record();
}

bool PageDetails::canRead() const
{
    return m_page.read && m_context.workspace->mayCall(*m_page.read);
}

void PageDetails::selectionMoved()
{
    const Record selected = selectedRecord();
    if (!selected.isNull() && selected == m_listed)
        return;
    m_delay.stop();
    m_soon.stop();
    m_listed = selected;
    m_shown = Record();
    m_problem.reset();
    const qsizetype count = m_widget->table()->selectedCount();
    if (!selected.isNull()) {
        // After the rows have been painted, which is what whoever moves through them waits for.
        m_soon.start();
        // Not at once: moving through the rows must not send a request for each.
        if (m_widget->isDetailsShown())
            m_delay.start();
    } else if (count < 2) {
        m_widget->details()->showMessage(tr("Nothing selected"), tr("Choose a row to see all of it."));
    } else {
        m_widget->details()->showMessage(tr("%n rows selected", nullptr, static_cast<int>(count)),
                                         tr("Actions apply to all of them."));
    }
}

//! What the details say may be old although the row is as it was: they know more fields.
void PageDetails::listRead()
{
    const Record selected = selectedRecord();
    if (selected.isNull() || m_listed.isNull() || selected.identity() != m_listed.identity()) {
        selectionMoved();
        return;
    }
    m_soon.stop();
    m_listed = selected;
    m_problem.reset();
    if (canRead() && m_widget->isDetailsShown())
        read();
    else
        show(selected);
}

void PageDetails::showAgain()
{
    if (!m_shown.isNull())
        show(m_shown);
}

QList<DetailLine> detailLinesOf(const Record &record, const PageRow &page, const PageContext &context, Line line)
{
    const MomentStyle moments = momentStyleOf(*context.settings);
    QList<DetailLine> lines;
    const QStringList secrets = QString(page.secrets).split(u' ', Qt::SkipEmptyParts);
    const std::chrono::seconds secretFor(context.settings->value(settings::secretSeconds).value_or(30));
    for (const Field &field : record.type().fields) {
        const bool isSecret = field.has(Rule::Secret);
        if (field.has(Rule::Sent) || (isSecret && !secrets.contains(field.key)) || !field.lines.testFlag(line))
            continue;
        const QString text = record.text(field);
        const bool isUntold = field.has(Rule::Untold) && text.isEmpty();
        if (field.has(Rule::Extra) && text.isEmpty() && !isUntold)
            continue;
        DetailLine shown = detailLine(field, text, moments);
        if (isSecret)
            shown.secretFor = secretFor;
        if (!field.reference.isEmpty())
            shown.value = context.names->textWithNames(field, page.service(), text);
        if (isUntold)
            shown.value = PageDetails::tr("The service does not tell.");
        lines.append(shown);
    }
    if (page.moreDetails)
        lines.append(page.moreDetails(record, line));
    return lines;
}

DetailLine unreadLine(const ServiceError &error)
{
    return {PageDetails::tr("Could not be read"), QString(error.summary() + u' ' + error.nextStep()).trimmed(), false,
            PageDetails::tr("More of it")};
}

void PageDetails::show(const Record &record)
{
    m_shown = record;
    QList<DetailLine> lines = detailLinesOf(record, m_page, m_context, m_list.client().line());
    if (m_problem)
        lines.append(unreadLine(*m_problem));
    m_widget->details()->show(record.title(), m_page.type->singularName(), lines);
}

void PageDetails::read()
{
    const Record record = selectedRecord();
    if (record.isNull())
        return;
    if (!canRead()) {
        m_context.names->askFor(record, m_page.service());
        return;
    }
    ArgumentSources sources = m_list.sources();
    sources.selected = &record;
    Client &client = m_list.client();
    client
        .fetch(*m_page.read, requestFor(*m_page.read, client, resolveArguments(m_page.readArguments, sources)),
               record.identity())
        .then(this, [this, identity = record.identity()](const Outcome<Record> &outcome) {
            const Record selected = selectedRecord();
            if (selected.isNull() || selected.identity() != identity)
                return;
            m_problem = outcome ? std::nullopt : std::optional(outcome.error());
            show(outcome ? *outcome : selected);
            m_context.names->askFor(m_shown, m_page.service());
        });
}

} // namespace gatehouse
