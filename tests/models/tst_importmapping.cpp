#include "models/import/importphone.h"
#include "models/import/importwords.h"
#include "tests/support/importfiles.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

//! "key=column name" of all fields that have a column, with the part and the second column.
QStringList mapped(const ImportTarget &target, const ImportMapping &mapping, const CsvDocument &document)
{
    static constexpr std::array parts{"", "/code", "/number", "/first", "/last"};
    QStringList result;
    for (qsizetype i = 0; i < mapping.sources.size(); ++i) {
        const ImportSource &source = mapping.sources.at(i);
        if (source.column < 0)
            continue;
        QString text = target.fields.at(i).field->key + u'=' + document.columns().at(source.column);
        text += QLatin1StringView(parts.at(size_t(source.part)));
        if (source.second >= 0)
            text += u'+' + document.columns().at(source.second);
        result.append(text);
    }
    return result;
}

} // namespace

class ImportMappingTest : public QObject
{
    Q_OBJECT

private slots:
    void targets();
    void columnsOfElevateFollowTheRows();
    void guesses_data();
    void guesses();
    void manyColumns();
    void longCells();
    void hints();
    void ownColumnsAreLeftOut();
    void remembered();
    void rememberedByShape();
    void rememberedWrongly();
    void rememberedForOtherFields();
    void rememberedOfAnotherLine();
    void secretsAreNotRemembered();
    void secretNames_data();
    void secretNames();
    void secretsByTheirLook_data();
    void secretsByTheirLook();
    void secretsAreToldByPeople();
    void phones_data();
    void phones();
    void mangled_data();
    void mangled();
    void values();
    void emptyFractions();
    void conversionsAreTold();
};

void ImportMappingTest::targets()
{
    const ImportTarget ivalt = ivaltUserTarget(referenceForm);
    QCOMPARE(ivalt.fields.size(), 9);
    QCOMPARE(ivalt.keys.size(), 2);
    QVERIFY(ivalt.fields.at(ivalt.indexOf(u"mobile")).isRequired);
    QVERIFY(ivalt.nameParts.isEmpty());
    QCOMPARE(ivaltUserTarget(quickStartForm).nameParts, (QList<int>{0, 1}));

    const ImportTarget upload = elevateUserTarget(Line::V35, u"UPLOAD");
    QVERIFY(upload.fields.at(upload.indexOf(u"password")).isRequired);
    QCOMPARE(upload.keys.size(), 3);
    QCOMPARE(upload.oneOf.size(), 2);
    QVERIFY(!upload.passwords.points.isEmpty());
    const ImportTarget invite = elevateUserTarget(Line::V35, u"INVITE");
    QVERIFY(!invite.fields.at(invite.indexOf(u"password")).isRequired);
    QVERIFY(invite.id != upload.id);
    const ImportTarget old = elevateUserTarget(Line::V31);
    QCOMPARE(old.fields.size(), 3);
    QCOMPARE(old.keys.size(), 1);
    QVERIFY(old.fields.at(old.indexOf(u"email")).isRequired);
    QCOMPARE(old.indexOf(u"phone"), -1);
}

//! What elevate-user.md 14.2 says of the file.
void ImportMappingTest::columnsOfElevateFollowTheRows()
{
    QCOMPARE(elevate::bulkUserColumns(Line::V31).join(u' '), u"name email roles"_s);
    QCOMPARE(elevate::bulkUserColumns(Line::V35).join(u' '), u"name email phone_code phone username password roles"_s);
    QCOMPARE(elevate::bulkEntityTypes().join(u' '),
             u"state district block cluster school professional_role professional_subroles"_s);
}

