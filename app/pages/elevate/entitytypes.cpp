#include "app/pages/elevate/pages.h"
#include "app/pages/pagecontext.h"
#include "app/pages/requests.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/elevate.h"
#include "ui/records/detailspane.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct EntityTypeText
{
    Q_DECLARE_TR_FUNCTIONS(EntityTypes)
};

constexpr ActionRow elevateEntityTypeActions[] = {
    {.operation = &elevate::inheritEntityType,
     .icon = Icon::Copy,
     .text = QT_TRANSLATE_NOOP("Action", "Inherit into the own organization…"),
     .arguments = "entity_type_value=value"_L1,
     .asksForm = true},
};

//! Creating takes underscores, changing does not.
constexpr Field changedValue =
    field<&elevate::EntityType::value>("value"_L1, QT_TRANSLATE_NOOP("Field", "Value"), Rule::Required, &lettersOnly);

//! Without tenants a type is created for User only, and changed for anything but User. One of the three, so a choice.
constexpr Field changedModel = [] {
    Field one = field<&elevate::EntityType::modelNames>("model_names"_L1, QT_TRANSLATE_NOOP("Field", "Model names"),
                                                        Rule::Required)
                    .on(withoutTenants)
                    .oneOf("Session MentorExtension UserExtension"_L1);
    one.kind = Kind::Text;
    one.text = [](const void *record) -> QString {
        const QStringList models = static_cast<const elevate::EntityType *>(record)->modelNames;
        return models.value(0) == "User"_L1 ? QString() : models.value(0);
    };
    one.setText = [](void *record, const QString &text) {
        static_cast<elevate::EntityType *>(record)->modelNames = QStringList{text};
        return true;
    };
    return one;
}();

constexpr Field changedFields[] = {changedValue, changedModel};

const char *changeConsequence(Line line)
{
    return withoutTenants.testFlag(line)
               ? QT_TRANSLATE_NOOP("Consequence",
                                   "This line of the service creates types for the model User but, when one is "
                                   "changed, takes only the other models. So the type stops belonging to users, and "
                                   "no operation brings that back.")
               : nullptr;
}

bool canUndoChange(const Record &before, const Record &after, Line line)
{
    const QString value = before.text(u"value");
    return !withoutTenants.testFlag(line) && (value == after.text(u"value") || lettersOnly.accepts(value));
}

QString ownOrganization(const OpenWorkspace &workspace)
{
    const CallContext &context = workspace.client(Service::Elevate).context();
    return context.isActing() ? context.actingOrganization : context.organizationCode;
}

QString obstacleWithType(const Record &type, const OpenWorkspace &workspace)
{
    const QString owner = type.text(u"organization_code");
    const QString own = ownOrganization(workspace);
    if (owner.isEmpty() || own.isEmpty() || owner == own)
        return {};
    return EntityTypeText::tr(
               "This type belongs to the organization %1 and can only be changed from there. Inherit it to have "
               "one of your own.")
        .arg(owner);
}

//! Counted one by one, so not for very many at once.
constexpr qsizetype mostCounted = 20;

QStringList whatGoesWith(const Record &type, const std::optional<qint64> &entities, Line line)
{
    const QString value = type.text(u"value");
    QStringList sentences{entities ? EntityTypeText::tr("Entities it has now: %1.").arg(QLocale().toString(*entities))
                                   : EntityTypeText::tr("How many entities it has could not be found out.")};
    sentences.append(EntityTypeText::tr("Profiles can take no value for “%1” any more.").arg(value));
    if (withTenants.testFlag(line) && elevate::bulkEntityTypes().contains(value)) {
        sentences.append(
            EntityTypeText::tr("CSV files of users are no longer worked on: the service needs a type with the "
                               "value %1 for that.")
                .arg(value));
    }
    return sentences;
}

