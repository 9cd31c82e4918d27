#include "models/records/elevate/bulkfilename.h"

#include "models/schema/check.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace gatehouse {

//! Where the three parts of the name meet; -1 where it has no such parts.
static qsizetype afterMoment(const QString &name)
{
    const qsizetype first = name.indexOf(u'-');
    const qsizetype second = name.indexOf(u'-', first + 1);
    const bool hasParts = first > 0 && second == first + 14 && checks::every(name.first(first), checks::isDigit) &&
                          checks::every(QStringView(name).sliced(first + 1, 13), checks::isDigit);
    return hasParts ? second : -1;
}

QDateTime bulkUploadMoment(const QString &name)
{
    const qsizetype after = afterMoment(name);
    return after < 0
               ? QDateTime()
               : QDateTime::fromMSecsSinceEpoch(QStringView(name).sliced(after - 13, 13).toLongLong(), QTimeZone::UTC);
}

QString bulkFileTitle(const QString &name)
{
    const qsizetype after = afterMoment(name);
    return after < 0 || after + 1 == name.size() ? name : name.sliced(after + 1);
}

} // namespace gatehouse
