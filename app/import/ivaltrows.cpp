// The rows of an import of iVALT on their way from the journal to the door and back.
#include "app/changes/whenanswered.h"
#include "app/import/importjournal.h"
#include "app/import/ivaltimport.h"
#include "app/pages/ivalt/pages.h"
#include "app/pages/lookup.h"
#include "app/pages/requests.h"
#include "models/records/ivalt/user.h"
#include "network/operations/ivalt.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

using Cause = ServiceError::Cause;
using Status = ChangeItemResult::Status;
using State = ImportRowState;

//! Rows taken from the journal together: few enough to be looked for when the program ends, and enough for the disk not
//! to be what everything waits for.
static constexpr int rowsLookedAtOnce = 60;
//! A row that the service loses so often has something to do with it.
static constexpr int mostLosses = 4;

QFuture<std::optional<ChangeFeed::Item>> IvaltImport::next()
{
    const auto asked = std::make_shared<QPromise<std::optional<ChangeFeed::Item>>>();
    asked->start();
    m_asked.append(asked);
    serve();
    return asked->future();
}

void IvaltImport::serve()
{
    while (!m_asked.isEmpty()) {
        // A row under way may still come back to be sent again.
        const bool isOver = !m_stopped.isEmpty() || (m_ready.empty() && m_isAtEnd && m_handed.isEmpty());
        if (isOver) {
            const Handed asked = m_asked.takeFirst();
            asked->addResult(std::nullopt);
            asked->finish();
            continue;
        }
        if (m_ready.empty()) {
            if (!m_isAtEnd)
                takeMore();
            return;
        }
        const ImportedRow row = m_ready.front();
        m_ready.pop_front();
        m_handed.insert(static_cast<quint64>(row.number), row);
        if (!m_isAtEnd && m_ready.size() < rowsLookedAtOnce / 3)
            takeMore();
        prepare(row, m_asked.takeFirst());
    }
}

void IvaltImport::takeMore()
{
    if (std::exchange(m_isTaking, true))
        return;
    whenAnswered(journal().take(entry().id, rowsLookedAtOnce), this, [this](const auto &rows) {
        m_isTaking = false;
        if (!rows || !*rows)
            return stop(rows ? rows->error() : tr("The journal was closed."));
        count(State::Waiting, State::Sending, (*rows)->size());
        m_isAtEnd = (*rows)->isEmpty() && entry().count(State::Waiting) == 0;
        m_ready.insert(m_ready.end(), (*rows)->cbegin(), (*rows)->cend());
        serve();
    });
}

//! With what the journal does not keep; nothing where that is not at hand.
std::optional<Record> IvaltImport::wantedOf(const ImportedRow &row)
{
    if (!entry().hasSecrets)
        return recordFromJson(typeOf<ivalt::User>, row.wanted);
    if (!order().supply)
        return {};
    const qint64 place = order().isSameFile ? row.number : m_places.value(row.key, -1);
    if (place < 0)
        return {};
    return order().supply->row(place).wanted;
}

void IvaltImport::prepare(const ImportedRow &row, const Handed &asked)
{
    std::optional<Record> wanted = wantedOf(row);
    if (!wanted || wanted->isNull()) {
        m_asked.prepend(asked);
        m_handed.remove(static_cast<quint64>(row.number));
        rowSettled({.number = row.number,
                    .state = State::Lacking,
                    .reason = tr("Not sent: the file has changed since the import began and has no such row any more. "
                                 "What it said of passwords and other secrets is not kept, so import it again with "
                                 "them.")});
        return;
    }
    if (row.verdict == ImportVerdict::Changed)
        return prepareChange(row, *wanted, asked);
    ivaltUsers.complete(*wanted);
    PlannedChange change =
        planChange(*ivaltUsers.create, client(),
                   resolveArguments(ivaltUsers.createArguments, {.scope = &m_organization}), {.after = *wanted});
    change.lookUp = [place = QPointer(this), number = static_cast<quint64>(row.number), wanted = *wanted] {
        if (!place)
            return QtFuture::makeReadyValueFuture(Finding::Unclear);
        return place->m_look.lookFor(wanted).then(place, [place, number](const UserLook::Found &found) {
            if (!found || found->isPerhapsThere)
                return Finding::Unclear;
            if (!found->isThere)
                return Finding::DidNotHappen;
            place->m_found.insert(number, *found);
            return Finding::Happened;
        });
    };
    hand(row, change, asked);
}

//! An edit sends everything, so it begins with what the service has now.
void IvaltImport::prepareChange(const ImportedRow &row, const Record &wanted, const Handed &asked)
{
    Record listed(typeOf<ivalt::User>);
    listed.setText(u"id", row.identity);
    const ArgumentSources sources{.selected = &listed, .scope = &m_organization};
    const PathArguments values = resolveArguments(ivaltUsers.readArguments, sources);
    const auto reading = client().fetch(*ivaltUsers.read, requestFor(*ivaltUsers.read, client(), values), row.identity);
    whenAnswered(reading, this, [this, row, wanted, asked](const std::optional<Outcome<Record>> &full) {
        const auto number = static_cast<quint64>(row.number);
        if (!m_handed.contains(number))
            return;
        if (full && *full)
            changePrepared(row, wanted, asked, ivaltUsers.prepareEdit(client(), **full));
        else
            unread(row, asked, full ? &full->error() : nullptr);
    });
}

