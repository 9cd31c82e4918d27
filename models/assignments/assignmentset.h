#pragma once

#include "models/schema/record.h"

#include <QHash>
#include <QSet>

#include <array>

namespace gatehouse {

//! What of an organization is assigned to its users.
enum class AssignmentKind : quint8 { Geofences, Timeslots };
inline constexpr std::array assignmentKinds = {AssignmentKind::Geofences, AssignmentKind::Timeslots};

//! What becomes of the lists of several users.
enum class AssignmentMode : quint8 {
    Add,
    Remove,
    Replace, //!< of what belongs to the organization; what others have assigned stays
};

//! Names a geofence or timeslot among others: by its id, else by its content, since one wire form has no ids.
QString assignmentKey(const Record &record);
QStringList assignmentKeys(const QList<Record> &records);

//! The name of a geofence or timeslot, else its id.
QString assignmentTitle(const Record &record);

//! What is to become of a user's list, whatever is in it by then; all else in it stays.
struct AssignmentWish
{
    QList<Record> given;
    QSet<QString> taken; //!< keys
};
//! \a own is everything that belongs to the organization worked in.
AssignmentWish assignmentWish(const QList<Record> &chosen, AssignmentMode mode, const QList<Record> &own);

//! The list of a user who has \a now, in the order of before and then of what is given.
QList<Record> assignedAfter(const QList<Record> &now, const AssignmentWish &wish);

struct AssignmentDifference
{
    QList<Record> added;
    QList<Record> removed;

    bool isEmpty() const { return added.isEmpty() && removed.isEmpty(); }
};
AssignmentDifference assignmentDifference(const QList<Record> &before, const QList<Record> &after);
//! The wish for just that.
AssignmentWish assignmentWish(const AssignmentDifference &difference);

//! The geofences or timeslots of an organization, for knowing those that are told of many users again.
class OwnAssignments
{
public:
    explicit OwnAssignments(const QList<Record> &own = {});

    QList<Record> identified(const QList<Record> &told) const; //!< see below
    QStringList keys(const QList<Record> &told) const;         //!< of identified(), for many

private:
    QHash<QString, Record> m_byKey;
};

//! The records of \a told with the ids, and whatever else they lack, that \a own has. What is told stays: a rule may be
//! switched off for one person.
QList<Record> identified(const QList<Record> &told, const QList<Record> &own);

//! The geofences or timeslots of one user as a review and the log show them.
struct AssignedNames
{
    QStringList names; //!< with ids
    QStringList added;
    QStringList removed;
};

inline constexpr std::array geofenceNamesFields = {
    field<&AssignedNames::names>(QLatin1StringView("geofences"), QT_TRANSLATE_NOOP("Field", "Geofences")),
    field<&AssignedNames::added>(QLatin1StringView("added"), QT_TRANSLATE_NOOP("Field", "Added")),
    field<&AssignedNames::removed>(QLatin1StringView("removed"), QT_TRANSLATE_NOOP("Field", "Removed")),
};
inline constexpr std::array timeslotNamesFields = {
    field<&AssignedNames::names>(QLatin1StringView("timeslots"), QT_TRANSLATE_NOOP("Field", "Timeslots")),
    geofenceNamesFields[1],
    geofenceNamesFields[2],
};

inline constexpr RecordType geofenceNamesType =
    recordType<AssignedNames>(QLatin1StringView("userGeofences"), QT_TRANSLATE_NOOP("Record", "Geofences of a user"),
                              QT_TRANSLATE_NOOP("Record", "Geofences of users"), geofenceNamesFields);
inline constexpr RecordType timeslotNamesType =
    recordType<AssignedNames>(QLatin1StringView("userTimeslots"), QT_TRANSLATE_NOOP("Record", "Timeslots of a user"),
                              QT_TRANSLATE_NOOP("Record", "Timeslots of users"), timeslotNamesFields);

} // namespace gatehouse
