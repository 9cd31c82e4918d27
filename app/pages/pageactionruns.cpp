// What the actions of a page row do.
#include "app/changes/changedoor.h"
#include "app/changes/setback.h"
#include "app/pages/actionlookups.h"
#include "app/pages/organizationactions.h"
#include "app/pages/pageactions.h"
#include "app/pages/pagecontroller.h"
#include "app/pages/recordforms.h"
#include "app/pages/recordpicker.h"
#include "app/pages/requests.h"
#include "app/pages/tellresult.h"
#include "app/workspaces/openworkspace.h"
#include "models/schema/told.h"
#include "ui/records/tablepage.h"

namespace gatehouse {

static QString whomText(const QList<Record> &selected)
{
    return selected.size() == 1 ? selected.constFirst().title()
                                : PageActions::tr("%n selected", nullptr, static_cast<int>(selected.size()));
}

static QString withoutEllipsis(const QString &text)
{
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

//! What was typed for several, where it names a value of each, such as __code__.
static Record filledIn(Record typed, const ActionRow &row, const Record &record)
{
    for (const QString &key : QString(row.perRecord).split(u' ', Qt::SkipEmptyParts)) {
        for (const Field &field : typed.type().fields)
            typed.setText(field, typed.text(field).replace(u"__"_s % key % u"__"_s, record.text(key)));
    }
    return typed;
}

QList<PlannedChange> PageActions::changesOf(const ActionRow &row, const QList<Record> &selected,
                                            const QList<Record> &picked, const Record &typed)
{
    QList<PlannedChange> changes;
    for (const Record &record : selected) {
        for (const Record &other : picked) {
            const ActionLook look{.place = LookUpPlace::of(m_page.list()),
                                  .selected = record,
                                  .picked = other,
                                  .sent = typed.isNull() ? typed : filledIn(typed, row, record)};
            if (const auto change = planAction(row, look, *m_page.context().workspace))
                changes.append(*change);
        }
    }
    return changes;
}

void PageActions::run(const ActionRow &row)
{
    const QList<Record> selected = m_page.selectedRecords();
    if (row.byHand)
        row.byHand(m_page.context(), selected, m_page.widget());
    else
        whenScopeIsRead(row, [this, &row, selected] { runOn(row, selected); });
}

void PageActions::whenScopeIsRead(const ActionRow &row, const std::function<void()> &then)
{
    RecordList &list = m_page.list();
    Client &client = list.client();
    const Record scope = list.scope();
    if (!row.readScope || scope.isNull() || !client.offers(*row.readScope)) {
        then();
        return;
    }
    const PathArguments values = resolveArguments(row.readScopeArguments, list.sources());
    client.fetch(*row.readScope, requestFor(*row.readScope, client, values), scope.identity())
        .then(this, [this, scope, then, number = ++m_lookings](const Outcome<Record> &told) {
            // Asked twice, only the last counts.
            if (number != m_lookings || m_page.list().scope().identity() != scope.identity())
                return;
            if (!told && setbackOf(told.error()) != Setback::Own) {
                const ServiceError &error = told.error();
                m_page.context().toast(
                    {.kind = ToastKind::Error,
                     .text = tr("%1 could not be read, and nothing was sent. %2")
                                 .arg(scope.title(), QString(error.summary() + u' ' + error.nextStep()).trimmed())});
                return;
            }
            // Where the service does not tell it in this way, it is sent as the list told it.
            if (told && told->identity() == scope.identity())
                m_page.list().setScope(completed(*told, scope));
            then();
        });
}

void PageActions::runOn(const ActionRow &row, QList<Record> selected)
{
    if (!row.typed.isEmpty() && (selected.isEmpty() || row.isAlwaysTyped))
        return runTyped(row);
    if (!row.needsRecord())
        selected = {Record()};
    QList<LeftOut> leftOut;
    if (row.isSo && selected.size() > 1) {
        for (const Record &record : std::as_const(selected)) {
            if (row.isSo(record))
                leftOut.append({LeftOut::Why::Unchanged, record.title(), tr("It is so already.")});
        }
        selected.removeIf(row.isSo);
    }
    if (selected.isEmpty())
        submit({}, leftOut);
    else if (row.asksForm)
        whenWithinTenant(row, selected, [this, &row, selected, leftOut] { runForm(row, selected, leftOut); });
    else if (row.pick)
        runPick(row, selected, leftOut);
    else
        submit(changesOf(row, selected, {Record()}), leftOut);
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

void PageActions::runTyped(const ActionRow &row)
{
    if (isRefused())
        return;
    const QString text = withoutEllipsis(row.shownText());
    QList<FormRow> fields;
    for (const QString &key : QString(row.typed).split(u' '))
        fields.append({.field = m_row.type->find(key), .required = true});
    auto *form = openRecordForm(
        m_page, {.operation = row.operation,
                 .title = m_row.scope ? tr("%1: %2").arg(m_page.list().scope().title(), text) : text,
                 .intro = row.consequence ? QCoreApplication::translate("Consequence", row.consequence) : QString(),
                 .start = Record(*m_row.type),
                 .submitText = text,
                 .fields = fields});
    form->onSubmitAll([this, &row](const Record &typed) {
        QList<PlannedChange> changes = changesOf(row, {typed}, {Record()});
        QStringList named;
        for (const QString &key : QString(row.typed).split(u' '))
            named.append(typed.text(key));
        for (PlannedChange &change : changes)
            change.target.title = named.join(u' ');
        return changes;
    });
}

void PageActions::runForm(const ActionRow &row, const QList<Record> &selected, const QList<LeftOut> &leftOut)
{
    const Line line = m_page.list().client().line();
    const Record first = selected.value(0);
    // What is settled for each of them is not asked for.
    PathArguments values = resolveArguments(row.arguments, sourcesFor(first));
    for (const Record &record : selected) {
        const PathArguments others = resolveArguments(row.arguments, sourcesFor(record));
        values.removeIf([&](auto value) { return !others.contains(value.key()); });
    }
    const bool areMany = selected.size() > 1;
    if (areMany && formRowsOf(*row.operation, line, values).isEmpty())
        return submit(changesOf(row, selected, {Record()}), leftOut);
    const QString text = withoutEllipsis(row.shownText());
    QStringList intro;
    if (row.consequence)
        intro.append(QCoreApplication::translate("Consequence", row.consequence));
    if (areMany && row.perRecordText)
        intro.append(QCoreApplication::translate("Action", row.perRecordText));
    auto *form = openRecordForm(m_page, {.operation = row.operation,
                                         .title = first.isNull() ? text : tr("%1: %2").arg(whomText(selected), text),
                                         .intro = intro.join(u' '),
                                         .start = bodyRecord(*row.operation, line, areMany ? PathArguments() : values),
                                         .submitText = text,
                                         .given = values,
                                         .leftOut = leftOut});
    form->onSubmitAll(
        [this, &row, selected](const Record &record) { return changesOf(row, selected, {Record()}, record); });
}

void PageActions::runPick(const ActionRow &row, const QList<Record> &selected, const QList<LeftOut> &leftOut)
{
    const QString text = withoutEllipsis(row.shownText());
    auto *picker = new RecordPicker(
        m_page.context(),
        {.page = row.pick,
         .title = tr("%1: %2").arg(whomText(selected), text),
         .intro = row.consequence ? QCoreApplication::translate("Consequence", row.consequence) : QString(),
         .acceptText = text,
         .many = row.picksMany,
         .scope = m_page.list().scope()},
        m_page.widget());
    connect(picker, &RecordPicker::chosen, this, [this, &row, selected, leftOut](const QList<Record> &picked) {
        whenWithinTenant(row, picked, [this, &row, selected, picked, leftOut] {
            submit(changesOf(row, selected, picked), leftOut);
        });
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
