#include "app/language.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::system()); }

    void speaks_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s << u"en"_s;
        QTest::newRow("Hindi") << u"hi"_s << u"hi"_s;
        QTest::newRow("of a language without translation") << u"fr"_s << u"en"_s;
    }
    void speaks()
    {
        QFETCH(const QString, setting);
        QFETCH(const QString, language);
        // A process of its own for each would say the same: translators stand on top of each other.
        QCOMPARE(applyLanguage(setting), language);
        QCOMPARE(QLocale().language(), QLocale(setting).language());
        const QString number = QCoreApplication::translate("gatehouse::ReviewDialog", "Review %n changes", nullptr, 1);
        QCOMPARE(number.contains(u"Review"_s), language == "en"_L1);
        QCOMPARE(number.contains(u"changes"_s), false);
        QVERIFY(number.contains(u'1'));
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
