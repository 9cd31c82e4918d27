#include "network/operations/elevate.h"
#include "network/sandbox/elevate/jwt.h"
#include "network/sandbox/elevate/otp.h"
#include "network/sandbox/elevate/passwords.h"
#include "network/sandbox/elevate/people.h"
#include "network/sandbox/elevate/reply.h"
#include "network/sandbox/elevate/rules.h"
#include "network/sandbox/elevate/sessions.h"
#include "network/sandbox/elevate/tables.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static QString identifierOf(const Context &context)
{
    return context.body.value(context.hasTenants() ? "identifier"_L1 : "email"_L1).toString();
}

static Row userNamed(const Context &context)
{
    return findUser(context.store(), context.line(), identifierOf(context), context.caller.tenantCode,
                    context.body.value("phone_code"_L1).toString());
}

static Answer signedIn(Context &context, const QString &message, const Row &user, UserParts parts,
                       const QStringList &withoutRoles = {}, std::initializer_list<QLatin1StringView> leftOut = {})
{
    QJsonObject result = startSession(context, user, withoutRoles);
    QJsonObject shown = userJson(context, user, parts);
    for (QLatin1StringView key : leftOut)
        shown.remove(key);
    const QString identifier = identifierOf(context);
    if (context.hasTenants() && !identifier.isEmpty())
        shown.insert("identifier"_L1, identifier);
    result.insert("user"_L1, shown);
    return success(context, message, result);
}

static constexpr UserParts accountParts =
    UserParts(UserPart::Language) | UserPart::Organizations | UserPart::Translations | UserPart::Organization;

static Answer loginRule(Context &context)
{
    const Row user = userNamed(context);
    const QString password = context.body.value("password"_L1).toString();
    const QString otp = context.body.value("otp"_L1).toString();
    const bool isKnown = user.value("status"_L1) == "ACTIVE"_L1;
    const bool isProven = !otp.isEmpty() && context.hasTenants()
                              ? isOtpGood(context.world, identifierOf(context), otp)
                              : passwordFits(password, user.value("password"_L1).toString());
    if (!isKnown || !isProven) {
        return refuse(400, context.hasTenants()
                               ? u"Invalid identifier or password. Please check your login credentials."_s
                               : u"Please enter the correct login ID and Password."_s);
    }
    if (hasTooManySessions(context.world, user.value("id"_L1).toInteger()))
        return refuse(400, u"You have reached the number of sessions allowed. Sign out elsewhere first."_s);
    const UserParts parts = context.hasTenants() ? accountParts | UserPart::HiddenEmail : accountParts;
    const QStringList stripped = context.hasTenants() ? QStringList{u"admin"_s} : QStringList();
    return signedIn(context, u"User logged in successfully."_s, user, parts, stripped);
}

static Answer loginAdminRule(Context &context)
{
    const Row user = userNamed(context);
    const QList<Row> roles = rolesOf(context.store(), user.value("id"_L1).toInteger());
    const bool isAdmin = user.value("status"_L1) == "ACTIVE"_L1 &&
                         std::ranges::any_of(roles, [](const Row &r) { return r.value("title"_L1) == "admin"_L1; });
    const bool fits = passwordFits(context.body.value("password"_L1).toString(), user.value("password"_L1).toString());
    if (context.hasTenants() && (!isAdmin || !fits))
        return refuse(400, u"Invalid identifier or password. Please check your login credentials."_s);
    if (!isAdmin)
        return refuse(400, u"Please enter correct email ID"_s);
    if (!fits)
        return refuse(400, u"Password is invalid."_s);
    if (hasTooManySessions(context.world, user.value("id"_L1).toInteger())) {
        return refuse(context.hasTenants() ? 406 : 400,
                      u"You have reached the number of sessions allowed. Sign out elsewhere first."_s);
    }
    return signedIn(context, u"User logged in successfully."_s, user,
                    UserParts(UserPart::CustomText) | UserPart::HiddenEmail | UserPart::Organizations |
                        UserPart::Translations);
}

