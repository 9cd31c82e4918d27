#include "app/assignments/assignmentediting.h"

#include "app/access/accessreading.h"
#include "app/assignments/assignmentsending.h"
#include "app/changes/changedoor.h"
#include "app/changes/changerun.h"
#include "app/pages/pagecontroller.h"
#include "app/pages/pagestates.h"
#include "app/pages/requests.h"
#include "app/pages/tellresult.h"
#include "app/workspaces/openworkspace.h"
#include "ui/assignments/checklist.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

void AssignmentEditing::open(const PageContext &context, const QList<Record> &users, const Record &organization,
                             QWidget *parent, const std::optional<Preset> &preset)
{
    if (!users.isEmpty() && !organization.isNull())
        new AssignmentEditing(context, users, organization, preset, parent);
}

void AssignmentEditing::openForSelected(const PageContext &context, const QList<Record> &selected, QWidget *parent)
{
    if (auto *page = parent->findChild<PageController *>())
        open(context, selected, page->list().scope(), parent);
}

static AssignmentDialogTexts textsFor(const QList<Record> &users, bool areMany, bool canChange)
{
    const int count = static_cast<int>(users.size());
    AssignmentDialogTexts texts{
        .title = count == 1 ? AssignmentEditing::tr("Geofences and timeslots of %1").arg(users.first().title())
                            : AssignmentEditing::tr("Geofences and timeslots of %n users", nullptr, count),
        .intro = areMany
                     ? AssignmentEditing::tr("Check what is to be added, removed or put in place. What each user has "
                                             "is read first, and you see what changes for whom before anything is "
                                             "sent. A list of which nothing is checked stays as it is.")
                     : AssignmentEditing::tr("Where and when the person gets in. What is checked here becomes the "
                                             "whole list."),
        .areMany = areMany,
        .canChange = canChange};
    if (!canChange)
        texts.intro = AssignmentEditing::tr("This workspace is read-only, so nothing can be changed here.");
    return texts;
}

AssignmentEditing::AssignmentEditing(const PageContext &context, const QList<Record> &users, const Record &organization,
                                     const std::optional<Preset> &preset, QWidget *parent)
    : m_context(context)
    , m_client(context.workspace->client(Service::Ivalt))
    , m_users(users)
    , m_organization(organization)
    , m_preset(preset)
    , m_grouping(groupingOf(context, organization.identity()))
    , m_dialog(new AssignmentDialog(
          context.theme, textsFor(users, users.size() > 1 || preset, !context.workspace->isReadOnly()), parent))
{
    setParent(m_dialog);
    m_soon.setSingleShot(true);
    m_soon.setInterval(60ms);
    connect(&m_soon, &QTimer::timeout, this, &AssignmentEditing::tellAccess);
    connect(m_dialog, &AssignmentDialog::stateActionTriggered, this, &AssignmentEditing::read);
    connect(m_dialog, &AssignmentDialog::submitted, this, &AssignmentEditing::submitted);
    connect(m_dialog, &AssignmentDialog::sendWanted, this, &AssignmentEditing::send);
    connect(m_dialog, &RequestDialog::stopWanted, this, [this] {
        if (m_reading)
            m_reading->cancel();
        m_comparing.cancel();
        if (m_run)
            m_run->abandon();
    });
    connect(context.workspace, &OpenWorkspace::personLeft, this, [this](Service service) {
        if (service == Service::Ivalt)
            m_dialog->done(QDialog::Rejected);
    });
    connect(m_dialog, &QDialog::finished, this, [this] {
        for (QFuture<Outcome<RecordPage>> &open : m_reads)
            open.cancel();
        m_soon.stop();
        m_comparing.cancel();
    });
    m_dialog->open();
    read();
}

bool AssignmentEditing::canRead(AssignmentKind kind) const
{
    const AssignmentOperations &operations = operationsOf(kind);
    return m_client.offers(*operations.all) && m_client.offers(*operations.ofUser) &&
           m_client.offers(*operations.update);
}

void AssignmentEditing::read()
{
    m_dialog->setState(PaneState());
    m_reads.clear();
    m_missing = 0;
    for (AssignmentKind kind : assignmentKinds) {
        if (canRead(kind))
            readAll(kind);
    }
    if (!areMany())
        readUsers();
    if (m_missing == 0)
        showLists();
}

void AssignmentEditing::readAll(AssignmentKind kind)
{
    const Endpoint &operation = *operationsOf(kind).all;
    ++m_missing;
    QFuture<Outcome<RecordPage>> answer =
        m_client.list(operation, requestFor(operation, m_client, {{u"org_id"_s, m_organization.identity()}}));
    m_reads.append(answer);
    answer.then(this,
                [this, kind, &operation](const Outcome<RecordPage> &page) { took(kind, toldRows(operation, page)); });
}

