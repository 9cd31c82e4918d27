// Creating, editing and removing the records of a page.
#include "app/pages/opendialog.h"
#include "app/pages/pageactions.h"
#include "app/pages/pagecontroller.h"
#include "app/pages/pagedetails.h"
#include "app/pages/recordforms.h"
#include "app/pages/requests.h"
#include "app/people/settingsbody.h"
#include "app/workspaces/accesswords.h"
#include "app/workspaces/openworkspace.h"
#include "network/client/knownwords.h"
#include "ui/records/detailsdialog.h"
#include "ui/records/tablepage.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

bool PageActions::isRefused() const
{
    if (!m_page.context().workspace->isReadOnly())
        return false;
    m_page.context().toast({.kind = ToastKind::Warning, .text = readOnlyText()});
    return true;
}

//! Keys that a form leaves out.
static PathArguments settled(QLatin1StringView keys)
{
    PathArguments values;
    for (const QString &key : QString(keys).split(u' ', Qt::SkipEmptyParts))
        values.insert(key, {});
    return values;
}

//! Shows what the service has made for a new record where that holds secrets: its list may not tell them.
static void showMade(PageController &page, const Record &sent, const QJsonValue &reply)
{
    const PageRow &row = page.list().page();
    const QStringList made = QString(row.create->makes).split(u' ', Qt::SkipEmptyParts);
    if (made.isEmpty())
        return;
    const Client &client = page.list().client();
    const Record told = client.recordIn(*row.create, reply);
    const bool hasSecret = std::ranges::any_of(told.type().fields, [&](const Field &field) {
        const QString text = told.text(field);
        return field.has(Rule::Secret) && made.contains(field.key) && !text.isEmpty() &&
               text != sent.text(QString(field.key));
    });
    if (!hasSecret)
        return;
    const auto show = [context = page.context(), &row, widget = page.widget(), told, line = client.line()] {
        DetailsDialog *dialog = openDetailsDialog(
            context, row.service(),
            {.title = PageActions::tr("Made by the service: %1").arg(told.title()),
             .intro = PageActions::tr("Copy what is secret now: the service may not tell it again. It is hidden until "
                                      "you ask for it, and written nowhere by this program.")},
            widget);
        dialog->setDetails(told.title(), told.type().singularName(), detailLinesOf(told, row, context, line));
    };
    // The form is still there.
    if (!waitForDialog(page.widget(), page.widget(), show))
        show();
}

void PageActions::create()
{
    if (isRefused())
        return;
    if (m_row.createByHand) {
        m_row.createByHand(m_page.context(), m_page.widget());
        return;
    }
    Client &client = m_page.list().client();
    const PathArguments values = resolveArguments(m_row.createArguments, m_page.list().sources());
    QList<FormRow> fields;
    if (m_row.createFields) {
        const QString keys = m_row.createFields(*m_page.context().workspace);
        for (const QString &key : keys.split(u' ')) {
            fields.append(formRowOf(*m_row.create, key, client.line()));
            fields.last().required = true;
        }
    }
    auto *form = openRecordForm(m_page, {.operation = m_row.create,
                                         .title = createText().chopped(1),
                                         .start = bodyRecord(*m_row.create, client.line(), values),
                                         .submitText = tr("Create"),
                                         .given = settled(m_row.createWithout),
                                         .helpers = m_row.createHelpers,
                                         .fields = fields,
                                         .done = [this](const ChangeResult &result, const Record &sent) {
                                             showMade(m_page, sent, result.items.constFirst().reply);
                                         }});
    form->onSubmit([this, values](Record record) {
        if (m_row.complete)
            m_row.complete(record);
        PlannedChange change = planChange(*m_row.create, m_page.list().client(), values, {.after = record});
        useBodyInSettings(change, m_page.context(), *m_row.create);
        planCreation(change, placeBefore(m_page.list(), record), record);
        return change;
    });
}

