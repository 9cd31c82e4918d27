#include "app/workspaces/workspacestore.h"

#include <QDir>
#include <QJsonArray>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace gatehouse {

WorkspaceStore::WorkspaceStore(const QString &file, QObject *parent) : QObject(parent), m_file(file)
{
    read();
}

QString WorkspaceStore::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) % "/workspaces.json"_L1;
}

void WorkspaceStore::read()
{
    const auto object = m_file.read();
    if (object)
        take(*object);
    else
        keepAside(object.error());
}

void WorkspaceStore::take(const QJsonObject &object)
{
    QStringList problems;
    if (!object.isEmpty() && !object.value("workspaces"_L1).isArray())
        problems.append(tr("it lists no workspaces"));
    for (const QJsonValue &item : object.value("workspaces"_L1).toArray()) {
        QString why;
        const auto workspace = workspaceFromJson(item.toObject(), &why);
        if (!workspace)
            problems.append(why);
        else if (find(workspace->id))
            problems.append(tr("%1 is listed twice").arg(workspace->name));
        else
            m_workspaces.append(*workspace);
    }
    const QUuid current(object.value("current"_L1).toString());
    m_current = find(current) ? current : QUuid();
    if (problems.isEmpty())
        return;
    // The next write would drop what was not understood, so the whole file is kept.
    keepAside(tr("Some of %1 could not be understood: %2.")
                  .arg(QDir::toNativeSeparators(m_file.path()), problems.join("; "_L1)));
}

void WorkspaceStore::keepAside(const QString &reason)
{
    const QString kept = m_file.setAside();
    if (kept.isNull()) {
        m_problem = tr("%1 It could not be put aside, so workspaces cannot be changed; repair or move it and start "
                       "again.")
                        .arg(reason);
        m_isReadOnly = true;
        return;
    }
    m_problem = tr("%1 Nothing was lost: the file is now %2.").arg(reason, QDir::toNativeSeparators(kept));
    if (m_workspaces.isEmpty())
        return;
    if (const QString problem = replace(m_workspaces, m_current); !problem.isNull())
        m_problem = m_problem % u' ' % problem;
}

WorkspaceStore::Held WorkspaceStore::catchUp()
{
    Held held{.lock = m_file.hold(), .before = m_workspaces};
    const auto object = m_file.read();
    if (m_isReadOnly || !object || object->isEmpty())
        return held;
    m_workspaces.clear();
    const QUuid current = m_current;
    take(*object);
    if (find(current))
        m_current = current;
    const auto has = [](const QList<Workspace> &list, const QUuid &id) {
        return std::ranges::contains(list, id, &Workspace::id);
    };
    for (const Workspace &workspace : std::as_const(held.before)) {
        if (!has(m_workspaces, workspace.id))
            emit removed(workspace.id);
    }
    const QList<Workspace> now = m_workspaces;
    for (const Workspace &workspace : now) {
        const auto old = std::ranges::find(std::as_const(held.before), workspace.id, &Workspace::id);
        if (old == held.before.cend())
            emit added(workspace.id);
        else if (workspaceToJson(*old) != workspaceToJson(workspace))
            emit changed(workspace.id);
    }
    return held;
}

qsizetype WorkspaceStore::positionOf(const QUuid &id) const
{
    const auto found = std::ranges::find(m_workspaces, id, &Workspace::id);
    return found == m_workspaces.end() ? -1 : found - m_workspaces.begin();
}

const Workspace *WorkspaceStore::find(const QUuid &id) const
{
    const qsizetype position = positionOf(id);
    return position < 0 ? nullptr : &m_workspaces.at(position);
}

const Workspace *WorkspaceStore::findByName(const QString &name) const
{
    for (const Workspace &workspace : m_workspaces) {
        if (workspace.name.compare(name, Qt::CaseInsensitive) == 0)
            return &workspace;
    }
    return nullptr;
}

QString WorkspaceStore::replace(const QList<Workspace> &workspaces, const QUuid &current)
{
    if (m_isReadOnly)
        return m_problem;
    QJsonArray list;
    for (const Workspace &workspace : workspaces)
        list.append(workspaceToJson(workspace));
    QJsonObject object{{u"version"_s, 1}, {u"workspaces"_s, list}};
    if (!current.isNull())
        object.insert("current"_L1, current.toString(QUuid::WithoutBraces));
    if (const QString problem = m_file.write(object); !problem.isNull())
        return problem;
    m_workspaces = workspaces;
    m_current = current;
    return {};
}

QString WorkspaceStore::setCurrent(const QUuid &id)
{
    if (id == m_current)
        return {};
    const auto held = catchUp();
    if (!id.isNull() && !find(id))
        return tr("This workspace no longer exists.");
    const QString problem = replace(m_workspaces, id);
    if (problem.isNull())
        emit currentChanged(id);
    return problem;
}

QString WorkspaceStore::problemWith(const Workspace &workspace) const
{
    if (workspace.name.trimmed().isEmpty())
        return tr("Give the workspace a name.");
    const Workspace *namesake = findByName(workspace.name);
    if (namesake && namesake->id != workspace.id)
        return tr("Another workspace is called %1. Choose a different name.").arg(namesake->name);
    if (!workspace.elevate && !workspace.ivalt)
        return tr("Connect the workspace to at least one service.");
    return {};
}

