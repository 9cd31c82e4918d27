#include "app/application.h"
#include "app/changes/changedoor.h"
#include "app/rolerequests/rolerequestwatch.h"
#include "app/rolerequests/roletitles.h"
#include "network/credentials/memorystore.h"
#include "tests/support/clientfixture.h"
#include "ui/connections/formfield.h"
#include "ui/records/tablepage.h"
#include "ui/requests/decisiondialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/sidebarmodel.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::testing;
using namespace std::chrono_literals;

static constexpr const char *listPath = "/user/v1/org-admin/getRequests";
static constexpr const char *readPath = "/user/v1/org-admin/getRequestDetails/3";
static constexpr const char *decidePath = "/user/v1/org-admin/updateRequestStatus";
static constexpr const char *askPath = "/user/v1/organization/requestOrgRole";

static QByteArray request(int id, const QByteArray &status, const QByteArray &more = {})
{
    return R"({"id":)" + QByteArray::number(id) + R"(,"requester_id":6,"role":4,"status":")" + status +
           R"(","organization_id":7,"meta":{"about":"Ten years of teaching","experience":"10"},)" +
           R"("requester":{"id":6,"name":"Edo Park"})" + more + '}';
}

static QByteArray decided(int id, const QByteArray &status, const QByteArray &comment)
{
    return request(id, status,
                   R"(,"handled_by":3,"comments":[")" + comment + R"("],"handler":{"id":3,"name":"Bela Iyer"})");
}

static QByteArray page(const QByteArrayList &rows)
{
    return R"({"count":)" + QByteArray::number(rows.size()) + R"(,"data":[)" + rows.join(',') + "]}";
}

//! What an administrator sees of what a service says to role requests: every refusal that services were seen to give,
//! and how the quiet look at new ones behaves.
class RoleRequestPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }
    void init();
    void cleanup();

    void listRefused_data();
    void listRefused();
    void requestIsGone();
    void requestCannotBeRead();
    void decisionRefused_data();
    void decisionRefused();
    void ownDecisionIsToldAsSuch();
    void lostAnswerIsLookedUp();
    void applicationRefused_data();
    void applicationRefused();
    void earlierRequestIsTold_data();
    void earlierRequestIsTold();
    void rolesAreKnownAllOrNotAtAll();

    void looksOneAtATime();
    void looksSeldomAndQuietlyWhileItFails();
    void nobodyLooksWhileNobodyIsThere();
    void withoutThePermissionNobodyLooks();

private:
    bool openPage();
    TablePage *table() const { return qobject_cast<TablePage *>(m_application->window()->currentPage()); }
    bool select(int row);
    RoleRequestWatch &watch() { return m_application->desk()->roleRequests(); }
    QDialog *dialog() const { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }
    template<class Dialog>
    Dialog *waitForDialog()
    {
        if (!QTest::qWaitFor([this] { return qobject_cast<Dialog *>(QApplication::activeModalWidget()); }, 5s))
            return nullptr;
        return static_cast<Dialog *>(QApplication::activeModalWidget());
    }
    bool says(const QString &text) const;
    QAbstractButton *button(const QString &text) const;

    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Application> m_application;
};

void RoleRequestPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FaultServer>();
    m_server->on("/user/v1/account/login", elevateReply(signInResult(accessToken(1))));
    m_server->on("/user/v1/user-role/list",
                 elevateReply(R"({"count":1,"data":[{"id":4,"title":"mentor","label":"Mentor","status":"ACTIVE"}]})"));
    m_server->on("/user/v1/user/read/6",
                 elevateReply(R"({"id":6,"name":"Edo Park","email":"edo@example.org","status":"ACTIVE"})"));
    m_server->on(listPath, elevateReply(page({request(3, "REQUESTED"), request(2, "REQUESTED")})));
    m_server->on(readPath, elevateReply(request(3, "REQUESTED")));
    m_server->on("/user/v1/org-admin/getRequestDetails/2", elevateReply(request(2, "REQUESTED")));
    m_application =
        std::make_unique<Application>(m_theme, ApplicationPaths::in(m_folder->path()), std::make_unique<MemoryStore>());
    m_application->door().setLookAgainAfter(10ms);
    m_application->window()->resize(1280, 800);
    m_application->window()->show();
    m_application->window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_application->window()));
}

