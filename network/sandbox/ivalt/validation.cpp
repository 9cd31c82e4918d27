#include "network/sandbox/ivalt/validation.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static bool isGiven(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull() && value != QJsonValue(u""_s);
}

QString bodyProblem(const Context &context, QLatin1StringView needed, QLatin1StringView dispensable)
{
    if (!context.endpoint.body)
        return {};
    const QStringList alsoNeeded = QString(needed).split(u' ', Qt::SkipEmptyParts);
    const QStringList notNeeded = QString(dispensable).split(u' ', Qt::SkipEmptyParts);
    const Record record = recordFromJson(*context.endpoint.body, context.body);
    for (const Field &field : context.endpoint.body->fields) {
        if (!takes(context.endpoint, field, context.line()))
            continue;
        const QString key(field.key);
        const QJsonValue value = context.body.value(key);
        if (!isGiven(value)) {
            const bool isNeeded = alsoNeeded.contains(key) ||
                                  (needs(context.endpoint, field, context.line()) && !notNeeded.contains(key));
            if (isNeeded)
                return key + u" is required"_s;
            continue;
        }
        // A list or object of any content is fine; whoever uses it looks closer.
        const bool isStructure = field.kind == Kind::Json || field.kind == Kind::IntegerList;
        const bool isReadable = isStructure ? !record.value(field).isNull() || value.isArray()
                                            : !record.text(field).isNull() && !value.isObject() && !value.isArray();
        if (!isReadable)
            return key + u" is not valid"_s;
        if (isStructure)
            continue;
        if (const QString problem = problemWith(field, record.text(field), context.line()); !problem.isEmpty())
            return key + u" is not valid: "_s + problem;
    }
    return {};
}

Row bodyRow(const Context &context)
{
    const Record record = recordFromJson(*context.endpoint.body, context.body);
    Row row;
    for (const Field &field : context.endpoint.body->fields) {
        if (takes(context.endpoint, field, context.line()) && isGiven(context.body.value(field.key)))
            row.insert(field.key, record.value(field));
    }
    return row;
}

} // namespace gatehouse::sandbox
