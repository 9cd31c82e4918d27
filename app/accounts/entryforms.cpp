#include "app/accounts/entryforms.h"

#include "app/accounts/codehelpers.h"
#include "app/changes/changeresult.h"
#include "app/pages/recordforms.h"
#include "app/pages/requests.h"
#include "app/workspaces/openworkspace.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct EntryFormText
{
    Q_DECLARE_TR_FUNCTIONS(EntryForms)
};

QString firstOf(const Record &record, const QStringList &keys)
{
    for (const QString &key : keys) {
        if (const QString text = record.text(key); !text.isEmpty())
            return text;
    }
    return {};
}

//! The name to sign in with later, a phone number as the sign-in takes it.
QString identifierOf(const Record &sent)
{
    const QString code = sent.text(u"phone_code");
    const QString phone = sent.text(u"phone").isEmpty() ? sent.text(u"identifier") : sent.text(u"phone");
    const QString name = firstOf(sent, {u"email"_s, u"identifier"_s, u"username"_s});
    if (!code.isEmpty() && !phone.isEmpty() && sent.text(u"email").isEmpty())
        return code + u' ' + phone;
    return name;
}

} // namespace

void learnLine(const PageContext &context, QObject *receiver, const std::function<void()> &then)
{
    Client &client = context.workspace->client(Service::Elevate);
    if (client.isLineKnown()) {
        then();
        return;
    }
    // Which name it misses, or that it wants to know the tenant, tells the line; nothing else can come of this.
    client.send({.operation = &elevate::resetPassword, .body = QJsonObject()})
        .then(receiver, [&client, then](const Outcome<Reply> &outcome) {
            const auto misses = [&](QLatin1StringView key) {
                return !outcome && std::ranges::contains(outcome.error().fields, key, &FieldProblem::key);
            };
            if (misses("identifier"_L1) || (!outcome && outcome.error().status == 406))
                client.setLine(Line::V35);
            else if (misses("email"_L1))
                client.setLine(Line::V31);
            then();
        });
}

void openPasswordReset(const PageContext &context, QWidget *parent, const QString &identifier, const EntryDone &done)
{
    Client &client = context.workspace->client(Service::Elevate);
    const Line line = client.line();
    QList<FormRow> rows;
    Record start(*elevate::resetPassword.body);
    for (const QString &key : {u"identifier"_s, u"email"_s, u"phone_code"_s, u"password"_s, u"otp"_s}) {
        if (const FormRow row = formRowOf(elevate::resetPassword, key, line); row.field)
            rows.append(row);
    }
    start.setText(*rows.first().field, identifier);
    const QString silence = line == Line::V35
                                ? QString()
                                : QString(u' ' + EntryFormText::tr("The service answers the same whether or "
                                                                   "not it knows the address."));
    auto *form = openRecordForm(
        FormPlace{.context = context, .client = &client, .parent = parent},
        {.operation = &elevate::resetPassword,
         .title = EntryFormText::tr("Set a new password"),
         .intro = QString(
             EntryFormText::tr("Write the new password and have a code sent; with the code the password is set and "
                               "you are signed in.") +
             silence),
         .start = start,
         .submitText = EntryFormText::tr("Set password and sign in"),
         .helpers = passwordHelpers,
         .fields = rows,
         .done = [done](const ChangeResult &result, const Record &sent) {
             done(result.items.first().reply, identifierOf(sent));
         }});
    form->onSubmit([&client](const Record &record) {
        PlannedChange change = planChange(elevate::resetPassword, client, {}, {.after = record});
        change.target.title = firstOf(record, {u"identifier"_s, u"email"_s});
        return change;
    });
}

void openSignUp(const PageContext &context, QWidget *parent, const EntryDone &done)
{
    Client &client = context.workspace->client(Service::Elevate);
    auto *form =
        openRecordForm(FormPlace{.context = context, .client = &client, .parent = parent},
                       {.operation = &elevate::createAccount,
                        .title = EntryFormText::tr("Sign up"),
                        .intro = EntryFormText::tr(
                            "Makes an account of your own and signs you in. It has the service's default role; an "
                            "administrator gives it others."),
                        .start = Record(*elevate::createAccount.body),
                        .submitText = EntryFormText::tr("Sign up"),
                        .helpers = signUpHelpers,
                        .done = [done](const ChangeResult &result, const Record &sent) {
                            done(result.items.first().reply, identifierOf(sent));
                        }});
    form->onSubmit(
        [&client](const Record &record) { return planChange(elevate::createAccount, client, {}, {.after = record}); });
}

} // namespace gatehouse
