#include "app/program.h"

#include "app/language.h"
#include "app/operationsreport.h"
#include "app/screenshots.h"
#include "app/selftest.h"
#include "network/credentials/keychainstore.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace gatehouse {

static Appearance appearanceOf(CommandLine::Scheme scheme, const QString &setting)
{
    switch (scheme) {
    case CommandLine::Scheme::Light:
        return Appearance::Light;
    case CommandLine::Scheme::Dark:
        return Appearance::Dark;
    case CommandLine::Scheme::System:
        break;
    }
    return appearanceNamed(setting);
}

static int runWindow(QApplication &qt, const CommandLine &line, QTextStream &out, const ProgramGuest &guest)
{
    const bool isPictures = line.mode == CommandLine::Mode::Screenshots;
    // Pictures must not depend on, nor change, what the person has arranged.
    QTemporaryDir scratch;
    const ApplicationPaths own = guest.paths.value_or(ApplicationPaths::standard());
    const ApplicationPaths paths = !isPictures                ? own
                                   : line.workspace.isEmpty() ? ApplicationPaths::in(scratch.path())
                                                              : pathsForPictures(own, scratch.path());
    const SettingsStore chosen(paths.settings);
    applyLanguage(chosen.value(settings::language));
    const Theme theme = Theme::install(qt, appearanceOf(line.scheme, chosen.value(settings::theme)));

    Application application(theme, paths, std::make_unique<KeychainStore>());
    QString problem;
    if (!application.open(line, &problem)) {
        QTextStream(stderr) << problem << '\n';
        return 1;
    }
    if (isPictures)
        application.window()->resize(line.size);
    if (guest.beforeShowing)
        guest.beforeShowing(application);
    application.window()->show();
    return isPictures ? writeScreenshots(application, line.pictureFolder, out) : QApplication::exec();
}

int runProgram(int argc, char **argv, const ProgramGuest &guest)
{
    QCoreApplication::setApplicationName(u"Gatehouse"_s);
    QCoreApplication::setOrganizationName(u"Gatehouse"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto line = parseCommandLine(arguments);
    QTextStream out(stdout);
    if (!line) {
        QTextStream(stderr) << line.error() << '\n';
        return 2;
    }
    // Read by Qt when the application object is made.
    if (line->scale != 1)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(line->scale));

    using Mode = CommandLine::Mode;
    if (line->mode == Mode::Help || line->mode == Mode::Version || line->mode == Mode::Operations) {
        const QCoreApplication application(argc, argv);
        if (line->mode == Mode::Help)
            out << commandLineHelp();
        else if (line->mode == Mode::Version)
            out << "Gatehouse "_L1 << QCoreApplication::applicationVersion() << '\n';
        else
            out << operationsReport();
        return 0;
    }
    if (line->mode == Mode::SelfTest && lacksPlatform(out))
        return 1;
    QApplication qt(argc, argv);
    QApplication::setDesktopFileName(u"io.github.gatehouse.Gatehouse"_s);
    if (line->mode == Mode::SelfTest)
        return runSelfTest(out) == 0 ? 0 : 1;
    return runWindow(qt, *line, out, guest);
}

} // namespace gatehouse
