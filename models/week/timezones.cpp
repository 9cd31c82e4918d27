#include "models/week/timezones.h"

#include "models/week/weekinstants.h"
#include "models/week/zonecities.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! No clock is farther from UTC.
constexpr int farthestOffset = 14 * 3600;

QString folded(QStringView text)
{
    QString result = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    result.replace(u'_', u' ');
    result.removeIf([](QChar character) { return character.isMark(); });
    return result.simplified();
}

//! "St Johns" of "America/St_Johns".
QString ownCity(const QByteArray &id)
{
    return QString::fromLatin1(id.sliced(id.lastIndexOf('/') + 1)).replace(u'_', u' ');
}

QString citiesOf(const QByteArray &id)
{
    const auto row = std::ranges::find_if(
        zoneCities, [&id](const ZoneCities &each) { return QByteArrayView(each.zone.data(), each.zone.size()) == id; });
    return row == std::end(zoneCities) ? ownCity(id) : QString(row->cities);
}

ZoneOption optionOf(const QByteArray &id, const QTimeZone &zone)
{
    // The wire's language, whatever the user's is.
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const int offset = zone.standardTimeOffset(QDateTime::currentDateTimeUtc());
    ZoneOption option{
        .id = id,
        .label = u"(GMT%1) %2"_s.arg(offsetText(offset), citiesOf(id)),
        .offset = offset / 3600.0,
        .abbrev = zone.displayName(QTimeZone::StandardTime, QTimeZone::ShortName, english),
        .altName = zone.displayName(QTimeZone::StandardTime, QTimeZone::LongName, english),
        .country = zone.territory() == QLocale::AnyTerritory ? QString() : QLocale::territoryToString(zone.territory()),
        .searched = {},
    };
    if (id == "UTC")
        option.altName = u"Coordinated Universal Time"_s;
    const QStringList named{QString::fromLatin1(id),
                            ownCity(id),
                            citiesOf(id),
                            option.country,
                            option.abbrev,
                            option.altName,
                            QString::fromLatin1(QTimeZone::ianaIdToWindowsId(id)),
                            u"gmt"_s + offsetText(offset)};
    option.searched = folded(named.join(u' '));
    return option;
}

//! All that names a zone, folded.
struct ZoneIndex
{
    QList<ZoneOption> options;
    QHash<QString, QByteArray> ids;    //!< IANA names and aliases
    QHash<QString, QByteArray> others; //!< Windows ids, labels and cities; empty where several zones share one

    ZoneIndex()
    {
        // By country, since that leaves out the aliases.
        QSet<QByteArray> current{"UTC"_ba};
        for (int territory = QLocale::AnyTerritory + 1; territory <= QLocale::LastTerritory; ++territory) {
            for (const QByteArray &id : QTimeZone::availableTimeZoneIds(QLocale::Territory(territory)))
                current.insert(id);
        }
        for (const QByteArray &id : std::as_const(current)) {
            const QTimeZone zone(id);
            if (!zone.isValid())
                continue;
            options.append(optionOf(id, zone));
            nameOther(options.last().label, id);
            for (const QString &city : citiesOf(id).split(u", "_s) + QStringList{ownCity(id)})
                nameOther(city, id);
        }
        std::ranges::sort(options, [](const ZoneOption &left, const ZoneOption &right) {
            return std::tie(left.offset, left.label, left.id) < std::tie(right.offset, right.label, right.id);
        });
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
            ids.insert(folded(QString::fromLatin1(id)), id);
            const QByteArray windowsId = QTimeZone::ianaIdToWindowsId(id);
            if (!windowsId.isEmpty())
                others.insert(folded(QString::fromLatin1(windowsId)), QTimeZone::windowsIdToDefaultIanaId(windowsId));
        }
    }

    void nameOther(const QString &name, const QByteArray &id)
    {
        const QString key = folded(name);
        others.insert(key, others.value(key, id) == id ? id : QByteArray());
    }
};

const ZoneIndex &zoneIndex()
{
    static const ZoneIndex index;
    return index;
}

