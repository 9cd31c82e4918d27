#pragma once

#include "models/schema/record.h"

namespace gatehouse {

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

//! Signs in to an account. The lines name the person differently; sending both names suits both.
struct SignIn
{
    QString email;
    QString identifier; //!< e-mail address, phone number or user name
    QString password;
    QString otp;
    QString phoneCode;
};

//! Signs in as system admin. The lines name the person differently; sending both names suits both.
struct AdminSignIn
{
    QString email;
    QString identifier; //!< e-mail address, phone number or user name
    QString password;
    QString phoneCode;
};

//! What a sign-in gives: tokens and the person they belong to.
struct Session
{
    QString accessToken;
    QString refreshToken;
    QJsonValue user;
};

//! Asks for a new access token.
struct RefreshToken
{
    QString refreshToken;
};

//! Ends the session, or others of the same person.
struct SignOut
{
    QString refreshToken;
    QList<qint64> userSessionIds;
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

//! Asks for a one-time password to set a new password with.
struct PasswordOtp
{
    QString email;
    QString identifier;
    QString password;
    QString phoneCode;
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

//! Replaces the signed-in person's password.
struct PasswordChange
{
    QString oldPassword;
    QString newPassword;
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

} // namespace elevate

template<>
const RecordType RowsOf<elevate::SignUp>::type;
template<>
const RecordType RowsOf<elevate::SignIn>::type;
template<>
const RecordType RowsOf<elevate::AdminSignIn>::type;
template<>
const RecordType RowsOf<elevate::Session>::type;
template<>
const RecordType RowsOf<elevate::RefreshToken>::type;
template<>
const RecordType RowsOf<elevate::SignOut>::type;
template<>
const RecordType RowsOf<elevate::AccountSession>::type;
template<>
const RecordType RowsOf<elevate::PasswordOtp>::type;
template<>
const RecordType RowsOf<elevate::PasswordReset>::type;
template<>
const RecordType RowsOf<elevate::RegistrationOtp>::type;
template<>
const RecordType RowsOf<elevate::PasswordChange>::type;
template<>
const RecordType RowsOf<elevate::AdminAccount>::type;

} // namespace gatehouse
