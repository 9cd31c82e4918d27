#include "network/sandbox/router.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static bool isPlaceholder(const QString &segment)
{
    return segment.startsWith(u'{');
}

static QString placeholderName(const QString &segment)
{
    QString name = segment.sliced(1).chopped(1);
    if (name.endsWith(u'?'))
        name.chop(1);
    return name;
}

static QStringList segmentsOf(const QString &path)
{
    return path.split(u'/', Qt::SkipEmptyParts);
}

Router::Router(Line line, const QHash<QString, QString> &ivaltOperations)
{
    for (const Endpoint *endpoint : allOperations()) {
        Respelling asked{endpoint->verb, QString(endpoint->pathOn(line))};
        const bool isElevate = endpoint->service == Service::Elevate;
        if (!isElevate)
            asked = respellingFrom(*endpoint, ivaltOperations.value(QString(endpoint->id))).value_or(asked);
        if (endpoint->existsOn(line) && !asked.path.isEmpty())
            (isElevate ? m_elevate : m_ivalt).append({endpoint, asked.verb, segmentsOf(asked.path)});
    }
}

//! How many leading segments are fixed.
static qsizetype fixedLength(const QStringList &segments)
{
    return std::ranges::find_if(segments, isPlaceholder) - segments.begin();
}

Route Router::elevate(const QString &path) const
{
    const QStringList segments = segmentsOf(path);
    Route route;
    bool knowsService = false;
    bool knowsController = false;
    for (const Known &known : m_elevate) {
        const qsizetype fixed = fixedLength(known.segments);
        // service, version, controller, then the method
        knowsService |= segments.value(0) == known.segments.at(0) && segments.size() >= 3;
        knowsController |= segments.size() >= 3 && segments.first(3) == known.segments.first(3);
        if (segments.size() < fixed || segments.first(fixed) != known.segments.first(fixed) ||
            segments.size() > fixed + 1)
            continue;
        route.candidates.append(known.endpoint);
        if (segments.size() > fixed) {
            const QString name = known.segments.size() > fixed ? placeholderName(known.segments.at(fixed)) : u"id"_s;
            route.arguments.insert(name, QUrl::fromPercentEncoding(segments.at(fixed).toLatin1()));
        }
    }
    if (!route.candidates.isEmpty())
        route.found = Route::Found::Operation;
    else if (knowsController)
        route.found = Route::Found::NoMethod;
    else if (knowsService)
        route.found = Route::Found::NoController;
    return route;
}

Route Router::ivalt(const QString &path, Verb verb) const
{
    const QStringList segments = segmentsOf(path);
    Route best;
    qsizetype bestFixed = -1;
    for (const Known &known : m_ivalt) {
        if (known.segments.size() != segments.size())
            continue;
        PathArguments arguments;
        qsizetype fixed = 0;
        bool fits = true;
        for (qsizetype i = 0; i < segments.size() && fits; ++i) {
            if (isPlaceholder(known.segments.at(i)))
                arguments.insert(placeholderName(known.segments.at(i)),
                                 QUrl::fromPercentEncoding(segments.at(i).toLatin1()));
            else if (known.segments.at(i) == segments.at(i))
                ++fixed;
            else
                fits = false;
        }
        if (!fits)
            continue;
        if (known.verb != verb) {
            if (best.found == Route::Found::NotThis)
                best.found = Route::Found::NoMethod;
        } else if (fixed > bestFixed) {
            best = {Route::Found::Operation, {known.endpoint}, arguments};
            bestFixed = fixed;
        }
    }
    return best;
}

} // namespace gatehouse::sandbox
