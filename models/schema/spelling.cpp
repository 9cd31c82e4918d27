#include "models/schema/spelling.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

QString keyIn(const QJsonObject &wire, const Field &field)
{
    QStringList keys{QString(field.key)};
    keys += QString(field.otherKeys).split(u' ', Qt::SkipEmptyParts);
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue value = wire.value(key);
        if (!value.isUndefined() && !value.isNull())
            return key;
    }
    return {};
}

QJsonObject spelledLike(const RecordType &type, const QJsonObject &wire, const QJsonObject &body)
{
    QJsonObject spelled = body;
    for (const Field &field : type.fields) {
        const QString key = keyIn(wire, field);
        if (key.isEmpty() || !body.contains(field.key))
            continue;
        QJsonValue value = spelled.take(field.key);
        if (const auto flag = json::toFlag(value); field.kind == Kind::Flag && flag)
            value = json::flagLike(*flag, wire.value(key));
        spelled.insert(key, value);
    }
    return spelled;
}

} // namespace gatehouse
