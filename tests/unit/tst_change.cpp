#include "models/changes/change.h"
#include "models/changes/changeentry.h"
#include "models/records/elevate/account.h"
#include "models/records/elevate/organization.h"

#include <QCryptographicHash>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class ChangeTest : public QObject
{
    Q_OBJECT

private slots:
    void differencesNameOnlyWhatDiffers();
    void creationAndRemovalShowEverythingThatIsSet();
    void secretsAreToldButNotShown();
    void bodiesAreShownWhereThereAreNoRecords();
    void canonicalFormIsAsDocumented();
    void hashDependsOnEveryField();
    void fieldsCannotBeShifted();
};

static elevate::Organization organization()
{
    elevate::Organization value;
    value.id = 7;
    value.name = u"North Gate"_s;
    value.domains = {u"a.example"_s, u"b.example"_s};
    return value;
}

void ChangeTest::differencesNameOnlyWhatDiffers()
{
    elevate::Organization after = organization();
    after.name = u"South Gate"_s;
    after.description = u""_s;
    const auto rows = differencesBetween(Record::of(organization()), Record::of(after));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0], (FieldDifference{u"name"_s, u"Name"_s, u"North Gate"_s, u"South Gate"_s, false}));
}

void ChangeTest::creationAndRemovalShowEverythingThatIsSet()
{
    const auto created = differencesBetween({}, Record::of(organization()));
    QCOMPARE(created.size(), 3);
    QCOMPARE(created[2].after, u"a.example, b.example"_s);
    QVERIFY(created[2].before.isEmpty());

    const auto removed = differencesBetween(Record::of(organization()), {});
    QCOMPARE(removed.size(), 3);
    QCOMPARE(removed[1].before, u"North Gate"_s);
    QVERIFY(removed[1].after.isEmpty());
    QVERIFY(differencesBetween({}, {}).isEmpty());
}

void ChangeTest::secretsAreToldButNotShown()
{
    elevate::SignIn before;
    before.password = u"tulip-garden"_s;
    elevate::SignIn after = before;
    after.password = u"orchid-garden"_s;
    const auto rows = differencesBetween(Record::of(before), Record::of(after));
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows[0].secret);
    QVERIFY(!rows[0].before.isEmpty() && !rows[0].after.isEmpty());
    QVERIFY(rows[0].before != rows[0].after);
    QVERIFY(!rows[0].before.contains(u"tulip"_s) && !rows[0].after.contains(u"orchid"_s));
}

void ChangeTest::bodiesAreShownWhereThereAreNoRecords()
{
    PlannedChange change;
    change.bodyType = &typeOf<elevate::SignIn>;
    change.body = QJsonObject{{u"password"_s, u"tulip-garden"_s}, {u"reason"_s, u"asked for"_s}};
    const auto rows = differencesOf(change);
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows[0].secret);
    QVERIFY(!rows[0].after.contains(u"tulip"_s));
    QCOMPARE(rows[1].key, u"reason"_s);
    QCOMPARE(rows[1].after, u"asked for"_s);
}

static QStringList textsOf(const ChangeEntry &entry)
{
    QStringList texts;
    for (const Field &field : changeEntryFields)
        texts.append(field.text(&entry));
    return texts;
}

static ChangeEntry entry()
{
    ChangeEntry value;
    value.sequence = 3;
    value.time = QDateTime(QDate(2026, 1, 31), QTime(9, 0, 0, 250), QTimeZone::UTC);
    value.targetTitle = u"Zoë"_s;
    value.error = u""_s;
    value.before = QJsonObject{{u"name"_s, u"Zoë"_s}};
    return value;
}

void ChangeTest::canonicalFormIsAsDocumented()
{
    ChangeEntry value = entry();
    value.previousHash = u"ab"_s;
    const QByteArray expected = "gatehouse-change 1\n"
                                "sequence=1:3\n"
                                "time=24:2026-01-31T09:00:00.250Z\n"
                                "workspace=-\naccount=-\nservice=-\noperation=-\ntitle=-\n"
                                "target_type=-\ntarget_id=-\ntarget_title=4:Zo\xC3\xAB\n"
                                "outcome=-\nerror=0:\nbefore=15:{\"name\":\"Zo\xC3\xAB\"}\nafter=-\n"
                                "request_id=-\nworkspace_id=-\nintent=-\nprevious_hash=2:ab\n";
    QCOMPARE(canonicalForm(textsOf(value)), expected);
    const QByteArray digest = QCryptographicHash::hash(expected, QCryptographicHash::Sha256).toHex();
    QCOMPARE(hashOf(entry(), u"ab"_s), QString::fromLatin1(digest));
}

void ChangeTest::hashDependsOnEveryField()
{
    const QString original = hashOfTexts(textsOf(entry()));
    for (qsizetype i = 0; i < textsOf(entry()).size(); ++i) {
        QStringList texts = textsOf(entry());
        texts[i] += u'x';
        const bool isHash = changeEntryFields.at(static_cast<std::size_t>(i)).key == "hash"_L1;
        QCOMPARE(hashOfTexts(texts) == original, isHash);
    }
}

void ChangeTest::fieldsCannotBeShifted()
{
    ChangeEntry one;
    one.workspace = u"x\naccount=1:y"_s;
    ChangeEntry other;
    other.workspace = u"x"_s;
    other.account = u"y"_s;
    QVERIFY(hashOf(one, {}) != hashOf(other, {}));
}

QTEST_GUILESS_MAIN(ChangeTest)
#include "tst_change.moc"
