#include "app/import/ivaltimport.h"

#include "app/changes/changedoor.h"
#include "app/changes/whenanswered.h"
#include "app/import/importjournal.h"
#include "app/import/importundo.h"
#include "models/records/ivalt/organization.h"
#include "models/records/ivalt/user.h"
#include "network/operations/ivalt.h"

#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace gatehouse {

using State = ImportRowState;

static constexpr int mostLeft = 1'000'000;

static Record organizationOf(const ImportEntry &entry)
{
    Record organization(typeOf<ivalt::Organization>);
    organization.setText(u"id", entry.organization);
    organization.setText(u"name", entry.organizationTitle);
    return organization;
}

IvaltImport::IvaltImport(const ImportPlace &place, const ImportEntry &entry, const ImportOrder &order,
                         const Timing &timing, QObject *parent)
    : ImportRun(place, entry, order, parent)
    , m_organization(organizationOf(entry))
    , m_timing(timing)
    , m_look(place.client, entry.organization, this)
    , m_patience(place.client->environment().retry)
{
    m_look.setPatience(timing.gathering);
}

IvaltImport::~IvaltImport() = default;

void IvaltImport::begin()
{
    // While it was interrupted the same rows may have been imported from a file dropped again.
    leaveOutSent([this](qint64) { proceed([this] { compare(); }); });
}

void IvaltImport::compare()
{
    if (isComparing())
        findPlaces();
    else
        lookForDoubtful();
}

//! Whether rows are sent from a file that may be another than the journal was made of.
bool IvaltImport::isComparing() const
{
    return order().supply && !order().isSameFile && entry().hasSecrets;
}

//! Aside, as many rows take their time.
void IvaltImport::findPlaces()
{
    setDoing(tr("Comparing the file with the import"));
    using Places = QHash<QByteArray, qint64>;
    QPromise<Places> promise;
    promise.start();
    whenAnswered(promise.future(), this, [this](const std::optional<Places> &places) {
        m_places = places.value_or(Places());
        proceed([this] { lookForDoubtful(); });
    });
    QThreadPool::globalInstance()->start([promise = std::move(promise), supply = *order().supply]() mutable {
        Places places;
        for (qint64 row = 0; row < supply.count; ++row) {
            if (const QByteArray key = supply.key(row); !key.isEmpty())
                places.insert(key, row);
        }
        promise.addResult(places);
        promise.finish();
    });
}

//! Of rows that were being sent when the program ended, or whose answer was lost, nobody knows.
void IvaltImport::lookForDoubtful()
{
    const ImportRowFilter filter{.states = {State::Sending, State::Unknown}};
    whenAnswered(journal().rows(entry().id, filter, -1, mostLeft), this, [this](const auto &rows) {
        if (!rows || !*rows)
            return end(rows ? rows->error() : tr("The journal was closed."));
        proceed([this, doubtful = **rows] { doubtful.isEmpty() ? countLacking() : lookFor(doubtful); });
    });
}

void IvaltImport::lookFor(const QList<ImportedRow> &doubtful)
{
    setDoing(tr("Looking which rows have been imported already"));
    // Sent a moment ago, when the program ended, the service may still be at work on them.
    QTimer::singleShot(m_timing.settling, this, [this, doubtful] {
        const auto left = std::make_shared<qsizetype>(doubtful.size());
        const auto problem = std::make_shared<QString>();
        for (const ImportedRow &row : doubtful) {
            const Record wanted = recordFromJson(typeOf<ivalt::User>, row.wanted);
            whenAnswered(
                m_look.lookFor(wanted), this, [this, row, left, problem](const std::optional<UserLook::Found> &found) {
                    // Changing somebody to the same values again does no harm.
                    const bool isChange = row.verdict == ImportVerdict::Changed;
                    if (!found || !*found)
                        *problem = found ? found->error().summary() : tr("The connection was closed.");
                    else if (!isChange && (*found)->isPerhapsThere)
                        settle(row.state,
                               {{.number = row.number, .state = State::Failed, .reason = (*found)->perhapsText()}});
                    else if (isChange || !(*found)->isThere)
                        settle(row.state, {{.number = row.number, .state = State::Waiting}});
                    else
                        settle(row.state, {{.number = row.number,
                                            .state = State::Done,
                                            .identity = (*found)->identity,
                                            .reason = (*found)->waitingText()}});
                    if (--*left > 0)
                        return;
                    if (!problem->isEmpty())
                        end(tr("It could not be found out which rows have been imported already: %1").arg(*problem));
                    else
                        proceed([this] { countLacking(); });
                });
        }
    });
}

//! The person is told before they are given up.
void IvaltImport::countLacking()
{
    if (!isComparing())
        return submit();
    whenAnswered(
        journal().rows(entry().id, {.states = {State::Waiting}}, -1, mostLeft), this, [this](const auto &rows) {
            if (!rows || !*rows)
                return end(rows ? rows->error() : tr("The journal was closed."));
            m_lacking = std::ranges::count_if(**rows, [this](const auto &row) { return !m_places.contains(row.key); });
            proceed([this] { submit(); });
        });
}

