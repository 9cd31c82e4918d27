#include "models/import/importtally.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct ImportTallyText
{
    Q_DECLARE_TR_FUNCTIONS(ImportTally)
};

} // namespace

static QStringList restOf(const ImportTally &tally)
{
    const QLocale locale;
    QStringList parts;
    const auto add = [&](qint64 rows, const QString &text) {
        if (rows > 0)
            parts.append(text.arg(locale.toString(rows)));
    };
    add(tally.failed, ImportTallyText::tr("%1 failed"));
    add(tally.unclear, ImportTallyText::tr("%1 not clear"));
    add(tally.refused, ImportTallyText::tr("%1 refused by the check"));
    add(tally.setAside, ImportTallyText::tr("%1 set aside"));
    add(tally.notSent, ImportTallyText::tr("%1 not sent"));
    add(tally.lacking, ImportTallyText::tr("%1 gone from the file"));
    add(tally.takenBack, ImportTallyText::tr("%1 taken back"));
    add(tally.onTheirWay, ImportTallyText::tr("%1 on their way"));
    add(tally.waiting, ImportTallyText::tr("%1 waiting"));
    return parts;
}

QString importTallyText(const ImportTally &tally)
{
    const QLocale locale;
    const QString done =
        ImportTallyText::tr("%1 of %2 done").arg(locale.toString(tally.done), locale.toString(tally.total()));
    return (QStringList{done} + restOf(tally)).join(", "_L1);
}

QString importRestText(const ImportTally &tally)
{
    return restOf(tally).join(", "_L1);
}

} // namespace gatehouse
