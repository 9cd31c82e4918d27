#include "models/json/jsonnode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using Kind = JsonNode::Kind;

constexpr qsizetype longestInOneLine = 60;

//! The services keep no order of members; people want what a thing is called first and what it contains last.
constexpr std::array firstMembers = {"template_name"_L1, "name"_L1, "label"_L1, "type"_L1, "value"_L1};

qsizetype rankOf(const QString &key, const QJsonValue &value)
{
    const auto found = std::ranges::find(firstMembers, key);
    if (found != firstMembers.end())
        return found - firstMembers.begin();
    const bool isContainer = value.isObject() || value.isArray();
    return qsizetype(firstMembers.size()) + (isContainer ? 1 : 0);
}

bool isFlat(const JsonNode &node)
{
    return std::ranges::none_of(node.children, &JsonNode::isContainer);
}

QString scalar(const JsonNode &node)
{
    switch (node.kind) {
    case Kind::Text:
        return quotedJson(node.text);
    case Kind::Number:
    case Kind::Flag:
        return node.text;
    default:
        return u"null"_s;
    }
}

QString named(const JsonNode &node, bool isMember, const QString &value)
{
    return isMember ? QString(quotedJson(node.key) + ": "_L1 + value) : value;
}

QString inOneLine(const JsonNode &node)
{
    const bool isObject = node.kind == Kind::Object;
    QStringList parts;
    for (const JsonNode &child : node.children)
        parts.append(named(child, isObject, child.isContainer() ? inOneLine(child) : scalar(child)));
    if (parts.isEmpty())
        return isObject ? u"{}"_s : u"[]"_s;
    return isObject ? QString("{ "_L1 + parts.join(", "_L1) + " }"_L1) : QString(u'[' + parts.join(", "_L1) + u']');
}

void write(const JsonNode &node, int depth, QString &text)
{
    if (!node.isContainer()) {
        text += scalar(node);
        return;
    }
    if (node.children.isEmpty() || (depth > 0 && isFlat(node))) {
        const QString line = inOneLine(node);
        if (line.size() <= longestInOneLine) {
            text += line;
            return;
        }
    }
    const bool isObject = node.kind == Kind::Object;
    const QString indent((depth + 1) * 2, u' ');
    text += isObject ? u"{\n"_s : u"[\n"_s;
    for (qsizetype i = 0; i < node.children.size(); ++i) {
        const JsonNode &child = node.children.at(i);
        text += indent;
        if (isObject)
            text += QString(quotedJson(child.key) + ": "_L1);
        write(child, depth + 1, text);
        text += i + 1 < node.children.size() ? u",\n"_s : u"\n"_s;
    }
    text += QString(QString(depth * 2, u' ') + (isObject ? u'}' : u']'));
}

} // namespace

JsonNode JsonNode::fromValue(const QJsonValue &value, const QString &key)
{
    JsonNode node{.key = key};
    switch (value.type()) {
    case QJsonValue::Object: {
        node.kind = Kind::Object;
        const QJsonObject object = value.toObject();
        QStringList keys = object.keys();
        std::ranges::stable_sort(keys, {}, [&](const QString &name) { return rankOf(name, object.value(name)); });
        for (const QString &name : std::as_const(keys))
            node.children.append(fromValue(object.value(name), name));
        break;
    }
    case QJsonValue::Array:
        node.kind = Kind::List;
        for (const QJsonValue &item : value.toArray())
            node.children.append(fromValue(item));
        break;
    case QJsonValue::String:
        node.kind = Kind::Text;
        node.text = value.toString();
        break;
    case QJsonValue::Double:
        node.kind = Kind::Number;
        node.text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
        node.text = node.text.sliced(1, node.text.size() - 2);
        break;
    case QJsonValue::Bool:
        node.kind = Kind::Flag;
        node.text = value.toBool() ? u"true"_s : u"false"_s;
        break;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return node;
}

QJsonValue JsonNode::toValue() const
{
    switch (kind) {
    case Kind::Object: {
        QJsonObject object;
        for (const JsonNode &child : children)
            object.insert(child.key, child.toValue());
        return object;
    }
    case Kind::List: {
        QJsonArray list;
        for (const JsonNode &child : children)
            list.append(child.toValue());
        return list;
    }
    case Kind::Text:
        return text;
    case Kind::Number: {
        bool isInteger = false;
        const qint64 whole = text.toLongLong(&isInteger);
        return isInteger ? QJsonValue(whole) : QJsonValue(text.toDouble());
    }
    case Kind::Flag:
        return isTrue();
    case Kind::Null:
        break;
    }
    return QJsonValue::Null;
}

QString JsonNode::toText() const
{
    QString written;
    write(*this, 0, written);
    return written;
}

const JsonNode *JsonNode::member(QStringView name) const
{
    if (kind != Kind::Object)
        return nullptr;
    for (qsizetype i = children.size() - 1; i >= 0; --i) {
        if (children.at(i).key == name)
            return &children.at(i);
    }
    return nullptr;
}

bool JsonNode::operator==(const JsonNode &other) const
{
    return kind == other.kind && key == other.key && text == other.text && children == other.children;
}

const JsonNode *nodeAt(const JsonNode &root, const JsonPath &path)
{
    const JsonNode *node = &root;
    for (int position : path) {
        if (position < 0 || position >= node->children.size())
            return nullptr;
        node = &node->children.at(position);
    }
    return node;
}

JsonPath pathAt(const JsonNode &root, qsizetype offset)
{
    JsonPath path;
    const JsonNode *node = &root;
    for (bool goesOn = true; goesOn;) {
        goesOn = false;
        for (int i = 0; i < node->children.size(); ++i) {
            const JsonNode &child = node->children.at(i);
            const qsizetype begin = child.keyBegin >= 0 ? child.keyBegin : child.begin;
            if (offset < begin || offset > child.end)
                continue;
            path.append(i);
            node = &child;
            goesOn = true;
            break;
        }
    }
    return path;
}

QString quotedJson(QStringView text)
{
    QString quoted = u"\""_s;
    for (QChar c : text) {
        switch (c.unicode()) {
        case u'"':
            quoted += "\\\""_L1;
            break;
        case u'\\':
            quoted += "\\\\"_L1;
            break;
        case u'\n':
            quoted += "\\n"_L1;
            break;
        case u'\r':
            quoted += "\\r"_L1;
            break;
        case u'\t':
            quoted += "\\t"_L1;
            break;
        default:
            if (c.unicode() < 0x20)
                quoted += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
            else
                quoted += c;
        }
    }
    return QString(quoted + u'"');
}

bool isJsonNumber(QStringView text)
{
    qsizetype at = 0;
    const auto digits = [&] {
        const qsizetype start = at;
        while (at < text.size() && text.at(at) >= u'0' && text.at(at) <= u'9')
            ++at;
        return at - start;
    };
    if (at < text.size() && text.at(at) == u'-')
        ++at;
    const bool hasLeadingZero = at < text.size() && text.at(at) == u'0';
    const qsizetype whole = digits();
    if (whole == 0 || (hasLeadingZero && whole > 1))
        return false;
    if (at < text.size() && text.at(at) == u'.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at < text.size() && (text.at(at) == u'e' || text.at(at) == u'E')) {
        ++at;
        if (at < text.size() && (text.at(at) == u'+' || text.at(at) == u'-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    // What is too large for a number would be sent as null.
    return at == text.size() && std::isfinite(text.toDouble());
}

} // namespace gatehouse
