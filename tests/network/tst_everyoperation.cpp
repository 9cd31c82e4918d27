#include "network/operations/elevate.h"
#include "network/sandbox/sampleaccounts.h"
#include "network/sandbox/sandbox.h"
#include "tests/support/plainhttp.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::sandbox;

//! Of a person, role, organization and so on; none of those who ask, who would lose their access.
static constexpr auto someId = "3"_L1;

//! Operations that the service itself fails at, as recorded of it.
static bool isRecordedToFail(const Endpoint &endpoint, Line line)
{
    // Of a request that is another organization's or nobody's.
    if (endpoint.id == elevate::decideRoleRequest.id)
        return true;
    return endpoint.id == elevate::bulkCreateUsers.id && line == Line::V35;
}

//! Every operation row of ELEVATE, asked of the sandbox over HTTP with values somebody could send.
class EveryOperationTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRowIsAnswered_data();
    void everyRowIsAnswered();

private:
    static QString pathOf(const Endpoint &endpoint, Line line);
    static QUrlQuery queryOf(const Endpoint &endpoint, Line line);
    static QJsonObject bodyOf(const Endpoint &endpoint, Line line);
    static QString textFor(const Field &field);
    PlainHttp::Headers headersOf(const Sandbox &sandbox, const Endpoint &endpoint, Line line);
    QString tokenOf(const Sandbox &sandbox, const SampleAccount &account);

    PlainHttp m_http;
};

QString EveryOperationTest::tokenOf(const Sandbox &sandbox, const SampleAccount &account)
{
    const QString path = account.role == "admin"_L1 ? u"/user/v1/admin/login"_s : u"/user/v1/account/login"_s;
    const QUrl url(sandbox.baseUrl(Service::Elevate).toString() + path);
    const PlainReply reply = m_http.sendJson("POST", url,
                                             QJsonObject{{u"email"_s, QString(account.email)},
                                                         {u"identifier"_s, QString(account.email)},
                                                         {u"password"_s, QString(account.password)}},
                                             {{"origin", "http://localhost"}});
    return reply.json["result"_L1]["access_token"_L1].toString();
}

QString EveryOperationTest::pathOf(const Endpoint &endpoint, Line line)
{
    static const QRegularExpression placeholder(u"\\{(\\w+)\\??\\}"_s);
    PathArguments arguments;
    for (const auto &match : placeholder.globalMatch(QString(endpoint.pathOn(line))))
        arguments.insert(match.captured(1), someId);
    return expandPath(endpoint.pathOn(line), arguments);
}

QUrlQuery EveryOperationTest::queryOf(const Endpoint &endpoint, Line line)
{
    QUrlQuery query;
    for (const ListedName &name : listedNames(endpoint.query, line)) {
        if (name.isRequired)
            query.addQueryItem(name.name, name.name == "type"_L1          ? u"all"_s
                                          : name.name == "tenant_code"_L1 ? QString(sampleTenant)
                                                                          : QString(someId));
    }
    return query;
}

QString EveryOperationTest::textFor(const Field &field)
{
    if (!field.choices.isEmpty())
        return QString(field.choices).section(u' ', 0, 0);
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Number:
        return someId;
    case Kind::Flag:
        return u"true"_s;
    case Kind::Moment:
        return u"2027-01-01T00:00:00.000Z"_s;
    case Kind::IntegerList:
        return QString(u'[' + someId + u']');
    case Kind::TextList:
        return u"[\"harbour\"]"_s;
    case Kind::Json:
        return u"{}"_s;
    case Kind::Text:
    case Kind::LongText:
        break;
    }
    if (field.key.contains("email"_L1))
        return u"mara@harbour.example"_s;
    return field.key.contains("assword"_L1) ? u"HarBour!!!2026"_s : u"harbour"_s;
}

QJsonObject EveryOperationTest::bodyOf(const Endpoint &endpoint, Line line)
{
    Record record(*endpoint.body);
    for (const Field &field : endpoint.body->fields)
        record.setText(field, textFor(field));
    return bodyFor(endpoint, record, line);
}

PlainHttp::Headers EveryOperationTest::headersOf(const Sandbox &sandbox, const Endpoint &endpoint, Line line)
{
    PlainHttp::Headers headers{{"origin", "http://localhost"}};
    for (const ListedName &name : listedNames(endpoint.headers, line)) {
        if (name.isRequired && name.name.contains("org"_L1, Qt::CaseInsensitive))
            headers.emplaceBack(name.name.toLatin1(), "default_code");
        else if (name.isRequired && name.name.contains("tenant"_L1, Qt::CaseInsensitive))
            headers.emplaceBack(name.name.toLatin1(), "default");
    }
    switch (endpoint.auth) {
    case Auth::Public:
        break;
    case Auth::Internal:
        headers.emplaceBack("internal_access_token", QByteArray(sampleInternalToken.data()));
        break;
    case Auth::Admin:
        headers.emplaceBack("X-auth-token", "bearer " + tokenOf(sandbox, sampleAdmin).toLatin1());
        break;
    default:
        headers.emplaceBack("X-auth-token", "bearer " + tokenOf(sandbox, sampleOrgAdmin).toLatin1());
    }
    return headers;
}

void EveryOperationTest::everyRowIsAnswered_data()
{
    QTest::addColumn<Line>("line");
    for (const Line line : {Line::Docs, Line::V31, Line::V35})
        QTest::newRow(lineName(line).data()) << line;
}

void EveryOperationTest::everyRowIsAnswered()
{
    QFETCH(const Line, line);
    Sandbox sandbox({.elevate = line, .users = 30});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));

    // What takes something away comes last, so that it is there for the others.
    QList<const Endpoint *> rows;
    for (const Endpoint *endpoint : allOperations()) {
        if (endpoint->service == Service::Elevate && endpoint->existsOn(line))
            rows.append(endpoint);
    }
    std::ranges::stable_partition(rows, [](const Endpoint *row) { return !row->has(Effect::Destructive); });
    QVERIFY(rows.size() >= 60);

    QStringList problems;
    int fulfilled = 0;
    for (const Endpoint *row : std::as_const(rows)) {
        QUrl url(sandbox.baseUrl(Service::Elevate).toString() + pathOf(*row, line));
        url.setQuery(queryOf(*row, line));
        const PlainHttp::Headers headers = headersOf(sandbox, *row, line);
        sandbox.forgetRequests();
        const QByteArray verb(verbName(row->verb).data());
        const PlainReply reply =
            row->body ? m_http.sendJson(verb, url, bodyOf(*row, line), headers) : m_http.send(verb, url, headers);
        const QString message = reply.json["message"_L1].toString();
        fulfilled += reply.status < 300 ? 1 : 0;
        const bool isFailed = reply.status >= 500 && !isRecordedToFail(*row, line);
        const bool isUnknown = reply.status == 401 && row->auth != Auth::Public; // so the rule was never reached
        if (reply.status == 0 || isFailed || isUnknown || message == "Invalid controller."_L1 ||
            sandbox.requestsSeen(QString(row->id)) != 1)
            problems.append(u"%1 %2: %3 %4"_s.arg(row->id, url.path()).arg(reply.status).arg(message));
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QVERIFY2(fulfilled > rows.size() / 3, qPrintable(QString::number(fulfilled))); // most are not just refused
}

QTEST_GUILESS_MAIN(EveryOperationTest)
#include "tst_everyoperation.moc"
