#pragma once

#include "models/week/slotwire.h"

#include <QHash>
#include <QObject>
#include <QUndoStack>

namespace gatehouse {

//! What a person decides about a timeslot.
struct SlotState
{
    WeekSet times;
    QByteArray zone;
    std::optional<bool> active = true;
    bool isRemoved = false;

    bool operator==(const SlotState &) const = default;
};

//! A row of the page of timeslots: one or, since the service stores one stretch each, several of its timeslots taken
//! together, as they are there and as they shall be.
struct SlotDraft
{
    int key = 0; //!< names it as long as the page lives
    QString name;
    QList<WeekSlot> stored; //!< none: it is new
    SlotState saved;        //!< what they say together
    SlotState state;        //!< what is wanted
    bool isDaily = false;
    bool isDropped = false; //!< a new one whose creation was undone
    QString problem;        //!< why it could not be saved, in the service's words

    bool isNew() const { return stored.isEmpty(); }
    bool isChanged() const { return isNew() ? !isDropped && !state.isRemoved : state != saved; }
    //! Nobody can tell from what is stored when it holds.
    bool isUnreadable() const;
    QStringList problems() const; //!< of what is stored
    QList<qint64> ids() const;
    //! Its name, else its number at the service.
    QString title() const;
};

//! The timeslots of an organization with what is not saved yet, and undo over all of that.
class SlotDrafts : public QObject
{
    Q_OBJECT

public:
    explicit SlotDrafts(QObject *parent = nullptr);

    //! In the order of the service, then the new ones; without those dropped.
    QList<const SlotDraft *> all() const;
    const SlotDraft *find(int key) const; //!< null when there is none
    QList<const SlotDraft *> changed() const;

    //! What the service has. Rows with unsaved edits keep them and stay the same rows. \a savedAs: ids that new rows
    //! have got; an empty list where the service did not tell. \a remembered: ids that belong together.
    void bring(const QList<WeekSlot> &listed, QHash<int, QList<qint64>> savedAs = {},
               const QList<QList<qint64>> &remembered = {});
    //! Forgets everything.
    void clear();

    int create(const SlotState &state, const QString &name, bool isDaily, const QString &text);
    //! One step of undo; several steps with the same \a mergeId on the same row become one, unless it is negative.
    void edit(int key, const SlotState &state, const QString &text, int mergeId = -1);
    //! The rows become as they are at the service; new ones go. One step of undo.
    void revert(const QList<int> &keys, const QString &text);
    void setProblem(int key, const QString &problem);

    QUndoStack *undoStack() { return &m_undo; }

signals:
    void changedAt(int key); //!< undo and redo as well
    void rowsChanged();      //!< others, or in another order

private:
    friend class SlotEditCommand;

    SlotDraft *findDraft(int key);
    void put(int key, const SlotState &state, bool isDropped);

    QList<SlotDraft> m_drafts;
    QUndoStack m_undo;
    int m_lastKey = 0;
};

//! Timeslots that belong together: those of one name, zone and status that say the same kind of times, and those whose
//! ids are in one of \a together. Others stand alone. In the order of the first of each.
QList<QList<WeekSlot>> groupedSlots(const QList<WeekSlot> &listed, const QList<QList<qint64>> &together = {});

} // namespace gatehouse
