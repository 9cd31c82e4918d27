#include "network/sandbox/certificate.h"
#include "network/sandbox/elevate/defaults.h"
#include "network/sandbox/elevate/rules.h"
#include "network/sandbox/sampleaccounts.h"
#include "network/sandbox/sandbox.h"
#include "tests/support/plainhttp.h"
#include "tests/support/slowdown.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::sandbox;

class SandboxTest : public QObject
{
    Q_OBJECT

private slots:
    void everyOperationHasARule();
    void signIn_data();
    void signIn();
    void publishedPaths();
    void refusals();
    void refreshing();
    void idleSessionsEnd();
    void validation();
    void roleLifeCycle();
    void roleRequestLifeCycle();
    void bulkUsers_data() { signIn_data(); }
    void bulkUsers();
    void signedAddressesExpire();
    void oneTimePasswords();
    void keepsDataInAFile();
    void fileOfAnEarlierVersion();
    void manyUsersStayFast_data() { signIn_data(); }
    void manyUsersStayFast();
    void switches();
    void switchesOverHttp();
    void cutAndHang();
    void expiredCertificate();
    void loopbackOnly();

private:
    static SandboxOptions emptyOptions(Line line = Line::V35) { return {.elevate = line, .seed = u"empty"_s}; }
    PlainReply signInAs(const Sandbox &sandbox, const SampleAccount &account);
    QString tokenOf(const Sandbox &sandbox, const SampleAccount &account);
    PlainReply call(const Sandbox &sandbox, const QByteArray &verb, const QString &path, const QString &token = {},
                    const QJsonValue &body = QJsonValue::Undefined, PlainHttp::Headers headers = {});

    PlainHttp m_http;
};

PlainReply SandboxTest::call(const Sandbox &sandbox, const QByteArray &verb, const QString &path, const QString &token,
                             const QJsonValue &body, PlainHttp::Headers headers)
{
    if (!token.isEmpty())
        headers.emplaceBack("X-auth-token", "bearer " + token.toLatin1());
    else
        headers.emplaceBack("origin", "http://localhost");
    const QUrl url(sandbox.baseUrl(Service::Elevate).toString() + path);
    return body.isUndefined() ? m_http.send(verb, url, headers) : m_http.sendJson(verb, url, body, headers);
}

PlainReply SandboxTest::signInAs(const Sandbox &sandbox, const SampleAccount &account)
{
    const QString path = account.role == "admin"_L1 ? u"/user/v1/admin/login"_s : u"/user/v1/account/login"_s;
    return call(sandbox, "POST", path, {},
                QJsonObject{{u"email"_s, QString(account.email)},
                            {u"identifier"_s, QString(account.email)},
                            {u"password"_s, QString(account.password)}});
}

QString SandboxTest::tokenOf(const Sandbox &sandbox, const SampleAccount &account)
{
    return signInAs(sandbox, account).json["result"_L1]["access_token"_L1].toString();
}

void SandboxTest::everyOperationHasARule()
{
    for (const Endpoint *endpoint : allOperations()) {
        if (endpoint->service == Service::Elevate)
            QVERIFY2(elevateRule(*endpoint), endpoint->id.data());
    }
}

void SandboxTest::signIn_data()
{
    QTest::addColumn<Line>("line");
    QTest::newRow("docs") << Line::Docs;
    QTest::newRow("3.1") << Line::V31;
    QTest::newRow("3.5") << Line::V35;
}

void SandboxTest::signIn()
{
    QFETCH(const Line, line);
    Sandbox sandbox(emptyOptions(line));
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
    for (const SampleAccount &account : sampleAccounts) {
        if (!account.lines.testFlag(line))
            continue;
        const PlainReply reply = signInAs(sandbox, account);
        QCOMPARE(reply.status, 200);
        const QJsonValue user = reply.json["result"_L1]["user"_L1];
        QCOMPARE(user["name"_L1].toString(), QString(account.name));
        // This is how clients tell the lines apart.
        QCOMPARE(user.toObject().contains("tenant_code"_L1), line == Line::V35);
    }
    const QString admin = tokenOf(sandbox, sampleAdmin);
    const PlainReply organizations = call(sandbox, "GET", u"/user/v1/organization/list"_s, admin);
    QCOMPARE(organizations.status, 200);
    QCOMPARE(organizations.json["result"_L1]["count"_L1].toInt(), 2);
    QCOMPARE(sandbox.requestsSeen(u"loginAdmin"), 2);
    QCOMPARE(sandbox.requestsSeen(u"listOrganizations"), 1);
}