void PageActions::planCreation(PlannedChange &change, const LookUpPlace &place, const Record &created) const
{
    change.lookUp = [place, created] { return lookForCreated(place, created); };
    if (place.page->taken)
        change.explain = [place, created] { return lookForTaken(place, created); };
    if (!m_row.remove || &created.type() != m_row.type)
        return;
    // What was created can be removed again once the reply has named it.
    change.inverse = [place, created](const QJsonValue &reply) -> QList<PlannedChange> {
        const Record named = recordFromJson(created.type(), reply);
        if (!place.client || named.identity().isEmpty())
            return {};
        Record target = created;
        target.setText(created.type().fields.front(), named.identity());
        return {planRemoval(place, target)};
    };
}

void PageActions::editRecord(const Record &full)
{
    editRead({.listed = full,
              .values = resolveArguments(m_row.updateArguments, sourcesFor(full)),
              .place = LookUpPlace::of(m_page.list())},
             full);
}

void PageActions::edit()
{
    const Record listed = m_page.selectedRecords().value(0);
    if (listed.isNull())
        return;
    if (m_row.editByHand) {
        m_row.editByHand(m_page.context(), listed, m_page.widget());
        return;
    }
    const EditPlace place{.listed = listed,
                          .values = resolveArguments(m_row.updateArguments, sourcesFor(listed)),
                          .place = LookUpPlace::of(m_page.list())};
    if (!m_row.read || !m_page.list().client().offers(*m_row.read)) {
        editRead(place, listed);
        return;
    }
    // A list row has fewer fields than the record; editing it would empty the others. Asked twice, only the last
    // counts.
    m_reading.cancel();
    m_preparing.cancel();
    Client &client = m_page.list().client();
    const PathArguments values = resolveArguments(m_row.readArguments, sourcesFor(listed));
    m_reading = client.fetch(*m_row.read, requestFor(*m_row.read, client, values), listed.identity());
    m_reading.then(this, [this, place](const Outcome<Record> &outcome) {
        if (outcome)
            editRead(place, *outcome);
        else
            tellUnread(place.listed, outcome.error());
    });
}

void PageActions::tellUnread(const Record &listed, const ServiceError &error)
{
    m_page.context().toast(
        {.kind = ToastKind::Error,
         .text = tr("%1 could not be read for editing. %2")
                     .arg(listed.title(), QString(error.summary() + u' ' + error.nextStep()).trimmed())});
}

static PlannedChange planEdit(const LookUpPlace &place, const PathArguments &values, const Record &before,
                              const Record &after)
{
    const PageRow &page = *place.page;
    const char *consequence = page.updateConsequence ? page.updateConsequence(place.client->line()) : nullptr;
    PlannedChange change = planChange(*page.update, *place.client, values,
                                      {.target = before, .before = before, .after = after, .consequence = consequence});
    QJsonObject body = change.body.toObject();
    for (const QString &key : QString(page.updateOnlyChanged).split(u' ', Qt::SkipEmptyParts)) {
        if (before.text(key) == after.text(key))
            body.remove(key);
    }
    if (!page.updateOnlyChanged.isEmpty())
        change.body = body;
    change.lookUp = [place, before, after] { return lookForChanged(place, before, after); };
    const QString unique = page.taken ? QString(page.taken->field) : QString();
    if (page.taken && before.text(unique) != after.text(unique))
        change.explain = [place, after] { return lookForTaken(place, after); };
    for (const Field &field : after.type().fields) {
        if (field.has(Rule::OnlyAdded) && before.text(field) != after.text(field)) {
            change.consequences.append(PageActions::tr("%1: what you entered is added to what is there. The service "
                                                       "takes none of it away again.")
                                           .arg(labelOf(field)));
        }
    }
    return change;
}

//! What is told of secrets that an edit replaces and the service does not tell: nobody can put them back.
static QStringList untoldSecrets(const Record &before, const Record &after)
{
    QStringList sentences;
    for (const Field &field : after.type().fields) {
        if (field.has(Rule::Secret) && before.text(field).isEmpty() && !after.text(field).isEmpty())
            sentences.append(PageActions::tr("%1: the service does not tell what it is now, so the new one replaces it "
                                             "for good.")
                                 .arg(labelOf(field)));
    }
    return sentences;
}

