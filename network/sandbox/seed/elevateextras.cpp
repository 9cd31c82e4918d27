#include "network/sandbox/seed/elevateextras.h"

#include "network/sandbox/elevate/tables.h"
#include "network/sandbox/sampleaccounts.h"
#include "network/sandbox/seed/city.h"
#include "network/sandbox/seed/sampletable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

class ElevateExtras
{
public:
    ElevateExtras(World &world, const Population &population, const CityIds &ids)
        : m_world(world), m_population(population), m_ids(ids)
    {
    }

    void addRoleRequests();
    void addEntities();
    void addForms();
    void addTemplates();
    void addBulkFiles();

private:
    Store &store() { return m_world.store; }
    Line line() const { return m_world.options.elevate; }
    bool hasTenants() const { return line() == Line::V35; }

    //! An organization named by its code: the default one or one of the city.
    struct Owner
    {
        qint64 id;
        QString code;
        QString tenant;
        qint64 admin;
    };
    Owner owner(const QString &code) const;
    //! Whose organization and tenant a record has, beside its moments.
    Row belongings(const Owner &owner, const QString &created) const;
    std::optional<qint64> applicantFor(qsizetype place, const QString &role);

    World &m_world;
    const Population &m_population;
    const CityIds &m_ids;
    QSet<qint64> m_applicants;
};

ElevateExtras::Owner ElevateExtras::owner(const QString &code) const
{
    if (code == defaultOrganizationCode)
        return {m_ids.defaultOrganization, code, QString(sampleTenant), m_ids.admin};
    const qsizetype place = m_population.placeOf(code);
    return {m_ids.organizations.at(place), code, m_population.organizations().at(place).tenant,
            m_ids.firstUser + place};
}

Row ElevateExtras::belongings(const Owner &owner, const QString &created) const
{
    Row row{{u"organization_id"_s, owner.id},
            {u"created_by"_s, owner.admin},
            {u"updated_by"_s, owner.admin},
            {u"created_at"_s, created},
            {u"updated_at"_s, created}};
    if (hasTenants()) {
        row.insert(u"organization_code"_s, owner.code);
        row.insert(u"tenant_code"_s, owner.tenant);
    }
    return row;
}

std::optional<qint64> ElevateExtras::applicantFor(qsizetype place, const QString &role)
{
    const qint64 among = std::min<qint64>(m_world.options.users, 500);
    for (qint64 number = m_population.organizations().size(); number < among; ++number) {
        const Person person = m_population.person(number);
        if (person.organization != place || !person.isActive || person.roles.contains(role) ||
            m_applicants.contains(number))
            continue;
        m_applicants.insert(number);
        return number;
    }
    return std::nullopt;
}

void ElevateExtras::addRoleRequests()
{
    const SampleTable table("rolerequests"_L1);
    QList<std::pair<qint64, Row>> requests; // by age, so that the ids grow with time
    for (qsizetype row = 0; row < table.size(); ++row) {
        const Owner organization = owner(table.text(row, "organization"_L1));
        const qsizetype place = m_population.placeOf(organization.code);
        const QString role = table.text(row, "role"_L1);
        const std::optional<qint64> applicant = applicantFor(place, role);
        if (!applicant)
            continue;
        const qint64 roleId = m_ids.roles.value(role);
        const QString status = table.text(row, "status"_L1);
        const QString comment = table.text(row, "comment"_L1);
        const qint64 hours = table.integer(row, "hours"_L1);
        Row request = belongings(organization, momentText(m_population.hoursAgo(hours)));
        request.insert(u"requester_id"_s, m_ids.firstUser + *applicant);
        request.insert(u"role"_s, roleId);
        request.insert(u"status"_s, status);
        request.insert(u"meta"_s, QJsonObject{{u"about"_s, table.text(row, "about"_L1)},
                                              {u"experience"_s, table.text(row, "experience"_L1)}});
        if (status != "REQUESTED"_L1) {
            request.insert(u"handled_by"_s, organization.admin);
            request.insert(u"comments"_s, QJsonArray{comment});
            request.insert(u"updated_at"_s, momentText(m_population.hoursAgo(hours - std::min<qint64>(hours, 24))));
        }
        requests.append({hours, request});
        if (status == "APPROVED"_L1) {
            store().insert(tables::userRole, {{u"user_id"_s, m_ids.firstUser + *applicant},
                                              {u"role_id"_s, roleId},
                                              {u"organization_id"_s, organization.id},
                                              {u"name"_s, m_population.person(*applicant).name.latin()}});
        }
    }
    std::ranges::stable_sort(requests, std::greater(), &std::pair<qint64, Row>::first);
    for (const auto &[hours, request] : requests)
        store().insert(tables::roleRequest, request);
}

