#include "app/accounts/accountcontroller.h"

#include "app/accounts/useractions.h"
#include "app/changes/changedoor.h"
#include "app/pages/fileexport.h"
#include "app/pages/opendialog.h"
#include "app/pages/pagestates.h"
#include "app/pages/recordcells.h"
#include "app/pages/recordexport.h"
#include "app/pages/tablesettings.h"
#include "app/workspaces/openworkspace.h"
#include "app/workspaces/settings.h"
#include "network/operations/elevate.h"
#include "ui/accounts/accountpage.h"
#include "ui/widgets/pageaction.h"

#include <QAction>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace gatehouse {

using Access = OpenWorkspace::Access;

QWidget *AccountController::make(const PageContext &context)
{
    auto *controller = new AccountController(context);
    controller->setParent(controller->m_page);
    return controller->m_page;
}

AccountController::AccountController(const PageContext &context)
    : m_context(context)
    , m_line(context.workspace->client(Service::Elevate).line())
    , m_page(new AccountPage(context.theme))
    , m_edit(add(u"edit"_s, Icon::Pencil, tr("Edit profile…"), [this] { editProfile(); }))
    , m_share(add(u"share"_s, Icon::Link, tr("Copy share link"),
                  [this] { useractions::share(m_context, {m_user}, m_page); }))
    , m_language(add(u"language"_s, Icon::Globe, tr("Change language…"), [this] { chooseLanguage(); }))
    , m_terms(add(u"terms"_s, Icon::Check, tr("Accept the terms…"), [this] { acceptTerms(); }))
    , m_password(add(u"password"_s, Icon::Key, tr("Change password…"), [this] { changePassword(); }))
    , m_passwordByCode(
          add(u"passwordByCode"_s, Icon::Mail, tr("New password by code…"), [this] { setPasswordByCode(); }))
    , m_endOthers(add(u"endOthers"_s, Icon::LogOut, tr("Sign out everywhere else…"),
                      [this] {
                          QStringList ids;
                          for (const SessionLine &session : std::as_const(m_sessions)) {
                              if (!session.isThis)
                                  ids.append(session.id);
                          }
                          endSessions(ids);
                      }))
    , m_exportSessions(
          add(u"exportSessions"_s, Icon::Download, tr("Export the sessions…"), [this] { exportSessions(); }))
    , m_signOut(add(u"signOut"_s, Icon::LogOut, tr("Sign out here"), [this] { m_context.signOut(); }))
{
    m_page->setObjectName(u"elevate.account"_s);
    connect(m_page, &AccountPage::refreshWanted, this, &AccountController::reload);
    connect(m_page, &AccountPage::stateActionTriggered, this, &AccountController::takeStep);
    connect(m_page, &AccountPage::warningActionTriggered, this, &AccountController::takeStep);
    connect(m_context.workspace, &OpenWorkspace::stateChanged, this, [this](Service service) {
        if (service == Service::Elevate)
            accessChanged();
    });
    connect(m_context.workspace, &OpenWorkspace::personLeft, this, [this](Service service) {
        if (service == Service::Elevate)
            clear();
    });
    connect(&client(), &Client::lineChanged, this, &AccountController::lineChanged);
    connect(m_context.settings, &SettingsStore::changed, this, [this](const SettingRow &setting) {
        if (setting.group == SettingGroup::Moments)
            show();
    });
    accessChanged();
}

QAction *AccountController::add(const QString &id, Icon icon, const QString &text, const std::function<void()> &run)
{
    QAction *action = makePageAction(m_context.theme, m_page, id, icon, text, {}, run);
    m_page->addAction(action);
    return action;
}

Client &AccountController::client() const
{
    return m_context.workspace->client(Service::Elevate);
}

bool AccountController::isOpen() const
{
    return m_context.workspace->isOpen(Service::Elevate);
}

void AccountController::accessChanged()
{
    if (isOpen() && m_user.isNull() && !m_isReading)
        reload();
    show();
}

//! Another line has other fields and operations: the page is made anew, once no form is open on it.
void AccountController::lineChanged()
{
    if (client().line() == m_line)
        return;
    if (!waitForDialog(m_page, this, [this] { lineChanged(); }))
        m_context.remakePage(u"elevate.account"_s);
}

void AccountController::clear()
{
    ++m_round;
    m_reading.cancel();
    m_readingSessions.cancel();
    m_isReading = false;
    m_areSessionsRead = false;
    m_user = {};
    m_error.reset();
    m_sessions.clear();
    m_sessionRecords.clear();
    m_sessionsError.reset();
    show();
}