bool isKnown(const QByteArray &id)
{
    static const QSet<QByteArray> available = [] {
        const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
        return QSet<QByteArray>(ids.begin(), ids.end());
    }();
    if (available.contains(id))
        return true;
    // Some systems leave out the old names, which Qt knows all the same. But it also takes "Anything30" for a rule.
    const bool mayBeRule = std::ranges::any_of(id, [](char character) { return character >= '0' && character <= '9'; });
    return !id.isEmpty() && !mayBeRule && QTimeZone(id).isValid();
}

//! Seconds east of UTC of "+05:30", "GMT+5:30", "UTC-3", "Z".
std::optional<int> offsetOf(const QString &text)
{
    static const QRegularExpression form(u"^(?:UTC|GMT)?\\s*([+\\-−])\\s*(\\d{1,2})(?::?(\\d{2}))?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (text.compare("Z"_L1, Qt::CaseInsensitive) == 0)
        return 0;
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || match.capturedView(3).toInt() > 59)
        return std::nullopt;
    const int seconds = match.capturedView(2).toInt() * 3600 + match.capturedView(3).toInt() * 60;
    if (seconds > farthestOffset)
        return std::nullopt;
    return match.capturedView(1) == u"+" ? seconds : -seconds;
}

//! The zone of a picker's label of another maker: "(GMT+5:30) Chennai, Kolkata": one of its cities, else the offset.
QByteArray zoneOfLabel(const QString &text)
{
    static const QRegularExpression form(u"^\\(((?:UTC|GMT)[^)]*)\\)\\s*(.*)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QString told = match.captured(1);
    const auto offset = told.size() == 3 ? std::optional(0) : offsetOf(told);
    if (!offset)
        return {};
    for (const QString &city : match.captured(2).split(u',')) {
        const QByteArray id = zoneIndex().others.value(folded(city));
        if (!id.isEmpty() && QTimeZone(id).standardTimeOffset(QDateTime::currentDateTimeUtc()) == *offset)
            return id;
    }
    return zoneOfOffset(*offset);
}

} // namespace

const QList<ZoneOption> &zoneOptions()
{
    return zoneIndex().options;
}

std::optional<ZoneOption> zoneOption(const QByteArray &id)
{
    const QTimeZone zone(id);
    if (id.isEmpty() || !zone.isValid())
        return std::nullopt;
    return optionOf(id, zone);
}

QByteArray findZone(QStringView text)
{
    const QString wanted = text.trimmed().toString();
    constexpr qsizetype longestName = 200;
    if (wanted.isEmpty() || wanted.size() > longestName)
        return {};
    const bool isLatin = std::ranges::all_of(wanted, [](QChar character) { return character.unicode() < 128; });
    if (const auto offset = offsetOf(wanted))
        return zoneOfOffset(*offset);
    if (const QByteArray id = wanted.toLatin1(); isLatin && isKnown(id))
        return id;
    const QString key = folded(wanted);
    if (const QByteArray id = zoneIndex().ids.value(key); !id.isEmpty())
        return id;
    if (const QByteArray id = zoneIndex().others.value(key); !id.isEmpty())
        return id;
    return zoneOfLabel(wanted);
}

QByteArray currentZoneName(const QByteArray &id)
{
    const QList<ZoneOption> &options = zoneOptions();
    if (std::ranges::any_of(options, [&id](const ZoneOption &option) { return option.id == id; }))
        return id;
    for (const ZoneOption &option : options) {
        if (QTimeZone(option.id).hasAlternativeName(id))
            return option.id;
    }
    return id;
}

QJsonObject zoneObject(const QByteArray &id)
{
    const ZoneOption option = zoneOption(id).value_or(ZoneOption{.id = id});
    return {{u"value"_s, QString::fromLatin1(id)},
            {u"label"_s, option.label},
            {u"offset"_s, option.offset},
            {u"abbrev"_s, option.abbrev},
            {u"altName"_s, option.altName}};
}

QByteArray zoneOfOffset(int seconds)
{
    if (seconds == 0)
        return "UTC"_ba;
    const int minutes = std::abs(seconds) / 60;
    return u"UTC%1%2:%3"_s.arg(QChar(seconds < 0 ? u'-' : u'+'))
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'))
        .toLatin1();
}

} // namespace gatehouse
