#include "app/permissions/deliveredrights.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gatehouse {

//! Of the default data. They are in nobody's hands: a deployment adds its own.
static constexpr QLatin1StringView deliveredRoles("admin org_admin tenant_admin session_manager mentor mentee user "
                                                  "public");

namespace {

enum class Delivery : quint8 { Silent, Given, Denied };

} // namespace

QString comparablePath(const Endpoint &endpoint, Line line)
{
    static const QRegularExpression name(u"\\{[^}]*\\}"_s);
    return QString(endpoint.pathOn(line)).replace(name, u"0"_s);
}

bool coversOperation(const MatrixPermission &permission, const Endpoint &endpoint, Line line)
{
    if (endpoint.service != Service::Elevate || !endpoint.existsOn(line) || endpoint.path.isEmpty())
        return false;
    const QString path = comparablePath(endpoint, line);
    if (line != Line::Docs && permission.module != controllerOf(path))
        return false;
    return covers(permission.path, permission.verbs, QString(verbName(endpoint.verb)), path);
}

DeliveredRights::DeliveredRights(Line line, const QList<MatrixPermission> &permissions)
{
    for (const MatrixPermission &permission : permissions) {
        Covered covered;
        for (const Endpoint *endpoint : allOperations()) {
            if (coversOperation(permission, *endpoint, line))
                covered.insert(endpoint);
        }
        if (!covered.isEmpty())
            m_covered.insert(permission.id, covered);
    }
}

QList<const Endpoint *> DeliveredRights::operationsOf(qint64 permission) const
{
    QList<const Endpoint *> operations;
    const Covered covered = m_covered.value(permission);
    for (const Endpoint *endpoint : allOperations()) {
        if (covered.contains(endpoint))
            operations.append(endpoint);
    }
    return operations;
}

bool DeliveredRights::isDelivered(const QString &role)
{
    return QString(deliveredRoles).split(u' ').contains(role);
}

Known DeliveredRights::mayCall(const QString &role, const Endpoint &endpoint)
{
    if (!isDelivered(role))
        return Known::Unknown;
    const QStringList callers = QString(endpoint.callers).split(u' ', Qt::SkipEmptyParts);
    const bool isListed = callers.contains(role) || (role != "public"_L1 && callers.contains(u"any"_s));
    return isListed ? Known::LikelyYes : Known::LikelyNo;
}

//! Whether the role is delivered with the right to all of the operations. Those that say nothing are passed over: what
//! nobody needs to be signed in for, and, of people who are not, what everybody may who is.
static Delivery deliveryOf(const QString &role, const QSet<const Endpoint *> &operations)
{
    const bool isPublic = role == "public"_L1;
    Delivery delivery = Delivery::Silent;
    for (const Endpoint *endpoint : operations) {
        const QStringList callers = QString(endpoint->callers).split(u' ', Qt::SkipEmptyParts);
        const bool isSilent =
            isPublic ? callers.contains(u"any"_s) && !callers.contains(role) : endpoint->auth == Auth::Public;
        if (isSilent)
            continue;
        if (DeliveredRights::mayCall(role, *endpoint) != Known::LikelyYes)
            return Delivery::Denied;
        delivery = Delivery::Given;
    }
    return delivery;
}

PermissionFact DeliveredRights::fact(const QString &role, qint64 permission) const
{
    const auto covered = m_covered.find(permission);
    if (covered == m_covered.end() || !isDelivered(role))
        return {};
    const RolePermissionKey key{role, permission};
    if (const auto known = m_facts.constFind(key); known != m_facts.constEnd())
        return *known;

    const Delivery delivery = deliveryOf(role, *covered);
    PermissionFact fact;
    if (delivery == Delivery::Denied) {
        fact = {.known = Known::LikelyNo, .from = KnownFrom::DefaultData};
    } else if (delivery == Delivery::Given) {
        // Where another permission gives as much, nobody can tell which of them the role has.
        bool isTheOnlyOne = true;
        for (auto other = m_covered.begin(); other != m_covered.end() && isTheOnlyOne; ++other) {
            isTheOnlyOne =
                other.key() == permission || !other->contains(*covered) || deliveryOf(role, *other) != Delivery::Given;
        }
        if (isTheOnlyOne)
            fact = {.known = Known::LikelyYes, .from = KnownFrom::DefaultData};
    }
    m_facts.insert(key, fact);
    return fact;
}

} // namespace gatehouse
