#include "tests/support/journey.h"

#include "ui/code/codeeditor.h"
#include "ui/permissions/matrixpage.h"
#include "ui/permissions/matrixview.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

//! A dialog that is filled in when the session ends.
struct Filled
{
    std::optional<sandbox::SampleAccount> member = {};
    Line line = Line::V35;
    bool (*fill)(Journey &journey) = nullptr;
    bool (*isThere)(Journey &journey) = nullptr; //!< everything typed
    QString submit;
    bool isReviewed = false;
    QString operation; //!< what is sent in the end
};

QString textOf(Journey &journey, const QString &label)
{
    QWidget *editor = journey.editor(label);
    if (const auto *line = qobject_cast<QLineEdit *>(editor))
        return line->text();
    const auto *text = qobject_cast<QPlainTextEdit *>(editor);
    return text ? text->toPlainText() : QString();
}

bool paste(QPlainTextEdit *edit, const QString &text)
{
    if (!edit)
        return false;
    edit->setFocus();
    QTest::keySequence(edit, QKeySequence::SelectAll);
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(edit, QKeySequence::Paste);
    return edit->toPlainText() == text;
}

constexpr auto listLabel = "Ids and e-mail addresses"_L1;
constexpr auto formText = "{\"template_name\": \"visit\", \"fields\": {\"controls\": []}}"_L1;

Filled decision()
{
    return {.member = sandbox::sampleOrgAdmin,
            .fill =
                [](Journey &journey) {
                    if (!journey.goTo(u"elevate.roleRequests"_s) || !journey.waitForRows(6))
                        return false;
                    QTest::keyClick(journey.page()->table(), Qt::Key_J);
                    QTest::keyClick(journey.page()->table(), Qt::Key_A);
                    return journey.waitForDialog() && journey.fill(u"Comment"_s, u"Welcome"_s);
                },
            .isThere = [](Journey &journey) { return textOf(journey, u"Comment"_s) == "Welcome"_L1; },
            .submit = u"Approve"_s,
            .operation = u"decideRoleRequest"_s};
}

Filled application()
{
    return {.member = sandbox::sampleUser,
            .fill =
                [](Journey &journey) {
                    return journey.goTo(u"elevate.roleRequests"_s) && journey.click(u"Request a role…"_s) &&
                           journey.click(u"Choose for Role…"_s) && journey.pick(u"duty_officer"_s) &&
                           journey.click(u"Choose"_s) && journey.fill(u"About"_s, u"Five years"_s) &&
                           journey.fill(u"Experience"_s, u"5"_s);
                },
            .isThere =
                [](Journey &journey) {
                    return textOf(journey, u"About"_s) == "Five years"_L1 && textOf(journey, u"Experience"_s) == "5"_L1;
                },
            .submit = u"Send request"_s,
            .operation = u"requestOrgRole"_s};
}

Filled roleOfAnOrganizationActedAs()
{
    return {.fill =
                [](Journey &journey) {
                    if (!journey.command(u"Act as organization"_s) || !journey.pick(u"Default Tenant"_s) ||
                        !journey.click(u"Choose its organization…"_s) || !journey.pick(u"Tejo Port"_s) ||
                        !journey.click(u"Act as this organization"_s) || !journey.waitUntilNoDialog() ||
                        !journey.goTo(u"elevate.roles"_s))
                        return false;
                    QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
                    return journey.fill(u"Title"_s, u"quay_guard"_s) && journey.fill(u"Label"_s, u"Quay guard"_s) &&
                           journey.fill(u"Kind"_s, u"Ordinary"_s) && journey.fill(u"Visibility"_s, u"PUBLIC"_s);
                },
            .isThere =
                [](Journey &journey) {
                    return textOf(journey, u"Title"_s) == "quay_guard"_L1 &&
                           textOf(journey, u"Label"_s) == "Quay guard"_L1 && journey.workspace().acting() &&
                           journey.workspace().client(Service::Elevate).context().actingOrganization == "tejo_port"_L1;
                },
            .submit = u"Create"_s,
            .operation = u"createRole"_s};
}

Filled pastedList()
{
    return {.fill =
                [](Journey &journey) {
                    return journey.goTo(u"elevate.users"_s) && journey.command(u"Paste a list to deactivate"_s) &&
                           journey.waitForDialog() &&
                           paste(qobject_cast<QPlainTextEdit *>(journey.editor(listLabel)), sandbox::sampleUser.email);
                },
            .isThere = [](Journey &journey) { return textOf(journey, listLabel) == sandbox::sampleUser.email; },
            .submit = u"Deactivate"_s,
            .isReviewed = true,
            .operation = u"deactivateUsers"_s};
}

Filled formEditor()
{
    return {.fill =
                [](Journey &journey) {
                    if (!journey.goTo(u"elevate.forms"_s) || !journey.command(u"New form"_s))
                        return false;
                    return journey.waitForDialog() && journey.fill(u"Type"_s, u"visitors"_s) &&
                           journey.fill(u"Sub-type"_s, u"visitorsForm"_s) &&
                           paste(journey.waitForDialog()->findChild<CodeEditor *>(), formText);
                },
            .isThere =
                [](Journey &journey) {
                    return textOf(journey, u"Type"_s) == "visitors"_L1 &&
                           textOf(journey, u"Sub-type"_s) == "visitorsForm"_L1 &&
                           journey.waitForDialog()->findChild<CodeEditor *>()->toPlainText() == formText;
                },
            .submit = u"Create form"_s,
            .operation = u"createForm"_s};
}

