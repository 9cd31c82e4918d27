#include "app/selftest.h"

#include "ui/theme/icons.h"

#include <QDir>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QImageReader>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSslSocket>
#include <QTextStream>
#include <QTimeZone>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct SelfCheck
{
    QString name;
    QString problem; //!< empty: passed
};

QString sqliteProblem()
{
    QString problem;
    const QString connection = u"gatehouse-self-test"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(u":memory:"_s);
        if (!database.open())
            problem = database.lastError().text();
        QSqlQuery query(database);
        if (problem.isEmpty() && (!query.exec(u"SELECT sqlite_version()"_s) || !query.next()))
            problem = query.lastError().text();
    }
    QSqlDatabase::removeDatabase(connection);
    return problem;
}

QString qmlProblem(QLatin1StringView module)
{
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQml\nimport " + QByteArray(module.data(), module.size()) + "\nQtObject {}", {});
    return component.isError() ? component.errorString().simplified() : QString();
}

//! The plugin the map is drawn with; a module that can be imported may still lack it.
QString mapProblem()
{
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtLocation\nPlugin { name: \"osm\" }", {});
    const std::unique_ptr<QObject> plugin(component.create());
    if (!plugin)
        return component.errorString().simplified();
    return plugin->property("isAttached").toBool() ? QString() : u"the plugin osm could not be loaded"_s;
}

QString iconProblem()
{
    for (QLatin1StringView name : icons::names) {
        const QString file = u":/icons/%1.svg"_s.arg(name);
        if (!name.isEmpty() && QImageReader(file).read().isNull())
            return u"%1 cannot be drawn"_s.arg(file);
    }
    return {};
}

QString fontProblem()
{
    if (QFontDatabase::families().isEmpty())
        return u"no font is installed"_s;
    if (QFontDatabase::families(QFontDatabase::Devanagari).isEmpty())
        return u"no font shows Devanagari, which Hindi is written in"_s;
    const QFontMetrics metrics((QFont()));
    return metrics.horizontalAdvance(u"Gatehouse"_s) > 0 ? QString() : u"the system font has no width"_s;
}

} // namespace

bool lacksPlatform(QTextStream &out)
{
    const QStringList wanted = qEnvironmentVariable("QT_QPA_PLATFORM").split(u';', Qt::SkipEmptyParts);
    QStringList plugins;
    for (const QString &folder : QCoreApplication::libraryPaths())
        plugins += QDir(folder + u"/platforms"_s).entryList(QDir::Files);
    const auto isThere = [&](const QString &platform) {
        const QString name = u'q' + platform.section(u':', 0, 0);
        return std::ranges::any_of(plugins, [&](const QString &plugin) { return plugin.contains(name); });
    };
    // Where none is a file they are part of the program.
    if (wanted.isEmpty() || plugins.isEmpty() || std::ranges::any_of(wanted, isThere))
        return false;
    out << "FAILED  platform plugin "_L1 << wanted.join(u" or "_s) << ": no such plugin is installed\n"_L1
        << "0 passed, 1 failed\n"_L1;
    out.flush();
    return true;
}

int runSelfTest(QTextStream &out)
{
    QList<SelfCheck> checks = {
        {u"platform plugin "_s + QGuiApplication::platformName(), {}},
        {u"SQLite driver"_s, sqliteProblem()},
        {u"TLS "_s + QSslSocket::sslLibraryVersionString(),
         QSslSocket::supportsSsl() ? QString() : u"no TLS library could be loaded"_s},
        {u"fonts"_s, fontProblem()},
        {u"icons"_s, iconProblem()},
        {u"time zones"_s, QTimeZone("Asia/Kolkata").isValid() ? QString() : u"no time zone data is installed"_s},
    };
    for (const char *format : {"png", "svg"}) {
        checks.append({u"image format "_s + QLatin1StringView(format),
                       QImageReader::supportedImageFormats().contains(format) ? QString() : u"no plugin reads it"_s});
    }
    for (QLatin1StringView module : {"QtQuick"_L1, "QtLocation"_L1, "QtPositioning"_L1})
        checks.append({u"QML module "_s + module, qmlProblem(module)});
    checks.append({u"map plugin osm"_s, mapProblem()});

    int failed = 0;
    for (const SelfCheck &check : std::as_const(checks)) {
        failed += check.problem.isEmpty() ? 0 : 1;
        out << (check.problem.isEmpty() ? "ok      "_L1 : "FAILED  "_L1) << check.name;
        if (!check.problem.isEmpty())
            out << ": "_L1 << check.problem;
        out << '\n';
    }
    out << checks.size() - failed << " passed, "_L1 << failed << " failed\n"_L1;
    out.flush();
    return failed;
}

} // namespace gatehouse
