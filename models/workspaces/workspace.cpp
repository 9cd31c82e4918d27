#include "models/workspaces/workspace.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr std::array elevateConnectionFields = {
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
    field<&ElevateConnection::defaultRole>(QLatin1StringView("default_role"),
                                           QT_TRANSLATE_NOOP("Field", "Default role"), Rule::Extra),
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
constinit const RecordType RowsOf<ElevateConnection>::type =
    recordType<ElevateConnection>(QLatin1StringView("elevateConnection"),
                                  QT_TRANSLATE_NOOP("Record", "ELEVATE connection"),
                                  QT_TRANSLATE_NOOP("Record", "ELEVATE connections"), elevateConnectionFields);

static constexpr std::array ivaltConnectionFields = {
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
    field<&IvaltConnection::timeslotDialect>(QLatin1StringView("timeslot_dialect"),
                                             QT_TRANSLATE_NOOP("Field", "Times of timeslots are stored as"),
                                             Rule::Extra)
        .oneOf(QLatin1StringView("auto weekly daily")),
    field<&IvaltConnection::timeslotZoneForm>(QLatin1StringView("timeslot_zone_form"),
                                              QT_TRANSLATE_NOOP("Field", "Time zones of timeslots are sent as"),
                                              Rule::Extra)
        .oneOf(QLatin1StringView("auto object text list")),
    field<&IvaltConnection::timeslotTimeForm>(QLatin1StringView("timeslot_time_form"),
                                              QT_TRANSLATE_NOOP("Field", "Times of a first timeslot are sent as"),
                                              Rule::Extra)
        .oneOf(QLatin1StringView("auto seconds local utc milliseconds")),
    field<&IvaltConnection::timeslotStatusForm>(QLatin1StringView("timeslot_status_form"),
                                                QT_TRANSLATE_NOOP("Field", "Status of a first timeslot is sent as"),
                                                Rule::Extra)
        .oneOf(QLatin1StringView("number flag text")),
    field<&IvaltConnection::geofenceQuota>(QLatin1StringView("geofence_quota"),
                                           QT_TRANSLATE_NOOP("Field", "Number of geofences of an organization"),
                                           Rule::Extra)
        .oneOf(QLatin1StringView("limit none")),
    field<&IvaltConnection::geofenceSwitch>(QLatin1StringView("geofence_switch"),
                                            QT_TRANSLATE_NOOP("Field", "The switch of a first geofence is sent as"),
                                            Rule::Extra)
        .oneOf(QLatin1StringView("is_active enabled")),
    field<&IvaltConnection::geofenceRadius>(QLatin1StringView("geofence_radius"),
                                            QT_TRANSLATE_NOOP("Field", "The radius of a first geofence is sent as"),
                                            Rule::Extra)
        .oneOf(QLatin1StringView("radius radius_meters")),
    field<&IvaltConnection::radiusUnit>(QLatin1StringView("radius_unit"),
                                        QT_TRANSLATE_NOOP("Field", "Radius of a geofence is in"), Rule::Extra)
        .oneOf(QLatin1StringView("metres feet kilometres miles")),
    field<&IvaltConnection::switchedOffWord>(QLatin1StringView("switched_off_word"),
                                             QT_TRANSLATE_NOOP("Field", "Word for “off” of “Check timeslots”"),
                                             Rule::Extra, &offWord),
    field<&IvaltConnection::listlessAnswer>(QLatin1StringView("listless_answer"),
                                            QT_TRANSLATE_NOOP("Field", "An answer without a list"), Rule::Extra)
        .oneOf(QLatin1StringView("told null none")),
    field<&IvaltConnection::emptyBodies>(QLatin1StringView("empty_bodies"),
                                         QT_TRANSLATE_NOOP("Field", "Requests without anything to say"), Rule::Extra)
        .oneOf(QLatin1StringView("documented always never")),
    field<&IvaltConnection::operations>(QLatin1StringView("operations"),
                                        QT_TRANSLATE_NOOP("Field", "Operations that differ"), Rule::Extra),
    field<&IvaltConnection::caFile>(QLatin1StringView("ca_file"),
                                    QT_TRANSLATE_NOOP("Field", "Certificate authority file"), Rule::Extra),
    field<&IvaltConnection::timeoutSeconds>(QLatin1StringView("timeout_seconds"),
                                            QT_TRANSLATE_NOOP("Field", "Timeout in seconds"), Rule::Extra, &countLike),
    field<&IvaltConnection::noFence>(QLatin1StringView("no_fence"),
                                     QT_TRANSLATE_NOOP("Field", "Somebody without a geofence"), Rule::Extra)
        .oneOf(QLatin1StringView("allowed denied")),
    field<&IvaltConnection::noTimeslot>(QLatin1StringView("no_timeslot"),
                                        QT_TRANSLATE_NOOP("Field", "Somebody without a timeslot"), Rule::Extra)
        .oneOf(QLatin1StringView("allowed denied")),
    field<&IvaltConnection::inactiveRule>(
        QLatin1StringView("inactive_rule"),
        QT_TRANSLATE_NOOP("Field", "An inactive geofence or timeslot that is assigned"), Rule::Extra)
        .oneOf(QLatin1StringView("ignored never active")),
    field<&IvaltConnection::severalFences>(QLatin1StringView("several_fences"),
                                           QT_TRANSLATE_NOOP("Field", "Of several geofences"), Rule::Extra)
        .oneOf(QLatin1StringView("any all")),
    field<&IvaltConnection::severalTimeslots>(QLatin1StringView("several_timeslots"),
                                              QT_TRANSLATE_NOOP("Field", "Of several timeslots"), Rule::Extra)
        .oneOf(QLatin1StringView("any all")),
    field<&IvaltConnection::overnightTimeslots>(
        QLatin1StringView("overnight_timeslots"),
        QT_TRANSLATE_NOOP("Field", "A timeslot of every day that ends at or before it starts"), Rule::Extra)
        .oneOf(QLatin1StringView("over split")),
    field<&IvaltConnection::utcTimes>(QLatin1StringView("utc_times"),
                                      QT_TRANSLATE_NOOP("Field", "Times of timeslots that end in “Z”"), Rule::Extra)
        .oneOf(QLatin1StringView("moment clock")),
    field<&IvaltConnection::fenceEdge>(QLatin1StringView("fence_edge"),
                                       QT_TRANSLATE_NOOP("Field", "A place just on the edge of a geofence"),
                                       Rule::Extra)
        .oneOf(QLatin1StringView("inside outside")),
    field<&IvaltConnection::timeslotsSwitchedOff>(
        QLatin1StringView("timeslots_switched_off"),
        QT_TRANSLATE_NOOP("Field", "Where the user's switch “Check timeslots” is off"), Rule::Extra)
        .oneOf(QLatin1StringView("unchecked checked")),
    field<&IvaltConnection::geofencingSwitchedOff>(
        QLatin1StringView("geofencing_switched_off"),
        QT_TRANSLATE_NOOP("Field", "Where geofencing of the organization is off"), Rule::Extra)
        .oneOf(QLatin1StringView("unchecked checked")),
    field<&IvaltConnection::inactiveOrganization>(QLatin1StringView("inactive_organization"),
                                                  QT_TRANSLATE_NOOP("Field", "An organization that is not active"),
                                                  Rule::Extra)
        .oneOf(QLatin1StringView("denied ignored")),
    field<&IvaltConnection::unknownSwitch>(QLatin1StringView("unknown_switch"),
                                           QT_TRANSLATE_NOOP("Field", "Switches that the service does not tell"),
                                           Rule::Extra)
        .oneOf(QLatin1StringView("on off")),
    field<&IvaltConnection::credentialOrigin>(QLatin1StringView("credential_origin"),
                                              QT_TRANSLATE_NOOP("Field", "Credentials stored for"),
                                              Rules(Rule::ReadOnly) | Rule::Extra),
};

