// What the page of assignments shows of what is known.
#include "app/assignments/assignmentpage.h"
#include "app/assignments/assignmentplan.h"
#include "app/workspaces/openworkspace.h"
#include "ui/assignments/assignmentboardpage.h"

#include <QEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

//! Keys of the two assignmentKinds of targets must not meet.
static QString targetKey(AssignmentKind kind, const AssignmentTarget &target)
{
    return QString((kind == AssignmentKind::Geofences ? u"g"_s : u"t"_s) + target.key);
}

void AssignmentPage::regroup()
{
    m_grouping = groupingOf(m_context, m_scope.organization().identity());
    for (AssignmentKind kind : assignmentKinds)
        m_given.insert(kind, AssignmentTargets(kind, m_all.value(kind), m_grouping));
}

bool AssignmentPage::eventFilter(QObject *watched, QEvent *event)
{
    // On the page of timeslots others may have become one.
    if (watched == m_widget && event->type() == QEvent::Show)
        showBoard();
    return PageWatch::eventFilter(watched, event);
}

void AssignmentPage::showBoard()
{
    if (m_missing != 0 || m_widget->state() || emptyState())
        return;
    if (m_grouping != groupingOf(m_context, m_scope.organization().identity()))
        regroup();
    m_usersOf.clear();
    m_known = 0;
    const QHash<AssignmentKind, OwnAssignments> own = ownAssignments();
    QDateTime since;
    for (const Record &user : std::as_const(m_members)) {
        bool isKnown = true;
        for (AssignmentKind kind : assignmentKinds) {
            const KnownAssignment *assigned = m_context.assignments->find(kind, user.identity());
            isKnown &= assigned != nullptr;
            if (!assigned)
                continue;
            if (!since.isValid() || assigned->since < since)
                since = assigned->since;
            const AssignmentTargets given = m_given.value(kind);
            const QStringList keys = own.value(kind).keys(assigned->records);
            for (const QString &key : QSet<QString>(keys.begin(), keys.end())) {
                if (const AssignmentTarget *target = given.find(key))
                    ++m_usersOf[targetKey(kind, *target)][user.identity()];
            }
        }
        m_known += isKnown ? 1 : 0;
    }
    QList<AssignmentTargetModel::Target> targets{
        {.key = AssignmentTargetModel::everyoneKey, .text = tr("Everyone"), .count = m_members.size()}};
    const bool isTold = m_known > 0 || m_members.isEmpty();
    for (AssignmentKind kind : assignmentKinds) {
        targets.append({.key = {}, .text = assignmentKindText(kind)});
        const AssignmentTargets given = m_given.value(kind);
        for (const AssignmentTarget &target : given.all()) {
            const QString key = targetKey(kind, target);
            const QHash<QString, qsizetype> users = m_usersOf.value(key);
            const QStringList details{target.detail, tr("Drop users here to assign it to them.")};
            targets.append({.key = key,
                            .text = target.title,
                            .detail = details.join(u'\n').trimmed(),
                            .count = isTold ? std::optional(users.size()) : std::nullopt,
                            .inPart = users.size() - users.values().count(target.records.size())});
        }
    }
    const QString current = m_widget->currentTarget();
    m_targets.setTargets(targets);
    if (m_widget->currentTarget().isEmpty())
        m_widget->setCurrentTarget(m_targets.rowOf(current) >= 0 && !current.isEmpty()
                                       ? current
                                       : QString(AssignmentTargetModel::everyoneKey));
    m_widget->setCountText(tr("%n users", nullptr, static_cast<int>(m_members.size())));
    showNotice(since);
    showUsers();
}

void AssignmentPage::showNotice(const QDateTime &since)
{
    const qsizetype unknown = m_members.size() - m_known;
    const QString time =
        since.isValid() ? QLocale().toString(since.toLocalTime().time(), QLocale::ShortFormat) : QString();
    const QString why = tr("The service does not tell who has a geofence or timeslot, so it is asked about each user: "
                           "two requests for each. Nothing is changed by that.");
    if (m_reading) {
        m_widget->setNotice(Banner::Kind::Info,
                            tr("Reading what users have: %1 of %2.").arg(m_known).arg(m_members.size()), {},
                            tr("Stop reading"));
    } else if (m_members.isEmpty()) {
        m_widget->setNotice(Banner::Kind::Info, {});
    } else if (m_known == 0) {
        m_widget->setNotice(Banner::Kind::Info, tr("Who has what is not known yet."), why,
                            tr("Read it for %n user(s)", nullptr, static_cast<int>(unknown)));
    } else if (unknown > 0) {
        m_widget->setNotice(Banner::Kind::Info,
                            tr("Known for %1 of %2 users, read since %3. The others are not counted.")
                                .arg(m_known)
                                .arg(m_members.size())
                                .arg(time),
                            {}, tr("Read it for the other %n", nullptr, static_cast<int>(unknown)));
    } else {
        m_widget->setNotice(Banner::Kind::Info,
                            tr("Known for all %n user(s), read since %1. What others change from then on does not show "
                               "until you refresh.",
                               nullptr, static_cast<int>(m_members.size()))
                                .arg(time),
                            {}, {});
    }
}

std::pair<AssignmentKind, std::optional<AssignmentTarget>> AssignmentPage::targetOf(const QString &key) const
{
    for (AssignmentKind kind : assignmentKinds) {
        const AssignmentTargets given = m_given.value(kind);
        const AssignmentTarget *target = given.find(key.mid(1));
        if (target && targetKey(kind, *target) == key)
            return {kind, *target};
    }
    return {AssignmentKind::Geofences, std::nullopt};
}

void AssignmentPage::showUsers()
{
    const QString key = m_widget->currentTarget();
    if (key.isEmpty())
        return;
    const auto [kind, target] = targetOf(key);
    if (!target) {
        m_users.setUsers(m_members);
        m_widget->setUsersTitle(tr("Everyone"), tr("Drag users onto a geofence or timeslot to assign it to them."));
        updateActions();
        return;
    }
    QList<Record> users = m_members;
    const QHash<QString, qsizetype> counts = m_usersOf.value(key);
    users.removeIf([&counts](const Record &user) { return !counts.contains(user.identity()); });
    QHash<QString, QString> inPart;
    const OwnAssignments own(m_all.value(kind));
    const AssignmentTargets given = m_given.value(kind);
    for (const auto &[user, count] : counts.asKeyValueRange()) {
        const KnownAssignment *assigned = m_context.assignments->find(kind, user);
        if (count == target->records.size() || !assigned)
            continue;
        const QList<AssignmentTarget> has = given.among(own.identified(assigned->records));
        const auto held = std::ranges::find(has, target->key, &AssignmentTarget::key);
        if (held != has.end())
            inPart.insert(user, held->partText());
    }
    m_users.setUsers(users, inPart);
    QStringList notes;
    if (!target->detail.isEmpty())
        notes.append(target->detail);
    notes.append(tr("%n user(s), as far as is known.", nullptr, static_cast<int>(users.size())));
    if (!inPart.isEmpty())
        notes.append(tr("%n of them have only a part of it.", nullptr, static_cast<int>(inPart.size())));
    if (target->isStretch)
        notes.append(singleStretchNote());
    m_widget->setUsersTitle(target->title, notes.join(u'\n'));
    updateActions();
}

} // namespace gatehouse
