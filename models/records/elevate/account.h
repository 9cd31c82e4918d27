#pragma once

#include "models/schema/record.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace elevate {

//! A new account.
struct SignUp
{
    QString name;
    QString email;
    QString phone;
    QString phoneCode;
    QString username;
    QString password;
    QString otp;
    std::optional<bool> hasAcceptedTermsAndConditions;
    QString registrationCode;
    QString invitationKey;
    QString invitationCode;
};

inline constexpr std::array signUpFields = {
    field<&SignUp::name>("name"_L1, QT_TRANSLATE_NOOP("Field", "Name"), Rule::None, &personName)
        .required(withoutTenants),
    field<&SignUp::email>("email"_L1, QT_TRANSLATE_NOOP("Field", "E-mail"), Rule::None, &emailAddress)
        .required(withoutTenants),
    field<&SignUp::phone>("phone"_L1, QT_TRANSLATE_NOOP("Field", "Phone"), Rule::None, &phoneDigits).on(withTenants),
    field<&SignUp::phoneCode>("phone_code"_L1, QT_TRANSLATE_NOOP("Field", "Phone code"), Rule::None,
                              &gatehouse::phoneCode)
        .on(withTenants),
    field<&SignUp::username>("username"_L1, QT_TRANSLATE_NOOP("Field", "Username")).on(withTenants),
    field<&SignUp::password>("password"_L1, QT_TRANSLATE_NOOP("Field", "Password"),
                             Rules(Rule::Required) | Rule::Secret | Rule::Chosen),
    field<&SignUp::otp>("otp"_L1, QT_TRANSLATE_NOOP("Field", "One-time password"), Rule::Secret, &oneTimePassword),
    field<&SignUp::hasAcceptedTermsAndConditions>("has_accepted_terms_and_conditions"_L1,
                                                  QT_TRANSLATE_NOOP("Field", "Terms accepted")),
    field<&SignUp::registrationCode>("registration_code"_L1, QT_TRANSLATE_NOOP("Field", "Registration code"))
        .on(withTenants),
    field<&SignUp::invitationKey>("invitation_key"_L1, QT_TRANSLATE_NOOP("Field", "Invitation key"), Rule::Secret)
        .on(withTenants),
    field<&SignUp::invitationCode>("invitation_code"_L1, QT_TRANSLATE_NOOP("Field", "Invitation code"), Rule::Secret)
        .on(withTenants),
};

//! Signs in to an account. The lines name the person differently; sending both names suits both.
struct SignIn
{
    QString email;
    QString identifier; //!< e-mail address, phone number or user name
    QString password;
    QString otp;
    QString phoneCode;
};

inline constexpr std::array signInFields = {
    field<&SignIn::email>("email"_L1, QT_TRANSLATE_NOOP("Field", "E-mail")).required(withoutTenants),
    field<&SignIn::identifier>("identifier"_L1, QT_TRANSLATE_NOOP("Field", "Identifier")).required(withTenants),
    field<&SignIn::password>("password"_L1, QT_TRANSLATE_NOOP("Field", "Password"), Rule::Secret)
        .required(withoutTenants),
    field<&SignIn::otp>("otp"_L1, QT_TRANSLATE_NOOP("Field", "One-time password"), Rule::Secret, &oneTimePassword)
        .on(withTenants),
    field<&SignIn::phoneCode>("phone_code"_L1, QT_TRANSLATE_NOOP("Field", "Phone code"), Rule::None,
                              &gatehouse::phoneCode)
        .on(withTenants),
};

//! Signs in as system admin. The lines name the person differently; sending both names suits both.
struct AdminSignIn
{
    QString email;
    QString identifier; //!< e-mail address, phone number or user name
    QString password;
    QString phoneCode;
};

inline constexpr std::array adminSignInFields = {
    field<&AdminSignIn::email>("email"_L1, QT_TRANSLATE_NOOP("Field", "E-mail")).required(withoutTenants),
    field<&AdminSignIn::identifier>("identifier"_L1, QT_TRANSLATE_NOOP("Field", "Identifier")).required(withTenants),
    field<&AdminSignIn::password>("password"_L1, QT_TRANSLATE_NOOP("Field", "Password"),
                                  Rules(Rule::Required) | Rule::Secret),
    field<&AdminSignIn::phoneCode>("phone_code"_L1, QT_TRANSLATE_NOOP("Field", "Phone code"), Rule::None,
                                   &gatehouse::phoneCode)
        .on(withTenants),
};