void RoleRequestPageTest::cleanup()
{
    m_application.reset();
    m_server.reset();
}

bool RoleRequestPageTest::openPage()
{
    Workspace workspace;
    workspace.id = QUuid::createUuid();
    workspace.name = u"Office"_s;
    workspace.environment = Environment::Staging;
    workspace.safety = SafetyLevel::ConfirmDestructive;
    workspace.elevate = elevateConnection(*m_server);
    workspace.elevate->line = u"3.5"_s;
    m_application->openWorkspace(workspace);
    OpenWorkspace &open = m_application->desk()->workspace();
    open.signIn(ElevateSession::As::Account, u"bela@example.org"_s, u"secret"_s, false);
    if (!QTest::qWaitFor([&] { return open.isOpen(Service::Elevate); }, 5s))
        return false;
    m_application->window()->showPage(u"elevate.roleRequests"_s);
    return QTest::qWaitFor([this] { return m_application->desk()->isReady(); }, 5s);
}

bool RoleRequestPageTest::select(int row)
{
    RecordTable *rows = table()->table();
    if (!QTest::qWaitFor([&] { return rows->records()->rowCount() > row; }, 5s))
        return false;
    rows->setFocus();
    rows->selectRow(rows->records()->handleAt(row));
    return true;
}

bool RoleRequestPageTest::says(const QString &text) const
{
    return QTest::qWaitFor(
        [&] {
            for (QWidget *top : QApplication::topLevelWidgets()) {
                for (const QLabel *label : top->findChildren<QLabel *>()) {
                    if (label->isVisible() && label->text().contains(text))
                        return true;
                }
            }
            return false;
        },
        5s);
}

QAbstractButton *RoleRequestPageTest::button(const QString &text) const
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        for (auto *candidate : top->findChildren<QAbstractButton *>()) {
            if (candidate->isVisible() && candidate->text() == text)
                return candidate;
        }
    }
    return nullptr;
}

void RoleRequestPageTest::listRefused_data()
{
    QTest::addColumn<Behaviour>("reply");
    QTest::newRow("system admin") << elevateError(400, "User does't have admin access.");
    QTest::newRow("permission") << elevateError(401,
                                                "You do not have the required permissions to access this resource. "
                                                "Please contact your administrator for assistance.",
                                                "UNAUTHORIZED");
}

void RoleRequestPageTest::listRefused()
{
    QFETCH(const Behaviour, reply);
    m_server->on(listPath, reply);
    QVERIFY(openPage());
    QVERIFY(says(u"You are not allowed to see this"_s));
    QVERIFY(says(u"Only an organization admin may do this. Sign in as one."_s));
    QVERIFY(button(u"Sign in as somebody else…"_s));
    QCOMPARE(m_application->window()->toasts()->count(), 0);
}

void RoleRequestPageTest::requestIsGone()
{
    QVERIFY(openPage());
    m_server->on(readPath, elevateError(400, "Role Change Request not found."));
    m_server->on(listPath, elevateReply(page({request(2, "REQUESTED")})));
    QVERIFY(select(0));
    QVERIFY(says(u"Edo Park: mentor: there is no such request any more."_s));
    QTRY_COMPARE(table()->table()->records()->rowCount(), 1);
    QCOMPARE(table()->table()->selectedCount(), 1); // on to the next
}

