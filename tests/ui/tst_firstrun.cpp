#include "tests/ui/connectionstest.h"
#include "ui/connections/aboutdialog.h"
#include "ui/connections/choicecard.h"
#include "ui/connections/firstrunpage.h"
#include "ui/connections/notices.h"

#include <QClipboard>
#include <QFile>
#include <QListWidget>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::connectionstest;

class FirstRunTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void threeWaysInByKeyboard();
    void busyTakesNoSecondChoice();
    void narrowWindowKeepsEveryWord();
    void everyNoticeHasItsText();
    void aboutCopiesTheSystem();

private:
    Theme m_theme;
};

void FirstRunTest::initTestCase()
{
    m_theme = Theme::install(*qApp, Appearance::Light);
}

void FirstRunTest::threeWaysInByKeyboard()
{
    FirstRunPage page(m_theme);
    page.resize(1280, 800);
    QSignalSpy sandbox(&page, &FirstRunPage::sandboxWanted);
    QSignalSpy elevate(&page, &FirstRunPage::elevateWanted);
    QSignalSpy ivalt(&page, &FirstRunPage::ivaltWanted);
    QSignalSpy about(&page, &FirstRunPage::aboutWanted);
    open(&page);
    page.setFocus();
    takePictures(m_theme, &page, u"firstrun"_s);
    QCOMPARE(withoutName(&page), QStringList());
    const auto order = tabOrder(&page);
    QCOMPARE(order.size(), 4);
    for (QWidget *control : order)
        QTest::keyClick(control, Qt::Key_Space);
    QCOMPARE(sandbox.count(), 1);
    QCOMPARE(elevate.count(), 1);
    QCOMPARE(ivalt.count(), 1);
    QCOMPARE(about.count(), 1);
    QTest::mouseClick(order.at(1), Qt::LeftButton);
    QCOMPARE(elevate.count(), 2);
    auto *card = named<ChoiceCard>(&page, u"Try the sandbox"_s);
    QVERIFY(card);
    QVERIFY(card->accessibleDescription().contains(u"Nothing you do leaves this computer"_s));
}

void FirstRunTest::busyTakesNoSecondChoice()
{
    FirstRunPage page(m_theme);
    page.resize(1000, 700);
    QSignalSpy sandbox(&page, &FirstRunPage::sandboxWanted);
    open(&page);
    page.setFocus();
    auto *card = named<ChoiceCard>(&page, u"Try the sandbox"_s);
    QTest::keyClick(card, Qt::Key_Space);
    page.showBusy(u"Starting the sandbox…"_s);
    QTest::mouseClick(card, Qt::LeftButton);
    QCOMPARE(sandbox.count(), 1);
    QVERIFY(textOn(&page).contains(u"Starting the sandbox…"_s));
    page.showProblem(u"The sandbox could not be started: port 8100 is taken."_s,
                     u"Close the program that uses it, then try again."_s);
    QCoreApplication::processEvents();
    takePictures(m_theme, &page, u"firstrun-problem"_s);
    QVERIFY(textOn(&page).contains(u"port 8100"_s));
    QCOMPARE(QApplication::focusWidget(), card);
    QTest::keyClick(card, Qt::Key_Space);
    QCOMPARE(sandbox.count(), 2);
    page.showReady();
    QVERIFY(!textOn(&page).contains(u"port 8100"_s));
}

void FirstRunTest::narrowWindowKeepsEveryWord()
{
    FirstRunPage page(m_theme);
    page.resize(460, 420);
    open(&page);
    takePictures(m_theme, &page, u"firstrun-narrow"_s);
    for (const ChoiceCard *card : page.findChildren<ChoiceCard *>()) {
        QVERIFY(card->width() <= page.width());
        QVERIFY(card->height() >= card->heightForWidth(card->width()));
    }
}

void FirstRunTest::everyNoticeHasItsText()
{
    for (const Notice &notice : notices) {
        QFile file(notice.resource);
        QVERIFY2(file.open(QIODevice::ReadOnly), notice.name.data());
        QVERIFY2(file.readAll().simplified().size() > 700, notice.name.data());
    }
}

void FirstRunTest::aboutCopiesTheSystem()
{
    AboutDialog dialog(m_theme, {{u"TLS library"_s, u"OpenSSL 3.5.1"_s}, {u"Keychain"_s, u"Secret Service"_s}});
    open(&dialog);
    takePictures(m_theme, &dialog, u"about-licences"_s);
    QCOMPARE(withoutName(&dialog), QStringList());
    auto *list = named<QListWidget>(&dialog, u"What comes with Gatehouse"_s);
    auto *text = named<QPlainTextEdit>(&dialog, u"Text of the licence"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QVERIFY(text->toPlainText().contains(u"ISC License"_s));
    QVERIFY(text->isReadOnly());

    auto *bar = dialog.findChild<QTabBar *>();
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_Right);
    takePictures(m_theme, &dialog, u"about-system"_s);
    QTest::mouseClick(button(&dialog, u"Copy"_s), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"Qt: "_s + QString::fromLatin1(qVersion())));
    QVERIFY(copied.contains(u"TLS library: OpenSSL 3.5.1\n"_s));
    QVERIFY(button(&dialog, u"Copied"_s));
    QVERIFY(textOn(&dialog).contains(u"Secret Service"_s));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(FirstRunTest)
#include "tst_firstrun.moc"
