#include "network/sandbox/elevate/jwt.h"
#include "network/sandbox/sampleaccounts.h"
#include "network/sandbox/sandbox.h"
#include "tests/support/plainhttp.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::sandbox;

namespace {

//! Recordings the sandbox answers otherwise, and why.
struct Exception
{
    QLatin1StringView file; //!< with its folder
    const char *reason;
};
constexpr std::array exceptions = {
    Exception{"tenant-3.5/account-list--by-ids.json"_L1,
              "of the two people asked for the service tells one with short organizations and one with long ones, from "
              "a cache that nothing recorded fills"},
    Exception{"tenant-3.5/org-admin-getRequests--admin-with-org_admin-role-and-override-headers.json"_L1,
              "one of the requests was decided by a call that is not among the recordings"},
};

QJsonValue readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? json::parse(file.readAll()) : QJsonValue();
}

const char *typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return "object";
    case QJsonValue::Array:
        return "list";
    case QJsonValue::String:
        return "text";
    case QJsonValue::Double:
        return "number";
    case QJsonValue::Bool:
        return "flag";
    default:
        return "nothing";
    }
}

//! The fields that a refusal complains about.
QStringList complainedOf(const QJsonValue &body)
{
    QStringList names;
    const QJsonArray errors = body["error"_L1].toArray();
    for (const QJsonValue &error : errors)
        names.append(error["param"_L1].toString());
    names.sort();
    names.removeDuplicates();
    return names;
}

//! Where two values differ in keys and types. Null stands for any type; of lists every item counts, those that are more
//! than recorded like the first.
void compare(const QJsonValue &recorded, const QJsonValue &live, const QString &path, QStringList &problems)
{
    if (recorded.isNull() || live.isNull())
        return;
    if (recorded.type() != live.type()) {
        problems.append(u"%1 is a %2, recorded a %3"_s.arg(path, QLatin1StringView(typeName(live)),
                                                           QLatin1StringView(typeName(recorded))));
        return;
    }
    if (recorded.isArray()) {
        const QJsonArray one = recorded.toArray();
        const QJsonArray other = live.toArray();
        if (one.isEmpty() != other.isEmpty())
            problems.append(u"%1 has %2 items, recorded %3"_s.arg(path).arg(other.size()).arg(one.size()));
        for (qsizetype i = 0; i < other.size() && !one.isEmpty(); ++i) {
            const QJsonValue item = i < one.size() ? one.at(i) : one.first();
            compare(item, other.at(i), u"%1[%2]"_s.arg(path).arg(i), problems);
        }
        return;
    }
    const QJsonObject one = recorded.toObject();
    const QJsonObject other = live.toObject();
    for (const QString &key : one.keys()) {
        if (!other.contains(key))
            problems.append(path + u'.' + key + u" is missing"_s);
        else
            compare(one.value(key), other.value(key), path + u'.' + key, problems);
    }
    for (const QString &key : other.keys()) {
        if (!one.contains(key))
            problems.append(path + u'.' + key + u" is not in the recording"_s);
    }
}

//! Plays the recordings of one line, in the order in which they were made, against a fresh sandbox. The recordings
//! leave out some of the calls made meanwhile; those are made up for before the recording that shows their effect.
class Replay
{
public:
    Replay(const QString &folder, Line line) : m_folder(folder), m_line(line), m_sandbox(optionsFor(line)) {}

    bool start() { return m_sandbox.start(); }
    QString errorString() const { return m_sandbox.errorString(); }
    //! What differs; empty when nothing does.
    QStringList play(const QString &file);

private:
    static SandboxOptions optionsFor(Line line)
    {
        return {.elevate = line, .seed = u"recorded"_s, .bulkDelay = std::chrono::milliseconds(700)};
    }
    bool hasTenants() const { return m_line == Line::V35; }
    QString first() const { return QStringLiteral("First!!!2026Word"); }
    QString second() const { return QStringLiteral("Second!!!2026Word"); }

    PlainReply call(const QByteArray &verb, const QString &path, const QJsonValue &body, const QString &holder);
    void signUp(const QString &name, const QString &email, const QString &registrationCode = {});
    void signIn(const QString &holder, const QString &email, bool asAdmin = false);
    void prepare(const QString &file);
    QString holderOf(const QString &file, const QString &token) const;
    QByteArray headerValue(const QString &file, const QString &name, const QString &value) const;
    QJsonValue bodyFor(const QString &file, const QJsonValue &body) const;
    QUrl urlFor(const QString &file, const QString &path) const;
    QString mapped(const QString &controller, const QString &id) const;
    void learn(const QString &file, const QString &path, const QJsonValue &recorded, const QJsonValue &live);

