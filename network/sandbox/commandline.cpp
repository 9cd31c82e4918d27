#include "network/sandbox/commandline.h"

#include "models/schema/json.h"
#include "network/sandbox/sampleaccounts.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

constexpr qint64 mostPeople = 1'000'000;
constexpr qint64 mostSeconds = 10LL * 365 * 24 * 3600;
constexpr qint64 mostMilliseconds = 3'600'000;

//! Takes over the value of an option; answers null, or what is wrong, as the end of a sentence that begins with the
//! option.
using Reader = std::function<QString(const QString &value, SandboxOptions &options)>;

struct OptionRow
{
    QCommandLineOption option;
    Reader read;
};

//! Values by the names the command line has for them.
template<class Value>
using Names = QList<std::pair<QString, Value>>;

QString enumerated(QStringList names)
{
    const QString last = names.takeLast();
    return names.isEmpty() ? last : QString(names.join(u", ") % u" or "_s % last);
}

template<class Value>
QString listed(const Names<Value> &names)
{
    QStringList texts;
    for (const auto &[name, value] : names)
        texts.append(name);
    return enumerated(texts);
}

template<class Value, class Apply>
OptionRow choice(const QString &name, const QString &about, const QString &what, const Names<Value> &names, Apply apply)
{
    return {{name, QString(about % u": "_s % listed(names) % u"; "_s % names.first().first % u" unless given."_s), what,
             names.first().first},
            [names, apply](const QString &text, SandboxOptions &options) {
                const auto found = std::ranges::find(names, text, &std::pair<QString, Value>::first);
                if (found == names.end())
                    return QString(u"takes "_s % listed(names) % u", not \""_s % text % u'"');
                apply(options, found->second);
                return QString();
            }};
}

template<class Apply>
OptionRow number(const QString &name, const QString &about, const QString &unit, qint64 least, qint64 most, Apply apply)
{
    return {{name, about, unit}, [=](const QString &text, SandboxOptions &options) {
                bool ok = false;
                const qint64 value = text.toLongLong(&ok);
                if (!ok || value < least || value > most)
                    return u"takes a number of %1 from %2 to %3, not \"%4\""_s.arg(unit, QString::number(least),
                                                                                   QString::number(most), text);
                apply(options, value);
                return QString();
            }};
}

template<class Duration>
OptionRow seconds(const QString &name, const QString &about, Duration SandboxOptions::*member)
{
    return number(name, about, u"seconds"_s, 1, mostSeconds,
                  [member](SandboxOptions &options, qint64 value) { options.*member = std::chrono::seconds(value); });
}

QString readAddress(const QString &text, SandboxOptions &options)
{
    const QUrl url(u"http://"_s + text);
    const bool isWhole = url.isValid() && url.port() >= 0 && url.path().isEmpty() && url.userInfo().isEmpty();
    QHostAddress address(QHostAddress::LocalHost);
    if (!isWhole || (url.host() != "localhost"_L1 && !address.setAddress(url.host())))
        return u"takes an address and a port, such as 127.0.0.1:8100, not \"%1\""_s.arg(text);
    if (!address.isLoopback())
        return u"takes an address of this computer alone, such as 127.0.0.1:8100; the sandbox is not for others"_s;
    options.address = address;
    options.port = static_cast<quint16>(url.port());
    return {};
}

QString readDataFile(const QString &text, SandboxOptions &options)
{
    const QFileInfo file(text);
    if (text.isEmpty() || file.isDir())
        return u"takes the name of a file, not \"%1\""_s.arg(text);
    if (!file.absoluteDir().exists())
        return u"takes a file in a folder that exists; there is no folder %1"_s.arg(file.absolutePath());
    QFile existing(text);
    if (file.exists() && !existing.open(QIODevice::ReadWrite))
        return u"takes a file that can be written; %1: %2"_s.arg(text, existing.errorString());
    const QByteArray start = existing.isOpen() ? existing.read(15) : QByteArray();
    if (!start.isEmpty() && start != "SQLite format 3")
        return u"takes a file that the sandbox has made, and %1 is none"_s.arg(text);
    options.dataFile = text;
    return {};
}

