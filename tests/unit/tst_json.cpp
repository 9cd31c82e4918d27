#include "models/json/jsonparser.h"
#include "models/schema/json.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class JsonTest : public QObject
{
    Q_OBJECT

private slots:
    void validTexts_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"{}"_s, u"[]"_s, u" [1, -0.5, 1e3, 0] "_s, u"{\"a\": {\"b\": [true, false, null]}}"_s,
              u"\"\\u00e9\\n\\\"\\\\\\/\""_s, u"\"ü ☃ 😀\""_s, u"[[[]]]"_s, u"{\"\": \"\"}"_s, u"12"_s,
              u"{\"a\":1,\"b\":{\"c\":\"\\t\"}}"_s})
            QTest::addRow("%s", qPrintable(text)) << text;
    }
    //! What is read is what Qt reads, and what is written is read as the same again.
    void validTexts()
    {
        QFETCH(const QString, text);
        const JsonText read = parseJson(text);
        QVERIFY2(read.isValid(), read.problem ? qPrintable(read.problem->message) : "");
        const auto wrapped = [](const QString &json) {
            return QJsonDocument::fromJson(QString("["_L1 + json + "]"_L1).toUtf8()).array();
        };
        QCOMPARE(QJsonArray{read.root.toValue()}, wrapped(text));
        QCOMPARE(QJsonArray{parseJson(read.root.toText()).root.toValue()}, wrapped(text));
        QCOMPARE(parseJson(read.root.toText()).root, read.root);
        QCOMPARE(JsonNode::fromValue(read.root.toValue()).toValue(), read.root.toValue());
    }

    void problems_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TextPlace>("place");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &text, int line, int column, const QString &says) {
            QTest::newRow(name) << text << TextPlace{line, column} << says;
        };
        row("nothing", u""_s, 1, 1, u"no JSON"_s);
        row("only blanks", u"\n  "_s, 2, 3, u"no JSON"_s);
        row("open object", u"{\n  \"a\": 1\n"_s, 3, 1, u"the { of line 1 is not closed"_s);
        row("open list", u"{\"a\": [1, 2"_s, 1, 12, u"the [ of line 1 is not closed"_s);
        row("comma too many", u"[\n  1,\n]"_s, 2, 4, u"comma too many"_s);
        row("comma in object", u"{\"a\": 1,}"_s, 1, 8, u"comma too many"_s);
        row("comma missing", u"{\n  \"a\": 1\n  \"b\": 2\n}"_s, 3, 3, u"comma is missing"_s);
        row("colon missing", u"{\"a\" 1}"_s, 1, 6, u"colon is missing after the name “a”"_s);
        row("value missing", u"{\"a\": }"_s, 1, 7, u"value is missing before “}”"_s);
        row("name missing", u"{1: 2}"_s, 1, 2, u"name 1 in double quotes"_s);
        row("bare name", u"{name: 2}"_s, 1, 2, u"name name in double quotes"_s);
        row("bare word", u"{\"a\": hello}"_s, 1, 7, u"Put hello in double quotes"_s);
        row("single quotes", u"{\"a\": 'b'}"_s, 1, 7, u"double quotes"_s);
        row("capital", u"[True]"_s, 1, 2, u"true in lower case"_s);
        row("number", u"[01]"_s, 1, 2, u"01 is no number"_s);
        row("too large a number", u"[1e999]"_s, 1, 2, u"1e999 is no number"_s);
        row("sign in an escape", u"[\"\\u+12f\"]"_s, 1, 3, u"backslash"_s);
        row("plus", u"[+1]"_s, 1, 2, u"+1 is no number"_s);
        row("open text", u"{\"a\": \"b\n}"_s, 1, 7, u"closing quote"_s);
        row("escape", u"[\"\\x\"]"_s, 1, 3, u"backslash"_s);
        row("comment", u"{ // a\n}"_s, 1, 3, u"no comments"_s);
        row("wrong bracket", u"{\n  \"a\": [1\n}"_s, 3, 1, u"The [ of line 2 is closed with }"_s);
        row("more behind", u"{} {}"_s, 1, 4, u"Nothing may follow"_s);
        row("too deep", QString(500, u'['), 1, 202, u"nested too deeply"_s);
    }
    void problems()
    {
        QFETCH(const QString, text);
        const JsonText read = parseJson(text);
        QVERIFY(!read.isValid());
        QTEST(placeOf(text, read.problem->offset), "place");
        QFETCH(const QString, says);
        QVERIFY2(read.problem->message.contains(says), qPrintable(read.problem->message));
        QVERIFY(read.problem->length >= 1);
    }

    //! Whatever is cut out of a text, the reader and Qt agree whether it is JSON; Qt takes some odd numbers and
    //! escapes.
    void agreesWithQt()
    {
        const QString whole = uR"({"a": [1, -2.5e3, true, null, "x\ny"], "b": {"c": {}, "d": []}})"_s;
        for (qsizetype from = 0; from < whole.size(); ++from) {
            for (qsizetype count = 1; count < 4 && from + count <= whole.size(); ++count) {
                const QString text = QString(whole).remove(from, count);
                QJsonParseError error;
                const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
                const JsonText read = parseJson(text);
                const QString message = read.problem ? read.problem->message : QString();
                const bool isOdd = message.contains(u"is no number"_s) || message.contains(u"backslash"_s);
                QVERIFY2(read.isValid() == !document.isNull() || isOdd, qPrintable(text));
            }
        }
    }

    void doubledMembersAreRemarkedUpon()
    {
        const JsonText read = parseJson(u"{\"a\": 1, \"b\": 2, \"a\": 3}"_s);
        QVERIFY(read.isValid());
        QCOMPARE(read.remarks.size(), 1);
        QCOMPARE(read.remarks.first().offset, 17);
        QCOMPARE(read.root.member(u"a")->text, u"3"_s);
    }

    void knowsWhereThingsStand()
    {
        const QString text = u"{\n  \"list\": [10, {\"x\": true}]\n}"_s;
        const JsonNode root = parseJson(text).root;
        QCOMPARE(pathAt(root, text.indexOf(u"10"_s)), (JsonPath{0, 0}));
        QCOMPARE(pathAt(root, text.indexOf(u"true"_s)), (JsonPath{0, 1, 0}));
        QCOMPARE(pathAt(root, text.indexOf(u"\"x\""_s)), (JsonPath{0, 1, 0}));
        QCOMPARE(pathAt(root, 0), JsonPath());
        const JsonNode *node = nodeAt(root, {0, 1});
        QVERIFY(node);
        QCOMPARE(text.sliced(node->begin, node->end - node->begin), u"{\"x\": true}"_s);
        QVERIFY(!nodeAt(root, {0, 7}));
    }

    void layout()
    {
        const JsonNode data = JsonNode::fromValue(QJsonDocument::fromJson(R"({"fields":{"controls":[{"type":"text",
            "validators":{"required":true},"label":"Your name","name":"name","placeHolder":"As in your passport"}]},
            "template_name":"simple"})")
                                                      .object());
        QCOMPARE(data.toText(), uR"({
  "template_name": "simple",
  "fields": {
    "controls": [
      {
        "name": "name",
        "label": "Your name",
        "type": "text",
        "placeHolder": "As in your passport",
        "validators": { "required": true }
      }
    ]
  }
})"_s);
    }

    void numbersStayAsTyped()
    {
        QCOMPARE(parseJson(u"[1.50, 12345678901234567]"_s).root.toText(), u"[\n  1.50,\n  12345678901234567\n]"_s);
        QCOMPARE(parseJson(u"12345678901234567"_s).root.toValue().toInteger(), Q_INT64_C(12345678901234567));
    }

    void numbersInTextAreFinite()
    {
        QCOMPARE(json::toNumber(u" 12.5 "_s), 12.5);
        for (const QString &text : {u"nan"_s, u"inf"_s, u"-inf"_s, u"1e999"_s})
            QVERIFY2(!json::toNumber(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