    struct Tokens
    {
        QString access;
        QString refresh;
    };

    QString m_folder;
    Line m_line;
    Sandbox m_sandbox;
    PlainHttp m_http;
    QHash<QString, Tokens> m_tokens;
    QString m_superseded;
    QHash<QString, QString> m_ids; //!< "controller recorded-id" to live id
    QString m_filePath;
    QString m_uploadUrl;
    QString m_resultUrl;
};

PlainReply Replay::call(const QByteArray &verb, const QString &path, const QJsonValue &body, const QString &holder)
{
    PlainHttp::Headers headers;
    if (!holder.isEmpty())
        headers.emplaceBack("X-auth-token", "bearer " + m_tokens.value(holder).access.toLatin1());
    else
        headers.emplaceBack("origin", "http://localhost");
    if (path.contains("/admin/addOrgAdmin"_L1)) {
        headers.emplaceBack("tenant-id", "default");
        headers.emplaceBack("x-tenant-code", "default");
        headers.emplaceBack("x-org-code", "default_code");
    }
    QUrl url(m_sandbox.baseUrl(Service::Elevate).toString() + path);
    return m_http.sendJson(verb, url, body, headers);
}

void Replay::signUp(const QString &name, const QString &email, const QString &registrationCode)
{
    QJsonObject body{{u"name"_s, name}, {u"email"_s, email}, {u"password"_s, first()}};
    if (!registrationCode.isEmpty())
        body.insert("registration_code"_L1, registrationCode);
    QCOMPARE(call("POST", u"/user/v1/account/create"_s, body, {}).status, 201);
}

void Replay::signIn(const QString &holder, const QString &email, bool asAdmin)
{
    // Only a person whose password was reset has the second one.
    for (const QString &password : {first(), second()}) {
        const PlainReply reply =
            call("POST", asAdmin ? u"/user/v1/admin/login"_s : u"/user/v1/account/login"_s,
                 QJsonObject{{u"identifier"_s, email}, {u"email"_s, email}, {u"password"_s, password}}, {});
        if (reply.status != 200)
            continue;
        const QJsonValue result = reply.json["result"_L1];
        m_tokens.insert(holder, {result["access_token"_L1].toString(), result["refresh_token"_L1].toString()});
        return;
    }
    QFAIL(qPrintable(email));
}