void IvaltImport::unread(const ImportedRow &row, const Handed &asked, const ServiceError *error)
{
    m_asked.prepend(asked);
    const ServiceError why = error ? *error : ServiceError{.cause = Cause::Cancelled};
    // Whatever is on its way to the service waits, and so does the door.
    if (setbackOf(why) == Setback::Passing && m_patience.wait(why)) {
        client().gate().slowDown(m_patience.left());
        return putBack(row, why.summary());
    }
    rowEnded(
        static_cast<quint64>(row.number),
        {.status = Status::Failed, .message = error ? why.summary() : tr("The connection was closed."), .error = why});
}

void IvaltImport::changePrepared(const ImportedRow &row, const Record &wanted, const Handed &asked,
                                 const QFuture<Outcome<PreparedEdit>> &preparing)
{
    whenAnswered(preparing, this, [this, row, wanted, asked](const std::optional<Outcome<PreparedEdit>> &prepared) {
        const auto number = static_cast<quint64>(row.number);
        if (!m_handed.contains(number))
            return;
        if (!prepared || !*prepared)
            return unread(row, asked, prepared ? &prepared->error() : nullptr);
        // Nobody reviews each row, so nothing is taken from a person that is not in the plan.
        const PreparedEdit &edit = **prepared;
        if (!edit.loss.isEmpty()) {
            m_asked.prepend(asked);
            rowEnded(number,
                     {.status = Status::Failed,
                      .message = tr("Not sent: the service does not tell which timeslots the person has, and an "
                                    "edit would take them away. Edit the person on the page of users.")});
            return;
        }
        const Record before = edit.record;
        Record after = before;
        for (const QString &key : row.changed)
            after.setText(key, wanted.text(key));
        const ArgumentSources from{.selected = &before, .scope = &m_organization};
        PlannedChange change =
            planChange(*ivaltUsers.update, client(), resolveArguments(ivaltUsers.updateArguments, from),
                       {.target = before, .before = before, .after = after});
        change.lookUp = [place = LookUpPlace{&ivaltUsers, &client(), m_organization}, before, after] {
            return lookForChanged(place, before, after);
        };
        hand(row, change, asked);
    });
}

void IvaltImport::hand(const ImportedRow &row, PlannedChange change, const Handed &asked)
{
    asked->addResult(ChangeFeed::Item{static_cast<quint64>(row.number), std::move(change)});
    asked->finish();
}

void IvaltImport::rowSettled(const ImportSettling &settling)
{
    m_handed.remove(static_cast<quint64>(settling.number));
    settle(State::Sending, {settling});
    serve();
}

//! Whether the next row, which is sent with the same operations, would meet the same.
static bool stopsAll(const ServiceError &error)
{
    return setbackOf(error) == Setback::Lasting || error.cause == Cause::NotAllowed || error.cause == Cause::NotOffered;
}

void IvaltImport::rowEnded(quint64 number, const ChangeItemResult &item)
{
    const ImportedRow row = m_handed.value(number);
    switch (item.status) {
    case Status::Succeeded: {
        m_patience.renew();
        const UserLook::Person found = m_found.take(number);
        return rowSettled({.number = row.number,
                           .state = State::Done,
                           .identity = found.identity.isEmpty() ? item.identity : found.identity,
                           .reason = found.isWaiting ? found.waitingText() : item.message});
    }
    case Status::Unknown:
        return rowSettled({.number = row.number, .state = State::Unknown, .reason = item.message});
    case Status::NotSent:
        return rowSettled({.number = row.number, .state = State::Waiting});
    case Status::Failed:
        break;
    }
    if (item.wasLookedUp && m_lost[number]++ < mostLosses)
        return putBack(row, item.message);
    // The door has waited for long, or was cancelled.
    if (item.error && setbackOf(*item.error) == Setback::Passing) {
        putBack(row, item.message);
        return m_isCancelled ? serve()
                             : stop(tr("The service takes nothing at the moment. %1 Go on later.").arg(item.message));
    }
    if (item.error && stopsAll(*item.error)) {
        putBack(row, item.message);
        return stop(item.message);
    }
    rowRefused(row, item);
}

void IvaltImport::putBack(const ImportedRow &row, const QString &why)
{
    m_isAtEnd = false;
    rowSettled({.number = row.number, .state = State::Waiting, .reason = why});
}

void IvaltImport::rowRefused(const ImportedRow &row, const ChangeItemResult &item)
{
    const ImportSettling refused{.number = row.number, .state = State::Failed, .reason = item.message};
    // Sent before, it may be refused because it is there. The row stays handed out until that is known.
    if (row.tries < 2 || row.verdict == ImportVerdict::Changed)
        return rowSettled(refused);
    const Record wanted = recordFromJson(typeOf<ivalt::User>, row.wanted);
    whenAnswered(m_look.lookFor(wanted), this, [this, refused](const std::optional<UserLook::Found> &found) {
        if (!m_handed.contains(static_cast<quint64>(refused.number)))
            return;
        const bool isThere = found && *found && (*found)->isThere;
        ImportSettling settling = refused;
        if (isThere)
            settling = {.number = refused.number,
                        .state = State::Done,
                        .identity = (*found)->identity,
                        .reason = (*found)->waitingText()};
        else if (!found || !*found)
            settling.state = State::Unknown;
        else if ((*found)->isPerhapsThere)
            settling.reason = QString(refused.reason + u' ' + (*found)->perhapsText()).trimmed();
        rowSettled(settling);
    });
}

} // namespace gatehouse
