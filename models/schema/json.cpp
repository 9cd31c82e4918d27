#include "models/schema/json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse::json {

QJsonValue at(const QJsonValue &root, QStringView path)
{
    if (path.isEmpty())
        return root;
    const qsizetype dot = path.indexOf(u'.');
    const QStringView step = dot < 0 ? path : path.first(dot);
    const QStringView rest = dot < 0 ? QStringView() : path.sliced(dot + 1);
    if (root.isObject())
        return at(root.toObject().value(step), rest);
    if (!root.isArray())
        return QJsonValue(QJsonValue::Undefined);
    const QJsonArray items = root.toArray();
    if (step != u"*") {
        bool ok = false;
        const int index = step.toInt(&ok);
        return ok && index >= 0 && index < items.size() ? at(items.at(index), rest) : QJsonValue(QJsonValue::Undefined);
    }
    QJsonArray found;
    for (const QJsonValue &item : items) {
        const QJsonValue value = at(item, rest);
        if (value.isArray()) {
            for (const QJsonValue &inner : value.toArray())
                found.append(inner);
        } else if (!value.isUndefined() && !value.isNull()) {
            found.append(value);
        }
    }
    return found;
}

std::optional<qint64> toInteger(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (number < -9.2e18 || number > 9.2e18 || number != static_cast<double>(static_cast<qint64>(number)))
            return std::nullopt;
        return value.toInteger();
    }
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    bool ok = false;
    const qint64 number = value.toString().trimmed().toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<double> toNumber(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool ok = false;
    const double number = value.toString().trimmed().toDouble(&ok);
    // "nan" and "inf" are read, too.
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<bool> toFlag(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    if (value.isDouble())
        return value.toDouble() != 0;
    const QString text = value.toString().trimmed().toLower();
    if (text == "1"_L1 || text == "true"_L1 || text == "on"_L1 || text == "yes"_L1)
        return true;
    if (text == "0"_L1 || text == "false"_L1 || text == "off"_L1 || text == "no"_L1)
        return false;
    return std::nullopt;
}

QJsonValue flagLike(bool flag, const QJsonValue &like)
{
    if (like.isDouble())
        return flag ? 1 : 0;
    if (!like.isString())
        return flag;
    const QString word = like.toString().trimmed().toLower();
    for (const auto &[on, off] : {std::pair("on"_L1, "off"_L1), {"true"_L1, "false"_L1}, {"yes"_L1, "no"_L1}}) {
        if (word == on || word == off)
            return QString(flag ? on : off);
    }
    return flag ? u"1"_s : u"0"_s;
}

QString toText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    default:
        return QString::fromUtf8(compact(value));
    }
}

QStringList toTextList(const QJsonValue &value)
{
    QStringList list;
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            list.append(toText(item));
    } else if (const QString text = toText(value); !text.isEmpty()) {
        list.append(text);
    }
    return list;
}

QList<qint64> toIntegerList(const QJsonValue &value)
{
    QList<qint64> list;
    for (const QJsonValue &item : value.isArray() ? value.toArray() : QJsonArray{value}) {
        if (const auto number = toInteger(item))
            list.append(*number);
    }
    return list;
}

QDateTime toMoment(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QByteArray compact(const QJsonValue &value)
{
    // QJsonDocument holds objects and arrays only, so any other value goes through a list of one.
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.sliced(1, wrapped.size() - 2);
}

QJsonValue parse(const QByteArray &text, QString *error)
{
    QJsonParseError problem;
    const QByteArrayView content = QByteArrayView(text).trimmed();
    if (content.startsWith('{') || content.startsWith('[')) {
        const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
        if (problem.error == QJsonParseError::NoError)
            return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    } else {
        const QJsonDocument wrapped = QJsonDocument::fromJson("[" + text + "]", &problem);
        if (problem.error == QJsonParseError::NoError && wrapped.array().size() == 1)
            return wrapped.array().first();
    }
    if (error)
        *error = problem.error == QJsonParseError::NoError ? u"not one JSON value"_s : problem.errorString();
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace gatehouse::json
