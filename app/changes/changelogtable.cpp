#include "app/changes/changelogtable.h"

#include "models/changes/change.h"
#include "network/operations/operation.h"

using namespace Qt::StringLiterals;

namespace gatehouse::changelogtable {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeLogTable)
};

static Sorting sortingOf(Kind kind)
{
    return kind == Kind::Integer ? Sorting::Number : kind == Kind::Moment ? Sorting::Moment : Sorting::Text;
}

QList<TableColumn> columns()
{
    QList<TableColumn> list;
    for (const Field &field : changeEntryFields)
        list.append({QString(field.key), labelOf(field), sortingOf(field.kind), !field.key.endsWith("hash"_L1)});
    return list;
}

QStringList shownColumns()
{
    return {u"time"_s, u"outcome"_s, u"title"_s, u"target_title"_s, u"account"_s, u"workspace"_s, u"error"_s};
}

QString outcomeText(QStringView outcome)
{
    if (outcome == outcomes::succeeded)
        return Text::tr("Succeeded");
    if (outcome == outcomes::failed)
        return Text::tr("Failed");
    if (outcome == outcomes::unknown)
        return Text::tr("Unknown");
    return Text::tr("No outcome");
}

static QString serviceText(QStringView service)
{
    return service == serviceName(Service::Elevate) ? serviceTitle(Service::Elevate) : serviceTitle(Service::Ivalt);
}

void setFormatters(TableModel *model, const MomentStyle &moments)
{
    for (int i = 0; i < static_cast<int>(changeEntryFields.size()); ++i) {
        const Field *field = &changeEntryFields.at(static_cast<std::size_t>(i));
        if (field->key == "outcome"_L1)
            model->setFormatter(i, &outcomeText);
        else if (field->key == "service"_L1)
            model->setFormatter(i, &serviceText);
        else if (field->kind == Kind::Moment)
            model->setFormatter(
                i, [field, moments](QStringView raw) { return displayText(*field, raw.toString(), moments); });
    }
}

TableBatch batchOf(const QList<ChangeEntry> &entries)
{
    TableBatchBuilder builder(static_cast<int>(changeEntryFields.size()));
    for (const ChangeEntry &entry : entries) {
        for (const Field &field : changeEntryFields)
            builder.add(field.text(&entry));
    }
    return builder.finish();
}

ChangeEntry entryAt(const TableStore &store, RowHandle row)
{
    ChangeEntry entry;
    for (int i = 0; i < static_cast<int>(changeEntryFields.size()); ++i)
        changeEntryFields.at(static_cast<std::size_t>(i)).setText(&entry, store.text(row, i));
    return entry;
}

//! The type of this name, as far as any operation takes or gives it.
static const RecordType *findType(const QString &name)
{
    for (const Endpoint *endpoint : allOperations()) {
        for (const RecordType *type : {endpoint->body, endpoint->result}) {
            if (type && type->name == name)
                return type;
        }
    }
    return nullptr;
}

static QString differenceText(const FieldDifference &difference)
{
    if (difference.before.isEmpty())
        return difference.after;
    if (difference.after.isEmpty())
        return Text::tr("%1 → removed").arg(difference.before);
    return Text::tr("%1 → %2").arg(difference.before, difference.after);
}

static QList<DetailLine> differenceLines(const ChangeEntry &entry)
{
    QList<DetailLine> lines;
    const RecordType *type = findType(entry.targetType);
    const bool hasBefore = entry.before.isObject();
    const bool hasAfter = entry.after.isObject();
    if (!type || (!hasBefore && !hasAfter)) {
        for (const auto &[key, value] : {std::pair("before"_L1, entry.before), std::pair("after"_L1, entry.after)}) {
            if (!value.isNull() && !value.isUndefined())
                lines.append({labelOf(*typeOf<ChangeEntry>.find(QString(key))), json::toText(value), true});
        }
        return lines;
    }
    const Record before = hasBefore ? recordFromJson(*type, entry.before) : Record();
    const Record after = hasAfter ? recordFromJson(*type, entry.after) : Record();
    for (const FieldDifference &difference : differencesBetween(before, after))
        lines.append({difference.label, differenceText(difference), false});
    return lines;
}

QList<DetailLine> detailsOf(const ChangeEntry &entry, const MomentStyle &moments)
{
    const auto line = [&](QLatin1StringView key, bool isFixed = false) -> DetailLine {
        const Field &field = *typeOf<ChangeEntry>.find(QString(key));
        return {labelOf(field), displayText(field, field.text(&entry), moments), isFixed};
    };
    QList<DetailLine> lines;
    DetailLine outcome = line("outcome"_L1);
    outcome.value = entry.outcome == outcomes::unfinished
                        ? Text::tr("No outcome: the program ended before the answer came, or it is still awaited.")
                        : outcomeText(entry.outcome);
    lines.append(outcome);
    if (!entry.error.isEmpty())
        lines.append(line("error"_L1));
    lines.append(line("time"_L1));
    lines.append(line("account"_L1));
    lines.append(line("workspace"_L1));
    DetailLine service = line("service"_L1);
    service.value = serviceText(entry.service);
    lines.append(service);
    lines.append(line("target_title"_L1));
    lines.append(line("target_id"_L1, true));
    lines.append(differenceLines(entry));
    for (QLatin1StringView key : {"operation"_L1, "request_id"_L1, "sequence"_L1, "hash"_L1})
        lines.append(line(key, true));
    return lines;
}

} // namespace gatehouse::changelogtable
