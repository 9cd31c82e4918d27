#pragma once

#include "models/week/slotgroups.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QUndoStack>

namespace gatehouse {

class SlotEditCommand;

//! What a person decides about a timeslot.
struct SlotState
{
    WeekSet times;
    QByteArray zone;
    std::optional<bool> active = true;
    bool isRemoved = false;

    bool operator==(const SlotState &) const = default;
};

//! Saving gives all timeslots of the row another zone or status, whatever they have.
bool makesAlike(const SlotState &state, const SlotState &before);

//! What was sent to be a timeslot and is not known by an id: the service has told none, or nobody knows whether it is
//! there.
struct SentSlot
{
    WeekSet times;
    QByteArray zone;
    bool isThere = false; //!< the service has said yes, without an id

    bool operator==(const SentSlot &) const = default;
    bool isSaidBy(const WeekSlot &slot) const { return slot.times == times && slot.zone == zone; }
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
    bool isMade = false;    //!< it was new, all of it is at the service now, and no list has told it yet
    QString problem;        //!< why it could not be saved, in the service's words
    //! What the service had when it was edited, or when what can be done again was, where somebody has changed or
    //! deleted it since.
    std::optional<SlotState> begunWith;

    QList<SentSlot> sent; //!< while it is in doubt, or on its way

    bool isNew() const { return stored.isEmpty() && !isMade; }
    bool isChanged() const { return isNew() ? !isDropped && !state.isRemoved : state != saved; }
    //! Nobody can tell from what is stored when it holds.
    bool isUnreadable() const;
    //! When it holds as it is stored; what is stored in no zone that can be read is read in \a zone.
    WeekSet storedTimes(const QByteArray &zone, const SlotReading &reading) const;
    //! What is wanted, in another zone.
    SlotState stateIn(const QByteArray &zone, const SlotReading &reading) const;
    //! With what is stored and is to stay.
    QStringList problems(const SlotReading &reading) const;
    QList<qint64> ids() const;
    //! Whether the list has what all of it was saved as: a service may say yes and keep its own. Each timeslot is
    //! looked at by itself, since what has become alike is taken together. \a made: ids told by the list alone.
    bool isStoredAsSent(const QList<WeekSlot> &listed, const QList<qint64> &made) const;
    //! Its name, else its number at the service.
    QString title() const;
};

//! The timeslots of an organization with what is not saved yet, and undo over all of that.
class SlotDrafts : public QObject
{
    Q_OBJECT

public:
    //! How much of what was sent for a row the service has taken.
    enum class SavedExtent : quint8 {
        Part, //!< or nobody knows
        Whole,
    };

    explicit SlotDrafts(QObject *parent = nullptr);

    //! In the order of the service, then the new ones; without those dropped.
    QList<const SlotDraft *> all() const;
    const SlotDraft *find(int key) const; //!< null when there is none
    QList<const SlotDraft *> changed() const;

    //! What the service has. Rows with unsaved edits keep what was edited of them, are told where others have changed
    //! them, and stay the same rows; what was sent and is there now becomes theirs. \a savedAs: rows that were sent
    //! since the last list. \a remembered: ids that belong together as long as they are alike, \a edited: those that
    //! shall be. Gives the titles of those that the service has said yes to and has stored otherwise.
    QStringList bring(const QList<WeekSlot> &listed, const QHash<int, SavedExtent> &savedAs = {},
                      const QList<QList<qint64>> &remembered = {}, const QList<QList<qint64>> &edited = {});
    //! Forgets everything.
    void clear();

    int create(const SlotState &state, const QString &name, bool isDaily, const QString &text);
    //! One step of undo; several steps with the same \a mergeId on the same row become one, unless it is negative.
    void edit(int key, const SlotState &state, const QString &text, int mergeId = -1);
    //! The rows become as they are at the service; new ones go. One step of undo.
    void revert(const QList<int> &keys, const QString &text);
    void setProblem(int key, const QString &problem);
    //! The service has taken what was sent of the row, which has made these of the timeslots that were stored for it.
    //! The next list tells what was added without an id.
    void markSaved(int key, const QList<WeekSlot> &stored, SavedExtent extent);
    //! Something of the row is about to be sent to be added.
    void noteSent(int key, const SentSlot &sent);
    void forgetSent(int key, const SentSlot &sent); //!< it was not made, or its id is known
    void markMade(int key, const SentSlot &sent);   //!< it was, under an id nobody knows
    //! What is to be saved of the row and still in doubt is to be sent again.
    void settle(int key);
    //! A timeslot, or where no \a id is known any, has been changed otherwise since it was saved: the next list does
    //! not tell what became of that.
    void noteChange(const Id &id, QHash<int, SavedExtent> *savedAs);
    bool isInDoubt() const; //!< of something to be saved
    QSet<qint64> knownIds() const;
    bool isTold() const { return m_isTold; } //!< what there is at the service
    //! Whatever else is there is new: a list was told, and ids of all that was sent since.
    bool areAllIdsKnown() const;
    //! Somebody else has changed or deleted it since it was edited, when it was as \a begunWith. The next edit accepts
    //! that; undo and redo do not.
    void markOvertaken(int key, const SlotState &begunWith);

    QUndoStack *undoStack() { return &m_undo; }

signals:
    void changedAt(int key); //!< undo and redo as well
    void rowsChanged();      //!< others, or in another order

private:
    friend class SlotEditCommand;

    SlotDraft *findDraft(int key);
    void put(int key, const SlotState &state, bool isDropped);

    QList<SlotDraft> m_drafts;
    QSet<SlotEditCommand *> m_commands; //!< those of the stack
    QUndoStack m_undo;
    int m_lastKey = 0;
    bool m_isTold = false;
    QHash<qint64, QString> m_deleted; //!< ids the service has said to be deleted since the last list, and their titles
};

//! Those of \a listed that say what was sent, or \a onlyMade of that, and are not \a known: they are no longer in
//! doubt, and known from now on.
QList<qint64> takeFound(QList<SentSlot> *sent, const QList<WeekSlot> &listed, QSet<qint64> *known,
                        bool onlyMade = false);

} // namespace gatehouse