void ImportMappingTest::guesses_data()
{
    QTest::addColumn<bool>("isElevate");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("by name") << true
                             << QByteArray("name,email,phone_code,phone,username,password,roles\n"
                                           "Asha Rao,a@x.org,+91,9876543210,asha,Secret!1x,mentee\n")
                             << QStringList{u"name=name"_s,          u"email=email"_s,       u"phone_code=phone_code"_s,
                                            u"phone=phone/number"_s, u"username=username"_s, u"password=password"_s,
                                            u"roles=roles"_s};
    QTest::newRow("by other names")
        << true
        << QByteArray("Full Name;E-Mail address;Dial code;Mobile Number;Role\nAsha;a@x.org;91;98765 43210;mentee\n")
        << QStringList{u"name=Full Name"_s, u"email=E-Mail address"_s, u"phone_code=Dial code"_s,
                       u"phone=Mobile Number/number"_s, u"roles=Role"_s};
    QTest::newRow("other languages")
        << true << QByteArray("Vorname;Nachname;Mailadresse;Handynummer\nA;B;a@x.org;0151 123456\n")
        << QStringList{u"name=Vorname+Nachname"_s, u"email=Mailadresse"_s, u"phone=Handynummer/number"_s};
    QTest::newRow("hindi") << false << QByteArray("नाम,ईमेल,मोबाइल नंबर\nआशा राव,a@x.org,+91 98765 43210\n")
                           << QStringList{u"name=नाम"_s, u"country_code=मोबाइल नंबर/code"_s,
                                          u"mobile=मोबाइल नंबर/number"_s, u"email=ईमेल"_s};
    QTest::newRow("by content")
        << false << QByteArray("A,B,C\nAsha Rao,+91 98765 43210,a@x.org\nBo Li,+44 20 7946 0000,b@x.org\n")
        << QStringList{u"name=A"_s, u"country_code=B/code"_s, u"mobile=B/number"_s, u"email=C"_s};
    QTest::newRow("no header") << false << QByteArray("Asha Rao,9876543210,a@x.org\nBo Li,2079460000,b@x.org\n")
                               << QStringList{u"name=Column 1"_s, u"mobile=Column 2/number"_s, u"email=Column 3"_s};
}

void ImportMappingTest::guesses()
{
    QFETCH(const bool, isElevate);
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, expected);
    const ImportTarget target = isElevate ? elevateUserTarget(Line::V35, u"UPLOAD") : ivaltUserTarget(referenceForm);
    const CsvDocument document = csvDocument(text);
    QCOMPARE(mapped(target, guessMapping(target, document), document), expected);
}

//! The window waits for it.
void ImportMappingTest::manyColumns()
{
    constexpr int columns = 10'000;
    const QByteArray header = [] {
        QByteArray text;
        for (int column = 0; column < columns; ++column)
            text += "c" + QByteArray::number(column) + (column + 1 < columns ? ',' : '\n');
        return text;
    }();
    const QByteArray row = "Asha Rao" + ",1234"_ba.repeated(columns - 3) + ",a@x.org,+91 98765 43210\n";
    const CsvDocument document = readCsvText(header + row.repeated(200), {.format = CsvFormat()}).document;
    const ImportTarget target = ivaltUserTarget(referenceForm);
    QElapsedTimer timer;
    timer.start();
    const ImportMapping mapping = guessMapping(target, document);
    for (int place = 0; place < target.fields.size(); ++place)
        conversionText(target, mapping, place, document);
    secretColumns(target, mapping, document.columns());
    shapeOf(document);
    // Much more than a moment of a loaded computer; by looking for each cell from the start of its row it took minutes.
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(mapped(target, mapping, document),
             (QStringList{u"name=c0"_s, u"country_code=c9999/code"_s, u"mobile=c9999/number"_s, u"email=c9998"_s}));
}

//! What is too long for anything that is looked for is not looked at.
void ImportMappingTest::longCells()
{
    const ImportTarget target = ivaltUserTarget(referenceForm);
    const QByteArray row = "a@" + QByteArray(8 * 1024 * 1024, 'x') + ".org,b@x.org,Asha Rao\n";
    const CsvDocument document = csvDocument("A,B,C\n" + row + row);
    QCOMPARE(mapped(target, guessMapping(target, document), document), (QStringList{u"name=C"_s, u"email=B"_s}));
}

