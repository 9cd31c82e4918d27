#include "tests/support/importsteps.h"
#include "tests/support/journey.h"

#include "app/changes/changedoor.h"
#include "app/changes/changerun.h"
#include "app/pages/recordpicker.h"
#include "network/operations/elevate.h"
#include "network/sandbox/sampleaccounts.h"
#include "ui/records/detailspane.h"
#include "ui/records/tablepage.h"
#include "ui/shell/actingbar.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using sandbox::Fault;

//! Tenants of a 3.5 service, and acting as one of their organizations: chosen, always to be seen, sent with every call
//! it belongs to and no other, named in reviews and in the change log, and over when it must be over.
class ActingJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void tenantsTellTheirOrganizations()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.tenants"_s));
        QCOMPARE(journey.shownRows(), 2);
        QVERIFY(journey.clickRow(u"code"_s, u"bayside"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_Return);
        QVERIFY2(journey.waitForText(u"Naniwa Library Network (naniwa_libraries)"_s),
                 qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(u"libraries.example.com, not verified"_s));

        QVERIFY(journey.goTo(u"elevate.tenantOrganizations"_s));
        QVERIFY(journey.page()->currentScope() == "default"_L1 || journey.page()->currentScope() == "bayside"_L1);
        journey.page()->chooseScope(u"bayside"_s);
        QVERIFY(journey.hasRow(u"code"_s, u"paulista_museums"_s));
        QVERIFY(journey.waitForRows(2));
    }

    void otherLinesSayThatTheyHaveNone_data() { linesAre({Line::Docs, Line::V31}); }
    void otherLinesSayThatTheyHaveNone()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY(journey.goTo(u"elevate.tenants"_s));
        QVERIFY2(journey.waitForText(u"does not offer: List tenants"_s), qPrintable(journey.visibleText()));
        QVERIFY(!journey.workspace().mayAct());
        QVERIFY(!isOffered(journey, u"Act as organization"_s));
        // What the line lacks is no secret, and no question of what the account may do.
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.clickRow(u"code"_s, u"tejo_port"_s));
        for (const QString &id : {u"addRegistrationCode"_s, u"removeRegistrationCode"_s, u"readTenant"_s}) {
            const QAction *action = journey.page()->findChild<QAction *>(id);
            QVERIFY2(action && !action->isEnabled(), qPrintable(id));
            QCOMPARE(action->statusTip(), u"This line of the service has no operation for this."_s);
        }
        // Editing by id is for the line that opens nothing by it.
        QCOMPARE(journey.page()->findChild<QAction *>(u"updateOrganization"_s) != nullptr, line == Line::Docs);
        QVERIFY(journey.goTo(u"elevate.users"_s));
        const auto *refresh = journey.page()->findChild<QAction *>(u"refreshUserViews"_s);
        QVERIFY(refresh);
        QTRY_COMPARE(refresh->isEnabled(), line == Line::V31);
    }

    void searchIsBroughtUpToDateHereToo()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.command(u"Bring the search up to date"_s));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"refreshUserViews"), 1);
    }

    void organizationIsChosenShownAndActedAs()
    {
        Journey journey({.safety = SafetyLevel::ReviewAll});
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(!journey.hasRowNow(u"title"_s, u"harbour_pilot"_s)); // of the Tejo Port Authority
        const int lists = journey.sandbox().requestsSeen(u"listRoles");
        QVERIFY2(actAs(journey, u"Default Tenant"_s, u"Tejo Port"_s), qPrintable(journey.visibleText()));
        QVERIFY(bar(journey)->text().contains(u"Acting as Tejo Port Authority (tejo_port), tenant Default Tenant"_s));
        // What is shown is read again, and is the organization's.
        QVERIFY(journey.hasRow(u"title"_s, u"harbour_pilot"_s));
        QVERIFY(journey.sandbox().requestsSeen(u"listRoles") > lists);

        // A change is made as the organization; review and change log say so.
        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.fill(u"Title"_s, u"quay_guard"_s));
        QVERIFY(journey.fill(u"Label"_s, u"Quay guard"_s));
        QVERIFY(journey.fill(u"Kind"_s, u"Ordinary"_s));
        QVERIFY(journey.fill(u"Visibility"_s, u"PUBLIC"_s));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitForText(u"admin@sandbox.example acting as Tejo Port Authority"_s),
                 qPrintable(journey.visibleText()));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRow(u"title"_s, u"quay_guard"_s));
        QVERIFY(journey.clickRow(u"title"_s, u"quay_guard"_s));
        QTRY_VERIFY(journey.application().door().canUndo());

        // The lock hides it and brings it back.
        QTest::keyClick(&journey.window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(journey.window().isLocked());
        QVERIFY(!bar(journey)->isVisible());
        QVERIFY(journey.click(u"Unlock"_s));
        QTRY_VERIFY(!journey.window().isLocked());
        QVERIFY(bar(journey)->isVisible());

        // Stopped with the button of the line; nothing of the organization stays, and its changes cannot be undone
        // in another name.
        QVERIFY(journey.click(u"Stop acting as Tejo Port Authority"_s));
        QTRY_VERIFY(!bar(journey)->isVisible());
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(!journey.hasRowNow(u"title"_s, u"quay_guard"_s));
        QVERIFY(!journey.application().door().canUndo());

        QVERIFY(journey.goTo(u"changes"_s));
        auto *log = journey.window().currentPage()->findChild<RecordTable *>();
        QVERIFY(log);
        QTRY_VERIFY(textsOf(log).contains(u"admin@sandbox.example acting as Tejo Port Authority (tejo_port), tenant "
                                          "Default Tenant"_s));
    }

    void organizationOfAnotherTenantIsActedAsFromItsRow()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.search(u"a"_s));
        const QString somebody = journey.cell(0, u"email"_s);
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.clickRow(u"code"_s, u"naniwa_libraries"_s));
        QVERIFY(journey.command(u"Act as this organization"_s));
        QTRY_VERIFY(bar(journey)->isVisible());
        QVERIFY2(bar(journey)->text().contains(u"tenant Bayside Tenant"_s), qPrintable(bar(journey)->text()));
        // Its tenant is the one that users are asked of.
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(journey.shownRows() > 0);
        QVERIFY(!journey.hasRowNow(u"email"_s, somebody));
        QVERIFY(journey.command(u"Stop acting as Naniwa"_s));
        QTRY_VERIFY(!bar(journey)->isVisible());
    }

    //! Who acts in another tenant is nobody there; what concerns the person is asked in their own name.
    void ownAccountStaysThePersons()
    {
        Journey journey;
        QVERIFY2(actAs(journey, u"Bayside Tenant"_s, u"Naniwa"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.goTo(u"elevate.account"_s));
        QVERIFY2(journey.waitForText(u"admin@sandbox.example"_s), qPrintable(journey.visibleText()));
        QTRY_VERIFY(journey.sandbox().requestsSeen(u"listSessions") > 0);
        QVERIFY2(!journey.visibleText().contains(u"not found"_s), qPrintable(journey.visibleText()));
    }

    //! The admin of a tenant chooses among its organizations, and is never asked which tenant.
    void tenantAdminActsInTheOwnTenant()
    {
        Journey journey({.member = sandbox::sampleTenantAdmin});
        QVERIFY(journey.workspace().mayAct());
        QVERIFY(!journey.workspace().mayCall(elevate::listTenants));
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(!journey.hasRowNow(u"title"_s, u"harbour_pilot"_s));
        QVERIFY(journey.command(u"Act as organization"_s));
        auto *picker = qobject_cast<RecordPicker *>(journey.waitForDialog());
        QVERIFY(picker);
        const TableModel &organizations = picker->list().model();
        QTRY_VERIFY(organizations.rowCount() > 1);
        for (int row = 0; row < organizations.rowCount(); ++row) {
            for (int column = 0; column < organizations.columnCount(); ++column)
                QVERIFY(!organizations.index(row, column).data().toString().contains(u"Naniwa"_s));
        }
        QVERIFY(journey.pick(u"Tejo Port"_s));
        QVERIFY(journey.click(u"Act as this organization"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_VERIFY(bar(journey)->isVisible());
        QVERIFY(journey.hasRow(u"title"_s, u"harbour_pilot"_s));
        QCOMPARE(journey.sandbox().requestsSeen(u"listTenants"), 0);
        QVERIFY(journey.command(u"Stop acting as Tejo Port"_s));
        QTRY_VERIFY(!bar(journey)->isVisible());
    }

    //! Who is told to be moved is whoever is not in the organization that people are put into.
    void importPutsPeopleIntoTheOrganizationActedAs()
    {
        Journey journey;
        QVERIFY(actAs(journey, u"Default Tenant"_s, u"Tejo Port"_s));
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QByteArray rows = "name,email,roles\n";
        const auto add = [&](bool isThere) {
            for (int row = 0; row < journey.shownRows(); ++row) {
                const QString email = journey.cell(row, u"email"_s);
                const QString roles = journey.cell(row, u"role_titles"_s);
                const bool isPlain = roles.contains("mentee"_L1) && !roles.contains("admin"_L1);
                if (isPlain && journey.cell(row, u"organization_codes"_s).contains("tejo_port"_L1) == isThere) {
                    rows += journey.cell(row, u"name"_s).toUtf8() + ',' + email.toUtf8() + ",mentee\n";
                    return true;
                }
            }
            return false;
        };
        QVERIFY(add(true));
        QVERIFY(add(false));
        QVERIFY(journey.goTo(u"elevate.import"_s));
        QVERIFY(Journey::drop(importing::page(journey), importing::write(journey, u"people.csv"_s, rows)));
        QVERIFY2(importing::check(journey), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(importing::isChecked(journey), qPrintable(journey.visibleText()));
        const auto *checked = importing::page(journey)->check()->rows();
        const auto verdict = [&](int row) {
            return checked->index(row, ImportRowsModel::VerdictColumn).data(ImportRowsModel::VerdictRole).toInt();
        };
        QTRY_COMPARE(verdict(0), int(ImportVerdict::Unchanged));
        QCOMPARE(verdict(1), int(ImportVerdict::Changed));
        // Who it is, and from where to where.
        QVERIFY2(
            journey.click(u"1 people are in another organization: the service takes them into yours, or refuses."_s),
            qPrintable(journey.visibleText()));
        QTRY_COMPARE(checked->rowCount(), 1);
        QCOMPARE(checked->rowAt(0), 1);
        const QString happens = checked->index(0, ImportRowsModel::EffectsColumn).data().toString();
        QVERIFY2(happens.contains(u"Moved from "_s) && happens.contains(u" to tejo_port, or refused"_s),
                 qPrintable(happens));
    }

    void answerOfBeforeIsNotShown()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(!journey.hasRowNow(u"title"_s, u"harbour_pilot"_s));
        // Asked as oneself, answered when one acts as somebody else already.
        journey.sandbox().addSwitch(
            {.fault = Fault::Latency, .operations = {u"listRoles"_s}, .times = 1, .milliseconds = 1500});
        const int before = journey.sandbox().requestsSeen(u"listRoles");
        QTest::keyClick(journey.page()->table(), Qt::Key_F5);
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"listRoles"), before + 1);
        QVERIFY(actAs(journey, u"Default Tenant"_s, u"Tejo Port"_s));
        QVERIFY(journey.hasRow(u"title"_s, u"harbour_pilot"_s));
        const int rows = journey.shownRows();
        QTRY_COMPARE_WITH_TIMEOUT(journey.workspace().client(Service::Elevate).openCalls(), 0, 5'000);
        QVERIFY(journey.waitUntilLoaded());
        QCOMPARE(journey.shownRows(), rows);
        QVERIFY(journey.hasRowNow(u"title"_s, u"harbour_pilot"_s));
    }

    void staysWhileChangesAreBeingSent()
    {
        Journey journey({.timeout = std::chrono::seconds(30)});
        QVERIFY(actAs(journey, u"Default Tenant"_s, u"Tejo Port"_s));
        QVERIFY(journey.goTo(u"elevate.users"_s));
        RecordTable *table = journey.page()->table();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(3, 1)).center());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          table->visualRect(table->model()->index(5, 1)).center());
        journey.sandbox().addSwitch({.fault = Fault::Hang, .operations = {u"deactivateUsers"_s}, .times = 1});
        QVERIFY(journey.command(u"Deactivate"_s));
        QVERIFY(journey.confirm());
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 1);
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.command(u"Stop acting as"_s));
        QVERIFY(journey.waitForText(u"Changes are still being sent"_s));
        QVERIFY(bar(journey)->isVisible());
        QVERIFY(journey.workspace().acting());
        ChangeRun *run = journey.application().door().runs().constFirst();
        run->abandon();
        QTRY_VERIFY(journey.application().door().runs().isEmpty());
        QVERIFY(journey.command(u"Stop acting as"_s));
        QTRY_VERIFY(!journey.workspace().acting());
    }

    void endsWhenThePersonLeaves()
    {
        Journey journey;
        QVERIFY(actAs(journey, u"Default Tenant"_s, u"Tejo Port"_s));
        QVERIFY(journey.command(u"Sign out of ELEVATE"_s));
        QTRY_VERIFY(!bar(journey)->isVisible());
        QVERIFY(!journey.workspace().acting());
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.click(u"Sign in…"_s));
        QVERIFY(journey.signInToElevate(sandbox::sampleAdmin.password));
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(!journey.workspace().client(Service::Elevate).context().isActing());
        QVERIFY(!bar(journey)->isVisible());
    }

    void outlastsASessionThatWasRenewed()
    {
        Journey journey({.isKept = true});
        QVERIFY(actAs(journey, u"Default Tenant"_s, u"Tejo Port"_s));
        journey.sandbox().expireSessions();
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(journey.signInToElevate(sandbox::sampleAdmin.password));
        // The same person works on as the same organization; what waited is sent as it.
        QVERIFY(journey.hasRow(u"title"_s, u"harbour_pilot"_s));
        QVERIFY(bar(journey)->isVisible());
        QVERIFY(journey.reopen()); // closing the workspace ends it
        QVERIFY(!bar(journey)->isVisible());
        QVERIFY(!journey.workspace().acting());
    }

    void endsWhenSomebodyElseComesAfterNotNow()
    {
        Journey journey;
        QVERIFY(actAs(journey, u"Default Tenant"_s, u"Tejo Port"_s));
        journey.sandbox().expireSessions();
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(journey.click(u"Not now"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(bar(journey)->isVisible());
        QVERIFY(journey.command(u"Sign in to ELEVATE"_s));
        QVERIFY(journey.fill(u"E-mail, phone or user name"_s, sandbox::sampleTenantAdmin.email));
        QVERIFY(journey.click(u"Member of an organization"_s));
        QVERIFY(journey.signInToElevate(sandbox::sampleTenantAdmin.password));
        QTRY_VERIFY(!bar(journey)->isVisible());
        QVERIFY(!journey.workspace().client(Service::Elevate).context().isActing());
    }

    void refusedOrganizationTakesNoFormAway()
    {
        Journey journey;
        QVERIFY(actAs(journey, u"Default Tenant"_s, u"Tejo Port"_s));
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.fill(u"Title"_s, u"quay_guard"_s));
        const QPointer<QDialog> form = journey.waitForDialog();
        Client &client = journey.workspace().client(Service::Elevate);
        const auto answer = client.send(
            {.operation = &elevate::deactivateOrganization, .path = {{u"organization_code"_s, u"tejo_port"_s}}});
        QTRY_VERIFY(answer.isFinished());
        QSignalSpy refused(&journey.workspace(), &OpenWorkspace::actingRefused);
        const auto read = client.send({.operation = &elevate::listRoles});
        QTRY_VERIFY(read.isFinished());
        QCOMPARE(refused.size(), 1);
        // Still in the name it was typed in, in which nothing can be sent any more.
        QVERIFY(form && form->isVisible());
        QVERIFY(journey.workspace().acting());
        QCOMPARE(qobject_cast<QLineEdit *>(journey.editor(u"Title"_s))->text(), u"quay_guard"_s);
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(journey.click(u"Discard changes"_s));
        QTRY_VERIFY(!journey.workspace().acting());
        QVERIFY2(journey.waitForText(u"does not take Tejo Port Authority"_s), qPrintable(journey.visibleText()));
    }

    void endsWhenTheServiceRefusesTheOrganization()
    {
        Journey journey;
        QVERIFY(actAs(journey, u"Default Tenant"_s, u"Tejo Port"_s));
        // Somebody else deactivates it.
        Client &client = journey.workspace().client(Service::Elevate);
        const auto answer = client.send(
            {.operation = &elevate::deactivateOrganization, .path = {{u"organization_code"_s, u"tejo_port"_s}}});
        QTRY_VERIFY(answer.isFinished());
        QVERIFY(answer.result());
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY2(journey.waitForText(u"does not take Tejo Port Authority"_s), qPrintable(journey.visibleText()));
        QTRY_VERIFY(!journey.workspace().acting());
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(journey.shownRows() > 0);
    }

private:
    static ActingBar *bar(Journey &journey) { return journey.window().actingBar(); }

    static bool actAs(Journey &journey, const QString &tenant, const QString &organization)
    {
        return journey.command(u"Act as organization"_s) && journey.pick(tenant) &&
               journey.click(u"Choose its organization…"_s) && journey.pick(organization) &&
               journey.click(u"Act as this organization"_s) && journey.waitUntilNoDialog() &&
               QTest::qWaitFor([&] { return bar(journey)->isVisible(); }) &&
               (!journey.page() || journey.waitUntilLoaded());
    }

    static QStringList textsOf(const RecordTable *table)
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                texts.append(table->model()->index(row, column).data().toString());
        }
        return texts;
    }

    static bool isOffered(Journey &journey, const QString &text)
    {
        const QList<PaletteEntry> entries = journey.window().paletteEntries();
        return std::ranges::any_of(entries, [&](const PaletteEntry &entry) { return entry.text.contains(text); });
    }
};

QTEST_MAIN(ActingJourneyTest)
#include "tst_actingjourney.moc"
