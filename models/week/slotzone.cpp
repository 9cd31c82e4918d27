#include "models/week/slotzone.h"

#include "models/week/timezones.h"
#include "models/week/weekinstants.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct SlotZone
{
    Q_DECLARE_TR_FUNCTIONS(SlotZone)
};

constexpr QLatin1StringView key = "timezone"_L1;

//! A structure that a service keeps as text, such as "{\"value\":\"UTC\"}"; undefined for any other value.
QJsonValue unpacked(const QJsonValue &timezone)
{
    const QString text = timezone.toString().trimmed();
    constexpr qsizetype longest = 4000;
    if (text.size() > longest || !(text.startsWith(u'{') || text.startsWith(u'[')))
        return QJsonValue::Undefined;
    const QJsonValue inner = json::parse(text.toUtf8());
    return inner.isObject() || inner.isArray() ? inner : QJsonValue(QJsonValue::Undefined);
}

QString shortened(const QString &text)
{
    constexpr qsizetype most = 60;
    return text.size() > most ? QString(text.first(most) % u'…') : text;
}

//! The zone of an object's offset in hours, when it tells one.
QByteArray zoneOfHours(const QJsonValue &offset)
{
    const auto hours = json::toNumber(offset);
    constexpr double farthest = 14;
    if (!hours || !std::isfinite(*hours) || std::abs(*hours) > farthest)
        return {};
    return zoneOfOffset(60 * static_cast<int>(std::lround(*hours * 60)));
}

} // namespace

QByteArray readSlotZone(const QJsonValue &timezone, QList<SlotProblem> *problems)
{
    if (const QJsonValue inner = unpacked(timezone); !inner.isUndefined())
        return readSlotZone(inner, problems);
    if (timezone.isArray()) {
        const QJsonArray list = timezone.toArray();
        if (list.size() > 1)
            problems->append({key, SlotZone::tr("Timezone names several zones. The first is used.")});
        if (list.isEmpty() || list.first().isArray())
            problems->append({key, SlotZone::tr("Timezone is an empty list. Choose the zone.")});
        return list.isEmpty() || list.first().isArray() ? QByteArray() : readSlotZone(list.first(), problems);
    }
    const QString name = timezone.isObject() ? json::toText(timezone["value"_L1]) : json::toText(timezone);
    if (const QByteArray zone = findZone(name); !zone.isEmpty())
        return zone;
    const QString label = timezone.isObject() ? json::toText(timezone["label"_L1]) : QString();
    if (const QByteArray zone = findZone(label); !zone.isEmpty()) {
        problems->append(
            {key, SlotZone::tr("Timezone “%1” is not known here, so its label “%2” is used: %3. Choose the "
                               "zone if that is wrong.")
                      .arg(shortened(name), shortened(label), QString::fromLatin1(zone))});
        return zone;
    }
    if (const QByteArray zone = zoneOfHours(timezone["offset"_L1]); !zone.isEmpty()) {
        problems->append(
            {key, SlotZone::tr("Timezone “%1” is not known here, so its offset is used all year: %2. Choose "
                               "the zone if its clock is changed in summer.")
                      .arg(shortened(name), QString::fromLatin1(zone))});
        return zone;
    }
    problems->append(
        {key, name.isEmpty() ? SlotZone::tr("Timezone is missing. Choose the zone.")
                             : SlotZone::tr("Timezone “%1” is not known here. Choose the zone.").arg(shortened(name))});
    return {};
}

std::optional<ZoneForm> zoneFormOf(const QJsonValue &timezone)
{
    const QJsonValue inner = unpacked(timezone);
    const QJsonValue &told = inner.isUndefined() ? timezone : inner;
    if (told.isObject())
        return ZoneForm::Object;
    if (told.isArray())
        return ZoneForm::List;
    return told.isString() ? std::optional(ZoneForm::Text) : std::nullopt;
}

QJsonValue writeSlotZone(const QJsonValue &original, const QByteArray &zone, ZoneForm form)
{
    QList<SlotProblem> ignored;
    if (readSlotZone(original, &ignored) == zone && !original.isUndefined())
        return original;
    if (const QJsonValue inner = unpacked(original); !inner.isUndefined())
        return QString::fromUtf8(json::compact(writeSlotZone(inner, zone, form)));
    const QString name = QString::fromLatin1(zone);
    switch (zoneFormOf(original).value_or(form)) {
    case ZoneForm::Text:
        return name;
    case ZoneForm::List:
        return QJsonArray{name};
    case ZoneForm::Object:
        break;
    }
    QJsonObject object = original.toObject();
    const QJsonObject told = zoneObject(zone);
    for (auto member = told.begin(); member != told.end(); ++member)
        object.insert(member.key(), member.value());
    return object;
}

QList<WeekSlot> readIn(const QByteArray &zone, QList<WeekSlot> listed, const SlotReading &reading)
{
    for (WeekSlot &slot : listed) {
        if (zone.isEmpty() || !slot.zone.isEmpty())
            continue;
        const QJsonObject told = slot.wire;
        slot.wire.insert(key, QString::fromLatin1(zone));
        slot = readSlot(slot.wire, reading.as(slot.dialect));
        slot.wire = told;
    }
    return listed;
}

} // namespace gatehouse
