#include "tests/support/journey.h"
#include "tests/support/plainhttp.h"

#include "app/changes/changedoor.h"
#include "app/rolerequests/rolerequestwatch.h"
#include "network/operations/elevate.h"
#include "network/sandbox/seed/population.h"
#include "ui/changes/outcomedialog.h"
#include "ui/records/recordtable.h"
#include "ui/records/tablepage.h"
#include "ui/requests/decisiondialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/sidebarmodel.h"
#include "ui/shell/toasts.h"

#include <QApplication>
#include <QDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace std::chrono_literals;
using sandbox::Fault;
using sandbox::Switch;

namespace {

//! Somebody else who works with the same service meanwhile.
class Colleague
{
public:
    Colleague(sandbox::Sandbox &sandbox, const QString &email) : m_base(sandbox.baseUrl(Service::Elevate).toString())
    {
        const QString password(sandbox::sampleUser.password); // everybody's
        const PlainReply reply =
            m_http.sendJson("POST", QUrl(m_base + u"/user/v1/account/login"_s),
                            QJsonObject{{u"identifier"_s, email}, {u"email"_s, email}, {u"password"_s, password}},
                            {{"origin", "http://localhost"}});
        m_token = reply.json["result"_L1]["access_token"_L1].toString().toLatin1();
    }

    int decide(qint64 id, const QString &status, const QString &comment)
    {
        return post(u"/user/v1/org-admin/updateRequestStatus"_s,
                    {{u"request_id"_s, id}, {u"status"_s, status}, {u"comments"_s, QJsonArray{comment}}});
    }
    int ask(qint64 role, const QString &about)
    {
        return post(u"/user/v1/organization/requestOrgRole"_s,
                    {{u"role"_s, role}, {u"form_data"_s, QJsonObject{{u"about"_s, about}}}});
    }

private:
    int post(const QString &path, const QJsonObject &body)
    {
        return m_http.sendJson("POST", QUrl(m_base + path), body, {{"X-auth-token", "bearer " + m_token}}).status;
    }

    PlainHttp m_http;
    QString m_base;
    QByteArray m_token;
};

//! The admin that the sample city itself has for the organization of the sample accounts.
QString secondAdmin()
{
    const sandbox::Population population(QDateTime::currentDateTimeUtc());
    return population.person(population.placeOf(u"sandbox_city")).email;
}

} // namespace

