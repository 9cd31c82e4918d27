#include "app/pages/elevate/pages.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/elevate.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct EntityText
{
    Q_DECLARE_TR_FUNCTIONS(Entities)
};

//! Without tenants the service says yes to deleting another person's entity, and leaves it where it is.
QString obstacleWithEntity(const Record &entity, const OpenWorkspace &workspace)
{
    const auto &person = workspace.elevateSession()->person();
    const QString maker = entity.text(u"created_by");
    const bool isAnyones = withTenants.testFlag(workspace.client(Service::Elevate).line());
    if (isAnyones || maker.isEmpty() || !person || maker == person->id)
        return {};
    return EntityText::tr(
               "User %1 has made this entity, and this line of the service lets nobody else change or delete it.")
        .arg(maker);
}

} // namespace

constexpr PageRow elevateEntities{
    .id = "elevate.entities"_L1,
    .icon = Icon::Boxes,
    .title = QT_TRANSLATE_NOOP("Page", "Entities"),
    .type = &typeOf<elevate::Entity>,
    .list = &elevate::listEntities,
    .listArguments = "entity_type_id=scope.id"_L1,
    .columns = "id value label type status"_L1,
    .search = "search"_L1,
    .read = &elevate::readEntity,
    .readArguments = "id=id"_L1,
    .create = &elevate::createEntity,
    .createArguments = "entity_type_id=scope.id type='SYSTEM"_L1,
    .createWithout = "entity_type_id"_L1,
    .update = &elevate::updateEntity,
    .updateArguments = "id=id"_L1,
    .updateWithout = "entity_type_id"_L1,
    .remove = &elevate::deleteEntity,
    .removeArguments = "id=id"_L1,
    .removeText = QT_TRANSLATE_NOOP("Action", "Delete…"),
    .removeConsequence = QT_TRANSLATE_NOOP("Consequence", "The entity is removed for good. Profiles that hold it keep "
                                                          "its value, which then stands for nothing."),
    .obstacle = obstacleWithEntity,
    .scope = &elevateEntityTypes,
    .emptyText = QT_TRANSLATE_NOOP("Page", "This type has no entity, or none whose label matches the search."),
};

} // namespace gatehouse
