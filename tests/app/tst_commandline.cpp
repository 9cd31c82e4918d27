#include "app/commandline.h"
#include "app/operationsreport.h"
#include "app/pages/pagetable.h"
#include "app/selftest.h"
#include "network/operations/elevate.h"

#include <QBuffer>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void parses()
    {
        const auto line = parseCommandLine({u"--sandbox"_s, u"--screenshot"_s, u"/tmp/x"_s, u"--size"_s, u"1600x900"_s,
                                            u"--scale"_s, u"2"_s, u"--theme"_s, u"dark"_s});
        QVERIFY2(line, qPrintable(line ? QString() : line.error()));
        QCOMPARE(line->mode, CommandLine::Mode::Screenshots);
        QVERIFY(line->sandbox);
        QCOMPARE(line->pictureFolder, u"/tmp/x"_s);
        QCOMPARE(line->size, QSize(1600, 900));
        QCOMPARE(line->scale, 2);
        QCOMPARE(line->scheme, CommandLine::Scheme::Dark);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"--nonsense"_s};
        QTest::newRow("extra argument") << QStringList{u"file"_s};
        QTest::newRow("size that is none") << QStringList{u"--size"_s, u"big"_s};
        QTest::newRow("size too small") << QStringList{u"--size"_s, u"10x10"_s};
        QTest::newRow("scale") << QStringList{u"--scale"_s, u"9"_s};
        QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s};
        QTest::newRow("two workspaces") << QStringList{u"--sandbox"_s, u"--workspace"_s, u"Office"_s};
        QTest::newRow("no value") << QStringList{u"--screenshot"_s};
    }

    void refuses()
    {
        QFETCH(const QStringList, arguments);
        const auto line = parseCommandLine(arguments);
        QVERIFY(!line);
        QVERIFY2(line.error().contains("--help"_L1), qPrintable(line.error()));
    }

    void helpNamesEveryOption()
    {
        const QString help = commandLineHelp();
        for (const QString &option : {u"sandbox"_s, u"workspace"_s, u"screenshot"_s, u"size"_s, u"scale"_s, u"theme"_s,
                                      u"self-test"_s, u"operations"_s, u"version"_s, u"help"_s})
            QVERIFY2(help.contains("--"_L1 + option), qPrintable(option));
    }

    void operationsReportHasALineForEach()
    {
        const QStringList lines = operationsReport().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), allOperations().size());
        for (const QString &line : lines)
            QCOMPARE(line.split(u'\t').size(), 7);
    }

    void operationsReportTellsThePathOnEachLine()
    {
        const auto cellsOf = [](const QString &id) {
            for (const QString &line : operationsReport().split(u'\n')) {
                if (line.section(u'\t', 1, 1) == id)
                    return line.split(u'\t');
            }
            return QStringList();
        };
        const QStringList list = cellsOf(u"listRoles"_s);
        QCOMPARE(list.value(3), u"/user/v1/userRole/list"_s);
        QCOMPARE(list.value(5), u"/user/v1/user-role/list"_s);
        const QStringList own = cellsOf(u"readOwnProfile"_s);
        QVERIFY(own.value(3).isEmpty()); // the published paths do not have it
        QCOMPARE(own.value(4), u"/user/v1/user/read"_s);
        QVERIFY(own.value(6).contains(u"Session"_s));
        QVERIFY(cellsOf(u"logout"_s).value(6).contains(u"Sign out"_s));
        QVERIFY(cellsOf(u"listOrgs"_s).value(6).contains(u"API key"_s));
    }

    void pagesUseTheirOperations()
    {
        for (const PageRow *page : allPages()) {
            for (const Endpoint *used : {page->list, page->read, page->create, page->update, page->remove}) {
                if (used)
                    QVERIFY2(!usesOf(*used).isEmpty(), used->id.data());
            }
            for (const ActionRow &action : page->actions)
                QVERIFY2(!usesOf(*action.operation).isEmpty(), action.operation->id.data());
        }
    }

    void everyOperationIsUsed()
    {
        // What a line has and the program does with another operation there.
        static const QHash<const Endpoint *, std::pair<Line, const char *>> exceptions = {
            {&elevate::acceptTerms, {Line::V35, "refuses everybody there; the profile is edited"}},
            {&elevate::bulkCreateUsers, {Line::V35, "fails there; createUsersFromCsv has taken its place"}},
        };
        for (const Endpoint *endpoint : allOperations()) {
            for (Line line : {Line::Docs, Line::V31, Line::V35}) {
                if (!endpoint->existsOn(line))
                    continue;
                const auto exception = exceptions.value(endpoint, {Line::Docs, nullptr});
                const bool isExcepted = exception.second && exception.first == line;
                QVERIFY2(usesOf(*endpoint, line).isEmpty() == isExcepted,
                         qPrintable(QString(endpoint->id + u" on "_s + lineName(line))));
            }
        }
    }

    void argumentsComeFromWhereTheySay()
    {
        const Record selected =
            recordFromJson(*allPages().constFirst()->type, QJsonObject{{u"id"_s, 7}, {u"code"_s, u"c"_s}});
        const ArgumentSources sources{.selected = &selected, .tenantCode = u"default"_s};
        const PathArguments values =
            resolveArguments("org=id kind='all tenant=$tenant both=code+id none=scope.id"_L1, sources);
        QCOMPARE(values.value(u"org"_s), u"7"_s);
        QCOMPARE(values.value(u"kind"_s), u"all"_s);
        QCOMPARE(values.value(u"tenant"_s), u"default"_s);
        QCOMPARE(values.value(u"both"_s), u"c7"_s);
        QVERIFY(!values.contains(u"none"_s));
    }

    void selfTestPassesHere()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QTextStream out(&buffer);
        const int failed = runSelfTest(out);
        QVERIFY2(failed == 0, buffer.data().constData());
        QVERIFY(buffer.data().trimmed().endsWith("passed, 0 failed"));
    }
};

QTEST_MAIN(CommandLineTest)
#include "tst_commandline.moc"
