#include "tests/support/recordedanswer.h"

#include "models/schema/json.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gatehouse {

static QString folder()
{
    return qEnvironmentVariable("GATEHOUSE_FACTS") + u"/elevate-recordings/"_s;
}

bool hasRecordings()
{
    return qEnvironmentVariableIsSet("GATEHOUSE_FACTS") && QFile::exists(folder());
}

RecordedAnswer recordedAnswer(Line line, const QString &name)
{
    QFile file(folder() + (line == Line::V35 ? u"tenant-3.5/"_s : u"pre-tenant-3.1/"_s) + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject response = QJsonDocument::fromJson(file.readAll()).object().value("response"_L1).toObject();
    return {response.value("status"_L1).toInt(), response.value("body"_L1).toObject()};
}

QString RecordedAnswer::message() const
{
    return body.value("message"_L1).toString().trimmed();
}

QList<std::pair<QString, QString>> RecordedAnswer::fields() const
{
    QList<std::pair<QString, QString>> fields;
    const QJsonArray errors = body.value("error"_L1).toArray();
    for (const QJsonValue &error : errors)
        fields.append({error["param"_L1].toString(), error["msg"_L1].toString()});
    return fields;
}

sandbox::Switch RecordedAnswer::onceFor(const QString &operation) const
{
    return {.fault = sandbox::Fault::Status, .operations = {operation}, .times = 1, .status = status, .body = body};
}

} // namespace gatehouse
