#include "app/changes/logentries.h"

#include "network/client/redaction.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gatehouse {

static QJsonValue loggable(const Record &record)
{
    return record.isNull() ? QJsonValue() : redaction::json(jsonFromRecord(record));
}

static QJsonValue loggableBody(const PlannedChange &change)
{
    if (!change.body.isObject())
        return change.body.isUndefined() ? QJsonValue() : redaction::json(change.body);
    QJsonObject body = change.body.toObject();
    if (change.bodyType) {
        for (const Field &field : change.bodyType->fields) {
            if (field.has(Rule::Secret))
                body.remove(field.key);
        }
    }
    return redaction::json(body);
}

//! The secret texts that were sent, by the field rows and by name; settings may have given them another place.
static QStringList secretsSent(const PlannedChange &change)
{
    QStringList secrets;
    const QJsonObject body = change.body.toObject();
    for (auto it = body.begin(); it != body.end(); ++it) {
        const Field *field = change.bodyType ? change.bodyType->find(it.key()) : nullptr;
        if ((field && field->has(Rule::Secret)) || redaction::isSecret(it.key()))
            secrets.append(json::toText(it.value()));
    }
    if (!change.after.isNull()) {
        for (const Field &field : change.after.type().fields) {
            if (field.has(Rule::Secret))
                secrets.append(change.after.text(field));
        }
    }
    return secrets;
}

static QString withoutSecrets(const PlannedChange &change, const QString &message)
{
    QString text = redaction::text(message);
    for (const QString &secret : secretsSent(change)) {
        if (!secret.isEmpty())
            text.replace(secret, redaction::mark);
    }
    return text;
}

ChangeEntry intentOf(const PlannedChange &change, const Workspace &workspace, const QString &account)
{
    ChangeEntry entry;
    entry.workspace = workspace.name;
    entry.workspaceId = workspace.id.toString(QUuid::WithoutBraces);
    entry.account = account;
    entry.service = serviceName(change.service);
    entry.operation = change.operation;
    entry.title = change.title;
    entry.targetType = change.target.type;
    entry.targetId = change.target.identity;
    entry.targetTitle = change.target.title;
    entry.before = loggable(change.before);
    entry.after = change.after.isNull() ? loggableBody(change) : loggable(change.after);
    return entry;
}

static QLatin1StringView outcomeName(ChangeItemResult::Status status)
{
    switch (status) {
    case ChangeItemResult::Status::Succeeded:
        return outcomes::succeeded;
    case ChangeItemResult::Status::Unknown:
        return outcomes::unknown;
    case ChangeItemResult::Status::Failed:
    case ChangeItemResult::Status::NotSent:
        break;
    }
    return outcomes::failed;
}

ChangeEntry outcomeOf(const ChangeEntry &intent, const ChangeItemResult &item)
{
    ChangeEntry entry = intent;
    entry.intent = intent.sequence;
    entry.sequence.reset();
    entry.time = {};
    entry.before = {};
    entry.after = {};
    entry.outcome = outcomeName(item.status);
    entry.error = item.message.isEmpty() ? QString() : withoutSecrets(item.change, item.message);
    entry.requestId = item.requestId;
    if (!item.identity.isEmpty())
        entry.targetId = item.identity;
    return entry;
}

QString identityAfter(const PlannedChange &change, const QJsonValue &reply)
{
    if (!change.target.identity.isEmpty())
        return change.target.identity;
    const QJsonValue record = reply.isArray() ? reply.toArray().first() : reply;
    if (!change.after.isNull()) {
        if (const QString identity = recordFromJson(change.after.type(), record).identity(); !identity.isEmpty())
            return identity;
    }
    return json::toText(record["id"_L1]);
}

} // namespace gatehouse
