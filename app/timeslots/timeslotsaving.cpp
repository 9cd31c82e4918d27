#include "app/changes/changedoor.h"
#include "app/pages/tellresult.h"
#include "app/timeslots/timeslotpage.h"
#include "app/workspaces/openworkspace.h"
#include "models/week/timezones.h"
#include "ui/records/tablepage.h"
#include "ui/week/dialectdialog.h"
#include "ui/week/weekeditor.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

void TimeslotPage::create()
{
    if (!m_work || !obstacle().isEmpty())
        return;
    if (dialect() != SlotDialect::Unknown) {
        createAs(dialect() == SlotDialect::Daily);
        return;
    }
    auto *dialog = new DialectDialog(m_context.theme, m_widget);
    connect(dialog, &DialectDialog::chosen, this, [this](bool isDaily) {
        m_context.workspace->rememberTimeslotDialect(isDaily ? u"daily"_s : u"weekly"_s);
        createAs(isDaily);
    });
    dialog->open();
}

//! The zone that most of the organization's timeslots have, else that of this computer.
static QByteArray usualZone(const QList<const SlotDraft *> &drafts)
{
    QHash<QByteArray, int> counts;
    QByteArray usual;
    for (const SlotDraft *draft : drafts) {
        const QByteArray &zone = draft->state.zone;
        if (!zone.isEmpty() && ++counts[zone] > counts.value(usual))
            usual = zone;
    }
    return usual.isEmpty() ? currentZoneName(QTimeZone::systemTimeZoneId()) : usual;
}

void TimeslotPage::createAs(bool isDaily)
{
    if (!m_work)
        return;
    m_work->current = m_work->drafts.create({.zone = usualZone(m_work->drafts.all())}, {}, isDaily, tr("new timeslot"));
    fill();
    m_editor->grid()->setFocus();
}

void TimeslotPage::duplicate()
{
    const QList<const SlotDraft *> drafts = selected();
    if (drafts.size() != 1 || !obstacle().isEmpty())
        return;
    SlotState state = drafts.first()->state;
    state.isRemoved = false;
    const QString title = drafts.first()->title();
    m_work->current = m_work->drafts.create(state, {}, drafts.first()->isDaily, tr("duplicate %1").arg(title));
    fill();
    m_editor->grid()->setFocus();
}

void TimeslotPage::save()
{
    if (!m_work || !obstacle().isEmpty() || !m_editor->finishTyping())
        return;
    if (m_work->isBehind) {
        // What is new and saved already is not told from what is not until the list says so.
        say(tr("What was sent last is being read again first. Then save the rest."));
        read();
        return;
    }
    QList<PlannedChange> changes;
    QList<int> keys;
    QStringList problems;
    for (const SlotDraft *draft : m_work->drafts.changed()) {
        const SlotChanges planned = planChanges(place(), *draft);
        problems.append(planned.problems);
        for (const PlannedChange &change : planned.changes) {
            changes.append(change);
            keys.append(draft->key);
        }
    }
    if (!problems.isEmpty()) {
        m_context.toast({.kind = ToastKind::Error, .text = problems.join(u'\n')});
        return;
    }
    if (changes.isEmpty()) {
        read();
        return;
    }
    m_isSaving = true;
    const QString organization = m_scope.identity();
    const std::shared_ptr<Work> work = m_works.at(organization);
    work->isSaving = true;
    ++work->saves;
    m_reading.cancel();
    m_isReading = false;
    showEditor();
    showEdits();
    m_context.door->submit(changes).then(
        this, [this, keys, organization, kept = std::weak_ptr(work)](const ChangeResult &result) {
            saved(result, keys, organization, kept);
        });
}

void TimeslotPage::saved(const ChangeResult &result, const QList<int> &keys, const QString &organization,
                         const std::weak_ptr<Work> &kept)
{
    using Status = ChangeItemResult::Status;
    m_isSaving = false;
    const std::shared_ptr<Work> work = kept.lock();
    tellResult(m_context, result);
    QHash<int, QStringList> problems;
    QHash<int, QList<qint64>> savedAs;
    bool wasSent = false;
    bool isDone = !result.items.isEmpty();
    for (qsizetype i = 0; i < result.items.size() && i < keys.size(); ++i) {
        const ChangeItemResult &item = result.items.at(i);
        const int key = keys.at(i);
        wasSent = wasSent || item.status != Status::NotSent;
        isDone = isDone && item.status == Status::Succeeded;
        if (item.status == Status::Failed || item.status == Status::Unknown)
            problems[key].append(item.message);
        if (item.status == Status::Succeeded && item.change.before.isNull()) {
            // Where the service tells no id, the row is taken for saved, and the list brings it.
            const qint64 id = item.identity.toLongLong();
            savedAs[key].append(id > 0 ? QList<qint64>{id} : QList<qint64>{});
        }
    }
    if (work) {
        for (auto it = problems.cbegin(); it != problems.cend(); ++it) {
            work->drafts.setProblem(it.key(), tr("It was not saved: %1").arg(it.value().join(u' ')));
            // Part of a new one may be there; the rest is still to be added.
            if (savedAs.contains(it.key()) && savedAs.value(it.key()).isEmpty())
                savedAs.remove(it.key());
        }
        work->isSaving = false;
        work->justSaved = savedAs;
        work->clearsUndo = isDone;
        work->isBehind = !savedAs.isEmpty();
    }
    showEditor();
    showEdits();
    if (!work)
        return;
    if (work.get() == m_work) {
        read();
    } else if (wasSent) {
        list(organization)
            .then(this, [this, organization, asked = kept, saves = work->saves](const Outcome<QJsonArray> &rows) {
                // One that cannot be read now is read when it is chosen again.
                const std::shared_ptr<Work> now = asked.lock();
                if (rows && now && now->saves == saves)
                    bring(organization, now.get(), *rows);
            });
    }
}

} // namespace gatehouse
