#include "tests/support/importsteps.h"

#include "app/import/importdesk.h"
#include "app/workspacedesk.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::importing;
using namespace std::chrono_literals;

//! What is prepared for an import before anybody has signed in, and what signing in tells of it.
class ImportSignInJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    //! Nobody knew which line the service is of, so the fields were guessed.
    void otherLineThanThought()
    {
        sandbox::SandboxOptions options{.elevate = Line::V31};
        options.bulkDelay = 50ms;
        Journey journey({.sandbox = options, .signIn = false});
        QVERIFY(journey.goTo(u"elevate.import"_s));
        const QString file = write(journey, u"people.csv"_s,
                                   "Full name,Mail,Dial code,Phone,User name,Pass word,Roles\n"
                                   "Asha Rao,asha@example.org,+91,9876543210,asharao,,mentee\n"
                                   "Ben 7,ben@example.org,+91,9876543211,bencole,,mentee\n");
        QVERIFY(Journey::drop(page(journey), file));
        QVERIFY(journey.editor(u"Column for Phone"_s));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QVERIFY(mend(journey, 1, 0, u"Ben Cole"_s));
        QVERIFY(signIn(journey));

        // Whoever has looked at the columns does so once more.
        QVERIFY2(journey.waitForText(u"The service takes other fields than it was thought to take"_s),
                 qPrintable(journey.visibleText()));
        QCOMPARE(page(journey)->step(), ImportPage::Step::Columns);
        QVERIFY(journey.editor(u"Column for E-mail"_s));
        QVERIFY(!hasEditor(journey, u"Column for Phone"_s));
        QVERIFY(!hasEditor(journey, u"What is done"_s));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(canImport(journey, 2), qPrintable(journey.visibleText()));
        QCOMPARE(cell(journey, 1, 0), u"Ben Cole"_s);
        QVERIFY(journey.click(action(journey, u"importRows"_s)->text()));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(u"2 of 2 done"_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"bulkCreateUsers"_s), 1);
    }

    //! Where people go is not known before, and so is not what was sent there.
    void nobodyIsInvitedAgain()
    {
        sandbox::SandboxOptions options{.elevate = Line::V35};
        options.bulkDelay = 50ms;
        Journey journey({.sandbox = options, .isKept = true, .member = sandbox::sampleOrgAdmin});
        QVERIFY(journey.goTo(u"elevate.import"_s));
        const QString file = write(journey, u"people.csv"_s,
                                   "Name,Mail,Dial code,Phone,User name,Password,Roles\n"
                                   "Asha Rao,asha@example.org,+91,9876543210,asharao,,mentee\n"
                                   "Ben Cole,ben@example.org,+91,9876543211,bencole,,mentee\n");
        QVERIFY(Journey::drop(page(journey), file));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(canImport(journey, 2), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(action(journey, u"importRows"_s)->text()));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(u"2 of 2 done"_s), qPrintable(journey.visibleText()));

        journey.restart();
        QVERIFY(journey.goTo(u"elevate.import"_s));
        QVERIFY(Journey::drop(page(journey), file));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_COMPARE(action(journey, u"importRows"_s)->statusTip(), u"Sign in first."_s);
        QVERIFY(signIn(journey));
        QVERIFY2(journey.waitForText(u"2 rows were imported already"_s), qPrintable(journey.visibleText()));
        QTRY_COMPARE(action(journey, u"importRows"_s)->statusTip(), u"No row is to be sent."_s);
    }

    //! Nothing on the way from the file to the check takes long for each column, or worse.
    void manyColumnsDoNotHoldTheWindowUp()
    {
        constexpr int columns = 10'000;
        QByteArray header = "x";
        for (int column = 1; column < columns; ++column)
            header += ",x" + QByteArray::number(column);
        const QByteArray row = "\nAsha Rao" + ",1234"_ba.repeated(columns - 3) + ",asha@example.org,+91 98765 43210";
        Journey journey;
        QVERIFY(journey.goTo(u"ivalt.import"_s));
        const QString file = write(journey, u"wide.csv"_s, header + row.repeated(200));
        qint64 longest = 0;
        QElapsedTimer since;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
        since.start();
        beat.start(1);
        QVERIFY(Journey::drop(page(journey), file));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(isChecked(journey), qPrintable(journey.visibleText()));
        QVERIFY2(longest < 1500, qPrintable(u"the window stood for %1 ms"_s.arg(longest)));
    }

private:
    //! By the notice on the page.
    static bool signIn(Journey &journey)
    {
        page(journey)->findChild<Banner *>()->findChild<Button *>()->click();
        return journey.waitForDialog() &&
               journey.fill(u"E-mail, phone or user name"_s, sandbox::sampleOrgAdmin.email) &&
               journey.click(u"Member of an organization"_s) &&
               journey.signInToElevate(sandbox::sampleOrgAdmin.password);
    }
    static bool hasEditor(Journey &journey, const QString &name)
    {
        const QList<QWidget *> widgets = page(journey)->findChildren<QWidget *>();
        return std::ranges::any_of(
            widgets, [&](const QWidget *widget) { return widget->accessibleName() == name && widget->isVisible(); });
    }
};

QTEST_MAIN(ImportSignInJourneyTest)
#include "tst_importsigninjourney.moc"