//! What a sign-in gives: tokens and the person they belong to.
struct Session
{
    QString accessToken;
    QString refreshToken;
    QJsonValue user;
};

inline constexpr std::array sessionFields = {
    field<&Session::accessToken>("access_token"_L1, QT_TRANSLATE_NOOP("Field", "Access token"),
                                 Rules(Rule::ReadOnly) | Rule::Secret),
    field<&Session::refreshToken>("refresh_token"_L1, QT_TRANSLATE_NOOP("Field", "Refresh token"),
                                  Rules(Rule::ReadOnly) | Rule::Secret),
    field<&Session::user>("user"_L1, QT_TRANSLATE_NOOP("Field", "User"), Rule::ReadOnly),
};

//! Asks for a new access token.
struct RefreshToken
{
    QString refreshToken;
};

inline constexpr std::array refreshTokenFields = {
    field<&RefreshToken::refreshToken>("refresh_token"_L1, QT_TRANSLATE_NOOP("Field", "Refresh token"),
                                       Rules(Rule::Required) | Rule::Secret),
};

//! Ends the session, or others of the same person.
struct SignOut
{
    QString refreshToken;
    QList<qint64> userSessionIds;
};

inline constexpr std::array signOutFields = {
    field<&SignOut::refreshToken>("refresh_token"_L1, QT_TRANSLATE_NOOP("Field", "Refresh token"),
                                  Rules(Rule::Required) | Rule::Secret),
    field<&SignOut::userSessionIds>("userSessionIds"_L1, QT_TRANSLATE_NOOP("Field", "Session ids")),
};

//! A session of the signed-in account.
struct AccountSession
{
    Id id;
    QString status;                   //!< ACTIVE, INACTIVE or EXPIRED
    std::optional<qint64> loginTime;  //!< seconds since 1970, UTC
    std::optional<qint64> logoutTime; //!< as loginTime; absent while it lasts
    QJsonValue deviceInfo;
};

inline constexpr std::array accountSessionFields = {
    field<&AccountSession::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly),
    field<&AccountSession::status>("status"_L1, QT_TRANSLATE_NOOP("Field", "Status"), Rule::ReadOnly),
    field<&AccountSession::loginTime>("login_time"_L1, QT_TRANSLATE_NOOP("Field", "Signed in"), Rule::ReadOnly),
    field<&AccountSession::logoutTime>("logout_time"_L1, QT_TRANSLATE_NOOP("Field", "Signed out"), Rule::ReadOnly),
    field<&AccountSession::deviceInfo>("device_info"_L1, QT_TRANSLATE_NOOP("Field", "Device info"), Rule::ReadOnly),
};

//! Asks for a one-time password to set a new password with.
struct PasswordOtp
{
    QString email;
    QString identifier;
    QString password;
    QString phoneCode;
};

inline constexpr std::array passwordOtpFields = {
    field<&PasswordOtp::email>("email"_L1, QT_TRANSLATE_NOOP("Field", "E-mail")).required(withoutTenants),
    field<&PasswordOtp::identifier>("identifier"_L1, QT_TRANSLATE_NOOP("Field", "Identifier")).required(withTenants),
    field<&PasswordOtp::password>("password"_L1, QT_TRANSLATE_NOOP("Field", "Password"),
                                  Rules(Rule::Required) | Rule::Secret | Rule::Chosen),
    field<&PasswordOtp::phoneCode>("phone_code"_L1, QT_TRANSLATE_NOOP("Field", "Phone code"), Rule::None,
                                   &gatehouse::phoneCode)
        .on(withTenants),
};

//! Sets a new password.
struct PasswordReset
{
    QString email;
    QString identifier;
    QString password;
    QString otp;
    QString phoneCode;
};