void Replay::prepare(const QString &file)
{
    const QString roleRequest = u"/user/v1/organization/requestOrgRole"_s;
    const QString edo = hasTenants() ? u"edo@example.org"_s : u"edo@greenvalley.example"_s;
    const auto organization = [&](const QString &name, const QString &code) {
        QJsonObject body{{u"name"_s, name},
                         {u"code"_s, code},
                         {u"description"_s, u"Regional partner"_s},
                         {u"domains"_s, QJsonArray{QString(code + u".example"_s)}}};
        if (hasTenants())
            body.insert("tenant_code"_L1, u"default"_s);
        QCOMPARE(call("POST", u"/user/v1/organization/create"_s, body, u"admin"_s).status, 201);
    };

    if (file == "account-create--duplicate"_L1) {
        signUp(u"Bela Iyer"_s, u"bela@example.org"_s);
        signUp(u"Chitra Sen"_s, u"chitra@example.org"_s);
        signUp(u"Dev Roy"_s, u"dev@example.org"_s);
    } else if (file == "auth--idle-timeout"_L1) {
        signIn(u"asha"_s, u"asha@example.org"_s);
        m_sandbox.expireSessions();
    } else if (file == "account-registrationOtp"_L1) {
        signIn(u"admin"_s, u"admin@example.org"_s, true);
    } else if (file == "organization-list"_L1) {
        organization(u"Old Mill"_s, u"old_mill"_s);
    } else if (file == "organization-requestOrgRole--unknown-role"_L1 ||
               file == "organization-requestOrgRole--missing-fields"_L1) {
        if (m_tokens.contains(u"edo"_s))
            return;
        signUp(u"Edo Park"_s, edo, hasTenants() ? u"gv2026"_s : QString());
        signIn(u"edo"_s, edo);
        signIn(u"bela"_s, u"bela@example.org"_s);
    } else if (file == "org-admin-getRequests"_L1) {
        for (const auto &[role, about] :
             {std::pair(1, u"Session lead"_s), std::pair(hasTenants() ? 4 : 3, u"Plain user"_s)}) {
            const QJsonObject body{{u"role"_s, role}, {u"form_data"_s, QJsonObject{{u"about"_s, about}}}};
            QCOMPARE(call("POST", roleRequest, body, u"edo"_s).status, 201);
        }
    } else if (file == "entity-list"_L1) {
        const QString recordedType = hasTenants() ? u"6"_s : u"4"_s;
        const PlainReply reply =
            call("POST", u"/user/v1/entity/create"_s,
                 QJsonObject{{u"value"_s, u"science"_s},
                             {u"label"_s, u"Science"_s},
                             {u"type"_s, u"SYSTEM"_s},
                             {u"entity_type_id"_s, mapped(u"entity-type"_s, recordedType).toInt()}},
                 u"admin"_s);
        QCOMPARE(reply.status, 201);
        m_ids.insert(hasTenants() ? u"entity 266"_s : u"entity 36"_s,
                     QString::number(reply.json["result"_L1]["id"_L1].toInteger()));
    } else if (file == "org-admin-getBulkInvitesFilesList"_L1) {
        const auto isDone = [&] {
            const PlainReply reply =
                call("GET", u"/user/v1/org-admin/getBulkInvitesFilesList"_s, QJsonObject(), u"bela"_s);
            return reply.json["result"_L1]["data"_L1][0]["status"_L1] == "PROCESSED"_L1;
        };
        QTRY_VERIFY(isDone());
    } else if (file == "org-admin-getRequests--admin-with-org_admin-role-and-override-headers"_L1) {
        const QJsonObject body{{u"user_id"_s, 1}, {u"organization_id"_s, 1}};
        QCOMPARE(call("POST", u"/user/v1/admin/addOrgAdmin"_s, body, u"admin"_s).status, 200);
        signIn(u"both"_s, u"admin@example.org"_s, true);
    }
}

//! Recorded tokens are cut; their lengths tell whose they were.
QString Replay::holderOf(const QString &file, const QString &token) const
{
    static const QHash<QString, QString> holders = {
        {u"839"_s, u"admin"_s},  {u"389"_s, u"admin"_s}, {u"833"_s, u"asha"_s},  {u"384"_s, u"asha"_s},
        {u"835"_s, u"asha"_s},   {u"516"_s, u"asha"_s},  {u"837"_s, u"edo"_s},   {u"385"_s, u"edo"_s},
        {u"1052"_s, u"bela"_s},  {u"541"_s, u"bela"_s},  {u"1049"_s, u"both"_s}, {u"912"_s, u"expired"_s},
        {u"424"_s, u"expired"_s}};
    static const QRegularExpression length(u"<JWT, (\\d+) chars>"_s);
    const auto match = length.match(token);
    const QString holder = holders.value(match.captured(1));
    if (match.hasMatch() && holder.isEmpty())
        qWarning("%s: whose token has %s characters?", qPrintable(file), qPrintable(match.captured(1)));
    return holder;
}

QByteArray Replay::headerValue(const QString &file, const QString &name, const QString &value) const
{
    if (value == "<internal token>"_L1)
        return sampleInternalToken.toString().toLatin1();
    if (name.compare("X-auth-token"_L1, Qt::CaseInsensitive) != 0 || !value.contains("<JWT"_L1))
        return value.toLatin1();
    const QString prefix = value.contains(u' ') && value.indexOf(u' ') < value.indexOf("eyJ"_L1)
                               ? value.first(value.indexOf(u' ') + 1)
                               : QString();
    const QString holder = holderOf(file, value);
    if (holder == "expired"_L1)
        return prefix.toLatin1() + makeToken({{u"id"_s, 2}, {u"session_id"_s, 1}}, std::chrono::seconds(-60));
    const bool isOld =
        file == "auth--superseded-access-token"_L1 || file == "account-generateToken--with-stale-X-auth-token"_L1;
    return (prefix + (isOld ? m_superseded : m_tokens.value(holder).access)).toLatin1();
}