void SandboxTest::publishedPaths()
{
    Sandbox published(emptyOptions(Line::Docs));
    QVERIFY(published.start());
    const QString token = tokenOf(published, sampleAdmin);
    QCOMPARE(call(published, "GET", u"/user/v1/userRole/list"_s, token).status, 200);
    const PlainReply kebab = call(published, "GET", u"/user/v1/user-role/list"_s, token);
    QCOMPARE(kebab.status, 400);
    QCOMPARE(kebab.json["message"_L1].toString(), u"Invalid controller."_s);
    const QJsonObject type{{u"value"_s, u"hobby"_s},
                           {u"label"_s, u"Hobby"_s},
                           {u"data_type"_s, u"STRING"_s},
                           {u"model_names"_s, QJsonArray{u"User"_s}}};
    QCOMPARE(call(published, "POST", u"/mentoring/v1/entity-type/create"_s, token, type).status, 201);

    Sandbox real(emptyOptions(Line::V31));
    QVERIFY(real.start());
    const PlainReply camel = call(real, "GET", u"/user/v1/userRole/list"_s, tokenOf(real, sampleAdmin));
    QCOMPARE(camel.status, 400);
    QCOMPARE(camel.json["message"_L1].toString(), u"Invalid controller."_s);
}

void SandboxTest::refusals()
{
    Sandbox sandbox(emptyOptions());
    QVERIFY(sandbox.start());
    const QString user = tokenOf(sandbox, sampleUser);
    const QString admin = tokenOf(sandbox, sampleAdmin);

    const PlainReply denied = call(sandbox, "GET", u"/user/v1/modules/list"_s, user);
    QCOMPARE(denied.status, 401);
    QVERIFY(denied.json["message"_L1].toString().startsWith("You do not have the required permissions"_L1));
    const PlainReply forged = call(sandbox, "GET", u"/user/v1/user/read"_s, u"not.a.token"_s);
    QCOMPARE(forged.status, 401);
    QCOMPARE(forged.json["message"_L1].toString(), u"Unauthorized request"_s);
    // A plain system admin has no organization to be admin of.
    const PlainReply noOrgAdmin = call(sandbox, "POST", u"/user/v1/org-admin/getRequests"_s, admin, QJsonObject());
    QCOMPARE(noOrgAdmin.status, 400);
    QCOMPARE(call(sandbox, "POST", u"/user/v1/org-admin/getRequests"_s, user, QJsonObject()).status, 401);
    // Another verb is not covered by the permission.
    const QString orgAdmin = tokenOf(sandbox, sampleOrgAdmin);
    QCOMPARE(
        call(sandbox, "POST", u"/user/v1/organization/update/2"_s, orgAdmin, QJsonObject{{u"description"_s, u"Ours"_s}})
            .status,
        202);
    QCOMPARE(call(sandbox, "PATCH", u"/user/v1/organization/update/2"_s, orgAdmin,
                  QJsonObject{{u"description"_s, u"Ours"_s}})
                 .status,
             401);
    const QUrl login(sandbox.baseUrl(Service::Elevate).toString() + u"/user/v1/account/login"_s);
    QCOMPARE(m_http.sendJson("POST", login, QJsonObject{{u"identifier"_s, u"x"_s}}).status, 406);
}

void SandboxTest::refreshing()
{
    Sandbox sandbox(emptyOptions());
    QVERIFY(sandbox.start());
    const QJsonValue session = signInAs(sandbox, sampleAdmin).json["result"_L1];
    const QString old = session["access_token"_L1].toString();
    const QJsonObject body{{u"refresh_token"_s, session["refresh_token"_L1]}};
    const PlainReply refreshed = call(sandbox, "POST", u"/user/v1/account/generateToken"_s, {}, body);
    QCOMPARE(refreshed.status, 200);
    const QString fresh = refreshed.json["result"_L1]["access_token"_L1].toString();
    QVERIFY(fresh != old);
    QCOMPARE(call(sandbox, "GET", u"/user/v1/user/read"_s, fresh).status, 200);
    const PlainReply superseded = call(sandbox, "GET", u"/user/v1/user/read"_s, old);
    QCOMPARE(superseded.status, 401);
    QCOMPARE(superseded.json["message"_L1].toString(), u"Session expired. Please login again."_s);
    QCOMPARE(call(sandbox, "POST", u"/user/v1/account/logout"_s, fresh, body).status, 200);
    const PlainReply gone = call(sandbox, "POST", u"/user/v1/account/generateToken"_s, {}, body);
    QCOMPARE(gone.status, 401);
    QCOMPARE(gone.json["responseCode"_L1].toString(), u"CLIENT_ERROR"_s);
}

