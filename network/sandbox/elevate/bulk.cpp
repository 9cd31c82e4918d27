#include "network/sandbox/elevate/bulk.h"

#include "models/records/elevate/bulkfile.h"
#include "network/sandbox/elevate/passwords.h"
#include "network/sandbox/elevate/people.h"
#include "network/sandbox/elevate/reply.h"
#include "network/sandbox/elevate/sessions.h"
#include "network/sandbox/elevate/tables.h"
#include "network/sandbox/files.h"
#include "network/sandbox/sandbox.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

//! The records of a CSV text, quoted values and line ends within them included.
static QList<QStringList> readCsv(const QString &text)
{
    QList<QStringList> records;
    QStringList record;
    QString value;
    bool isQuoted = false;
    const auto closeRecord = [&] {
        record.append(value.trimmed());
        if (record.size() > 1 || !record.first().isEmpty())
            records.append(record);
        record.clear();
        value.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"') {
            if (isQuoted && i + 1 < text.size() && text.at(i + 1) == u'"')
                value += text.at(i++);
            else
                isQuoted = !isQuoted;
        } else if (c == u',' && !isQuoted) {
            record.append(value.trimmed());
            value.clear();
        } else if (c == u'\n' && !isQuoted) {
            closeRecord();
        } else if (c != u'\r') {
            value += c;
        }
    }
    closeRecord();
    return records;
}