void ElevateExtras::addEntities()
{
    const SampleTable table("entities"_L1);
    const QString created = momentText(m_population.hoursAgo(24 * 700));
    for (qsizetype row = 0; row < table.size(); ++row) {
        if (!table.isOn(row, line()))
            continue;
        const Owner organization = owner(table.text(row, "organization"_L1));
        const QStringList values = table.text(row, "values"_L1).split(u"; "_s, Qt::SkipEmptyParts);
        const Row known = store().first(tables::entityType, {.where = u"value = ? AND organization_id = ?"_s,
                                                             .values = {table.text(row, "type"_L1), organization.id}});
        qint64 typeId = known.value("id"_L1).toInteger();
        if (known.isEmpty()) {
            Row type = belongings(organization, created);
            type.insert(u"value"_s, table.text(row, "type"_L1));
            type.insert(u"label"_s, table.text(row, "label"_L1));
            type.insert(u"status"_s, u"ACTIVE"_s);
            type.insert(u"data_type"_s, table.text(row, "dataType"_L1));
            type.insert(u"model_names"_s, QJsonArray{u"User"_s});
            type.insert(u"has_entities"_s, !values.isEmpty());
            type.insert(u"allow_custom_entities"_s, table.integer(row, "custom"_L1) != 0);
            type.insert(u"external_entity_type"_s, table.integer(row, "external"_L1) != 0);
            type.insert(u"allow_filtering"_s, organization.id == m_ids.defaultOrganization);
            type.insert(u"required"_s, false);
            typeId = store().insert(tables::entityType, type);
        }
        for (const QString &value : values) {
            const QString word = value.section(u'=', 0, 0);
            if (store().count(tables::entity,
                              {.where = u"entity_type_id = ? AND value = ?"_s, .values = {typeId, word}}) > 0)
                continue;
            Row entity = belongings(organization, created);
            entity.insert(u"value"_s, word);
            entity.insert(u"label"_s, value.section(u'=', 1));
            entity.insert(u"type"_s, u"SYSTEM"_s);
            entity.insert(u"status"_s, u"ACTIVE"_s);
            entity.insert(u"entity_type_id"_s, typeId);
            store().insert(tables::entity, entity);
        }
    }
}

void ElevateExtras::addForms()
{
    QFile file(u":/sample/forms.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The sample forms are missing.");
    for (const QJsonValue &entry : QJsonDocument::fromJson(file.readAll()).array()) {
        Row form = belongings(owner(entry["organization"_L1].toString()), momentText(m_population.hoursAgo(24 * 600)));
        for (const QString &key : {u"type"_s, u"sub_type"_s, u"data"_s, u"version"_s})
            form.insert(key, entry[key]);
        store().insert(tables::form, form);
    }
}

void ElevateExtras::addTemplates()
{
    const SampleTable table("templates"_L1);
    for (qsizetype row = 0; row < table.size(); ++row) {
        Row message =
            belongings(owner(table.text(row, "organization"_L1)), momentText(m_population.hoursAgo(24 * 200)));
        for (QLatin1StringView key : {"code"_L1, "type"_L1, "subject"_L1, "body"_L1})
            message.insert(key, table.text(row, key));
        message.insert(u"status"_s, u"ACTIVE"_s);
        message.insert(u"email_header"_s, u"email_header"_s);
        message.insert(u"email_footer"_s, u"email_footer"_s);
        message.insert(u"updated_by"_s, QJsonValue());
        store().insert(tables::notificationTemplate, message);
    }
}

