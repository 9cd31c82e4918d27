#include "models/assignments/assignmentset.h"

#include "models/records/ivalt/geofence.h"
#include "models/records/ivalt/timeslot.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

QString assignmentKey(const Record &record)
{
    if (const QString id = record.identity(); !id.isEmpty())
        return u'#' + id;
    QStringList content;
    for (QStringView key : {u"name", u"latitude", u"longitude", u"timezone", u"start_time", u"end_time"})
        content.append(record.text(key));
    return content.join(u'|');
}

QStringList assignmentKeys(const QList<Record> &records)
{
    QStringList keys;
    keys.reserve(records.size());
    for (const Record &record : records)
        keys.append(assignmentKey(record));
    return keys;
}

static QString zoneText(const QJsonValue &zone)
{
    if (zone.isObject())
        return json::toText(zone["value"_L1]);
    return json::toTextList(zone).join(", "_L1);
}

QString assignmentTitle(const Record &record)
{
    if (const QString name = record.text(u"name"); !name.isEmpty())
        return name;
    if (&record.type() == &typeOf<ivalt::Timeslot>) {
        const auto &slot = record.as<ivalt::Timeslot>();
        if (!slot.startTime.isEmpty())
            return u"%1–%2 %3"_s.arg(slot.startTime, slot.endTime, zoneText(slot.timezone)).trimmed();
    }
    return record.identity();
}

static QSet<QString> setOf(const QList<Record> &records)
{
    const QStringList keys = assignmentKeys(records);
    return {keys.begin(), keys.end()};
}

//! Those of \a records whose keys are, or are not, among \a keys.
static QList<Record> among(const QList<Record> &records, const QSet<QString> &keys, bool areAmong)
{
    QList<Record> found;
    for (const Record &record : records) {
        if (keys.contains(assignmentKey(record)) == areAmong)
            found.append(record);
    }
    return found;
}

AssignmentWish assignmentWish(const QList<Record> &chosen, AssignmentMode mode, const QList<Record> &own)
{
    if (mode == AssignmentMode::Remove)
        return {.given = {}, .taken = setOf(chosen)};
    AssignmentWish wish{.given = chosen, .taken = {}};
    if (mode == AssignmentMode::Replace)
        wish.taken = setOf(own).subtract(setOf(chosen));
    return wish;
}

QList<Record> assignedAfter(const QList<Record> &now, const AssignmentWish &wish)
{
    const QList<Record> left = among(now, wish.taken, false);
    return left + among(wish.given, setOf(left), false);
}

AssignmentDifference assignmentDifference(const QList<Record> &before, const QList<Record> &after)
{
    return {.added = among(after, setOf(before), false), .removed = among(before, setOf(after), false)};
}

AssignmentWish assignmentWish(const AssignmentDifference &difference)
{
    return {.given = difference.added, .taken = setOf(difference.removed)};
}

OwnAssignments::OwnAssignments(const QList<Record> &own)
{
    for (const Record &record : own) {
        m_byKey.insert(assignmentKey(record), record);
        Record nameless = record;
        nameless.setText(record.type().fields.front(), {});
        m_byKey.insert(assignmentKey(nameless), record);
    }
}

QList<Record> OwnAssignments::identified(const QList<Record> &told) const
{
    QList<Record> found;
    for (const Record &record : told)
        found.append(m_byKey.value(assignmentKey(record), record));
    return found;
}

QList<Record> identified(const QList<Record> &told, const QList<Record> &own)
{
    return OwnAssignments(own).identified(told);
}

static QStringList names(const QList<Record> &records)
{
    QStringList texts;
    for (const Record &record : records) {
        const QString id = record.identity();
        const QString title = assignmentTitle(record);
        texts.append(id.isEmpty() || id == title ? title : u"%1 (%2)"_s.arg(title, id));
    }
    return texts;
}

Record assignedNames(AssignmentKind kind, const QList<Record> &records, const AssignmentDifference *difference)
{
    Record shown(kind == AssignmentKind::Geofences ? geofenceNamesType : timeslotNamesType);
    const auto set = [&](int field, const QStringList &texts) {
        shown.setValue(shown.type().fields[static_cast<std::size_t>(field)], QJsonValue::fromVariant(texts));
    };
    set(0, names(records));
    if (difference) {
        set(1, names(difference->added));
        set(2, names(difference->removed));
    }
    return shown;
}

} // namespace gatehouse
