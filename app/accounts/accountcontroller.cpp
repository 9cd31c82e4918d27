#include "app/accounts/accountcontroller.h"

#include "app/accounts/entryforms.h"
#include "app/accounts/useractions.h"
#include "app/changes/changedoor.h"
#include "app/pages/pagestates.h"
#include "app/pages/recordforms.h"
#include "app/pages/requests.h"
#include "app/pages/tablesettings.h"
#include "app/pages/tellresult.h"
#include "app/workspaces/openworkspace.h"
#include "app/workspaces/settings.h"
#include "network/operations/elevate.h"
#include "ui/accounts/accountpage.h"
#include "ui/widgets/pageaction.h"

#include <QAction>
#include <QDialog>
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
    for (QDialog *dialog : m_page->findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        connect(dialog, &QDialog::finished, this, &AccountController::lineChanged, Qt::QueuedConnection);
        return;
    }
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
    if (m_sessions.size() < 2)
        m_endOthers->setEnabled(false);
    if (!canChange)
        m_password->setEnabled(false);

    auto *sessions = new SessionList(m_context.theme);
    sessions->setSessions(m_sessions);
    connect(sessions, &SessionList::endWanted, this, &AccountController::endSessions);
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
    groups.append({.title = tr("Sessions"),
                   .note = sessionsNote(),
                   .actions = m_sessions.size() > 1 ? QList{m_endOthers, m_signOut} : QList{m_signOut},
                   .more = sessions});
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

QString AccountController::sessionsNote() const
{
    if (!client().offers(elevate::listSessions))
        return tr("This line of the service has no list of sessions. Signing out ends the one here.");
    if (m_sessionsError)
        return tr("The sessions could not be read. %1 %2").arg(m_sessionsError->summary(), m_sessionsError->nextStep());
    return m_areSessionsRead ? tr("Whoever is signed out of a session has to sign in again there.")
                             : tr("Reading the sessions…");
}

RecordFormRun *AccountController::openForm(const FormRequest &request)
{
    return openRecordForm(
        FormPlace{.context = m_context, .client = &client(), .parent = m_page, .reload = [this] { reload(); }},
        request);
}

//! The part of the profile that can be written, as it is now.
Record AccountController::profileOf(const Record &user) const
{
    Record profile(*elevate::updateProfile.body);
    for (const Field &field : profile.type().fields) {
        if (user.type().find(QString(field.key)))
            profile.setText(field, user.text(QString(field.key)));
    }
    return profile;
}

QFuture<Outcome<Record>> AccountController::fetchProfile() const
{
    // The published documentation reads a profile by its id only.
    const Endpoint &operation = client().offers(elevate::readOwnProfile)
                                    ? static_cast<const Endpoint &>(elevate::readOwnProfile)
                                    : elevate::readUser;
    return client().fetch(operation, {.path = {{u"userId"_s, m_context.workspace->elevateSession()->person()->id}}});
}

//! Whether the profile has the values of \a after where they differ from \a before.
static Finding isWritten(const Record &profile, const Record &before, const Record &after)
{
    for (const Field &field : after.type().fields) {
        const QString key(field.key);
        const QString wanted = elevate::languageCode(after.text(field));
        if (after.text(field) != before.text(field) && elevate::languageCode(profile.text(key)) != wanted)
            return Finding::DidNotHappen;
    }
    return Finding::Happened;
}

PlannedChange AccountController::plan(const Endpoint &operation, const Record &before, const Record &after)
{
    PlannedChange change = planChange(operation, client(), {}, {.target = m_user, .before = before, .after = after});
    change.lookUp = [page = QPointer(this), before, after] {
        if (!page || !page->m_context.workspace->elevateSession()->person())
            return QtFuture::makeReadyValueFuture(Finding::Unclear);
        return page->fetchProfile().then([before, after](const Outcome<Record> &profile) {
            return profile ? isWritten(*profile, before, after) : Finding::Unclear;
        });
    };
    return change;
}

void AccountController::editProfile()
{
    const Record before = profileOf(m_user);
    // The service of later lines has no gender any more, and the terms have a group of their own.
    PathArguments settled{{u"has_accepted_terms_and_conditions"_s, {}}};
    if (client().line() != Line::Docs)
        settled.insert(u"gender"_s, {});
    auto *form = openForm({.operation = &elevate::updateProfile,
                           .title = tr("Edit my profile"),
                           .start = before,
                           .submitText = tr("Save"),
                           .given = settled,
                           .done = [this](const ChangeResult &, const Record &) { reload(); }});
    form->onSubmit([this, before](const Record &record) { return plan(elevate::updateProfile, before, record); });
}

