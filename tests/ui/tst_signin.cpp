#include "tests/ui/connectionstest.h"
#include "ui/connections/apikeydialog.h"
#include "ui/connections/formfield.h"
#include "ui/connections/keychainproblem.h"
#include "ui/connections/secretedit.h"
#include "ui/connections/signindialog.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QClipboard>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::connectionstest;

class SignInTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void signsIn();
    void missingValuesAreSaidBesideTheFields();
    void busyThenProblemKeepsWhatWasTyped();
    void stopWhileBusy();
    void expiredSession();
    void switchingAccountStartsEmpty();
    void refusedKeyAsksForAnother();
    void revealByKeyboard();
    void passwordIsForgottenOnClose();
    void keyIsTestedAndRemembered();
    void keyWithBlanksIsRefused();
    void storedKeyIsNeverShown();
    void removingAsksFirst();
    void keychainProblem();
    void everythingHasAName();

private:
    static Workspace workspace();

    Theme m_theme;
};

void SignInTest::initTestCase()
{
    m_theme = Theme::install(*qApp, Appearance::Light);
}

Workspace SignInTest::workspace()
{
    Workspace workspace;
    workspace.name = u"City of Riverside"_s;
    workspace.environment = Environment::Production;
    workspace.elevate = ElevateConnection{.baseUrl = u"https://users.riverside.example"_s};
    workspace.ivalt = IvaltConnection();
    return workspace;
}