void AssignmentEditing::took(AssignmentKind kind, const Outcome<RecordPage> &answer)
{
    if (!answer) {
        fail(answer.error());
        return;
    }
    m_all.insert(kind, answer->rows);
    if (--m_missing == 0)
        showLists();
}

void AssignmentEditing::fail(const ServiceError &error)
{
    m_missing = -1; // what comes in now shows nothing any more
    for (QFuture<Outcome<RecordPage>> &open : m_reads)
        open.cancel();
    PaneState pane = paneStateOf(error);
    if (!pane.actionText.isEmpty())
        pane.actionText = tr("Try again");
    m_dialog->setState(pane);
}

//! What the users have now, whatever was read of it before: the whole lists are sent back.
void AssignmentEditing::readUsers()
{
    AssignmentReading::Order order{.users = {}, .kinds = {}};
    for (const Record &user : std::as_const(m_users))
        order.users.append(user.identity());
    for (AssignmentKind kind : assignmentKinds) {
        if (canRead(kind) && (!areMany() || !chosen(kind).isEmpty()))
            order.kinds.append(kind);
    }
    m_reading = new AssignmentReading(m_context, order, this);
    connect(m_reading, &AssignmentReading::finished, this, &AssignmentEditing::usersRead);
    connect(m_reading, &AssignmentReading::progressed, this, [this](qint64 done, qint64 total) {
        if (areMany())
            m_dialog->showBusy(tr("Reading %1 of %2…").arg(done).arg(total));
    });
    if (!areMany())
        ++m_missing;
    m_reading->start();
}

void AssignmentEditing::usersRead(const AssignmentReading::Result &result)
{
    m_reading.clear();
    m_read = result;
    if (!areMany()) {
        if (result.stopped || !result.failed.isEmpty())
            fail(result.stopped.value_or(result.failed.value(m_users.first().identity())));
        else if (result.isCancelled)
            m_dialog->done(QDialog::Rejected);
        else if (--m_missing == 0)
            showLists();
        return;
    }
    if (result.isCancelled) {
        m_dialog->showNote(tr("Reading was cancelled. Nothing was sent."));
        return;
    }
    if (result.stopped) {
        m_dialog->showProblem(
            tr("What the users have could not be read, so nothing was sent. %1").arg(result.stopped->summary()), {},
            result.stopped->nextStep());
        return;
    }
    preview();
}

void AssignmentEditing::showLists()
{
    m_book = ruleBookFrom(m_all.value(AssignmentKind::Geofences), m_all.value(AssignmentKind::Timeslots),
                          *m_context.workspace->workspace().ivalt);
    for (AssignmentKind kind : assignmentKinds) {
        m_own.insert(kind, OwnAssignments(m_all.value(kind)));
        fillList(kind);
    }
    m_dialog->settle();
    m_dialog->setState({});
    if (!areMany()) {
        for (AssignmentKind kind : assignmentKinds)
            connect(&m_dialog->list(kind)->model(), &CheckListModel::checkedChanged, this,
                    &AssignmentEditing::tellAccessSoon, Qt::UniqueConnection);
    }
    if (!m_preset)
        return;
    const AssignmentTargets targets = m_targets.value(m_preset->kind);
    const AssignmentTarget *meant = targets.find(m_preset->key);
    m_dialog->choose(m_preset->kind, meant ? meant->key : m_preset->key, m_preset->mode);
    submitted();
}

void AssignmentEditing::fillList(AssignmentKind kind)
{
    CheckList *list = m_dialog->list(kind);
    const QList<Record> all = m_all.value(kind);
    const AssignmentTargets targets(kind, all, m_grouping);
    m_targets.insert(kind, targets);
    const QList<Record> now = areMany() ? QList<Record>() : current(kind, m_users.first()).value_or(QList<Record>());
    QSet<QString> checked;
    QHash<QString, QString> partly;
    for (const AssignmentTarget &held : targets.among(now)) {
        if (!targets.find(held.key))
            continue; // of another organization, so not in the list
        if (held.isWhole())
            checked.insert(held.key);
        else
            partly.insert(held.key, held.partText());
    }
    QList<CheckItem> items;
    for (const AssignmentTarget &target : targets.all())
        items.append({.key = target.key, .text = target.title, .detail = partly.value(target.key, target.detail)});
    const bool isSingle = kind == AssignmentKind::Timeslots && m_grouping.isSingle;
    list->model().setExclusive(isSingle);
    list->model().setItems(items);
    QStringList notes;
    if (!canRead(kind))
        notes.append(tr("The settings of this connection name no operation for this."));
    else if (items.isEmpty())
        notes.append(tr("The organization has none yet."));
    if (isSingle)
        notes.append(tr("This connection stores one timeslot for each user, so only one can be checked. Its settings "
                        "say whether it takes several."));
    if (std::ranges::any_of(targets.all(), &AssignmentTarget::isStretch))
        notes.append(singleStretchNote());
    if (!areMany()) {
        list->model().setChecked(checked, {partly.keyBegin(), partly.keyEnd()});
        const auto others = std::ranges::count_if(
            now, [&targets](const Record &record) { return !targets.find(assignmentKey(record)); });
        if (others > 0)
            notes.append(tr("And %n of other organizations, which stay.", nullptr, static_cast<int>(others)));
    }
    list->setNote(notes.join(u' '));
}