QFuture<QList<QStringList>> foreseeTypeRemoval(const PageContext &context, const QList<Record> &types, QObject *)
{
    Client &client = context.workspace->client(Service::Elevate);
    QList<QFuture<Outcome<RecordPage>>> counts;
    for (const Record &type : types.first(std::min(types.size(), mostCounted))) {
        const PathArguments values{{u"entity_type_id"_s, type.identity()}, {u"page"_s, u"1"_s}, {u"limit"_s, u"1"_s}};
        counts.append(client.list(elevate::listEntities, requestFor(elevate::listEntities, client, values)));
    }
    return QtFuture::whenAll(counts.begin(), counts.end())
        .then([types, line = client.line()](const QList<QFuture<Outcome<RecordPage>>> &answers) {
            QList<QStringList> all;
            for (qsizetype i = 0; i < types.size(); ++i) {
                std::optional<qint64> entities;
                if (i < answers.size() && answers.at(i).resultCount() == 1) {
                    if (const Outcome<RecordPage> page = answers.at(i).result())
                        entities = page->total.value_or(page->rows.size());
                }
                all.append(whatGoesWith(types.at(i), entities, line));
            }
            return all;
        });
}

QList<DetailLine> moreAboutType(const Record &type, Line line)
{
    const QString section = EntityTypeText::tr("What the service allows");
    QList<DetailLine> lines;
    if (const QString filtering = type.text(u"allow_filtering"); !filtering.isEmpty()) {
        lines.append(
            {.label = EntityTypeText::tr("Inheriting"),
             .value = filtering == "true"_L1
                          ? EntityTypeText::tr("Admins of other organizations can inherit this type if it belongs to "
                                               "the default organization.")
                          : EntityTypeText::tr("Not possible: only types that allow filtering can be inherited, and no "
                                               "operation turns that on."),
             .section = section});
    }
    lines.append(
        {.label = EntityTypeText::tr("Changing"),
         .value = withoutTenants.testFlag(line)
                      ? EntityTypeText::tr("Only with another model than User, which takes the type away from users. "
                                           "A changed value may hold letters only.")
                      : EntityTypeText::tr("A changed value may hold letters only, no underscore."),
         .section = section});
    return lines;
}

} // namespace

constexpr PageRow elevateEntityTypes{
    .id = "elevate.entityTypes"_L1,
    .icon = Icon::Tag,
    .title = QT_TRANSLATE_NOOP("Page", "Entity types"),
    .type = &typeOf<elevate::EntityType>,
    .list = &elevate::readEntityTypes,
    .columns = "id value label"_L1,
    .read = &elevate::readEntityTypes,
    .readArguments = "value=value"_L1,
    .create = &elevate::createEntityType,
    .createArguments = "model_names='User"_L1,
    .createWithout = "model_names type allow_filtering"_L1,
    .update = &elevate::updateEntityType,
    .updateArguments = "id=id"_L1,
    .updateWithout = "model_names type allow_filtering"_L1,
    .updateFields = changedFields,
    .updateOnlyChanged = "value"_L1,
    .updateConsequence = changeConsequence,
    .canUndoUpdate = canUndoChange,
    .remove = &elevate::deleteEntityType,
    .removeArguments = "id=id"_L1,
    .removeText = QT_TRANSLATE_NOOP("Action", "Delete…"),
    .removeConsequence =
        QT_TRANSLATE_NOOP("Consequence", "The type is removed for good, and all its entities with it."),
    .foreseeRemoval = foreseeTypeRemoval,
    .obstacle = obstacleWithType,
    .actions = elevateEntityTypeActions,
    .moreDetails = moreAboutType,
    .emptyText = QT_TRANSLATE_NOOP("Page", "There is no entity type yet. Each gives profiles a field with values to "
                                           "choose from."),
};

constexpr TwoLevelPage elevateEntityTypesAndEntities{.id = elevateEntityTypes.id,
                                                     .title = QT_TRANSLATE_NOOP("Page", "Entity types"),
                                                     .upper = &elevateEntityTypes,
                                                     .lower = &elevateEntities};

} // namespace gatehouse