void SandboxTest::idleSessionsEnd()
{
    SandboxOptions options = emptyOptions();
    options.idleLimit = std::chrono::milliseconds(400);
    Sandbox sandbox(options);
    QVERIFY(sandbox.start());
    const QString token = tokenOf(sandbox, sampleUser);
    // Each call renews the session, so it outlives the limit while it is used.
    QElapsedTimer used;
    used.start();
    while (used.elapsed() < 800)
        QCOMPARE(call(sandbox, "GET", u"/user/v1/user/read"_s, token).status, 200);
    sandbox.expireSessions();
    QCOMPARE(call(sandbox, "GET", u"/user/v1/user/read"_s, token).status, 401);
}

void SandboxTest::validation()
{
    Sandbox sandbox(emptyOptions());
    QVERIFY(sandbox.start());
    const QString admin = tokenOf(sandbox, sampleAdmin);
    const PlainReply reply =
        call(sandbox, "POST", u"/user/v1/user-role/create"_s, admin,
             QJsonObject{{u"title"_s, u"Bad Title"_s}, {u"user_type"_s, 0}, {u"visibility"_s, u"PUBLIC"_s}});
    QCOMPARE(reply.status, 422);
    QStringList names;
    for (const QJsonValue &error : reply.json["error"_L1].toArray()) {
        QCOMPARE(error["location"_L1].toString(), u"body"_s);
        QVERIFY(!error["msg"_L1].toString().isEmpty());
        names.append(error["param"_L1].toString());
    }
    QCOMPARE(names, (QStringList{u"title"_s, u"label"_s}));
    const PlainReply search = call(sandbox, "GET", u"/user/v1/organization/list?search=green_valley"_s, admin);
    QCOMPARE(search.status, 400);
    QCOMPARE(call(sandbox, "GET", u"/user/v1/organization/list?search=50%25"_s, admin).status, 500);
    QCOMPARE(call(sandbox, "GET", u"/user/v1/organization/list?search=sandbox+c"_s, admin)
                 .json["result"_L1]["count"_L1]
                 .toInt(),
             1);
    QCOMPARE(call(sandbox, "GET", u"/user/v1/user-role/list?nosuch=1"_s, admin).status, 500);
}

void SandboxTest::roleLifeCycle()
{
    Sandbox sandbox(emptyOptions());
    QVERIFY(sandbox.start());
    const QString orgAdmin = tokenOf(sandbox, sampleOrgAdmin);
    const QJsonObject role{{u"title"_s, u"gate_keeper"_s},
                           {u"label"_s, u"Gate keeper"_s},
                           {u"user_type"_s, 0},
                           {u"visibility"_s, u"PUBLIC"_s}};
    const PlainReply created = call(sandbox, "POST", u"/user/v1/user-role/create"_s, orgAdmin, role);
    QCOMPARE(created.status, 201);
    const QString id = QString::number(created.json["result"_L1]["id"_L1].toInteger());
    QCOMPARE(call(sandbox, "POST", u"/user/v1/user-role/create"_s, orgAdmin, role).status, 500);

    QJsonObject renamed = role;
    renamed.insert("label"_L1, u"Gate keepers"_s);
    QCOMPARE(call(sandbox, "POST", u"/user/v1/user-role/update/"_s + id, orgAdmin, renamed).status, 201);
    const PlainReply listed = call(sandbox, "GET", u"/user/v1/user-role/list?search=keeper"_s, orgAdmin);
    QCOMPARE(listed.json["result"_L1]["data"_L1][0]["label"_L1].toString(), u"Gate keepers"_s);
    // Roles of the default organization are shown but out of reach.
    QCOMPARE(call(sandbox, "DELETE", u"/user/v1/user-role/delete/1"_s, orgAdmin).status, 400);
    QCOMPARE(call(sandbox, "DELETE", u"/user/v1/user-role/delete/"_s + id, orgAdmin).status, 202);
    QCOMPARE(call(sandbox, "DELETE", u"/user/v1/user-role/delete/"_s + id, orgAdmin).status, 400);
}