//! What takes an edit back; what can only be added stays.
static QList<PlannedChange> takeBack(const LookUpPlace &place, const PathArguments &values, const Record &before,
                                     const Record &after)
{
    Record back = before;
    for (const Field &field : back.type().fields) {
        if (field.has(Rule::OnlyAdded))
            back.setText(field, after.text(field));
    }
    return back == after ? QList<PlannedChange>() : QList{planEdit(place, values, after, back)};
}

void PageActions::editRead(const EditPlace &place, const Record &full)
{
    if (!m_row.prepareEdit) {
        editPrepared(place, {full, {}});
        return;
    }
    m_preparing = m_row.prepareEdit(m_page.list().client(), full);
    m_preparing.then(this, [this, place](const Outcome<PreparedEdit> &prepared) {
        if (prepared)
            editPrepared(place, *prepared);
        else
            tellUnread(place.listed, prepared.error());
    });
}

void PageActions::editPrepared(const EditPlace &place, const PreparedEdit &prepared)
{
    if (isRefused())
        return;
    const Record &known = prepared.record;
    const Line line = m_page.list().client().line();
    const char *consequence = m_row.updateConsequence ? m_row.updateConsequence(line) : nullptr;
    QStringList intro;
    if (consequence)
        intro.append(QCoreApplication::translate("Consequence", consequence));
    if (!prepared.loss.isEmpty())
        intro.append(prepared.loss);
    auto *form = openRecordForm(m_page, {.operation = m_row.update,
                                         .title = tr("Edit %1").arg(place.listed.title()),
                                         .intro = intro.join(u' '),
                                         .start = known,
                                         .submitText = tr("Save"),
                                         .given = settled(m_row.updateWithout),
                                         .instead = m_row.updateFields});
    form->onSubmit([edit = place, known, line, loss = prepared.loss](const Record &record) {
        PlannedChange change = planEdit(edit.place, edit.values, known, record);
        if (!loss.isEmpty())
            change.consequences.append(loss);
        const QStringList untold = untoldSecrets(known, record);
        change.consequences.append(untold);
        const PageRow &page = *edit.place.page;
        if (!untold.isEmpty() || (page.canUndoUpdate && !page.canUndoUpdate(known, record, line))) {
            change.irreversible = true;
            return change;
        }
        change.inverse = [edit, known, record](const QJsonValue &) {
            return edit.place.client ? takeBack(edit.place, edit.values, known, record) : QList<PlannedChange>();
        };
        return change;
    });
}

void PageActions::remove()
{
    const LookUpPlace place = LookUpPlace::of(m_page.list());
    QList<Record> records = m_page.selectedRecords();
    QList<LeftOut> refused;
    if (m_row.obstacle && records.size() > 1) {
        records.removeIf([&](const Record &record) {
            const QString obstacle = m_row.obstacle(record, *m_page.context().workspace);
            if (!obstacle.isEmpty())
                refused.append({LeftOut::Why::Refused, record.title(), obstacle});
            return !obstacle.isEmpty();
        });
    }
    ++m_removals;
    if (!m_row.foreseeRemoval || records.isEmpty()) {
        removeForeseen(place, records, {}, refused);
        return;
    }
    m_row.foreseeRemoval(m_page.context(), records, this)
        .then(this, [this, place, records, refused, removal = m_removals](const QList<QStringList> &foreseen) {
            if (removal == m_removals)
                removeForeseen(place, records, foreseen, refused);
        });
}

void PageActions::removeForeseen(const LookUpPlace &place, const QList<Record> &records,
                                 const QList<QStringList> &foreseen, const QList<LeftOut> &leftOut)
{
    QList<PlannedChange> changes;
    for (qsizetype i = 0; i < records.size() && place.client; ++i) {
        PlannedChange change = planRemoval(place, records.at(i));
        change.consequences += foreseen.value(i);
        changes.append(change);
    }
    submit(changes, leftOut);
}

} // namespace gatehouse
