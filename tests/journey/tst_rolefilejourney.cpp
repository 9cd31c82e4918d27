#include "tests/support/importsteps.h"

#include "ui/records/recordtable.h"
#include "ui/records/tablepage.h"
#include "ui/widgets/listedit.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace std::chrono_literals;
using namespace importing;

//! The roles of several selected users, changed together by a file that the import page has made of them.
class RoleFileJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void aRoleIsTakenFromTwo()
    {
        Journey journey(optionsOf(Line::V35));
        // What was done last would ask for passwords.
        QVERIFY(journey.goTo(u"elevate.import"_s));
        QVERIFY(
            Journey::drop(page(journey), write(journey, u"people.csv"_s, "name,email,roles\nAsha Rao,a@b.example,\n")));
        QVERIFY(journey.waitForText(u"people.csv"_s));
        QVERIFY(journey.fill(u"What is done"_s, u"Create accounts with passwords"_s));
        const QString first = u"desmond.marlowe@city.example.org"_s;
        const QString second = u"helene.hebert@city.example.org"_s;
        QVERIFY(openFile(journey, {first, second}, u"Set roles by a file"_s));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        // Whom the service tells them by, and what they have.
        QTRY_COMPARE(rolesOf(journey), QStringList({u"mentor, duty_officer"_s, u"mentee, duty_officer"_s}));
        QVERIFY(mend(journey, 0, rolesColumn(journey), u"mentor"_s));
        QVERIFY(mend(journey, 1, rolesColumn(journey), u"mentee"_s));
        QTRY_VERIFY2(canImport(journey, 2), qPrintable(journey.visibleText()));
        const ImportRowsModel *checked = page(journey)->check()->rows();
        for (int row = 0; row < 2; ++row) {
            const auto happens = [&] { return checked->index(row, ImportRowsModel::EffectsColumn).data().toString(); };
            QTRY_VERIFY2(happens().contains(u"Roles lost: duty_officer"_s), qPrintable(happens()));
        }
        QVERIFY2(send(journey), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"createUsersFromCsv"), 1);
        QVERIFY2(journey.goTo(u"elevate.users"_s), qPrintable(journey.visibleText()));
        for (const QString &email : {first, second}) {
            QVERIFY(journey.clickRow(u"email"_s, email));
            const int row = rowOf(journey, email);
            QTRY_VERIFY2(!journey.cell(row, u"role_titles"_s).contains("duty_officer"_L1),
                         qPrintable(journey.cell(row, u"role_titles"_s)));
            QVERIFY(journey.cell(row, u"role_titles"_s).contains(email == first ? "mentor"_L1 : "mentee"_L1));
        }
    }

    //! Neither a file that is dropped then nor the rows that failed before are done in the way of such a file.
    void otherFilesAreDoneAsBefore()
    {
        Journey journey(optionsOf(Line::V35));
        const QString asked = u"Create accounts with passwords"_s;
        const auto way = [&] { return qobject_cast<QComboBox *>(journey.editor(u"What is done"_s))->currentText(); };
        QVERIFY(journey.goTo(u"elevate.import"_s));
        const QString file = write(journey, u"people.csv"_s,
                                   "name,email,phone_code,phone,username,password,roles\n"
                                   "Mara Lund,mara@harbour.example,,,mara_lund,Harbour!2026,mentee\n"
                                   "Per Quay,not an address,,,per_quay,Harbour!2026,mentee\n");
        QVERIFY(Journey::drop(page(journey), file));
        QVERIFY(journey.waitForText(u"people.csv"_s));
        QVERIFY(journey.fill(u"What is done"_s, asked));
        QVERIFY(journey.fill(u"Editable fields"_s, u"location"_s));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(canImport(journey, 1), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(action(journey, u"importRows"_s)->text()));
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY2(journey.waitForText(u"1 of 2 done, 1 refused by the check"_s), qPrintable(journey.visibleText()));

        QVERIFY2(openFile(journey, {u"desmond.marlowe@city.example.org"_s, u"helene.hebert@city.example.org"_s},
                          u"Set roles by a file"_s),
                 qPrintable(journey.visibleText()));
        QCOMPARE(way(), u"Invite people by code"_s);
        QVERIFY(journey.click(u"Close"_s));
        QVERIFY(Journey::drop(page(journey), file));
        QVERIFY(journey.waitForText(u"people.csv"_s));
        QCOMPARE(way(), asked);
        QVERIFY(journey.fill(u"What is done"_s, u"Invite people by code"_s));
        QVERIFY(journey.click(u"Close"_s));

        QVERIFY(journey.click(u"Open"_s));
        QVERIFY(journey.click(u"Mend and import the failed rows again"_s));
        QVERIFY(journey.waitForText(u"people.csv, failed rows"_s));
        QCOMPARE(way(), asked);
        QCOMPARE(page(journey)->findChild<ListEdit *>()->items(), QStringList(u"location"_s));
    }

    //! These lines tell no roles in lists, and take none away.
    void aRoleIsGivenToTwo_data() { linesAre({Line::Docs, Line::V31}); }
    void aRoleIsGivenToTwo()
    {
        QFETCH(const Line, line);
        Journey journey(optionsOf(line));
        const QStringList names{u"Fang Wang"_s, u"Ivy Hargreaves"_s};
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(listMentors(journey));
        for (const QString &name : names)
            QVERIFY(!journey.hasRowNow(u"name"_s, name));
        QVERIFY(journey.command(u"List everyone"_s));
        const QStringList emails{u"fang.wang@city.example.org"_s, u"ivy.hargreaves@city.example.org"_s};
        QVERIFY(openFile(journey, emails, u"Add roles by a file"_s));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_COMPARE(rolesOf(journey), QStringList({QString(), QString()}));
        for (int row = 0; row < 2; ++row)
            QVERIFY(mend(journey, row, rolesColumn(journey), u"mentor"_s));
        QTRY_VERIFY2(canImport(journey, 2), qPrintable(journey.visibleText()));
        QVERIFY2(send(journey), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"bulkCreateUsers"), 1);
        QVERIFY2(journey.goTo(u"elevate.users"_s), qPrintable(journey.visibleText()));
        QVERIFY(listMentors(journey));
        for (const QString &name : names)
            QVERIFY2(journey.hasRow(u"name"_s, name), qPrintable(name));
    }

