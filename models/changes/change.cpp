#include "models/changes/change.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

ChangeTarget ChangeTarget::of(const Record &record)
{
    return record.isNull() ? ChangeTarget() : ChangeTarget{record.type().name, record.identity(), record.title()};
}

static QString secretText(const QString &canonical, bool changed)
{
    if (canonical.isEmpty())
        return {};
    return changed ? QCoreApplication::translate("Change", "changed, hidden")
                   : QCoreApplication::translate("Change", "set, hidden");
}

static FieldDifference difference(const Field &field, const QString &before, const QString &after)
{
    FieldDifference row{.key = field.key, .label = labelOf(field), .secret = field.has(Rule::Secret)};
    if (row.secret) {
        row.before = secretText(before, false);
        row.after = secretText(after, !before.isEmpty());
    } else {
        row.before = displayText(field, before);
        row.after = displayText(field, after);
    }
    return row;
}

QList<FieldDifference> differencesBetween(const Record &before, const Record &after)
{
    QList<FieldDifference> rows;
    if (before.isNull() && after.isNull())
        return rows;
    const RecordType &type = after.isNull() ? before.type() : after.type();
    const bool comparable = !before.isNull() && &before.type() == &type;
    for (const Field &field : type.fields) {
        const QString was = comparable ? before.text(field) : QString();
        const QString becomes = after.isNull() ? QString() : after.text(field);
        // Absent and empty are the same to a person, though not to a service.
        if (was != becomes && !(was.isEmpty() && becomes.isEmpty()))
            rows.append(difference(field, was, becomes));
    }
    return rows;
}

QList<FieldDifference> differencesOf(const PlannedChange &change)
{
    if (!change.before.isNull() || !change.after.isNull())
        return differencesBetween(change.before, change.after);

    QList<FieldDifference> rows;
    const QJsonObject body = change.body.toObject();
    if (change.bodyType) {
        const Record record = recordFromJson(*change.bodyType, body);
        for (const Field &field : change.bodyType->fields) {
            if (body.contains(field.key))
                rows.append(difference(field, {}, record.text(field)));
        }
    }
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (!change.bodyType || !change.bodyType->find(it.key()))
            rows.append({.key = it.key(), .label = it.key(), .after = json::toText(it.value())});
    }
    return rows;
}

} // namespace gatehouse
