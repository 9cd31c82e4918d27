#include "models/records/elevate/bulkfilename.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! What the name that the service gives a CSV file of users tells.
class BulkFileNameTest : public QObject
{
    Q_OBJECT

private slots:
    void names()
    {
        QCOMPARE(bulkUploadMoment(u"3-1795343372078-users"_s),
                 QDateTime::fromMSecsSinceEpoch(1795343372078, QTimeZone::UTC));
        QCOMPARE(bulkFileTitle(u"3-1795343372078-new-teachers"_s), u"new-teachers"_s);
        for (const QString &other : {u"users"_s, u"3-users"_s, u"x-1795343372078-users"_s, u"3-17953433720-users"_s,
                                     u""_s, u"-1795343372078-"_s}) {
            QVERIFY2(!bulkUploadMoment(other).isValid(), qPrintable(other));
            QCOMPARE(bulkFileTitle(other), other);
        }
    }
};

QTEST_GUILESS_MAIN(BulkFileNameTest)
#include "tst_bulkfilename.moc"