//! The queue of an organization admin, by keys and clicks: looking, filtering, deciding one and many, and what happens
//! when others are at it too.
class RoleRequestJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void profileThatCannotBeReadSaysSo()
    {
        Journey journey(admin());
        QVERIFY(journey.goTo(pageId));
        QVERIFY(journey.waitForRows(6));
        journey.sandbox().addSwitch({.fault = Fault::Status, .operations = {u"readUser"_s}, .status = 500});
        QTest::keyClick(journey.page()->table(), Qt::Key_J);
        QVERIFY2(journey.waitForText(u"It could not be read."_s), qPrintable(journey.visibleText()));
        QVERIFY2(journey.visibleText().contains(u"Try again later"_s), qPrintable(journey.visibleText()));
    }

    void reviewedAndApprovedByKeys()
    {
        Journey journey(admin());
        QVERIFY(journey.goTo(pageId));
        QVERIFY(journey.waitForRows(6)); // what is open
        QTRY_COMPARE(journey.countRows(u"status"_s, u"NEW"_s), 6);
        QTRY_COMPARE(watch(journey).unread(), 6);
        QTRY_VERIFY(sidebarText(journey).contains(u"6 unread"_s));
        QVERIFY(journey.hasRowNow(u"role"_s, u"duty_officer"_s)); // by title
        QVERIFY(!journey.cell(0, u"requester"_s).isEmpty());
        QVERIFY(journey.cell(0, u"answers"_s).contains(u"I guide newcomers"_s));

        // J goes down the queue; the pane shows answers and profile, and then it is read.
        QTest::keyClick(journey.page()->table(), Qt::Key_J);
        QVERIFY(journey.waitForText(u"I guide newcomers through the city offices every week."_s));
        QVERIFY(journey.waitForText(u"@"_s));
        QTRY_COMPARE(watch(journey).unread(), 5);
        QCOMPARE(journey.cell(0, u"status"_s), u"REQUESTED"_s);
        QTest::keyClick(journey.page()->table(), Qt::Key_J);
        QCOMPARE(journey.page()->table()->currentIndex().row(), 1);
        QTest::keyClick(journey.page()->table(), Qt::Key_K);
        QCOMPARE(journey.page()->table()->currentIndex().row(), 0);

        const QString next = journey.cell(1, u"id"_s);
        QTest::keyClick(journey.page()->table(), Qt::Key_A);
        QVERIFY(journey.waitForDialog());
        QTest::keyClicks(journey.waitForDialog()->focusWidget(), u"Welcome, your first group starts on Monday"_s);
        QTest::keyClick(journey.waitForDialog()->focusWidget(), Qt::Key_Return);
        QVERIFY(journey.waitUntilNoDialog());
        QCOMPARE(journey.sandbox().requestsSeen(u"decideRoleRequest"), 1);
        QVERIFY(journey.waitForRows(5));
        // The next one stands there, ready for the next key.
        QTRY_COMPARE(journey.page()->table()->selectedCount(), 1);
        QCOMPARE(journey.cell(journey.page()->table()->currentIndex().row(), u"id"_s), next);

        QVERIFY(journey.fill(u"Status"_s, u"Approved"_s));
        QVERIFY(journey.waitForRows(2));
        QVERIFY(journey.hasRow(u"comments"_s, u"Welcome, your first group starts on Monday"_s));
        QVERIFY(journey.hasRow(u"handler"_s, u"Olive Org Admin"_s));
    }

    void queueIsFiltered()
    {
        Journey journey(admin());
        QVERIFY(journey.goTo(pageId));
        QVERIFY(journey.waitForRows(6));
        QVERIFY(journey.fill(u"Role"_s, u"mentor"_s));
        QVERIFY(journey.waitForRows(2));
        QCOMPARE(journey.countRows(u"role"_s, u"mentor"_s), 2);
        QVERIFY(journey.fill(u"Status"_s, u"All"_s));
        QVERIFY(journey.waitForRows(3));
        QVERIFY(journey.fill(u"Role"_s, u"Any role"_s));
        QVERIFY(journey.waitForRows(9));
        QVERIFY(journey.fill(u"Handled by"_s, u"Me"_s));
        QVERIFY(journey.waitForRows(0)); // the other admin has decided those
        QVERIFY(journey.waitForText(u"No such requests"_s));
        QVERIFY(journey.click(u"Show open requests"_s));
        QVERIFY(journey.waitForRows(6));
        QVERIFY(journey.search(u"weekend desk"_s));
        QVERIFY(journey.waitForRows(1));
    }

    void handlerIsChosenAmongAll()
    {
        Journey journey(admin());
        QVERIFY(journey.goTo(pageId));
        QVERIFY(journey.waitForRows(6));
        QVERIFY(journey.fill(u"Status"_s, u"All"_s));
        QVERIFY(journey.waitForRows(9));
        QVERIFY(journey.hasRow(u"status"_s, u"APPROVED"_s));
        QString handler;
        for (int row = 0; row < journey.shownRows(); ++row) {
            if (journey.cell(row, u"status"_s) == u"APPROVED"_s)
                handler = journey.cell(row, u"handler"_s);
        }
        QWidget *box = journey.editor(u"Handled by"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_End);
        QVERIFY(journey.pick(handler));
        QVERIFY(journey.click(u"Choose"_s));
        QVERIFY(journey.waitForRows(3));
        QCOMPARE(journey.countRows(u"handler"_s, handler), 3);
    }

    void manyAreRejectedTogether()
    {
        Journey journey(admin());
        QVERIFY(journey.goTo(pageId));
        QVERIFY(journey.waitForRows(6));
        // One of them is decided by somebody else before.
        Colleague colleague(journey.sandbox(), secondAdmin());
        const QString taken = journey.cell(1, u"id"_s);
        QCOMPARE(colleague.decide(taken.toLongLong(), u"APPROVED"_s, u"Gladly"_s), 200);
        RecordTable *table = journey.page()->table();
        QTest::keyClick(table, Qt::Key_J);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table->selectedCount(), 3);
        QVERIFY(journey.waitForText(u"3 requests selected"_s));
        journey.sandbox().forgetRequests();
        QTest::keyClick(table, Qt::Key_R);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.visibleText().contains(u"Reject 3 requests"_s));
        QVERIFY(journey.fill(u"Comment"_s, u"Not this term"_s));
        QVERIFY(journey.click(u"Reject"_s));
        QVERIFY2(journey.waitForText(u"Review 3 changes"_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"decideRoleRequest"), 0);
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"decideRoleRequest"), 3);
        QVERIFY(journey.waitForRows(3));
        // Each has its outcome.
        QVERIFY(journey.waitForText(u"2 of 3 changes were made."_s));
        QVERIFY(journey.click(u"Details"_s));
        auto *outcomes = qobject_cast<OutcomeDialog *>(journey.waitForDialog());
        QVERIFY(outcomes);
        QVERIFY(journey.waitForText(u"Somebody else had decided first."_s));
        QVERIFY(journey.visibleText().contains(u"“Gladly”"_s));
        QVERIFY(journey.click(u"Close"_s));
        QVERIFY(journey.waitUntilNoDialog());
        // Nothing of the other's was overwritten.
        QVERIFY(journey.fill(u"Status"_s, u"Approved"_s));
        QVERIFY(journey.hasRow(u"id"_s, taken));
        QVERIFY(journey.fill(u"Status"_s, u"Rejected"_s));
        QVERIFY(journey.waitForRows(3));
        QCOMPARE(journey.countRows(u"comments"_s, u"Not this term"_s), 2);
    }

    void somebodyElseIsFirst()
    {
        Journey journey(admin());
        QVERIFY(journey.goTo(pageId));
        QVERIFY(journey.waitForRows(6));
        Colleague colleague(journey.sandbox(), secondAdmin());
        QTest::keyClick(journey.page()->table(), Qt::Key_J);
        QVERIFY(journey.waitForText(u"I guide newcomers"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_A);
        QVERIFY(journey.waitForDialog());
        QCOMPARE(colleague.decide(journey.cell(0, u"id"_s).toLongLong(), u"REJECTED"_s, u"The post is filled"_s), 200);
        QVERIFY(journey.fill(u"Comment"_s, u"Welcome"_s));
        QVERIFY(journey.click(u"Approve"_s));
        QVERIFY(journey.waitForText(u"Somebody else had decided first."_s));
        QVERIFY2(journey.visibleText().contains(u"“The post is filled”"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Close"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.waitForRows(5));
    }

    void decisionOfOthersIsToldWhileLooking()
    {
        Journey journey(admin());
        QVERIFY(journey.goTo(pageId));
        QVERIFY(journey.waitForRows(6));
        Colleague colleague(journey.sandbox(), secondAdmin());
        QTest::keyClick(journey.page()->table(), Qt::Key_J);
        QVERIFY(journey.waitForText(u"I guide newcomers"_s));
        const QString requester = journey.cell(0, u"requester"_s);
        QCOMPARE(colleague.decide(journey.cell(0, u"id"_s).toLongLong(), u"APPROVED"_s, u"Gladly"_s), 200);
        watch(journey).look();
        QVERIFY(journey.waitForText(requester + u": mentor: Approved by "_s));
        QVERIFY(journey.waitForRows(5));
        QTRY_COMPARE(journey.page()->table()->selectedCount(), 1);
    }

    void underReviewOnlyAfterAWarning()
    {
        Journey journey(admin());
        QVERIFY(journey.goTo(pageId));
        QVERIFY(journey.waitForRows(6));
        QTest::keyClick(journey.page()->table(), Qt::Key_J);
        QTest::keyClick(journey.page()->table(), Qt::Key_U);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.visibleText().contains(u"it accepts no later decision"_s));
        QVERIFY(journey.fill(u"Comment"_s, u"Asked the team lead"_s));
        QVERIFY(journey.click(u"Set aside for good…"_s));
        // Asked once more, and no is the answer.
        QVERIFY(journey.waitForText(u"can never be approved or rejected"_s));
        QVERIFY(journey.click(u"Cancel"_s));
        QTRY_VERIFY(qobject_cast<DecisionDialog *>(journey.waitForDialog()));
        QCOMPARE(journey.sandbox().requestsSeen(u"decideRoleRequest"), 0);
        QCOMPARE(static_cast<DecisionDialog *>(journey.waitForDialog())->comment(), u"Asked the team lead"_s);
        QVERIFY(journey.click(u"Set aside for good…"_s));
        QVERIFY(journey.waitForText(u"can never be approved or rejected"_s));
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QCOMPARE(journey.sandbox().requestsSeen(u"decideRoleRequest"), 1);
        QVERIFY(journey.waitForRows(5));

        // It is a dead end, and the program says so instead of trying.
        QVERIFY(journey.fill(u"Status"_s, u"Under review"_s));
        QVERIFY(journey.waitForRows(2));
        QTest::keyClick(journey.page()->table(), Qt::Key_J);
        QTest::keyClick(journey.page()->table(), Qt::Key_A);
        QAction *approve = journey.page()->findChild<QAction *>(u"approve"_s);
        QVERIFY(!approve->isEnabled());
        QVERIFY(approve->statusTip().contains(u"no later decision"_s));
        QCOMPARE(journey.sandbox().requestsSeen(u"decideRoleRequest"), 1);
    }

    void lostAnswerIsNotSentTwice()
    {
        Journey journey(admin());
        QVERIFY(journey.goTo(pageId));
        QVERIFY(journey.waitForRows(6));
        journey.sandbox().addSwitch(
            {.fault = Fault::Cut, .operations = {u"decideRoleRequest"_s}, .times = 1, .bytes = 10});
        QTest::keyClick(journey.page()->table(), Qt::Key_J);
        QTest::keyClick(journey.page()->table(), Qt::Key_A);
        QVERIFY(journey.fill(u"Comment"_s, u"Welcome"_s));
        QVERIFY(journey.click(u"Approve"_s));
        QVERIFY(journey.waitForText(u"A look at the service showed that the change was made."_s));
        QVERIFY(journey.waitUntilNoDialog());
        QCOMPARE(journey.sandbox().requestsSeen(u"decideRoleRequest"), 1);
        QVERIFY(journey.waitForRows(5));
    }

    void newRequestsComeQuietly()
    {
        Journey journey(admin());
        QVERIFY(journey.goTo(pageId));
        QVERIFY(journey.waitForRows(6));
        QTest::keyClick(journey.page()->table(), Qt::Key_J);
        QTest::keyClick(journey.page()->table(), Qt::Key_J);
        const QString selected = journey.cell(1, u"id"_s);
        QTRY_COMPARE(watch(journey).unread(), 5);

        journey.sandbox().addSwitch({.fault = Fault::Status, .operations = {u"listRoleRequests"_s}, .status = 400});
        watch(journey).setInterval(50ms);
        QTRY_VERIFY(watch(journey).hasFailed());
        QCOMPARE(journey.window().toasts()->count(), 0);
        journey.sandbox().clearSwitches();

        Colleague newcomer(journey.sandbox(), QString(sandbox::sampleUser.email));
        QCOMPARE(newcomer.ask(roleId(journey, u"mentor"_s), u"I would like to help"_s), 201);
        QVERIFY(journey.waitForRows(7));
        QTRY_COMPARE(watch(journey).unread(), 6);
        QCOMPARE(journey.cell(0, u"requester"_s), u"Uma User"_s);
        QTRY_COMPARE(journey.cell(0, u"status"_s), u"NEW"_s);
        QCOMPARE(journey.page()->table()->selectedCount(), 1);
        QCOMPARE(journey.cell(journey.page()->table()->currentIndex().row(), u"id"_s), selected);
    }

    void roleIsRequested()
    {
        JourneyOptions options = admin();
        options.member = sandbox::sampleUser;
        Journey journey(options);
        QVERIFY(journey.goTo(pageId));
        QVERIFY(journey.waitForText(u"Only organization admins see role requests"_s));
        QCOMPARE(journey.sandbox().requestsSeen(u"listRoleRequests"), 0);
        QVERIFY(journey.click(u"Request a role…"_s));
        QVERIFY(journey.click(u"Choose for Role…"_s));
        QVERIFY(journey.pick(u"duty_officer"_s));
        QVERIFY(journey.click(u"Choose"_s));
        QVERIFY(journey.fill(u"About"_s, u"Night desk! Five years"_s));
        QVERIFY(journey.click(u"Send request"_s));
        QVERIFY(journey.waitForText(u"hyphens, dots and commas only"_s)); // what the service accepts
        QCOMPARE(journey.sandbox().requestsSeen(u"requestOrgRole"), 0);
        QVERIFY(journey.fill(u"About"_s, u"Five years on the night desk"_s));
        QVERIFY(journey.fill(u"Experience"_s, u"5"_s));
        QVERIFY(journey.click(u"Send request"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QCOMPARE(journey.sandbox().requestsSeen(u"requestOrgRole"), 1);
        QVERIFY(journey.waitForText(u"Done"_s));

        // Once more is refused, in the service's words, and what was typed stays.
        QTest::keyClick(journey.page(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.fill(u"Role"_s, QString::number(roleId(journey, u"duty_officer"_s))));
        QVERIFY(journey.fill(u"About"_s, u"Again"_s));
        QVERIFY(journey.click(u"Send request"_s));
        QVERIFY(journey.waitForText(u"You have already requested to be a duty_officer."_s));
        QVERIFY(journey.waitForDialog());
    }

    void systemAdminIsToldWhatToDo()
    {
        Journey journey;
        QVERIFY(journey.goTo(pageId));
        QVERIFY(journey.waitForText(u"is a system admin"_s));
        QVERIFY(journey.visibleText().contains(sandbox::sampleOrgAdmin.email));
        QCOMPARE(journey.sandbox().requestsSeen(u"listRoleRequests"), 0);
        QVERIFY(journey.click(u"Sign in as somebody else…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"E-mail, phone or user name"_s, sandbox::sampleOrgAdmin.email));
        QVERIFY(journey.click(u"Member of an organization"_s));
        QVERIFY(journey.signInToElevate(sandbox::sampleOrgAdmin.password));
        QVERIFY(journey.waitForRows(6));
        QTRY_VERIFY(sidebarText(journey).contains(u"unread"_s));
    }

    void nothingStaysWhenThePersonLeaves()
    {
        Journey journey(admin());
        QVERIFY(journey.goTo(pageId));
        QVERIFY(journey.waitForRows(6));
        QTest::keyClick(journey.page()->table(), Qt::Key_J);
        QVERIFY(journey.waitForText(u"I guide newcomers"_s));
        QVERIFY(journey.command(u"Sign out of ELEVATE"_s));
        QVERIFY(journey.waitForText(u"Sign in to see this"_s));
        QCOMPARE(journey.shownRows(), 0);
        QVERIFY2(!journey.visibleText().contains(u"I guide newcomers"_s), qPrintable(journey.visibleText()));
        QVERIFY(!sidebarText(journey).contains(u"unread"_s));
    }

    void otherLines_data() { linesAre({Line::Docs, Line::V31}); }
    void otherLines()
    {
        QFETCH(const Line, line);
        Journey journey(admin(line));
        QVERIFY(journey.goTo(pageId));
        QVERIFY(journey.waitForRows(6));
        QVERIFY(journey.hasRow(u"role"_s, u"duty_officer"_s)); // the role list has another path on one of them
        QTest::keyClick(journey.page()->table(), Qt::Key_J);
        QVERIFY(journey.waitForText(u"I guide newcomers"_s));
        QVERIFY(journey.waitForText(u"@"_s)); // the profile
        QTest::keyClick(journey.page()->table(), Qt::Key_A);
        QVERIFY(journey.fill(u"Comment"_s, u"Welcome"_s));
        QVERIFY(journey.click(u"Approve"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.waitForRows(5));
        QTest::keyClick(journey.page()->table(), Qt::Key_R);
        QVERIFY(journey.waitForDialog());
        Colleague colleague(journey.sandbox(), secondAdmin());
        const int row = journey.page()->table()->currentIndex().row();
        QCOMPARE(colleague.decide(journey.cell(row, u"id"_s).toLongLong(), u"APPROVED"_s, u"Gladly"_s), 200);
        QVERIFY(journey.click(u"Reject"_s));
        QVERIFY(journey.waitForText(u"Somebody else had decided first."_s));
        QVERIFY(journey.click(u"Close"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.waitForRows(4));
        QTest::keyClick(journey.page(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.fill(u"Role"_s, QString::number(roleId(journey, u"mentor"_s))));
        QVERIFY(journey.fill(u"About"_s, u"I like to explain things"_s));
        QVERIFY(journey.click(u"Send request"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.waitForRows(5));
        QCOMPARE(journey.cell(0, u"requester"_s), u"Olive Org Admin"_s);
    }

private:
    static JourneyOptions admin(Line line = Line::V35)
    {
        JourneyOptions options;
        options.sandbox.elevate = line;
        options.member = sandbox::sampleOrgAdmin;
        return options;
    }
    static RoleRequestWatch &watch(Journey &journey) { return journey.application().desk()->roleRequests(); }
    static QString sidebarText(Journey &journey)
    {
        const auto *model = static_cast<SidebarModel *>(journey.window().sidebar()->list()->model());
        return model->indexOf(pageId).data(Qt::AccessibleTextRole).toString();
    }
    //! As the service has it, for a colleague who knows it by heart.
    static qint64 roleId(Journey &journey, const QString &title)
    {
        Client &client = journey.workspace().client(Service::Elevate);
        const auto roles = client.list(elevate::listRoles, {.operation = &elevate::listRoles,
                                                            .query = {{u"page"_s, u"1"_s}, {u"limit"_s, u"100"_s}}});
        if (!QTest::qWaitFor([&] { return roles.isFinished(); }))
            return 0;
        const Outcome<RecordPage> page = roles.result();
        for (const Record &role : page ? page->rows : QList<Record>()) {
            if (role.text(u"title") == title)
                return role.identity().toLongLong();
        }
        return 0;
    }

    static inline const QString pageId = u"elevate.roleRequests"_s;
};

QTEST_MAIN(RoleRequestJourneyTest)
#include "tst_rolerequestjourney.moc"
