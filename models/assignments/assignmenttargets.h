#pragma once

#include "models/assignments/assignmentset.h"
#include "models/week/slotwire.h"

namespace gatehouse {

//! What makes several timeslots of the service one to people: the same as on the page of timeslots.
struct AssignmentGrouping
{
    SlotReading reading;
    QList<QList<qint64>> together; //!< ids, see slotGroups()
    bool isSingle = false;         //!< a user can have one timeslot only, so each is given by itself

    bool operator==(const AssignmentGrouping &) const = default;
};

//! What is given and taken as one: a geofence, or the timeslots that are one to people; or what somebody has of it.
struct AssignmentTarget
{
    QString key;    //!< assignmentKey() of the first record of the whole
    QString title;  //!< what people call it
    QString times;  //!< when it holds, for people; empty of a geofence
    QString detail; //!< what else tells it from others, such as its times; may be empty
    QList<Record> records;
    qsizetype wholeSize = 1; //!< how many records the whole has
    bool isStretch = false;  //!< would be one with others, were it not for AssignmentGrouping::isSingle

    bool isWhole() const { return records.size() >= wholeSize; }
    QString fullTitle() const; //!< with the times
    QString partText() const;  //!< such as "in part: 2 of 5, Mon–Tue 09:00–17:00, Asia/Kolkata"
};

//! The geofences or timeslots of an organization, as they are given and taken.
class AssignmentTargets
{
public:
    AssignmentTargets() = default;
    AssignmentTargets(AssignmentKind kind, const QList<Record> &all, const AssignmentGrouping &grouping);

    const QList<AssignmentTarget> &all() const { return m_all; } //!< by their titles
    //! That with this record, see assignmentKey(); null: none.
    const AssignmentTarget *find(const QString &record) const;
    //! What of them the records are. Those that are not of the organization are grouped among themselves.
    QList<AssignmentTarget> among(const QList<Record> &records) const;
    //! What people call the records, with the times of timeslots: one text for each target.
    QStringList titles(const QList<Record> &records) const;
    //! For PlannedChange::before and after, with ids; \a difference is null for what is there before.
    Record names(const QList<Record> &records, const AssignmentDifference *difference) const;

private:
    void appendTimeslots(const QList<Record> &records);
    QStringList namesOf(const QList<Record> &records) const;

    AssignmentKind m_kind = AssignmentKind::Geofences;
    AssignmentGrouping m_grouping;
    QList<AssignmentTarget> m_all;
    QHash<QString, WeekSlot> m_slots; //!< of timeslots, by assignmentKey()
    QHash<QString, qsizetype> m_places;
};

} // namespace gatehouse
