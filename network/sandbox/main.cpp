#include "network/sandbox/commandline.h"
#include "network/sandbox/sampleaccounts.h"
#include "network/sandbox/sandbox.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::sandbox;

static int fail(const QString &message)
{
    QTextStream(stderr) << "gatehouse-sandbox: " << message << Qt::endl;
    return 2;
}

static void greet(const Sandbox &sandbox)
{
    QTextStream out(stdout);
    out << "ELEVATE " << lineName(sandbox.options().elevate) << "  " << sandbox.baseUrl(Service::Elevate).toString()
        << '\n';
    for (const SampleAccount &account : sampleAccounts) {
        if (!account.lines.testFlag(sandbox.options().elevate))
            continue;
        out << "  " << account.email << "  " << account.password << "  "
            << (account.role.isEmpty() ? "ordinary user"_L1 : account.role) << '\n';
    }
    if (sandbox.options().elevate == Line::V35)
        out << "  origin " << sampleOrigin << ", tenant " << sampleTenant << '\n';
    out << "  internal_access_token " << sampleInternalToken << ", secret_code " << sampleSecretCode << '\n'
        << "iVALT " << envelopeName(sandbox.options().ivalt) << "  " << sandbox.baseUrl(Service::Ivalt).toString()
        << '\n'
        << "  x-api-key " << sampleIvaltKey << '\n'
        << "Switches, requests seen and messages: " << sandbox.baseUrl(Service::Elevate).toString() << "/__sandbox"
        << Qt::endl;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"gatehouse-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));

    const auto command = parseCommand(QCoreApplication::arguments().mid(1));
    if (!command)
        return fail(command.error());
    if (command->wantsHelp || command->wantsVersion) {
        QTextStream(stdout) << (command->wantsHelp
                                    ? commandHelp()
                                    : u"gatehouse-sandbox %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return 0;
    }
    Sandbox sandbox(command->options);
    if (!sandbox.start())
        return fail(sandbox.errorString());
    greet(sandbox);
    return QCoreApplication::exec();
}
