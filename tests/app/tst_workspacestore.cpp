#include "app/workspaces/workspacestore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class WorkspaceStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void startsEmpty();
    void keepsWhatWasAdded();
    void changesAndRemoves();
    void moves();
    void duplicates();
    void refusesWhatCannotWork();
    void namesCredentialKeys();
    void damagedFileIsKept_data();
    void damagedFileIsKept();
    void partlyUnderstoodFileIsKept();
    void unwritableFileChangesNothing();
    void twoProgramsKeepEachOthers();
    void editsOfTheSameComeTogether();
    void whatWasRemovedStaysSo();

private:
    QString file() const { return m_dir->filePath(u"config/workspaces.json"_s); }
    void put(const QByteArray &text) const;
    QByteArray content(const QString &path) const;
    QStringList kept() const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

static Workspace city(const QString &name)
{
    Workspace workspace{.name = name, .environment = Environment::Production, .safety = SafetyLevel::ReviewAll};
    workspace.elevate = ElevateConnection{.baseUrl = u"https://users.example.org"_s};
    workspace.elevate->operations = QJsonObject{{u"listRoles"_s, u"GET /user/v1/roles"_s}};
    workspace.elevate->timeoutSeconds = 12;
    return workspace;
}

void WorkspaceStoreTest::put(const QByteArray &text) const
{
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    QFile target(file());
    QVERIFY(target.open(QFile::WriteOnly));
    target.write(text);
}

QByteArray WorkspaceStoreTest::content(const QString &path) const
{
    QFile source(path);
    return source.open(QFile::ReadOnly) ? source.readAll() : QByteArray();
}

QStringList WorkspaceStoreTest::kept() const
{
    return QDir(QFileInfo(file()).path()).entryList({u"workspaces-kept-*.json"_s}, QDir::Files);
}

void WorkspaceStoreTest::startsEmpty()
{
    const WorkspaceStore store(file());
    QVERIFY(store.workspaces().isEmpty());
    QVERIFY(store.problem().isNull());
    QVERIFY(!store.current());
    QVERIFY(!QFile::exists(file()));
}

void WorkspaceStoreTest::keepsWhatWasAdded()
{
    const Workspace workspace = city(u"City"_s);
    {
        WorkspaceStore store(file());
        QSignalSpy added(&store, &WorkspaceStore::added);
        QSignalSpy currentChanged(&store, &WorkspaceStore::currentChanged);
        QVERIFY(store.add(workspace).isNull());
        QVERIFY(store.setCurrent(workspace.id).isNull());
        QCOMPARE(added.size(), 1);
        QCOMPARE(currentChanged.size(), 1);
    }
    const WorkspaceStore store(file());
    QCOMPARE(store.workspaces().size(), 1);
    QVERIFY(store.current());
    QCOMPARE(workspaceToJson(*store.current()), workspaceToJson(workspace));
    QCOMPARE(store.findByName(u"city"_s), store.current());
}

void WorkspaceStoreTest::changesAndRemoves()
{
    WorkspaceStore store(file());
    Workspace workspace = city(u"City"_s);
    QVERIFY(store.add(workspace).isNull());
    QVERIFY(store.add(city(u"Village"_s)).isNull());
    QVERIFY(store.setCurrent(workspace.id).isNull());
    QSignalSpy changed(&store, &WorkspaceStore::changed);
    QSignalSpy removed(&store, &WorkspaceStore::removed);
    QSignalSpy currentChanged(&store, &WorkspaceStore::currentChanged);
    Workspace careful = workspace;
    careful.safety = SafetyLevel::ReadOnly;
    QVERIFY(store.change(workspace, careful).isNull());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(WorkspaceStore(file()).find(workspace.id)->safety, SafetyLevel::ReadOnly);

    QVERIFY(store.remove(workspace.id).isNull());
    QCOMPARE(removed.size(), 1);
    QCOMPARE(currentChanged.size(), 1);
    QVERIFY(!store.current());
    QVERIFY(!store.change(workspace, careful).isNull());
    const WorkspaceStore again(file());
    QCOMPARE(again.workspaces().size(), 1);
    QVERIFY(!again.current());
}

void WorkspaceStoreTest::moves()
{
    WorkspaceStore store(file());
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(store.add(city(name)).isNull());
    QVERIFY(store.move(store.findByName(u"c"_s)->id, 0).isNull());
    QVERIFY(store.move(store.findByName(u"a"_s)->id, 99).isNull());
    const WorkspaceStore again(file());
    QStringList names;
    for (const Workspace &workspace : again.workspaces())
        names.append(workspace.name);
    QCOMPARE(names, QStringList({u"c"_s, u"b"_s, u"a"_s}));
}

