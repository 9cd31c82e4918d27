#pragma once

#include "models/schema/record.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace ivalt {

//! A client id and secret of an organization.
struct AuthCode
{
    Id id;
    QString clientId;
    QString clientSecret;
    QDateTime createdAt;
};

inline constexpr std::array authCodeFields = {
    field<&AuthCode::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly),
    field<&AuthCode::clientId>("client_id"_L1, QT_TRANSLATE_NOOP("Field", "Client id"), Rule::Required),
    field<&AuthCode::clientSecret>("client_secret"_L1, QT_TRANSLATE_NOOP("Field", "Client secret"),
                                   Rules(Rule::Required) | Rule::Secret),
    field<&AuthCode::createdAt>("created_at"_L1, QT_TRANSLATE_NOOP("Field", "Created"),
                                Rules(Rule::ReadOnly) | Rule::Extra),
};

} // namespace ivalt

template<>
inline constexpr RecordType typeOf<ivalt::AuthCode> =
    recordType<ivalt::AuthCode>("authCode"_L1, QT_TRANSLATE_NOOP("Record", "Auth code"),
                                QT_TRANSLATE_NOOP("Record", "Auth codes"), ivalt::authCodeFields);

} // namespace gatehouse
