#include "network/operations/operation.h"

#include "models/workspaces/operationtext.h"
#include "network/operations/elevate.h"
#include "network/operations/ivalt.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace gatehouse {

QString Endpoint::titleText() const
{
    return QCoreApplication::translate("Operation", title);
}

QList<ListedName> listedNames(QLatin1StringView list, Line line)
{
    QList<ListedName> names;
    const QString text(list);
    for (QStringView entry : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype at = entry.indexOf(u'@');
        if (at >= 0) {
            // What exists on 3.1 exists in the published documentation, which describes that line.
            const QString spelled = line == Line::Docs ? QString(lineName(Line::V31)) : QString(lineName(line));
            if (!entry.sliced(at + 1).split(u',').contains(QStringView(spelled)))
                continue;
            entry = entry.first(at);
        }
        const bool required = entry.endsWith(u'!');
        names.append({(required ? entry.chopped(1) : entry).toString(), required});
    }
    return names;
}

static bool lists(QLatin1StringView list, const Field &field, Line line)
{
    return std::ranges::any_of(listedNames(list, line), [&](const ListedName &n) { return n.name == field.key; });
}

static bool isUpdate(const Endpoint &endpoint)
{
    return endpoint.verb == Verb::Put || endpoint.verb == Verb::Patch || endpoint.path.contains("/update"_L1);
}

bool keepsWhatIsLeftOut(const Endpoint &endpoint)
{
    return isUpdate(endpoint) && !endpoint.has(Effect::Partial);
}

bool takes(const Endpoint &endpoint, const Field &field, Line line)
{
    const Rule excluded = isUpdate(endpoint) ? Rule::CreateOnly : Rule::EditOnly;
    return field.isWritable() && !field.has(excluded) && field.lines.testFlag(line) &&
           !lists(endpoint.omits, field, line);
}

bool needs(const Endpoint &endpoint, const Field &field, Line line)
{
    return takes(endpoint, field, line) && !endpoint.has(Effect::Partial) && field.isRequired(line) &&
           !lists(endpoint.optional, field, line) && !lists(endpoint.makes, field, line);
}

QJsonObject bodyFor(const Endpoint &endpoint, const Record &record, Line line)
{
    const BodyOf purpose = isUpdate(endpoint) ? BodyOf::Edit : BodyOf::Creation;
    QJsonObject body = bodyFromRecord(record, purpose, line);
    for (const Field &field : record.type().fields) {
        const bool dispensable = record.text(field).isEmpty() && !needs(endpoint, field, line);
        if (!takes(endpoint, field, line) || dispensable)
            body.remove(field.key);
    }
    return body;
}

static QString comparable(QStringView name)
{
    QString plain = name.toString().toLower();
    plain.remove(u'_');
    return plain;
}

QString argumentOf(const PathArguments &arguments, QStringView name)
{
    const QString wanted = comparable(name);
    for (auto it = arguments.cbegin(); it != arguments.cend(); ++it) {
        if (comparable(it.key()) == wanted)
            return it.value();
    }
    return {};
}

QString expandPath(QLatin1StringView path, const PathArguments &arguments, QString *missing)
{
    const QString pattern(path);
    QStringList segments;
    for (QStringView segment : QStringView(pattern).split(u'/')) {
        if (!segment.startsWith(u'{')) {
            segments.append(segment.toString());
            continue;
        }
        QStringView name = segment.sliced(1).chopped(1);
        const bool dispensable = name.endsWith(u'?');
        if (dispensable)
            name = name.chopped(1);
        const QString value = argumentOf(arguments, name);
        if (value.isEmpty() && dispensable)
            continue;
        if (value.isEmpty()) {
            if (missing)
                *missing = name.toString();
            return {};
        }
        segments.append(QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    return segments.join(u'/');
}

QLatin1StringView verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET"_L1;
    case Verb::Post:
        return "POST"_L1;
    case Verb::Put:
        return "PUT"_L1;
    case Verb::Patch:
        return "PATCH"_L1;
    case Verb::Delete:
        break;
    }
    return "DELETE"_L1;
}

std::optional<Respelling> respellingFrom(const Endpoint &endpoint, QStringView written)
{
    const QString request = operationTextIn(written.toString()).request;
    const QStringView text = request;
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return {};
    const QString path = text.sliced(slash).trimmed().toString();
    const auto isFit = [](QStringView segment) {
        return !segment.contains(u' ') && (!segment.startsWith(u'{') || (segment.endsWith(u'}') && segment.size() > 2));
    };
    if (!std::ranges::all_of(QStringView(path).split(u'/'), isFit))
        return {};
    const QString name = text.first(slash).trimmed().toString().toUpper();
    if (name.isEmpty())
        return Respelling{endpoint.verb, path};
    for (Verb verb : {Verb::Get, Verb::Post, Verb::Put, Verb::Patch, Verb::Delete}) {
        if (name == verbName(verb))
            return Respelling{verb, path};
    }
    return {};
}

const QList<const Endpoint *> &allOperations()
{
    static const QList<const Endpoint *> all = [] {
        QList<const Endpoint *> rows(elevate::operations.begin(), elevate::operations.end());
        rows.append(QList<const Endpoint *>(ivalt::operations.begin(), ivalt::operations.end()));
        return rows;
    }();
    return all;
}

const Endpoint *findOperation(Service service, QStringView id)
{
    for (const Endpoint *endpoint : allOperations()) {
        if (endpoint->service == service && endpoint->id == id)
            return endpoint;
    }
    return nullptr;
}

} // namespace gatehouse