template<>
constinit const RecordType RowsOf<IvaltConnection>::type =
    recordType<IvaltConnection>(QLatin1StringView("ivaltConnection"), QT_TRANSLATE_NOOP("Record", "iVALT connection"),
                                QT_TRANSLATE_NOOP("Record", "iVALT connections"), ivaltConnectionFields);

static constexpr std::array environmentKeys = {"production"_L1, "staging"_L1, "sandbox"_L1};
static constexpr std::array safetyKeys = {"read-only"_L1, "review-all"_L1, "confirm-destructive"_L1};

template<std::size_t Count>
static std::optional<quint8> positionOf(const std::array<QLatin1StringView, Count> &keys, const QString &key)
{
    const auto found = std::ranges::find(keys, key);
    return found == keys.end() ? std::nullopt : std::optional(static_cast<quint8>(found - keys.begin()));
}

template<class Connection>
static std::optional<Connection> connectionFromJson(const QJsonObject &object)
{
    Record record = Record::of(Connection());
    // A setting that a newer version has added keeps its default in a file written by an older one.
    for (const Field &field : record.type().fields) {
        if (object.contains(field.key))
            record.setValue(field, object.value(field.key));
    }
    return record.as<Connection>();
}

QJsonObject workspaceToJson(const Workspace &workspace)
{
    QJsonObject object{{u"id"_s, workspace.id.toString(QUuid::WithoutBraces)},
                       {u"name"_s, workspace.name},
                       {u"environment"_s, environmentKeys.at(static_cast<std::size_t>(workspace.environment))},
                       {u"safety"_s, safetyKeys.at(static_cast<std::size_t>(workspace.safety))}};
    if (workspace.elevate)
        object.insert("elevate"_L1, jsonFromRecord(Record::of(*workspace.elevate)));
    if (workspace.ivalt)
        object.insert("ivalt"_L1, jsonFromRecord(Record::of(*workspace.ivalt)));
    return object;
}