//! The CSV somebody uploaded and, with the last column, what the service made of it.
struct BulkContents
{
    QByteArray input;
    QByteArray output;
};

BulkContents bulkContents(const Population &population, Line line, qint64 firstNumber, qint64 people, qint64 faulty)
{
    const bool hasTenants = line == Line::V35;
    const QByteArray header = hasTenants ? "name,email,phone_code,phone,username,password,roles" : "name,email,roles";
    BulkContents contents{header + '\n', header + ",statusOrUserId\n"};
    for (qint64 i = 0; i < people; ++i) {
        const Person person = population.person(firstNumber + i);
        const bool hasBadAddress = i < faulty && i % 2 == 0;
        const bool hasBadRole = i < faulty && i % 2 == 1;
        const QByteArray name = person.name.latin().toLatin1();
        const QByteArray email = hasBadAddress ? name.toLower().replace(' ', '.') : person.email.toLatin1();
        const QByteArray role = hasBadRole ? "wizard" : "mentee";
        const auto row = [&](const QByteArray &password) -> QByteArray {
            if (!hasTenants)
                return '"' + name + "\",\"" + email + "\",\"" + role + '"';
            return '"' + name + "\",\"" + email + "\",\"\",\"\",\"" + person.username.toLatin1() + "\",\"" + password +
                   "\",\"" + role + '"';
        };
        const QByteArray outcome = hasBadAddress ? "email is invalid."
                                   : hasBadRole  ? "roles is invalid."
                                   : hasTenants  ? "User Invited successfully"
                                                 : QByteArray::number(1 + i);
        contents.input += row(QByteArray(sampleUser.password.data(), sampleUser.password.size())) + '\n';
        contents.output += row("********") + ',' + outcome + '\n';
    }
    return contents;
}

void ElevateExtras::addBulkFiles()
{
    const SampleTable table("bulkfiles"_L1);
    for (qsizetype row = 0; row < table.size(); ++row) {
        const Owner organization = owner(table.text(row, "organization"_L1));
        const QDateTime uploaded = m_population.hoursAgo(table.integer(row, "hours"_L1));
        const QString name = QString::number(organization.admin) % u'-' %
                             QString::number(uploaded.toMSecsSinceEpoch()) % u'-' % table.text(row, "name"_L1);
        const QString status = table.text(row, "status"_L1);
        const BulkContents contents = bulkContents(m_population, line(), 900000 + 1000 * row,
                                                   table.integer(row, "people"_L1), table.integer(row, "faulty"_L1));
        const auto keep = [this](const QString &path, const QByteArray &content) {
            store().insert(tables::file, {{u"path"_s, path}, {u"content"_s, QString::fromLatin1(content.toBase64())}});
            return path;
        };
        Row file = belongings(organization, momentText(uploaded));
        file.insert(u"name"_s, name);
        file.insert(u"status"_s, status);
        file.insert(u"type"_s, u"text/csv"_s);
        file.insert(u"upload_type"_s, u"INVITE"_s);
        file.insert(u"input_path"_s, keep(u"users/"_s % name % u".csv"_s, contents.input));
        if (status == "PROCESSED"_L1) {
            const QString stamp = uploaded.addSecs(60).toString(u"yyyy_MM_dd_HH_mm"_s);
            file.insert(u"output_path"_s, keep(u"userInviteStatusCSV/"_s % QString::number(organization.id) %
                                                   u"/output-user-invite"_s % stamp % u".csv"_s,
                                               contents.output));
        }
        store().insert(tables::bulkFile, file);
    }
}

} // namespace

void addElevateExtras(World &world, const Population &population, const CityIds &ids)
{
    ElevateExtras extras(world, population, ids);
    extras.addRoleRequests();
    extras.addEntities();
    extras.addForms();
    extras.addTemplates();
    extras.addBulkFiles();
}

} // namespace gatehouse::sandbox