void ImportMappingTest::hints()
{
    const ImportTarget target = ivaltUserTarget(quickStartForm);
    const CsvDocument document = csvDocument("Full name,Mobile,Mail\nAsha Rani Rao,9876543210,a@x.org\n");
    const ImportMapping mapping = guessMapping(target, document);
    QCOMPARE(mapped(target, mapping, document),
             (QStringList{u"first_name=Full name/first"_s, u"last_name=Full name/last"_s, u"mobile=Mobile/number"_s,
                          u"email=Mail"_s}));
    QCOMPARE(mapping.hints,
             (QList{ImportHint::Content, ImportHint::Content, ImportHint::None, ImportHint::Name, ImportHint::Alias}));
    QVERIFY(mapping.uses(0));
    QVERIFY(!mapping.uses(3));
}

void ImportMappingTest::ownColumnsAreLeftOut()
{
    const ImportTarget target = ivaltUserTarget(referenceForm);
    QCOMPARE(ownColumnCount({u"name"_s, u"result"_s, u"reason"_s}), 1);
    QCOMPARE(ownColumnCount({u"name"_s, u"reason"_s, u"result"_s}), 3);
    QCOMPARE(ownColumnCount({u"result"_s, u"reason"_s}), 2);
    const CsvDocument document = csvDocument("name,mobile,result,reason\nA,9876543210,failed,a@x.org\n");
    QCOMPARE(mapped(target, guessMapping(target, document), document),
             (QStringList{u"name=name"_s, u"mobile=mobile/number"_s}));
}

void ImportMappingTest::rememberedByShape()
{
    const auto shape = [](const QByteArray &text) { return shapeOf(csvDocument(text)); };
    const QByteArray named = shape("Name,Phone\nAnna,1\n");
    QCOMPARE(shape("name;PHONE\nBen;2\nCleo;3\n"), named);
    QVERIFY(shape("Phone,Name\n1,Anna\n") != named);
    QVERIFY(shape("Name,Phone,Mail\n") != named);
    QVERIFY(shape("NamePhone\n") != named);
    QCOMPARE(shape("Name,Phone,result,reason\nAnna,1,failed,taken\n"), named);
    QVERIFY(shape("Name,Phone,result\nAnna,1,failed\n") != named);
    const QByteArray unnamed = shape("1,2\n");
    QCOMPARE(shape("3,4\n5,6\n"), unnamed);
    QVERIFY(shape("1,2,3\n") != unnamed);
    // What nobody has named is the same where the same stands in it.
    const QByteArray people = shape("Asha Rao,9876543210,a@x.org\nBo Sen,9876543211,b@x.org\n");
    QCOMPARE(shape("Cy Day,9876543212,c@x.org\n"), people);
    QVERIFY(shape("9876543210,Asha Rao,a@x.org\n9876543211,Bo Sen,b@x.org\n") != people);
    QVERIFY(shape("Asha Rao,a@x.org,9876543210\nBo Sen,b@x.org,9876543211\n") != people);
}

void ImportMappingTest::remembered()
{
    const ImportTarget target = ivaltUserTarget(referenceForm);
    const CsvDocument document = csvDocument("Who,Call,Where\nAsha Rao,+91 98765 43210,a@x.org\n");
    ImportMapping mapping = guessMapping(target, document);
    mapping.sources[target.indexOf(u"country_code")].otherwise = u"+91"_s;
    mapping.sources[target.indexOf(u"name")].second = 2;
    const QByteArray json = QJsonDocument(mappingToJson(target, mapping)).toJson();
    const auto again = mappingFromJson(target, document, QJsonDocument::fromJson(json).object());
    QVERIFY(again);
    QCOMPARE(again->sources, mapping.sources);
    QCOMPARE(again->hints.at(target.indexOf(u"name")), ImportHint::Remembered);
    QCOMPARE(again->hints.at(target.indexOf(u"imei")), ImportHint::None);
}

