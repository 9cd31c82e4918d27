#include "app/changes/changedoor.h"
#include "app/pages/requests.h"
#include "app/pages/tellresult.h"
#include "app/permissions/matrixcontroller.h"
#include "network/operations/elevate.h"
#include "ui/permissions/matrixpage.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

static QString titleFor(const QString &role, const QString &code)
{
    return u"%1 · %2"_s.arg(role, code);
}

PlannedChange MatrixController::planOne(const Endpoint &endpoint, const RolePermissionKey &key,
                                        const char *consequence) const
{
    const Record role = m_roleRecords.value(key.role);
    const auto &permissions = m_matrix.permissions();
    const auto permission = std::ranges::find(permissions, key.permission, &MatrixPermission::id);
    const QString code = permission == permissions.end() ? QString::number(key.permission) : permission->code;
    PlannedChange change = planChange(endpoint, m_client,
                                      {{u"role_id"_s, role.identity()},
                                       {u"role_title"_s, key.role},
                                       {u"permission_id"_s, QString::number(key.permission)}},
                                      {.target = role, .consequence = consequence});
    change.target.title = titleFor(key.role, code);
    return change;
}

QList<PlannedChange> MatrixController::plan() const
{
    static constexpr auto loses =
        QT_TRANSLATE_NOOP("Consequence", "Everyone with the role loses what the permission allows.");
    QList<PlannedChange> changes;
    // What is given comes first, so that nobody is without both in between.
    for (const Mark mark : {Mark::Give, Mark::Take}) {
        const bool isGiving = mark == Mark::Give;
        const Endpoint &there =
            isGiving ? static_cast<const Endpoint &>(elevate::createRolePermission) : elevate::deleteRolePermission;
        const Endpoint &back =
            isGiving ? static_cast<const Endpoint &>(elevate::deleteRolePermission) : elevate::createRolePermission;
        for (const RolePermissionKey &key : m_matrix.marks().keys(mark)) {
            PlannedChange change = planOne(there, key, isGiving ? nullptr : loses);
            const PlannedChange inverse = planOne(back, key, nullptr);
            change.inverse = [inverse](const QJsonValue &) { return QList{inverse}; };
            changes.append(change);
        }
    }
    return changes;
}

void MatrixController::save()
{
    const QList<PlannedChange> changes = plan();
    if (changes.isEmpty() || m_isSaving)
        return;
    m_isSaving = true;
    m_widget->setSaveObstacle(tr("The changes are being sent."));
    m_context.door->submitShown(changes).then(this, [this](const ChangeResult &result) { saved(result); });
}

void MatrixController::saved(const ChangeResult &result)
{
    using Status = ChangeItemResult::Status;
    m_isSaving = false;
    QList<RolePermissionKey> done;
    QHash<RolePermissionKey, QString> problems;
    int wereSo = 0;
    for (const ChangeItemResult &item : result.items) {
        const QJsonValue body = item.change.body;
        const RolePermissionKey key{.role = body["role_title"_L1].toString(),
                                    .permission = body["permission_id"_L1].toInteger()};
        const MappingChange change =
            item.change.operation == elevate::createRolePermission.id ? MappingChange::Give : MappingChange::Take;
        const bool wasSo = item.status == Status::Failed && item.error &&
                           provenBy(change, MappingAnswer::Refused, item.error->message) != Known::Unknown;
        wereSo += wasSo ? 1 : 0;
        if (item.status == Status::Succeeded || wasSo)
            done.append(key);
        else if (item.status != Status::NotSent)
            problems.insert(key, item.message);
    }
    m_matrix.settle(done, problems);
    accessChanged();
    tellResult(m_context, result);
    if (wereSo > 0) {
        m_context.toast({.kind = ToastKind::Info,
                         .text = tr("%n of the changes were so already, as the service's refusal shows. That is known "
                                    "now.",
                                    nullptr, wereSo)});
    }
}

} // namespace gatehouse
