#include "ui/connections/signindialog.h"

#include "ui/connections/choicecard.h"
#include "ui/connections/formfield.h"
#include "ui/connections/secretedit.h"
#include "ui/connections/workspaceline.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

SignInDialog::SignInDialog(const Theme &theme, const Workspace &workspace, Reason reason, QWidget *parent)
    : RequestDialog(theme, parent)
    , m_identifier(new QLineEdit(workspace.elevate->identifier))
    , m_password(new SecretEdit(theme))
    , m_asAdmin(new RadioCard(
          theme, {Icon::None, tr("System administrator"), tr("Manages every organization of the service.")},
          RadioCard::Look::Row))
    , m_asAccount(new RadioCard(
          theme, {Icon::None, tr("Member of an organization"), tr("For organization and tenant administrators.")},
          RadioCard::Look::Row))
    , m_remember(new QCheckBox(tr("Stay signed in on this computer")))
    , m_settings(new Button(theme, Button::Kind::Quiet, tr("Connection settings…")))
{
    const bool isExpired = reason == Reason::SessionExpired;
    const bool isSwitch = reason == Reason::SwitchAccount;
    setHeading(isExpired ? tr("Sign in again") : isSwitch ? tr("Switch ELEVATE account") : tr("Sign in to ELEVATE"));
    setEnvironment(workspace.environment);
    addToHeading(new WorkspaceLine(theme, workspace, workspace.elevate->baseUrl));
    if (isExpired) {
        banner()->say(Banner::Kind::Info, tr("Your session has ended. Sign in to go on where you were."),
                      tr("Your work is kept: what you typed and selected is still there."));
        cancelButton()->setText(tr("Not now"));
    } else if (isSwitch) {
        banner()->say(Banner::Kind::Info, tr("The present account stays signed in until the new one is accepted."));
        m_identifier->clear();
    }

    auto *identifier = new FormField(theme, u"identifier"_s, tr("E-mail, phone or user name"), m_identifier);
    m_identifier->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhEmailCharactersOnly);
    auto *password = new FormField(theme, u"password"_s, tr("Password"), m_password);

    auto *roles = new QWidget;
    auto *rolesLayout = new QVBoxLayout(roles);
    rolesLayout->setContentsMargins({});
    rolesLayout->setSpacing(0);
    rolesLayout->addWidget(m_asAdmin);
    rolesLayout->addWidget(m_asAccount);
    auto *signInAs = new FormField(theme, u"sign_in_as"_s, tr("Sign in as"), roles);
    signInAs->setFocusProxy(nullptr);
    (workspace.elevate->signInAs == "account"_L1 ? m_asAccount : m_asAdmin)->setChecked(true);

    m_remember->setChecked(true);
    m_rememberField = new FormField(theme, u"remember"_s, {}, m_remember);
    m_rememberField->setHint(tr("Kept in this computer's keychain, nowhere else."));
    m_remember->setAccessibleName(m_remember->text());

    for (FormField *field : {identifier, password}) {
        addField(field);
        body()->addWidget(field);
    }
    body()->addLayout(makeWaysIn());
    addField(signInAs);
    body()->addWidget(signInAs);
    body()->addWidget(m_rememberField);

    addAside(m_settings);
    submitButton()->setText(tr("Sign in"));
    setFixedColumn(110 * tokens::Grid);
    (m_identifier->text().isEmpty() ? static_cast<QWidget *>(m_identifier) : m_password)->setFocus();

    connect(m_settings, &QPushButton::clicked, this, &SignInDialog::connectionSettingsWanted);
}

//! For those who cannot sign in.
QLayout *SignInDialog::makeWaysIn()
{
    auto *forgotten = new Button(theme(), Button::Kind::Quiet, tr("Forgot password…"));
    auto *signUp = new Button(theme(), Button::Kind::Quiet, tr("Sign up…"));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addStretch(1);
    for (Button *button : {forgotten, signUp}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(forgotten, &Button::clicked, this, &SignInDialog::newPasswordWanted);
    connect(signUp, &Button::clicked, this, &SignInDialog::signUpWanted);
    return row;
}

SignInValues SignInDialog::values() const
{
    return {m_identifier->text().trimmed(), m_password->text(), m_asAccount->isChecked() ? u"account"_s : u"admin"_s,
            m_remember->isChecked()};
}

void SignInDialog::setKeptInMemory()
{
    m_remember->setText(tr("Stay signed in until I quit"));
    m_remember->setAccessibleName(m_remember->text());
    m_rememberField->setHint(tr("Kept in memory, as you chose to do without a keychain."));
}

void SignInDialog::withoutConnectionSettings()
{
    m_settings->hide();
}

RequestDialog::Problems SignInDialog::problems() const
{
    Problems found;
    if (m_identifier->text().trimmed().isEmpty())
        found.insert(u"identifier"_s, tr("Write the e-mail address, phone number or user name you sign in with."));
    if (m_password->text().isEmpty())
        found.insert(u"password"_s, tr("Write your password."));
    return found;
}

void SignInDialog::submit()
{
    m_password->setRevealed(false);
    emit submitted(values());
}

void SignInDialog::done(int result)
{
    RequestDialog::done(result);
    m_password->clear();
}

} // namespace gatehouse
