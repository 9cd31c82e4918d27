#include "models/records/elevate/user.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace elevate {

static QJsonObject languageIn(const QString &canonical)
{
    return canonical.startsWith(u'{') ? json::parse(canonical.toUtf8()).toObject() : QJsonObject();
}

QString languageCode(const QString &canonical)
{
    const QJsonObject language = languageIn(canonical);
    return language.isEmpty() ? canonical : json::toText(language.value("value"_L1));
}

QString languageWords(const QString &canonical)
{
    const QString label = json::toText(languageIn(canonical).value("label"_L1));
    return label.isEmpty() ? languageCode(canonical) : label;
}

//! What replies say of each organization, without all but its code and the roles.
static QJsonValue organizationRolesIn(const QJsonValue &reply)
{
    if (!reply.isArray())
        return reply;
    QJsonObject roles;
    for (const QJsonValue &one : reply.toArray()) {
        const QJsonValue organization =
            one.toObject().value("organization"_L1).isObject() ? one["organization"_L1] : one;
        QJsonArray titles;
        for (const QJsonValue &role : one["roles"_L1].toArray())
            titles.append(role["role"_L1].isObject() ? role["role"_L1]["title"_L1] : role["title"_L1]);
        roles.insert(organization["code"_L1].toString(), titles);
    }
    return roles;
}

static constexpr Field organizationRolesField()
{
    Field row = field<&User::organizationRoles>("organizations"_L1, QT_TRANSLATE_NOOP("Field", "Roles by organization"),
                                                Rules(Rule::ReadOnly) | Rule::Extra)
                    .on(withTenants)
                    .orAt("user_organizations"_L1);
    row.read = [](void *record, const QJsonValue &value) {
        static_cast<User *>(record)->organizationRoles = organizationRolesIn(value);
    };
    return row;
}

void narrowTo(const QString &organizationCode, Record *user)
{
    const QJsonValue roles = user->as<User>().organizationRoles[organizationCode];
    if (roles.isArray())
        user->setText(u"role_titles", FieldType<QStringList>::text(json::toTextList(roles)));
}