void WorkspaceStoreTest::duplicates()
{
    WorkspaceStore store(file());
    const Workspace workspace = city(u"City"_s);
    QVERIFY(store.add(workspace).isNull());
    const Workspace copy = store.duplicateOf(workspace);
    QVERIFY(copy.id != workspace.id);
    QCOMPARE(copy.name, u"City (2)"_s);
    QCOMPARE(copy.elevate->baseUrl, workspace.elevate->baseUrl);
    QCOMPARE(store.workspaces().size(), 1);
    QVERIFY(store.add(copy).isNull());
    QCOMPARE(store.duplicateOf(workspace).name, u"City (3)"_s);
}

void WorkspaceStoreTest::refusesWhatCannotWork()
{
    WorkspaceStore store(file());
    const Workspace workspace = city(u"City"_s);
    QVERIFY(store.add(workspace).isNull());
    QVERIFY(!store.add(workspace).isNull());
    QVERIFY(store.add(city(u"CITY"_s)).contains(u"City"_s));
    QVERIFY(!store.add(city(u"  "_s)).isNull());
    QVERIFY(!store.add(Workspace{.name = u"Nowhere"_s}).isNull());
    QVERIFY(!store.setCurrent(QUuid::createUuid()).isNull());
    QVERIFY(store.change(workspace, workspace).isNull());
    QCOMPARE(store.workspaces().size(), 1);
}

void WorkspaceStoreTest::namesCredentialKeys()
{
    Workspace workspace = city(u"City"_s);
    const auto only = WorkspaceStore::credentialKeys(workspace);
    QCOMPARE(only.size(), 1);
    QCOMPARE(only[0].workspace, workspace.id);
    QCOMPARE(only[0].kind, credentialkinds::refreshToken);
    workspace.ivalt = IvaltConnection();
    const auto both = WorkspaceStore::credentialKeys(workspace);
    QCOMPARE(both.size(), 2);
    QCOMPARE(both[1].service, Service::Ivalt);
    QCOMPARE(both[1].kind, credentialkinds::apiKey);
}

void WorkspaceStoreTest::damagedFileIsKept_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("cut") << QByteArray("{\"workspaces\": [{\"id\"");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("something else") << QByteArray("{\"recipes\": []}");
    QTest::newRow("binary") << QByteArray(64, '\xfe');
}

void WorkspaceStoreTest::damagedFileIsKept()
{
    QFETCH(QByteArray, text);
    put(text);
    WorkspaceStore store(file());
    QVERIFY(store.workspaces().isEmpty());
    QCOMPARE(kept().size(), 1);
    QVERIFY2(store.problem().contains(kept().constFirst()), qPrintable(store.problem()));
    QVERIFY(store.add(city(u"City"_s)).isNull());
    QCOMPARE(content(QFileInfo(file()).dir().filePath(kept().constFirst())), text);
    const WorkspaceStore again(file());
    QVERIFY(again.problem().isNull());
    QCOMPARE(again.workspaces().size(), 1);
}

void WorkspaceStoreTest::partlyUnderstoodFileIsKept()
{
    QJsonObject odd = workspaceToJson(city(u"Odd"_s));
    odd.insert("safety"_L1, u"unheard-of"_s);
    const Workspace good = city(u"Good"_s);
    const QJsonArray list{odd, workspaceToJson(good), workspaceToJson(good), 7};
    put(QJsonDocument(QJsonObject{{u"workspaces"_s, list}}).toJson());
    {
        const WorkspaceStore store(file());
        QCOMPARE(store.workspaces().size(), 1);
        QVERIFY(store.problem().contains(u"Odd"_s));
        QCOMPARE(kept().size(), 1);
    }
    const WorkspaceStore store(file());
    QVERIFY(store.problem().isNull());
    QCOMPARE(store.workspaces().size(), 1);
    QCOMPARE(kept().size(), 1);
}

void WorkspaceStoreTest::unwritableFileChangesNothing()
{
    QFile obstacle(m_dir->filePath(u"config"_s));
    QVERIFY(obstacle.open(QFile::WriteOnly));
    WorkspaceStore store(file());
    QSignalSpy added(&store, &WorkspaceStore::added);
    const QString problem = store.add(city(u"City"_s));
    QVERIFY(problem.contains(QDir::toNativeSeparators(file())));
    QVERIFY(store.workspaces().isEmpty());
    QCOMPARE(added.size(), 0);
    QVERIFY(obstacle.remove());
    QVERIFY(store.add(city(u"City"_s)).isNull());
}