Filled templateEditor()
{
    return {.fill =
                [](Journey &journey) {
                    return journey.goTo(u"elevate.templates"_s) && journey.command(u"New notification template"_s) &&
                           journey.waitForDialog() && journey.fill(u"Code"_s, u"farewell"_s) &&
                           journey.fill(u"Subject"_s, u"Goodbye"_s) &&
                           journey.fill(u"Body"_s, u"<p>Goodbye {name}</p>"_s);
                },
            .isThere =
                [](Journey &journey) {
                    return textOf(journey, u"Code"_s) == "farewell"_L1 &&
                           textOf(journey, u"Subject"_s) == "Goodbye"_L1 &&
                           textOf(journey, u"Body"_s) == "<p>Goodbye {name}</p>"_L1;
                },
            .submit = u"Create template"_s,
            .operation = u"createNotificationTemplate"_s};
}

} // namespace

Q_DECLARE_METATYPE(Filled)

//! The session ends while something is filled in: whatever it is, it can be signed in from there, and nothing typed is
//! lost.
class SessionJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingTypedIsLost_data()
    {
        QTest::addColumn<Filled>("filled");
        QTest::newRow("decision") << decision();
        QTest::newRow("role application") << application();
        QTest::newRow("role of an organization acted as") << roleOfAnOrganizationActedAs();
        QTest::newRow("pasted list") << pastedList();
        QTest::newRow("form editor") << formEditor();
        QTest::newRow("template editor") << templateEditor();
    }
    void nothingTypedIsLost()
    {
        QFETCH(const Filled, filled);
        Journey journey({.sandbox = {.elevate = filled.line}, .member = filled.member});
        QVERIFY2(filled.fill(journey), qPrintable(journey.visibleText()));
        const QDialog *dialog = journey.waitForDialog();
        journey.sandbox().expireSessions();
        QVERIFY(journey.click(filled.submit));
        if (filled.isReviewed)
            QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(u"session has ended"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Not now"_s));
        QTRY_COMPARE(journey.waitForDialog(), dialog);
        QVERIFY2(filled.isThere(journey), qPrintable(journey.visibleText()));

        QVERIFY2(journey.click(u"Sign in…"_s), qPrintable(journey.visibleText()));
        QTRY_VERIFY(journey.waitForDialog()->windowTitle().startsWith(u"Sign in"_s));
        QVERIFY(journey.fill(u"Password"_s, sandbox::sampleAdmin.password)); // everybody's
        QVERIFY(journey.click(u"Sign in"_s));
        QTRY_VERIFY(journey.workspace().isOpen(Service::Elevate));
        QTRY_COMPARE(journey.waitForDialog(), dialog);
        journey.waitForDialog()->activateWindow();
        QVERIFY2(filled.isThere(journey), qPrintable(journey.visibleText()));
        const int before = journey.sandbox().requestsSeen(filled.operation);
        QVERIFY(journey.click(filled.submit));
        if (filled.isReviewed)
            QVERIFY(journey.confirm());
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(filled.operation), before + 1);
    }

    void marksOfTheMatrixStay()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.rolePermissions"_s));
        auto *page = qobject_cast<MatrixPage *>(journey.window().currentPage());
        QVERIFY(page);
        RoleMatrix *matrix = page->view()->matrix();
        QTRY_VERIFY(matrix->rowCount() > 0);
        const auto &permissions = matrix->permissions();
        const auto found = std::ranges::find(permissions, u"admin_permissions"_s, &MatrixPermission::code);
        QVERIFY(found != permissions.end());
        const RolePermissionKey key{u"mentor"_s, found->id};
        QTRY_VERIFY(matrix->indexOf(key).isValid());
        page->view()->scrollTo(matrix->indexOf(key));
        QTest::mouseClick(page->view()->viewport(), Qt::LeftButton, {},
                          page->view()->visualRect(matrix->indexOf(key)).center());
        QTest::keyClick(page->view(), Qt::Key_Space);
        QCOMPARE(matrix->markAt(matrix->indexOf(key)), Mark::Give);

        journey.sandbox().expireSessions();
        QTest::keyClick(page->view(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY2(journey.waitForText(u"session has ended"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Not now"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.command(u"Sign in to ELEVATE"_s));
        QVERIFY(journey.signInToElevate(sandbox::sampleAdmin.password));
        QTRY_VERIFY(matrix->indexOf(key).isValid());
        QCOMPARE(matrix->markAt(matrix->indexOf(key)), Mark::Give);
        const int before = journey.sandbox().requestsSeen(u"createRolePermission");
        page->view()->setFocus();
        QTest::keyClick(page->view(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"createRolePermission"), before + 1);
        QTRY_VERIFY(matrix->marks().isEmpty());
    }
};

QTEST_MAIN(SessionJourneyTest)
#include "tst_sessionjourney.moc"
