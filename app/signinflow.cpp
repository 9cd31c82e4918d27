#include "app/signinflow.h"

#include "app/accounts/entryforms.h"
#include "app/workspaces/accesswords.h"
#include "app/workspaces/keychainproblems.h"
#include "ui/connections/apikeydialog.h"
#include "ui/connections/signindialog.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

using Access = OpenWorkspace::Access;

SignInFlow::SignInFlow(OpenWorkspace *workspace, const Place &place, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_place(place)
{
    connect(workspace, &OpenWorkspace::stateChanged, this, &SignInFlow::stateChanged);
    connect(workspace, &OpenWorkspace::sessionExpired, this, &SignInFlow::expired);
    connect(workspace, &OpenWorkspace::signInRefused, this, &SignInFlow::refused);
    connect(workspace, &OpenWorkspace::credentialsNotKept, this, &SignInFlow::notKept);
    connect(workspace, &OpenWorkspace::credentialsKept, this, [this](Service service) {
        m_unkept.remove(service);
        if (m_problem && m_unkept.isEmpty())
            m_problem->accept();
    });
}

SignInFlow::~SignInFlow()
{
    delete m_signIn;
    delete m_apiKey;
    delete m_problem;
}

void SignInFlow::open(Service service)
{
    const OpenWorkspace::State state = m_workspace->state(service);
    if (state.keychain) {
        m_unread.insert(service);
        openProblemDialog(keychainProblem(KeychainProblem::Wanted::Read, *state.keychain));
    } else if (state.error && isOtherService(*state.error) && m_place.editConnection) {
        m_place.editConnection();
    } else if (state.access == Access::Blocked) {
        m_wanted.insert(service);
        m_workspace->retry(service);
    } else if (service == Service::Elevate) {
        askForSignIn();
    } else {
        askForKey();
    }
}

void SignInFlow::stateChanged(Service service)
{
    const OpenWorkspace::State state = m_workspace->state(service);
    if (m_unread.contains(service) && state.access != Access::Opening) {
        if (state.keychain && m_problem) {
            m_problem->setProblem(keychainProblem(KeychainProblem::Wanted::Read, *state.keychain));
        } else {
            m_unread.remove(service);
            if (m_problem && m_unread.isEmpty() && m_unkept.isEmpty())
                m_problem->accept();
        }
    }
    if (state.access != Access::Opening && m_wanted.remove(service) && state.access == Access::NeedsSignIn) {
        // It answers again, and whoever tried wants to get in.
        if (service == Service::Elevate)
            askForSignIn();
        else
            askForKey();
    }
    if (state.access != Access::Open)
        return;
    m_expired.remove(service);
    if (service == Service::Elevate && m_signIn)
        m_signIn->accept();
    if (service == Service::Ivalt && m_apiKey)
        m_apiKey->accept();
}

void SignInFlow::expired(Service service)
{
    m_expired.insert(service);
    if (service == Service::Elevate)
        askForSignIn();
    else
        askForKey();
}

void SignInFlow::left(Service service)
{
    // Calls that are held must not wait for ever for somebody who does not want to sign in.
    if (m_expired.remove(service))
        m_workspace->giveUp(service);
}

static ElevateSession::As asOf(const SignInValues &values)
{
    return values.signInAs == "account"_L1 ? ElevateSession::As::Account : ElevateSession::As::Admin;
}

//! Goes on with the session that signing up or a new password has opened.
void SignInFlow::enter(const QJsonValue &reply, ElevateSession::As as, const QString &identifier)
{
    if (m_signIn && !m_workspace->enter(reply, as, identifier, m_signIn->values().remember))
        m_place.toast({.kind = ToastKind::Info, .text = tr("It is done. Now sign in with the password you chose.")});
}

void SignInFlow::askForNewPassword()
{
    m_signIn->showBusy(tr("Asking the service…"));
    learnLine(m_place.context, m_signIn, [this] {
        m_signIn->showReady();
        const SignInValues typed = m_signIn->values();
        openPasswordReset(m_place.context, m_signIn, typed.identifier,
                          [this, as = asOf(typed)](const QJsonValue &reply, const QString &identifier) {
                              enter(reply, as, identifier);
                          });
    });
}

void SignInFlow::askToSignUp()
{
    m_signIn->showBusy(tr("Asking the service…"));
    learnLine(m_place.context, m_signIn, [this] {
        m_signIn->showReady();
        openSignUp(m_place.context, m_signIn, [this](const QJsonValue &reply, const QString &identifier) {
            enter(reply, ElevateSession::As::Account, identifier);
        });
    });
}

void SignInFlow::whenFree(Service service, const std::function<void()> &go)
{
    if (m_workspace->isOpen(service))
        m_place.leaveAccount(service, go);
    else
        go();
}

void SignInFlow::askForSignIn()
{
    whenFree(Service::Elevate, [this] { openSignInDialog(); });
}

void SignInFlow::openSignInDialog()
{
    if (m_signIn)
        return;
    using Reason = SignInDialog::Reason;
    const Reason reason = m_expired.contains(Service::Elevate)    ? Reason::SessionExpired
                          : m_workspace->isOpen(Service::Elevate) ? Reason::SwitchAccount
                                                                  : Reason::SignIn;
    m_signIn = new SignInDialog(m_place.theme, m_workspace->workspace(), reason, m_place.window);
    m_signIn->setAttribute(Qt::WA_DeleteOnClose);
    if (m_workspace->isKeptInMemory())
        m_signIn->setKeptInMemory();
    if (!m_place.editConnection)
        m_signIn->withoutConnectionSettings();
    connect(m_signIn, &SignInDialog::submitted, this, [this](const SignInValues &values) {
        m_signIn->showBusy(tr("Signing in…"));
        m_workspace->signIn(asOf(values), values.identifier, values.password, values.remember);
    });
    connect(m_signIn, &SignInDialog::stopWanted, this, [this] {
        m_workspace->stopSigningIn(Service::Elevate);
        m_signIn->showReady();
    });
    connect(m_signIn, &SignInDialog::newPasswordWanted, this, &SignInFlow::askForNewPassword);
    connect(m_signIn, &SignInDialog::signUpWanted, this, &SignInFlow::askToSignUp);
    connect(m_signIn, &SignInDialog::connectionSettingsWanted, this, [this] { m_place.editConnection(); });
    connect(m_signIn, &SignInDialog::rejected, this, [this] { left(Service::Elevate); });
    // It is deleted later; until then it must not stand in the way of another.
    connect(m_signIn, &SignInDialog::finished, this, [this] { m_signIn.clear(); });
    m_signIn->open();
}

ApiKeyDialog *SignInFlow::makeKeyDialog()
{
    using Stored = ApiKeyDialog::Stored;
    Stored stored = Stored::No;
    if (m_expired.contains(Service::Ivalt))
        stored = Stored::Refused;
    else if (m_workspace->isOpen(Service::Ivalt))
        stored = m_workspace->isKept(Service::Ivalt) && !m_workspace->isKeptInMemory() ? Stored::InKeychain
                                                                                       : Stored::InMemory;
    m_apiKey = new ApiKeyDialog(m_place.theme, m_workspace->workspace(), stored, m_place.window);
    m_apiKey->setAttribute(Qt::WA_DeleteOnClose);
    if (m_workspace->isKeptInMemory())
        m_apiKey->setKeptInMemory();
    if (!m_place.editConnection)
        m_apiKey->withoutConnectionSettings();
    connect(m_apiKey, &ApiKeyDialog::submitted, this, [this](const QString &key, bool remember) {
        m_apiKey->showBusy(tr("Testing the key…"));
        m_workspace->useKey(key, remember);
    });
    connect(m_apiKey, &ApiKeyDialog::removeWanted, this, [this] {
        m_apiKey->accept();
        m_workspace->signOut(Service::Ivalt);
    });
    connect(m_apiKey, &ApiKeyDialog::stopWanted, this, [this] {
        m_workspace->stopSigningIn(Service::Ivalt);
        m_apiKey->showReady();
    });
    connect(m_apiKey, &ApiKeyDialog::connectionSettingsWanted, this, [this] { m_place.editConnection(); });
    connect(m_apiKey, &ApiKeyDialog::rejected, this, [this] { left(Service::Ivalt); });
    connect(m_apiKey, &ApiKeyDialog::finished, this, [this] { m_apiKey.clear(); });
    return m_apiKey;
}

void SignInFlow::askForKey()
{
    whenFree(Service::Ivalt, [this] {
        if (!m_apiKey)
            makeKeyDialog()->open();
    });
}

void SignInFlow::askToRemoveKey()
{
    whenFree(Service::Ivalt, [this] {
        if (m_apiKey || !m_workspace->isOpen(Service::Ivalt))
            return;
        ApiKeyDialog *dialog = makeKeyDialog();
        dialog->askBeforeRemoving();
        dialog->open();
    });
}

void SignInFlow::refused(Service service, const ServiceError &error)
{
    QHash<QString, QString> fields;
    for (const FieldProblem &problem : error.fields) {
        // One field of the dialog is for every way to name somebody.
        QString &text = fields[problem.key == "email"_L1 ? u"identifier"_s : problem.key];
        text += text.isEmpty() ? problem.message : u'\n' + problem.message;
    }
    const AccessWords words = accessWordsOf(error, service);
    if (service == Service::Elevate && m_signIn)
        m_signIn->showProblem(words.problem, fields, words.nextStep);
    else if (service == Service::Ivalt && m_apiKey)
        m_apiKey->showProblem(words.problem, fields, words.nextStep);
    else
        m_place.toast({.kind = ToastKind::Error, .text = QString(words.problem + u' ' + words.nextStep)});
}

void SignInFlow::notKept(Service service, OpenWorkspace::Keeping keeping, const CredentialProblem &problem)
{
    using Wanted = KeychainProblem::Wanted;
    m_unkept.insert(service);
    const bool isRemoval = keeping == OpenWorkspace::Keeping::Removing;
    openProblemDialog(keychainProblem(isRemoval ? Wanted::Remove : Wanted::Store, problem));
}

void SignInFlow::openProblemDialog(const KeychainProblem &problem)
{
    if (m_problem) {
        m_problem->setProblem(problem);
        return;
    }
    m_problem = new KeychainProblemDialog(m_place.theme, problem, m_place.window);
    m_problem->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_problem, &KeychainProblemDialog::retryWanted, this, &SignInFlow::useKeychainAgain);
    connect(m_problem, &KeychainProblemDialog::memoryWanted, this, [this] {
        emit memoryStoreWanted();
        useKeychainAgain();
    });
    connect(m_problem, &KeychainProblemDialog::finished, this, [this] {
        m_problem.clear();
        m_unread.clear();
        m_unkept.clear();
    });
    m_problem->open();
}

void SignInFlow::useKeychainAgain()
{
    m_problem->showBusy(tr("Waiting for the keychain…"));
    // Memory answers at once, and the sets change with each answer.
    const QSet<Service> unread = m_unread;
    const QSet<Service> unkept = m_unkept;
    for (Service service : unread)
        m_workspace->retry(service);
    for (Service service : unkept)
        m_workspace->keepAgain(service);
}

} // namespace gatehouse
