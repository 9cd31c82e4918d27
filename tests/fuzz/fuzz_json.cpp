#include "models/json/jsonparser.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace gatehouse;

static QJsonValue valueOf(const QJsonDocument &document)
{
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
}

//! Qt takes lists for different in which the same number is kept as an integer and as none; one by one it does not.
static bool isSame(const QJsonValue &one, const QJsonValue &other)
{
    const QJsonArray list = one.toArray();
    const QJsonArray otherList = other.toArray();
    const QJsonObject object = one.toObject();
    const QJsonObject otherObject = other.toObject();
    if (list.size() != otherList.size() || object.keys() != otherObject.keys())
        return false;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!isSame(list.at(i), otherList.at(i)))
            return false;
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isSame(it.value(), otherObject.value(it.key())))
            return false;
    }
    return one.isArray() || one.isObject() ? one.type() == other.type() : one == other;
}

//! JSON as people write it, against Qt's: what is taken means the same there, what is refused names a place, what is
//! written is read as it was.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(inputOf(data, size));
    const JsonText read = parseJson(text);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);

    if (read.isValid()) {
        hold(parseJson(read.root.toText()).root == read.root, "what is written is read as the same");
        if (read.root.isContainer()) {
            hold(!document.isNull(), "what is taken is JSON");
            hold(isSame(read.root.toValue(), valueOf(document)), "it means what Qt takes it for");
        }
        for (const TextRemark &remark : read.remarks)
            hold(remark.offset >= 0 && remark.length > 0 && remark.offset + remark.length <= text.size(),
                 "a remark has a place in the text");
    } else {
        hold(!read.problem->message.isEmpty(), "a problem is told");
        hold(read.problem->offset >= 0 && read.problem->offset <= text.size() && read.problem->length > 0,
             "a problem has a place in the text");
    }

    // Qt takes some that is no JSON, but writes none; what is nested more deeply than people write is refused.
    const bool isShallow = text.count(u'[') + text.count(u'{') < 200;
    if (!document.isNull() && isShallow) {
        const QJsonValue value = valueOf(document);
        const JsonText again = parseJson(QString::fromUtf8(document.toJson()));
        hold(again.isValid(), "what Qt writes is taken");
        hold(isSame(JsonNode::fromValue(value).toValue(), value), "a value stays what it is");
    }
    return 0;
}
