#include "models/forms/formdata.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using Kind = FormControl::Kind;

class FormDataTest : public QObject
{
    Q_OBJECT

    static JsonNode parsed(const QString &text)
    {
        const JsonText read = parseJson(text);
        Q_ASSERT(read.isValid());
        return read.root;
    }
    static QString withControls(const QString &controls)
    {
        return u"{\"template_name\": \"a\", \"fields\": {\"controls\": [%1]}}"_s.arg(controls);
    }

private slots:
    void controlsAreRead()
    {
        const FormData form = formDataFrom(parsed(
            withControls(uR"({"name": "ward", "label": "Ward", "type": "select", "validators": {"required": true},
                 "options": [{"label": "One", "value": "1"}, "Two"]},
                {"name": "years", "label": "Years", "type": "number", "validators": {"min": 0, "max": 60}},
                {"name": "langs", "type": "chip", "multiple": true},
                {"name": "odd", "label": "Odd", "type": "hologram"})"_s)));
        QCOMPARE(form.templateName, u"a"_s);
        QCOMPARE(form.controls.size(), 4);
        const FormControl &ward = form.controls.at(0);
        QCOMPARE(ward.kind, Kind::Select);
        QVERIFY(ward.isRequired);
        QCOMPARE(ward.options, (QStringList{u"One"_s, u"Two"_s}));
        QCOMPARE(ward.path, (JsonPath{1, 0, 0}));
        QCOMPARE(form.controls.at(1).rules, (QStringList{u"0 or more"_s, u"60 or less"_s}));
        QVERIFY(!form.controls.at(1).isRequired);
        QVERIFY(form.controls.at(2).takesMany);
        QCOMPARE(form.controls.at(3).kind, Kind::Unknown);
        QCOMPARE(form.controls.at(3).type, u"hologram"_s);
    }

    void otherShapesAreRead_data()
    {
        QTest::addColumn<QString>("fields");
        QTest::newRow("a list") << uR"([{"name": "a", "type": "text"}])"_s;
        QTest::newRow("another name") << uR"({"forms": [{"name": "a", "type": "text"}]})"_s;
        QTest::newRow("in sections")
            << uR"({"sections": [{"title": "x", "items": [{"name": "a", "type": "text"}]}]})"_s;
    }
    void otherShapesAreRead()
    {
        QFETCH(const QString, fields);
        const FormData form = formDataFrom(parsed(u"{\"fields\": %1}"_s.arg(fields)));
        QCOMPARE(form.controls.size(), 1);
        QCOMPARE(form.controls.first().name, u"a"_s);
    }

    void remarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isRefused");
        QTest::addColumn<QString>("says");
        QTest::newRow("list") << u"[]"_s << true << u"must be an object"_s;
        QTest::newRow("no template") << u"{\"fields\": [{\"name\": \"a\", \"label\": \"A\", \"type\": \"text\"}]}"_s
                                     << true << u"“template_name” is missing"_s;
        QTest::newRow("digits") << u"{\"template_name\": \"a1\", \"fields\": []}"_s << true << u"letters A to Z"_s;
        QTest::newRow("no fields") << u"{\"template_name\": \"a\"}"_s << true << u"“fields” is missing"_s;
        QTest::newRow("no controls") << withControls({}) << false << u"asks for nothing"_s;
        QTest::newRow("no label") << withControls(u"{\"name\": \"a\", \"type\": \"text\"}"_s) << false << u"“label”"_s;
        QTest::newRow("no name") << withControls(u"{\"label\": \"a\", \"type\": \"text\"}"_s) << false << u"“name”"_s;
        QTest::newRow("unknown") << withControls(u"{\"name\": \"a\", \"label\": \"A\", \"type\": \"hologram\"}"_s)
                                 << false << u"“hologram” is not known"_s;
        QTest::newRow("same name") << withControls(u"{\"name\": \"a\", \"label\": \"A\", \"type\": \"text\"},"
                                                   "{\"name\": \"a\", \"label\": \"B\", \"type\": \"text\"}"_s)
                                   << false << u"named “a” too"_s;
        QTest::newRow("radio") << withControls(u"{\"name\": \"a\", \"label\": \"A\", \"type\": \"radio\"}"_s) << false
                               << u"“options”"_s;
        QTest::newRow("required") << withControls(u"{\"name\": \"a\", \"label\": \"A\", \"type\": \"text\", "
                                                  "\"validators\": {\"required\": \"yes\"}}"_s)
                                  << false << u"true or false"_s;
    }
    void remarks()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isRefused);
        QFETCH(const QString, says);
        const QList<FormRemark> remarks = remarksOnForm(parsed(text));
        QCOMPARE(std::ranges::any_of(remarks, &FormRemark::isRefused), isRefused);
        QVERIFY2(std::ranges::any_of(remarks, [&](const FormRemark &r) { return r.place.message.contains(says); }),
                 qPrintable(remarks.isEmpty() ? u"nothing"_s : remarks.first().place.message));
        for (const FormRemark &remark : remarks)
            QVERIFY(remark.place.offset >= 0 && remark.place.offset < text.size());
    }

    //! What a new form starts with lacks its name only.
    void newForm()
    {
        const QList<FormRemark> remarks = remarksOnForm(parsed(newFormData()));
        QCOMPARE(remarks.size(), 1);
        QVERIFY(remarks.first().isRefused);
        QCOMPARE(parsed(newFormData()).toText(), newFormData());
    }
};

QTEST_GUILESS_MAIN(FormDataTest)
#include "tst_formdata.moc"
