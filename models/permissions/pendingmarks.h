#pragma once

#include "models/permissions/permissionknowledge.h"

namespace gatehouse {

//! What is to be done about a role and a permission once it is saved.
enum class Mark : quint8 { None, Give, Take };

//! The marks that wait to be saved, with undo and redo. Steps that change nothing are no steps.
class PendingMarks
{
public:
    Mark mark(const RolePermissionKey &key) const { return m_marks.value(key).mark; }
    QList<RolePermissionKey> keys(Mark mark) const; //!< in the order they were first set
    qsizetype count(Mark mark) const;
    bool isEmpty() const { return m_marks.isEmpty(); }

    //! Sets all of \a keys in one step.
    void set(const QList<RolePermissionKey> &keys, Mark mark);
    //! As set() without undo, for what was saved; steps that touch these keys are forgotten for them.
    void settle(const QList<RolePermissionKey> &keys);
    void clear(); //!< and forgets the steps

    bool canUndo() const { return m_place > 0; }
    bool canRedo() const { return m_place < m_steps.size(); }
    void undo();
    void redo();

    //! What a press of Space on a cell with this fact and mark leads to. What is known can only be changed to the
    //! opposite; what is not certain goes through both, the opposite of what is likely first.
    static Mark next(const PermissionFact &fact, Mark mark);

private:
    struct Turn
    {
        RolePermissionKey key;
        Mark before;
        Mark after;
    };
    struct Entry
    {
        Mark mark = Mark::None;
        quint64 number = 0; //!< in the order they were first set
    };
    void put(const RolePermissionKey &key, Mark mark);

    QHash<RolePermissionKey, Entry> m_marks;
    quint64 m_lastNumber = 0;
    QList<QList<Turn>> m_steps;
    qsizetype m_place = 0; //!< steps before it are done
};

} // namespace gatehouse
