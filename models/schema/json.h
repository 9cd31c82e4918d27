#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace gatehouse {

//! The number a service gives a record. Absent until the service has given one.
using Id = std::optional<qint64>;

//! Tolerant reading: services answer numbers as text, flags as 0/1 or "on", lists as a single value. What cannot
//! be understood reads as absent, never as a made-up value.
namespace json {

//! The value at a path of keys separated by dots, list positions as numbers; `*` collects from every item of a list.
QJsonValue at(const QJsonValue &root, QStringView path);

std::optional<qint64> toInteger(const QJsonValue &value);
std::optional<double> toNumber(const QJsonValue &value);
std::optional<bool> toFlag(const QJsonValue &value);
//! \a flag in the form of \a like, another flag of a service: number, text with its words, or true and false.
QJsonValue flagLike(bool flag, const QJsonValue &like);
QString toText(const QJsonValue &value); //!< null when absent; objects and lists as compact JSON
QStringList toTextList(const QJsonValue &value);
QList<qint64> toIntegerList(const QJsonValue &value);
QDateTime toMoment(const QJsonValue &value); //!< UTC; invalid when it is no ISO 8601 date and time

QByteArray compact(const QJsonValue &value);
//! The value a JSON text stands for; undefined with \a error set when it is not JSON.
QJsonValue parse(const QByteArray &text, QString *error = nullptr);

} // namespace json
} // namespace gatehouse