QString readSwitches(const QString &text, SandboxOptions &options)
{
    QString error;
    const QJsonValue value = json::parse(text.toUtf8(), &error);
    if (error.isEmpty() && !value.isArray() && !value.isObject())
        error = u"it is neither a list nor an object"_s;
    if (error.isEmpty())
        options.switches += switchesFromJson(value.isObject() ? QJsonArray{value} : value.toArray(), &error);
    return error.isEmpty() ? QString() : u"takes faults as a JSON list: %1"_s.arg(error);
}

QString readPath(const QString &text, SandboxOptions &options)
{
    const QString id = text.section(u'=', 0, 0).trimmed();
    const QString request = text.section(u'=', 1).trimmed();
    if (id.isEmpty() || request.isEmpty())
        return u"takes operation=VERB /path, such as \"listOrgsOfUser=GET /orgs/of/{user_id}\", not \"%1\""_s.arg(text);
    options.ivaltDialect.operations.insert(id, request);
    const QString problem = operationsProblem(options.ivaltDialect);
    return problem.isEmpty() ? QString() : u"takes an operation, a verb and a path: %1"_s.arg(problem);
}

QString asWords(std::chrono::milliseconds duration)
{
    return QString::number(std::chrono::duration_cast<std::chrono::seconds>(duration).count());
}

