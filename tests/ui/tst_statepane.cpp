#include "ui/records/statepane.h"

#include "ui/widgets/button.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class StatePaneTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }

    void longLoadingCanBeCancelled()
    {
        StatePane pane(m_theme);
        pane.resize(800, 500);
        pane.show(PaneState{.actionText = u"Cancel"_s});
        static_cast<QWidget &>(pane).show();
        QVERIFY(!buttonOf(pane)); // a short wait needs no words
        QCOMPARE(pane.accessibleName(), u"Loading"_s);
        pane.show(PaneState{.actionText = u"Cancel"_s}); // said again, it does not begin anew
        QTRY_VERIFY(buttonOf(pane));
        QCOMPARE(pane.accessibleName(), u"Still loading"_s);
        pane.show(PaneState{.actionText = u"Cancel"_s});
        QVERIFY(buttonOf(pane));
        QSignalSpy triggered(&pane, &StatePane::actionTriggered);
        QTest::mouseClick(buttonOf(pane), Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);

        pane.show({.kind = PaneState::Kind::Message, .title = u"Nothing here yet"_s});
        QVERIFY(!buttonOf(pane));
        pane.show(PaneState{.actionText = u"Cancel"_s});
        QVERIFY(!buttonOf(pane)); // the next one begins anew
    }

private:
    static Button *buttonOf(const StatePane &pane)
    {
        for (auto *button : pane.findChildren<Button *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                return button;
        }
        return nullptr;
    }

    Theme m_theme;
};

QTEST_MAIN(StatePaneTest)
#include "tst_statepane.moc"