void SignInTest::signsIn()
{
    SignInDialog dialog(m_theme, workspace());
    QSignalSpy submitted(&dialog, &SignInDialog::submitted);
    open(&dialog);
    QCOMPARE(QApplication::focusWidget(), named<QLineEdit>(&dialog, u"E-mail, phone or user name"_s));
    takePictures(m_theme, &dialog, u"signin"_s);
    QTest::keyClicks(QApplication::focusWidget(), u" asha@riverside.example "_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u" pass word"_s);
    QTest::mouseClick(named<QRadioButton>(&dialog, u"Member of an organization"_s), Qt::LeftButton);
    QTest::keyClick(named<QLineEdit>(&dialog, u"Password"_s), Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    const auto values = submitted.at(0).at(0).value<SignInValues>();
    QCOMPARE(values.identifier, u"asha@riverside.example"_s);
    QCOMPARE(values.password, u" pass word"_s);
    QCOMPARE(values.signInAs, u"account"_s);
    QVERIFY(values.remember);
    QVERIFY(dialog.isVisible());
    QVERIFY(textOn(&dialog).contains(u"users.riverside.example"_s));
}

void SignInTest::missingValuesAreSaidBesideTheFields()
{
    SignInDialog dialog(m_theme, workspace());
    QSignalSpy submitted(&dialog, &SignInDialog::submitted);
    open(&dialog);
    QTest::mouseClick(button(&dialog, u"Sign in"_s), Qt::LeftButton);
    QCOMPARE(submitted.count(), 0);
    auto *identifier = named<QLineEdit>(&dialog, u"E-mail, phone or user name"_s);
    QCOMPARE(QApplication::focusWidget(), identifier);
    QVERIFY(identifier->accessibleDescription().contains(u"e-mail"_s));
    QVERIFY(textOn(&dialog).contains(u"Write your password."_s));
    takePictures(m_theme, &dialog, u"signin-missing"_s);
    QTest::keyClicks(identifier, u"a"_s);
    QVERIFY(identifier->accessibleDescription().isEmpty());
    QVERIFY(textOn(&dialog).contains(u"Write your password."_s));
}

void SignInTest::busyThenProblemKeepsWhatWasTyped()
{
    SignInDialog dialog(m_theme, workspace());
    QSignalSpy submitted(&dialog, &SignInDialog::submitted);
    open(&dialog);
    auto *identifier = named<QLineEdit>(&dialog, u"E-mail, phone or user name"_s);
    auto *password = named<QLineEdit>(&dialog, u"Password"_s);
    QTest::keyClicks(identifier, u"asha"_s);
    QTest::keyClicks(password, u"wrong"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);

    dialog.showBusy(u"Signing in…"_s);
    QVERIFY(!identifier->isEnabled());
    QVERIFY(!button(&dialog, u"Signing in…"_s)->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 1);
    takePictures(m_theme, &dialog, u"signin-busy"_s);

    dialog.showProblem(u"The service did not accept this sign-in."_s,
                       {{u"password"_s, u"Name or password is wrong."_s}, {u"origin"_s, u"No such domain."_s}},
                       u"Check both and try again."_s);
    takePictures(m_theme, &dialog, u"signin-problem"_s);
    QVERIFY(identifier->isEnabled());
    QCOMPARE(identifier->text(), u"asha"_s);
    QCOMPARE(password->text(), u"wrong"_s);
    QCOMPARE(QApplication::focusWidget(), password);
    QCOMPARE(password->accessibleDescription(), u"Name or password is wrong."_s);
    const QString shown = textOn(&dialog);
    QVERIFY(shown.contains(u"The service did not accept this sign-in."_s));
    QVERIFY(shown.contains(u"Check both and try again."_s));
    QVERIFY2(shown.contains(u"No such domain."_s), "a problem without a field of its own must not vanish");
    QVERIFY(button(&dialog, u"Sign in"_s)->isEnabled());

    QTest::keyClicks(password, u"2"_s);
    QVERIFY(password->accessibleDescription().isEmpty());
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(submitted.count(), 2);
    dialog.accept();
    QVERIFY(!dialog.isVisible());
}

void SignInTest::stopWhileBusy()
{
    SignInDialog dialog(m_theme, workspace());
    QSignalSpy stopWanted(&dialog, &RequestDialog::stopWanted);
    QSignalSpy submitted(&dialog, &SignInDialog::submitted);
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    open(&dialog);
    QTest::keyClicks(QApplication::focusWidget(), u"asha"_s);
    dialog.showBusy(u"Signing in…"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(stopWanted.count(), 1);
    // Until the work has ended nothing can be sent again, and the dialog cannot be closed over it.
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stopWanted.count(), 1);
    QCOMPARE(submitted.count(), 0);
    QCOMPARE(rejected.count(), 0);
    QVERIFY(dialog.isVisible() && dialog.isBusy());
    dialog.showReady();
    QCOMPARE(named<QLineEdit>(&dialog, u"E-mail, phone or user name"_s)->text(), u"asha"_s);
    QVERIFY(button(&dialog, u"Cancel"_s));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(rejected.count(), 1);
}

void SignInTest::expiredSession()
{
    Workspace known = workspace();
    known.elevate->identifier = u"asha@riverside.example"_s;
    known.elevate->signInAs = u"account"_s;
    SignInDialog dialog(m_theme, known, SignInDialog::Reason::SessionExpired);
    dialog.setKeptInMemory();
    open(&dialog);
    takePictures(m_theme, &dialog, u"signin-expired"_s);
    QVERIFY(textOn(&dialog).contains(u"Your work is kept"_s));
    QCOMPARE(QApplication::focusWidget(), named<QLineEdit>(&dialog, u"Password"_s));
    QVERIFY(named<QRadioButton>(&dialog, u"Member of an organization"_s)->isChecked());
    QVERIFY(named<QCheckBox>(&dialog, u"Stay signed in until I quit"_s)->isChecked());
    QVERIFY(button(&dialog, u"Not now"_s));
}

void SignInTest::switchingAccountStartsEmpty()
{
    Workspace known = workspace();
    known.elevate->identifier = u"asha@riverside.example"_s;
    SignInDialog dialog(m_theme, known, SignInDialog::Reason::SwitchAccount);
    dialog.withoutConnectionSettings();
    open(&dialog);
    takePictures(m_theme, &dialog, u"signin-switch"_s);
    QVERIFY(named<QLineEdit>(&dialog, u"E-mail, phone or user name"_s)->text().isEmpty());
    QVERIFY(textOn(&dialog).contains(u"stays signed in"_s));
    QVERIFY(!button(&dialog, u"Connection settings…"_s));
}

void SignInTest::refusedKeyAsksForAnother()
{
    ApiKeyDialog dialog(m_theme, workspace(), ApiKeyDialog::Stored::Refused);
    QSignalSpy settings(&dialog, &ApiKeyDialog::connectionSettingsWanted);
    open(&dialog);
    takePictures(m_theme, &dialog, u"apikey-refused"_s);
    QVERIFY(textOn(&dialog).contains(u"does not accept the API key any more"_s));
    QCOMPARE(QApplication::focusWidget(), named<QLineEdit>(&dialog, u"API key"_s));
    QVERIFY(button(&dialog, u"Not now"_s));
    QTest::mouseClick(button(&dialog, u"Connection settings…"_s), Qt::LeftButton);
    QCOMPARE(settings.count(), 1);
}

void SignInTest::revealByKeyboard()
{
    SignInDialog dialog(m_theme, workspace());
    open(&dialog);
    auto *password = named<SecretEdit>(&dialog, u"Password"_s);
    password->setFocus();
    QTest::keyClicks(password, u"secret"_s);
    QCOMPARE(password->displayText().count(u's'), 0);
    QTest::keyClick(password, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Show what is typed"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(password->displayText(), u"secret"_s);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Hide what is typed"_s);
}

void SignInTest::passwordIsForgottenOnClose()
{
    SignInDialog dialog(m_theme, workspace());
    open(&dialog);
    auto *password = named<QLineEdit>(&dialog, u"Password"_s);
    QTest::keyClicks(password, u"secret"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QVERIFY(password->text().isEmpty());
}

void SignInTest::keyIsTestedAndRemembered()
{
    ApiKeyDialog dialog(m_theme, workspace(), ApiKeyDialog::Stored::No);
    QSignalSpy submitted(&dialog, &ApiKeyDialog::submitted);
    open(&dialog);
    auto *key = named<QLineEdit>(&dialog, u"API key"_s);
    QCOMPARE(QApplication::focusWidget(), key);
    QTest::keyClick(key, Qt::Key_Return);
    QCOMPARE(submitted.count(), 0);
    QVERIFY(key->accessibleDescription().startsWith(u"Paste"_s));
    QGuiApplication::clipboard()->setText(u" k-123 \n"_s);
    QTest::keySequence(key, QKeySequence::Paste);
    takePictures(m_theme, &dialog, u"apikey"_s);
    QTest::keyClick(key, Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(submitted.at(0).at(0).toString(), u"k-123"_s);
    QCOMPARE(submitted.at(0).at(1).toBool(), true);
    dialog.showBusy(u"Testing the key…"_s);
    dialog.showProblem(u"iVALT refused this key (401)."_s, {{u"key"_s, u"Not accepted."_s}});
    QCOMPARE(key->text().trimmed(), u"k-123"_s);
    takePictures(m_theme, &dialog, u"apikey-problem"_s);
}

void SignInTest::keyWithBlanksIsRefused()
{
    ApiKeyDialog dialog(m_theme, workspace(), ApiKeyDialog::Stored::No);
    QSignalSpy submitted(&dialog, &ApiKeyDialog::submitted);
    open(&dialog);
    auto *key = named<QLineEdit>(&dialog, u"API key"_s);
    for (const QString &wrong : {u"a b"_s, u"schlüssel"_s}) {
        key->setText(wrong);
        QTest::keyClick(key, Qt::Key_Return);
        QCOMPARE(submitted.count(), 0);
        QVERIFY(key->accessibleDescription().contains(u"no blanks"_s));
    }
}

void SignInTest::storedKeyIsNeverShown()
{
    ApiKeyDialog dialog(m_theme, workspace(), ApiKeyDialog::Stored::InKeychain);
    QSignalSpy submitted(&dialog, &ApiKeyDialog::submitted);
    open(&dialog);
    takePictures(m_theme, &dialog, u"apikey-stored"_s);
    QVERIFY(textOn(&dialog).contains(u"A key is stored"_s));
    QVERIFY(!named<QLineEdit>(&dialog, u"API key"_s));
    QVERIFY(!button(&dialog, u"Test and save"_s));
    QCOMPARE(QApplication::focusWidget(), button(&dialog, u"Replace key…"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    auto *key = named<QLineEdit>(&dialog, u"API key"_s);
    QVERIFY(key);
    QCOMPARE(QApplication::focusWidget(), key);
    QVERIFY(key->text().isEmpty());
    QTest::keyClicks(key, u"new"_s);
    QTest::keyClick(key, Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
}

void SignInTest::removingAsksFirst()
{
    ApiKeyDialog dialog(m_theme, workspace(), ApiKeyDialog::Stored::InKeychain);
    QSignalSpy removed(&dialog, &ApiKeyDialog::removeWanted);
    open(&dialog);
    QTest::mouseClick(button(&dialog, u"Remove key"_s), Qt::LeftButton);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(QApplication::focusWidget(), button(&dialog, u"Keep key"_s));
    takePictures(m_theme, &dialog, u"apikey-remove"_s);
    QTest::mouseClick(button(&dialog, u"Keep key"_s), Qt::LeftButton);
    QVERIFY(button(&dialog, u"Replace key…"_s));
    QTest::mouseClick(button(&dialog, u"Remove key"_s), Qt::LeftButton);
    QTest::mouseClick(button(&dialog, u"Remove key"_s), Qt::LeftButton);
    QCOMPARE(removed.count(), 1);
}

void SignInTest::keychainProblem()
{
    KeychainProblemDialog dialog(m_theme, {KeychainProblem::Kind::Locked, KeychainProblem::Wanted::Read,
                                           u"The name org.freedesktop.secrets is locked"_s});
    QSignalSpy retry(&dialog, &KeychainProblemDialog::retryWanted);
    QSignalSpy memory(&dialog, &KeychainProblemDialog::memoryWanted);
    open(&dialog);
    takePictures(m_theme, &dialog, u"keychain-locked"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(retry.count(), 1);
    dialog.showBusy(u"Waiting for the keychain…"_s);
    dialog.setProblem({KeychainProblem::Kind::Missing, KeychainProblem::Wanted::Store, {}});
    QVERIFY(!dialog.isBusy());
    QCOMPARE(dialog.windowTitle(), u"No keychain answers on this computer."_s);
    QVERIFY(!textOn(&dialog).contains(u"org.freedesktop.secrets"_s));
    takePictures(m_theme, &dialog, u"keychain-missing"_s);
    QTest::mouseClick(button(&dialog, u"Keep in memory until I quit"_s), Qt::LeftButton);
    QCOMPARE(memory.count(), 1);
    dialog.setProblem({KeychainProblem::Kind::Failed, KeychainProblem::Wanted::Remove, {}});
    QVERIFY2(!button(&dialog, u"Keep in memory until I quit"_s), "a removal cannot be kept in memory");
}

void SignInTest::everythingHasAName()
{
    SignInDialog signIn(m_theme, workspace());
    ApiKeyDialog key(m_theme, workspace(), ApiKeyDialog::Stored::No);
    ApiKeyDialog stored(m_theme, workspace(), ApiKeyDialog::Stored::InMemory);
    KeychainProblemDialog keychain(m_theme, {});
    for (QDialog *dialog : std::initializer_list<QDialog *>{&signIn, &key, &stored, &keychain}) {
        open(dialog);
        QCOMPARE(withoutName(dialog), QStringList());
        QVERIFY(!dialog->accessibleName().isEmpty());
        QVERIFY(tabOrder(dialog).size() >= 3);
        dialog->close();
    }
    open(&signIn);
    named<QLineEdit>(&signIn, u"E-mail, phone or user name"_s)->setFocus();
    QStringList names;
    const auto order = tabOrder(&signIn);
    for (const QWidget *widget : order) {
        const auto *control = qobject_cast<const QAbstractButton *>(widget);
        names.append(control && widget->accessibleName().isEmpty() ? control->text() : widget->accessibleName());
    }
    QCOMPARE(names,
             QStringList({u"E-mail, phone or user name"_s, u"Password"_s, u"Show what is typed"_s,
                          u"Forgot password…"_s, u"Sign up…"_s, u"System administrator"_s,
                          u"Stay signed in on this computer"_s, u"Connection settings…"_s, u"Cancel"_s, u"Sign in"_s}));
}

QTEST_MAIN(SignInTest)
#include "tst_signin.moc"