QList<OptionRow> serviceRows(const SandboxOptions &usual)
{
    using Flags = IvaltDialect::Flags;
    using Zone = IvaltDialect::Timezone;
    const Names<Line> lines{{QString(lineName(Line::V35)), Line::V35},
                            {QString(lineName(Line::V31)), Line::V31},
                            {QString(lineName(Line::Docs)), Line::Docs}};
    Names<IvaltEnvelope> envelopes;
    for (IvaltEnvelope envelope : {IvaltEnvelope::Reference, IvaltEnvelope::QuickStart, IvaltEnvelope::Details})
        envelopes.append({QString(envelopeName(envelope)), envelope});
    const Names<Flags> flags{
        {u"zero-one"_s, Flags::ZeroOne}, {u"true-false"_s, Flags::TrueFalse}, {u"on-off"_s, Flags::OnOff}};
    const Names<Zone> zones{{u"object"_s, Zone::Object}, {u"text"_s, Zone::Text}, {u"list"_s, Zone::List}};
    const Names<bool> numbers{{u"number"_s, false}, {u"text"_s, true}};
    Names<QString> units;
    for (const QString &unit : {u"metres"_s, u"feet"_s, u"kilometres"_s, u"miles"_s})
        units.append({unit, unit});
    const Names<bool> fenceSwitches{{u"is_active"_s, false}, {u"enabled"_s, true}};
    using EmptyBody = IvaltDialect::EmptyBody;
    const Names<EmptyBody> emptyBodies{
        {u"any"_s, EmptyBody::Any}, {u"needed"_s, EmptyBody::Needed}, {u"refused"_s, EmptyBody::Refused}};
    const Names<bool> secrets{{u"told"_s, false}, {u"hidden"_s, true}};
    const Names<bool> timeslots{{u"daily"_s, false}, {u"weekly"_s, true}};

    return {
        choice(u"elevate"_s, u"ELEVATE line"_s, u"line"_s, lines,
               [](SandboxOptions &options, Line line) { options.elevate = line; }),
        seconds(u"idle"_s,
                u"Seconds after which an idle ELEVATE session ends; %1 unless given."_s.arg(asWords(usual.idleLimit)),
                &SandboxOptions::idleLimit),
        seconds(u"access-token-life"_s,
                u"Seconds an access token is good for; %1 unless given."_s.arg(asWords(usual.accessTokenLife)),
                &SandboxOptions::accessTokenLife),
        seconds(u"refresh-token-life"_s,
                u"Seconds a refresh token is good for; %1 unless given."_s.arg(asWords(usual.refreshTokenLife)),
                &SandboxOptions::refreshTokenLife),
        seconds(u"otp-life"_s,
                u"Seconds a one-time password is good for; %1 unless given."_s.arg(asWords(usual.otpLife)),
                &SandboxOptions::otpLife),
        seconds(
            u"signed-url-life"_s,
            u"Seconds a signed address for a file is good for; %1 unless given."_s.arg(asWords(usual.signedUrlLife)),
            &SandboxOptions::signedUrlLife),
        number(u"bulk-delay"_s,
               u"Milliseconds until an uploaded CSV is processed; %1 unless given."_s.arg(usual.bulkDelay.count()),
               u"milliseconds"_s, 0, mostMilliseconds,
               [](SandboxOptions &options, qint64 value) { options.bulkDelay = std::chrono::milliseconds(value); }),
        number(u"sessions"_s, u"Sessions an account may have at once; 0, any number, unless given."_s, u"sessions"_s, 0,
               1000, [](SandboxOptions &options, qint64 value) { options.allowedSessions = static_cast<int>(value); }),
        {{u"need-otp"_s, u"Signing up needs a one-time password."_s},
         [](const QString &, SandboxOptions &options) {
             options.signUpNeedsOtp = true;
             return QString();
         }},
        choice(u"ivalt"_s, u"iVALT envelope"_s, u"envelope"_s, envelopes,
               [](SandboxOptions &options, IvaltEnvelope envelope) { options.ivalt = envelope; }),
        choice(u"ivalt-flags"_s, u"iVALT writes switches as"_s, u"form"_s, flags,
               [](SandboxOptions &options, Flags form) { options.ivaltDialect.flags = form; }),
        choice(u"ivalt-numbers"_s, u"iVALT writes ids and coordinates as"_s, u"form"_s, numbers,
               [](SandboxOptions &options, bool areTexts) { options.ivaltDialect.textNumbers = areTexts; }),
        choice(u"ivalt-timezone"_s, u"iVALT writes a timezone as"_s, u"form"_s, zones,
               [](SandboxOptions &options, Zone form) { options.ivaltDialect.timezone = form; }),
        choice(u"ivalt-timeslots"_s, u"iVALT keeps timeslots as times of a day, without weekdays, or of a week"_s,
               u"form"_s, timeslots,
               [](SandboxOptions &options, bool areWeekly) { options.ivaltDialect.weeklyTimeslots = areWeekly; }),
        choice(u"ivalt-radius"_s, u"iVALT keeps the radius of geofences in"_s, u"unit"_s, units,
               [](SandboxOptions &options, const QString &unit) { options.ivaltDialect.radiusUnit = unit; }),
        {{u"ivalt-off"_s, u"What iVALT says and takes for verify_timeslots being off; off unless given."_s, u"word"_s},
         [](const QString &word, SandboxOptions &options) {
             options.ivaltDialect.offWord = word;
             return json::toFlag(word) == true ? u"takes a word that does not say yes, not \"%1\""_s.arg(word)
                                               : QString();
         }},
        choice(u"ivalt-fences"_s, u"iVALT calls the switch of geofences"_s, u"name"_s, fenceSwitches,
               [](SandboxOptions &options, bool isEnabled) { options.ivaltDialect.fencesAreEnabled = isEnabled; }),
        choice(u"ivalt-secrets"_s, u"The secrets of auth codes are in their list, or hidden there"_s, u"form"_s,
               secrets, [](SandboxOptions &options, bool areHidden) { options.ivaltDialect.hidesSecrets = areHidden; }),
        choice(u"ivalt-empty-bodies"_s, u"iVALT takes an empty body with deleting, accepting and the like as"_s,
               u"form"_s, emptyBodies,
               [](SandboxOptions &options, EmptyBody form) { options.ivaltDialect.emptyBody = form; }),
        {{u"ivalt-path"_s,
          u"An iVALT operation answers at this verb and path instead of the usual; may be given again. Nobody has seen "
          "the paths of these: %1."_s.arg(unseenPaths().join(u", ")),
          u"operation=VERB /path"_s},
         readPath},
    };
}

