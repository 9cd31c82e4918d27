#include "tests/support/journey.h"
#include "tests/support/recordedanswer.h"

#include "ui/connections/formfield.h"
#include "ui/records/tablepage.h"
#include "ui/shell/actingbar.h"
#include "ui/shell/mainwindow.h"

#include <QDialog>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! Every refusal that was recorded of the operations with organizations, given to the window word for word: the field
//! is marked or the message is shown, always with a next step, and what was typed is still there.
class OrganizationRefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!hasRecordings())
            QSKIP("GATEHOUSE_FACTS names no folder with elevate-recordings.");
    }

    void refused_data()
    {
        refusalColumns();
        const QString correct = u"Correct what the service names"_s;
        const QString refresh = u"Refresh the list"_s;
        const auto row = [](Line line, const char *recording, const char *operation, const QString &nextStep) {
            refusal(line, QString::fromLatin1(recording), QString::fromLatin1(operation), nextStep);
        };
        for (Line line : {Line::V31, Line::V35}) {
            row(line, "organization-create--duplicate", "createOrganization", correct);
            row(line, "organization-create--missing-fields", "createOrganization", correct);
            row(line, "organization-update--no-id", "updateOrganization", correct);
            row(line, "organization-update--not-found", "updateOrganization", refresh);
            row(line, "admin-addOrgAdmin--unknown-organization", "addOrgAdmin", refresh);
            row(line, "admin-deactivateUser--missing-fields", "deactivateUsers", correct);
            row(line, "admin-deactivateUser--not-found", "deactivateUsers", correct);
        }
        row(Line::V31, "organization-create--seed-body", "createOrganization", correct);
        row(Line::V31, "admin-deactivateOrg--already", "deactivateOrganization", correct);
        row(Line::V31, "admin-deactivateOrg--not-found", "deactivateOrganization", correct);
        row(Line::V35, "admin-addOrgAdmin--missing-fields", "addOrgAdmin", correct);
        row(Line::V35, "admin-addOrgAdmin--no-org-code", "addOrgAdmin", correct);
        row(Line::V35, "admin-addOrgAdmin--no-tenant-headers", "addOrgAdmin", correct);
        // A failure on the way may have done it, so the service is looked at.
        row(Line::V35, "admin-addOrgAdmin--tenant-id-only", "addOrgAdmin", u"It can be sent again"_s);
        row(Line::V35, "admin-addOrgAdmin--unknown-user", "addOrgAdmin", refresh);
        row(Line::V35, "admin-deactivateOrg--not-found", "deactivateOrganization", refresh);
        row(Line::V35, "admin-deactivateOrg--seed-numeric-id", "deactivateOrganization", correct);
        row(Line::V35, "admin-deactivateUser--not-array", "deactivateUsers", correct);
    }

    void refused()
    {
        QFETCH(const Line, line);
        QFETCH(const QString, recording);
        QFETCH(const QString, operation);
        QFETCH(const QString, nextStep);
        const RecordedAnswer answer = recordedAnswer(line, recording);
        QVERIFY2(answer.status >= 400, qPrintable(recording));

        Journey journey({.sandbox = {.elevate = line}});
        journey.sandbox().addSwitch(answer.onceFor(operation));
        QVERIFY2(attempt(journey, operation), qPrintable(journey.visibleText()));
        QTRY_COMPARE(journey.sandbox().requestsSeen(operation), 1);
        QVERIFY2(journey.waitForText(nextStep), qPrintable(journey.visibleText()));
        const QList<std::pair<QString, QString>> fields = answer.fields();
        if (answer.status < 500 || !fields.isEmpty())
            QCOMPARE(answer.unsaidIn(journey.visibleText()), QString());
        if (!dialogOf(journey))
            return;
        for (const auto &[key, words] : fields) {
            for (const FormField *field : dialogOf(journey)->findChildren<FormField *>()) {
                if (field->key() == key)
                    QVERIFY2(field->problem().contains(words), qPrintable(key));
            }
        }
    }

    void permissionIsDenied()
    {
        Journey journey;
        journey.sandbox().addSwitch(
            recordedAnswer(Line::V35, u"admin-deleteUser--permission-denied"_s).onceFor(u"updateOrganization"_s));
        QVERIFY(attempt(journey, u"updateOrganization"_s));
        QVERIFY2(journey.waitForText(u"Your account may not do this: Change an organization."_s),
                 qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(u"Ask an administrator for the permission"_s));
    }

    void organizationActedAsIsUnknown()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.clickRow(u"code"_s, u"tejo_port"_s));
        QVERIFY(journey.command(u"Act as this organization"_s));
        QTRY_VERIFY(journey.window().actingBar()->isVisible());
        QVERIFY(journey.waitUntilLoaded());
        journey.sandbox().addSwitch(
            recordedAnswer(Line::V35, u"override--unknown-organization"_s).onceFor(u"listRoles"_s));
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY2(journey.waitForText(u"You act as yourself again"_s), qPrintable(journey.visibleText()));
        QVERIFY(!journey.window().actingBar()->isVisible());
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(journey.shownRows() > 0);
    }

private:
    //! The form that is open; null where there is none, and the message stands in the window.
    static QDialog *dialogOf(Journey &journey)
    {
        for (QDialog *dialog : journey.window().findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    //! Does in the window what sends the operation.
    static bool attempt(Journey &journey, const QString &operation)
    {
        if (operation == "deactivateUsers"_L1) {
            return journey.goTo(u"elevate.users"_s) && journey.search(u"Uma User"_s) &&
                   journey.clickRow(u"name"_s, u"Uma User"_s) && journey.command(u"Deactivate"_s) &&
                   journey.confirm() && journey.waitUntilNoDialog();
        }
        if (!journey.goTo(u"elevate.organizations"_s) || !journey.clickRow(u"code"_s, u"vitosha_water"_s))
            return false;
        RecordTable *table = journey.page()->table();
        if (operation == "createOrganization"_L1) {
            QTest::keyClick(table, Qt::Key_N, Qt::ControlModifier);
            return journey.fill(u"Name"_s, u"Harbour School"_s) && journey.fill(u"Code"_s, u"harbour_school"_s) &&
                   journey.fill(u"Description"_s, u"By the sea"_s) &&
                   journey.fill(u"Domains"_s, u"harbour.example"_s) && journey.click(u"Create"_s);
        }
        if (operation == "updateOrganization"_L1) {
            QTest::keyClick(table, Qt::Key_F2);
            return journey.fill(u"Description"_s, u"By the lake"_s) && journey.click(u"Save"_s);
        }
        if (operation == "deactivateOrganization"_L1) {
            QTest::keyClick(table, Qt::Key_Delete);
            return journey.confirm() && journey.waitUntilNoDialog();
        }
        return journey.command(u"Make someone organization admin"_s) && journey.fill(u"User id"_s, u"3"_s) &&
               journey.click(u"Make someone organization admin"_s) && journey.confirm();
    }
};

QTEST_MAIN(OrganizationRefusalsTest)
#include "tst_organizationrefusals.moc"
