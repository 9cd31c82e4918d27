// From the service's list of timeslots to their drafts.
#include "app/pages/requests.h"
#include "app/timeslots/slotkeeping.h"
#include "app/timeslots/slottogether.h"
#include "app/timeslots/timeslotpage.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/ivalt.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse {

SlotDialect TimeslotPage::dialect() const
{
    const SlotDialect set = slotReadingOf(*m_context.workspace->workspace().ivalt).dialect;
    if (set != SlotDialect::Unknown)
        return set;
    if (m_work && m_work->habits.reading.dialect != SlotDialect::Unknown)
        return m_work->habits.reading.dialect;
    return m_seenDialect;
}

SlotPlace TimeslotPage::place() const
{
    SlotHabits habits = m_work->habits;
    habits.reading.dialect = dialect();
    SlotPlace here{.client = &m_client, .organization = m_scope.identity(), .habits = habits};
    if (m_work->drafts.areAllIdsKnown())
        here.known = m_work->drafts.knownIds();
    return here;
}

void TimeslotPage::read(bool thenSave)
{
    if (!m_work || !m_context.workspace->isOpen(Service::Ivalt))
        return;
    // Until a list tells, what is drawn is written as the connection's settings say.
    if (!m_work->drafts.isTold())
        learn(m_work, {});
    m_reading.cancel();
    m_isReading = false;
    // A list from in between would have some of the new rows, and nothing to tell that they are these.
    if (m_work->isSaving)
        return;
    m_isReading = true;
    m_reading = list(m_scope.identity());
    m_reading.then(this, [this, asked = std::weak_ptr(m_works.at(m_scope.identity())), saves = m_work->saves,
                          thenSave](const Outcome<RecordPage> &rows) {
        // It may have been on its way when it was cancelled.
        if (const std::shared_ptr<Work> work = asked.lock(); work && work.get() == m_work && work->saves == saves)
            arrived(rows, thenSave);
    });
    showState();
}

QFuture<Outcome<RecordPage>> TimeslotPage::list(const QString &organization)
{
    return m_client.list(ivalt::listTimeslots, {.path = {{u"org_id"_s, organization}}, .keepsWire = true});
}

void TimeslotPage::noteChange(const QString &id)
{
    const Id known = id.isEmpty() ? Id() : Id(id.toLongLong());
    for (const auto &[organization, work] : m_works)
        work->drafts.noteChange(known, &work->justSaved);
}

void TimeslotPage::keepDrafts()
{
    m_keeping.stop();
    for (const auto &[organization, work] : m_works) {
        QJsonArray edits = keptEdits(work->drafts);
        for (const QJsonValue &edit : std::as_const(work->waiting))
            edits.append(edit);
        m_kept.keep(organization, edits);
    }
}

void TimeslotPage::arrived(const Outcome<RecordPage> &rows, bool thenSave)
{
    m_isReading = false;
    const Outcome<RecordPage> told = toldRows(ivalt::listTimeslots, rows);
    if (!told) {
        m_error = told.error();
        if (m_error->isListless && !m_work->drafts.isTold())
            beginUntold();
        showState();
        if (thenSave)
            saveWithoutLook();
        return;
    }
    m_error.reset();
    const bool wasTold = m_work->drafts.isTold();
    bring(m_scope.identity(), m_work, told->wire);
    // Of what was sent before it, the first list tells only what the service has said yes to.
    if (thenSave && !wasTold && m_work->drafts.isInDoubt())
        saveWithoutLook();
    else if (thenSave)
        saveAfterLook();
}

//! To a service that never tells its timeslots they can be added all the same.
void TimeslotPage::beginUntold()
{
    m_work->isRead = true;
    const QJsonArray fresh = takeNewOnes(&m_work->waiting);
    tellRestored(takeKeptEdits(fresh, &m_work->drafts));
}

void TimeslotPage::tellRestored(int count)
{
    if (count > 0)
        say(tr("%n edits from last time are here again. They are not saved yet.", nullptr, count));
}

QList<WeekSlot> TimeslotPage::learn(Work *work, const QJsonArray &rows)
{
    const IvaltConnection &connection = *m_context.workspace->workspace().ivalt;
    const SlotHabits usual = usualHabitsOf(connection);
    const QList<WeekSlot> listed = readSlots(rows, usual.reading);
    const std::optional<ZoneForm> form = connection.timeslotZoneForm == "auto"_L1
                                             ? std::nullopt
                                             : std::optional(zoneFormNamed(connection.timeslotZoneForm));
    work->habits = habitsOf(listed, usual, form);
    work->readAs = usual.reading;
    if (work->habits.reading.dialect != SlotDialect::Unknown)
        m_seenDialect = work->habits.reading.dialect;
    return listed;
}

void TimeslotPage::bring(const QString &organization, Work *work, const QJsonArray &rows)
{
    const QList<WeekSlot> listed = learn(work, rows);
    work->isRead = true;
    work->leftOut.clear();
    const KeptSlots last = withWhatWasMade(std::exchange(work->waiting, {}), listed);
    const QStringList otherwise = work->drafts.bring(listed, std::exchange(work->justSaved, {}),
                                                     togetherSlots(m_context, organization), last.together);
    const int restored = takeKeptEdits(last.edits, &work->drafts);
    if (last.made > 0)
        say(tr("%n timeslots from last time were saved before the program ended.", nullptr, last.made));
    tellRestored(restored);
    if (!otherwise.isEmpty()) {
        m_context.toast(
            {.kind = ToastKind::Warning,
             .text = tr("The service has stored %n timeslots otherwise than they were sent: %1. Look at them, and at "
                        "how the connection's settings say that timeslots are sent.",
                        nullptr, static_cast<int>(otherwise.size()))
                         .arg(otherwise.first(std::min<qsizetype>(3, otherwise.size())).join(", "_L1))});
    }
    // What has a name is known by it the next time; for the others nothing at the service says it.
    QList<QList<qint64>> together;
    for (const SlotDraft *draft : work->drafts.all()) {
        const QList<qint64> ids = draft->ids();
        const auto isNamed = [draft](const WeekSlot &slot) { return !slot.name.isEmpty() && slot.name == draft->name; };
        if (ids.size() > 1 && !std::ranges::all_of(draft->stored, isNamed))
            together.append(ids);
    }
    keepTogetherSlots(m_context, organization, together);
    tellUnassigned(work);
}

} // namespace gatehouse
