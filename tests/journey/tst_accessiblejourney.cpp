#include "tests/support/journey.h"

#include "app/pages/pagetable.h"
#include "tests/ui/accessible.h"

#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! A walk over every page and its forms with the eyes of a screen reader.
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
        if (row != allPages().end() && !(*row)->create)
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
