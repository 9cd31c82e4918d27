#include "app/pages/actionplan.h"

#include "app/pages/pagetable.h"
#include "app/pages/requests.h"
#include "app/workspaces/openworkspace.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct ActionPlanText
{
    Q_DECLARE_TR_FUNCTIONS(ActionPlanText)
};

} // namespace

bool canChangeWith(const Endpoint &operation, const OpenWorkspace &workspace)
{
    return workspace.mayCall(operation) && !(operation.changes() && workspace.isReadOnly());
}

const Endpoint *operationOf(const Endpoint *first, const Endpoint *otherwise, const OpenWorkspace &workspace)
{
    // Who calls these is shown by the deployment's secrets, which they ask for, not by the account.
    if (first->auth == Auth::Internal)
        return workspace.client(first->service).offers(*first) && !workspace.isReadOnly() ? first : nullptr;
    if (canChangeWith(*first, workspace))
        return first;
    return otherwise && canChangeWith(*otherwise, workspace) ? otherwise : nullptr;
}

static ArgumentSources sourcesOf(const LookUpPlace &place, const Record &selected, const Record &picked = {})
{
    return {.selected = selected.isNull() ? nullptr : &selected,
            .picked = picked.isNull() ? nullptr : &picked,
            .scope = place.scope.isNull() ? nullptr : &place.scope,
            .tenantCode = place.client->context().tenant()};
}

// What a recipe consists of: the page, what is done there and the records it is done with.
static constexpr auto recipePage = "page"_L1;
static constexpr auto recipeAction = "action"_L1;
static constexpr auto recipeRemoval = "removal"_L1;
static constexpr auto recipeSelected = "selected"_L1;
static constexpr auto recipePicked = "picked"_L1;
static constexpr auto recipeSent = "sent"_L1;
static constexpr auto recipeScope = "scope"_L1;
static constexpr auto recipeIsBack = "back"_L1; //!< it is what takes that back

static bool hasSecret(const Record &record)
{
    return !record.isNull() && std::ranges::any_of(record.type().fields, [&](const Field &field) {
        return field.has(Rule::Secret) && !record.text(field).isEmpty();
    });
}

static QJsonObject withoutSecrets(const Record &record)
{
    QJsonObject object = jsonFromRecord(record);
    for (const Field &field : record.type().fields) {
        if (field.has(Rule::Secret))
            object.remove(field.key);
    }
    return object;
}

//! Empty where it would take a secret.
static QJsonObject recipeOf(const LookUpPlace &place, QLatin1StringView action, const Record &selected,
                            const Record &picked = {}, const Record &sent = {})
{
    if (hasSecret(sent))
        return {};
    QJsonObject recipe{{recipePage, place.page->id}, {recipeAction, action}};
    const auto add = [&](QLatin1StringView key, const Record &record) {
        if (!record.isNull())
            recipe.insert(key, withoutSecrets(record));
    };
    add(recipeSelected, selected);
    add(recipePicked, picked);
    add(recipeSent, sent);
    add(recipeScope, place.scope);
    return recipe;
}

static QJsonObject backOf(QJsonObject recipe)
{
    if (!recipe.isEmpty())
        recipe.insert(recipeIsBack, true);
    return recipe;
}

//! With the operation's values and body.
static ActionLook filledIn(const ActionRow &row, ActionLook look)
{
    look.values = resolveArguments(row.arguments, sourcesOf(look.place, look.selected, look.picked));
    if (!look.sent.isNull())
        look.sent = bodyRecord(*row.operation, look.place.client->line(), look.values, look.sent);
    return look;
}

static PlannedChange planWith(const Endpoint &operation, const ActionLook &look, const char *consequence)
{
    return planChange(operation, *look.place.client, look.values,
                      {.target = look.selected, .before = {}, .after = look.sent, .consequence = consequence});
}

//! The row of any page that does the same by itself knows how to look whether it was done.
static decltype(ActionRow::lookUp) lookUpOf(const Endpoint &operation)
{
    for (const PageRow *page : allPages()) {
        const auto row = std::ranges::find(page->actions, &operation, &ActionRow::operation);
        if (row != page->actions.end() && row->lookUp)
            return row->lookUp;
    }
    return nullptr;
}

