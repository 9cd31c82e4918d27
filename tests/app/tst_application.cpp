#include "app/application.h"
#include "app/idlelock.h"
#include "app/screenshots.h"
#include "app/workspaces/sandboxworkspace.h"
#include "network/credentials/unattended.h"
#include "network/sandbox/sampleaccounts.h"
#include "network/sandbox/sandbox.h"
#include "tests/support/clientfixture.h"
#include "tests/support/scriptedstore.h"
#include "ui/connections/deleteworkspacedialog.h"
#include "ui/connections/workspacedialog.h"
#include "ui/connections/workspacespage.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::testing;
using namespace std::chrono_literals;
using Access = OpenWorkspace::Access;

//! What the program does with workspaces, their credentials and the services behind them, as a whole.
class ApplicationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }
    void init();
    void cleanup();

    void sandboxKeepsItsCredentialsToItself();
    void environmentSignsInToTheNamedWorkspaceOnly();
    void pauseOfAHostOutlivesItsWorkspace();
    void storedTokenIsTriedAgainWhenTheServiceIsBack();
    void upgradeOfTheServiceIsNoticed();
    void deletedWorkspaceGivesWayToTheNext();
    void startsWithAWorkspaceWhereThereIsOne();
    void keyIsNotSentToAnotherAddress();
    void keyOfARemovedConnectionIsRemoved();
    void otherSettingsLeaveTheKeyAlone();
    void idleLockStaysOff();
    void timeAsleepCounts();
    void picturesTellWhatIsMissing();
    void picturesWithDataAreFine();
    void picturesOutliveALineThatIsLearned_data();
    void picturesOutliveALineThatIsLearned();
    void picturesChangeNothing();

private:
    Workspace elevateWorkspace(const QString &name) const;
    Workspace ivaltWorkspace(const QString &name, const FaultServer &server) const;
    OpenWorkspace &open() { return m_application->desk()->workspace(); }
    //! The visible button with this text in a dialog or the window.
    static QAbstractButton *button(QWidget *root, const QString &text);
    WorkspaceDialog *editing();
    void edit(const QUuid &id);
    void remove(const QUuid &id);

    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<StoreScript> m_script;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Application> m_application;
};

void ApplicationTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_script = std::make_shared<StoreScript>();
    m_server = std::make_unique<FaultServer>();
    m_application = std::make_unique<Application>(m_theme, ApplicationPaths::in(m_folder->path()),
                                                  std::make_unique<ScriptedStore>(m_script));
    m_application->window()->show();
    m_application->window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_application->window()));
}

void ApplicationTest::cleanup()
{
    m_application.reset();
    m_server.reset();
}

Workspace ApplicationTest::elevateWorkspace(const QString &name) const
{
    Workspace workspace{.name = name};
    workspace.elevate = elevateConnection(*m_server);
    workspace.elevate->identifier = u"asha@example.org"_s;
    return workspace;
}

Workspace ApplicationTest::ivaltWorkspace(const QString &name, const FaultServer &server) const
{
    Workspace workspace{.name = name};
    workspace.ivalt = ivaltConnection(server);
    return workspace;
}