static Answer refreshRule(Context &context)
{
    const QString text = context.body.value("refresh_token"_L1).toString();
    const Token token = readToken(text.toLatin1());
    if (token.state != TokenState::Good)
        return refuse(401, QString::fromUtf16(refreshExpired), u"SERVER_ERROR"_s);
    const qint64 sessionId = token.data.value("session_id"_L1).toInteger();
    const Row session = context.store().find(tables::session, sessionId);
    if (!isAlive(context.world, session) || session.value("refresh_token"_L1) != text)
        return refuse(401, QString::fromUtf16(refreshExpired));
    const QString access = QString::fromLatin1(makeToken(token.data, context.world.options.accessTokenLife));
    context.store().update(tables::session, sessionId,
                           {{u"access_token"_s, access}, {u"last_used"_s, QDateTime::currentMSecsSinceEpoch()}});
    return success(context, u"Access token generated successfully"_s, QJsonObject{{u"access_token"_s, access}});
}

static Answer logoutRule(Context &context)
{
    const QJsonArray others = context.body.value("userSessionIds"_L1).toArray();
    if (others.isEmpty())
        endSession(context.store(), context.caller.sessionId);
    for (const QJsonValue &other : others) {
        const Row session = context.store().find(tables::session, other.toInteger());
        if (session.value("user_id"_L1) == context.caller.id)
            endSession(context.store(), session.value("id"_L1).toInteger());
    }
    return success(context, u"User logged out successfully."_s);
}

static Answer sendPasswordOtpRule(Context &context)
{
    const Row user = userNamed(context);
    const bool isKnown = user.value("status"_L1) == "ACTIVE"_L1;
    if (!isKnown && context.hasTenants())
        return refuse(404, u"User does not exist."_s);
    if (isKnown && passwordFits(context.body.value("password"_L1).toString(), user.value("password"_L1).toString()))
        return refuse(400, u"The new password must differ from the present one."_s);
    if (isKnown)
        sendOtp(context.world, identifierOf(context), u"A code to set a new password with"_s);
    return success(context, context.hasTenants()
                                ? u"OTP has been sent to your registered email or phone number. Please enter the OTP "
                                  "to update your password."_s
                                : u"OTP has been sent to your registered email ID. Please enter the number to update "
                                  "your password."_s);
}

static Answer resetPasswordRule(Context &context)
{
    Row user = userNamed(context);
    if (user.value("status"_L1) != "ACTIVE"_L1)
        return refuse(400, u"User does not exist."_s);
    if (!isOtpGood(context.world, identifierOf(context), context.body.value("otp"_L1).toString()))
        return refuse(400, u"Please enter the correct OTP."_s);
    const QString password = context.body.value("password"_L1).toString();
    if (passwordFits(password, user.value("password"_L1).toString()))
        return refuse(400, u"The new password must differ from the present one."_s);
    const qint64 id = user.value("id"_L1).toInteger();
    context.store().update(tables::user, id, {{u"password"_s, hashedPassword(password)}, {u"updated_at"_s, isoNow()}});
    user = context.store().find(tables::user, id);
    const UserParts parts = UserParts(UserPart::Language) | UserPart::Organizations | UserPart::Translations |
                            UserPart::Stamps | (context.hasTenants() ? UserParts(UserPart::HiddenEmail) : UserParts());
    return signedIn(context, u"Password reset successfully."_s, user, parts, {}, {"location"_L1});
}

//! The organization a new account belongs to, and what an invitation brings along.
struct Place
{
    qint64 organizationId = defaultOrganizationId;
    QStringList roles;
    qint64 invitationId = 0;
    bool isWrongCode = false;
};

static Place placeOf(const Context &context)
{
    const Store &store = context.store();
    const QString email = context.body.value("email"_L1).toString();
    Row invitation;
    if (context.hasTenants()) {
        const QString code = context.body.value("registration_code"_L1).toString();
        if (!code.isEmpty()) {
            const Row row = store.first(tables::registrationCode, "code"_L1, code);
            return {.organizationId = row.value("organization_id"_L1).toInteger(defaultOrganizationId),
                    .isWrongCode = row.isEmpty()};
        }
        const QString invitationCode = context.body.value("invitation_code"_L1).toString();
        if (!invitationCode.isEmpty())
            invitation = store.first(tables::invitation, "code"_L1, invitationCode);
    } else if (!email.isEmpty()) {
        invitation = store.first(tables::invitation, "email"_L1, email);
    }
    if (!invitation.isEmpty()) {
        return {.organizationId = invitation.value("organization_id"_L1).toInteger(),
                .roles = json::toTextList(invitation.value("roles"_L1)),
                .invitationId = invitation.value("id"_L1).toInteger()};
    }
    if (!context.hasTenants() && !email.isEmpty()) {
        const QString domain = email.sliced(email.indexOf(u'@') + 1);
        const QList<Row> owners = store.rows(tables::organization, {.where = u"status = 'ACTIVE' AND domains LIKE ?"_s,
                                                                    .values = {QString(u"%\""_s + domain + u"\"%"_s)}});
        if (!owners.isEmpty())
            return {.organizationId = owners.first().value("id"_L1).toInteger()};
    }
    return {};
}

