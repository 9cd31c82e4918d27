#include "tests/ui/pictures.h"
#include "ui/changes/outcomedialog.h"
#include "ui/records/recordtable.h"
#include "ui/shell/activitymeter.h"
#include "ui/shell/activitypanel.h"
#include "ui/shell/activityrow.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/button.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What the window says about work: how fast it goes, what became of it, and that nothing is sent in a dry run.
class ActivityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }

    void rateAndTimeLeft()
    {
        Activity activity{.done = 40, .total = 100};
        ActivityMeter::measure(activity, 500ms); // too early to tell
        QCOMPARE(activity.rate, 0);
        QVERIFY(!activity.left);
        ActivityMeter::measure(activity, 10s);
        QCOMPARE(activity.rate, 4);
        QCOMPARE(activity.left, 15s);
        const QString text = ActivityRow::progressText(activity);
        QVERIFY2(text.contains(u"4.0 per second"_s) && text.contains(u"15 s left"_s), qPrintable(text));

        Activity endless{.done = 40};
        ActivityMeter::measure(endless, 10s);
        QCOMPARE(endless.rate, 4);
        QVERIFY(!endless.left);
    }

    void rowsAreDrivenFromThePanel()
    {
        ActivityPanel panel(m_theme);
        panel.resize(800, 200);
        QSignalSpy paused(&panel, &ActivityPanel::pauseWanted);
        QSignalSpy resumed(&panel, &ActivityPanel::resumeWanted);
        QSignalSpy cancelled(&panel, &ActivityPanel::cancelWanted);
        QSignalSpy opened(&panel, &ActivityPanel::openWanted);
        QSignalSpy removed(&panel, &ActivityPanel::removed);
        Activity activity{.id = u"a"_s, .title = u"Deactivate"_s, .done = 1, .total = 3, .canPause = true};
        panel.setActivity(activity);
        panel.show();
        QTest::mouseClick(button(panel, u"Pause Deactivate"_s), Qt::LeftButton);
        QCOMPARE(paused.size(), 1);
        activity.state = ActivityState::Paused;
        panel.setActivity(activity);
        QTest::mouseClick(button(panel, u"Resume Deactivate"_s), Qt::LeftButton);
        QCOMPARE(resumed.size(), 1);
        QTest::mouseClick(button(panel, u"Cancel Deactivate"_s), Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        activity.state = ActivityState::Failed;
        activity.canOpen = true;
        panel.setActivity(activity);
        QTest::mouseClick(button(panel, u"Open Deactivate"_s), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QTest::mouseClick(button(panel, u"Clear finished"_s), Qt::LeftButton);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().first().toString(), u"a"_s);
        QVERIFY(!panel.isVisible());
    }

    void offerOfAToastGoesWithWhatItOffers()
    {
        QWidget window;
        window.resize(800, 600);
        Toasts toasts(m_theme, &window);
        window.show();
        auto *offer = new QObject(&window);
        int done = 0;
        toasts.show({.kind = ToastKind::Success,
                     .text = u"Done"_s,
                     .actionText = u"Undo"_s,
                     .action = [&] { ++done; },
                     .offer = offer});
        toasts.show(
            {.kind = ToastKind::Error, .text = u"Lost"_s, .actionText = u"Details"_s, .action = [&] { ++done; }});
        QVERIFY(button(toasts, u"Undo"_s));
        delete offer;
        QVERIFY(!button(toasts, u"Undo"_s));
        QCOMPARE(toasts.count(), 2); // the words stay
        QTest::mouseClick(button(toasts, u"Details"_s), Qt::LeftButton);
        QCOMPARE(done, 1);
    }

    void dryRunIsShownWhileItIsOn()
    {
        StatusArea status(m_theme);
        status.resize(900, status.height());
        status.show();
        const QString name = u"Dry run: changes are shown, nothing is sent. End the dry run"_s;
        QVERIFY(!button(status, name));
        QSignalSpy clicked(&status, &StatusArea::dryRunClicked);
        status.setDryRun(true);
        QTest::mouseClick(button(status, name), Qt::LeftButton);
        QCOMPARE(clicked.size(), 1);
        status.setDryRun(false);
        QVERIFY(!button(status, name));
    }

    void outcomes()
    {
        using Kind = ChangeOutcome::Kind;
        const QString refusal = u"The service did not accept it. The service says: user is already inactive. Correct "
                                "what the service names and send it again."_s;
        OutcomeDialog dialog(m_theme, u"Deactivate users, 4 times"_s,
                             u"1 of 4 changes were made. 1 failed. Of 1 nobody can tell. 1 were not sent."_s,
                             {{Kind::Made, u"Asha Rao"_s, u"Users deactivated."_s},
                              {Kind::NotSent, u"Ravi Nair"_s, u"Not sent, because a change before it is unknown."_s},
                              {Kind::Unknown, u"Uma User"_s, u"The answer was lost."_s},
                              {Kind::NotMade, u"Priya Sharma"_s, refusal}});
        dialog.show();
        const auto cell = [&](int row, int column) {
            return dialog.table()->model()->index(row, column).data().toString();
        };
        QCOMPARE(dialog.table()->model()->rowCount(), 4);
        QCOMPARE(cell(0, 1), u"Priya Sharma"_s);
        QCOMPARE(cell(1, 1), u"Uma User"_s);
        QCOMPARE(cell(2, 1), u"Ravi Nair"_s);
        QCOMPARE(cell(3, 0), u"Made"_s);
        // The whole message of the row that is chosen can be read.
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == refusal; }));
        QTest::mouseClick(button(dialog, u"Copy all"_s), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"Not made\tPriya Sharma\t"_s) && copied.contains(u"Asha Rao"_s), qPrintable(copied));
        takePictures(m_theme, &dialog, u"outcomes"_s);

        const QTemporaryDir folder;
        const QString path = folder.filePath(u"outcomes.csv"_s);
        QTest::mouseClick(button(dialog, u"Save…"_s), Qt::LeftButton);
        auto *chooser = dialog.findChild<QFileDialog *>();
        QVERIFY(chooser);
        auto *name = chooser->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(hasLabel(dialog, u"Saved: "_s + path));
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(saved.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);
        QVERIFY2(lines.at(0).endsWith(u"outcome,record,change,message,request_id"_s), qPrintable(lines.at(0)));
        QVERIFY2(lines.at(1).startsWith(u"Not made,Priya Sharma,"_s), qPrintable(lines.at(1)));

        const QString json = folder.filePath(u"outcomes.json"_s);
        QTest::mouseClick(button(dialog, u"Save…"_s), Qt::LeftButton);
        QTRY_VERIFY(visibleChooser(dialog));
        emit visibleChooser(dialog)->fileSelected(json);
        QTRY_VERIFY(hasLabel(dialog, u"Saved: "_s + json));
        QFile savedJson(json);
        QVERIFY(savedJson.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(savedJson.readAll()).array();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(0)["record"_L1].toString(), u"Priya Sharma"_s);

        const QString nowhere = folder.filePath(u"outcomes.csv/outcomes.csv"_s);
        QTest::mouseClick(button(dialog, u"Save…"_s), Qt::LeftButton);
        QTRY_VERIFY(visibleChooser(dialog));
        emit visibleChooser(dialog)->fileSelected(nowhere); // the chooser itself would not take it
        QTRY_VERIFY(hasLabel(dialog, nowhere + u" could not be written: "_s));
    }

    void savingOfOutcomesCanBeStopped()
    {
        OutcomeDialog dialog(m_theme, u"Deactivate"_s, {}, {{ChangeOutcome::Kind::Made, u"Asha Rao"_s, {}}});
        dialog.show();
        const QTemporaryDir folder;
        // It does not begin before it is stopped.
        QThreadPool *pool = QThreadPool::globalInstance();
        const int threads = pool->maxThreadCount();
        QSemaphore mayBegin;
        pool->setMaxThreadCount(1);
        pool->start([&mayBegin] { mayBegin.acquire(); });
        QTest::mouseClick(button(dialog, u"Save…"_s), Qt::LeftButton);
        auto *name = visibleChooser(dialog)->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(folder.filePath(u"outcomes.csv"_s));
        QTest::keyClick(name, Qt::Key_Return);
        QAbstractButton *stop = button(dialog, u"Stop saving"_s);
        if (stop)
            QTest::mouseClick(stop, Qt::LeftButton);
        mayBegin.release();
        pool->waitForDone();
        pool->setMaxThreadCount(threads);
        QVERIFY(stop);
        QTRY_VERIFY(hasLabel(dialog, u"Saving was stopped, and nothing was saved."_s));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
        QVERIFY(button(dialog, u"Save…"_s)); // it can be tried again
    }

private:
    static QFileDialog *visibleChooser(const QWidget &widget)
    {
        for (QFileDialog *chooser : widget.findChildren<QFileDialog *>()) {
            if (chooser->isVisible())
                return chooser;
        }
        return nullptr;
    }

    //! The visible button with this text or accessible name, or null.
    static QAbstractButton *button(const QWidget &widget, const QString &name)
    {
        for (QAbstractButton *candidate : widget.findChildren<QAbstractButton *>()) {
            if (candidate->isVisible() && (candidate->text() == name || candidate->accessibleName() == name))
                return candidate;
        }
        return nullptr;
    }

    static bool hasLabel(const QWidget &widget, const QString &start)
    {
        return std::ranges::any_of(widget.findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text().startsWith(start); });
    }

    Theme m_theme;
};

QTEST_MAIN(ActivityTest)
#include "tst_activity.moc"