void WorkspaceStoreTest::twoProgramsKeepEachOthers()
{
    WorkspaceStore first(file());
    const Workspace shared = city(u"Shared"_s);
    const Workspace doomed = city(u"Doomed"_s);
    QVERIFY(first.add(shared).isNull());
    QVERIFY(first.add(doomed).isNull());
    WorkspaceStore second(file());
    QSignalSpy added(&second, &WorkspaceStore::added);
    QSignalSpy changed(&second, &WorkspaceStore::changed);
    QSignalSpy removed(&second, &WorkspaceStore::removed);

    const Workspace made = city(u"Made in the first"_s);
    QVERIFY(first.add(made).isNull());
    Workspace renamed = shared;
    renamed.name = u"Renamed in the first"_s;
    QVERIFY(first.change(shared, renamed).isNull());
    QVERIFY(first.remove(doomed.id).isNull());
    QVERIFY(second.setCurrent(shared.id).isNull());

    QCOMPARE(added.size(), 1);
    QCOMPARE(added.constFirst().constFirst().toUuid(), made.id);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(removed.size(), 1);
    const WorkspaceStore third(file());
    QCOMPARE(third.workspaces().size(), 2);
    QVERIFY(third.find(made.id));
    QCOMPARE(third.find(shared.id)->name, renamed.name);
    QCOMPARE(third.current(), third.find(shared.id));
    // A name that another program has given meanwhile is taken.
    QVERIFY(second.add(city(u"Made in the second"_s)).isNull());
    QVERIFY(first.add(city(u"Made in the second"_s)).contains(u"Made in the second"_s));
}

void WorkspaceStoreTest::editsOfTheSameComeTogether()
{
    WorkspaceStore first(file());
    const Workspace start = city(u"City"_s);
    QVERIFY(first.add(start).isNull());
    WorkspaceStore second(file());

    Workspace careful = start;
    careful.safety = SafetyLevel::ReadOnly;
    careful.elevate->timeoutSeconds = 40;
    careful.elevate->operations =
        QJsonObject{{u"listRoles"_s, u"GET /user/v1/roles"_s}, {u"createRole"_s, u"POST /user/v1/roles"_s}};
    careful.ivalt = IvaltConnection();
    QVERIFY(first.change(start, careful).isNull());

    Workspace learned = start;
    learned.elevate->learnedLine = u"3.5"_s;
    learned.elevate->operations =
        QJsonObject{{u"listRoles"_s, u"GET /user/v1/roles"_s}, {u"deleteRole"_s, u"DELETE /user/v1/roles"_s}};
    QVERIFY(second.change(start, learned).isNull());

    Workspace both = careful;
    both.elevate->learnedLine = u"3.5"_s;
    both.elevate->operations = QJsonObject{{u"listRoles"_s, u"GET /user/v1/roles"_s},
                                           {u"createRole"_s, u"POST /user/v1/roles"_s},
                                           {u"deleteRole"_s, u"DELETE /user/v1/roles"_s}};
    QCOMPARE(workspaceToJson(*WorkspaceStore(file()).find(start.id)), workspaceToJson(both));

    // Emptied by one, edited elsewhere by the other.
    Workspace emptied = both;
    emptied.elevate->learnedLine = QString();
    emptied.ivalt.reset();
    QVERIFY(first.change(both, emptied).isNull());
    Workspace renamed = both;
    renamed.name = u"Town"_s;
    QVERIFY(second.change(both, renamed).isNull());
    emptied.name = u"Town"_s;
    QCOMPARE(workspaceToJson(*WorkspaceStore(file()).find(start.id)), workspaceToJson(emptied));
}

void WorkspaceStoreTest::whatWasRemovedStaysSo()
{
    WorkspaceStore first(file());
    Workspace start = city(u"City"_s);
    start.ivalt = IvaltConnection();
    QVERIFY(first.add(start).isNull());
    WorkspaceStore second(file());
    Workspace without = start;
    without.elevate.reset();
    QVERIFY(first.change(start, without).isNull());
    Workspace learned = start;
    learned.elevate->learnedLine = u"3.5"_s;
    QVERIFY(second.change(start, learned).isNull());
    QVERIFY(!WorkspaceStore(file()).find(start.id)->elevate);
}

QTEST_GUILESS_MAIN(WorkspaceStoreTest)
#include "tst_workspacestore.moc"