void ImportMappingTest::rememberedWrongly()
{
    const ImportTarget target = ivaltUserTarget(referenceForm);
    const CsvDocument document = csvDocument("Who,Call,Where\nAsha Rao,+91 98765 43210,a@x.org\n");
    QVERIFY(!mappingFromJson(target, document, {}));
    QVERIFY(!mappingFromJson(target, document, {{u"name"_s, QJsonObject{{u"column"_s, 3}}}}));
    QVERIFY(!mappingFromJson(target, document, {{u"name"_s, QJsonObject{{u"column"_s, -7}}}}));
    QVERIFY(!mappingFromJson(target, document, {{u"name"_s, QJsonObject{{u"column"_s, 1}, {u"part"_s, u"half"_s}}}}));
    QVERIFY(!mappingFromJson(target, document, {{u"nobody"_s, QJsonObject{{u"column"_s, 1}}}}));
    QVERIFY(mappingFromJson(target, document, {{u"name"_s, QJsonObject{{u"column"_s, 2}}}}));
}

//! A connection takes one form or another, which have other fields for the same columns.
void ImportMappingTest::rememberedForOtherFields()
{
    const ImportTarget before = ivaltUserTarget(referenceForm);
    const ImportTarget target = ivaltUserTarget(quickStartForm);
    const CsvDocument document = csvDocument("name,mobile,email\nAsha Rao,9876543210,a@x.org\n");
    ImportMapping mapping = guessMapping(before, document);
    mapping.sources[before.indexOf(u"email")] = {}; // by the person
    const auto again = mappingFromJson(target, document, mappingToJson(before, mapping));
    QVERIFY(again);
    QCOMPARE(mapped(target, *again, document),
             (QStringList{u"first_name=name/first"_s, u"last_name=name/last"_s, u"mobile=mobile/number"_s}));
    QCOMPARE(again->hints.at(target.indexOf(u"first_name")), ImportHint::Content);
    QCOMPARE(again->hints.at(target.indexOf(u"mobile")), ImportHint::Remembered);
    // What somebody has chosen is not taken away from it.
    mapping.sources[before.indexOf(u"user_code")].column = 0;
    mapping.sources[before.indexOf(u"email")].column = 0;
    QCOMPARE(mapped(target, *mappingFromJson(target, document, mappingToJson(before, mapping)), document),
             (QStringList{u"mobile=mobile/number"_s, u"email=name"_s}));
}

void ImportMappingTest::rememberedOfAnotherLine()
{
    const ImportTarget before = elevateUserTarget(Line::V31);
    const ImportTarget target = elevateUserTarget(Line::V35, u"INVITE");
    const CsvDocument document = csvDocument(
        "name,email,phone_code,phone,username,roles,state\nAsha Rao,a@x.org,+91,9876543210,asha,mentee,KA\n");
    const auto again = mappingFromJson(target, document, mappingToJson(before, guessMapping(before, document)));
    QVERIFY(again);
    QCOMPARE(mapped(target, *again, document), mapped(target, guessMapping(target, document), document));
    QCOMPARE(again->sources.at(target.indexOf(u"state")).column, 6);
}

void ImportMappingTest::secretsAreNotRemembered()
{
    const ImportTarget target = elevateUserTarget(Line::V35, u"UPLOAD");
    ImportMapping mapping = guessMapping(target, csvDocument("name,password\nA,b\n"));
    mapping.sources[target.indexOf(u"password")].otherwise = u"Secret!123"_s;
    QVERIFY(!QJsonDocument(mappingToJson(target, mapping)).toJson().contains("Secret"));
    QCOMPARE(secretColumns(target, mapping, {u"name"_s, u"password"_s}), (QList{false, true}));
    // Also where no field takes it, or there is no such field.
    const QStringList names{u"Name"_s, u"Secretary"_s, u"New Pass-word"_s, u"device_token"_s, u"PWD"_s, u"Compass"_s};
    QCOMPARE(secretColumns(target, {}, names), (QList{false, false, true, true, true, false}));
}

void ImportMappingTest::secretNames_data()
{
    QTest::addColumn<bool>("isSecret");
    for (const char *name : {"Initial pwd", "Temp pwd", "tempPwd", "PWD_2026", "PIN", "Login PIN", "mpin", "pin-no"})
        QTest::newRow(name) << true;
    // Of an address, or only a part of a word.
    for (const char *name : {"PIN code", "Pincode", "PINCode", "Pin Codes", "Postal PIN", "Area PIN", "Shipping",
                             "Opinion", "Kennung", "Spin"})
        QTest::newRow(name) << false;
}

