#include "app/keptname.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gatehouse {

QString keptName(const QString &file)
{
    const QFileInfo info(file);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    return info.dir().filePath(u"%1-kept-%2.%3"_s.arg(info.completeBaseName(), stamp, info.suffix()));
}

} // namespace gatehouse