void SandboxTest::roleRequestLifeCycle()
{
    Sandbox sandbox(emptyOptions());
    QVERIFY(sandbox.start());
    const QString user = tokenOf(sandbox, sampleUser);
    const QString orgAdmin = tokenOf(sandbox, sampleOrgAdmin);
    const QString admin = tokenOf(sandbox, sampleAdmin);
    const PlainReply mentors = call(sandbox, "GET", u"/user/v1/user-role/list?title=mentor"_s, admin);
    const QJsonValue mentor = mentors.json["result"_L1]["data"_L1][0]["id"_L1];
    const QJsonObject wish{{u"role"_s, mentor}, {u"form_data"_s, QJsonObject{{u"about"_s, u"Ten years"_s}}}};
    const QString ask = u"/user/v1/organization/requestOrgRole"_s;
    const PlainReply asked = call(sandbox, "POST", ask, user, wish);
    QCOMPARE(asked.status, 201);
    QCOMPARE(call(sandbox, "POST", ask, user, wish).status, 406);
    const QJsonObject decision{{u"request_id"_s, asked.json["result"_L1]["id"_L1]}, {u"status"_s, u"APPROVED"_s}};
    const QString decide = u"/user/v1/org-admin/updateRequestStatus"_s;
    QCOMPARE(call(sandbox, "POST", decide, orgAdmin, decision).status, 200);
    QCOMPARE(call(sandbox, "POST", decide, orgAdmin, decision).status, 400);
    const PlainReply profile = call(sandbox, "GET", u"/user/v1/user/read"_s, user);
    QStringList titles;
    for (const QJsonValue &role : profile.json["result"_L1]["organizations"_L1][0]["roles"_L1].toArray())
        titles.append(role["title"_L1].toString());
    QVERIFY(titles.contains(u"mentor"_s));
    QCOMPARE(sandbox.outbox().last().to, QString(sampleUser.email));
}

