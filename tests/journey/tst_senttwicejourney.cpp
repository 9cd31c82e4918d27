#include "tests/support/importsteps.h"

#include "app/import/importdesk.h"
#include "app/workspacedesk.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::importing;
using namespace std::chrono_literals;

static constexpr auto creating = "createOrgUser";
static constexpr auto inviting = "createUsersFromCsv";

//! No row is sent twice, whatever is done with a file after it was sent.
class SentTwiceJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void mendedRowGoesAlone()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"ivalt.import"_s));
        QVERIFY(Journey::drop(page(journey), write(journey, u"people.csv"_s, ivaltPeople())));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(canImport(journey, 2), qPrintable(journey.visibleText()));
        QVERIFY(import(journey, 2, 3));

        page(journey)->setStep(ImportPage::Step::Check);
        QVERIFY(mend(journey, 2, 1, u"+91 98765 43212"_s));
        QTRY_VERIFY2(canImport(journey, 1), qPrintable(journey.visibleText()));
        QVERIFY(import(journey, 1, 3));
        QCOMPARE(journey.sandbox().requestsSeen(QString::fromLatin1(creating)), 3);
    }

    void notWhileAnImportIsAtWork()
    {
        Journey journey;
        journey.sandbox().addSwitch(
            {.fault = sandbox::Fault::Latency, .operations = {QString::fromLatin1(creating)}, .milliseconds = 1500});
        QVERIFY(journey.goTo(u"ivalt.import"_s));
        QVERIFY(Journey::drop(page(journey), write(journey, u"people.csv"_s, ivaltPeople())));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(canImport(journey, 2), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(action(journey, u"importRows"_s)->text()));
        QVERIFY(journey.confirm());
        QTRY_COMPARE(page(journey)->step(), ImportPage::Step::Run);

        page(journey)->setStep(ImportPage::Step::Check);
        QVERIFY(mend(journey, 2, 1, u"+91 98765 43212"_s));
        const QAction *send = action(journey, u"importRows"_s);
        QTRY_VERIFY(!send->isEnabled() && send->statusTip().contains("is at work"_L1));
        QTRY_VERIFY2_WITH_TIMEOUT(canImport(journey, 1), qPrintable(journey.visibleText()), 20'000);
        QCOMPARE(journey.sandbox().requestsSeen(QString::fromLatin1(creating)), 2);
    }

    void nobodyIsInvitedTwice()
    {
        sandbox::SandboxOptions options{.elevate = Line::V35};
        options.bulkDelay = 50ms;
        Journey journey({.sandbox = options, .member = sandbox::sampleOrgAdmin});
        QVERIFY(journey.goTo(u"elevate.import"_s));
        const QString file = write(journey, u"people.csv"_s,
                                   "Name,Mail,Dial code,Phone,User name,Password,Roles\n"
                                   "Asha Rao,asha@example.org,+91,9876543210,asharao,,mentee\n"
                                   "Ben Cole,ben@example.org,+91,9876543211,bencole,,mentee\n");
        QVERIFY(Journey::drop(page(journey), file));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(canImport(journey, 2), qPrintable(journey.visibleText()));
        QVERIFY(import(journey, 2, 2));

        // Dropped again, also after the program was started again.
        for (int again = 0; again < 2; ++again) {
            QVERIFY(journey.click(u"Back to the list"_s) || journey.click(u"Close"_s));
            QVERIFY(Journey::drop(page(journey), file));
            QVERIFY2(check(journey), qPrintable(journey.visibleText()));
            QVERIFY2(journey.waitForText(u"2 rows were imported already"_s), qPrintable(journey.visibleText()));
            QTRY_COMPARE(action(journey, u"importRows"_s)->statusTip(), u"No row is to be sent."_s);
        }
        QCOMPARE(journey.sandbox().requestsSeen(QString::fromLatin1(inviting)), 1);
        QCOMPARE(journey.sandbox().requestsSeen(u"getUploadUrl"_s), 1);

        // Unless the person wants it.
        QVERIFY(journey.click(u"Send them again"_s));
        QTRY_VERIFY2(canImport(journey, 2), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Leave them out"_s));
        QTRY_VERIFY(!action(journey, u"importRows"_s)->isEnabled());
    }

private:
    //! Two who can be sent, and one without a phone number.
    static QByteArray ivaltPeople()
    {
        return "Name,Phone,Mail,User code,Device token,IMEI,Platform,Admin\n"
               "Asha Rao,+91 98765 43210,asha@example.org,1,t1,i1,ios,no\n"
               "Ben Cole,+91 98765 43211,ben@example.org,2,t2,i2,ios,no\n"
               "Chu Lin,,chu@example.org,3,t3,i3,ios,no\n";
    }
    //! \a all: rows of the file, with those that are not sent.
    static bool import(Journey &journey, int count, int all)
    {
        const auto finished = [&] {
            return std::ranges::count(journey.application().desk()->imports().imports(), ImportEntry::State::Finished,
                                      &ImportEntry::state);
        };
        const auto before = finished();
        return journey.click(action(journey, u"importRows"_s)->text()) && journey.confirm() &&
               QTest::qWaitFor([&] { return finished() == before + 1; }, 20'000) &&
               journey.waitForText(u"%1 of %2 done"_s.arg(count).arg(all));
    }
};

QTEST_MAIN(SentTwiceJourneyTest)
#include "tst_senttwicejourney.moc"