QList<OptionRow> rows()
{
    const SandboxOptions usual;
    Names<QString> seeds;
    for (const QString &seed : {u"city"_s, u"empty"_s, u"recorded"_s})
        seeds.append({seed, seed});
    const Names<Certificate> certificates{{u"none"_s, Certificate::None},
                                          {u"self-signed"_s, Certificate::SelfSigned},
                                          {u"expired"_s, Certificate::Expired}};

    QList<OptionRow> all{
        {{u"listen"_s,
          u"Address and port, of this computer alone; 127.0.0.1:8100 unless given, port 0: any free one."_s,
          u"address:port"_s, u"127.0.0.1:8100"_s},
         readAddress},
        choice(u"certificate"_s, u"Serve HTTPS with a certificate"_s, u"kind"_s, certificates,
               [](SandboxOptions &options, Certificate kind) { options.certificate = kind; }),
        {{u"data"_s, u"Keep the data in this file; otherwise in memory."_s, u"file"_s}, readDataFile},
        choice(u"seed"_s, u"Fill fresh data with the sample city, the sample accounts alone, or no account at all"_s,
               u"name"_s, seeds, [](SandboxOptions &options, const QString &seed) { options.seed = seed; }),
        number(u"users"_s, u"People of the sample city, in all its tenants; %1 unless given."_s.arg(usual.users),
               u"people"_s, 1, mostPeople,
               [](SandboxOptions &options, qint64 value) { options.users = static_cast<int>(value); }),
    };
    all += serviceRows(usual);
    all += {
        number(u"latency"_s, u"Answer every request this much later."_s, u"milliseconds"_s, 0, mostMilliseconds,
               [](SandboxOptions &options, qint64 value) {
                   options.switches.append({.fault = Fault::Latency, .milliseconds = static_cast<int>(value)});
               }),
        {{u"switches"_s,
          u"Faults as a JSON list, such as [{\"fault\": \"status\", \"status\": 503, \"operations\": [\"listRoles\"], "
          "\"times\": 2}]. Faults: %1. Beside fault: %2."_s.arg(faultNamesList().join(u", "),
                                                                switchMembers().join(u", ")),
          u"json"_s},
         readSwitches},
    };
    return all;
}

const QCommandLineOption &helpOption()
{
    static const QCommandLineOption option({u"h"_s, u"help"_s}, u"Print this help and exit."_s);
    return option;
}

const QCommandLineOption &versionOption()
{
    static const QCommandLineOption option({u"v"_s, u"version"_s}, u"Print the version and exit."_s);
    return option;
}

void fill(QCommandLineParser &parser, const QList<OptionRow> &all)
{
    parser.setApplicationDescription(
        u"A local stand-in for the ELEVATE user service and the iVALT Admin API, for learning and testing.\n"
        "internal_access_token: %1, secret_code of admin/create: %2, x-api-key: %3"_s.arg(
            QString(sampleInternalToken), QString(sampleSecretCode), QString(sampleIvaltKey)));
    for (const OptionRow &row : all)
        parser.addOption(row.option);
    parser.addOptions({helpOption(), versionOption()});
}

} // namespace

std::expected<Command, QString> parseCommand(const QStringList &arguments)
{
    const QList<OptionRow> all = rows();
    QCommandLineParser parser;
    fill(parser, all);
    const auto fail = [](const QString &why) {
        const QStringView problem = QStringView(why).chopped(why.endsWith(u'.') ? 1 : 0);
        return std::unexpected(QString(problem % u". Run with --help to see the options."_s));
    };
    if (!parser.parse(QStringList{u"gatehouse-sandbox"_s} + arguments))
        return fail(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return fail(u"Unexpected argument \"%1\""_s.arg(parser.positionalArguments().first()));

    Command command{.wantsHelp = parser.isSet(helpOption()), .wantsVersion = parser.isSet(versionOption())};
    for (const OptionRow &row : all) {
        const bool takesValue = !row.option.valueName().isEmpty();
        const QStringList given = takesValue                 ? parser.values(row.option)
                                  : parser.isSet(row.option) ? QStringList{QString()}
                                                             : QStringList();
        for (const QString &value : given) {
            if (const QString problem = row.read(value, command.options); !problem.isEmpty())
                return fail(u"--"_s % row.option.names().first() % u' ' % problem);
        }
    }
    if (parser.isSet(u"users"_s) && command.options.seed != "city"_L1)
        return fail(u"--users is for the sample city; leave it out or use --seed city"_s);
    return command;
}

QString commandHelp()
{
    QCommandLineParser parser;
    fill(parser, rows());
    return parser.helpText();
}

} // namespace gatehouse::sandbox
