#include "network/sandbox/elevate/reply.h"

#include "network/sandbox/elevate/tables.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static QString correlation()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Answer success(Context &context, const QString &message, const QJsonValue &result)
{
    QJsonArray forms;
    for (const Row &form : context.store().rows(tables::form, {.order = u"id"_s}))
        forms.append(pick(form, {"id"_L1, "type"_L1, "version"_L1}));
    return Answer::json(
        context.endpoint.success,
        QJsonObject{{u"responseCode"_s, u"OK"_s},
                    {u"message"_s, message},
                    {u"result"_s, result},
                    {u"meta"_s, QJsonObject{{u"formsVersion"_s, forms}, {u"correlation"_s, correlation()}}}});
}

Answer page(Context &context, const QString &message, const QJsonArray &data, qint64 count)
{
    return success(context, message, QJsonObject{{u"data"_s, data}, {u"count"_s, count}});
}

Answer refuse(int status, const QString &message, const QString &code, const QJsonArray &errors)
{
    return Answer::json(status, QJsonObject{{u"responseCode"_s, code},
                                            {u"error"_s, errors},
                                            {u"meta"_s, QJsonObject{{u"correlation"_s, correlation()}}},
                                            {u"message"_s, message}});
}

Answer unauthorized(const QString &message)
{
    return refuse(401, message, u"UNAUTHORIZED"_s);
}

Answer invalid(const QJsonArray &errors)
{
    return refuse(422, u"Validation failed, Entered data is incorrect!"_s, u"CLIENT_ERROR"_s, errors);
}

Answer broken()
{
    return Answer::json(500, QJsonObject{{u"responseCode"_s, u"SERVER_ERROR"_s},
                                         {u"message"_s, u"Oops! Something Went Wrong."_s},
                                         {u"meta"_s, QJsonObject{{u"correlation"_s, correlation()}}}});
}

Answer noSuchPath()
{
    return Answer::json(
        404, QJsonObject{{u"responseCode"_s, u"RESOURCE_ERROR"_s}, {u"message"_s, u"Requested resource not found!"_s}});
}

Answer noSuchController()
{
    return refuse(400, u"Invalid controller."_s, u"SERVER_ERROR"_s);
}

QJsonObject problem(const QString &location, const QString &name, const QString &message, const QJsonValue &value)
{
    QJsonObject item{{u"location"_s, location}, {u"param"_s, name}, {u"msg"_s, message}};
    if (!value.isUndefined())
        item.insert("value"_L1, value);
    return item;
}

QString isoNow()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

QJsonObject pick(const Row &row, std::initializer_list<QLatin1StringView> columns)
{
    QJsonObject picked;
    for (QLatin1StringView column : columns)
        picked.insert(column, row.value(column));
    return picked;
}

QJsonArray toArray(const QList<Row> &rows, QJsonObject (*shape)(const Row &))
{
    QJsonArray list;
    for (const Row &row : rows)
        list.append(shape(row));
    return list;
}

} // namespace gatehouse::sandbox
