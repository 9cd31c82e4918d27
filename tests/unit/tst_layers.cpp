#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

//! The layers may include only what lies below them; see the diagram in README.md.
class LayersTest : public QObject
{
    Q_OBJECT

private slots:
    void includesPointDownwards_data()
    {
        QTest::addColumn<QString>("layer");
        QTest::addColumn<QStringList>("forbidden");
        QTest::newRow("models") << u"models"_s << QStringList{u"ui/"_s, u"network/"_s, u"app/"_s, u"QtWidgets"_s};
        QTest::newRow("ui") << u"ui"_s << QStringList{u"network/"_s, u"app/"_s, u"QNetworkAccessManager"_s};
        QTest::newRow("network") << u"network"_s << QStringList{u"ui/"_s, u"app/"_s, u"QWidget"_s};
    }

    void includesPointDownwards()
    {
        QFETCH(const QString, layer);
        QFETCH(const QStringList, forbidden);
        int files = 0;
        QDirIterator it(QStringLiteral(GATEHOUSE_SOURCE_DIR) + u'/' + layer, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            ++files;
            while (!file.atEnd()) {
                const QString line = QString::fromUtf8(file.readLine()).trimmed();
                if (!line.startsWith("#include"_L1))
                    continue;
                const QString included = line.sliced(8).trimmed().remove(u'"').remove(u'<').remove(u'>');
                for (const QString &name : forbidden) {
                    QVERIFY2(!included.startsWith(name),
                             qPrintable(u"%1 includes %2"_s.arg(file.fileName(), included)));
                }
            }
        }
        QVERIFY2(files > 5, "the layer's files were not found");
    }

    void onlyTheSandboxUsesTheSandbox()
    {
        QDirIterator it(QStringLiteral(GATEHOUSE_SOURCE_DIR "/network"), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.fileName().contains("/network/sandbox/"_L1))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("network/sandbox/"), qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