inline constexpr std::array passwordResetFields = {
    field<&PasswordReset::email>("email"_L1, QT_TRANSLATE_NOOP("Field", "E-mail")).required(withoutTenants),
    field<&PasswordReset::identifier>("identifier"_L1, QT_TRANSLATE_NOOP("Field", "Identifier")).required(withTenants),
    field<&PasswordReset::password>("password"_L1, QT_TRANSLATE_NOOP("Field", "Password"),
                                    Rules(Rule::Required) | Rule::Secret | Rule::Chosen),
    field<&PasswordReset::otp>("otp"_L1, QT_TRANSLATE_NOOP("Field", "One-time password"),
                               Rules(Rule::Required) | Rule::Secret, &oneTimePassword),
    field<&PasswordReset::phoneCode>("phone_code"_L1, QT_TRANSLATE_NOOP("Field", "Phone code"), Rule::None,
                                     &gatehouse::phoneCode)
        .on(withTenants),
};

//! Asks for a one-time password to sign up with.
struct RegistrationOtp
{
    QString name;
    QString email;
    QString phone;
    QString phoneCode;
    QString username;
    QString registrationCode;
    QString password;
};

inline constexpr std::array registrationOtpFields = {
    field<&RegistrationOtp::name>("name"_L1, QT_TRANSLATE_NOOP("Field", "Name"), Rule::None, &personName)
        .required(withoutTenants),
    field<&RegistrationOtp::email>("email"_L1, QT_TRANSLATE_NOOP("Field", "E-mail"), Rule::None, &emailAddress)
        .required(withoutTenants),
    field<&RegistrationOtp::phone>("phone"_L1, QT_TRANSLATE_NOOP("Field", "Phone"), Rule::None, &phoneDigits)
        .on(withTenants),
    field<&RegistrationOtp::phoneCode>("phone_code"_L1, QT_TRANSLATE_NOOP("Field", "Phone code"), Rule::None,
                                       &gatehouse::phoneCode)
        .on(withTenants),
    field<&RegistrationOtp::username>("username"_L1, QT_TRANSLATE_NOOP("Field", "Username")).on(withTenants),
    field<&RegistrationOtp::registrationCode>("registration_code"_L1, QT_TRANSLATE_NOOP("Field", "Registration code"))
        .on(withTenants),
    field<&RegistrationOtp::password>("password"_L1, QT_TRANSLATE_NOOP("Field", "Password"), Rule::Secret),
};

//! Replaces the signed-in person's password.
struct PasswordChange
{
    QString oldPassword;
    QString newPassword;
};

inline constexpr std::array passwordChangeFields = {
    field<&PasswordChange::oldPassword>("oldPassword"_L1, QT_TRANSLATE_NOOP("Field", "Old password"),
                                        Rules(Rule::Required) | Rule::Secret),
    field<&PasswordChange::newPassword>("newPassword"_L1, QT_TRANSLATE_NOOP("Field", "New password"),
                                        Rules(Rule::Required) | Rule::Secret | Rule::Chosen),
};

//! A new system admin; needs the deployment's internal token and secret code.
struct AdminAccount
{
    QString name;
    QString email;
    QString phone;
    QString phoneCode;
    QString username;
    QString password;
    QString secretCode;
    QString internalToken; //!< not in the body: it is sent as a header
};

inline constexpr std::array adminAccountFields = {
    field<&AdminAccount::name>("name"_L1, QT_TRANSLATE_NOOP("Field", "Name"), Rule::Required, &personName),
    field<&AdminAccount::email>("email"_L1, QT_TRANSLATE_NOOP("Field", "E-mail"), Rule::None, &emailAddress)
        .required(withoutTenants),
    field<&AdminAccount::phone>("phone"_L1, QT_TRANSLATE_NOOP("Field", "Phone"), Rule::None, &phoneDigits)
        .on(withTenants),
    field<&AdminAccount::phoneCode>("phone_code"_L1, QT_TRANSLATE_NOOP("Field", "Phone code"), Rule::None,
                                    &gatehouse::phoneCode)
        .on(withTenants),
    field<&AdminAccount::username>("username"_L1, QT_TRANSLATE_NOOP("Field", "Username")).on(withTenants),
    field<&AdminAccount::password>("password"_L1, QT_TRANSLATE_NOOP("Field", "Password"),
                                   Rules(Rule::Required) | Rule::Secret | Rule::Chosen),
    field<&AdminAccount::secretCode>("secret_code"_L1, QT_TRANSLATE_NOOP("Field", "Secret code"),
                                     Rules(Rule::Required) | Rule::Secret),
    field<&AdminAccount::internalToken>("internal_access_token"_L1, QT_TRANSLATE_NOOP("Field", "Internal token"),
                                        Rules(Rule::Required) | Rule::Secret),
};

} // namespace elevate