std::optional<Workspace> workspaceFromJson(const QJsonObject &object, QString *error)
{
    const auto fail = [error](const QString &why) {
        if (error)
            *error = why;
        return std::nullopt;
    };
    Workspace workspace;
    workspace.id = QUuid(object.value("id"_L1).toString());
    workspace.name = object.value("name"_L1).toString();
    if (workspace.id.isNull() || workspace.name.isEmpty())
        return fail(u"a workspace needs an id and a name"_s);
    const auto environment = positionOf(environmentKeys, object.value("environment"_L1).toString());
    if (!environment)
        return fail(u"unknown environment in workspace %1"_s.arg(workspace.name));
    const auto safety = positionOf(safetyKeys, object.value("safety"_L1).toString());
    if (!safety)
        return fail(u"unknown safety level in workspace %1"_s.arg(workspace.name));
    workspace.environment = static_cast<Environment>(*environment);
    workspace.safety = static_cast<SafetyLevel>(*safety);
    if (const QJsonValue elevate = object.value("elevate"_L1); elevate.isObject())
        workspace.elevate = connectionFromJson<ElevateConnection>(elevate.toObject());
    if (const QJsonValue ivalt = object.value("ivalt"_L1); ivalt.isObject())
        workspace.ivalt = connectionFromJson<IvaltConnection>(ivalt.toObject());
    return workspace;
}

QString originOf(const QString &baseUrl)
{
    const QUrl url(baseUrl.trimmed());
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host(), QString::number(url.port(usual)));
}

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return QCoreApplication::translate("Workspace", "Production");
    case Environment::Staging:
        return QCoreApplication::translate("Workspace", "Staging");
    case Environment::Sandbox:
        break;
    }
    return QCoreApplication::translate("Workspace", "Sandbox");
}

QString safetyName(SafetyLevel level)
{
    switch (level) {
    case SafetyLevel::ReadOnly:
        return QCoreApplication::translate("Workspace", "Read only");
    case SafetyLevel::ReviewAll:
        return QCoreApplication::translate("Workspace", "Review every change");
    case SafetyLevel::ConfirmDestructive:
        break;
    }
    return QCoreApplication::translate("Workspace", "Confirm what removes or disables");
}

} // namespace gatehouse
