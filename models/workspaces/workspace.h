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
    QJsonValue operations; //!< object: operation id to "VERB /path", replacing the operation row's
    QString caFile;        //!< PEM file of a private certification authority
    std::optional<qint64> timeoutSeconds = 30;
    QString credentialOrigin; //!< see originOf(): where stored credentials were given for; empty: none are stored
};

inline constexpr std::array elevateConnectionFields = {
    field<&ElevateConnection::baseUrl>(QLatin1StringView("base_url"), QT_TRANSLATE_NOOP("Field", "Address"),
                                       Rule::Required, &webAddress),
    field<&ElevateConnection::signInAs>(QLatin1StringView("sign_in_as"), QT_TRANSLATE_NOOP("Field", "Sign in as"),
                                        Rule::Required)
        .oneOf(QLatin1StringView("admin account")),
    field<&ElevateConnection::identifier>(QLatin1StringView("identifier"),
                                          QT_TRANSLATE_NOOP("Field", "E-mail, phone or user name")),
    field<&ElevateConnection::line>(QLatin1StringView("line"), QT_TRANSLATE_NOOP("Field", "Service line"),
                                    Rule::Required)
        .oneOf(QLatin1StringView("auto docs 3.1 3.5")),
    field<&ElevateConnection::learnedLine>(QLatin1StringView("learned_line"), QT_TRANSLATE_NOOP("Field", "Line found"),
                                           Rule::ReadOnly),
    field<&ElevateConnection::origin>(QLatin1StringView("origin"), QT_TRANSLATE_NOOP("Field", "Origin")),
    field<&ElevateConnection::tenantCode>(QLatin1StringView("tenant_code"), QT_TRANSLATE_NOOP("Field", "Tenant code")),
    field<&ElevateConnection::prefix>(QLatin1StringView("prefix"), QT_TRANSLATE_NOOP("Field", "Path prefix"),
                                      Rule::Extra),
    field<&ElevateConnection::bearerPrefix>(QLatin1StringView("bearer_prefix"),
                                            QT_TRANSLATE_NOOP("Field", "Write bearer before the token"), Rule::Extra),
    field<&ElevateConnection::tenantHeader>(QLatin1StringView("tenant_header"),
                                            QT_TRANSLATE_NOOP("Field", "Tenant header"), Rule::Extra),
    field<&ElevateConnection::organizationHeader>(QLatin1StringView("organization_header"),
                                                  QT_TRANSLATE_NOOP("Field", "Organization header"), Rule::Extra),
    field<&ElevateConnection::language>(QLatin1StringView("language"),
                                        QT_TRANSLATE_NOOP("Field", "Language of messages"), Rule::Extra)
        .oneOf(QLatin1StringView("en hi")),
    field<&ElevateConnection::operations>(QLatin1StringView("operations"),
                                          QT_TRANSLATE_NOOP("Field", "Operations that differ"), Rule::Extra),
    field<&ElevateConnection::caFile>(QLatin1StringView("ca_file"),
                                      QT_TRANSLATE_NOOP("Field", "Certificate authority file"), Rule::Extra),
    field<&ElevateConnection::timeoutSeconds>(QLatin1StringView("timeout_seconds"),
                                              QT_TRANSLATE_NOOP("Field", "Timeout in seconds"), Rule::Extra,
                                              &countLike),
    field<&ElevateConnection::credentialOrigin>(QLatin1StringView("credential_origin"),
                                                QT_TRANSLATE_NOOP("Field", "Credentials stored for"),
                                                Rules(Rule::ReadOnly) | Rule::Extra),
};

template<>
inline constexpr RecordType typeOf<ElevateConnection> =
    recordType<ElevateConnection>(QLatin1StringView("elevateConnection"),
                                  QT_TRANSLATE_NOOP("Record", "ELEVATE connection"),
                                  QT_TRANSLATE_NOOP("Record", "ELEVATE connections"), elevateConnectionFields);

//! Where an iVALT Admin API is and which of its undocumented variants it speaks.
struct IvaltConnection
{
    QString baseUrl = QStringLiteral("https://api.ivalt.com/admin/public/api");
    QString createUserForm = QStringLiteral("reference");
    QString userGeofenceForm = QStringLiteral("ids");
    QString userTimeslotForm = QStringLiteral("array");
    QJsonValue operations; //!< object: operation id to "VERB /path", replacing the operation row's
    QString caFile;
    std::optional<qint64> timeoutSeconds = 30;
    QString credentialOrigin; //!< as in ElevateConnection
};

inline constexpr std::array ivaltConnectionFields = {
    field<&IvaltConnection::baseUrl>(QLatin1StringView("base_url"), QT_TRANSLATE_NOOP("Field", "Address"),
                                     Rule::Required, &webAddress),
    field<&IvaltConnection::createUserForm>(QLatin1StringView("create_user_form"),
                                            QT_TRANSLATE_NOOP("Field", "New users are sent as"), Rule::Extra)
        .oneOf(QLatin1StringView("reference quick-start")),
    field<&IvaltConnection::userGeofenceForm>(QLatin1StringView("user_geofence_form"),
                                              QT_TRANSLATE_NOOP("Field", "Geofences of a user are sent as"),
                                              Rule::Extra)
        .oneOf(QLatin1StringView("ids objects")),
    field<&IvaltConnection::userTimeslotForm>(QLatin1StringView("user_timeslot_form"),
                                              QT_TRANSLATE_NOOP("Field", "Timeslots of a user are sent as"),
                                              Rule::Extra)
        .oneOf(QLatin1StringView("array single")),
    field<&IvaltConnection::operations>(QLatin1StringView("operations"),
                                        QT_TRANSLATE_NOOP("Field", "Operations that differ"), Rule::Extra),
    field<&IvaltConnection::caFile>(QLatin1StringView("ca_file"),
                                    QT_TRANSLATE_NOOP("Field", "Certificate authority file"), Rule::Extra),
    field<&IvaltConnection::timeoutSeconds>(QLatin1StringView("timeout_seconds"),
                                            QT_TRANSLATE_NOOP("Field", "Timeout in seconds"), Rule::Extra, &countLike),
    field<&IvaltConnection::credentialOrigin>(QLatin1StringView("credential_origin"),
                                              QT_TRANSLATE_NOOP("Field", "Credentials stored for"),
                                              Rules(Rule::ReadOnly) | Rule::Extra),
};

template<>
inline constexpr RecordType typeOf<IvaltConnection> =
    recordType<IvaltConnection>(QLatin1StringView("ivaltConnection"), QT_TRANSLATE_NOOP("Record", "iVALT connection"),
                                QT_TRANSLATE_NOOP("Record", "iVALT connections"), ivaltConnectionFields);

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
