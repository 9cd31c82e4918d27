#include "models/import/importtarget.h"

#include "models/records/elevate/bulkuser.h"
#include "models/records/elevate/user.h"
#include "models/records/ivalt/user.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

int ImportTarget::indexOf(QStringView key) const
{
    for (int i = 0; i < int(fields.size()); ++i) {
        if (fields.at(i).field->key == key)
            return i;
    }
    return -1;
}

void ImportTarget::setKnown(QStringView key, const QStringList &values)
{
    if (const int place = indexOf(key); place >= 0)
        fields[place].known = values;
}

bool ImportTarget::hasFieldsOf(const ImportTarget &other) const
{
    return std::ranges::equal(fields, other.fields, {}, &ImportField::field, &ImportField::field);
}

//! The places of keys separated by blanks; nothing where one is no field of the target.
static QList<int> places(const ImportTarget &target, QLatin1StringView keys)
{
    QList<int> found;
    for (const QLatin1StringView key : qTokenize(keys, u' ')) {
        const int place = target.indexOf(QString(key));
        if (place < 0)
            return {};
        found.append(place);
    }
    return found;
}

static void addKey(ImportTarget &target, QLatin1StringView keys)
{
    if (const QList<int> key = places(target, keys); !key.isEmpty())
        target.keys.append(key);
}

//! iVALT says so of its registration by mobile, and nothing of this operation.
static bool isUsualMobile(QStringView text)
{
    return checks::digits(text, 10, 15);
}

ImportTarget ivaltUserTarget(QLatin1StringView formKeys)
{
    ImportTarget target{.id = "createOrgUser"_L1,
                        .service = Service::Ivalt,
                        .type = &typeOf<ivalt::User>,
                        .currentType = &typeOf<ivalt::User>};
    for (const QLatin1StringView key : qTokenize(formKeys, u' ')) {
        const Field *field = target.type->find(QString(key));
        Q_ASSERT(field);
        const bool isPhone = field->key == "country_code"_L1 || field->key == "mobile"_L1;
        ImportField row;
        row.field = field;
        row.current = field->has(Rule::Sent) ? nullptr : field;
        // All that the form has is documented as required; only these are told to be by a field row.
        row.isRequired = field->isRequired(target.line) || field->has(Rule::Sent);
        if (field->has(Rule::CreateOnly) && !field->has(Rule::Sent))
            row.onExisting = isPhone ? OnExisting::Refuses : OnExisting::Stays;
        if (field->key == "mobile"_L1)
            row.isUsual = isUsualMobile;
        target.fields.append(row);
    }
    target.nameParts = places(target, "first_name last_name"_L1);
    if (!target.nameParts.isEmpty())
        target.name = target.currentType->find(u"name");
    addKey(target, "country_code mobile"_L1);
    addKey(target, "email"_L1);
    return target;
}

ImportTarget elevateUserTarget(Line line, QStringView uploadType)
{
    const bool hasTenants = withTenants.testFlag(line);
    const bool isUpload = uploadType == "UPLOAD"_L1;
    ImportTarget target{.id = hasTenants ? (isUpload ? "createUsers/UPLOAD"_L1 : "createUsers/INVITE"_L1)
                                         : "bulkUserCreate"_L1,
                        .service = Service::Elevate,
                        .line = line,
                        .type = &typeOf<elevate::BulkUser>,
                        .currentType = &typeOf<elevate::User>};
    for (const Field &field : target.type->fields) {
        if (!field.lines.testFlag(line))
            continue;
        const bool isRoles = field.key == "roles"_L1;
        ImportField row;
        row.field = &field;
        row.current = target.currentType->find(isRoles ? u"role_titles"_s : QString(field.key));
        row.isRequired = field.isRequired(line) || (isUpload && field.has(Rule::Chosen));
        // Nobody's addresses, and on lines that only invite nobody's name, are changed by a file.
        const bool isKept = row.current && !isRoles && (!hasTenants || field.key != "name"_L1);
        row.onExisting = isKept ? OnExisting::Stays : OnExisting::Changes;
        row.isMadeUp = field.key == "username"_L1;
        if (isRoles) {
            // By the source of the service: 3.1 takes no role for an invalid one, and some releases of 3.5 stumble over
            // it before anything is written, so that the file stays UPLOADED for ever.
            row.isRequired = true;
            row.missingText =
                hasTenants
                    ? QT_TRANSLATE_NOOP("ImportPlanText", "Name at least one role, or choose one for all rows that "
                                                          "have none: the service may let the whole file lie where a "
                                                          "row has no role.")
                    : QT_TRANSLATE_NOOP("ImportPlanText", "Name at least one role, or choose one for all rows that "
                                                          "have none: the service refuses a row without.");
        }
        target.fields.append(row);
    }
    addKey(target, "email"_L1);
    addKey(target, "phone_code phone"_L1);
    addKey(target, "username"_L1);
    target.oneOf = hasTenants ? places(target, "email phone"_L1) : QList<int>();
    target.passwords = isUpload ? PasswordRule::usualOf(line) : PasswordRule();
    return target;
}

} // namespace gatehouse