void RoleRequestPageTest::requestCannotBeRead()
{
    QVERIFY(openPage());
    m_server->on(readPath, elevateError(422, "Validation failed, Entered data is incorrect!", "CLIENT_ERROR",
                                        R"([{"location":"params","param":"id","msg":"id param is empty"}])"));
    QVERIFY(select(0));
    // What the list has told is still there, and the request can be decided.
    QVERIFY(says(u"edo@example.org"_s));
    QVERIFY(says(u"Ten years of teaching"_s));
    QCOMPARE(table()->table()->records()->rowCount(), 2);
    QTest::keyClick(table()->table(), Qt::Key_A);
    QVERIFY(waitForDialog<DecisionDialog>());
}

void RoleRequestPageTest::decisionRefused_data()
{
    QTest::addColumn<Behaviour>("reply");
    QTest::addColumn<Behaviour>("read");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<bool>("isOver");
    QTest::newRow("already handled") << elevateError(400, "Invalid organisation request")
                                     << elevateReply(decided(3, "REJECTED", "Not this term"))
                                     << QStringList{u"Invalid organisation request"_s,
                                                    u"Somebody else had decided first."_s,
                                                    u"Rejected by Bela Iyer: “Not this term”"_s,
                                                    u"Nothing was overwritten."_s}
                                     << true;
    QTest::newRow("after under review") << elevateError(400, "Invalid organisation request")
                                        << elevateReply(decided(3, "UNDER_REVIEW", "Looking into it"))
                                        << QStringList{u"Under review by Bela Iyer: “Looking into it”"_s} << true;
    QTest::newRow("unknown request") << elevateError(500, "Oops! Something Went Wrong.", "SERVER_ERROR")
                                     << elevateError(400, "Role Change Request not found.")
                                     << QStringList{u"There is no such request any more."_s} << true;
    QTest::newRow("missing fields")
        << elevateError(422, "Validation failed, Entered data is incorrect!", "CLIENT_ERROR",
                        R"([{"location":"body","param":"request_id","msg":"request_id field is empty"},)"
                        R"({"location":"body","param":"status","msg":"status field is empty"}])")
        << elevateReply(request(3, "REQUESTED"))
        << QStringList{u"request_id field is empty"_s, u"status field is empty"_s} << false;
    QTest::newRow("no permission any more")
        << elevateError(401,
                        "You do not have the required permissions to access this "
                        "resource. Please contact your administrator for "
                        "assistance.",
                        "UNAUTHORIZED")
        << elevateReply(request(3, "REQUESTED")) << QStringList{u"Your account may not do this"_s} << false;
}

void RoleRequestPageTest::decisionRefused()
{
    QFETCH(const Behaviour, reply);
    QFETCH(const Behaviour, read);
    QFETCH(const QStringList, told);
    QFETCH(const bool, isOver);
    QVERIFY(openPage());
    QVERIFY(select(0));
    QTest::keyClick(table()->table(), Qt::Key_A);
    auto *decision = waitForDialog<DecisionDialog>();
    QVERIFY(decision);
    m_server->on(decidePath, reply);
    m_server->on(readPath, read);
    QTest::keyClicks(decision->focusWidget(), u"Welcome"_s);
    QTest::keyClick(decision->focusWidget(), Qt::Key_Return);
    for (const QString &text : told)
        QVERIFY2(says(text), qPrintable(text));
    QCOMPARE(m_server->count(decidePath), 1);
    // Nothing typed is lost, and what cannot be is not offered.
    QCOMPARE(decision->comment(), u"Welcome"_s);
    QCOMPARE(button(u"Approve"_s) == nullptr, isOver);
}

void RoleRequestPageTest::ownDecisionIsToldAsSuch()
{
    QVERIFY(openPage());
    QVERIFY(select(0));
    QTest::keyClick(table()->table(), Qt::Key_R);
    auto *decision = waitForDialog<DecisionDialog>();
    QVERIFY(decision);
    m_server->on(decidePath, elevateError(400, "Invalid organisation request"));
    m_server->on(readPath,
                 elevateReply(request(3, "APPROVED", R"(,"handled_by":1,"handler":{"id":1,"name":"Asha Rao"})")));
    QTest::keyClick(decision->focusWidget(), Qt::Key_Return);
    QVERIFY(says(u"You had decided it before. Approved by you."_s));
}