void SandboxTest::bulkUsers()
{
    QFETCH(const Line, line);
    const bool hasTenants = line == Line::V35;
    SandboxOptions options = emptyOptions(line);
    options.bulkDelay = std::chrono::milliseconds(50);
    Sandbox sandbox(options);
    QVERIFY(sandbox.start());
    const QString token = tokenOf(sandbox, sampleOrgAdmin);
    // The result file of a CSV. Whoever is met makes the file a failed one.
    const auto upload = [&](const QByteArray &csv, const QString &status = u"PROCESSED"_s) {
        const PlainReply signedUrl =
            call(sandbox, "GET", u"/user/v1/cloud-services/file/getSignedUrl?fileName=people.csv"_s, token);
        const QJsonValue place = signedUrl.json["result"_L1];
        if (m_http.send("PUT", QUrl(place["signedUrl"_L1].toString()), {{"Content-Type", "text/csv"}}, csv).status !=
            200)
            return QByteArray();
        QJsonObject body{{u"file_path"_s, place["filePath"_L1]}};
        if (hasTenants)
            body.insert("upload_type"_L1, u"UPLOAD"_s);
        const QString start = hasTenants ? u"/user/v1/org-admin/createUsers"_s : u"/user/v1/org-admin/bulkUserCreate"_s;
        if (call(sandbox, "POST", start, token, body).status != 200)
            return QByteArray();
        QJsonValue file;
        const auto isDone = [&] {
            file = call(sandbox, "GET", u"/user/v1/org-admin/getBulkInvitesFilesList"_s, token)
                       .json["result"_L1]["data"_L1]
                       .toArray()
                       .last();
            return file["status"_L1] == status;
        };
        return QTest::qWaitFor(isDone) ? m_http.send("GET", QUrl(file["output_path"_L1].toString())).body.trimmed()
                                       : QByteArray();
    };
    const QByteArray header =
        hasTenants ? "name,email,phone_code,phone,username,password,roles\n" : "name,email,roles\n";
    const QByteArray people = hasTenants ? "Jon Ash,jon@example.org,,,jon_ash,Secret!2026,\"mentor,session_manager\"\n"
                                           "Bad One,nowhere,,,bad,Secret!2026,mentee\n"
                                           "Bad Two,two@example.org,,,bad two,Secret!2026,mentee\n"
                                         : "Jon Ash,jon@example.org,\"mentor,session_manager\"\n"
                                           "Bad One,nowhere,mentee\n";
    const QList<QByteArray> lines = upload(header + people).split('\n');
    QCOMPARE(lines.size(), hasTenants ? 4 : 3);
    QVERIFY(!hasTenants || lines.at(3).endsWith(",\"username is invalid.\""));
    QVERIFY(lines.at(0).endsWith(",statusOrUserId"));
    QVERIFY(lines.at(1).endsWith(",1"));
    QVERIFY(lines.at(2).contains("email is invalid."));
    // 3.5 has made the account; before, the invitation waits for the person to sign up.
    QString password = u"Secret!2026"_s;
    if (!hasTenants) {
        password = u"Signing!!!2026Up"_s;
        const QJsonObject account{
            {u"name"_s, u"Jon Ash"_s}, {u"email"_s, u"jon@example.org"_s}, {u"password"_s, password}};
        QCOMPARE(call(sandbox, "POST", u"/user/v1/account/create"_s, {}, account).status, 201);
    }
    const auto signIn = [&](const QString &with) {
        return call(sandbox, "POST", u"/user/v1/account/login"_s, {},
                    QJsonObject{{u"email"_s, u"jon@example.org"_s},
                                {u"identifier"_s, u"jon@example.org"_s},
                                {u"password"_s, with}});
    };
    const auto rolesIn = [&](const PlainReply &answer) {
        const QJsonValue user = answer.json["result"_L1]["user"_L1];
        return hasTenants ? user["organizations"_L1][0]["roles"_L1].toArray() : user["user_roles"_L1].toArray();
    };
    const PlainReply jon = signIn(password);
    QCOMPARE(jon.status, 200);
    QCOMPARE(rolesIn(jon).size(), 3);
    if (!hasTenants) {
        const QByteArray more = upload("name,email,roles\nUma User,user@sandbox.example,mentor\n", u"FAILED"_s);
        QVERIFY2(more.endsWith(",\"Success\""), more);
        return;
    }

    // Who is there is made as the row says: other roles go, the password is another, and the session ends.
    const QString access = jon.json["result"_L1]["access_token"_L1].toString();
    QCOMPARE(call(sandbox, "GET", u"/user/v1/user/read"_s, access).status, 200);
    const QByteArray again = header + "Jon Ash,jon@example.org,,,jon_ash,Another!2026,mentor\n";
    const QByteArray told = upload(again, u"FAILED"_s);
    QVERIFY2(told.endsWith("\"User already exist and updated. However username cannot be updated.\""), told);
    QCOMPARE(call(sandbox, "GET", u"/user/v1/user/read"_s, access).status, 401);
    QVERIFY(signIn(password).status != 200);
    const PlainReply changed = signIn(u"Another!2026"_s);
    QCOMPARE(changed.status, 200);
    QCOMPARE(rolesIn(changed).size(), 2);

    // Nobody is told by the username.
    const QByteArray other = upload(header + "Joan Ash,joan@example.org,,,jon_ash,Secret!2026,mentee\n");
    QVERIFY2(other.contains("\"joanash_"), other);
    QVERIFY2(other.endsWith("and Username you provided was already taken, Hence system generated a unique "
                            "username.\""),
             other);
    QCOMPARE(rolesIn(signIn(u"Another!2026"_s)).size(), 2);
}

void SandboxTest::signedAddressesExpire()
{
    SandboxOptions options = emptyOptions();
    options.signedUrlLife = std::chrono::seconds(-1);
    Sandbox sandbox(options);
    QVERIFY(sandbox.start());
    const QString token = tokenOf(sandbox, sampleUser);
    const PlainReply reply = call(sandbox, "GET", u"/user/v1/cloud-services/file/getSampleCSV"_s, token);
    const QUrl url(reply.json["result"_L1].toString());
    QVERIFY(m_http.send("GET", url).body.contains("expired"));

    Sandbox other(emptyOptions());
    QVERIFY(other.start());
    const QUrl good(call(other, "GET", u"/user/v1/cloud-services/file/getSampleCSV"_s, tokenOf(other, sampleUser))
                        .json["result"_L1]
                        .toString());
    QCOMPARE(m_http.send("GET", good).status, 200);
    // The address is good for reading only.
    QCOMPARE(m_http.send("PUT", good, {}, "x").status, 403);
}

