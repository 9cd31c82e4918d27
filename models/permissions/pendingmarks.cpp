#include "models/permissions/pendingmarks.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace gatehouse {

QList<RolePermissionKey> PendingMarks::keys(Mark mark) const
{
    QMap<quint64, RolePermissionKey> found;
    for (auto it = m_marks.begin(); it != m_marks.end(); ++it) {
        if (it->mark == mark)
            found.insert(it->number, it.key());
    }
    return found.values();
}

qsizetype PendingMarks::count(Mark mark) const
{
    return std::count_if(m_marks.cbegin(), m_marks.cend(), [mark](const Entry &entry) { return entry.mark == mark; });
}

void PendingMarks::put(const RolePermissionKey &key, Mark mark)
{
    if (mark == Mark::None) {
        m_marks.remove(key);
        return;
    }
    Entry &entry = m_marks[key];
    if (entry.mark == Mark::None)
        entry.number = ++m_lastNumber;
    entry.mark = mark;
}

void PendingMarks::set(const QList<RolePermissionKey> &keys, Mark mark)
{
    QList<Turn> step;
    for (const RolePermissionKey &key : keys) {
        if (const Mark before = this->mark(key); before != mark)
            step.append({key, before, mark});
    }
    if (step.isEmpty())
        return;
    for (const Turn &turn : std::as_const(step))
        put(turn.key, turn.after);
    m_steps.resize(m_place);
    m_steps.append(step);
    m_place = m_steps.size();
}

void PendingMarks::settle(const QList<RolePermissionKey> &keys)
{
    const QSet<RolePermissionKey> settled(keys.begin(), keys.end());
    for (const RolePermissionKey &key : keys)
        put(key, Mark::None);
    for (qsizetype i = m_steps.size() - 1; i >= 0; --i) {
        m_steps[i].removeIf([&](const Turn &turn) { return settled.contains(turn.key); });
        if (!m_steps.at(i).isEmpty())
            continue;
        m_steps.removeAt(i);
        if (i < m_place)
            --m_place;
    }
}

void PendingMarks::clear()
{
    m_marks.clear();
    m_steps.clear();
    m_place = 0;
}

void PendingMarks::undo()
{
    if (!canUndo())
        return;
    --m_place;
    for (const Turn &turn : std::as_const(m_steps[m_place]))
        put(turn.key, turn.before);
}

void PendingMarks::redo()
{
    if (!canRedo())
        return;
    for (const Turn &turn : std::as_const(m_steps[m_place]))
        put(turn.key, turn.after);
    ++m_place;
}

Mark PendingMarks::next(const PermissionFact &fact, Mark mark)
{
    switch (fact.known) {
    case Known::Yes:
        return mark == Mark::Take ? Mark::None : Mark::Take;
    case Known::No:
        return mark == Mark::Give ? Mark::None : Mark::Give;
    case Known::LikelyYes:
        return mark == Mark::None ? Mark::Take : mark == Mark::Take ? Mark::Give : Mark::None;
    case Known::LikelyNo:
    case Known::Unknown:
        break;
    }
    return mark == Mark::None ? Mark::Give : mark == Mark::Give ? Mark::Take : Mark::None;
}

} // namespace gatehouse
