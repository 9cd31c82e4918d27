#include "models/access/assumptions.h"
#include "models/workspaces/operationtext.h"
#include "models/workspaces/serviceaddress.h"
#include "models/workspaces/workspace.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class WorkspaceTest : public QObject
{
    Q_OBJECT

private slots:
    void roundTrips()
    {
        Workspace workspace;
        workspace.name = u"Head office"_s;
        workspace.environment = Environment::Production;
        workspace.safety = SafetyLevel::ReviewAll;
        workspace.elevate = ElevateConnection{.baseUrl = u"https://users.example.org"_s};
        workspace.elevate->operations =
            QJsonObject{{u"updateOrganization"_s, u"PATCH /user/v1/organization/update/{id}"_s}};
        workspace.elevate->bearerPrefix = false;
        workspace.ivalt = IvaltConnection{.caFile = u"/etc/ca.pem"_s};

        QString error;
        const auto read = workspaceFromJson(workspaceToJson(workspace), &error);
        QVERIFY2(read, qPrintable(error));
        QCOMPARE(workspaceToJson(*read), workspaceToJson(workspace));
        QCOMPARE(read->elevate->bearerPrefix, std::optional(false));
        QCOMPARE(read->ivalt->caFile, u"/etc/ca.pem"_s);
    }

    //! However it is written; and another where the same ids are other records.
    void addressOfAService()
    {
        Workspace workspace;
        QCOMPARE(serviceAddress(workspace, Service::Elevate), QString());
        workspace.ivalt.emplace();
        for (const QString &written :
             {u"https://api.example.org/admin/api"_s, u" HTTPS://API.example.org/admin/api// "_s,
              u"https://api.example.org:443/admin/api/"_s}) {
            workspace.ivalt->baseUrl = written;
            QCOMPARE(serviceAddress(workspace, Service::Ivalt), u"https://api.example.org/admin/api"_s);
        }
        for (const QString &other : {u"http://api.example.org/admin/api"_s, u"https://api.example.org:8443/admin/api"_s,
                                     u"https://api.example.org/staging/api"_s}) {
            workspace.ivalt->baseUrl = other;
            QCOMPARE(serviceAddress(workspace, Service::Ivalt), other);
        }
        workspace.elevate = ElevateConnection{.baseUrl = u"http://localhost:3001/"_s, .prefix = u"people/ "_s};
        QCOMPARE(serviceAddress(workspace, Service::Elevate), u"http://localhost:3001/people"_s);
    }

    //! What stands alone keeps its kind, and is left out where there is nothing for it.
    void bodiesAreFilledIn()
    {
        const QJsonObject arguments{{u"org_id"_s, u"32"_s}, {u"name"_s, u"Gate {quota}"_s}, {u"quota"_s, 5}};
        const QJsonValue filled = filledBody(
            u"{\"organization\": {\"name\": \"{name}\", \"about\": \"{org_id}: {name}, {quota}{code}\"},"
            " \"quota\": \"{quota}\", \"code\": \"{code}\", \"list\": [\"{org_id}\", \"{code}\", 1, true]}"_s,
            arguments);
        const QJsonObject organization{{u"name"_s, u"Gate {quota}"_s}, {u"about"_s, u"32: Gate {quota}, 5"_s}};
        QCOMPARE(filled,
                 QJsonValue(QJsonObject{
                     {u"organization"_s, organization}, {u"quota"_s, 5}, {u"list"_s, QJsonArray{u"32"_s, 1, true}}}));
        QVERIFY(filledBody({}, arguments).isUndefined());
    }

    void missingSettingsKeepTheirDefaults()
    {
        const QJsonObject old{{u"id"_s, QUuid::createUuid().toString()},
                              {u"name"_s, u"Old"_s},
                              {u"environment"_s, u"staging"_s},
                              {u"safety"_s, u"read-only"_s},
                              {u"elevate"_s, QJsonObject{{u"base_url"_s, u"https://u.example.org"_s}}}};
        const auto read = workspaceFromJson(old);
        QVERIFY(read);
        QCOMPARE(read->elevate->prefix, u"/user"_s);
        QCOMPARE(read->elevate->timeoutSeconds, std::optional<qint64>(30));
        QVERIFY(!read->ivalt);
    }

    void assumptionsAreSettings()
    {
        const IvaltConnection usual;
        QCOMPARE(assumptionsOf(usual), AccessAssumptions());
        for (const AssumptionRow &row : assumptionRows()) {
            const Field *field = typeOf<IvaltConnection>.find(QString(row.key));
            QVERIFY2(field, row.key.data());
            QCOMPARE(row.questionText(), labelOf(*field));
            QStringList keys;
            for (const AssumptionChoice &choice : row.choices)
                keys.append(QString(choice.key));
            QCOMPARE(QString(field->choices).split(u' '), keys);
            QCOMPARE(Record::of(usual).text(*field), keys.first());

            Workspace workspace{.name = u"Site"_s};
            Record record = Record::of(usual);
            QVERIFY(record.setText(*field, keys.last()));
            workspace.ivalt = record.as<IvaltConnection>();
            const auto read = workspaceFromJson(workspaceToJson(workspace));
            QVERIFY(read);
            QCOMPARE(assumptionsOf(*read->ivalt).choice(row.assumption), int(keys.size()) - 1);
            QVERIFY(record.setText(*field, u"perhaps"_s));
            QCOMPARE(assumptionsOf(record.as<IvaltConnection>()).choice(row.assumption), 0);
        }
    }

    void badOnesAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("no id") << u"id"_s << QString();
        QTest::newRow("no name") << u"name"_s << QString();
        QTest::newRow("unknown environment") << u"environment"_s << u"moon"_s;
        QTest::newRow("unknown safety level") << u"safety"_s << u"none"_s;
    }

    void badOnesAreRefused()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        QJsonObject object = workspaceToJson(Workspace{.name = u"Good"_s});
        object.insert(key, value);
        QString error;
        QVERIFY(!workspaceFromJson(object, &error));
        QVERIFY(!error.isEmpty());
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
