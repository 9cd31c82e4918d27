// What the actions of a page row do.
#include "app/changes/changedoor.h"
#include "app/pages/actionlookups.h"
#include "app/pages/organizationactions.h"
#include "app/pages/pageactions.h"
#include "app/pages/pagecontroller.h"
#include "app/pages/recordforms.h"
#include "app/pages/recordpicker.h"
#include "app/pages/tellresult.h"
#include "app/workspaces/openworkspace.h"
#include "ui/records/tablepage.h"

namespace gatehouse {

//! What takes a row's change back: the row's inverse with the same values.
static std::function<QList<PlannedChange>(const QJsonValue &)>
inverseOf(const ActionRow &row, Client &client, const PathArguments &values, const ChangeSubject &subject)
{
    return [&row, client = QPointer<Client>(&client), values, subject](const QJsonValue &) {
        return client ? QList{planChange(*row.inverse, *client, values, subject)} : QList<PlannedChange>();
    };
}

static QString withoutEllipsis(const QString &text)
{
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

static void addLookUp(PlannedChange &change, const ActionRow &row, const ActionLook &look)
{
    if (row.lookUp)
        change.lookUp = [lookUp = row.lookUp, look] { return lookUp(look); };
}

QList<PlannedChange> PageActions::changesOf(const ActionRow &row, const QList<Record> &selected,
                                            const QList<Record> &picked)
{
    QList<PlannedChange> changes;
    Client &client = m_page.list().client();
    const Endpoint *operation = operationOf(row.operation, row.otherwise, *m_page.context().workspace);
    if (!operation)
        return {};
    for (const Record &record : selected) {
        for (const Record &other : picked) {
            ArgumentSources sources = sourcesFor(record);
            sources.picked = other.isNull() ? nullptr : &other;
            const PathArguments values = resolveArguments(row.arguments, sources);
            PlannedChange change =
                planChange(*operation, client, values, {.target = record, .consequence = row.consequence});
            if (!other.isNull())
                change.title = tr("%1: %2").arg(change.title, other.title());
            if (row.inverse)
                change.inverse = inverseOf(row, client, values, {.target = record});
            addLookUp(change, row,
                      {.place = LookUpPlace::of(m_page.list()), .selected = record, .picked = other, .values = values});
            changes.append(change);
        }
    }
    return changes;
}

void PageActions::run(const ActionRow &row)
{
    const QList<Record> selected = m_page.selectedRecords();
    const Record first = selected.value(0);
    if (row.byHand)
        row.byHand(m_page.context(), selected, m_page.widget());
    else if (row.asksForm)
        whenWithinTenant(row, {first},
                         [this, &row, first] { runForm(row, row.arguments.isEmpty() ? Record() : first); });
    else if (row.pick)
        runPick(row, selected);
    else
        runOn(row, row.arguments.isEmpty() ? QList{Record()} : selected);
}

void PageActions::runOn(const ActionRow &row, QList<Record> records)
{
    QList<LeftOut> leftOut;
    if (row.isSo && records.size() > 1) {
        for (const Record &record : std::as_const(records)) {
            if (row.isSo(record))
                leftOut.append({LeftOut::Why::Unchanged, record.title(), tr("It is so already.")});
        }
        records.removeIf(row.isSo);
    }
    submit(changesOf(row, records, {Record()}), leftOut);
}

void PageActions::whenWithinTenant(const ActionRow &row, const QList<Record> &organizations,
                                   const std::function<void()> &then)
{
    Client &client = m_page.list().client();
    if (!row.withinTenant || client.line() != Line::V35) {
        then();
        return;
    }
    otherTenants(client, organizations)
        .then(this, [this, organizations, then, number = ++m_lookings](const QStringList &tenants) {
            // Asked twice, only the last counts.
            if (number != m_lookings)
                return;
            for (qsizetype i = 0; i < tenants.size(); ++i) {
                if (tenants.at(i).isEmpty())
                    continue;
                m_page.context().toast(
                    {.kind = ToastKind::Warning, .text = otherTenantText(organizations.at(i), tenants.at(i))});
                return;
            }
            then();
        });
}

void PageActions::runForm(const ActionRow &row, const Record &selected)
{
    const PathArguments values = resolveArguments(row.arguments, sourcesFor(selected));
    const QString text = withoutEllipsis(row.shownText());
    auto *form = openRecordForm(
        m_page, {.operation = row.operation,
                 .title = selected.isNull() ? text : tr("%1: %2").arg(selected.title(), text),
                 .intro = row.consequence ? QCoreApplication::translate("Consequence", row.consequence) : QString(),
                 .start = bodyRecord(*row.operation, m_page.list().client().line(), values),
                 .submitText = text,
                 .given = values});
    form->onSubmit([this, &row, values, selected](const Record &record) {
        PlannedChange change = planChange(*row.operation, m_page.list().client(), values,
                                          {.target = selected, .after = record, .consequence = row.consequence});
        if (row.inverse) {
            change.inverse = inverseOf(row, m_page.list().client(), values, {.target = selected, .after = record});
        }
        addLookUp(change, row,
                  {.place = LookUpPlace::of(m_page.list()), .selected = selected, .values = values, .sent = record});
        return change;
    });
}

void PageActions::runPick(const ActionRow &row, const QList<Record> &selected)
{
    const QString text = withoutEllipsis(row.shownText());
    const QString whom =
        selected.size() == 1 ? selected.first().title() : tr("%n selected", nullptr, static_cast<int>(selected.size()));
    auto *picker = new RecordPicker(
        m_page.context(),
        {.page = row.pick,
         .title = tr("%1: %2").arg(whom, text),
         .intro = row.consequence ? QCoreApplication::translate("Consequence", row.consequence) : QString(),
         .acceptText = text,
         .many = row.picksMany,
         .scope = m_page.list().scope()},
        m_page.widget());
    connect(picker, &RecordPicker::chosen, this, [this, &row, selected](const QList<Record> &picked) {
        whenWithinTenant(row, picked, [this, &row, selected, picked] { submit(changesOf(row, selected, picked)); });
    });
    picker->open();
}

void PageActions::submit(const QList<PlannedChange> &changes, const QList<LeftOut> &leftOut)
{
    if (changes.isEmpty() && !leftOut.isEmpty()) {
        QStringList reasons;
        for (const LeftOut &left : leftOut)
            reasons.append(left.reason);
        reasons.removeDuplicates();
        m_page.context().toast(
            {.kind = ToastKind::Info, .text = tr("Nothing was sent. %1").arg(reasons.first(1).join(u' '))});
    }
    if (changes.isEmpty())
        return;
    ChangeDoor *door = m_page.context().door;
    door->submit(changes, nullptr, leftOut).then(this, [this](const ChangeResult &result) {
        tellResult(m_page.context(), result);
    });
}

} // namespace gatehouse
