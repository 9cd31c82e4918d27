#include "ui/accounts/accountpage.h"
#include "ui/accounts/codebutton.h"
#include "ui/accounts/passwordpoints.h"
#include "ui/accounts/pastedialog.h"
#include "ui/accounts/sessionlist.h"
#include "ui/connections/formfield.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace gatehouse;

class AccountWidgetsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }

    void codeButtonWaitsBeforeItSendsAgain()
    {
        CodeButton button(m_theme, u"Send the code"_s, Icon::Mail);
        QCOMPARE(button.text(), u"Send the code"_s);
        QVERIFY(button.isEnabled());
        button.startWaiting(2s);
        QVERIFY(!button.isEnabled());
        QVERIFY(button.isWaiting());
        QVERIFY2(button.text().contains(u'2'), qPrintable(button.text()));
        QTRY_VERIFY2(button.text().contains(u'1'), qPrintable(button.text()));
        QTRY_VERIFY(button.isEnabled());
        QCOMPARE(button.text(), u"Send again"_s);
    }

    void pointsTellWhatIsMet()
    {
        PasswordPoints points(m_theme);
        points.setRule(PasswordRule::usualOf(Line::V35));
        QCOMPARE(metIn(points), 0);
        points.setPassword(u"harbour"_s);
        QCOMPARE(metIn(points), 2); // small letters, no blanks
        points.setPassword(u"Har!bour7"_s);
        QCOMPARE(metIn(points), 6);
        // What was typed is judged anew when the service has told its rule.
        const auto stated = PasswordRule::fromStatement(u"At least 20 characters and 2 numbers"_s);
        QVERIFY(stated);
        points.setRule(*stated);
        QCOMPARE(metIn(points), 0);
        QVERIFY(textIn(points).contains(u"At least 20 characters and 2 numbers"_s));
        points.setPassword(u"Har!bour7Har!bour7xx"_s);
        QCOMPARE(metIn(points), 2);
    }

    void pastedListIsTakenApart()
    {
        PasteDialog dialog(m_theme, order());
        dialog.setEntries({u"3, 5;7"_s, u"5 \t9"_s});
        QCOMPARE(dialog.entries(), (QStringList{u"3"_s, u"5"_s, u"7"_s, u"9"_s}));
        dialog.close();
    }

    void wrongEntriesAreNamed()
    {
        auto *dialog = new PasteDialog(m_theme, order());
        QSignalSpy submitted(dialog, &PasteDialog::submitted);
        dialog->show();
        auto *field = dialog->findChild<FormField *>();
        auto *text = dialog->findChild<QPlainTextEdit *>();
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!field->problem().isEmpty()); // nothing to send
        QTest::keyClicks(text, u"3 x7 5"_s);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(field->problem().startsWith(u"x7:"_s), qPrintable(field->problem()));
        QVERIFY(submitted.isEmpty());
        dialog->setEntries({u"3"_s, u"5"_s});
        QVERIFY(field->problem().isEmpty());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(submitted.first().first().toStringList(), (QStringList{u"3"_s, u"5"_s}));
        QVERIFY(dialog->isVisible()); // until whoever asked has done it
        dialog->accept();
    }

    void onlyOtherSessionsCanBeEnded()
    {
        SessionList list(m_theme);
        QSignalSpy ended(&list, &SessionList::endWanted);
        list.setSessions(
            {{u"1"_s, u"Gatehouse, here"_s, u"since noon"_s, true}, {u"2"_s, u"Firefox"_s, u"since one"_s}});
        const QList<QPushButton *> buttons = list.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 1);
        QVERIFY(buttons.first()->accessibleName().contains(u"Firefox"_s));
        buttons.first()->click();
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().toStringList(), QStringList{u"2"_s});
        list.setSessions({});
        QVERIFY(list.findChildren<QPushButton *>().isEmpty());
    }

    void pageShowsGroupsOrAState()
    {
        AccountPage page(m_theme);
        QAction edit(u"Edit profile…"_s);
        page.setGroups({{.title = u"Profile"_s,
                         .note = u"A note"_s,
                         .lines = {{.label = u"Name"_s, .value = u"Asha"_s}},
                         .actions = {&edit}}});
        page.setState(std::nullopt);
        page.resize(1000, 600);
        page.show();
        QVERIFY(textIn(page).contains(u"Asha"_s));
        page.setState(PaneState{
            .kind = PaneState::Kind::Message, .title = u"Sign in to see this"_s, .actionText = u"Sign in…"_s});
        QVERIFY(!visibleTextIn(page).contains(u"Asha"_s));
        QSignalSpy step(&page, &AccountPage::stateActionTriggered);
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == u"Sign in…"_s)
                button->click();
        }
        QCOMPARE(step.size(), 1);
    }

private:
    static PasteOrder order()
    {
        return {.title = u"Ids"_s,
                .label = u"Ids"_s,
                .hint = u"Ids"_s,
                .submitText = u"Go"_s,
                .problemWith = [](const QString &entry) {
                    return checks::every(entry, checks::isDigit) ? QString() : u"not a number"_s;
                }};
    }

    static int metIn(const QWidget &widget)
    {
        int met = 0;
        for (const TextLabel *label : widget.findChildren<TextLabel *>())
            met += label->accessibleName().endsWith(": met"_L1) ? 1 : 0;
        return met;
    }

    static QString textIn(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }

    static QString visibleTextIn(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    Theme m_theme;
};

QTEST_MAIN(AccountWidgetsTest)
#include "tst_accounts.moc"
