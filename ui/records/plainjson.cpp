#include "ui/records/plainjson.h"

#include "models/schema/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

bool isNested(const QJsonValue &value)
{
    return (value.isObject() && !value.toObject().isEmpty()) || (value.isArray() && !value.toArray().isEmpty());
}

QString leafText(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList entries;
        for (const QJsonValue &entry : value.toArray())
            entries.append(leafText(entry));
        return entries.join(", "_L1);
    }
    if (value.isNull() || value.isObject())
        return u"–"_s;
    return json::toText(value);
}

//! \a head stands before what comes next: an indentation with a key, or with a list's dash.
void append(const QJsonValue &value, int depth, const QString &head, QStringList &lines)
{
    const QString indent(depth * 2, u' ');
    const bool isEntry = head.endsWith("- "_L1);
    if (value.isObject() && isNested(value)) {
        if (!head.isEmpty() && !isEntry)
            lines.append(head);
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            // The first member stands beside the dash of the list it is in.
            const QString start = it == object.begin() && isEntry ? head : indent;
            append(it.value(), depth + 1, QString(start + it.key() + u':'), lines);
        }
        return;
    }
    const QJsonArray list = value.toArray();
    if (std::ranges::any_of(list, isNested)) {
        if (!head.isEmpty())
            lines.append(head);
        for (const QJsonValue &entry : list)
            append(entry, depth + 1, QString(indent + "- "_L1), lines);
        return;
    }
    lines.append(head.isEmpty() || isEntry ? QString(head + leafText(value)) : QString(head + u' ' + leafText(value)));
}

} // namespace

QString plainJson(const QJsonValue &value)
{
    QStringList lines;
    append(value, 0, {}, lines);
    return lines.join(u'\n');
}

} // namespace gatehouse
