#include "network/sandbox/context.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

Answer Answer::json(int status, const QJsonValue &value)
{
    return {.status = status, .body = gatehouse::json::compact(value)};
}

QString Context::asked(QLatin1StringView name) const
{
    const QString key(name);
    if (!query.hasQueryItem(key))
        return {};
    // A plus stands for a blank in what HTML forms and many clients send.
    QString value = query.queryItemValue(key, QUrl::FullyEncoded);
    value.replace(u'+', u"%20"_s);
    value = QUrl::fromPercentEncoding(value.toLatin1());
    return value.isNull() ? u""_s : value;
}

QString Context::argument(QStringView name) const
{
    return argumentOf(arguments, name);
}

QString Context::header(QByteArrayView name) const
{
    return headers.contains(name) ? QString::fromLatin1(headers.value(name)) : QString();
}

PageWanted Context::page() const
{
    const qint64 page = asked("page"_L1).toLongLong();
    const qint64 limit = asked("limit"_L1).toLongLong();
    return {.page = page > 0 ? page : 1, .limit = limit >= 1 && limit <= 100 ? limit : 100};
}

} // namespace gatehouse::sandbox