static constexpr std::array userFields = {
    field<&User::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly),
    field<&User::name>("name"_L1, QT_TRANSLATE_NOOP("Field", "Name"), Rule::ReadOnly),
    field<&User::email>("email"_L1, QT_TRANSLATE_NOOP("Field", "E-mail"), Rule::ReadOnly),
    field<&User::phone>("phone"_L1, QT_TRANSLATE_NOOP("Field", "Phone"), Rules(Rule::ReadOnly) | Rule::Extra)
        .on(withTenants),
    field<&User::phoneCode>("phone_code"_L1, QT_TRANSLATE_NOOP("Field", "Phone code"),
                            Rules(Rule::ReadOnly) | Rule::Extra)
        .on(withTenants),
    field<&User::username>("username"_L1, QT_TRANSLATE_NOOP("Field", "Username"), Rules(Rule::ReadOnly) | Rule::Extra)
        .on(withTenants),
    field<&User::status>("status"_L1, QT_TRANSLATE_NOOP("Field", "Status"), Rule::ReadOnly)
        .oneOf("ACTIVE INACTIVE DELETED"_L1),
    field<&User::organizationNames>("organization_names"_L1, QT_TRANSLATE_NOOP("Field", "Organizations"),
                                    Rule::ReadOnly)
        .orAt("user_organizations.*.organization.name organizations.*.name organization.name"_L1),
    field<&User::roleTitles>("role_titles"_L1, QT_TRANSLATE_NOOP("Field", "Roles"), Rule::ReadOnly)
        .orAt("user_organizations.*.roles.*.role.title organizations.*.roles.*.title user_roles.*.title"_L1),
    field<&User::organizationId>("organization_id"_L1, QT_TRANSLATE_NOOP("Field", "Organization id"),
                                 Rules(Rule::ReadOnly) | Rule::Extra)
        .orAt("organization.id user_organizations.0.organization.id organizations.0.id"_L1)
        .refersTo("organization.id"_L1),
    field<&User::organizationCodes>("organization_codes"_L1, QT_TRANSLATE_NOOP("Field", "Organization codes"),
                                    Rules(Rule::ReadOnly) | Rule::Extra)
        .orAt("user_organizations.*.organization.code organizations.*.code organization.code"_L1),
    organizationRolesField(),
    field<&User::tenantCode>("tenant_code"_L1, QT_TRANSLATE_NOOP("Field", "Tenant code"),
                             Rules(Rule::ReadOnly) | Rule::Extra)
        .on(withTenants),
    field<&User::about>("about"_L1, QT_TRANSLATE_NOOP("Field", "About"), Rule::ReadOnly).longText(),
    field<&User::location>("location"_L1, QT_TRANSLATE_NOOP("Field", "Location"), Rules(Rule::ReadOnly) | Rule::Extra),
    field<&User::languages>("languages"_L1, QT_TRANSLATE_NOOP("Field", "Languages"),
                            Rules(Rule::ReadOnly) | Rule::Extra),
    field<&User::preferredLanguage>("preferred_language"_L1, QT_TRANSLATE_NOOP("Field", "Preferred language"),
                                    Rules(Rule::ReadOnly) | Rule::Extra)
        .shownAs(languageWords),
    field<&User::hasAcceptedTermsAndConditions>("has_accepted_terms_and_conditions"_L1,
                                                QT_TRANSLATE_NOOP("Field", "Terms accepted"),
                                                Rules(Rule::ReadOnly) | Rule::Extra),
    field<&User::image>("image"_L1, QT_TRANSLATE_NOOP("Field", "Image"), Rules(Rule::ReadOnly) | Rule::Extra),
    field<&User::imageCloudPath>("image_cloud_path"_L1, QT_TRANSLATE_NOOP("Field", "Image address"),
                                 Rules(Rule::ReadOnly) | Rule::Extra),
    field<&User::shareLink>("share_link"_L1, QT_TRANSLATE_NOOP("Field", "Share link"),
                            Rules(Rule::ReadOnly) | Rule::Extra),
    field<&User::emailVerified>("email_verified"_L1, QT_TRANSLATE_NOOP("Field", "E-mail verified"),
                                Rules(Rule::ReadOnly) | Rule::Extra),
    field<&User::meta>("meta"_L1, QT_TRANSLATE_NOOP("Field", "More data"), Rules(Rule::ReadOnly) | Rule::Extra),
    field<&User::permissions>("permissions"_L1, QT_TRANSLATE_NOOP("Field", "Permissions"),
                              Rules(Rule::ReadOnly) | Rule::Extra),
    field<&User::createdAt>("created_at"_L1, QT_TRANSLATE_NOOP("Field", "Created"),
                            Rules(Rule::ReadOnly) | Rule::Extra),
    field<&User::updatedAt>("updated_at"_L1, QT_TRANSLATE_NOOP("Field", "Updated"),
                            Rules(Rule::ReadOnly) | Rule::Extra),
    field<&User::deletedAt>("deleted_at"_L1, QT_TRANSLATE_NOOP("Field", "Deleted"),
                            Rules(Rule::ReadOnly) | Rule::Extra),
};

static constexpr std::array profileFields = {
    field<&Profile::name>("name"_L1, QT_TRANSLATE_NOOP("Field", "Name"), Rule::None, &personName)
        .required(withoutTenants),
    field<&Profile::about>("about"_L1, QT_TRANSLATE_NOOP("Field", "About"), Rule::None, &proseLike)
        .required(withoutTenants)
        .longText(),
    field<&Profile::hasAcceptedTermsAndConditions>("has_accepted_terms_and_conditions"_L1,
                                                   QT_TRANSLATE_NOOP("Field", "Terms accepted")),
    field<&Profile::languages>("languages"_L1, QT_TRANSLATE_NOOP("Field", "Languages")),
    field<&Profile::image>("image"_L1, QT_TRANSLATE_NOOP("Field", "Image")),
    field<&Profile::location>("location"_L1, QT_TRANSLATE_NOOP("Field", "Location")),
    field<&Profile::gender>("gender"_L1, QT_TRANSLATE_NOOP("Field", "Gender")),
};

static constexpr std::array languagePreferenceFields = {
    field<&LanguagePreference::preferredLanguage>("preferred_language"_L1,
                                                  QT_TRANSLATE_NOOP("Field", "Preferred language"), Rule::Required),
};

static constexpr std::array userIdsFields = {
    field<&UserIds::userIds>("userIds"_L1, QT_TRANSLATE_NOOP("Field", "User ids"), Rule::Required)
        .refersTo("user.id"_L1),
};