std::optional<QList<Record>> AssignmentEditing::current(AssignmentKind kind, const Record &user) const
{
    const QHash<QString, QList<Record>> told = m_read.told.value(kind);
    const auto found = told.constFind(user.identity());
    return found == told.cend() ? std::nullopt : std::optional(m_own.value(kind).identified(*found));
}

QList<Record> AssignmentEditing::chosen(AssignmentKind kind) const
{
    const CheckListModel &list = m_dialog->list(kind)->model();
    const AssignmentTargets targets = m_targets.value(kind);
    QList<Record> records;
    for (const AssignmentTarget &target : targets.all()) {
        if (list.checked().contains(target.key))
            records.append(target.records);
    }
    if (list.partlyChecked().isEmpty())
        return records;
    // As it is: only of one user.
    for (const AssignmentTarget &held : targets.among(current(kind, m_users.first()).value_or(QList<Record>()))) {
        if (list.partlyChecked().contains(held.key))
            records.append(held.records);
    }
    return records;
}

QList<AssignmentStep> AssignmentEditing::stepsOf(const Record &user) const
{
    QList<AssignmentStep> steps;
    for (AssignmentKind kind : assignmentKinds) {
        const QList<Record> wanted = chosen(kind);
        if (!canRead(kind) || (areMany() && wanted.isEmpty()))
            continue;
        // The whole list is sent, so without one nothing is.
        const std::optional<QList<Record>> before = current(kind, user);
        if (!before)
            continue;
        AssignmentStep step{.kind = kind,
                            .user = user,
                            .before = *before,
                            .after = {},
                            .wish = assignmentWish(wanted, m_dialog->mode(), m_all.value(kind))};
        step.after = assignedAfter(step.before, step.wish);
        const AssignmentDifference difference = assignmentDifference(step.before, step.after);
        // Of one user only what was checked otherwise than it was shown is wished.
        if (!areMany())
            step.wish = assignmentWish(difference);
        if (!difference.isEmpty())
            steps.append(step);
    }
    return steps;
}

void AssignmentEditing::tellAccessSoon()
{
    m_comparing.cancel();
    m_soon.start();
}

//! What is checked of one user; of several the preview tells.
void AssignmentEditing::tellAccess()
{
    m_comparing = {};
    const QList<AssignmentStep> steps = stepsOf(m_users.first());
    if (steps.isEmpty()) {
        m_dialog->showNote(tr("Nothing changes."));
        return;
    }
    assignmentAccess(m_context, m_organization, m_book, m_own, steps, m_comparing)
        .then(this, [this, comparing = m_comparing](const AssignmentAccess &access) {
            if (comparing.isCancelled())
                return;
            const QString text = accessText(access, m_users.first().identity());
            QString note = text.isEmpty() ? tr("Whether this gives or takes access is not known.")
                                          : tr("%1: %2.").arg(m_users.first().title(), text);
            if (!access.assumed.isEmpty())
                note += u' ' + access.assumed;
            m_dialog->showNote(note);
        });
}

void AssignmentEditing::submitted()
{
    m_soon.stop();
    m_comparing.cancel();
    if (areMany()) {
        m_dialog->showBusy(tr("Reading…"));
        readUsers();
        return;
    }
    m_steps = stepsOf(m_users.first());
    for (const AssignmentStep &step : std::as_const(m_steps)) {
        if (const QString obstacle = assignmentObstacle(step, m_context); !obstacle.isEmpty()) {
            m_dialog->showProblem(tr("%1 cannot be stored: %2.").arg(assignmentKindText(step.kind), obstacle));
            return;
        }
    }
    send();
}

