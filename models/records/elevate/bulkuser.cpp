#include "models/records/elevate/bulkuser.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace elevate {

static constexpr std::array bulkUserFields = {
    field<&BulkUser::name>("name"_L1, QT_TRANSLATE_NOOP("Field", "Name"), Rule::Required, &bulkName),
    field<&BulkUser::email>("email"_L1, QT_TRANSLATE_NOOP("Field", "E-mail"), Rule::None, &emailAddress)
        .required(withoutTenants),
    field<&BulkUser::phoneCode>("phone_code"_L1, QT_TRANSLATE_NOOP("Field", "Phone code"), Rule::None, &bulkPhoneCode)
        .on(withTenants),
    field<&BulkUser::phone>("phone"_L1, QT_TRANSLATE_NOOP("Field", "Phone"), Rule::None, &phoneDigits).on(withTenants),
    field<&BulkUser::username>("username"_L1, QT_TRANSLATE_NOOP("Field", "Username"), Rule::None, &gatehouse::username)
        .on(withTenants),
    field<&BulkUser::password>("password"_L1, QT_TRANSLATE_NOOP("Field", "Password"),
                               Rules(Rule::Secret) | Rule::Sent | Rule::Chosen)
        .on(withTenants),
    field<&BulkUser::roles>("roles"_L1, QT_TRANSLATE_NOOP("Field", "Roles")),
    field<&BulkUser::state>("state"_L1, QT_TRANSLATE_NOOP("Field", "State"), Rule::Extra).on(withTenants),
    field<&BulkUser::district>("district"_L1, QT_TRANSLATE_NOOP("Field", "District"), Rule::Extra).on(withTenants),
    field<&BulkUser::block>("block"_L1, QT_TRANSLATE_NOOP("Field", "Block"), Rule::Extra).on(withTenants),
    field<&BulkUser::cluster>("cluster"_L1, QT_TRANSLATE_NOOP("Field", "Cluster"), Rule::Extra).on(withTenants),
    field<&BulkUser::school>("school"_L1, QT_TRANSLATE_NOOP("Field", "School"), Rule::Extra).on(withTenants),
    field<&BulkUser::professionalRole>("professional_role"_L1, QT_TRANSLATE_NOOP("Field", "Professional role"),
                                       Rule::Extra)
        .on(withTenants),
    field<&BulkUser::professionalSubroles>("professional_subroles"_L1,
                                           QT_TRANSLATE_NOOP("Field", "Professional subroles"), Rule::Extra)
        .on(withTenants),
};

static QStringList columns(Line line, bool isExtra)
{
    QStringList keys;
    for (const Field &field : bulkUserFields) {
        if (field.lines.testFlag(line) && field.has(Rule::Extra) == isExtra)
            keys.append(field.key);
    }
    return keys;
}

QStringList bulkUserColumns(Line line)
{
    return columns(line, false);
}

QStringList bulkEntityTypes()
{
    return columns(Line::V35, true);
}

} // namespace elevate

template<>
constinit const RecordType RowsOf<elevate::BulkUser>::type =
    recordType<elevate::BulkUser>("bulkUser"_L1, QT_TRANSLATE_NOOP("Record", "User of a file"),
                                  QT_TRANSLATE_NOOP("Record", "Users of a file"), elevate::bulkUserFields);

} // namespace gatehouse
