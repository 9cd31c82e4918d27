#include "tests/bench/bench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

struct Subject
{
    QLatin1StringView name;
    void (*run)(Bench &bench);
};

// The window first: a small process starts others the fastest.
constexpr std::array Subjects{
    Subject{"window"_L1, benchWindow},
    Subject{"client"_L1, benchClient},
    Subject{"users"_L1, benchUsers},
    Subject{"changes"_L1, benchChanges},
    Subject{"matrix"_L1, benchMatrix},
    Subject{"tables"_L1, benchTables},
    Subject{"access"_L1, benchAccess},
    Subject{"csv"_L1, benchCsv},
    Subject{"import"_L1, benchImport},
    Subject{"import page"_L1, benchImportPage},
    Subject{"fences"_L1, benchFences},
    Subject{"week"_L1, benchWeek},
    Subject{"map"_L1, benchMap},
    Subject{"base map"_L1, benchBaseMap},
    Subject{"fence drafts"_L1, benchFenceDrafts},
};

QString number(double value)
{
    if (std::isnan(value)) {
        return {};
    }
    const double size = std::abs(value);
    return QString::number(value, 'f', size < 10 ? 2 : (size < 100 ? 1 : 0));
}

QString goalText(const Measurement &measurement)
{
    QStringList parts;
    if (!std::isnan(measurement.goal)) {
        const bool lower = measurement.better == Measurement::Better::Lower;
        parts.append((lower ? u"≤ "_s : u"≥ "_s) + number(measurement.goal));
    }
    if (!std::isnan(measurement.goalRatio)) {
        parts.append(u"≥ "_s + number(measurement.goalRatio) + u"×"_s);
    }
    return parts.join(u", "_s);
}

QString metText(const Measurement &measurement)
{
    return !measurement.hasGoal() ? QString() : (measurement.isMet() ? u"yes"_s : u"NO"_s);
}

void print(const QList<Measurement> &measurements)
{
    QList<QStringList> lines{{u"name"_s, u"value"_s, u"unit"_s, u"baseline"_s, u"ratio"_s, u"goal"_s, u"met"_s}};
    for (const Measurement &measurement : measurements) {
        const double ratio = measurement.ratio();
        lines.append({measurement.name, number(measurement.value), measurement.unit, number(measurement.baseline),
                      std::isnan(ratio) ? QString() : number(ratio) + u'×', goalText(measurement),
                      metText(measurement)});
    }
    std::array<qsizetype, 7> widths{};
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            widths[size_t(i)] = std::max(widths[size_t(i)], line[i].size());
        }
    }
    for (const QStringList &line : std::as_const(lines)) {
        QString text;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const bool rightAligned = i == 1 || i == 3 || i == 4;
            const auto width = widths[size_t(i)];
            text += (rightAligned ? line[i].rightJustified(width) : line[i].leftJustified(width)) + u"  "_s;
        }
        std::printf("%s\n", qPrintable(text.trimmed()));
    }
}

QJsonValue jsonNumber(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

QJsonArray asJson(const QList<Measurement> &measurements)
{
    QJsonArray result;
    for (const Measurement &measurement : measurements) {
        result.append(QJsonObject{
            {u"name"_s, measurement.name},
            {u"value"_s, jsonNumber(measurement.value)},
            {u"unit"_s, measurement.unit},
            {u"baseline"_s, jsonNumber(measurement.baseline)},
            {u"ratio"_s, jsonNumber(measurement.ratio())},
            {u"goal"_s, jsonNumber(measurement.goal)},
            {u"goalRatio"_s, jsonNumber(measurement.goalRatio)},
            {u"met"_s, measurement.hasGoal() ? QJsonValue(measurement.isMet()) : QJsonValue(QJsonValue::Null)},
        });
    }
    return result;
}

bool writeJson(const QString &path, const QList<Measurement> &measurements)
{
    QFile file(path);
    const QByteArray text = QJsonDocument(asJson(measurements)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
        return false;
    }
    return true;
}

//! Without what the offscreen platform says of every window.
void say(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.contains("propagateSizeHints"_L1)) {
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
    }
    if (type == QtFatalMsg) {
        std::abort();
    }
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(say);
    // Nobody looks at the windows that are measured, so a machine without a display will do.
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY") &&
        qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
#endif
    if (const auto code = runWindowChild(argc, argv)) {
        return *code;
    }
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Gatehouse beside plain Qt in the same process."_s);
    const QCommandLineOption json(u"json"_s, u"Write the measurements to <file>."_s, u"file"_s);
    const QCommandLineOption only(u"only"_s, u"Measure only what has <text> in its name."_s, u"text"_s);
    const QCommandLineOption rows(u"rows"_s, u"Rows of large tables, 1000000 unless given."_s, u"number"_s,
                                  u"1000000"_s);
    parser.addOptions({json, only, rows});
    parser.addHelpOption();
    parser.process(application);

    bool valid = false;
    const int rowCount = parser.value(rows).toInt(&valid);
    if (!valid || rowCount < 1) {
        std::fprintf(stderr, "--rows takes a number above 0\n");
        return 2;
    }
    Bench bench(parser.value(only), rowCount);
    for (const Subject &subject : Subjects) {
        subject.run(bench);
    }
    print(bench.measurements());
    if (parser.isSet(json) && !writeJson(parser.value(json), bench.measurements())) {
        return 1;
    }
    return 0;
}