static Answer createAccountRule(Context &context)
{
    Store &store = context.store();
    const QString email = context.body.value("email"_L1).toString();
    const QString phone = context.body.value("phone"_L1).toString();
    const QString phoneCode = context.body.value("phone_code"_L1).toString();
    const QString tenant = context.caller.tenantCode;
    if (context.hasTenants() && email.isEmpty() && (phone.isEmpty() || phoneCode.isEmpty()))
        return refuse(422, u"At least one of email or phone with phone_code must be provided"_s);
    const bool isTaken =
        !findUser(store, context.line(), email, tenant).isEmpty() ||
        (!phone.isEmpty() && !findUser(store, context.line(), phone, tenant, phoneCode).isEmpty()) ||
        !findUser(store, context.line(), context.body.value("username"_L1).toString(), tenant).isEmpty();
    if (isTaken)
        return refuse(406, u"User already exists."_s);
    const QString otp = context.body.value("otp"_L1).toString();
    const QString address = email.isEmpty() ? phone : email;
    if ((context.world.options.signUpNeedsOtp || !otp.isEmpty()) && !isOtpGood(context.world, address, otp))
        return refuse(400, u"Please enter the correct OTP."_s);
    const Place place = placeOf(context);
    if (place.isWrongCode)
        return refuse(400, u"Registration code is invalid."_s);

    Row user = pick(context.body, {"name"_L1, "email"_L1, "password"_L1, "has_accepted_terms_and_conditions"_L1});
    if (context.hasTenants()) {
        for (QLatin1StringView key : {"phone"_L1, "phone_code"_L1, "username"_L1})
            user.insert(key, context.body.value(key));
    }
    const qint64 id = addUser(context.world, user, place.organizationId, place.roles);
    if (place.invitationId)
        store.remove(tables::invitation, place.invitationId);
    return signedIn(context, u"Sign-up successful, Please wait while logging in."_s, store.find(tables::user, id),
                    accountParts, {}, {"phone_code"_L1});
}

static Answer sendRegistrationOtpRule(Context &context)
{
    const QString email = context.body.value("email"_L1).toString();
    const QString phone = context.body.value("phone"_L1).toString();
    const QString username = context.body.value("username"_L1).toString();
    if (context.hasTenants() && email.isEmpty() && phone.isEmpty() && username.isEmpty())
        return refuse(422, u"At least one of email, phone, or username must be provided"_s);
    for (const QString &name : {email, username}) {
        if (!findUser(context.store(), context.line(), name, context.caller.tenantCode).isEmpty())
            return refuse(406, u"User already exists."_s);
    }
    sendOtp(context.world, email.isEmpty() ? phone : email, u"A code to sign up with"_s);
    return success(context, context.hasTenants()
                                ? u"OTP has been sent to your provided email or phone number. Please enter the OTP to "
                                  "complete your registration."_s
                                : u"OTP has been sent to your registered email ID. Please enter the otp to complete "
                                  "the registration process."_s);
}

std::span<const HandlerRow> signInRules()
{
    static constexpr std::array rules = {
        HandlerRow{&elevate::login, loginRule},
        HandlerRow{&elevate::loginAdmin, loginAdminRule},
        HandlerRow{&elevate::refreshAccessToken, refreshRule},
        HandlerRow{&elevate::logout, logoutRule},
        HandlerRow{&elevate::sendPasswordOtp, sendPasswordOtpRule},
        HandlerRow{&elevate::resetPassword, resetPasswordRule},
        HandlerRow{&elevate::createAccount, createAccountRule},
        HandlerRow{&elevate::sendRegistrationOtp, sendRegistrationOtpRule},
    };
    return rules;
}

} // namespace gatehouse::sandbox
