#include "tests/support/recordedanswer.h"

#include "models/schema/json.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gatehouse {

static QString folder()
{
    return qEnvironmentVariable("GATEHOUSE_FACTS") + u"/elevate-recordings/"_s;
}

static QString folderOf(Line line)
{
    return folder() + (line == Line::V35 ? u"tenant-3.5/"_s : u"pre-tenant-3.1/"_s);
}

bool hasRecordings()
{
    return qEnvironmentVariableIsSet("GATEHOUSE_FACTS") && QFile::exists(folder());
}

RecordedAnswer recordedAnswer(Line line, const QString &name)
{
    QFile file(folderOf(line) + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument recording = QJsonDocument::fromJson(file.readAll());
    const QJsonValue request = recording["request"_L1];
    const QJsonValue response = recording["response"_L1];
    return {.status = response["status"_L1].toInt(),
            .body = response["body"_L1].toObject(),
            .verb = request["method"_L1].toString(),
            .path = request["path"_L1].toString().section(u'?', 0, 0)};
}

QStringList recordingsOf(Line line)
{
    QStringList names = QDir(folderOf(line)).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(5);
    return names;
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

QString RecordedAnswer::unsaidIn(const QString &shown) const
{
    QStringList words;
    for (const auto &[key, text] : fields())
        words.append(text);
    if (words.isEmpty())
        words.append(message());
    words.removeIf([&](const QString &text) { return shown.contains(text); });
    return words.join(u'\n');
}

void refusalColumns()
{
    QTest::addColumn<Line>("line");
    QTest::addColumn<QString>("recording");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("nextStep");
}

QTestData &refusal(Line line, const QString &recording, const QString &operation, const QString &nextStep)
{
    return QTest::addRow("%s %s", lineName(line).data(), qPrintable(recording))
           << line << recording << operation << nextStep;
}

sandbox::Switch RecordedAnswer::onceFor(const QString &operation) const
{
    return {.fault = sandbox::Fault::Status, .operations = {operation}, .times = 1, .status = status, .body = body};
}

} // namespace gatehouse
