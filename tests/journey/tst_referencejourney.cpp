#include "tests/support/journey.h"

#include "app/pages/pagetable.h"
#include "app/pages/recordnames.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QDialog>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using sandbox::Fault;

//! Fields that name other records: chosen from a list or typed, shown by name in forms and details. Users are created
//! with a one-time password that the form itself sends for.
class ReferenceJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void everyReferenceLeadsSomewhere()
    {
        for (const PageRow *page : allPages()) {
            for (const RecordType *type : {page->type, page->create ? page->create->body : nullptr}) {
                if (!type)
                    continue;
                for (const Field &field : type->fields) {
                    if (const auto reference = referenceOf(field, page->service()))
                        QVERIFY2(reference->key, qPrintable(QString(type->name % u'.' % field.key)));
                }
            }
        }
    }

    void adminIsChosenByName()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.clickRow(u"name"_s, u"Sandbox City"_s));
        QVERIFY(journey.command(u"Make someone organization admin"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Choose for User id…"_s));
        QVERIFY(journey.pick(u"Uma User"_s));
        QVERIFY(journey.click(u"Choose"_s));
        auto *line = qobject_cast<QLineEdit *>(journey.editor(u"User id"_s));
        QVERIFY(line);
        const QString id = line->text();
        QVERIFY(id.toInt() > 0);
        QVERIFY(journey.waitForText(u"Uma User"_s)); // who that is
        QVERIFY(journey.click(u"Make someone organization admin"_s));
        QVERIFY(journey.confirm());
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"addOrgAdmin"), 1);
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));

        // The details of the organization name its admin.
        QVERIFY(journey.clickRow(u"name"_s, u"Sandbox City"_s));
        QVERIFY2(journey.waitForText(u"Uma User (%1)"_s.arg(id)), qPrintable(journey.visibleText()));
    }

    void typedIdsAreNamed()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.search(u"Uma User"_s));
        QVERIFY(journey.clickRow(u"name"_s, u"Uma User"_s));
        const QString id = journey.cell(journey.page()->table()->currentIndex().row(), u"id"_s);
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.clickRow(u"name"_s, u"Nile Polytechnic"_s));
        QVERIFY(journey.command(u"Make someone organization admin"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"User id"_s, id));
        QVERIFY(journey.waitForText(u"Uma User"_s));
        QVERIFY(journey.fill(u"User id"_s, u"999999"_s));
        QVERIFY2(journey.waitForText(u"The service knows no user 999999"_s), qPrintable(journey.visibleText()));
    }

    void moduleOfPermission()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.permissions"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Code"_s, u"pick_module"_s));
        QVERIFY(journey.click(u"Choose for Module…"_s));
        QVERIFY(journey.pick(u"cloud-services"_s));
        QTest::keyClick(journey.waitForDialog()->findChild<RecordTable *>(), Qt::Key_Return); // takes it, too
        QTRY_COMPARE(qobject_cast<QLineEdit *>(journey.editor(u"Module"_s))->text(), u"cloud-services"_s);
        QCOMPARE(qobject_cast<QLineEdit *>(journey.editor(u"Code"_s))->text(), u"pick_module"_s);
    }

    void rolesSayWhatIsKnownOfTheirPermissions()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(journey.clickRow(u"title"_s, u"org_admin"_s));
        QVERIFY(journey.waitForText(u"no operation that lists the permissions"_s));
        QVERIFY(journey.waitForText(u"Approve, reject or set aside a role request"_s));
    }

    void signUpSendsItsCode_data() { linesAre({Line::V31, Line::V35}); }

    void signUpSendsItsCode()
    {
        QFETCH(const Line, line);
        sandbox::SandboxOptions options;
        options.elevate = line;
        options.signUpNeedsOtp = true;
        Journey journey({.sandbox = options});
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Name"_s, u"Zelda Newcomer"_s));
        QVERIFY(journey.fill(u"Password"_s, u"SandBox!!!2027"_s));

        // Nobody to send it to yet.
        QVERIFY(journey.click(u"Send the code"_s));
        QVERIFY2(journey.waitForText(line == Line::V35 ? u"At least one of email"_s : u"E-mail is required"_s),
                 qPrintable(journey.visibleText()));
        QVERIFY(journey.fill(u"E-mail"_s, u"zelda@example.org"_s));
        journey.sandbox().addSwitch(
            {.fault = Fault::Status, .operations = {u"sendRegistrationOtp"_s}, .times = 1, .status = 503});
        QVERIFY(journey.click(u"Send the code"_s));
        QVERIFY2(journey.waitForText(u"(status 503)"_s), qPrintable(journey.visibleText()));
        QCOMPARE(qobject_cast<QLineEdit *>(journey.editor(u"Name"_s))->text(), u"Zelda Newcomer"_s);

        QVERIFY(journey.click(u"Send the code"_s));
        QTRY_COMPARE(journey.sandbox().outbox().size(), 1);
        const QString code = journey.sandbox().outbox().first().text;
        QVERIFY2(journey.waitForText(u"It would have sent: "_s + code), qPrintable(journey.visibleText()));
        QVERIFY(!journey.visibleText().contains(u"(status 503)"_s)); // that is over
        QCOMPARE(qobject_cast<QLineEdit *>(journey.editor(u"Name"_s))->text(), u"Zelda Newcomer"_s);
        QTest::keyClicks(journey.waitForDialog()->focusWidget(), code); // it is where the code belongs
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"createAccount"), 1);
        QVERIFY(journey.search(u"Zelda"_s));
        QVERIFY(journey.hasRow(u"name"_s, u"Zelda Newcomer"_s));
    }
};

QTEST_MAIN(ReferenceJourneyTest)
#include "tst_referencejourney.moc"
