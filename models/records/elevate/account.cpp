#include "models/records/elevate/account.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace elevate {

static constexpr std::array signUpFields = {
    field<&SignUp::name>("name"_L1, QT_TRANSLATE_NOOP("Field", "Name"), Rule::None, &personName)
        .required(withoutTenants),
    field<&SignUp::email>("email"_L1, QT_TRANSLATE_NOOP("Field", "E-mail"), Rule::None, &emailAddress)
        .required(withoutTenants),
    field<&SignUp::phone>("phone"_L1, QT_TRANSLATE_NOOP("Field", "Phone"), Rule::None, &phoneDigits).on(withTenants),
    field<&SignUp::phoneCode>("phone_code"_L1, QT_TRANSLATE_NOOP("Field", "Phone code"), Rule::None,
                              &gatehouse::phoneCode)
        .on(withTenants),
    field<&SignUp::username>("username"_L1, QT_TRANSLATE_NOOP("Field", "Username"), Rule::None, &gatehouse::username)
        .on(withTenants),
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

static constexpr std::array signInFields = {
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

static constexpr std::array adminSignInFields = {
    field<&AdminSignIn::email>("email"_L1, QT_TRANSLATE_NOOP("Field", "E-mail")).required(withoutTenants),
    field<&AdminSignIn::identifier>("identifier"_L1, QT_TRANSLATE_NOOP("Field", "Identifier")).required(withTenants),
    field<&AdminSignIn::password>("password"_L1, QT_TRANSLATE_NOOP("Field", "Password"),
                                  Rules(Rule::Required) | Rule::Secret),
    field<&AdminSignIn::phoneCode>("phone_code"_L1, QT_TRANSLATE_NOOP("Field", "Phone code"), Rule::None,
                                   &gatehouse::phoneCode)
        .on(withTenants),
};

static constexpr std::array sessionFields = {
    field<&Session::accessToken>("access_token"_L1, QT_TRANSLATE_NOOP("Field", "Access token"),
                                 Rules(Rule::ReadOnly) | Rule::Secret),
    field<&Session::refreshToken>("refresh_token"_L1, QT_TRANSLATE_NOOP("Field", "Refresh token"),
                                  Rules(Rule::ReadOnly) | Rule::Secret),
    field<&Session::user>("user"_L1, QT_TRANSLATE_NOOP("Field", "User"), Rule::ReadOnly),
};

static constexpr std::array refreshTokenFields = {
    field<&RefreshToken::refreshToken>("refresh_token"_L1, QT_TRANSLATE_NOOP("Field", "Refresh token"),
                                       Rules(Rule::Required) | Rule::Secret),
};

static constexpr std::array signOutFields = {
    field<&SignOut::refreshToken>("refresh_token"_L1, QT_TRANSLATE_NOOP("Field", "Refresh token"),
                                  Rules(Rule::Required) | Rule::Secret),
    field<&SignOut::userSessionIds>("userSessionIds"_L1, QT_TRANSLATE_NOOP("Field", "Session ids")),
};

static constexpr std::array accountSessionFields = {
    field<&AccountSession::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly),
    field<&AccountSession::status>("status"_L1, QT_TRANSLATE_NOOP("Field", "Status"), Rule::ReadOnly),
    field<&AccountSession::loginTime>("login_time"_L1, QT_TRANSLATE_NOOP("Field", "Signed in"), Rule::ReadOnly),
    field<&AccountSession::logoutTime>("logout_time"_L1, QT_TRANSLATE_NOOP("Field", "Signed out"), Rule::ReadOnly),
    field<&AccountSession::deviceInfo>("device_info"_L1, QT_TRANSLATE_NOOP("Field", "Device info"), Rule::ReadOnly),
};

static constexpr std::array passwordOtpFields = {
    field<&PasswordOtp::email>("email"_L1, QT_TRANSLATE_NOOP("Field", "E-mail")).required(withoutTenants),
    field<&PasswordOtp::identifier>("identifier"_L1, QT_TRANSLATE_NOOP("Field", "Identifier")).required(withTenants),
    field<&PasswordOtp::password>("password"_L1, QT_TRANSLATE_NOOP("Field", "Password"),
                                  Rules(Rule::Required) | Rule::Secret | Rule::Chosen),
    field<&PasswordOtp::phoneCode>("phone_code"_L1, QT_TRANSLATE_NOOP("Field", "Phone code"), Rule::None,
                                   &gatehouse::phoneCode)
        .on(withTenants),
};

static constexpr std::array passwordResetFields = {
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

static constexpr std::array registrationOtpFields = {
    field<&RegistrationOtp::name>("name"_L1, QT_TRANSLATE_NOOP("Field", "Name"), Rule::None, &personName)
        .required(withoutTenants),
    field<&RegistrationOtp::email>("email"_L1, QT_TRANSLATE_NOOP("Field", "E-mail"), Rule::None, &emailAddress)
        .required(withoutTenants),
    field<&RegistrationOtp::phone>("phone"_L1, QT_TRANSLATE_NOOP("Field", "Phone"), Rule::None, &phoneDigits)
        .on(withTenants),
    field<&RegistrationOtp::phoneCode>("phone_code"_L1, QT_TRANSLATE_NOOP("Field", "Phone code"), Rule::None,
                                       &gatehouse::phoneCode)
        .on(withTenants),
    field<&RegistrationOtp::username>("username"_L1, QT_TRANSLATE_NOOP("Field", "Username"), Rule::None,
                                      &gatehouse::username)
        .on(withTenants),
    field<&RegistrationOtp::registrationCode>("registration_code"_L1, QT_TRANSLATE_NOOP("Field", "Registration code"))
        .on(withTenants),
    field<&RegistrationOtp::password>("password"_L1, QT_TRANSLATE_NOOP("Field", "Password"), Rule::Secret),
};

static constexpr std::array passwordChangeFields = {
    field<&PasswordChange::oldPassword>("oldPassword"_L1, QT_TRANSLATE_NOOP("Field", "Old password"),
                                        Rules(Rule::Required) | Rule::Secret),
    field<&PasswordChange::newPassword>("newPassword"_L1, QT_TRANSLATE_NOOP("Field", "New password"),
                                        Rules(Rule::Required) | Rule::Secret | Rule::Chosen),
};

static constexpr std::array adminAccountFields = {
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
constinit const RecordType RowsOf<elevate::SignUp>::type =
    recordType<elevate::SignUp>("signUp"_L1, QT_TRANSLATE_NOOP("Record", "Account"),
                                QT_TRANSLATE_NOOP("Record", "Accounts"), elevate::signUpFields);

template<>
constinit const RecordType RowsOf<elevate::SignIn>::type =
    recordType<elevate::SignIn>("signIn"_L1, QT_TRANSLATE_NOOP("Record", "Sign-in"),
                                QT_TRANSLATE_NOOP("Record", "Sign-ins"), elevate::signInFields);

template<>
constinit const RecordType RowsOf<elevate::AdminSignIn>::type =
    recordType<elevate::AdminSignIn>("adminSignIn"_L1, QT_TRANSLATE_NOOP("Record", "Admin sign-in"),
                                     QT_TRANSLATE_NOOP("Record", "Admin sign-ins"), elevate::adminSignInFields);

template<>
constinit const RecordType RowsOf<elevate::Session>::type =
    recordType<elevate::Session>("session"_L1, QT_TRANSLATE_NOOP("Record", "Session"),
                                 QT_TRANSLATE_NOOP("Record", "Sessions"), elevate::sessionFields);

template<>
constinit const RecordType RowsOf<elevate::RefreshToken>::type =
    recordType<elevate::RefreshToken>("refreshToken"_L1, QT_TRANSLATE_NOOP("Record", "Refresh token"),
                                      QT_TRANSLATE_NOOP("Record", "Refresh tokens"), elevate::refreshTokenFields);

template<>
constinit const RecordType RowsOf<elevate::SignOut>::type =
    recordType<elevate::SignOut>("signOut"_L1, QT_TRANSLATE_NOOP("Record", "Sign-out"),
                                 QT_TRANSLATE_NOOP("Record", "Sign-outs"), elevate::signOutFields);

template<>
constinit const RecordType RowsOf<elevate::AccountSession>::type =
    recordType<elevate::AccountSession>("accountSession"_L1, QT_TRANSLATE_NOOP("Record", "Session"),
                                        QT_TRANSLATE_NOOP("Record", "Sessions"), elevate::accountSessionFields);

template<>
constinit const RecordType RowsOf<elevate::PasswordOtp>::type =
    recordType<elevate::PasswordOtp>("passwordOtp"_L1, QT_TRANSLATE_NOOP("Record", "Password reset"),
                                     QT_TRANSLATE_NOOP("Record", "Password resets"), elevate::passwordOtpFields);

template<>
constinit const RecordType RowsOf<elevate::PasswordReset>::type =
    recordType<elevate::PasswordReset>("passwordReset"_L1, QT_TRANSLATE_NOOP("Record", "Password reset"),
                                       QT_TRANSLATE_NOOP("Record", "Password resets"), elevate::passwordResetFields);

template<>
constinit const RecordType RowsOf<elevate::RegistrationOtp>::type =
    recordType<elevate::RegistrationOtp>("registrationOtp"_L1, QT_TRANSLATE_NOOP("Record", "Registration code"),
                                         QT_TRANSLATE_NOOP("Record", "Registration codes"),
                                         elevate::registrationOtpFields);

template<>
constinit const RecordType RowsOf<elevate::PasswordChange>::type =
    recordType<elevate::PasswordChange>("passwordChange"_L1, QT_TRANSLATE_NOOP("Record", "Password"),
                                        QT_TRANSLATE_NOOP("Record", "Passwords"), elevate::passwordChangeFields);

template<>
constinit const RecordType RowsOf<elevate::AdminAccount>::type =
    recordType<elevate::AdminAccount>("adminAccount"_L1, QT_TRANSLATE_NOOP("Record", "System admin"),
                                      QT_TRANSLATE_NOOP("Record", "System admins"), elevate::adminAccountFields);

} // namespace gatehouse
