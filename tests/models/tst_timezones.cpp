#include "models/week/timezones.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestTimezones : public QObject
{
    Q_OBJECT

private slots:
    void optionsAreKnownZonesInOrder()
    {
        const QList<ZoneOption> &options = zoneOptions();
        QVERIFY(options.size() > 300);
        QSet<QByteArray> ids;
        double offset = -24;
        for (const ZoneOption &option : options) {
            QVERIFY2(QTimeZone(option.id).isValid(), option.id.constData());
            QVERIFY2(!ids.contains(option.id), option.id.constData());
            ids.insert(option.id);
            QVERIFY2(option.offset >= offset, option.id.constData());
            offset = option.offset;
            QVERIFY2(option.label.startsWith(u"(GMT") && !option.abbrev.isEmpty() && !option.altName.isEmpty(),
                     option.id.constData());
            QVERIFY2(zoneOption(option.id)->label == option.label, option.id.constData());
        }
        QVERIFY(ids.contains("Asia/Kolkata") && ids.contains("UTC") && ids.contains("Europe/Berlin"));
        QVERIFY(!ids.contains("Asia/Calcutta") && !ids.contains("US/Eastern"));
    }

    void objectsHaveThePickersFields()
    {
        const QJsonObject kolkata = zoneObject("Asia/Kolkata");
        QCOMPARE(kolkata.keys(), (QStringList{u"abbrev"_s, u"altName"_s, u"label"_s, u"offset"_s, u"value"_s}));
        QCOMPARE(kolkata["value"_L1].toString(), u"Asia/Kolkata"_s);
        QCOMPARE(kolkata["offset"_L1].toDouble(), 5.5);
        QVERIFY(kolkata["label"_L1].toString().startsWith(u"(GMT+5:30) "));
        QVERIFY(kolkata["label"_L1].toString().contains(u"Mumbai"));
        QCOMPARE(kolkata["abbrev"_L1].toString(), u"IST"_s);
        QCOMPARE(kolkata["altName"_L1].toString(), u"India Standard Time"_s);
        QCOMPARE(zoneObject("America/St_Johns")["offset"_L1].toDouble(), -3.5);
        QVERIFY(zoneObject("America/St_Johns")["label"_L1].toString().startsWith(u"(GMT-3:30) "));
        QCOMPARE(zoneObject("UTC+05:45")["offset"_L1].toDouble(), 5.75);
    }

    void findsZones_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("IANA") << u"Asia/Kolkata"_s << "Asia/Kolkata"_ba;
        QTest::newRow("old name") << u"Asia/Calcutta"_s << "Asia/Calcutta"_ba;
        QTest::newRow("any case") << u" asia/KOLKATA "_s << "Asia/Kolkata"_ba;
        QTest::newRow("blank") << u"America/New York"_s << "America/New_York"_ba;
        QTest::newRow("Windows") << u"India Standard Time"_s << "Asia/Kolkata"_ba;
        QTest::newRow("Windows, small") << u"w. europe standard time"_s << "Europe/Berlin"_ba;
        QTest::newRow("city") << u"kathmandu"_s << "Asia/Kathmandu"_ba;
        QTest::newRow("city of a list") << u"Mumbai"_s << "Asia/Kolkata"_ba;
        QTest::newRow("offset") << u"+05:30"_s << "UTC+05:30"_ba;
        QTest::newRow("offset of GMT") << u"GMT+5:30"_s << "UTC+05:30"_ba;
        QTest::newRow("offset of UTC") << u"utc-3"_s << "UTC-03:00"_ba;
        QTest::newRow("minus") << u"UTC−3:30"_s << "UTC-03:30"_ba;
        QTest::newRow("digits") << u"+0545"_s << "UTC+05:45"_ba;
        QTest::newRow("zero") << u"+00:00"_s << "UTC"_ba;
        QTest::newRow("Z") << u"Z"_s << "UTC"_ba;
        QTest::newRow("label of another picker")
            << u"(GMT+5:30) Chennai, Kolkata, Mumbai, New Delhi"_s << "Asia/Kolkata"_ba;
        QTest::newRow("label with an unknown city") << u"(GMT+5:30) Elsewhere"_s << "UTC+05:30"_ba;
        QTest::newRow("label whose city is elsewhere") << u"(GMT+1:00) Kolkata"_s << "UTC+01:00"_ba;
        QTest::newRow("too far") << u"+15:00"_s << QByteArray();
        QTest::newRow("61 minutes") << u"+05:61"_s << QByteArray();
        QTest::newRow("nowhere") << u"Mars/Olympus"_s << QByteArray();
        QTest::newRow("rule") << u"EuroUT30"_s << QByteArray();
        QTest::newRow("rule with changes") << u"EST5EDT,M3.2.0/2,M11.1.0/2"_s << QByteArray();
        QTest::newRow("path") << u"../Asia/Kolkata"_s << QByteArray();
        QTest::newRow("empty") << QString() << QByteArray();
    }

    void findsZones()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, zone);
        QCOMPARE(findZone(text), zone);
        QVERIFY(zone.isEmpty() || QTimeZone(zone).isValid());
    }

    void labelsAndNamesLeadBack()
    {
        for (const ZoneOption &option : zoneOptions()) {
            QCOMPARE(findZone(QString::fromLatin1(option.id).toUpper()), option.id);
            const QByteArray byLabel = findZone(option.label);
            QVERIFY2(QTimeZone(byLabel).isValid(), qPrintable(option.label));
            const QDateTime now = QDateTime::currentDateTimeUtc();
            QCOMPARE(QTimeZone(byLabel).standardTimeOffset(now), int(option.offset * 3600));
        }
    }

    void oldNamesHaveNewOnes()
    {
        QCOMPARE(currentZoneName("Asia/Calcutta"), "Asia/Kolkata"_ba);
        QCOMPARE(currentZoneName("US/Eastern"), "America/New_York"_ba);
        QCOMPARE(currentZoneName("Europe/Berlin"), "Europe/Berlin"_ba);
        QCOMPARE(currentZoneName("UTC+05:30"), "UTC+05:30"_ba);
    }
};

QTEST_GUILESS_MAIN(TestTimezones)
#include "tst_timezones.moc"
