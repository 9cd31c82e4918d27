#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace gatehouse::sandbox {

//! How the iVALT side spells what the documentation and integrators spell in different ways.
struct IvaltDialect
{
    enum class Flags : quint8 { ZeroOne, TrueFalse, OnOff };
    enum class Timezone : quint8 { Object, Text, List };
    enum class EmptyBody : quint8 { Any, Needed, Refused };

    bool textNumbers = false; //!< ids and coordinates as numeric texts
    Flags flags = Flags::ZeroOne;
    Timezone timezone = Timezone::Object;
    //! Timeslots have dates and times, those of the sample city in UTC in the week of Monday 1 January 2024, one for
    //! each day; otherwise times of day. Only such are taken.
    bool weeklyTimeslots = false;
    QString radiusUnit = QStringLiteral("metres"); //!< of geofences, see metresInUnit(); the store has metres
    //! What verify_timeslots says for off, where flags are ZeroOne or OnOff; no other word is taken for it then.
    QString offWord = QStringLiteral("off");
    //! Geofences call their switch "enabled" in replies and take no other name.
    bool fencesAreEnabled = false;
    //! The list of auth codes is without their secrets, which only creating or changing one tells.
    bool hidesSecrets = false;
    EmptyBody emptyBody = EmptyBody::Any; //!< `{}` with a change whose body has no documented fields, also with DELETE
    //! Operation id to "VERB /path", replacing the operation row's, as in a connection's settings. Nobody has seen the
    //! paths of these two; the sandbox answers at a candidate.
    QHash<QString, QString> operations = {
        {QStringLiteral("createOnboardingOrg"), QStringLiteral("POST /organization/onboarding/create")},
        {QStringLiteral("getOrgUserDetails"), QStringLiteral("POST /organization/user/details")},
    };
};

//! What is wrong with the dialect's operations; null when nothing is.
QString operationsProblem(const IvaltDialect &dialect);
//! Ids of the operations whose path nobody has seen.
QStringList unseenPaths();

} // namespace gatehouse::sandbox
