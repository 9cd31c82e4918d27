#include "models/workspaces/workspace.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace gatehouse {

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
