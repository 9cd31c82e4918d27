#include "tests/support/journey.h"

#include "app/pages/pagetable.h"
#include "tests/ui/accessible.h"

#include "ui/records/statepane.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! A walk over every page and its forms with the eyes of a screen reader, and over every page with the Tab key.
class AccessibleJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_journey = std::make_unique<Journey>(); }
    void cleanupTestCase() { m_journey.reset(); }

    void everyPageHasNames_data() { pages(); }
    void everyPageHasNames()
    {
        QFETCH(const QString, id);
        QVERIFY(open(id));
        if (m_journey->page() && m_journey->shownRows() > 0) {
            QTest::keyClick(m_journey->page()->table(), Qt::Key_Home, Qt::ControlModifier);
            QTest::keyClick(m_journey->page()->table(), Qt::Key_Return);
        }
        const QStringList nameless = test::namelessWidgets(&m_journey->window());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void everyFormHasNames_data() { pages(); }
    void everyFormHasNames()
    {
        QFETCH(const QString, id);
        QVERIFY(open(id));
        if (!m_journey->page())
            QSKIP("not a page of records");
        const auto row = std::ranges::find_if(allPages(), [&](const PageRow *page) { return page->id == id; });
        if (row == allPages().end() || !(*row)->create)
            QSKIP("nothing is created here");
        QTest::keyClick(m_journey->page()->table(), Qt::Key_N, Qt::ControlModifier);
        QDialog *dialog = m_journey->waitForDialog();
        QVERIFY(dialog);
        QVERIFY(!dialog->windowTitle().isEmpty());
        const QStringList nameless = test::namelessWidgets(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(m_journey->waitUntilNoDialog());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void tabComesRound_data() { pages(); }
    void tabComesRound()
    {
        QFETCH(const QString, id);
        QVERIFY(open(id));
        QSet<QWidget *> reached;
        // What is shown while a page loads goes away again.
        QTRY_VERIFY(QApplication::focusWidget() && !qobject_cast<StatePane *>(QApplication::focusWidget()));
        QWidget *first = QApplication::focusWidget();
        QWidget *focus = first;
        // More steps than any page has places; a trap would never come round.
        for (int step = 0; step < 200; ++step) {
            reached.insert(focus);
            QTest::keyClick(focus, Qt::Key_Tab);
            QWidget *next = QApplication::focusWidget();
            QVERIFY(next);
            // A map takes some steps from one of its geofences to the next.
            if (next == focus)
                continue;
            focus = next;
            if (focus == first)
                break;
        }
        QStringList names;
        for (QWidget *widget : std::as_const(reached))
            names.append(widget->accessibleName());
        QVERIFY2(focus == first, qPrintable(first->accessibleName() + u" is not among "_s + names.join(u", "_s)));
        QCOMPARE_GT(reached.size(), 3);
        // Where there is a table to be reached, and not a state in its place.
        if (m_journey->page() && m_journey->page()->table()->isVisible())
            QVERIFY(reached.contains(m_journey->page()->table()));
    }

private:
    void pages() const
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : m_journey->window().pageIds())
            QTest::addRow("%s", qPrintable(id)) << id;
    }

    bool open(const QString &id)
    {
        m_journey->window().showPage(id);
        return QTest::qWaitFor([&] { return m_journey->application().desk()->isReady(); }, 10'000);
    }

    std::unique_ptr<Journey> m_journey;
};

QTEST_MAIN(AccessibleJourney)
#include "tst_accessiblejourney.moc"
