#include "network/sandbox/sampleaccounts.h"
#include "network/sandbox/sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::sandbox;

static int fail(const QString &message)
{
    QTextStream(stderr) << "gatehouse-sandbox: " << message << Qt::endl;
    return 2;
}

static std::optional<Line> lineNamed(const QString &name)
{
    for (Line line : {Line::Docs, Line::V31, Line::V35}) {
        if (name == lineName(line))
            return line;
    }
    return std::nullopt;
}

static std::optional<Certificate> certificateNamed(const QString &name)
{
    if (name == "none"_L1)
        return Certificate::None;
    if (name == "self-signed"_L1)
        return Certificate::SelfSigned;
    if (name == "expired"_L1)
        return Certificate::Expired;
    return std::nullopt;
}

static void greet(const Sandbox &sandbox)
{
    QTextStream out(stdout);
    out << "ELEVATE " << lineName(sandbox.options().elevate) << "  " << sandbox.baseUrl(Service::Elevate).toString()
        << '\n';
    for (const SampleAccount &account : sampleAccounts) {
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

    const QCommandLineOption listen(u"listen"_s, u"Address and port; loopback only."_s, u"address:port"_s,
                                    u"127.0.0.1:8100"_s);
    const QCommandLineOption data(u"data"_s, u"Keep the data in this file; otherwise in memory."_s, u"file"_s);
    const QCommandLineOption elevate(u"elevate"_s, u"ELEVATE line: docs, 3.1 or 3.5."_s, u"line"_s, u"3.5"_s);
    const QCommandLineOption ivalt(u"ivalt"_s, u"iVALT envelope: reference, quick-start or details."_s, u"envelope"_s,
                                   u"reference"_s);
    const QCommandLineOption seed(u"seed"_s, u"Fill fresh data with: city, empty or recorded."_s, u"name"_s, u"city"_s);
    const QCommandLineOption users(u"users"_s, u"People of the sample city."_s, u"number"_s, u"500"_s);
    const QCommandLineOption idle(u"idle"_s, u"Seconds after which an idle session ends."_s, u"seconds"_s, u"3600"_s);
    const QCommandLineOption sessions(u"sessions"_s, u"Sessions an account may have at once; 0: any number."_s,
                                      u"number"_s, u"0"_s);
    const QCommandLineOption needOtp(u"need-otp"_s, u"Signing up needs a one-time password."_s);
    const QCommandLineOption latency(u"latency"_s, u"Answer every request this much later."_s, u"milliseconds"_s);
    const QCommandLineOption switches(
        u"switches"_s,
        u"Faults as a JSON list, such as [{\"fault\": \"status\", \"status\": 503, \"times\": 2}]. "
        "Faults: %1."_s.arg(faultNamesList().join(u", ")),
        u"json"_s);
    const QCommandLineOption certificate(u"certificate"_s, u"Serve HTTPS: none, self-signed or expired."_s, u"kind"_s,
                                         u"none"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A local stand-in for the ELEVATE user service and the iVALT Admin API, for learning and testing.\n"
        "internal_access_token: %1, secret_code of admin/create: %2, x-api-key: %3"_s.arg(
            QString(sampleInternalToken), QString(sampleSecretCode), QString(sampleIvaltKey)));
    parser.addOptions(
        {listen, data, elevate, ivalt, seed, users, idle, sessions, needOtp, latency, switches, certificate});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    SandboxOptions options;
    const QUrl address(u"http://"_s + parser.value(listen));
    if (!options.address.setAddress(address.host()) || address.port() < 0)
        return fail(u"--listen takes an address and a port, such as 127.0.0.1:8100."_s);
    options.port = static_cast<quint16>(address.port());
    options.dataFile = parser.value(data);
    const auto line = lineNamed(parser.value(elevate));
    const auto envelope = envelopeNamed(parser.value(ivalt));
    const auto kind = certificateNamed(parser.value(certificate));
    if (!line || !envelope || !kind)
        return fail(u"--elevate takes docs, 3.1 or 3.5; --ivalt reference, quick-start or details; --certificate "
                    "none, self-signed or expired."_s);
    options.elevate = *line;
    options.ivalt = *envelope;
    options.certificate = *kind;
    options.seed = parser.value(seed);
    if (options.seed != "city"_L1 && options.seed != "empty"_L1 && options.seed != "recorded"_L1)
        return fail(u"--seed takes city, empty or recorded."_s);
    options.users = parser.value(users).toInt();
    options.idleLimit = std::chrono::seconds(parser.value(idle).toInt());
    options.allowedSessions = parser.value(sessions).toInt();
    options.signUpNeedsOtp = parser.isSet(needOtp);
    if (parser.isSet(switches)) {
        QString error;
        const QJsonValue list = json::parse(parser.value(switches).toUtf8(), &error);
        options.switches = switchesFromJson(list.toArray(), &error);
        if (!error.isEmpty())
            return fail(u"--switches: "_s + error);
    }
    if (parser.isSet(latency))
        options.switches.append({.fault = Fault::Latency, .milliseconds = parser.value(latency).toInt()});

    Sandbox sandbox(options);
    if (!sandbox.start())
        return fail(sandbox.errorString());
    greet(sandbox);
    return QCoreApplication::exec();
}
