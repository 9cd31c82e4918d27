#include "app/pages/brokenofflists.h"

#include "app/accounts/useractions.h"
#include "app/assignments/assignmentsending.h"
#include "app/changes/changedoor.h"
#include "app/changes/changelog.h"
#include "app/changes/changeoutcomes.h"
#include "app/changes/whenanswered.h"
#include "app/pages/actionplan.h"
#include "app/pages/tellresult.h"
#include "app/rolerequests/decisionplan.h"
#include "app/workspaces/openworkspace.h"
#include "models/workspaces/serviceaddress.h"
#include "ui/shell/activitypanel.h"

#include <QFileInfo>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

using Status = ChangeItemResult::Status;

static QString activityOf(const KeptList &list)
{
    return u"brokenoff/"_s % QFileInfo(list.file).completeBaseName();
}

BrokenOffLists::BrokenOffLists(const PageContext &context, ChangeLog *log, const QString &folder, QObject *parent)
    : QObject(parent), m_context(context), m_log(log), m_panel(context.activity)
{
    connect(m_panel, &ActivityPanel::openWanted, this, &BrokenOffLists::show);
    connect(m_panel, &ActivityPanel::removed, this, &BrokenOffLists::forget);
    QPromise<QList<KeptList>> reading;
    reading.start();
    whenAnswered(reading.future(), this, [this](const std::optional<QList<KeptList>> &lists) {
        for (const KeptList &list : lists.value_or(QList<KeptList>()))
            read(list);
    });
    QThreadPool::globalInstance()->start([reading = std::move(reading), folder]() mutable {
        reading.addResult(keptLists(folder));
        reading.finish();
    });
}

void BrokenOffLists::read(const KeptList &list)
{
    const ChangeFilter filter{.workspaceId = m_context.workspace->workspace().id.toString(QUuid::WithoutBraces),
                              .from = list.begun.addSecs(-1)};
    using Read = Logged<QList<ChangeEntry>>;
    // Many entries are gone through aside.
    const auto compare = [list](QFuture<Read> answered) -> std::optional<ChangeResult> {
        const Read entries = answered.takeResult();
        return entries ? std::optional(becomeOf(list, *entries)) : std::nullopt;
    };
    whenAnswered(m_log->read(filter).then(QThreadPool::globalInstance(), compare), this,
                 [this, list](const std::optional<std::optional<ChangeResult>> &result) {
                     // Without the log nothing can be told; the log's page says what is wrong with it.
                     if (result && *result)
                         tell(list, **result);
                 });
}

void BrokenOffLists::tell(const KeptList &list, const ChangeResult &result)
{
    const QString id = activityOf(list);
    m_told.insert(id, {list, result});
    if (result.count(Status::Unknown) + result.count(Status::NotSent) == 0) {
        m_panel->removeActivity(id);
        forget(id);
        return;
    }
    m_panel->setActivity(
        {.id = id,
         .title = list.title,
         .state = ActivityState::Cancelled,
         .done = result.count(Status::Succeeded),
         .total = result.items.size(),
         .unit = tr("changes"),
         .message = tr("These were under way when the program ended. Open to see what became of each."),
         .canOpen = true});
}

QString BrokenOffLists::prepare(const KeptList &list, ChangeResult &result) const
{
    const Service service = list.changes.constFirst().service;
    result.workspace = m_context.workspace->workspace().id;
    const QString address = serviceAddress(m_context.workspace->workspace(), service);
    QString obstacle;
    if (!m_context.workspace->isOpen(service))
        obstacle = tr("Sign in, then open this again to look up what is unknown and send what was not sent.");
    else if (!list.address.isEmpty() && list.address != address) // of an earlier version: taken as of this one
        obstacle = tr("They belong to the service at %1, and this workspace is connected with another one now. Give "
                      "the workspace that address again, then open this again.")
                       .arg(list.address);
    else if (m_context.door->standing(service) != list.standing)
        obstacle = tr("They were begun as %1; only who is signed in as that can go on with them.").arg(list.standing);
    AssignmentsAnew assignments(m_context);
    bool isLost = false;
    for (ChangeItemResult &item : result.items) {
        std::optional<PlannedChange> anew;
        if (obstacle.isEmpty())
            anew = planAnew(item.change.recipe, *m_context.workspace);
        if (obstacle.isEmpty() && !anew)
            anew = decisionAnew(item.change.recipe, *m_context.workspace);
        if (obstacle.isEmpty() && !anew)
            anew = useractions::deactivationAnew(item.change.recipe, *m_context.workspace);
        if (obstacle.isEmpty() && !anew)
            anew = assignments.plan(item.change.recipe);
        item.canBeSent = anew.has_value();
        isLost |= !anew && item.status != Status::Succeeded;
        if (!anew)
            continue;
        // By these it is found in the log again.
        const PlannedChange told = std::exchange(item.change, *anew);
        item.change.title = told.title;
        item.change.target = told.target;
    }
    if (obstacle.isEmpty() && isLost)
        obstacle = tr("What cannot be sent from here is done on its page.");
    return obstacle;
}

void BrokenOffLists::show(const QString &id)
{
    const auto told = m_told.constFind(id);
    if (told == m_told.cend())
        return;
    const KeptList list = told->list;
    ChangeResult result = told->result;
    const QString obstacle = prepare(list, result);
    result.message = QStringList{result.countText(), obstacle}.join(u' ').trimmed();
    const auto readAgain = [place = QPointer(this), list, id] {
        if (place && place->m_told.contains(id))
            place->read(list);
    };
    const auto sentAgain = [context = m_context, readAgain](const ChangeResult &again) {
        tellResult(context, again);
        readAgain();
    };
    new ChangeReport(m_context.theme, result, m_context.door, m_panel->window(),
                     {.learned = [readAgain](const ChangeResult &) { readAgain(); }, .sentAgain = sentAgain});
}

void BrokenOffLists::forget(const QString &id)
{
    if (const auto told = m_told.constFind(id); told != m_told.cend()) {
        QFile::remove(told->list.file);
        m_told.erase(told);
    }
}

} // namespace gatehouse
