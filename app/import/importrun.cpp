#include "app/import/importrun.h"

#include "app/changes/whenanswered.h"
#include "app/import/importjournal.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

static constexpr auto betweenShows = 150ms;

ImportRun::ImportRun(const ImportPlace &place, const ImportEntry &entry, const ImportOrder &order, QObject *parent)
    : QObject(parent), m_place(place), m_entry(entry), m_order(order), m_settledBefore(entry.settled())
{
    m_activity.id = u"imports/%1"_s.arg(entry.id);
    m_activity.title = tr("Import %1 into %2, %3").arg(entry.file, entry.placeTitle(), serviceTitle(entry.service));
    m_activity.unit = tr("rows");
    // A file that ELEVATE works on cannot be held up.
    m_activity.canPause = entry.service == Service::Ivalt;
    m_show.setSingleShot(true);
    m_show.setInterval(betweenShows);
    connect(&m_show, &QTimer::timeout, this, &ImportRun::showChange);
}

void ImportRun::start()
{
    m_entry.state = ImportEntry::State::Running;
    setDoing({});
    whenAnswered(journal().setState(m_entry.id, m_entry.state), this, [this](const auto &done) {
        if (done && *done)
            begin();
        else
            end(done ? done->error() : tr("The journal was closed."), false);
    });
}

void ImportRun::settle(ImportRowState from, const QList<ImportSettling> &rows, const std::function<void()> &then)
{
    for (const ImportSettling &row : rows)
        count(from, row.state, 1);
    whenAnswered(journal().settle(m_entry.id, rows), this, [this, then](const auto &done) {
        // What was sent stays marked as being sent, so it is looked up before it is sent again.
        if (!hasEnded() && done && !*done) {
            m_problem = done->error();
            cancel();
        } else if (!hasEnded() && then) {
            then();
        }
    });
}

void ImportRun::count(ImportRowState from, ImportRowState to, qint64 rows)
{
    m_entry.rows.at(static_cast<std::size_t>(from)) -= rows;
    m_entry.rows.at(static_cast<std::size_t>(to)) += rows;
    noteChanged();
}

void ImportRun::setDoing(const QString &message, ActivityState state)
{
    m_activity.message = message;
    m_activity.state = state;
    m_meter.setPaused(state == ActivityState::Paused);
    noteChanged();
}

void ImportRun::noteChanged()
{
    if (!m_show.isActive())
        m_show.start();
}

void ImportRun::showChange()
{
    const ImportTally tally = m_entry.tally();
    if (m_hasEnded) { // of the whole file, as the report has it
        m_activity.done = tally.done;
        m_activity.total = tally.total();
        return emit changed();
    }
    m_activity.done = tally.settled();
    m_activity.total = m_isProgressTold ? tally.toSend() : -1;
    // What was done before this run tells nothing of how fast it goes.
    Activity now = m_activity;
    now.done -= m_settledBefore;
    now.total = std::max<qint64>(-1, now.total - m_settledBefore);
    now.rate = 0;
    now.left.reset();
    m_meter.measure(now);
    m_activity.rate = now.rate;
    m_activity.left = now.left;
    emit changed();
}

void ImportRun::leaveOutSent(const std::function<void(qint64 rows)> &then)
{
    const QString reason = tr("Not sent: another import has sent the same row meanwhile.");
    whenAnswered(journal().leaveOutSent(entry().id, reason), this, [this, then](const auto &rows) {
        if (!rows || !*rows)
            return end(rows ? rows->error() : tr("The journal was closed."), entry().settled() > 0);
        count(ImportRowState::Waiting, ImportRowState::NotSent, **rows);
        then(**rows);
    });
}

void ImportRun::endAsWanted(const QString &note, bool wasBegun)
{
    m_isEndWanted = m_problem.isEmpty();
    end(note, wasBegun);
}

void ImportRun::end(const QString &why, bool wasBegun)
{
    if (std::exchange(m_hasEnded, true))
        return;
    // What made it stop says more than that it was stopped.
    const QString note = m_problem.isEmpty() ? why : m_problem;
    const bool isDone = note.isEmpty() && m_entry.settled() == m_entry.toSend();
    m_entry.state = isDone     ? ImportEntry::State::Finished
                    : wasBegun ? ImportEntry::State::Interrupted
                               : ImportEntry::State::Ready;
    m_entry.note = note;
    whenAnswered(journal().setState(m_entry.id, m_entry.state, note), this, [this, isDone](const auto &) {
        m_show.stop();
        const ImportTally tally = m_entry.tally();
        m_activity.state = !isDone                          ? ActivityState::Cancelled
                           : tally.toMend() > tally.refused ? ActivityState::Failed
                                                            : ActivityState::Finished;
        // How many are done is shown beside it.
        m_activity.message = !isDone && !m_entry.note.isEmpty() ? m_entry.note : importRestText(tally);
        m_activity.canOpen = true;
        showChange();
        emit ended();
    });
}

} // namespace gatehouse