void SandboxTest::oneTimePasswords()
{
    SandboxOptions options = emptyOptions();
    options.signUpNeedsOtp = true;
    Sandbox sandbox(options);
    QVERIFY(sandbox.start());
    QJsonObject account{
        {u"name"_s, u"New Person"_s}, {u"email"_s, u"new@example.org"_s}, {u"password"_s, u"Brand!2026"_s}};
    QCOMPARE(call(sandbox, "POST", u"/user/v1/account/create"_s, {}, account).status, 400);
    QCOMPARE(call(sandbox, "POST", u"/user/v1/account/registrationOtp"_s, {}, account).status, 200);
    const QList<Sent> outbox = sandbox.outbox();
    QCOMPARE(outbox.size(), 1);
    QCOMPARE(outbox.first().to, u"new@example.org"_s);
    account.insert("otp"_L1, outbox.first().text);
    QCOMPARE(call(sandbox, "POST", u"/user/v1/account/create"_s, {}, account).status, 201);
}

void SandboxTest::keepsDataInAFile()
{
    QTemporaryDir folder;
    SandboxOptions options = emptyOptions();
    options.dataFile = folder.filePath(u"sandbox.db"_s);
    Sandbox sandbox(options);
    QVERIFY(sandbox.start());
    const QUrl address = sandbox.baseUrl(Service::Elevate);
    const QString token = tokenOf(sandbox, sampleAdmin);
    QCOMPARE(call(sandbox, "POST", u"/user/v1/modules/create"_s, token, QJsonObject{{u"code"_s, u"kept"_s}}).status,
             201);
    sandbox.stop();
    QVERIFY(!sandbox.isRunning());
    QCOMPARE(call(sandbox, "GET", u"/user/v1/modules/list"_s, token).status, 0);
    QVERIFY(sandbox.start());
    QCOMPARE(sandbox.baseUrl(Service::Elevate), address);
    const PlainReply kept = call(sandbox, "GET", u"/user/v1/modules/list?search=kept"_s, token);
    QCOMPARE(kept.status, 200);
}

void SandboxTest::fileOfAnEarlierVersion()
{
    static constexpr std::array later = {Column{"id"_L1, Kind::Integer}, Column{"name"_L1},
                                         Column{"is_off"_L1, Kind::Flag}};
    const Table wide{.name = "things"_L1, .more = later};
    const Table narrow{.name = "things"_L1, .more = std::span(later).first(2)};
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"sandbox.db"_s);
    QString error;
    for (const Table *table : {&narrow, &wide, &wide}) {
        Store store;
        QVERIFY2(store.open(file, {table}, &error), qPrintable(error));
        if (store.isFresh()) {
            store.insert(*table, {{u"name"_s, u"kept"_s}});
            store.markFilled();
        } else {
            const qint64 id = store.insert(*table, {{u"name"_s, u"new"_s}, {u"is_off"_s, true}});
            QCOMPARE(store.find(*table, id).value("is_off"_L1), QJsonValue(true));
            QCOMPARE(store.find(*table, 1).value("name"_L1), u"kept"_s);
        }
    }
}