void RoleRequestPageTest::lostAnswerIsLookedUp()
{
    QVERIFY(openPage());
    QVERIFY(select(0));
    QTest::keyClick(table()->table(), Qt::Key_A);
    auto *decision = waitForDialog<DecisionDialog>();
    QVERIFY(decision);
    m_server->on(decidePath, closeAtOnce());
    m_server->on(readPath,
                 elevateReply(request(3, "APPROVED",
                                      R"(,"handled_by":1,"comments":["Welcome"],"handler":{"id":1,"name":"Asha"})")));
    m_server->on(listPath, elevateReply(page({request(2, "REQUESTED")})));
    QTest::keyClicks(decision->focusWidget(), u"Welcome"_s);
    QTest::keyClick(decision->focusWidget(), Qt::Key_Return);
    QVERIFY(says(u"A look at the service showed that the change was made."_s));
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_server->count(decidePath), 1);
    QTRY_COMPARE(table()->table()->records()->rowCount(), 1);
}

void RoleRequestPageTest::applicationRefused_data()
{
    QTest::addColumn<Behaviour>("reply");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("missing fields")
        << elevateError(422, "Validation failed, Entered data is incorrect!", "CLIENT_ERROR",
                        R"([{"location":"body","param":"role","msg":"role field is empty"},)"
                        R"({"location":"body","param":"form_data","msg":"form_data field is empty"}])")
        << QStringList{u"role field is empty"_s, u"form_data field is empty"_s};
    QTest::newRow("unknown role") << elevateError(406, "Role not found.")
                                  << QStringList{u"Role not found."_s, u"Your organization has no such role."_s};
    QTest::newRow("pending") << elevateError(406, "You have already requested to be a mentor. Please wait for the org "
                                                  "admin's approval")
                             << QStringList{u"You have already requested to be a mentor."_s};
}

void RoleRequestPageTest::applicationRefused()
{
    QFETCH(const Behaviour, reply);
    QFETCH(const QStringList, told);
    QVERIFY(openPage());
    m_server->on(askPath, reply);
    QTest::keyClick(table()->table(), Qt::Key_N, Qt::ControlModifier);
    auto *form = waitForDialog<QDialog>();
    QVERIFY(form);
    QTest::keyClicks(form->focusWidget(), u"4"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    for (const QString &text : told)
        QVERIFY2(says(text), qPrintable(text));
    QCOMPARE(dialog(), form);
    QCOMPARE(m_server->seen().last().body, QByteArray(R"({"form_data":{},"role":4})"));
}

void RoleRequestPageTest::earlierRequestIsTold_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("told");
    QTest::newRow("under review") << QByteArray("UNDER_REVIEW") << u"an earlier one for this role is under review"_s;
    QTest::newRow("approved") << QByteArray("APPROVED") << u"an earlier one for this role was approved"_s;
}

void RoleRequestPageTest::earlierRequestIsTold()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QString, told);
    QVERIFY(openPage());
    m_server->on(askPath, elevateReply(decided(3, status, "Looking into it"), 201));
    QTest::keyClick(table()->table(), Qt::Key_N, Qt::ControlModifier);
    auto *form = waitForDialog<QDialog>();
    QVERIFY(form);
    QTest::keyClicks(form->focusWidget(), u"4"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(says(told));
}