QString WorkspaceStore::add(const Workspace &workspace)
{
    const auto held = catchUp();
    if (find(workspace.id))
        return tr("This workspace exists already.");
    if (const QString problem = problemWith(workspace); !problem.isNull())
        return problem;
    const QString problem = replace(m_workspaces + QList{workspace}, m_current);
    if (problem.isNull())
        emit added(workspace.id);
    return problem;
}

//! Each value of \a kept, at any depth, stays unless it is another in \a after than in \a before.
static QJsonObject withEdits(QJsonObject kept, const QJsonObject &before, const QJsonObject &after)
{
    for (const QString &key : before.keys() + after.keys()) {
        const QJsonValue was = before.value(key);
        const QJsonValue is = after.value(key);
        if (was == is)
            continue;
        if (is.isObject() && kept.value(key).isObject())
            kept.insert(key, withEdits(kept.value(key).toObject(), was.toObject(), is.toObject()));
        else if (is.isUndefined())
            kept.remove(key);
        else if (!is.isObject() || !was.isObject()) // else somebody has removed what it is part of
            kept.insert(key, is);
    }
    return kept;
}

//! What was learned of a service is not true of another, and credentials given to it are not for another.
static void forgetOutdated(Workspace &workspace, const QList<CredentialKey> &outdated)
{
    for (const CredentialKey &key : outdated) {
        if (key.service == Service::Elevate && workspace.elevate) {
            workspace.elevate->credentialOrigin.clear();
            workspace.elevate->learnedLine.clear();
        } else if (key.service == Service::Ivalt && workspace.ivalt) {
            workspace.ivalt->credentialOrigin.clear();
        }
    }
}

QString WorkspaceStore::change(const Workspace &before, const Workspace &after, const QList<CredentialKey> &outdated)
{
    const auto held = catchUp();
    const qsizetype position = positionOf(after.id);
    if (position < 0)
        return tr("This workspace no longer exists.");
    QList<Workspace> workspaces = m_workspaces;
    const QJsonObject kept = workspaceToJson(workspaces.at(position));
    QString problem;
    auto edited = workspaceFromJson(withEdits(kept, workspaceToJson(before), workspaceToJson(after)), &problem);
    if (edited)
        problem = problemWith(*edited);
    if (!problem.isNull())
        return problem;
    forgetOutdated(*edited, outdated);
    workspaces[position] = *edited;
    problem = replace(workspaces, m_current);
    if (problem.isNull())
        emit changed(after.id);
    return problem;
}

QString WorkspaceStore::remove(const QUuid &id)
{
    const auto held = catchUp();
    const qsizetype position = positionOf(id);
    if (position < 0)
        return {};
    QList<Workspace> workspaces = m_workspaces;
    workspaces.removeAt(position);
    const bool wasCurrent = m_current == id;
    const QString problem = replace(workspaces, wasCurrent ? QUuid() : m_current);
    if (!problem.isNull())
        return problem;
    emit removed(id);
    if (wasCurrent)
        emit currentChanged({});
    return {};
}

QString WorkspaceStore::move(const QUuid &id, qsizetype position)
{
    const auto held = catchUp();
    const qsizetype from = positionOf(id);
    if (from < 0)
        return tr("This workspace no longer exists.");
    QList<Workspace> workspaces = m_workspaces;
    workspaces.move(from, qBound(0, position, workspaces.size() - 1));
    const QString problem = replace(workspaces, m_current);
    if (problem.isNull())
        emit moved();
    return problem;
}

QString WorkspaceStore::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int number = 2; findByName(name); ++number)
        name = tr("%1 (%2)").arg(wanted, QString::number(number));
    return name;
}

Workspace WorkspaceStore::duplicateOf(const Workspace &workspace) const
{
    Workspace copy = workspace;
    copy.id = QUuid::createUuid();
    copy.name = freeName(workspace.name);
    if (copy.elevate)
        copy.elevate->credentialOrigin.clear();
    if (copy.ivalt)
        copy.ivalt->credentialOrigin.clear();
    return copy;
}

QList<CredentialKey> WorkspaceStore::credentialKeys(const Workspace &workspace)
{
    QList<CredentialKey> keys;
    if (workspace.elevate)
        keys.append({workspace.id, Service::Elevate, credentialkinds::refreshToken});
    if (workspace.ivalt)
        keys.append({workspace.id, Service::Ivalt, credentialkinds::apiKey});
    return keys;
}

static bool isSameSignIn(const ElevateConnection &before, const ElevateConnection &after)
{
    return originOf(before.baseUrl) == originOf(after.baseUrl) && before.signInAs == after.signInAs &&
           before.identifier == after.identifier;
}

QList<CredentialKey> WorkspaceStore::outdatedKeys(const Workspace &before, const Workspace &after)
{
    QList<CredentialKey> keys = credentialKeys(before);
    keys.removeIf([&](const CredentialKey &key) {
        if (key.service == Service::Elevate)
            return after.elevate && isSameSignIn(*before.elevate, *after.elevate);
        return after.ivalt && originOf(before.ivalt->baseUrl) == originOf(after.ivalt->baseUrl);
    });
    return keys;
}

} // namespace gatehouse
