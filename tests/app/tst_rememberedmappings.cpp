#include "app/import/rememberedmappings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! Which column of a file fills which field, as last chosen for files of that shape.
class RememberedMappingsTest : public QObject
{
    Q_OBJECT

private slots:
    void lastUsedOnesStay()
    {
        QVariantMap kept;
        const SettingsMemory memory{
            .read = [&](const QString &key) { return kept.value(key); },
            .write = [&](const QString &key, const QVariant &value) { kept.insert(key, value); }};
        const auto shape = [](int number) { return QByteArray::number(number).rightJustified(4, '0'); };
        RememberedMappings mappings(memory);
        QVERIFY(mappings.find(shape(0)).isEmpty());
        const auto mapping = [](int column) { return QJsonObject{{u"name"_s, QJsonObject{{u"column"_s, column}}}}; };
        for (int i = 0; i < RememberedMappings::most; ++i)
            mappings.remember(shape(i), mapping(i));
        // The first is used once more, and two others come.
        mappings.remember(shape(0), mapping(77));
        mappings.remember(shape(1000), mapping(5));
        mappings.remember(shape(1001), mapping(6));
        QCOMPARE(mappings.find(shape(0))["name"_L1]["column"_L1].toInt(), 77);
        QVERIFY(mappings.find(shape(1)).isEmpty());
        QVERIFY(mappings.find(shape(2)).isEmpty());
        for (int i = 3; i < RememberedMappings::most; ++i)
            QCOMPARE(mappings.find(shape(i))["name"_L1]["column"_L1].toInt(-1), i);
        QCOMPARE(mappings.find(shape(1001))["name"_L1]["column"_L1].toInt(), 6);
    }
};

QTEST_GUILESS_MAIN(RememberedMappingsTest)
#include "tst_rememberedmappings.moc"