void SandboxTest::manyUsersStayFast()
{
    QFETCH(const Line, line);
    constexpr int users = 100000 / slowdown;
    Sandbox sandbox({.elevate = line, .seed = u"city"_s, .users = users});
    QVERIFY(sandbox.start());
    const QString token = tokenOf(sandbox, sampleAdmin);
    const QString search = line == Line::V35 ? u"&tenant_code=default"_s : QString();
    const auto measure = [&](const QByteArray &verb, const QString &path, qint64 *count) {
        QElapsedTimer timer;
        timer.start();
        const PlainReply reply = call(sandbox, verb, path, token, QJsonObject());
        const qint64 elapsed = timer.elapsed();
        *count = reply.status == 200 ? reply.json["result"_L1]["count"_L1].toInteger() : -1;
        return elapsed;
    };
    const QString late = QString::number(users / 111);
    const QString middle = QString::number(users / 200);
    const QList<std::pair<QByteArray, QString>> questions = {
        {"GET", u"/user/v1/account/list?type=all&page=1&limit=100"_s},
        {"GET", u"/user/v1/account/list?type=all&page=%1&limit=100"_s.arg(late)},
        {"GET", u"/user/v1/account/list?type=mentee&page=%1&limit=100"_s.arg(middle)},
        {"GET", u"/user/v1/account/list?type=all&page=1&limit=100&search=a"_s},
        {"POST", u"/user/v1/account/search?type=all&page=1&limit=100&search=an"_s + search},
        {"POST", u"/user/v1/account/search?type=all&page=%1&limit=100"_s.arg(late) + search},
    };
    for (const auto &[verb, path] : questions) {
        qint64 count = 0;
        // The best of three: the machine may be busy with other things.
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i)
            best = std::min(best, measure(verb, path, &count));
        qInfo("%lld ms, %lld users: %s", static_cast<long long>(best), static_cast<long long>(count), qPrintable(path));
        QVERIFY2(count > 100, qPrintable(path));
        QVERIFY2(best < 150 * slowdown, qPrintable(path)); // in a debug build, beside other tests
    }
}

void SandboxTest::switches()
{
    Sandbox sandbox(emptyOptions());
    QVERIFY(sandbox.start());
    const QString token = tokenOf(sandbox, sampleAdmin);
    const QString list = u"/user/v1/modules/list"_s;

    sandbox.setSwitches({{.fault = Fault::Status, .operations = {u"listModules"_s}, .times = 2, .status = 503}});
    QCOMPARE(call(sandbox, "GET", u"/user/v1/user-role/list"_s, token).status, 200);
    QCOMPARE(call(sandbox, "GET", list, token).status, 503);
    QCOMPARE(call(sandbox, "GET", list, token).status, 503);
    QCOMPARE(call(sandbox, "GET", list, token).status, 200);

    const QJsonObject words{{u"responseCode"_s, u"CLIENT_ERROR"_s}, {u"message"_s, u"Word for word."_s}};
    sandbox.setSwitches(
        switchesFromJson(jsonFromSwitches({{.fault = Fault::Status, .times = 1, .status = 406, .body = words}})));
    const PlainReply told = call(sandbox, "GET", list, token);
    QCOMPARE(told.status, 406);
    QCOMPARE(told.json, QJsonValue(words));

    sandbox.setSwitches({{.fault = Fault::TooManyRequests, .times = 1, .retryAfter = 7}});
    const PlainReply limited = call(sandbox, "GET", list, token);
    QCOMPARE(limited.status, 429);
    QCOMPARE(limited.headers.value("Retry-After").toByteArray(), "7");

    sandbox.setSwitches(
        {{.fault = Fault::Latency, .times = 1, .milliseconds = 150}, {.fault = Fault::MalformedJson, .times = 1}});
    QElapsedTimer timer;
    timer.start();
    const PlainReply malformed = call(sandbox, "GET", list, token);
    QVERIFY(timer.elapsed() >= 150);
    QCOMPARE(malformed.status, 200);
    QVERIFY(malformed.json.isUndefined());

    sandbox.setSwitches({{.fault = Fault::WrongType, .times = 1}});
    QVERIFY(call(sandbox, "GET", list, token).json["result"_L1].isString());

    sandbox.setSwitches({{.fault = Fault::ExpireToken, .times = 1}});
    const PlainReply expired = call(sandbox, "GET", list, token);
    QCOMPARE(expired.status, 401);
    QCOMPARE(expired.json["message"_L1].toString(), u"Session expired. Please login again."_s);
    QVERIFY(sandbox.requestsSeen(u"listModules") >= 7);
    sandbox.forgetRequests();
    QCOMPARE(sandbox.requestsSeen(u"listModules"), 0);
}