void AccountController::chooseLanguage()
{
    Record before(*elevate::setLanguage.body);
    before.setText(u"preferred_language", elevate::languageCode(m_user.text(u"preferred_language")));
    auto *form = openForm({.operation = &elevate::setLanguage,
                           .title = tr("Language of the service"),
                           .intro = tr("A language code the service knows, such as en or hi. It accepts others without "
                                       "a word and then writes in English."),
                           .start = before,
                           .submitText = tr("Save"),
                           .done = [this](const ChangeResult &, const Record &) { reload(); }});
    form->onSubmit([this, before](const Record &record) {
        PlannedChange change = plan(elevate::setLanguage, before, record);
        change.inverse = [this, page = QPointer(this), before, record](const QJsonValue &) {
            if (!page || before.text(u"preferred_language").isEmpty())
                return QList<PlannedChange>();
            return QList{plan(elevate::setLanguage, record, before)};
        };
        return change;
    });
}

void AccountController::acceptTerms()
{
    const QStringList consequence{
        tr("You accept the terms and conditions of the service. No operation takes that back.")};
    PlannedChange change;
    if (client().line() == Line::V35) {
        // There acceptTerms refuses everybody, and the profile takes it.
        const Record before = profileOf(m_user);
        Record after = before;
        after.setText(u"has_accepted_terms_and_conditions", u"true"_s);
        change = plan(elevate::updateProfile, before, after);
    } else {
        change = planChange(elevate::acceptTerms, client(), {}, {.target = m_user});
    }
    change.consequences = consequence;
    submit(change);
}

void AccountController::changePassword()
{
    auto *form =
        openForm({.operation = &elevate::changePassword,
                  .title = tr("Change password"),
                  .intro = tr("All your sessions end, wherever they are. Here you are signed in again with the new "
                              "password at once."),
                  .start = Record(*elevate::changePassword.body),
                  .submitText = tr("Change password"),
                  .done = [this](const ChangeResult &, const Record &sent) {
                      // The session that has sent it is over.
                      m_context.workspace->elevateSession()
                          ->signInAgain(sent.text(u"newPassword"))
                          .then(this, [this](const Outcome<SignedInPerson> &outcome) {
                              if (outcome) {
                                  reload();
                                  return;
                              }
                              m_context.toast({.kind = ToastKind::Warning,
                                               .text = tr("The password is changed, but signing in with it did not "
                                                          "work. %1 Sign in again.")
                                                           .arg(outcome.error().summary())});
                          });
                  }});
    form->onSubmit([this](const Record &record) {
        PlannedChange change = planChange(elevate::changePassword, client(), {}, {.target = m_user, .after = record});
        change.consequences = {tr("All your sessions end, wherever they are. Here you are signed in again.")};
        return change;
    });
}

void AccountController::setPasswordByCode()
{
    const std::optional<ElevateSession::Name> name = m_context.workspace->elevateSession()->name();
    openPasswordReset(
        m_context, m_page, name ? name->identifier : m_user.text(u"email"),
        [this, as = name ? name->as : ElevateSession::As::Account](const QJsonValue &reply, const QString &identifier) {
            m_context.workspace->enter(reply, as, identifier, m_context.workspace->isKept(Service::Elevate));
        });
}

void AccountController::endSessions(const QStringList &ids)
{
    Record body(*elevate::logout.body);
    body.setText(u"refresh_token", m_context.workspace->elevateSession()->refreshToken());
    body.setText(u"userSessionIds", ids.join(u','));
    PlannedChange change = planChange(elevate::logout, client(), {}, {.target = m_user, .after = body});
    change.title = tr("Sign out of other sessions");
    change.consequences = {
        tr("%n sessions end. Whoever works there has to sign in again; what was not saved there is lost.", nullptr,
           static_cast<int>(ids.size()))};
    submit(change);
}

void AccountController::submit(const PlannedChange &change)
{
    m_context.door->submit(change).then(this, [this](const ChangeResult &result) {
        tellResult(m_context, result);
        reload();
    });
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
