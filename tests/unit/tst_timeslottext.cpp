#include "models/records/ivalt/timeslottext.h"

#include "models/records/ivalt/user.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TimeslotTextTest : public QObject
{
    Q_OBJECT

    //! With the quotes of JSON, which are hard to read in code.
    static QString quoted(QString text) { return text.replace(u'\'', u'"'); }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void lines_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("text");
        QTest::newRow("times of day") << u"[{'name':'Night shift','timezone':{'value':'Asia/Kolkata','label':'India'},"
                                         "'start_time':'22:00','end_time':'06:00','status':1}]"_s
                                      << u"Night shift: 22:00 – 06:00, Asia/Kolkata"_s;
        QTest::newRow("weekly, in the slot's zone")
            << u"[{'timezone':'Asia/Kolkata','start_time':'2024-01-01T03:30:00.000Z',"
               "'end_time':'2024-01-01T12:30:00.000Z','status':0}]"_s
            << u"Mon 09:00 – Mon 18:00, Asia/Kolkata (stored as Mon 03:30 – Mon 12:30 UTC) (inactive)"_s;
        QTest::newRow("weekly, in UTC") << u"[{'timezone':'UTC','start_time':'2024-01-01T03:30:00.000Z',"
                                           "'end_time':'2024-01-01T12:30:00.000Z'}]"_s
                                        << u"Mon 03:30 – Mon 12:30, UTC"_s;
        QTest::newRow("zone in a list") << u"[{'timezone':['UTC'],'start_time':'09:00','end_time':'17:00'}]"_s
                                        << u"09:00 – 17:00, UTC"_s;
        QTest::newRow("several") << u"[{'start_time':'09:00','end_time':'12:00'},"
                                    "{'start_time':'13:00','end_time':'17:00'}]"_s
                                 << u"09:00 – 12:00\n13:00 – 17:00"_s;
        QTest::newRow("none") << u"[]"_s << u"None"_s;
        QTest::newRow("JSON in a text") << u"'[{\\\"start_time\\\":\\\"09:00\\\",\\\"end_time\\\":\\\"12:00\\\"}]'"_s
                                        << u"09:00 – 12:00"_s;
        QTest::newRow("another thing") << u"[{'id':7}]"_s << u"[{'id':7}]"_s;
        QTest::newRow("no JSON") << u"later"_s << u"later"_s;
    }

    void lines()
    {
        QFETCH(const QString, json);
        QFETCH(const QString, text);
        QCOMPARE(ivalt::timeslotLines(quoted(json)), quoted(text));
    }

    void usersTellTheirTimeslotsInWords()
    {
        const Record user =
            recordFromJson(typeOf<ivalt::User>,
                           QJsonObject{{u"timeslots"_s, quoted(u"[{'start_time':'09:00','end_time':'12:00'}]"_s)}});
        const Field &field = *user.type().find(u"timeslots");
        QCOMPARE(displayText(field, user.text(field)), u"09:00 – 12:00"_s);
        QVERIFY(user.text(field).startsWith(u'[')); // what is copied as JSON stays JSON
    }
};

QTEST_GUILESS_MAIN(TimeslotTextTest)
#include "tst_timeslottext.moc"
