#include "app/import/importfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! Where the rows of an import come from.
class ImportFileTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreToldFromOtherText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isRows");
        QTest::newRow("tabs") << u"name\temail\nAsha\ta@x.org"_s << true;
        QTest::newRow("commas") << u"name,email\nAsha,a@x.org\n"_s << true;
        QTest::newRow("semicolons") << u"name;email\r\nAsha;a@x.org"_s << true;
        QTest::newRow("bars") << u"name|email\nAsha|a@x.org"_s << true;
        QTest::newRow("one line") << u"name|email\n"_s << false;
        QTest::newRow("lines of words") << u"Asha Rao\nBen Cole"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void rowsAreToldFromOtherText()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isRows);
        QCOMPARE(looksLikeRows(text), isRows);
    }
};

QTEST_GUILESS_MAIN(ImportFileTest)
#include "tst_importfile.moc"