QString AssignmentEditing::changeText(const AssignmentStep &step) const
{
    const AssignmentTargets targets = m_targets.value(step.kind);
    const auto titles = [&targets](const QList<Record> &records) { return targets.titles(records).join(", "_L1); };
    const AssignmentDifference difference = assignmentDifference(step.before, step.after);
    QStringList parts;
    if (!difference.added.isEmpty())
        parts.append(tr("adds %1").arg(titles(difference.added)));
    if (!difference.removed.isEmpty())
        parts.append(tr("removes %1").arg(titles(difference.removed)));
    //: kind of record, what is added and removed, how many there are now and afterwards
    return tr("%1: %2 (%3 → %4)")
        .arg(assignmentKindText(step.kind), parts.join("; "_L1))
        .arg(targets.among(step.before).size())
        .arg(targets.among(step.after).size());
}

void AssignmentEditing::preview()
{
    m_steps.clear();
    for (const Record &user : std::as_const(m_users)) {
        if (m_read.failed.contains(user.identity()))
            continue;
        for (const AssignmentStep &step : stepsOf(user)) {
            if (assignmentObstacle(step, m_context).isEmpty())
                m_steps.append(step);
        }
    }
    m_comparing = {};
    m_dialog->showBusy(tr("Comparing…"));
    assignmentAccess(m_context, m_organization, m_book, m_own, m_steps, m_comparing)
        .then(this, [this](const AssignmentAccess &access) { showPreview(access); });
}

void AssignmentEditing::showPreview(const AssignmentAccess &access)
{
    m_dialog->showReady();
    QList<AssignmentPreview> changing;
    QList<AssignmentPreview> others;
    for (const Record &user : std::as_const(m_users)) {
        if (const auto failed = m_read.failed.constFind(user.identity()); failed != m_read.failed.cend()) {
            const QString why = failed->summary() % u' ' % failed->nextStep();
            others.append({user.title(), tr("Not sent, since it could not be read: %1").arg(why), false});
            continue;
        }
        QStringList texts;
        for (const AssignmentStep &step : stepsOf(user)) {
            if (const QString obstacle = assignmentObstacle(step, m_context); !obstacle.isEmpty()) {
                others.append({user.title(), tr("Not sent: %1.").arg(obstacle), false});
                continue;
            }
            texts.append(changeText(step));
        }
        if (const QString text = accessText(access, user.identity()); !texts.isEmpty() && !text.isEmpty())
            texts.append(text);
        if (!texts.isEmpty())
            changing.append({user.title(), texts.join(u" · "_s), true});
        else if (others.isEmpty() || others.constLast().user != user.title())
            others.append({user.title(), tr("Nothing changes"), false});
    }
    const int count = static_cast<int>(changing.size());
    QString summary = tr("Nothing changes for anybody.");
    if (count > 0) {
        summary =
            tr("The lists of %n user(s) change. Each is read again right before it is sent.", nullptr, count) + u' ' +
            (m_dialog->mode() == AssignmentMode::Replace ? tr("What others give them until then is replaced, too.")
                                                         : tr("What others change until then stays."));
    }
    if (count > 0 && !others.isEmpty())
        summary += u' ' + tr("%n user(s) are left as they are.", nullptr, static_cast<int>(others.size()));
    if (!access.assumed.isEmpty())
        summary += u' ' + access.assumed;
    m_dialog->showPreview(changing + others, summary,
                          count == 0 ? QString() : tr("Send for %n user(s)", nullptr, count));
}

void AssignmentEditing::send()
{
    QList<PlannedChange> changes;
    const auto sending = std::make_shared<AssignmentSending>(m_context, m_organization.identity(), m_targets);
    for (const AssignmentStep &step : std::as_const(m_steps))
        changes.append(sending->planned(step));
    m_dialog->showBusy(tr("Sending…"));
    // Told by the door's end: the dialog may be gone by then.
    m_context.door->submitShown(changes, &m_run)
        .then(m_context.door, [context = m_context, editing = QPointer(this)](const ChangeResult &result) {
            if (editing)
                editing->answered(result);
            else
                tellResult(context, result);
        });
    if (!m_run || !areMany())
        return;
    // Several go on in the activity panel once they are on their way.
    const auto leave = [this] {
        if (m_run && m_run->state() == ChangeRun::State::Sending)
            m_dialog->done(QDialog::Accepted);
    };
    connect(m_run, &ChangeRun::stateChanged, this, leave, Qt::QueuedConnection);
    leave();
}

void AssignmentEditing::answered(const ChangeResult &result)
{
    using Verdict = ChangeResult::Verdict;
    m_dialog->showReady();
    if (result.isDone() || !m_dialog->isVisible()) {
        tellResult(m_context, result);
        m_dialog->done(QDialog::Accepted);
    } else if (result.verdict == Verdict::DryRun) {
        m_dialog->showNote(tr("Dry run: nothing was sent. What you checked is still here."));
    } else if (result.verdict != Verdict::NotConfirmed) {
        m_dialog->showProblem(result.message);
    }
}

} // namespace gatehouse
