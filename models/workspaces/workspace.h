#pragma once

#include "models/schema/record.h"

#include <QUuid>

namespace gatehouse {

//! How much harm a slip can do in a workspace. Decides its colour and its bar.
enum class Environment : quint8 { Production, Staging, Sandbox };

//! What stands between a click and a change.
enum class SafetyLevel : quint8 {
    ReadOnly,           //!< nothing is sent
    ReviewAll,          //!< every change is shown before it is sent
    ConfirmDestructive, //!< only what removes, disables or has other consequences is confirmed
};

//! Where an ELEVATE user service is and how this deployment of it differs. Edited as a form, kept as JSON.
struct ElevateConnection
{
    QString baseUrl;
    QString prefix = QStringLiteral("/user"); //!< replaces /user at the start of every path
    QString line = QStringLiteral("auto");    //!< auto: each sign-in tells, so that an upgrade is noticed
    QString learnedLine;                      //!< what the last sign-in told
    QString origin;                           //!< host registered as tenant domain; 3.5 asks for it before sign-in
    QString tenantCode;
    QString signInAs = QStringLiteral("admin");
    QString identifier; //!< the e-mail address, phone number or user name last signed in with
    std::optional<bool> bearerPrefix = true;
    QString tenantHeader = QStringLiteral("x-tenant-code");
    QString organizationHeader = QStringLiteral("x-org-code");
    QString language = QStringLiteral("en");
    QString defaultRole = QStringLiteral("mentee"); //!< what 3.5 adds to the roles of whoever a file names
    QJsonValue operations; //!< object: operation id to "VERB /path", replacing the operation row's; see operationtext.h
    QString caFile;        //!< PEM file of a private certification authority
    std::optional<qint64> timeoutSeconds = 30;
    QString credentialOrigin; //!< see originOf(): where stored credentials were given for; empty: none are stored
};

template<>
const RecordType RowsOf<ElevateConnection>::type;

//! Where an iVALT Admin API is and which of its undocumented variants it speaks.
struct IvaltConnection
{
    QString baseUrl = QStringLiteral("https://api.ivalt.com/admin/public/api");
    QString createUserForm = QStringLiteral("reference");
    QString userGeofenceForm = QStringLiteral("ids");
    QString userTimeslotForm = QStringLiteral("array");
    QString timeslotDialect = QStringLiteral("auto");  //!< see slotReadingOf(); auto: the timeslots there are tell
    QString timeslotZoneForm = QStringLiteral("auto"); //!< see zoneFormNamed(); auto: likewise, else the documented one
    QString timeslotTimeForm = QStringLiteral("auto"); //!< this and the next: where no timeslot is there to tell
    QString timeslotStatusForm = QStringLiteral("number");
    QString geofenceQuota = QStringLiteral("limit"); //!< whether number_geo_fencing is the most there may be
    //! Names of parts of a first geofence, where none is there to tell.
    QString geofenceSwitch = QStringLiteral("is_active");
    QString geofenceRadius = QStringLiteral("radius");
    QString radiusUnit = QStringLiteral("metres"); //!< of a geofence, as the service has it; see metresInUnit()
    //! What verify_timeslots of a user says for "off"; only "on" is documented. Empty: it is left out then, as an HTML
    //! form leaves out a check box that is not checked.
    QString switchedOffWord = QStringLiteral("off");
    //! What an answer means that says yes where a list was asked for, and has none: "told": nothing is known then;
    //! "null": only null in its place says that there is none; "none": nothing at all says it, too.
    QString listlessAnswer = QStringLiteral("told");
    //! What goes along with a request whose body has no documented fields: "documented": `{}`, but nothing with DELETE;
    //! "always": `{}`; "never": nothing.
    QString emptyBodies = QStringLiteral("documented");
    QJsonValue operations; //!< object: operation id to "VERB /path", replacing the operation row's; see operationtext.h
    QString caFile;
    std::optional<qint64> timeoutSeconds = 30;
    // What the access check assumes, see Assumption.
    QString noFence = QStringLiteral("allowed");
    QString noTimeslot = QStringLiteral("allowed");
    QString inactiveRule = QStringLiteral("ignored");
    QString severalFences = QStringLiteral("any");
    QString severalTimeslots = QStringLiteral("any");
    QString overnightTimeslots = QStringLiteral("over"); //!< this and the next: timeslots are read and written so, too
    QString utcTimes = QStringLiteral("moment");
    QString fenceEdge = QStringLiteral("inside");
    QString timeslotsSwitchedOff = QStringLiteral("unchecked");
    QString geofencingSwitchedOff = QStringLiteral("unchecked");
    QString inactiveOrganization = QStringLiteral("denied");
    QString unknownSwitch = QStringLiteral("on");
    QString credentialOrigin; //!< as in ElevateConnection
};

template<>
const RecordType RowsOf<IvaltConnection>::type;

//! Scheme, host and port of an address: what credentials may be sent to.
QString originOf(const QString &baseUrl);

//! A named place to work in: one or both services, how dangerous it is, and how careful to be. Holds no credentials.
struct Workspace
{
    QUuid id = QUuid::createUuid();
    QString name;
    Environment environment = Environment::Staging;
    SafetyLevel safety = SafetyLevel::ConfirmDestructive;
    std::optional<ElevateConnection> elevate;
    std::optional<IvaltConnection> ivalt;
};

QJsonObject workspaceToJson(const Workspace &workspace);
//! Null with \a error set when the object is no workspace.
std::optional<Workspace> workspaceFromJson(const QJsonObject &object, QString *error = nullptr);

QString environmentName(Environment environment); //!< in the user's language
QString safetyName(SafetyLevel level);            //!< in the user's language

} // namespace gatehouse
