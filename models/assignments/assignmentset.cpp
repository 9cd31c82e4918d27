#include "models/assignments/assignmentset.h"

#include "models/schema/told.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

QString assignmentKey(const Record &record)
{
    if (const QString id = record.identity(); !id.isEmpty())
        return u'#' + id;
    QStringList content;
    for (QStringView key : {u"name", u"latitude", u"longitude", u"radius", u"timezone", u"start_time", u"end_time"})
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

QString assignmentTitle(const Record &record)
{
    const QString name = record.text(u"name");
    return name.isEmpty() ? record.identity() : name;
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
    for (const Record &record : told) {
        const auto own = m_byKey.constFind(assignmentKey(record));
        found.append(own == m_byKey.cend() ? record : completed(record, *own));
    }
    return found;
}

QStringList OwnAssignments::keys(const QList<Record> &told) const
{
    QStringList keys = assignmentKeys(told);
    for (QString &key : keys) {
        if (const auto own = m_byKey.constFind(key); own != m_byKey.cend())
            key = assignmentKey(*own);
    }
    return keys;
}

QList<Record> identified(const QList<Record> &told, const QList<Record> &own)
{
    return OwnAssignments(own).identified(told);
}

} // namespace gatehouse
