#include "app/changes/changeactivities.h"

#include "app/changes/changedoor.h"
#include "app/changes/changeoutcomes.h"
#include "app/changes/undorenewal.h"
#include "ui/shell/activitypanel.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace gatehouse {

static QString idOf(quint64 run)
{
    return u"changes/%1"_s.arg(run);
}

static QString idOf(const ChangeRun *run)
{
    return idOf(run->number());
}

ChangeActivities::ChangeActivities(const Theme &theme, ChangeDoor *door, ActivityPanel *panel, const Tell &tell,
                                   QObject *parent)
    : QObject(parent), m_theme(theme), m_door(door), m_panel(panel), m_tell(tell)
{
    connect(door, &ChangeDoor::started, this, &ChangeActivities::watch);
    connect(door, &ChangeDoor::renewing, this, &ChangeActivities::watchRenewal);
    connect(door, &ChangeDoor::learned, this, &ChangeActivities::learned);
    connect(panel, &ActivityPanel::pauseWanted, this, [this](const QString &id) {
        if (Work *work = find(id); work && work->run)
            work->run->pause();
    });
    connect(panel, &ActivityPanel::resumeWanted, this, [this](const QString &id) {
        if (Work *work = find(id); work && work->run)
            work->run->resume();
    });
    connect(panel, &ActivityPanel::cancelWanted, this, &ChangeActivities::cancel);
    connect(panel, &ActivityPanel::openWanted, this, [this](const QString &id) {
        if (const Work *work = find(id))
            new ChangeReport(m_theme, work->result, m_door, m_panel->window(), {.learned = {}, .sentAgain = m_tell});
    });
    connect(panel, &ActivityPanel::removed, this, [this](const QString &id) { m_works.remove(id); });
}

ChangeActivities::Work *ChangeActivities::find(const QString &id)
{
    const auto found = m_works.find(id);
    return found == m_works.end() ? nullptr : &*found;
}

void ChangeActivities::watch(ChangeRun *run)
{
    // Whoever feeds one shows it, with what comes before and after.
    if (run->isFed())
        return;
    connect(run, &ChangeRun::stateChanged, this, [this, run](ChangeRun::State state) { stateChanged(run, state); });
    connect(run, &ChangeRun::waited, this, [this, run] { update(idOf(run)); });
    connect(run, &ChangeRun::progressed, this, [this, run] { update(idOf(run)); });
    connect(run, &ChangeRun::finished, this, [this, run](const ChangeResult &result) { ended(run, result); });
}

//! Shown like a single change: when it takes long.
void ChangeActivities::watchRenewal(UndoRenewal *renewal)
{
    const QString id = u"undo/%1"_s.arg(reinterpret_cast<quintptr>(renewal));
    const auto show = [this, renewal, id, meter = std::make_shared<ActivityMeter>()] {
        Activity activity{.id = id,
                          .title = renewal->title(),
                          .done = renewal->done(),
                          .total = renewal->total(),
                          .message = tr("Looking at what others have changed since")};
        meter->measure(activity);
        m_panel->setActivity(activity);
    };
    QTimer::singleShot(unseen / 4, renewal, [renewal, show] {
        show();
        connect(renewal, &UndoRenewal::progressed, renewal, show);
    });
    connect(m_panel, &ActivityPanel::cancelWanted, renewal, [renewal, id](const QString &wanted) {
        if (wanted == id)
            renewal->cancel();
    });
    connect(renewal, &QObject::destroyed, m_panel, [panel = m_panel, id] { panel->removeActivity(id); });
}

void ChangeActivities::stateChanged(ChangeRun *run, ChangeRun::State state)
{
    const QString id = idOf(run);
    if (Work *work = find(id)) {
        work->meter.setPaused(state == ChangeRun::State::Paused);
        update(id);
    } else if (state == ChangeRun::State::Sending && run->total() > 1) {
        show(run);
    } else if (state == ChangeRun::State::Sending) {
        QTimer::singleShot(unseen, run, [this, run] {
            if (run->state() != ChangeRun::State::Finished && !find(idOf(run)))
                show(run);
        });
    }
}

void ChangeActivities::show(ChangeRun *run)
{
    const QString id = idOf(run);
    m_works.insert(id, {.run = run, .title = run->title()});
    update(id);
}

static ActivityState stateOf(ChangeRun::State state)
{
    return state == ChangeRun::State::Paused    ? ActivityState::Paused
           : state == ChangeRun::State::Waiting ? ActivityState::Waiting
                                                : ActivityState::Running;
}

void ChangeActivities::update(const QString &id)
{
    const Work *work = find(id);
    if (!work || !work->run || work->run->state() == ChangeRun::State::Finished)
        return;
    const bool isLooking = work->run->state() == ChangeRun::State::Looking;
    Activity activity{.id = id,
                      .title = work->title,
                      .state = stateOf(work->run->state()),
                      .done = work->run->done(),
                      .total = work->run->total(),
                      .unit = tr("changes"),
                      .message = isLooking           ? tr("An answer was lost; looking whether it was made")
                                 : work->isCancelled ? tr("Waiting for the last answer")
                                                     : work->run->waitText(),
                      .canPause = work->run->total() > 1};
    work->meter.measure(activity);
    m_panel->setActivity(activity);
}

void ChangeActivities::ended(ChangeRun *run, const ChangeResult &result)
{
    const QString id = idOf(run);
    Work *work = find(id);
    if (!work)
        return;
    // A single change that was only slow says what became of it where it was begun.
    if (run->total() == 1) {
        m_panel->removeActivity(id);
        return;
    }
    work->result = result;
    work->run.clear();
    showResult(id, *work);
}

void ChangeActivities::learned(quint64 run, const LaterResults &later)
{
    const QString id = idOf(run);
    if (Work *work = find(id)) {
        work->result.learn(later);
        showResult(id, *work);
    }
}

void ChangeActivities::showResult(const QString &id, const Work &work)
{
    using Verdict = ChangeResult::Verdict;
    const ChangeResult &result = work.result;
    const ActivityState state = result.isDone()                        ? ActivityState::Finished
                                : result.verdict == Verdict::Cancelled ? ActivityState::Cancelled
                                                                       : ActivityState::Failed;
    m_panel->setActivity({.id = id,
                          .title = work.title,
                          .state = state,
                          .done = result.count(ChangeItemResult::Status::Succeeded),
                          .total = result.items.size(),
                          .unit = tr("changes"),
                          .message = result.isDone() ? QString() : result.message.section(u'\n', 0, 0),
                          .canOpen = true});
}

void ChangeActivities::cancel(const QString &id)
{
    Work *work = find(id);
    if (!work || !work->run)
        return;
    // Asked twice, or nothing being left to send: not even the answer under way is waited for.
    const bool isLast = work->run->total() - work->run->done() <= 1;
    const bool isFirstTime = !std::exchange(work->isCancelled, true);
    if (isFirstTime && !isLast)
        work->run->cancel();
    else
        work->run->abandon();
    update(id);
}

} // namespace gatehouse
