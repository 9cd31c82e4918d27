#include "models/records/ivalt/authcode.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace ivalt {

static constexpr std::array authCodeFields = {
    field<&AuthCode::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly),
    field<&AuthCode::clientId>("client_id"_L1, QT_TRANSLATE_NOOP("Field", "Client id"), Rule::Required),
    field<&AuthCode::clientSecret>("client_secret"_L1, QT_TRANSLATE_NOOP("Field", "Client secret"),
                                   Rules(Rule::Required) | Rule::Secret),
    field<&AuthCode::createdAt>("created_at"_L1, QT_TRANSLATE_NOOP("Field", "Created"),
                                Rules(Rule::ReadOnly) | Rule::Extra),
};

} // namespace ivalt

template<>
constinit const RecordType RowsOf<ivalt::AuthCode>::type =
    recordType<ivalt::AuthCode>("authCode"_L1, QT_TRANSLATE_NOOP("Record", "Auth code"),
                                QT_TRANSLATE_NOOP("Record", "Auth codes"), ivalt::authCodeFields);

} // namespace gatehouse