//! As the real worker writes values, which is JSON and not what CSV asks for.
static QString quoted(const QString &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

namespace {

struct Outcome
{
    QString text;
    bool isFailure = false; //!< of the kind that makes the file FAILED
};

//! One file at work.
class BulkJob
{
public:
    BulkJob(World &world, const Row &file)
        : m_world(world)
        , m_organizationId(file.value("organization_id"_L1).toInteger())
        , m_invites(world.options.elevate != Line::V35 || file.value("upload_type"_L1) == "INVITE"_L1)
        , m_fileId(file.value("id"_L1).toInteger())
    {
    }

    //! Fills in what the worker makes up for the row.
    Outcome take(QHash<QString, QString> &row);

private:
    bool hasTenants() const { return m_world.options.elevate == Line::V35; }
    QString problems(const QHash<QString, QString> &row, const QStringList &roles) const;
    Outcome meetExisting(const Row &user, const QStringList &roles, QHash<QString, QString> &row);
    bool takeOtherRoles(qint64 userId, const QStringList &kept);

    World &m_world;
    qint64 m_organizationId;
    bool m_invites;
    qint64 m_fileId;
    qint64 m_number = 0;
};

QString BulkJob::problems(const QHash<QString, QString> &row, const QStringList &roles) const
{
    QStringList wrong;
    for (const Field &field : typeOf<elevate::BulkUser>.fields) {
        const Line line = m_world.options.elevate;
        if (field.lines.testFlag(line) && !problemWith(field, row.value(field.key), line, CheckedBy::Service).isEmpty())
            wrong.append(field.key);
    }
    if (hasTenants() && row.value(u"email"_s).isEmpty() && row.value(u"phone"_s).isEmpty())
        wrong.append(u"email or phone"_s);
    if (hasTenants() && !m_invites && !passwordProblem(row.value(u"password"_s), Line::V35).isEmpty())
        wrong.append(u"password"_s);
    for (const QString &title : roles) {
        const Row role = roleTitled(m_world.store, title, m_organizationId);
        if (role.isEmpty() || role.value("user_type"_L1) != 0) {
            wrong.append(u"roles"_s);
            break;
        }
    }
    if (wrong.isEmpty())
        return {};
    return wrong.join(u" and ") + (wrong.size() == 1 ? u" is invalid."_s : u" are invalid."_s);
}

//! Whether there were others.
bool BulkJob::takeOtherRoles(qint64 userId, const QStringList &kept)
{
    bool changed = false;
    for (const Membership &membership : membershipsOf(m_world.store, userId)) {
        if (membership.organization.value("id"_L1) != m_organizationId)
            continue;
        for (const Row &role : membership.roles) {
            if (kept.contains(role.value("title"_L1).toString()))
                continue;
            m_world.store.run(
                u"DELETE FROM elevate_user_role WHERE user_id = ? AND role_id = ? AND organization_id = ?"_s,
                {userId, role.value("id"_L1).toInteger(), m_organizationId});
            changed = true;
        }
    }
    return changed;
}

//! 3.5 makes people as the row says: whoever is in no organization but the default one is moved, roles that the row
//! does not name are taken away, an upload replaces the password, and whoever was changed must sign in again. A file
//! that meets somebody is FAILED, also where all goes well.
Outcome BulkJob::meetExisting(const Row &user, const QStringList &roles, QHash<QString, QString> &row)
{
    Store &store = m_world.store;
    const qint64 id = user.value("id"_L1).toInteger();
    const qint64 present = user.value("organization_id"_L1).toInteger();
    const bool isMoved = present != m_organizationId;
    if (isMoved && !(hasTenants() && present == defaultOrganizationId))
        return {u"Unauthorised to bulk upload user from another organisation"_s, true};
    if (isMoved)
        moveUser(store, id, present, m_organizationId);
    bool changed = isMoved;
    for (const QString &title : roles) {
        const Row role = roleTitled(store, title, m_organizationId);
        changed |= giveRole(store, id, role.value("id"_L1).toInteger(), m_organizationId);
    }
    if (hasTenants()) {
        const QString password = row.value(u"password"_s);
        changed |= takeOtherRoles(id, roles);
        if (!m_invites && !password.isEmpty() && !passwordFits(password, user.value("password"_L1).toString())) {
            store.update(tables::user, id, {{u"password"_s, hashedPassword(password)}, {u"updated_at"_s, isoNow()}});
            changed = true;
        }
        if (changed)
            endSessions(store, id);
    }
    if (!changed)
        return {u"No updates needed. User details are already up to date"_s, true};
    if (!hasTenants())
        return {u"Success"_s, true};
    // As the real worker, which does not look whether it is another one.
    if (row.value(u"username"_s).isEmpty())
        return {u"User already exist and updated"_s, true};
    row.insert(u"username"_s, user.value("username"_L1).toString());
    return {u"User already exist and updated. However username cannot be updated."_s, true};
}

Outcome BulkJob::take(QHash<QString, QString> &row)
{
    QStringList roles;
    for (const QString &title : row.value(u"roles"_s).split(u',', Qt::SkipEmptyParts))
        roles.append(title.trimmed());
    const QStringList named = roles;
    if (hasTenants() && !roles.contains(QString(defaultRole)))
        roles.append(QString(defaultRole));
    if (hasTenants()) {
        row.insert(u"roles"_s, roles.join(u','));
        row.insert(u"username"_s, row.value(u"username"_s).toLower());
    }
    if (const QString wrong = problems(row, named); !wrong.isEmpty())
        return {wrong};
    const QString email = row.value(u"email"_s);
    const QString tenant =
        m_world.store.find(tables::organization, m_organizationId).value("tenant_code"_L1).toString();
    Row user = findUser(m_world.store, m_world.options.elevate, email, tenant);
    if (user.isEmpty() && hasTenants())
        user = findUser(m_world.store, Line::V35, row.value(u"phone"_s), tenant, row.value(u"phone_code"_s));
    if (!user.isEmpty())
        return meetExisting(user, roles, row);

    if (m_invites) {
        const QString code = QString::number(QRandomGenerator::global()->generate64(), 36);
        const qint64 id = m_world.store.insert(tables::invitation, {{u"name"_s, row.value(u"name"_s)},
                                                                    {u"email"_s, email},
                                                                    {u"organization_id"_s, m_organizationId},
                                                                    {u"roles"_s, QJsonArray::fromStringList(roles)},
                                                                    {u"code"_s, code},
                                                                    {u"file_id"_s, m_fileId}});
        m_world.send({email, u"An invitation to sign up"_s, code});
        return {hasTenants() ? u"User Invited successfully"_s : QString::number(id)};
    }
    Row fresh;
    for (const QString &key : elevate::bulkUserColumns(Line::V35)) {
        if (key != "roles"_L1 && !row.value(key).isEmpty())
            fresh.insert(key, row.value(key));
    }
    const QString username = row.value(u"username"_s);
    const Query taken{.where = u"username = ? AND tenant_code = ?"_s, .values = {username, tenant}};
    const bool isTaken = !username.isEmpty() && m_world.store.count(tables::user, taken) > 0;
    if (isTaken)
        fresh.remove("username"_L1);
    const qint64 id = addUser(m_world, fresh, m_organizationId, roles);
    ++m_number;
    row.insert(u"username"_s, m_world.store.find(tables::user, id).value("username"_L1).toString());
    if (!username.isEmpty() && !isTaken)
        return {QString::number(m_number)};
    const QString why = isTaken ? u"Username you provided was already taken"_s : u"Username field empty"_s;
    return {u"User Invite Id :  %1 and %2, Hence system generated a unique username."_s.arg(m_number).arg(why)};
}

} // namespace

static bool canRun(const World &world, const Row &file)
{
    if (world.options.elevate != Line::V35)
        return true;
    for (const QString &column : elevate::bulkEntityTypes()) {
        if (world.store.first(tables::entityType, "value"_L1, column).isEmpty())
            return false;
    }
    const Row organization = world.store.find(tables::organization, file.value("organization_id"_L1).toInteger());
    const Row tenant = world.store.first(tables::tenant, "code"_L1, organization.value("tenant_code"_L1).toString());
    return file.value("upload_type"_L1) != "INVITE"_L1 ||
           !tenant.value("meta"_L1)["portalSignInUrl"_L1].toString().isEmpty();
}

void processBulkFile(World &world, qint64 fileId)
{
    const Row file = world.store.find(tables::bulkFile, fileId);
    const auto content = world.files->get(file.value("input_path"_L1).toString());
    if (file.value("status"_L1) != "UPLOADED"_L1 || !content || !canRun(world, file))
        return;
    const QList<QStringList> records = readCsv(QString::fromUtf8(*content));
    if (records.isEmpty())
        return;
    const QStringList header = records.first();
    for (const QString &column : elevate::bulkUserColumns(world.options.elevate)) {
        if (!header.contains(column))
            return;
    }

    BulkJob job(world, file);
    bool failed = false;
    QString output = header.join(u',') + u",statusOrUserId"_s;
    world.store.begin();
    for (const QStringList &record : records.sliced(1)) {
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < header.size(); ++i)
            row.insert(header.at(i), record.value(i));
        const Outcome outcome = job.take(row);
        QStringList shown;
        for (const QString &column : header)
            shown.append(quoted(row.value(column)));
        failed |= outcome.isFailure;
        bool isNumber = false;
        outcome.text.toLongLong(&isNumber);
        output += u'\n' + shown.join(u',') + u',' + (isNumber ? outcome.text : quoted(outcome.text));
    }
    const QString path =
        u"userInviteStatusCSV/%1/output-user-invite-%2.csv"_s.arg(file.value("organization_id"_L1).toInteger())
            .arg(QDateTime::currentMSecsSinceEpoch());
    world.files->put(path, output.toUtf8());
    world.store.update(
        tables::bulkFile, fileId,
        {{u"status"_s, failed ? u"FAILED"_s : u"PROCESSED"_s}, {u"output_path"_s, path}, {u"updated_at"_s, isoNow()}});
    world.store.commit();
}

} // namespace gatehouse::sandbox
