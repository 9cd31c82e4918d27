#include "models/import/importrowtexts.h"

#include "models/import/importrowcheck.h"
#include "models/records/elevate/user.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct ImportRowText
{
    Q_DECLARE_TR_FUNCTIONS(ImportRowText)
};

} // namespace

QStringList changeTexts(const ImportRow &row)
{
    QStringList texts;
    for (const ImportChange &change : row.changes) {
        const auto shown = [&change](const QString &value) {
            const bool isHidden = change.field->has(Rule::Secret) && !value.isEmpty();
            return isHidden ? u"••••••"_s : displayText(*change.field, value);
        };
        const QString before = change.before.isNull() ? ImportRowText::tr("(not told)") : shown(change.before);
        texts.append(u"%1: %2 → %3"_s.arg(labelOf(*change.field), before, shown(change.after)));
    }
    return texts;
}

//! Items of \a all that are not in \a some.
static QString missingItems(const QString &all, const QString &some)
{
    QStringList items;
    QStringList others;
    FieldType<QStringList>::parse(all, items);
    FieldType<QStringList>::parse(some, others);
    items.removeIf([&others](const QString &item) { return others.contains(item, Qt::CaseInsensitive); });
    return items.join(", "_L1);
}

//! \a effect is of roles.
static QString rolesText(const ImportRow &row, ImportEffect effect)
{
    const bool isAdded = effect == ImportEffect::RolesAdded;
    const auto isOfRoles = [](const ImportChange &change) { return change.field->key == "roles"_L1; };
    const auto change = std::ranges::find_if(row.changes, isOfRoles);
    if (change == row.changes.end() || change->before.isNull())
        return isAdded ? ImportRowText::tr("Roles that the person may not have yet")
                       : ImportRowText::tr("All other roles lost");
    return isAdded ? ImportRowText::tr("Roles gained: %1").arg(missingItems(change->after, change->before))
                   : ImportRowText::tr("Roles lost: %1").arg(missingItems(change->before, change->after));
}

static QString effectText(const ImportPlan &plan, const ImportRow &row, ImportEffect effect)
{
    switch (effect) {
    case ImportEffect::RolesAdded:
    case ImportEffect::RolesRemoved:
        return rolesText(row, effect);
    case ImportEffect::PlaceChanged:
        return ImportRowText::tr("Moved from %1 to %2, or refused")
            .arg(row.current.as<elevate::User>().organizationCodes.join(", "_L1), plan.target().organization);
    case ImportEffect::PasswordReplaced:
        return ImportRowText::tr("Password replaced");
    case ImportEffect::SessionsEnded:
        return ImportRowText::tr("Signed out everywhere");
    case ImportEffect::TimeslotsSent:
        return ImportRowText::tr("Timeslots sent again as they were read");
    case ImportEffect::InvitationSent:
        return ImportRowText::tr("Invited");
    case ImportEffect::UsernameMade:
        break;
    }
    return ImportRowText::tr("Username made up by the service");
}

QStringList effectTexts(const ImportPlan &plan, const ImportRow &row)
{
    QStringList texts;
    for (int bit = 0; bit < importEffectCount; ++bit) {
        if (const auto effect = ImportEffect(1 << bit); row.effects.testFlag(effect))
            texts.append(effectText(plan, row, effect));
    }
    return texts;
}

QStringList happeningTexts(const ImportPlan &plan, qint64 row)
{
    ImportRow told{.row = row, .verdict = plan.verdict(row), .effects = plan.effects(row)};
    // Less than ImportPlan::planRow() makes, since this is wanted of whatever is in sight.
    if (told.verdict == ImportVerdict::Changed) {
        std::vector<ImportProblem> ignored;
        ImportRowCheck check(plan.input());
        check.check(quint32(row), &ignored);
        told.current = plan.input().directory.record(check.place());
        told.changes = check.changes();
    }
    return changeTexts(told) + effectTexts(plan, told);
}

} // namespace gatehouse