void IvaltImport::submit()
{
    setDoing({});
    if (entry().count(State::Waiting) == 0)
        return end({});
    if (entry().hasSecrets && !order().supply) {
        return end(tr("Drop the file again to go on: passwords and other secrets are not kept."),
                   entry().settled() > 0);
    }
    m_isSubmitted = true;
    ChangeFeed feed{.count = entry().count(State::Waiting), .atOnce = m_timing.atOnce};
    const bool changesPeople = entry().count(ImportVerdict::Changed) > 0;
    feed.summary = {.service = Service::Ivalt,
                    .operation = ivalt::createOrgUser.id,
                    .title = tr("Import users"),
                    .target = {.type = typeOf<ivalt::User>.name,
                               .identity = {},
                               .title = entry().file + u" → "_s + entry().placeTitle()},
                    // Who was created can be removed again from the report.
                    .irreversible = changesPeople || entry().count(State::Waiting) > ImportUndo::most,
                    .reviewed = true,
                    .plan = order().plan};
    if (m_lacking > 0)
        feed.summary.plan.append(tr("%n rows that wait are not in this file. They are given up: the report has them "
                                    "among those that failed.",
                                    nullptr, static_cast<int>(m_lacking)));
    feed.next = [place = QPointer(this)] {
        return place ? place->next() : QtFuture::makeReadyValueFuture<std::optional<ChangeFeed::Item>>(std::nullopt);
    };
    feed.ended = [place = QPointer(this)](quint64 number, const ChangeItemResult &item) {
        if (place)
            place->rowEnded(number, item);
    };
    const QFuture<ChangeResult> result = door().submitFeed(feed, &m_run);
    if (m_run) {
        const auto showWaiting = [this] { setDoing(m_run->waitText(), ActivityState::Waiting); };
        connect(m_run, &ChangeRun::waited, this, showWaiting);
        connect(m_run, &ChangeRun::stateChanged, this, [this, showWaiting](ChangeRun::State state) {
            if (state == ChangeRun::State::Paused)
                setDoing({}, ActivityState::Paused);
            else if (state == ChangeRun::State::Waiting)
                showWaiting();
            else if (state == ChangeRun::State::Sending)
                setDoing({});
        });
    }
    whenAnswered(result, this, [this](const std::optional<ChangeResult> &ended) {
        submitted(ended.value_or(ChangeResult{.message = tr("The workspace was closed.")}));
    });
}

void IvaltImport::submitted(const ChangeResult &result)
{
    using Verdict = ChangeResult::Verdict;
    // Taken for the service and not sent.
    QList<ImportSettling> unsent;
    for (const ImportedRow &row : m_ready)
        unsent.append({.number = row.number, .state = State::Waiting, .reason = row.reason});
    for (const ImportedRow &row : std::as_const(m_handed))
        unsent.append({.number = row.number, .state = State::Waiting, .reason = row.reason});
    m_ready.clear();
    m_handed.clear();
    m_asked.clear();
    settle(State::Sending, unsent);

    const bool wasBegun = entry().settled() + entry().count(State::Unknown) > 0;
    const bool isStoppedByDoor = result.verdict == Verdict::LogUnavailable || result.verdict == Verdict::ReadOnly ||
                                 result.verdict == Verdict::DryRun;
    if (entry().settled() == entry().toSend())
        end({});
    else if (result.verdict == Verdict::NotConfirmed)
        endAsWanted(result.message, wasBegun);
    else if (isStoppedByDoor)
        end(result.message, wasBegun);
    else if (!m_stopped.isEmpty())
        end(m_stopped);
    else if (m_isCancelled || result.verdict == Verdict::Cancelled)
        endAsWanted(tr("Cancelled."), wasBegun);
    else if (const qint64 unknown = entry().count(State::Unknown); unknown > 0)
        end(tr("Of %n rows nobody knows whether they were imported. Go on to have them looked up.", nullptr,
               static_cast<int>(unknown)));
    else
        end(result.message.isEmpty() ? tr("Stopped before the end.") : result.message);
}

//! Before anything is sent, a pause is kept between two steps.
void IvaltImport::proceed(const std::function<void()> &step)
{
    if (m_isCancelled)
        endAsWanted(tr("Cancelled."), entry().settled() > 0);
    else if (m_isHeld)
        m_heldStep = step;
    else
        step();
}

void IvaltImport::pause()
{
    if (m_run) {
        m_run->pause();
    } else {
        m_isHeld = true;
        setDoing(activity().message, ActivityState::Paused);
    }
}

void IvaltImport::resume()
{
    if (m_run)
        return m_run->resume();
    m_isHeld = false;
    setDoing(activity().message);
    if (const auto step = std::exchange(m_heldStep, {}))
        step();
}

void IvaltImport::cancel()
{
    // A second time it does not even wait for the answers under way.
    const bool isFirstTime = !std::exchange(m_isCancelled, true);
    if (m_run && isFirstTime)
        m_run->cancel();
    else if (m_run)
        m_run->abandon();
    if (m_isSubmitted)
        setDoing(tr("Waiting for the last answers"));
    if (const auto step = std::exchange(m_heldStep, {}))
        proceed(step);
}

void IvaltImport::stop(const QString &why)
{
    if (m_stopped.isEmpty())
        m_stopped = why;
    serve();
}

} // namespace gatehouse