void SandboxTest::switchesOverHttp()
{
    Sandbox sandbox(emptyOptions());
    QVERIFY(sandbox.start());
    const QString token = tokenOf(sandbox, sampleAdmin);
    const QString address = u"/__sandbox/switches"_s;
    const QJsonArray wanted{QJsonObject{{u"fault"_s, u"status"_s}, {u"status"_s, 502}, {u"times"_s, 1}}};
    QCOMPARE(call(sandbox, "POST", address, {}, wanted).status, 200);
    QCOMPARE(call(sandbox, "GET", address).json[0]["status"_L1].toInt(), 502);
    QCOMPARE(call(sandbox, "GET", u"/user/v1/modules/list"_s, token).status, 502);
    QVERIFY(call(sandbox, "GET", address).json.toArray().isEmpty());
    QCOMPARE(call(sandbox, "POST", address, {}, QJsonArray{QJsonObject{{u"fault"_s, u"no such"_s}}}).status, 400);
    QCOMPARE(call(sandbox, "GET", u"/__sandbox/requests"_s).json["listModules"_L1].toInt(), 1);
    QCOMPARE(call(sandbox, "GET", u"/__sandbox"_s).json["elevateLine"_L1].toString(), u"3.5"_s);
}

void SandboxTest::cutAndHang()
{
    Sandbox sandbox(emptyOptions());
    QVERIFY(sandbox.start());
    const QString token = tokenOf(sandbox, sampleAdmin);
    const QJsonObject module{{u"code"_s, u"cut"_s}};
    const QString create = u"/user/v1/modules/create"_s;

    // The work is done, the answer is lost. Qt may send a request again whose connection breaks, so the switch stays.
    sandbox.setSwitches({{.fault = Fault::Cut, .operations = {u"createModule"_s}, .bytes = 10}});
    const PlainReply cut = call(sandbox, "POST", create, token, module);
    // Qt does not always call a body an error that is shorter than announced.
    QVERIFY(cut.error != QNetworkReply::NoError || cut.json.isUndefined());
    QVERIFY(cut.body.size() <= 10);
    QCOMPARE(call(sandbox, "GET", u"/user/v1/modules/list?search=cut"_s, token).status, 200);
    QCOMPARE(call(sandbox, "GET", u"/user/v1/modules/list?search=cut"_s, token).json["result"_L1]["count"_L1].toInt(),
             1);

    sandbox.setSwitches({{.fault = Fault::Drop}});
    QVERIFY(call(sandbox, "POST", create, token, module).error != QNetworkReply::NoError);

    PlainHttp impatient;
    impatient.setTimeout(std::chrono::milliseconds(200));
    sandbox.setSwitches({{.fault = Fault::Hang, .operations = {u"listRoles"_s}}});
    const QUrl list(sandbox.baseUrl(Service::Elevate).toString() + u"/user/v1/user-role/list"_s);
    const PlainReply hung = impatient.send("GET", list, {{"X-auth-token", "bearer " + token.toLatin1()}});
    QCOMPARE(hung.error, QNetworkReply::OperationCanceledError);
    // Others are served meanwhile.
    QCOMPARE(call(sandbox, "GET", u"/user/v1/modules/list"_s, token).status, 200);
}

void SandboxTest::expiredCertificate()
{
    for (const Certificate kind : {Certificate::SelfSigned, Certificate::Expired}) {
        SandboxOptions options = emptyOptions();
        options.certificate = kind;
        Sandbox sandbox(options);
        QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
        const QUrl url(sandbox.baseUrl(Service::Elevate).toString() + u"/__sandbox"_s);
        QCOMPARE(url.scheme(), u"https"_s);
        PlainHttp stranger;
        QCOMPARE(stranger.send("GET", url).error, QNetworkReply::SslHandshakeFailedError);
        PlainHttp trusting;
        trusting.trust(certificatePem(kind));
        const PlainReply reply = trusting.send("GET", url);
        QCOMPARE(reply.error,
                 kind == Certificate::Expired ? QNetworkReply::SslHandshakeFailedError : QNetworkReply::NoError);
    }
}

void SandboxTest::loopbackOnly()
{
    SandboxOptions options = emptyOptions();
    options.address = QHostAddress(QHostAddress::AnyIPv4);
    Sandbox sandbox(options);
    QVERIFY(!sandbox.start());
    QVERIFY(sandbox.errorString().contains("loopback"_L1));
    QVERIFY(!sandbox.isRunning());
}

QTEST_GUILESS_MAIN(SandboxTest)
#include "tst_sandbox.moc"