QAbstractButton *ApplicationTest::button(QWidget *root, const QString &text)
{
    for (auto *candidate : root->findChildren<QAbstractButton *>()) {
        if (candidate->isVisible() && candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

WorkspaceDialog *ApplicationTest::editing()
{
    for (auto *dialog : m_application->window()->findChildren<WorkspaceDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void ApplicationTest::edit(const QUuid &id)
{
    m_application->window()->showPage(u"workspaces"_s);
    emit qobject_cast<WorkspacesPage *>(m_application->window()->currentPage())->editWanted(id);
    QVERIFY(editing());
}

void ApplicationTest::remove(const QUuid &id)
{
    m_application->window()->showPage(u"workspaces"_s);
    emit qobject_cast<WorkspacesPage *>(m_application->window()->currentPage())->deleteWanted(id);
    auto *dialog = m_application->window()->findChild<DeleteWorkspaceDialog *>();
    QVERIFY(dialog);
    QTest::mouseClick(button(dialog, u"Delete workspace"_s), Qt::LeftButton);
}

void ApplicationTest::sandboxKeepsItsCredentialsToItself()
{
    CommandLine line;
    line.sandbox = true;
    QString problem;
    QVERIFY2(m_application->open(line, &problem), qPrintable(problem));
    QTRY_VERIFY(m_application->desk() && open().isOpen(Service::Elevate) && open().isOpen(Service::Ivalt));
    open().useKey(sandbox::sampleIvaltKey, true); // even what the person wants remembered
    QTRY_VERIFY(open().isKept(Service::Ivalt));
    QVERIFY(m_script->secrets.isEmpty());

    // Workspaces that come after it have the keychain again.
    m_server->setFallback(reply(200, R"({"status":"success","message":"m","data":[]})"));
    const Workspace office = ivaltWorkspace(u"Office"_s, *m_server);
    QVERIFY(m_application->workspaces().add(office).isNull());
    m_application->openWorkspace(office);
    QVERIFY(!open().isKeptInMemory());
    open().useKey(u"office-key"_s, true);
    QTRY_COMPARE(m_script->secrets.values(), QStringList{u"office-key"_s});
}

void ApplicationTest::environmentSignsInToTheNamedWorkspaceOnly()
{
    qputenv(unattended::ivaltApiKey, "key-of-the-night-job");
    m_server->setFallback(reply(200, R"({"status":"success","message":"m","data":[]})"));
    const Workspace first = ivaltWorkspace(u"First"_s, *m_server);
    const Workspace second = ivaltWorkspace(u"Second"_s, *m_server);
    QVERIFY(m_application->workspaces().add(first).isNull());
    QVERIFY(m_application->workspaces().add(second).isNull());
    QVERIFY(m_application->workspaces().setCurrent(first.id).isNull());
    QString problem;
    QVERIFY(m_application->open({}, &problem));
    QTRY_COMPARE(open().state(Service::Ivalt).access, Access::NeedsSignIn);

    CommandLine line;
    line.workspace = u"First"_s;
    QVERIFY(m_application->open(line, &problem));
    QTRY_VERIFY(open().isOpen(Service::Ivalt));
    QCOMPARE(m_server->seen().last().headers.value("x-api-key"), "key-of-the-night-job");
    QVERIFY(m_script->secrets.isEmpty());
    const qsizetype sent = m_server->seen().size();
    m_application->openWorkspace(*m_application->workspaces().findByName(u"Second"_s));
    QTRY_COMPARE(open().state(Service::Ivalt).access, Access::NeedsSignIn);
    QCOMPARE(m_server->seen().size(), sent);
    qunsetenv(unattended::ivaltApiKey);
}

void ApplicationTest::pauseOfAHostOutlivesItsWorkspace()
{
    const Workspace first = ivaltWorkspace(u"First"_s, *m_server);
    const Workspace second = ivaltWorkspace(u"Second"_s, *m_server);
    m_application->openWorkspace(first);
    open().client(Service::Ivalt).gate().slowDown(1h);
    m_application->openWorkspace(second);
    QVERIFY(open().client(Service::Ivalt).gate().pauseLeft() > 0s);
    // Neither does trying its connection get round it.
    QVERIFY(m_application->workspaces().add(second).isNull());
    m_application->openWorkspace(second);
    edit(second.id);
    emit editing() -> testWanted(Service::Ivalt, second);
    QVERIFY(!QTest::qWaitFor([this] { return !m_server->seen().isEmpty(); }, 500));
    editing()->reject();
}

void ApplicationTest::storedTokenIsTriedAgainWhenTheServiceIsBack()
{
    Workspace workspace = elevateWorkspace(u"Office"_s);
    workspace.elevate->credentialOrigin = originOf(workspace.elevate->baseUrl);
    QVERIFY(m_application->workspaces().add(workspace).isNull());
    m_script->secrets.insert(WorkspaceStore::credentialKeys(workspace).constFirst().toString(), u"refresh-kept"_s);
    m_server->on("/user/v1/account/generateToken",
                 elevateReply(R"({"access_token":")" + accessToken(1).toLatin1() + R"("})"));
    m_server->on("/user/v1/user/read", elevateReply(R"({"id":1,"name":"Asha Rao"})"));
    m_server->stop();
    m_application->openWorkspace(workspace);
    QTRY_COMPARE(open().state(Service::Elevate).access, Access::Blocked);
    QCOMPARE(m_script->secrets.size(), 1); // a service that is down is no sign-out
    QAbstractButton *again = nullptr;
    QTRY_VERIFY(again = button(m_application->window(), u"Try again"_s));
    m_server->start();
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(open().isOpen(Service::Elevate));
    QCOMPARE(open().account(Service::Elevate), u"asha@example.org"_s);
}

void ApplicationTest::upgradeOfTheServiceIsNoticed()
{
    const Workspace workspace = elevateWorkspace(u"Office"_s);
    QVERIFY(m_application->workspaces().add(workspace).isNull());
    m_server->on("/user/v1/admin/login", elevateReply(signInResult31(accessToken(1))));
    m_application->openWorkspace(workspace);
    open().signIn(ElevateSession::As::Admin, u"asha@example.org"_s, u"Pass-word-1"_s, true);
    QTRY_VERIFY(open().isOpen(Service::Elevate));
    const auto kept = [&] { return *m_application->workspaces().find(workspace.id)->elevate; };
    QTRY_COMPARE(kept().learnedLine, u"3.1"_s);
    QCOMPARE(kept().line, u"auto"_s);

    // Until something else is known, what was found counts.
    m_application->openWorkspace(*m_application->workspaces().find(workspace.id));
    QCOMPARE(open().client(Service::Elevate).line(), Line::V31);
    m_server->on("/user/v1/admin/login", elevateReply(signInResult(accessToken(2))));
    open().signIn(ElevateSession::As::Admin, u"asha@example.org"_s, u"Pass-word-1"_s, true);
    QTRY_COMPARE(kept().learnedLine, u"3.5"_s);
    QCOMPARE(open().client(Service::Elevate).line(), Line::V35);
}

void ApplicationTest::deletedWorkspaceGivesWayToTheNext()
{
    const Workspace first = ivaltWorkspace(u"First"_s, *m_server);
    const Workspace second = ivaltWorkspace(u"Second"_s, *m_server);
    QVERIFY(m_application->workspaces().add(first).isNull());
    QVERIFY(m_application->workspaces().add(second).isNull());
    m_application->openWorkspace(first);
    remove(first.id);
    QTRY_VERIFY(m_application->desk() && open().workspace().id == second.id);
    QVERIFY(!m_application->window()->pageIds().isEmpty());
    QTRY_VERIFY(!m_application->window()->findChild<DeleteWorkspaceDialog *>());
    remove(second.id);
    QTRY_VERIFY(!m_application->desk()); // now there is none, so the three ways in are offered
}

void ApplicationTest::startsWithAWorkspaceWhereThereIsOne()
{
    const Workspace only = ivaltWorkspace(u"Only"_s, *m_server);
    QVERIFY(m_application->workspaces().add(only).isNull());
    QVERIFY(!m_application->workspaces().current());
    QString problem;
    QVERIFY(m_application->open({}, &problem));
    QVERIFY(m_application->desk());
    QCOMPARE(open().workspace().id, only.id);
}

void ApplicationTest::keyIsNotSentToAnotherAddress()
{
    m_server->setFallback(reply(200, R"({"status":"success","message":"m","data":[]})"));
    FaultServer elsewhere;
    elsewhere.setFallback(reply(200, R"({"status":"success","message":"m","data":[]})"));
    const Workspace workspace = ivaltWorkspace(u"Office"_s, *m_server);
    QVERIFY(m_application->workspaces().add(workspace).isNull());
    m_application->openWorkspace(workspace);
    open().useKey(u"office-key"_s, true);
    QTRY_COMPARE(m_script->secrets.size(), 1);

    const auto moveTo = [&](const QString &address) {
        edit(workspace.id);
        for (auto *line : editing()->findChildren<QLineEdit *>()) {
            if (line->isVisible() && line->accessibleName() == u"Address"_s)
                line->setText(address);
        }
        QTest::mouseClick(button(editing(), u"Save changes"_s), Qt::LeftButton);
        QTRY_VERIFY(!editing());
    };
    moveTo(elsewhere.url().toString() + u"/admin/public/api"_s);
    QTRY_VERIFY(m_script->secrets.isEmpty());
    QCOMPARE(open().client(Service::Ivalt).baseUrl().port(), int(elsewhere.port()));
    QTRY_COMPARE(open().state(Service::Ivalt).access, Access::NeedsSignIn);
    QVERIFY(elsewhere.seen().isEmpty());

    // Not even where the keychain does not let go of it.
    open().useKey(u"second-key"_s, true);
    QTRY_COMPARE(m_script->secrets.size(), 1);
    m_script->removing = CredentialProblem{CredentialProblem::Kind::Locked, u"it is locked"_s};
    const qsizetype sent = m_server->seen().size();
    moveTo(m_server->url().toString() + u"/admin/public/api"_s);
    QTRY_COMPARE(open().state(Service::Ivalt).access, Access::NeedsSignIn);
    QCOMPARE(m_script->secrets.size(), 1);
    QCOMPARE(m_server->seen().size(), sent);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QCOMPARE(QApplication::activeModalWidget()->windowTitle(), u"The keychain of this computer is locked."_s);
}

void ApplicationTest::keyOfARemovedConnectionIsRemoved()
{
    Workspace before = ivaltWorkspace(u"Office"_s, *m_server);
    before.elevate = elevateConnection(*m_server);
    Workspace after = before;
    after.ivalt.reset();
    const QList<CredentialKey> outdated = WorkspaceStore::outdatedKeys(before, after);
    QCOMPARE(outdated.size(), 1);
    QCOMPARE(outdated.constFirst().service, Service::Ivalt);
    after.elevate->identifier = u"somebody.else"_s;
    QCOMPARE(WorkspaceStore::outdatedKeys(before, after).size(), 2);
}

void ApplicationTest::otherSettingsLeaveTheKeyAlone()
{
    m_server->setFallback(reply(200, R"({"status":"success","message":"m","data":[]})"));
    const Workspace workspace = ivaltWorkspace(u"Office"_s, *m_server);
    QVERIFY(m_application->workspaces().add(workspace).isNull());
    m_application->openWorkspace(workspace);
    open().useKey(u"office-key"_s, true);
    QTRY_COMPARE(m_script->secrets.size(), 1);
    edit(workspace.id);
    for (auto *line : editing()->findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->accessibleName() == u"Name"_s)
            line->setText(u"Head office"_s);
    }
    QTest::mouseClick(button(editing(), u"Save changes"_s), Qt::LeftButton);
    QTRY_COMPARE(open().workspace().name, u"Head office"_s);
    QTRY_VERIFY(open().isOpen(Service::Ivalt));
    QCOMPARE(m_script->secrets.size(), 1);
}

void ApplicationTest::idleLockStaysOff()
{
    IdleLock lock(nullptr);
    QSignalSpy idle(&lock, &IdleLock::idle);
    lock.setLimit(20ms);
    QVERIFY(idle.wait(5s));
    lock.setLimit(0ms);
    QTest::keyClick(m_application->window(), Qt::Key_Shift);
    QVERIFY(!idle.wait(100ms));
    lock.setLimit(20ms);
    QTest::keyClick(m_application->window(), Qt::Key_Shift);
    QVERIFY(idle.wait(5s));
}

void ApplicationTest::timeAsleepCounts()
{
    qint64 now = 1'000'000;
    IdleLock lock(nullptr, [&now] { return now; });
    QSignalSpy idle(&lock, &IdleLock::idle);
    lock.setLimit(10min);
    now += 5 * 60'000;
    QTest::keyClick(m_application->window(), Qt::Key_Shift);
    QCOMPARE(idle.size(), 0);
    // The timers of a computer that sleeps stand still.
    now += 8 * 3'600'000;
    QTest::keyClick(m_application->window(), Qt::Key_Shift);
    QCOMPARE(idle.size(), 1);
    QTest::keyClick(m_application->window(), Qt::Key_Shift);
    QCOMPARE(idle.size(), 1);
    // Nor does it lock when somebody sets the clock back.
    now -= 24 * 3'600'000;
    QTest::keyClick(m_application->window(), Qt::Key_Shift);
    QCOMPARE(idle.size(), 1);
}

void ApplicationTest::picturesTellWhatIsMissing()
{
    sandbox::SandboxOptions options{.seed = u"empty"_s};
    options.switches = {{.fault = sandbox::Fault::Hang, .operations = {u"listRoles"_s}}};
    sandbox::Sandbox service(options);
    QVERIFY(service.start());
    Workspace workspace = sandboxWorkspace(service);
    workspace.ivalt.reset();
    m_application->openWorkspace(workspace);

    QString said;
    QTextStream out(&said);
    // Nobody is signed in.
    QCOMPARE(writeScreenshots(*m_application, m_folder->path(), out, 5s), 1);
    QVERIFY2(said.contains(u"elevate.users has no data: Nobody is signed in."_s), qPrintable(said));

    said.clear();
    open().signIn(ElevateSession::As::Admin, sandbox::sampleAdmin.email, sandbox::sampleAdmin.password, false);
    QTRY_VERIFY(open().isOpen(Service::Elevate));
    QCOMPARE(writeScreenshots(*m_application, m_folder->path(), out, 3s), 1);
    QVERIFY2(said.contains(u"elevate.roles has no data"_s), qPrintable(said));
    QVERIFY2(!said.contains(u"elevate.users has no data"_s), qPrintable(said));
}

void ApplicationTest::picturesWithDataAreFine()
{
    m_server->setFallback(reply(200, R"({"status":"success","message":"m","data":[]})"));
    m_application->openWorkspace(ivaltWorkspace(u"Office"_s, *m_server));
    open().useKey(u"office-key"_s, false);
    QTRY_VERIFY(open().isOpen(Service::Ivalt));
    m_application->window()->showPage(u"ivalt.organizations"_s);
    QString said;
    QTextStream out(&said);
    const QDir pictures(m_folder->filePath(u"pictures"_s));
    const int code = writeScreenshots(*m_application, pictures.path(), out, 5s);
    // Without an organization there can be no user, which is nothing that is missing.
    QVERIFY2(code == 0, qPrintable(said));
    QVERIFY2(!said.contains(u"has no data"_s), qPrintable(said));
    for (const QString &id : m_application->window()->pageIds())
        QCOMPARE(QImage(pictures.filePath(id + u".png"_s)).size(), m_application->window()->size());
    QCOMPARE(pictures.entryList(QDir::Files).size(), m_application->window()->pageIds().size());
}

void ApplicationTest::picturesOutliveALineThatIsLearned_data()
{
    QTest::addColumn<Line>("line");
    for (const Line line : {Line::Docs, Line::V31, Line::V35})
        QTest::newRow(lineName(line).latin1()) << line;
}

void ApplicationTest::picturesOutliveALineThatIsLearned()
{
    QFETCH(const Line, line);
    sandbox::Sandbox service({.elevate = line, .seed = u"empty"_s});
    QVERIFY(service.start());
    Workspace workspace = sandboxWorkspace(service);
    workspace.elevate->line = u"auto"_s;
    workspace.ivalt.reset();
    QVERIFY(m_application->workspaces().add(workspace).isNull());
    qputenv(unattended::elevateIdentifier, sandbox::sampleAdmin.email.latin1());
    qputenv(unattended::elevatePassword, sandbox::sampleAdmin.password.latin1());
    CommandLine commands;
    commands.workspace = workspace.name;
    QString said;
    QTextStream out(&said);
    QString problem;
    const bool isOpen = m_application->open(commands, &problem);
    // While the first page is waited for, signing in tells the line and the page is made anew.
    const int code = isOpen ? writeScreenshots(*m_application, m_folder->path(), out, 10s) : -1;
    qunsetenv(unattended::elevateIdentifier);
    qunsetenv(unattended::elevatePassword);
    QVERIFY2(isOpen, qPrintable(problem));
    QVERIFY2(code == 0, qPrintable(said));
    QVERIFY(QFile::exists(QDir(m_folder->path()).filePath(u"elevate.users.png"_s)));
    QVERIFY(!m_application->workspaces().find(workspace.id)->elevate->learnedLine.isEmpty());
}

void ApplicationTest::picturesChangeNothing()
{
    const Workspace workspace = ivaltWorkspace(u"Office"_s, *m_server);
    QVERIFY(m_application->workspaces().add(workspace).isNull());
    m_application->openWorkspace(workspace);
    m_application->window()->showPage(u"changes"_s);
    m_application.reset(); // which writes what was arranged
    const ApplicationPaths own = ApplicationPaths::in(m_folder->path());
    const auto content = [](const QString &path) {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray settings = content(own.settings);
    const QByteArray workspaces = content(own.workspaces);
    QVERIFY(settings.contains("changes"));
    {
        const QTemporaryDir scratch;
        Application pictures(m_theme, pathsForPictures(own, scratch.path()), std::make_unique<ScriptedStore>(m_script));
        CommandLine line;
        line.workspace = u"Office"_s;
        QString problem;
        QVERIFY2(pictures.open(line, &problem), qPrintable(problem));
        QCOMPARE(pictures.window()->currentPageId(), u"changes"_s); // what was arranged is in them
        pictures.window()->showPage(u"ivalt.users"_s);
    }
    QCOMPARE(content(own.settings), settings);
    QCOMPARE(content(own.workspaces), workspaces);
}

QTEST_MAIN(ApplicationTest)
#include "tst_application.moc"