void ImportMappingTest::secretNames()
{
    QFETCH(const bool, isSecret);
    QCOMPARE(isSecretName(QString::fromUtf8(QTest::currentDataTag())), isSecret);
}

void ImportMappingTest::secretsByTheirLook_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("isSecret");
    QTest::newRow("with signs") << QStringList{u"Tulip#Garden7"_s, u"Rose!Bush12"_s} << true;
    QTest::newRow("one only") << QStringList{u"Tulip#Garden7"_s} << true;
    QTest::newRow("one for all") << QStringList{u"welcome@123"_s, u"welcome@123"_s} << true;
    QTest::newRow("without signs") << QStringList{u"aB3kT9xQ"_s, u"Zk81mmPw"_s, u"Asha1990x"_s} << true;
    QTest::newRow("some blank") << QStringList{u"Tulip#Garden7"_s, QString(), u"Rose!Bush12"_s} << true;
    QTest::newRow("words") << QStringList{u"mentee"_s, u"mentor"_s} << false;
    QTest::newRow("sentences") << QStringList{u"Room #12, 2nd floor"_s, u"Room #13, 2nd floor"_s} << false;
    QTest::newRow("mail") << QStringList{u"Asha90@X.org"_s, u"Bo91@X.org"_s} << false;
    QTest::newRow("payments") << QStringList{u"asha90@okbank"_s, u"bo.91@okbank"_s} << false;
    QTest::newRow("phones") << QStringList{u"+91-98765-43210"_s, u"(+44) 20 7946 0000"_s} << false;
    QTest::newRow("dates") << QStringList{u"12-Jan-2024"_s, u"03-Feb-2025"_s} << false;
    QTest::newRow("moments") << QStringList{u"2024-01-12T10:15:00Z"_s, u"2025-01-12T10:15:00Z"_s} << false;
    QTest::newRow("uuids") << QStringList{u"550e8400-e29b-41d4-a716-446655440000"_s,
                                          u"6BA7B810-9DAD-11D1-80B4-00C04FD430C8"_s}
                           << false;
    QTest::newRow("ids") << QStringList{u"Emp00123"_s, u"Emp00124"_s, u"Emp00125"_s} << false;
    QTest::newRow("classes") << QStringList{u"Class9A"_s, u"Class9A"_s, u"Class9B"_s} << false;
    QTest::newRow("addresses") << QStringList{u"https://x.org/a?B=1"_s, u"https://x.org/a?B=2"_s} << false;
    QTest::newRow("lists") << QStringList{u"8A|9B"_s, u"8A|10B"_s} << false;
    QTest::newRow("JSON") << QStringList{u"{'id':12}"_s, u"{'id':13}"_s} << false;
    QTest::newRow("small") << QStringList{u"asha1990"_s, u"bosen1991"_s} << false;
}

//! Of a file that names no columns, or in its own way.
void ImportMappingTest::secretsByTheirLook()
{
    QFETCH(const QStringList, cells);
    QFETCH(const bool, isSecret);
    const ImportTarget target = ivaltUserTarget(referenceForm);
    QByteArray rows;
    for (const QString &cell : cells)
        rows += "Asha Rao,asha@example.org,+91 98765 43210,\"" + cell.toUtf8() + "\",mentee\n";
    CsvDocument document = csvDocument(rows);
    QVERIFY(!document.format().hasHeader);
    const ImportMapping mapping = guessMapping(target, document);
    QCOMPARE(secretColumns(target, mapping, document.columns()), (QList{false, false, false, isSecret, false}));
    // A name that says what it is tells more.
    document = csvDocument("name,mail,phone,user name,note\n" + rows);
    QVERIFY(!secretColumns(target, guessMapping(target, document), document.columns()).contains(true));
}