void AccountController::reload()
{
    if (!isOpen() || !m_context.workspace->elevateSession()->person())
        return;
    ++m_round;
    m_isReading = true;
    m_reading = fetchProfile();
    m_reading.then(this, [this, round = m_round](const Outcome<Record> &outcome) {
        if (round != m_round)
            return;
        m_isReading = false;
        m_error.reset();
        if (outcome)
            m_user = *outcome;
        else
            m_error = outcome.error();
        show();
    });
    readSessions();
    show();
}

void AccountController::readSessions()
{
    if (!client().offers(elevate::listSessions)) {
        m_areSessionsRead = true;
        return;
    }
    m_readingSessions = client().list(
        elevate::listSessions, {.query = {{u"page"_s, u"1"_s}, {u"limit"_s, u"100"_s}, {u"status"_s, u"ACTIVE"_s}}});
    m_readingSessions.then(this, [this, round = m_round](const Outcome<RecordPage> &outcome) {
        if (round == m_round)
            sessionsRead(outcome);
    });
}

//! What a session tells of where it is; empty where it tells nothing.
static QString deviceText(const QJsonValue &info)
{
    QStringList parts;
    const QJsonObject members = info.toObject();
    for (const QJsonValue &member : members) {
        if (const QString text = json::toText(member); !member.isObject() && !text.isEmpty())
            parts.append(text);
    }
    return parts.join(", "_L1);
}

void AccountController::sessionsRead(const Outcome<RecordPage> &outcome)
{
    m_areSessionsRead = true;
    m_sessionsError.reset();
    m_sessions.clear();
    m_sessionRecords.clear();
    if (!outcome)
        m_sessionsError = outcome.error();
    const QString own = m_context.workspace->elevateSession()->sessionId();
    const MomentStyle moments = momentStyleOf(*m_context.settings);
    for (const Record &record : outcome ? outcome->rows : QList<Record>()) {
        const auto &session = record.as<elevate::AccountSession>();
        if (session.logoutTime || (!session.status.isEmpty() && session.status != "ACTIVE"_L1))
            continue;
        const bool isThis = !own.isEmpty() && record.identity() == own;
        const QString device = deviceText(session.deviceInfo);
        m_sessionRecords.append(record);
        m_sessions.append(
            {.id = record.identity(),
             .device = !device.isEmpty() ? device
                       : isThis          ? tr("Gatehouse, here")
                                         : tr("Device not told"),
             .since =
                 session.loginTime
                     ? tr("since %1")
                           .arg(momentText(QDateTime::fromSecsSinceEpoch(*session.loginTime, QTimeZone::UTC), moments))
                     : QString(),
             .isThis = isThis});
    }
    show();
}

void AccountController::takeStep()
{
    const OpenWorkspace::State state = m_context.workspace->state(Service::Elevate);
    const bool wantsPerson = state.access != Access::Open || (m_error && wantsSignIn(*m_error));
    if (wantsPerson)
        m_context.signIn(Service::Elevate);
    else
        reload();
}

void AccountController::show()
{
    const OpenWorkspace::State access = m_context.workspace->state(Service::Elevate);
    m_page->setWarning({});
    m_page->setName(m_user.isNull() ? QString() : m_user.title());
    if (m_user.isNull() && access.access != Access::Open && access.access != Access::Opening) {
        m_page->setState(paneStateOf(access));
    } else if (m_user.isNull() && m_error) {
        m_page->setState(paneStateOf(*m_error));
    } else if (m_user.isNull()) {
        m_page->setState(PaneState{});
    } else {
        m_page->setState(std::nullopt);
        showGroups();
        if (m_error) {
            const PaneState problem = paneStateOf(*m_error);
            m_page->setWarning(problem.title, problem.text, problem.actionText);
        }
    }
}

