#include "app/import/newimport.h"

#include "app/import/elevateimport.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

ImportSupply supplyOf(const ImportPlan &plan)
{
    return {.count = plan.rowCount(),
            .row = [plan](qint64 row) { return plan.planRow(row); },
            .key = [plan](qint64 row) { return plan.contentKey(row); }};
}

//! Whether rows have values that the journal does not keep.
static bool hasSecrets(const ImportPlan &plan)
{
    const QList<ImportField> &fields = plan.target().fields;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const bool isSecret = fields.at(i).field->has(Rule::Secret) && !fields.at(i).isWithheld();
        if (isSecret && !plan.input().mapping.sources.value(i).isEmpty())
            return true;
    }
    return false;
}

//! Whether a report lacks cells that fill a field.
static bool lacksCells(const ImportPlan &plan)
{
    const QList<bool> isSecret = plan.secretColumns();
    const QList<ImportSource> &sources = plan.input().mapping.sources;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const ImportSource &source = sources.at(i);
        if (!plan.target().fields.at(i).isWithheld() &&
            (isSecret.value(source.column) || isSecret.value(source.second)))
            return true;
    }
    return false;
}

static QString countsText(const ImportPlan &plan)
{
    QStringList counts;
    for (int i = 0; i < importVerdictCount; ++i) {
        const auto verdict = ImportVerdict(i);
        if (const qint64 rows = plan.count(verdict); rows > 0)
            counts.append(u"%1 %2"_s.arg(importVerdictText(verdict), QLocale().toString(rows)));
    }
    return counts.join(u" · "_s);
}

static ImportOrder orderOf(const ImportPlan &plan)
{
    const QLocale locale;
    ImportOrder order;
    order.plan = QStringList{ImportDesk::tr("%1 of %2 rows of the file are sent.")
                                 .arg(locale.toString(plan.sentCount()), locale.toString(plan.rowCount())),
                             countsText(plan)} +
                 plan.effectTexts();
    if (plan.target().service == Service::Elevate)
        order.writeFile = [plan](QIODevice &out) { return writeBulkUsers(out, plan); };
    return order;
}

NewImport newImport(const ImportPlan &plan, const ImportDestination &destination)
{
    ImportEntry entry{.service = plan.target().service,
                      .organization = destination.organization,
                      .organizationTitle = destination.organizationTitle,
                      .file = destination.file,
                      .target = plan.target().id,
                      .columns = plan.columns(),
                      .secretColumns = plan.secretColumns(),
                      .mapping = mappingToJson(plan.target(), plan.input().mapping),
                      .hasSecrets = hasSecrets(plan)};
    entry.details.insert(lacksValuesKey, lacksCells(plan));
    entry.details.insert(separatorKey, QString(QLatin1Char(plan.document().format().separator)));
    if (!destination.uploadType.isEmpty())
        entry.details.insert(ElevateImport::uploadType, destination.uploadType);
    if (!destination.editableFields.isEmpty())
        entry.details.insert(ElevateImport::editableFields, QJsonArray::fromStringList(destination.editableFields));
    const ImportOrder order = orderOf(plan);
    entry.details.insert(planKey, QJsonArray::fromStringList(order.plan));
    return {.entry = entry, .supply = supplyOf(plan), .order = order};
}

} // namespace gatehouse