void ImportMappingTest::secretsAreToldByPeople()
{
    const ImportTarget target = elevateUserTarget(Line::V35, u"INVITE");
    const CsvDocument document = csvDocument("Name,Mail,Key,Locker,PIN,device token\n"
                                             "Asha Rao,a@x.org,Tulip#Garden7,sesame,560001,t1\n"
                                             "Bo Sen,b@x.org,Rose!Bush12,radish,560002,t2\n");
    ImportMapping mapping = guessMapping(target, document);
    const auto secrets = [&](const ImportMapping &of) { return secretColumns(target, of, document.columns()); };
    QCOMPARE(secrets(mapping), (QList{false, false, true, false, true, true}));
    const ImportMapping guessed = mapping;
    mapping.secrets.insert(2, false);
    mapping.secrets.insert(3, true);
    mapping.secrets.insert(4, false);
    QVERIFY(mapping != guessed);
    QCOMPARE(secrets(mapping), (QList{false, false, false, true, false, true}));
    const QJsonObject json = QJsonDocument::fromJson(QJsonDocument(mappingToJson(target, mapping)).toJson()).object();
    QCOMPARE(*mappingFromJson(target, document, json), mapping);
    // What was remembered before there was such a thing, or is damaged.
    QJsonObject old = json;
    old.remove(u"secret_columns"_s);
    QCOMPARE(secrets(*mappingFromJson(target, document, old)), secrets(guessed));
    old.insert(u"secret_columns"_s, QJsonObject{{u"-1"_s, true}, {u"900"_s, true}, {u"3"_s, 7}});
    QCOMPARE(secrets(*mappingFromJson(target, document, old)), secrets(guessed));
    // What fills a field is as the field is.
    mapping.sources[target.indexOf(u"password")].column = 2;
    mapping.sources[target.indexOf(u"username")].column = 3;
    QCOMPARE(secrets(mapping), (QList{false, false, true, false, false, true}));
}

void ImportMappingTest::phones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("number");
    const auto add = [](const char *text, const char *code, const char *number) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(code) << QString::fromUtf8(number);
    };
    add("+91 98765 43210", "91", "9876543210");
    add("+919876543210", "91", "9876543210");
    add("0091-98765-43210", "91", "9876543210");
    add("98765 43210", "", "9876543210");
    add("098765 43210", "", "09876543210");
    add("+44 (0)20 7946 0000", "44", "2079460000");
    add("(+44) 20 7946 0000", "44", "2079460000");
    add("+1 (555) 010-0100", "1", "5550100100");
    add("+7.495.1234567", "7", "4951234567");
    add("+880 1711 000000", "880", "1711000000");
    add("\u202a+91\u00a098765\u201143210\u202c", "91", "9876543210");
    add("+91", "91", "");
    add("", "-", "");
    add("none", "-", "");
    add("98765x43210", "-", "");
    add("+91 98765 43210 / +91 1", "-", "");
    add("9.87654E+09", "-", "");
}

void ImportMappingTest::phones()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    QFETCH(const QString, number);
    const std::optional<ImportPhone> phone = ImportPhone::read(text);
    QCOMPARE(phone.has_value(), code != "-"_L1);
    if (phone) {
        QCOMPARE(phone->code, code);
        QCOMPARE(phone->number, number);
    }
}

void ImportMappingTest::mangled_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isMangled");
    for (const char *text :
         {"9.87654E+09", "9,87654E+09", "9.87654e9", "9876543210.0", "9876543210,00", "9E+09", "+9.1E+11"})
        QTest::newRow(text) << QString::fromUtf8(text) << true;
    for (const char *text :
         {"", "9876543210", "98765.43210", "9876543210.000", "E+09", "9.8E", "1.2.3", "+91 98765", "12a"})
        QTest::newRow(QByteArray("not " + QByteArray(text)).constData()) << QString::fromUtf8(text) << false;
}

void ImportMappingTest::mangled()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isMangled);
    QCOMPARE(isMangledNumber(text), isMangled);
}

