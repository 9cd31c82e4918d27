#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

//! Every page fits into the least, see tst_program.
static std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    bool widthOk = false;
    bool heightOk = false;
    const QSize size(parts.value(0).toInt(&widthOk), parts.value(1).toInt(&heightOk));
    const bool usable = parts.size() == 2 && widthOk && heightOk && size.width() >= 1000 && size.height() >= 700 &&
                        size.width() <= 7680 && size.height() <= 4320;
    return usable ? std::optional(size) : std::nullopt;
}

namespace {

//! The options, said once for parsing and for help.
struct Options
{
    QCommandLineOption sandbox{u"sandbox"_s, CommandLineText::tr("Work on a local sandbox with sample data.")};
    QCommandLineOption workspace{u"workspace"_s, CommandLineText::tr("Open the workspace with this name."), u"NAME"_s};
    QCommandLineOption screenshot{
        u"screenshot"_s,
        CommandLineText::tr("Write a picture of every page, with its data loaded, to this folder and exit."), u"DIR"_s};
    QCommandLineOption size{u"size"_s, CommandLineText::tr("Window size for pictures, 1280x800 unless given."),
                            u"WxH"_s};
    QCommandLineOption scale{u"scale"_s, CommandLineText::tr("Pixels per point for pictures, 1 to 4."), u"N"_s};
    QCommandLineOption theme{u"theme"_s, CommandLineText::tr("light or dark; follows the system unless given."),
                             u"THEME"_s};
    QCommandLineOption selfTest{u"self-test"_s,
                                CommandLineText::tr("Check that everything the program needs loads, and exit.")};
    QCommandLineOption operations{
        u"operations"_s, CommandLineText::tr("Print every operation and what uses it, separated by tabs, and exit.")};
    QCommandLineOption version{u"version"_s, CommandLineText::tr("Print the version and exit.")};
    QCommandLineOption help{{u"h"_s, u"help"_s}, CommandLineText::tr("Print this help and exit.")};

    void addTo(QCommandLineParser &parser) const
    {
        parser.setApplicationDescription(
            CommandLineText::tr("Admin console for the ELEVATE user service and the iVALT Admin API."));
        parser.addOptions({sandbox, workspace, screenshot, size, scale, theme, selfTest, operations, version, help});
    }
};

} // namespace

std::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    options.addTo(parser);
    const auto fail = [](const QString &why) {
        return std::unexpected(why + u' ' + CommandLineText::tr("Run with --help to see the options."));
    };
    if (!parser.parse(QStringList{u"gatehouse"_s} + arguments)) {
        const QString problem = parser.errorText();
        return fail(problem.endsWith(u'.') ? problem : QString(problem + u'.'));
    }
    for (const QCommandLineOption &option : {options.workspace, options.screenshot}) {
        const QString name = option.names().constFirst();
        const QString value = parser.value(option);
        if (parser.isSet(option) && (value.trimmed().isEmpty() || value.startsWith("--"_L1)))
            return fail(CommandLineText::tr("--%1 needs a %2.").arg(name, option.valueName()));
    }
    if (!parser.positionalArguments().isEmpty())
        return fail(CommandLineText::tr("Unexpected argument \"%1\".").arg(parser.positionalArguments().first()));

    using Mode = CommandLine::Mode;
    CommandLine line;
    line.sandbox = parser.isSet(options.sandbox);
    line.workspace = parser.value(options.workspace);
    if (line.sandbox && !line.workspace.isEmpty())
        return fail(CommandLineText::tr("Choose either --sandbox or --workspace."));
    if (parser.isSet(options.size)) {
        const auto wanted = sizeFrom(parser.value(options.size));
        if (!wanted)
            return fail(CommandLineText::tr("--size takes a size from 1000x700 to 7680x4320, such as 1280x800."));
        line.size = *wanted;
    }
    if (parser.isSet(options.scale)) {
        bool ok = false;
        line.scale = parser.value(options.scale).toDouble(&ok);
        if (!ok || line.scale < 1 || line.scale > 4)
            return fail(CommandLineText::tr("--scale takes a number from 1 to 4."));
    }
    if (parser.isSet(options.theme)) {
        const QString name = parser.value(options.theme);
        if (name != "light"_L1 && name != "dark"_L1)
            return fail(CommandLineText::tr("--theme takes light or dark."));
        line.scheme = name == "dark"_L1 ? CommandLine::Scheme::Dark : CommandLine::Scheme::Light;
    }
    if (parser.isSet(options.screenshot)) {
        line.mode = Mode::Screenshots;
        line.pictureFolder = parser.value(options.screenshot);
    }
    if (parser.isSet(options.selfTest))
        line.mode = Mode::SelfTest;
    if (parser.isSet(options.operations))
        line.mode = Mode::Operations;
    if (parser.isSet(options.version))
        line.mode = Mode::Version;
    if (parser.isSet(options.help))
        line.mode = Mode::Help;
    return line;
}

QString commandLineHelp()
{
    QCommandLineParser parser;
    Options().addTo(parser);
    return parser.helpText();
}

} // namespace gatehouse
