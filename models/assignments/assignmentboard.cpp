#include "models/assignments/assignmentboard.h"

#include <QLocale>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace gatehouse {

void AssignmentTargetModel::setTargets(const QList<Target> &targets)
{
    if (targets == m_targets)
        return;
    const auto isSameRow = [](const Target &a, const Target &b) {
        return a.key == b.key && a.text == b.text && a.detail == b.detail;
    };
    if (std::ranges::equal(targets, m_targets, isSameRow)) {
        m_targets = targets;
        emit dataChanged(index(0), index(rowCount() - 1), {CountRole, CountTextRole, Qt::AccessibleTextRole});
        return;
    }
    beginResetModel();
    m_targets = targets;
    endResetModel();
}

QString AssignmentTargetModel::countText(const Target &target)
{
    if (!target.count)
        return {};
    const QString count = QLocale().toString(*target.count);
    //: how many users have it, and how many of them only in part
    return target.inPart > 0 ? tr("%1, %2 in part").arg(count, QLocale().toString(target.inPart)) : count;
}

int AssignmentTargetModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_targets, key, &Target::key);
    return found == m_targets.end() ? -1 : static_cast<int>(found - m_targets.begin());
}

int AssignmentTargetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_targets.size());
}

QVariant AssignmentTargetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Target &target = m_targets.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return target.text;
    case Qt::ToolTipRole:
        return target.detail;
    case CountRole:
        return target.count ? QVariant(*target.count) : QVariant();
    case CountTextRole:
        return countText(target);
    case HeadingRole:
        return target.key.isEmpty();
    case Qt::AccessibleTextRole:
        return !target.count       ? target.text
               : target.inPart > 0 ? tr("%1, %n users, %2 of them in part", nullptr, static_cast<int>(*target.count))
                                         .arg(target.text, QLocale().toString(target.inPart))
                                   : tr("%1, %n users", nullptr, static_cast<int>(*target.count)).arg(target.text);
    default:
        return {};
    }
}

Qt::ItemFlags AssignmentTargetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Target &target = m_targets.at(index.row());
    if (target.key.isEmpty())
        return Qt::ItemNeverHasChildren;
    const Qt::ItemFlags flags = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    return target.key == everyoneKey ? flags : flags | Qt::ItemIsDropEnabled;
}

bool AssignmentTargetModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                            const QModelIndex &parent) const
{
    return data->hasFormat(draggedUsers) && flags(parent).testFlag(Qt::ItemIsDropEnabled);
}

bool AssignmentTargetModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                         const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QString users = QString::fromUtf8(data->data(draggedUsers));
    emit dropped(m_targets.at(parent.row()).key, users.split(u'\n', Qt::SkipEmptyParts));
    return true;
}

void AssignedUserModel::setUsers(const QList<Record> &users, const QHash<QString, QString> &notes)
{
    if (users == m_users && notes == m_notes)
        return;
    beginResetModel();
    m_users = users;
    m_notes = notes;
    arrange();
    endResetModel();
}

void AssignedUserModel::setFilter(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    arrange();
    endResetModel();
}

QString phoneOf(const Record &user)
{
    return QString(user.text(u"country_code") + u' ' + user.text(u"mobile")).trimmed();
}

QString AssignedUserModel::detailOf(const Record &user) const
{
    const QString email = user.text(u"email");
    const QString note = m_notes.value(user.identity());
    const QString known = email.isEmpty() ? phoneOf(user) : email;
    return note.isEmpty() ? known : QString(note + u" · "_s + known);
}

void AssignedUserModel::arrange()
{
    m_shown.clear();
    for (qsizetype place = 0; place < m_users.size(); ++place) {
        const Record &user = m_users.at(place);
        const QString text = m_words.isEmpty() ? QString()
                                               : QString(user.title() % u' ' % user.text(u"email") % u' ' %
                                                         user.text(u"mobile") % u' ' % user.identity());
        if (std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); }))
            m_shown.append(place);
    }
}

int AssignedUserModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant AssignedUserModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Record &user = userAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return user.title();
    case DetailRole:
        return detailOf(user);
    case Qt::AccessibleTextRole:
        return QString(user.title() + ", "_L1 + detailOf(user));
    default:
        return {};
    }
}

Qt::ItemFlags AssignedUserModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : flags;
}

QMimeData *AssignedUserModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    for (const QModelIndex &index : indexes)
        ids.append(userAt(index.row()).identity());
    auto *data = new QMimeData;
    data->setData(draggedUsers, ids.join(u'\n').toUtf8());
    return data;
}

} // namespace gatehouse