void ImportMappingTest::values()
{
    const ImportTarget target = ivaltUserTarget(referenceForm);
    ImportInput input = importInput("name,mobile,email,user_code,is_admin,platform\n"
                                    "\u00a0Asha Rao ,+91 98765-43210, a@x.org,12,yes,ios\n"
                                    "'=Bo,98765 43210,b@x.org,,0,\n"_ba,
                                    target);
    input.mapping.sources[target.indexOf(u"country_code")].otherwise = u"+44"_s;
    const ImportPlan plan = planOf(input);
    const auto value = [&](qint64 row, QStringView key) { return plan.value(row, target.indexOf(key)); };
    QCOMPARE(value(0, u"name"), u"Asha Rao"_s);
    QCOMPARE(value(0, u"country_code"), u"+91"_s);
    QCOMPARE(value(0, u"mobile"), u"9876543210"_s);
    QCOMPARE(value(0, u"email"), u"a@x.org"_s);
    QCOMPARE(value(0, u"user_code"), u"12"_s);
    QCOMPARE(value(0, u"is_admin"), u"true"_s);
    QCOMPARE(value(1, u"name"), u"=Bo"_s);
    QCOMPARE(value(1, u"country_code"), u"+44"_s);
    QCOMPARE(value(1, u"mobile"), u"9876543210"_s);
    QVERIFY(value(1, u"user_code").isNull());
    QCOMPARE(value(1, u"is_admin"), u"false"_s);
    QVERIFY(plan.problems(0).empty());
    QVERIFY(plan.problems(1).empty());
}

void ImportMappingTest::emptyFractions()
{
    const ImportTarget target = ivaltUserTarget(referenceForm);
    ImportInput input = importInput("name;country_code;mobile\n"
                                    "Asha Rao;91,0;9876543210,0\n"
                                    "Bo Sen;91;9876543211,00\n"
                                    "Chu Lin;91;9,87654E+09\n"_ba,
                                    target);
    QCOMPARE(input.document.format().decimal, u',');
    const int code = target.indexOf(u"country_code");
    const int mobile = target.indexOf(u"mobile");
    const ImportPlan plan = planOf(input);
    QCOMPARE(plan.value(0, code), u"+91"_s);
    QCOMPARE(plan.value(0, mobile), u"9876543210"_s);
    QCOMPARE(plan.value(1, mobile), u"9876543211"_s);
    QVERIFY(!problemNames(plan, 0).contains(u"mobile:Mangled"_s));
    QVERIFY(!problemNames(plan, 1).contains(u"mobile:Mangled"_s));
    QVERIFY(problemNames(plan, 2).contains(u"mobile:Mangled"_s));
    const QString told = conversionText(target, input.mapping, mobile, input.document);
    QVERIFY2(told.contains(u"“9876543210,0” becomes “9876543210”"_s), qPrintable(told));

    // With the other sign before decimals they are no whole numbers.
    CsvFormat other = input.document.format();
    other.decimal = u'.';
    input.document = readCsvText("name;country_code;mobile\nAsha Rao;91;9876543210,0\nBo Sen;91;9876543211,00\n"_ba,
                                 {.format = other})
                         .document;
    const ImportPlan refused = planOf(input);
    QVERIFY(problemNames(refused, 0).contains(u"mobile:Mangled"_s));
    QVERIFY(problemNames(refused, 1).contains(u"mobile:Mangled"_s));
    const QString words = conversionText(target, input.mapping, mobile, input.document);
    QVERIFY2(!words.contains(u"becomes"_s), qPrintable(words));
}

void ImportMappingTest::conversionsAreTold()
{
    const ImportTarget target = ivaltUserTarget(referenceForm);
    const CsvDocument document = csvDocument("First name,Last name,Phone,Mail\nAsha,Rao,+91 98765 43210,a@x.org\n");
    const ImportMapping mapping = guessMapping(target, document);
    const auto text = [&](QStringView key) { return conversionText(target, mapping, target.indexOf(key), document); };
    QVERIFY2(text(u"country_code").contains(u"“+91 98765 43210” becomes “+91”"_s), qPrintable(text(u"country_code")));
    QVERIFY2(text(u"mobile").contains(u"“+91 98765 43210” becomes “9876543210”"_s), qPrintable(text(u"mobile")));
    QVERIFY2(text(u"name").contains(u"“First name” and “Last name”"_s), qPrintable(text(u"name")));
    QVERIFY(text(u"email").isEmpty());
    QVERIFY(text(u"imei").isEmpty());
}

QTEST_GUILESS_MAIN(ImportMappingTest)
#include "tst_importmapping.moc"