static constexpr std::array userSearchFields = {
    field<&UserSearch::userIds>("user_ids"_L1, QT_TRANSLATE_NOOP("Field", "User ids")).refersTo("user.id"_L1),
    field<&UserSearch::excludedUserIds>("excluded_user_ids"_L1, QT_TRANSLATE_NOOP("Field", "Excluded user ids"))
        .refersTo("user.id"_L1),
};

static constexpr std::array userDeactivationFields = {
    field<&UserDeactivation::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "User ids")).refersTo("user.id"_L1),
    field<&UserDeactivation::email>("email"_L1, QT_TRANSLATE_NOOP("Field", "E-mail"), Rule::None, &emailAddress),
};

static constexpr std::array orgUserDeactivationFields = {
    field<&OrgUserDeactivation::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "User ids"))
        .on(withoutTenants)
        .refersTo("user.id"_L1),
    field<&OrgUserDeactivation::email>("email"_L1, QT_TRANSLATE_NOOP("Field", "E-mail"), Rule::None, &emailAddress)
        .on(withoutTenants),
    field<&OrgUserDeactivation::ids>("ids"_L1, QT_TRANSLATE_NOOP("Field", "User ids"))
        .on(withTenants)
        .refersTo("user.id"_L1),
    field<&OrgUserDeactivation::emails>("emails"_L1, QT_TRANSLATE_NOOP("Field", "E-mails"), Rule::None, &emailAddress)
        .on(withTenants),
};

static constexpr std::array shareLinkFields = {
    field<&ShareLink::shareLink>("shareLink"_L1, QT_TRANSLATE_NOOP("Field", "ShareLink"), Rule::ReadOnly),
};

} // namespace elevate

template<>
constinit const RecordType RowsOf<elevate::User>::type = recordType<elevate::User>(
    "user"_L1, QT_TRANSLATE_NOOP("Record", "User"), QT_TRANSLATE_NOOP("Record", "Users"), elevate::userFields);

template<>
constinit const RecordType RowsOf<elevate::Profile>::type =
    recordType<elevate::Profile>("profile"_L1, QT_TRANSLATE_NOOP("Record", "Profile"),
                                 QT_TRANSLATE_NOOP("Record", "Profiles"), elevate::profileFields);

template<>
constinit const RecordType RowsOf<elevate::LanguagePreference>::type =
    recordType<elevate::LanguagePreference>("languagePreference"_L1, QT_TRANSLATE_NOOP("Record", "Preferred language"),
                                            QT_TRANSLATE_NOOP("Record", "Preferred languages"),
                                            elevate::languagePreferenceFields);

template<>
constinit const RecordType RowsOf<elevate::UserIds>::type =
    recordType<elevate::UserIds>("userIds"_L1, QT_TRANSLATE_NOOP("Record", "User list"),
                                 QT_TRANSLATE_NOOP("Record", "User lists"), elevate::userIdsFields);

template<>
constinit const RecordType RowsOf<elevate::UserSearch>::type =
    recordType<elevate::UserSearch>("userSearch"_L1, QT_TRANSLATE_NOOP("Record", "User search"),
                                    QT_TRANSLATE_NOOP("Record", "User searches"), elevate::userSearchFields);

template<>
constinit const RecordType RowsOf<elevate::UserDeactivation>::type =
    recordType<elevate::UserDeactivation>("userDeactivation"_L1, QT_TRANSLATE_NOOP("Record", "User deactivation"),
                                          QT_TRANSLATE_NOOP("Record", "User deactivations"),
                                          elevate::userDeactivationFields);

template<>
constinit const RecordType RowsOf<elevate::OrgUserDeactivation>::type =
    recordType<elevate::OrgUserDeactivation>("orgUserDeactivation"_L1, QT_TRANSLATE_NOOP("Record", "User deactivation"),
                                             QT_TRANSLATE_NOOP("Record", "User deactivations"),
                                             elevate::orgUserDeactivationFields);

template<>
constinit const RecordType RowsOf<elevate::ShareLink>::type =
    recordType<elevate::ShareLink>("shareLink"_L1, QT_TRANSLATE_NOOP("Record", "Share link"),
                                   QT_TRANSLATE_NOOP("Record", "Share links"), elevate::shareLinkFields);

} // namespace gatehouse
