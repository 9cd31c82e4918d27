// What people change of their own account.
#include "app/accounts/accountcontroller.h"
#include "app/accounts/entryforms.h"
#include "app/changes/changedoor.h"
#include "app/pages/recordforms.h"
#include "app/pages/requests.h"
#include "app/pages/tellresult.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/elevate.h"
#include "ui/accounts/accountpage.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

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

} // namespace gatehouse
