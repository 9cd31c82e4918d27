#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

namespace gatehouse {

//! A JSON value as it is written: members in their order, numbers as spelled. A value, members and items included.
struct JsonNode
{
    enum class Kind : quint8 { Object, List, Text, Number, Flag, Null };

    Kind kind = Kind::Null;
    QString key;  //!< of a member of an object
    QString text; //!< of a text what it says, of a number or flag how it is spelled
    QList<JsonNode> children = {};

    //! Where it stands in the text it was read from, in UTF-16 units; -1 when it was not read from one.
    qsizetype keyBegin = -1; //!< the quote of the member's name
    qsizetype begin = -1;
    qsizetype end = -1; //!< behind its last character

    //! Members that forms have in common come first, such as name and label; the others by name.
    static JsonNode fromValue(const QJsonValue &value, const QString &key = {});
    QJsonValue toValue() const;
    //! In lines, two blanks a level; what is short and holds no other lists or objects stays in one line.
    QString toText() const;

    bool isContainer() const { return kind == Kind::Object || kind == Kind::List; }
    //! The member with this name, the last where there are several; null when there is none.
    const JsonNode *member(QStringView name) const;
    //! What a text says, or how a number or flag is spelled; null for anything else.
    QString scalarText() const { return isContainer() || kind == Kind::Null ? QString() : text; }
    bool isTrue() const { return kind == Kind::Flag && text == QLatin1StringView("true"); }

    //! Equal in content; places do not count.
    bool operator==(const JsonNode &other) const;
};

//! Positions among members or items, from the root down; empty: the root itself.
using JsonPath = QList<int>;

//! The node at \a path; null when there is none.
const JsonNode *nodeAt(const JsonNode &root, const JsonPath &path);
//! The innermost node whose name or value lies at \a offset.
JsonPath pathAt(const JsonNode &root, qsizetype offset);

//! A text as JSON writes it, with its quotes.
QString quotedJson(QStringView text);
//! Whether JSON takes this as a number.
bool isJsonNumber(QStringView text);

} // namespace gatehouse