//! Whoever takes the first page for all would call the roles of the second unknown.
void RoleRequestPageTest::rolesAreKnownAllOrNotAtAll()
{
    QVERIFY(openPage());
    bool isWell = false;
    m_server->on("/user/v1/user-role/list", [&isWell](const SeenRequest &seen) {
        if (seen.target.contains("page=2"))
            return isWell ? elevateReply(page({R"({"id":101,"title":"pilot"})"})) : elevateError(422, "Not now.");
        QByteArrayList roles;
        for (int id = 1; id <= 100; ++id)
            roles.append(R"({"id":)" + QByteArray::number(id) + R"(,"title":"mentor"})");
        return elevateReply(page(roles));
    });
    RoleTitles titles(&m_application->desk()->workspace());
    titles.load();
    QVERIFY(titles.isReading());
    QTRY_VERIFY(!titles.isReading());
    QVERIFY2(titles.problem().contains(u"Not now."_s), qPrintable(titles.problem()));
    QVERIFY(titles.roles().isEmpty());
    isWell = true;
    titles.load();
    QTRY_VERIFY(!titles.isReading());
    QCOMPARE(titles.problem(), QString());
    QCOMPARE(titles.roles().size(), 101);
}

void RoleRequestPageTest::looksOneAtATime()
{
    QVERIFY(openPage());
    QTRY_VERIFY(watch().lastLook().isValid());
    const int before = m_server->count(listPath);
    m_server->on(listPath, elevateReply(page({})).after(300));
    for (int i = 0; i < 5; ++i)
        watch().look();
    QSignalSpy looked(&watch(), &RoleRequestWatch::looked);
    QVERIFY(looked.wait(5s));
    QVERIFY(m_server->count(listPath) <= before + 2); // the look, and perhaps the page that follows it
    QCOMPARE(looked.size(), 1);
}

void RoleRequestPageTest::looksSeldomAndQuietlyWhileItFails()
{
    QVERIFY(openPage());
    QTRY_COMPARE(watch().unread(), 2);
    m_server->on(listPath, elevateError(422, "Not now."));
    watch().setInterval(20ms);
    QTRY_VERIFY(watch().hasFailed());
    QTRY_VERIFY(says(u"Not reached"_s));
    QCOMPARE(m_application->window()->toasts()->count(), 0);
    QCOMPARE(table()->table()->records()->rowCount(), 2);
    QCOMPARE(watch().unread(), 2); // what is known stays

    m_server->on(listPath,
                 elevateReply(page({request(4, "REQUESTED"), request(3, "REQUESTED"), request(2, "REQUESTED")})));
    QTRY_COMPARE(watch().unread(), 3);
    QTRY_COMPARE(table()->table()->records()->rowCount(), 3);
    const auto *model = static_cast<SidebarModel *>(m_application->window()->sidebar()->list()->model());
    QTRY_VERIFY(
        model->indexOf(u"elevate.roleRequests"_s).data(Qt::AccessibleTextRole).toString().contains(u"3 unread"_s));
}

void RoleRequestPageTest::nobodyLooksWhileNobodyIsThere()
{
    QVERIFY(openPage());
    QTRY_VERIFY(watch().lastLook().isValid());
    m_application->window()->lock({});
    watch().setInterval(10ms);
    const int before = m_server->count(listPath);
    QSignalSpy looked(&watch(), &RoleRequestWatch::looked);
    QVERIFY(!looked.wait(200ms));
    QCOMPARE(m_server->count(listPath), before);
    m_application->window()->unlock();
    QVERIFY(looked.wait(5s));
}

void RoleRequestPageTest::withoutThePermissionNobodyLooks()
{
    m_server->on("/user/v1/account/login",
                 elevateReply(signInResult(accessToken(1)).replace(R"("org_admin")", R"("mentee")")));
    QVERIFY(openPage());
    QVERIFY(says(u"Only organization admins see role requests"_s));
    QCOMPARE(m_server->count(listPath), 0);
    QVERIFY(!watch().unread());
    const auto *model = static_cast<SidebarModel *>(m_application->window()->sidebar()->list()->model());
    QVERIFY(!model->indexOf(u"elevate.roleRequests"_s).data(SidebarModel::CountRole).isValid());
}

QTEST_MAIN(RoleRequestPageTest)
#include "tst_rolerequestpage.moc"
