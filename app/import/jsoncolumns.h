#pragma once

#include "models/schema/json.h"
#include "models/schema/service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

namespace gatehouse::jsoncolumns {

// How the journal of imports keeps lists, objects and services in its columns.

inline QString textOf(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

inline QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

inline QJsonObject objectIn(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

inline Service serviceIn(const QVariant &value)
{
    return value.toString() == QString(serviceName(Service::Elevate)) ? Service::Elevate : Service::Ivalt;
}

inline QStringList listIn(const QVariant &value)
{
    return json::toTextList(QJsonDocument::fromJson(value.toString().toUtf8()).array());
}

} // namespace gatehouse::jsoncolumns
