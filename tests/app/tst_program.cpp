#include "app/pages/pagetable.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace std::chrono_literals;

//! The program as it is called, from its arguments to what it leaves behind.
class ProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void picturesOfEveryPage();
    void checksItself();
    void tellsItsVersion();
    void tellsItsOptions();
    void refusesWhatItDoesNotKnow();

private:
    struct Run
    {
        int code = -1; //!< -1: did not end by itself
        QString out;
        QString error;
    };
    Run run(const QStringList &arguments, std::chrono::milliseconds patience = 30s,
            const QString &platform = QStringLiteral("offscreen")) const;

    QString m_program;
    QTemporaryDir m_home;
};

void ProgramTest::initTestCase()
{
    QString name = u"gatehouse"_s;
#ifdef Q_OS_WIN
    name += u".exe"_s;
#endif
    m_program = QDir(QCoreApplication::applicationDirPath()).filePath(name);
    QVERIFY2(QFileInfo(m_program).isExecutable(), qPrintable(m_program));
}

ProgramTest::Run ProgramTest::run(const QStringList &arguments, std::chrono::milliseconds patience,
                                  const QString &platform) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    // What the person at this computer has arranged is none of the test's.
    for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, m_home.path());
    environment.remove(u"QT_SCALE_FACTOR"_s);
    process.setProcessEnvironment(environment);
    process.start(m_program, arguments);
    if (!process.waitForFinished(int(patience.count())) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {.code = -1,
                .out = QString::fromUtf8(process.readAllStandardOutput()),
                .error = QString::fromUtf8(process.readAllStandardError())};
    }
    return {.code = process.exitCode(),
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .error = QString::fromUtf8(process.readAllStandardError())};
}

void ProgramTest::picturesOfEveryPage()
{
    const QTemporaryDir folder;
    const Run pictures = run({u"--sandbox"_s, u"--screenshot"_s, folder.path(), u"--size"_s, u"1000x700"_s,
                              u"--scale"_s, u"2"_s, u"--theme"_s, u"dark"_s},
                             240s);
    QVERIFY2(pictures.code == 0, qPrintable(pictures.out + pictures.error));

    QStringList wanted{u"changes"_s,
                       u"workspaces"_s,
                       u"settings"_s,
                       u"ivalt.geofences-1-edited"_s,
                       u"ivalt.geofences-2-covered"_s,
                       u"ivalt.timeslots-1-together"_s};
    for (const AnyPage &page : pageTable())
        wanted.append(std::visit([](const auto *row) { return QString(row->id); }, page));
    for (const QString &import : {u"elevate.import"_s, u"ivalt.import"_s}) {
        for (const char *step : {"-1-file", "-2-check", "-3-review", "-4-running", "-5-report"})
            wanted.append(import + QLatin1StringView(step));
    }
    QStringList found;
    for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files)) {
        QCOMPARE(file.suffix(), u"png"_s);
        found.append(file.completeBaseName());
        const QImage picture(file.filePath());
        QCOMPARE(picture.size(), QSize(2000, 1400));
        for (const QPoint &corner : {QPoint(1, 1398), QPoint(1998, 1398)})
            QVERIFY2(picture.pixelColor(corner).lightness() < 80, qPrintable(file.fileName()));
    }
    wanted.sort();
    found.sort();
    QCOMPARE(found, wanted);
    QCOMPARE(pictures.out.count(u".png\n"_s), wanted.size());
}

void ProgramTest::checksItself()
{
    const Run check = run({u"--self-test"_s}, 60s);
    QVERIFY2(check.code == 0, qPrintable(check.out + check.error));
    QVERIFY(check.out.contains(u"SQLite driver"_s));
    QVERIFY2(check.out.trimmed().endsWith(u" passed, 0 failed"_s), qPrintable(check.out));
    const Run nowhere = run({u"--self-test"_s}, 60s, u"paper"_s);
    QCOMPARE(nowhere.code, 1);
    QVERIFY2(nowhere.out.contains(u"FAILED  platform plugin paper"_s), qPrintable(nowhere.out + nowhere.error));
    QVERIFY2(nowhere.out.trimmed().endsWith(u"0 passed, 1 failed"_s), qPrintable(nowhere.out));
}

void ProgramTest::tellsItsVersion()
{
    const Run version = run({u"--version"_s});
    QCOMPARE(version.code, 0);
    QCOMPARE(version.out, u"Gatehouse " GATEHOUSE_VERSION "\n"_s);
}

void ProgramTest::tellsItsOptions()
{
    const Run help = run({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const QString &option : {u"--sandbox"_s, u"--workspace"_s, u"--screenshot"_s, u"--size"_s, u"--scale"_s,
                                  u"--theme"_s, u"--self-test"_s, u"--operations"_s, u"--version"_s, u"--help"_s})
        QVERIFY2(help.out.contains(option), qPrintable(option));
}

void ProgramTest::refusesWhatItDoesNotKnow()
{
    const Run refused = run({u"--nonsense"_s});
    QCOMPARE(refused.code, 2);
    QVERIFY(refused.out.isEmpty());
    QVERIFY2(refused.error.contains(u"nonsense"_s), qPrintable(refused.error));
    QVERIFY(refused.error.contains(u"--help"_s)); // where to look
    const Run nobody = run({u"--workspace"_s, u"Nowhere"_s});
    QCOMPARE(nobody.code, 1);
    QVERIFY(nobody.out.isEmpty());
    QVERIFY2(nobody.error.contains(u"Nowhere"_s), qPrintable(nobody.error));
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
