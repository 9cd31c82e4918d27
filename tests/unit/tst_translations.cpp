#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

//! The translation files, held against themselves: nothing is left out and nothing that is filled in at run time is
//! lost. Whether they are up to date with the sources is seen to by `packaging/dev lint`.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_folder = QDir(QStringLiteral(GATEHOUSE_SOURCE_DIR "/resources/translations"));
        QVERIFY(m_folder.entryList().contains(u"gatehouse_hi.ts"_s));
    }

    void everyTextIsTranslated_data() { files(); }
    void everyTextIsTranslated()
    {
        QFETCH(const QString, name);
        qsizetype texts = 0;
        for (const Text &text : read(name)) {
            ++texts;
            QVERIFY2(text.isFinished, qPrintable(text.source));
            for (const QString &translation : text.translations)
                QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(text.source));
        }
        QCOMPARE_GT(texts, 10);
    }

    void placeholdersStay_data() { files(); }
    void placeholdersStay()
    {
        QFETCH(const QString, name);
        for (const Text &text : read(name)) {
            for (const QString &translation : text.translations) {
                const QByteArray about = QString(text.source + u" → "_s + translation).toUtf8();
                QStringList expected = placeholders(text.source);
                const QStringList found = placeholders(translation);
                if (text.isNumerus && !found.contains(u"%n"_s))
                    expected.removeOne(u"%n"_s); // "one", "once"
                QVERIFY2(found == expected, about.constData());
                QVERIFY2(text.source.endsWith(u'…') == translation.endsWith(u'…'), about.constData());
            }
        }
    }

    //! The tool that collects texts takes those of such a struct, used within a class, for the struct's, whatever it
    //! declares: they would be looked for in vain.
    void contextsAreNamedAsDeclared()
    {
        static const QRegularExpression declaration(
            u"struct (\\w+)\\s*\\{\\s*Q_DECLARE_TR_FUNCTIONS\\((?:gatehouse::)?(\\w+)\\)"_s);
        QFile file(m_folder.filePath(u"gatehouse_hi.ts"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString texts = QString::fromUtf8(file.readAll());
        int declared = 0;
        for (const char *layer : {"app", "ui", "models", "network"}) {
            QDirIterator sources(QString(QStringLiteral(GATEHOUSE_SOURCE_DIR "/") + QLatin1StringView(layer)),
                                 {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (sources.hasNext()) {
                QFile source(sources.next());
                QVERIFY(source.open(QIODevice::ReadOnly));
                const QString code = QString::fromUtf8(source.readAll());
                for (const auto &match : declaration.globalMatch(code)) {
                    ++declared;
                    const QString name = match.captured(1);
                    const bool isMisnamed =
                        name != match.captured(2) && texts.contains(u"<name>"_s + name + u"</name>"_s);
                    QVERIFY2(!isMisnamed, qPrintable(source.fileName()));
                }
            }
        }
        QCOMPARE_GT(declared, 20);
    }

private:
    struct Text
    {
        QString source;
        QStringList translations;
        bool isFinished = true;
        bool isNumerus = false;
    };

    void files() const
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : m_folder.entryList({u"*.ts"_s}))
            QTest::addRow("%s", qPrintable(name)) << name;
    }

    QList<Text> read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        QList<Text> texts;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "message"_L1)
                texts.append({.isNumerus = xml.attributes().value("numerus"_L1) == "yes"_L1});
            else if (xml.name() == "source"_L1)
                texts.last().source = xml.readElementText();
            else if (xml.name() == "numerusform"_L1)
                texts.last().translations.append(xml.readElementText());
            else if (xml.name() == "translation"_L1) {
                texts.last().isFinished = !xml.attributes().hasAttribute("type"_L1);
                if (!texts.last().isNumerus)
                    texts.last().translations.append(xml.readElementText());
            }
        }
        if (xml.hasError())
            qFatal("%s: %s", qPrintable(name), qPrintable(xml.errorString()));
        return texts;
    }

    //! What is filled in at run time, in a fixed order.
    static QStringList placeholders(const QString &text)
    {
        static const QRegularExpression expression(u"%(?:L?[0-9]+|n)|</?[a-z]+"_s);
        QStringList found;
        for (const QRegularExpressionMatch &match : expression.globalMatch(text))
            found.append(match.captured());
        found.sort();
        return found;
    }

    QDir m_folder;
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