private:
    static JourneyOptions optionsOf(Line line)
    {
        sandbox::SandboxOptions options{.elevate = line};
        options.bulkDelay = 50ms;
        return {.sandbox = options, .member = sandbox::sampleOrgAdmin};
    }

    static bool listMentors(Journey &journey)
    {
        return journey.command(u"List users with a role"_s) && journey.pick(u"mentor"_s) &&
               journey.click(u"List users"_s) && journey.waitUntilNoDialog() &&
               journey.hasRow(u"name"_s, u"Chloe Cote"_s) && journey.waitUntilLoaded();
    }

    static int rowOf(Journey &journey, const QString &email)
    {
        int row = 0;
        while (row < journey.shownRows() && journey.cell(row, u"email"_s) != email)
            ++row;
        return row;
    }

    //! Selects them and has the import page open with their rows.
    static bool openFile(Journey &journey, const QStringList &emails, const QString &command)
    {
        if (!journey.goTo(u"elevate.users"_s) || !journey.clickRow(u"email"_s, emails.first()))
            return false;
        RecordTable *table = journey.page()->table();
        const QModelIndex second = table->model()->index(rowOf(journey, emails.last()), 1);
        table->scrollTo(second);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier, table->visualRect(second).center());
        return table->selectedCount() == emails.size() && journey.command(command) &&
               journey.waitForText(u"Roles of selected users"_s);
    }

    static int rolesColumn(Journey &journey)
    {
        return int(page(journey)->check()->rows()->columnCount()) - ImportRowsModel::firstCell - 1;
    }

    static QStringList rolesOf(Journey &journey)
    {
        QStringList roles;
        for (int row = 0; row < page(journey)->check()->rows()->rowCount(); ++row)
            roles.append(cell(journey, row, rolesColumn(journey)));
        return roles;
    }

    static bool send(Journey &journey)
    {
        return journey.click(action(journey, u"importRows"_s)->text()) && journey.confirm() &&
               journey.waitUntilNoDialog() &&
               QTest::qWaitFor([&] { return journey.visibleText().contains("2 of 2 done"_L1); }, 20'000);
    }
};

QTEST_MAIN(RoleFileJourneyTest)
#include "tst_rolefilejourney.moc"
