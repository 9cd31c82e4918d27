#include "ui/widgets/actionbar.h"
#include "ui/widgets/button.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

//! Actions that do not fit stand in a menu, whole.
class TestActionBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }
    void init();

    void allFit();
    void restGoesIntoTheMenu();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void menuTriggers();
    void buttonFollowsItsAction();
    void hiddenActionsTakeNoRoom();

private:
    QList<Button *> shownButtons() const;
    Button *more() const;

    Theme m_theme;
    std::unique_ptr<ActionBar> m_bar;
    QAction m_admin{u"Make organization admin of…"_s};
    QAction m_deactivate{u"Deactivate…"_s};
    QAction m_delete{u"Delete…"_s};
};

void TestActionBar::init()
{
    m_admin.setVisible(true);
    m_delete.setShortcut(QKeySequence::Delete);
    m_bar = std::make_unique<ActionBar>(m_theme);
    m_bar->setActions({&m_admin, &m_deactivate, &m_delete});
    m_bar->resize(m_bar->sizeHint());
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
}

QList<Button *> TestActionBar::shownButtons() const
{
    QList<Button *> shown;
    for (auto *button : m_bar->findChildren<Button *>()) {
        if (button->isVisible() && !button->isIconOnly())
            shown.append(button);
    }
    return shown;
}

Button *TestActionBar::more() const
{
    for (auto *button : m_bar->findChildren<Button *>()) {
        if (button->isIconOnly())
            return button;
    }
    return nullptr;
}

void TestActionBar::allFit()
{
    QCOMPARE(shownButtons().size(), 3);
    QVERIFY(!more()->isVisible());
    QVERIFY(m_bar->overflow().isEmpty());
}

void TestActionBar::restGoesIntoTheMenu()
{
    m_bar->resize(m_bar->sizeHint().width() - 10, 32);
    QVERIFY(more()->isVisible());
    QVERIFY(!m_bar->overflow().isEmpty());
    QCOMPARE(shownButtons().size() + m_bar->overflow().size(), 3);
    QCOMPARE(m_bar->overflow().last(), &m_delete);
    m_bar->resize(m_bar->sizeHint());
    QCOMPARE(shownButtons().size(), 3);
}

void TestActionBar::nothingIsCutOff_data()
{
    QTest::addColumn<int>("width");
    for (int width = 40; width <= 520; width += 40)
        QTest::addRow("%d", width) << width;
}

void TestActionBar::nothingIsCutOff()
{
    QFETCH(const int, width);
    m_bar->resize(width, 32);
    for (const Button *button : shownButtons()) {
        QVERIFY(button->width() >= button->sizeHint().width());
        QVERIFY(button->geometry().right() < width);
    }
    if (more()->isVisible())
        QVERIFY(more()->geometry().right() < width);
}

void TestActionBar::menuTriggers()
{
    m_bar->resize(40, 32);
    QCOMPARE(m_bar->overflow().size(), 3);
    QSignalSpy triggered(&m_deactivate, &QAction::triggered);
    more()->menu()->actions().at(1)->trigger();
    QCOMPARE(triggered.size(), 1);
}

void TestActionBar::buttonFollowsItsAction()
{
    Button *last = shownButtons().last();
    QCOMPARE(last->text(), m_delete.text());
    QVERIFY2(last->toolTip().contains(QKeySequence(QKeySequence::Delete).toString(QKeySequence::NativeText)),
             qPrintable(last->toolTip()));
    m_delete.setEnabled(false);
    QVERIFY(!last->isEnabled());
    m_delete.setEnabled(true);
    QSignalSpy triggered(&m_delete, &QAction::triggered);
    QTest::mouseClick(last, Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
}

void TestActionBar::hiddenActionsTakeNoRoom()
{
    m_admin.setVisible(false);
    QCOMPARE(shownButtons().size(), 2);
    QCOMPARE(shownButtons().first()->x(), 0);
}

QTEST_MAIN(TestActionBar)
#include "tst_actionbar.moc"
