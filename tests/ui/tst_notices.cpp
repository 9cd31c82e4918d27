#include "tests/support/announcements.h"

#include "ui/shell/activitypanel.h"
#include "ui/shell/activityrow.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/toastcard.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

//! What tells people about work under way and done.
class TestNotices : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }
    void init();
    void cleanup() { m_window.reset(); }

    void toastGoesByItself();
    void errorToastStays();
    void toastAction();
    void toastsStack();
    void activityRows();
    void activityTexts_data();
    void activityTexts();
    void statusArea();
    void bannerIsReadOutOnce();

private:
    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    Toasts *m_toasts = nullptr;
};

void TestNotices::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 700);
    // On a message they would keep it from going.
    auto *elsewhere = new QLineEdit(m_window.get());
    elsewhere->setFocus();
    QCursor::setPos(0, 0);
    m_toasts = new Toasts(m_theme, m_window.get());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestNotices::toastGoesByItself()
{
    m_toasts->show({ToastKind::Info, u"Saved."_s});
    QCOMPARE(m_toasts->count(), 1);
    QVERIFY(m_toasts->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(m_toasts->count(), 0, 10'000);
    QVERIFY(!m_toasts->isVisible());
}

void TestNotices::errorToastStays()
{
    m_toasts->show({ToastKind::Error, u"Not saved."_s});
    auto *card = m_toasts->findChild<ToastCard *>();
    QTimerEvent none(-1);
    QCoreApplication::sendEvent(card, &none);
    QCOMPARE(m_toasts->count(), 1);
    const auto buttons = card->findChildren<Button *>();
    QCOMPARE(buttons.size(), 1);
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QCOMPARE(m_toasts->count(), 0);
}

void TestNotices::toastAction()
{
    int undone = 0;
    m_toasts->show({ToastKind::Success, u"Deleted."_s, u"Undo"_s, [&undone] { ++undone; }});
    auto *card = m_toasts->findChild<ToastCard *>();
    card->actionButton()->setFocus();
    QTest::keyClick(card->actionButton(), Qt::Key_Space);
    QCOMPARE(undone, 1);
    QCOMPARE(m_toasts->count(), 0);
}

void TestNotices::toastsStack()
{
    for (int i = 0; i < 6; ++i)
        m_toasts->show({ToastKind::Error, QString::number(i)});
    QCOMPARE(m_toasts->count(), 4);
    QRect last;
    for (const ToastCard *card : m_toasts->findChildren<ToastCard *>()) {
        if (card->isHidden())
            continue;
        const QRect shown = card->geometry().marginsRemoved(Panel::shadowMargins());
        QVERIFY(!shown.intersects(last));
        QVERIFY(m_toasts->rect().contains(shown));
        last = shown;
    }
    m_window->resize(700, 500);
    QVERIFY(m_window->rect().contains(m_toasts->geometry().topLeft()));
}

void TestNotices::activityRows()
{
    auto *panel = new ActivityPanel(m_theme, m_window.get());
    QVERIFY(!panel->isVisible());
    QSignalSpy running(panel, &ActivityPanel::runningChanged);
    QSignalSpy paused(panel, &ActivityPanel::pauseWanted);
    QSignalSpy resumed(panel, &ActivityPanel::resumeWanted);
    QSignalSpy cancelled(panel, &ActivityPanel::cancelWanted);
    Activity activity{.id = u"1"_s, .title = u"Import"_s, .done = 10, .total = 100, .canPause = true};
    panel->setActivity(activity);
    QVERIFY(panel->isVisible());
    QCOMPARE(running.takeFirst().first().toInt(), 1);
    const auto button = [panel](const QString &name) -> Button * {
        for (auto *candidate : panel->findChildren<Button *>()) {
            if (candidate->accessibleName() == name && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    };
    QTest::mouseClick(button(u"Pause Import"_s), Qt::LeftButton);
    QCOMPARE(paused.takeFirst().first().toString(), u"1"_s);
    activity.state = ActivityState::Paused;
    panel->setActivity(activity);
    QTest::mouseClick(button(u"Resume Import"_s), Qt::LeftButton);
    QCOMPARE(resumed.size(), 1);
    QTest::mouseClick(button(u"Cancel Import"_s), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!button(u"Clear finished"_s));
    activity.state = ActivityState::Finished;
    panel->setActivity(activity);
    QCOMPARE(running.takeFirst().first().toInt(), 0);
    QCOMPARE(panel->findChildren<ActivityRow *>().size(), 1);
    panel->removeEnded();
    QVERIFY(!panel->isVisible());
}

void TestNotices::activityTexts_data()
{
    QTest::addColumn<Activity>("activity");
    QTest::addColumn<QString>("text");
    QTest::newRow("everything known")
        << Activity{.done = 41200, .total = 100000, .unit = u"users"_s, .rate = 3400, .left = std::chrono::seconds(17)}
        << u"41,200 of 100,000 users · 3,400 per second · 17 s left"_s;
    QTest::newRow("total unknown") << Activity{.done = 5, .unit = u"rows"_s} << u"5 rows"_s;
    QTest::newRow("minutes") << Activity{.done = 1, .total = 9, .left = std::chrono::seconds(150)}
                             << u"1 of 9 · 3 min left"_s;
    QTest::newRow("paused, no rate") << Activity{.state = ActivityState::Paused, .done = 1, .total = 2, .rate = 7}
                                     << u"Paused · 1 of 2"_s;
    QTest::newRow("failed") << Activity{.state = ActivityState::Failed, .message = u"Refused."_s}
                            << u"Failed · Refused."_s;
}

void TestNotices::activityTexts()
{
    QFETCH(Activity, activity);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QTEST(ActivityRow::progressText(activity), "text");
}

void TestNotices::statusArea()
{
    auto *status = new StatusArea(m_theme, m_window.get());
    status->resize(900, tokens::StatusHeight);
    status->show();
    QSignalSpy clicked(status, &StatusArea::connectionClicked);
    status->setConnections(
        {{u"e"_s, u"ELEVATE"_s, Connectivity::Offline, u"No answer"_s}, {u"i"_s, u"iVALT"_s, Connectivity::Online}});
    const auto buttons = status->findChildren<Button *>();
    const auto found =
        std::ranges::find_if(buttons, [](const Button *b) { return b->text().startsWith(u"ELEVATE"_s); });
    QVERIFY(found != buttons.end());
    QVERIFY((*found)->text() != u"ELEVATE"_s); // the state is said in words, not by colour alone
    QTest::mouseClick(*found, Qt::LeftButton);
    QCOMPARE(clicked.takeFirst().first().toString(), u"e"_s);
    status->setConnections({});

    QMenu menu;
    QAction *signOut = menu.addAction(u"Sign out"_s);
    QSignalSpy chosen(signOut, &QAction::triggered);
    status->setAccount(u"asha@example.org"_s);
    status->setAccountMenu(&menu);
    QTest::mouseClick(status->accountButton(), Qt::LeftButton);
    QTRY_VERIFY(menu.isVisible());
    QTest::keyClick(&menu, Qt::Key_Down);
    QTest::keyClick(&menu, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    status->setAccount({});
    QVERIFY(!status->accountButton()->isVisible());
}

//! What stays as it is need not be heard with every letter that is typed.
void TestNotices::bannerIsReadOutOnce()
{
    const Announcements announced;
    auto *banner = new Banner(m_theme, m_window.get());
    const QStringList once{u"Not all are here."_s};
    for (int i = 0; i < 2; ++i)
        banner->say(Banner::Kind::Warning, u"Not all are here."_s, u"Try again."_s);
    QCOMPARE(announced.texts(), once);
    banner->say(Banner::Kind::Warning, u"Not all are here."_s, u"Sign in."_s);
    banner->say(Banner::Kind::Error, u"Not all are here."_s, u"Sign in."_s);
    QCOMPARE(announced.texts(), once + once + once);
    banner->clear();
    banner->say(Banner::Kind::Error, u"Not all are here."_s, u"Sign in."_s);
    QCOMPARE(announced.texts().size(), 4);
}

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