//! What takes an action back: the row's inverse with the same values.
static PlannedChange planBack(const ActionRow &row, const ActionLook &look)
{
    PlannedChange change = planWith(*row.inverse, look, nullptr);
    if (const auto lookUp = lookUpOf(*row.inverse))
        change.lookUp = [lookUp, look] { return lookUp(look); };
    change.recipe = backOf(recipeOf(look.place, row.id(), look.selected, look.picked, look.sent));
    return change;
}

std::optional<PlannedChange> planAction(const ActionRow &row, const ActionLook &wanted, const OpenWorkspace &workspace)
{
    const Endpoint *operation = operationOf(row.operation, row.otherwise, workspace);
    if (!operation || !wanted.place.client)
        return {};
    const ActionLook look = filledIn(row, wanted);
    PlannedChange change = planWith(*operation, look, row.consequence);
    //: what is done, and what is chosen for it
    if (!look.picked.isNull())
        change.title = ActionPlanText::tr("%1: %2").arg(change.title, look.picked.title());
    if (row.inverse) {
        change.irreversible = false;
        change.inverse = [&row, look](const QJsonValue &) {
            return look.place.client ? QList{planBack(row, look)} : QList<PlannedChange>();
        };
    }
    if (row.lookUp)
        change.lookUp = [lookUp = row.lookUp, look] { return lookUp(look); };
    change.recipe = recipeOf(look.place, row.id(), look.selected, look.picked, look.sent);
    return change;
}

//! What takes a removal back.
static PlannedChange planRestoring(const LookUpPlace &place, const Record &record)
{
    PlannedChange change = place.page->restore(place, record);
    change.recipe = backOf(recipeOf(place, recipeRemoval, record));
    return change;
}

PlannedChange planRemoval(const LookUpPlace &place, const Record &record)
{
    const PageRow &page = *place.page;
    PlannedChange change =
        planChange(*page.remove, *place.client, resolveArguments(page.removeArguments, sourcesOf(place, record)),
                   {.target = record, .before = record, .consequence = page.removeConsequence});
    change.lookUp = [place, record] { return lookForRemoved(place, record); };
    if (page.restore) {
        // As far as it goes; what stays lost is told by the page.
        change.irreversible = false;
        change.inverse = [place, record](const QJsonValue &) {
            return place.client ? QList{planRestoring(place, record)} : QList<PlannedChange>();
        };
    }
    change.recipe = recipeOf(place, recipeRemoval, record);
    return change;
}

static Record recordIn(const QJsonObject &recipe, QLatin1StringView key, const RecordType *type)
{
    return type && recipe.contains(key) ? recordFromJson(*type, recipe.value(key)) : Record();
}

std::optional<PlannedChange> planAnew(const QJsonObject &recipe, OpenWorkspace &workspace)
{
    const auto isMeant = [&](const PageRow *page) { return recipe.value(recipePage).toString() == page->id; };
    const auto found = std::ranges::find_if(allPages(), isMeant);
    if (found == allPages().end() || !workspace.isOpen((*found)->service()))
        return {};
    const PageRow &page = **found;
    const LookUpPlace place{.page = &page,
                            .client = &workspace.client(page.service()),
                            .scope = recordIn(recipe, recipeScope, page.scope ? page.scope->type : nullptr)};
    const Record selected = recordIn(recipe, recipeSelected, page.type);
    const QString action = recipe.value(recipeAction).toString();
    const bool isBack = recipe.value(recipeIsBack).toBool();
    if (action == recipeRemoval) {
        if (selected.isNull() || (isBack ? !page.restore : !page.remove))
            return {};
        const PlannedChange change = isBack ? planRestoring(place, selected) : planRemoval(place, selected);
        const Endpoint *operation = findOperation(change.service, change.operation);
        return operation && canChangeWith(*operation, workspace) ? std::optional(change) : std::nullopt;
    }
    const auto row = std::ranges::find(page.actions, action, &ActionRow::id);
    if (row == page.actions.end())
        return {};
    const ActionLook look{.place = place,
                          .selected = selected,
                          .picked = recordIn(recipe, recipePicked, row->pick ? row->pick->type : nullptr),
                          .sent = recordIn(recipe, recipeSent, row->operation->body)};
    if (!isBack)
        return planAction(*row, look, workspace);
    return row->inverse && canChangeWith(*row->inverse, workspace) ? std::optional(planBack(*row, filledIn(*row, look)))
                                                                   : std::nullopt;
}

} // namespace gatehouse