template<>
inline constexpr RecordType typeOf<elevate::SignUp> =
    recordType<elevate::SignUp>("signUp"_L1, QT_TRANSLATE_NOOP("Record", "Account"),
                                QT_TRANSLATE_NOOP("Record", "Accounts"), elevate::signUpFields);

template<>
inline constexpr RecordType typeOf<elevate::SignIn> =
    recordType<elevate::SignIn>("signIn"_L1, QT_TRANSLATE_NOOP("Record", "Sign-in"),
                                QT_TRANSLATE_NOOP("Record", "Sign-ins"), elevate::signInFields);

template<>
inline constexpr RecordType typeOf<elevate::AdminSignIn> =
    recordType<elevate::AdminSignIn>("adminSignIn"_L1, QT_TRANSLATE_NOOP("Record", "Admin sign-in"),
                                     QT_TRANSLATE_NOOP("Record", "Admin sign-ins"), elevate::adminSignInFields);

template<>
inline constexpr RecordType typeOf<elevate::Session> =
    recordType<elevate::Session>("session"_L1, QT_TRANSLATE_NOOP("Record", "Session"),
                                 QT_TRANSLATE_NOOP("Record", "Sessions"), elevate::sessionFields);

template<>
inline constexpr RecordType typeOf<elevate::RefreshToken> =
    recordType<elevate::RefreshToken>("refreshToken"_L1, QT_TRANSLATE_NOOP("Record", "Refresh token"),
                                      QT_TRANSLATE_NOOP("Record", "Refresh tokens"), elevate::refreshTokenFields);

template<>
inline constexpr RecordType typeOf<elevate::SignOut> =
    recordType<elevate::SignOut>("signOut"_L1, QT_TRANSLATE_NOOP("Record", "Sign-out"),
                                 QT_TRANSLATE_NOOP("Record", "Sign-outs"), elevate::signOutFields);

template<>
inline constexpr RecordType typeOf<elevate::AccountSession> =
    recordType<elevate::AccountSession>("accountSession"_L1, QT_TRANSLATE_NOOP("Record", "Session"),
                                        QT_TRANSLATE_NOOP("Record", "Sessions"), elevate::accountSessionFields);

template<>
inline constexpr RecordType typeOf<elevate::PasswordOtp> =
    recordType<elevate::PasswordOtp>("passwordOtp"_L1, QT_TRANSLATE_NOOP("Record", "Password reset"),
                                     QT_TRANSLATE_NOOP("Record", "Password resets"), elevate::passwordOtpFields);

template<>
inline constexpr RecordType typeOf<elevate::PasswordReset> =
    recordType<elevate::PasswordReset>("passwordReset"_L1, QT_TRANSLATE_NOOP("Record", "Password reset"),
                                       QT_TRANSLATE_NOOP("Record", "Password resets"), elevate::passwordResetFields);

template<>
inline constexpr RecordType typeOf<elevate::RegistrationOtp> =
    recordType<elevate::RegistrationOtp>("registrationOtp"_L1, QT_TRANSLATE_NOOP("Record", "Registration code"),
                                         QT_TRANSLATE_NOOP("Record", "Registration codes"),
                                         elevate::registrationOtpFields);

template<>
inline constexpr RecordType typeOf<elevate::PasswordChange> =
    recordType<elevate::PasswordChange>("passwordChange"_L1, QT_TRANSLATE_NOOP("Record", "Password"),
                                        QT_TRANSLATE_NOOP("Record", "Passwords"), elevate::passwordChangeFields);

template<>
inline constexpr RecordType typeOf<elevate::AdminAccount> =
    recordType<elevate::AdminAccount>("adminAccount"_L1, QT_TRANSLATE_NOOP("Record", "System admin"),
                                      QT_TRANSLATE_NOOP("Record", "System admins"), elevate::adminAccountFields);

} // namespace gatehouse