void AccountController::showGroups()
{
    const MomentStyle moments = momentStyleOf(*m_context.settings);
    QStringList told;
    const auto lines = [&](const QStringList &keys) {
        QList<DetailLine> shown;
        told += keys;
        for (const QString &key : keys) {
            const Field *field = m_user.type().find(key);
            if (field->lines.testFlag(client().line()))
                shown.append(detailLine(*field, m_user.text(*field), moments));
        }
        return shown;
    };
    const bool canChange = client().offers(elevate::changePassword);
    const bool areAccepted = m_user.text(u"has_accepted_terms_and_conditions") == "true"_L1;
    const bool isReadOnly = m_context.workspace->isReadOnly();
    for (QAction *action : {m_edit, m_language, m_terms, m_password, m_passwordByCode, m_endOthers}) {
        action->setEnabled(!isReadOnly);
        action->setStatusTip(isReadOnly ? tr("This workspace is read-only, so nothing can be changed in it.")
                                        : QString());
    }
    if (areAccepted)
        m_terms->setEnabled(false);
    m_exportSessions->setEnabled(!m_sessions.isEmpty());
    if (m_sessions.size() < 2)
        m_endOthers->setEnabled(false);
    if (!canChange)
        m_password->setEnabled(false);

    auto *sessions = new SessionList(m_context.theme);
    sessions->setSessions(m_sessions);
    connect(sessions, &SessionList::endWanted, this, &AccountController::endSessions);
    QList<QAction *> sessionActions{m_signOut};
    if (m_sessions.size() > 1)
        sessionActions.prepend(m_endOthers);
    if (!m_sessions.isEmpty())
        sessionActions.append(m_exportSessions);
    QList<AccountGroup> groups;
    groups.append(
        {.title = tr("Profile"),
         .note = tr("The e-mail address cannot be changed; the service refuses it."),
         .lines = lines({u"name"_s, u"email"_s, u"phone"_s, u"username"_s, u"status"_s, u"organization_names"_s,
                         u"role_titles"_s, u"about"_s, u"location"_s, u"languages"_s, u"image"_s}),
         .actions = {m_edit, m_share}});
    groups.append({.title = tr("Language"),
                   .note = tr("The language in which the service writes to you. That of this window is set on the page "
                              "Settings."),
                   .lines = lines({u"preferred_language"_s}),
                   .actions = {m_language}});
    groups.append({.title = tr("Terms and conditions"),
                   .note = {},
                   .lines = lines({u"has_accepted_terms_and_conditions"_s}),
                   .actions = areAccepted ? QList<QAction *>() : QList{m_terms}});
    groups.append({.title = tr("Password"),
                   .note = canChange
                               ? tr("A new password ends all your sessions, wherever they are. Here you are signed "
                                    "in again with the new one at once.")
                               : tr("This line of the service has no operation that changes the password of "
                                    "somebody who is signed in. A code sent to you does it."),
                   .actions = {canChange ? m_password : m_passwordByCode}});
    groups.append({.title = tr("Sessions"), .note = sessionsNote(), .actions = sessionActions, .more = sessions});
    // What the account may do is laid out on the page of roles and permissions.
    told.append(u"permissions"_s);
    QStringList others;
    for (const Field &field : m_user.type().fields) {
        if (const QString key = field.key; !told.contains(key) && !m_user.text(field).isEmpty())
            others.append(key);
    }
    if (!others.isEmpty())
        groups.append({.title = tr("Further data"), .note = {}, .lines = lines(others)});
    m_page->setGroups(groups);
}

void AccountController::exportSessions()
{
    const RecordCells cells(typeOf<elevate::AccountSession>, client().line());
    QList<QStringList> rows;
    for (const Record &session : std::as_const(m_sessionRecords))
        rows.append(cells.cells(session));
    TableExport order = tableExport(cells.columns(), rows);
    order.options.jsonColumns = cells.jsonColumns();
    exportList(order, tr("Sessions"), m_context, m_page);
}

QString AccountController::sessionsNote() const
{
    if (!client().offers(elevate::listSessions))
        return tr("This line of the service has no list of sessions. Signing out ends the one here.");
    if (m_sessionsError)
        return tr("The sessions could not be read. %1 %2").arg(m_sessionsError->summary(), m_sessionsError->nextStep());
    return m_areSessionsRead ? tr("Whoever is signed out of a session has to sign in again there.")
                             : tr("Reading the sessions…");
}

bool AccountController::isReady() const
{
    const Access access = m_context.workspace->state(Service::Elevate).access;
    return access != Access::Opening && (access != Access::Open || (!m_isReading && m_areSessionsRead));
}

QString AccountController::problem() const
{
    const OpenWorkspace::State access = m_context.workspace->state(Service::Elevate);
    if (!isReady())
        return tr("The data did not come in time.");
    if (access.access != Access::Open)
        return access.problem.isEmpty() ? tr("Nobody is signed in.") : access.problem;
    return m_error ? m_error->summary() : QString();
}

} // namespace gatehouse