QJsonValue Replay::bodyFor(const QString &file, const QJsonValue &body) const
{
    if (body.isString()) {
        QString text = body.toString();
        return text.replace(u"********"_s, first());
    }
    QJsonObject live = body.toObject();
    for (const QString &key : live.keys()) {
        const QString value = live.value(key).toString();
        const bool isNew = file.startsWith("account-resetPassword"_L1) || file.startsWith("account-generateOtp"_L1);
        if (value == "********"_L1)
            live.insert(key, isNew ? second() : first());
        else if (value == "<admin secret>"_L1)
            live.insert(key, QString(sampleSecretCode));
        else if (value.contains("<JWT"_L1) && holderOf(file, value) == "expired"_L1)
            live.insert(key, QString::fromLatin1(makeToken({{u"session_id"_s, 1}}, std::chrono::seconds(-60))));
        else if (value.contains("<JWT"_L1))
            live.insert(key, m_tokens.value(holderOf(file, value)).refresh);
        else if (key == "otp"_L1 && value != "000000"_L1)
            live.insert(key, m_sandbox.outbox().last().text);
        else if (key == "file_path"_L1)
            live.insert(key, m_filePath);
        else if (key == "permission_id"_L1)
            live.insert(key, mapped(u"permissions"_s, QString::number(live.value(key).toInteger())).toInt());
        else if (key == "entity_type_id"_L1)
            live.insert(key, mapped(u"entity-type"_s, QString::number(live.value(key).toInteger())).toInt());
    }
    return live;
}

QString Replay::mapped(const QString &controller, const QString &id) const
{
    return m_ids.value(controller + u' ' + id, id);
}

QUrl Replay::urlFor(const QString &file, const QString &path) const
{
    if (file == "storage-put-csv"_L1)
        return QUrl(m_uploadUrl);
    if (file == "storage-get-result-csv"_L1)
        return QUrl(m_resultUrl);
    QStringList parts = path.section(u'?', 0, 0).split(u'/');
    QString query = path.section(u'?', 1);
    if (parts.size() == 6)
        parts[5] = mapped(parts.at(3), parts.at(5));
    static const QRegularExpression typeId(u"entity_type_id=(\\d+)"_s);
    static const QRegularExpression entityId(u"\\bid=(\\d+)"_s);
    if (const auto match = typeId.match(query); match.hasMatch())
        query.replace(match.captured(), u"entity_type_id="_s + mapped(u"entity-type"_s, match.captured(1)));
    else if (const auto one = entityId.match(query); one.hasMatch() && parts.value(3) == "entity"_L1)
        query.replace(one.captured(), u"id="_s + mapped(u"entity"_s, one.captured(1)));
    if (query.contains("ilePath="_L1) || query.contains("file_path="_L1))
        query = query.section(u'=', 0, 0) + u'=' + m_filePath;
    QString address = m_sandbox.baseUrl(Service::Elevate).toString() + parts.join(u'/');
    return QUrl(query.isEmpty() ? address : address + u'?' + query);
}

void Replay::learn(const QString &file, const QString &path, const QJsonValue &recorded, const QJsonValue &live)
{
    const QString controller = path.section(u'/', 3, 3);
    for (QLatin1StringView key : {"id"_L1, "Id"_L1}) {
        if (recorded[key].isDouble() && live[key].isDouble())
            m_ids.insert(controller + u' ' + QString::number(recorded[key].toInteger()),
                         QString::number(live[key].toInteger()));
    }
    const QString access = live["access_token"_L1].toString();
    if (!access.isEmpty()) {
        const QString holder = controller == "admin"_L1 ? u"admin"_s : u"asha"_s;
        m_superseded = m_tokens.value(holder).access;
        m_tokens[holder].access = access;
        if (live["refresh_token"_L1].isString())
            m_tokens[holder].refresh = live["refresh_token"_L1].toString();
    }
    if (live["signedUrl"_L1].isString()) {
        m_uploadUrl = live["signedUrl"_L1].toString();
        m_filePath = live["filePath"_L1].toString();
    }
    if (file == "org-admin-getBulkInvitesFilesList"_L1)
        m_resultUrl = live["data"_L1][0]["output_path"_L1].toString();
}

QStringList Replay::play(const QString &file)
{
    const QString name = file.chopped(5);
    prepare(name);
    const QJsonValue recording = readJson(m_folder + u'/' + file);
    const QJsonValue request = recording["request"_L1];
    const QString path = request["path"_L1].toString();
    PlainHttp::Headers headers;
    const QJsonObject recordedHeaders = request["headers"_L1].toObject();
    for (const QString &key : recordedHeaders.keys())
        headers.emplaceBack(key.toLatin1(), headerValue(name, key, recordedHeaders.value(key).toString()));
    QByteArray body;
    if (!request["body"_L1].isNull()) {
        const QJsonValue live = bodyFor(name, request["body"_L1]);
        body = live.isString() ? live.toString().toUtf8() : json::compact(live);
    }
    const PlainReply reply = m_http.send(request["method"_L1].toString().toLatin1(), urlFor(name, path), headers, body);

    QStringList problems;
    const int status = recording["response"_L1]["status"_L1].toInt();
    if (reply.status != status)
        problems.append(u"status %1, recorded %2"_s.arg(reply.status).arg(status));
    const QJsonValue recorded = recording["response"_L1]["body"_L1];
    if (recorded.isObject()) {
        compare(recorded, reply.json, u"body"_s, problems);
        const QString code = reply.json["responseCode"_L1].toString();
        if (const QString wanted = recorded["responseCode"_L1].toString(); code != wanted)
            problems.append(u"responseCode is %1, recorded %2"_s.arg(code, wanted));
        const QStringList fields = complainedOf(reply.json);
        if (const QStringList wanted = complainedOf(recorded); fields != wanted)
            problems.append(u"complains of %1, recorded %2"_s.arg(fields.join(u' '), wanted.join(u' ')));
    } else if (recorded.toString().isEmpty() != reply.body.isEmpty())
        problems.append(u"%1 bytes, recorded %2"_s.arg(reply.body.size()).arg(recorded.toString().size()));
    if (!problems.isEmpty())
        problems.append(QString::fromUtf8(reply.body.left(400)));
    learn(name, path, recorded["result"_L1], reply.json["result"_L1]);
    return problems;
}

} // namespace

//! Compares the sandbox's answers with replies recorded from running services: status, envelope, keys and types. The
//! recordings lie outside the project; GATEHOUSE_FACTS names the folder that holds them.
class RecordingsTest : public QObject
{
    Q_OBJECT

private slots:
    void replay_data();
    void replay();
};

void RecordingsTest::replay_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<Line>("line");
    QTest::newRow("3.5") << u"tenant-3.5"_s << Line::V35;
    QTest::newRow("3.1") << u"pre-tenant-3.1"_s << Line::V31;
}

void RecordingsTest::replay()
{
    QFETCH(const QString, folder);
    QFETCH(const Line, line);
    const QString facts = qEnvironmentVariable("GATEHOUSE_FACTS");
    const QString path = facts + u"/elevate-recordings/"_s + folder;
    if (facts.isEmpty() || !QDir(path).exists())
        QSKIP("GATEHOUSE_FACTS names no folder with elevate-recordings.");
    const QJsonArray index = readJson(path + u"/index.json"_s).toArray();
    QVERIFY(!index.isEmpty());

    Replay replay(path, line);
    QVERIFY2(replay.start(), qPrintable(replay.errorString()));
    int alike = 0;
    int excepted = 0;
    int unlike = 0;
    for (const QJsonValue &entry : index) {
        const QString file = entry["file"_L1].toString();
        const QString fullName = folder + u'/' + file;
        const QStringList problems = replay.play(file);
        if (QTest::currentTestFailed())
            return;
        const auto exception = std::ranges::find_if(exceptions, [&](const Exception &e) { return e.file == fullName; });
        if (exception != exceptions.end()) {
            QVERIFY2(!problems.isEmpty(), qPrintable(fullName + u" is alike now; take it off the list"_s));
            qInfo("%s differs: %s", qPrintable(fullName), exception->reason);
            ++excepted;
        } else if (problems.isEmpty()) {
            qInfo("%s is alike", qPrintable(fullName));
            ++alike;
        } else {
            qWarning("%s\n    %s", qPrintable(fullName), qPrintable(problems.join(u"\n    ")));
            ++unlike;
        }
    }
    qInfo("%s: %d of %lld recordings alike, %d known to differ", qPrintable(folder), alike,
          static_cast<long long>(index.size()), excepted);
    QCOMPARE(unlike, 0);
}

QTEST_GUILESS_MAIN(RecordingsTest)
#include "tst_recordings.moc"
