#include "app/pages/pagerow.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

QString ActionRow::shownText() const
{
    return QCoreApplication::translate("Action", text);
}

QString PageRow::titleText() const
{
    return QCoreApplication::translate("Page", title);
}

QString HandMadePage::titleText() const
{
    return QCoreApplication::translate("Page", title);
}

QString TwoLevelPage::titleText() const
{
    return QCoreApplication::translate("Page", title);
}

namespace {

QString valueFrom(QStringView source, const ArgumentSources &sources)
{
    if (source.startsWith(u'\''))
        return source.sliced(1).toString();
    if (source == u"$tenant")
        return sources.tenantCode;
    if (const qsizetype plus = source.indexOf(u'+'); plus > 0)
        return valueFrom(source.first(plus), sources) + valueFrom(source.sliced(plus + 1), sources);
    const Record *record = sources.selected;
    if (source.startsWith(u"picked.")) {
        record = sources.picked;
        source = source.sliced(7);
    } else if (source.startsWith(u"scope.")) {
        record = sources.scope;
        source = source.sliced(6);
    }
    return record ? record->text(source) : QString();
}

} // namespace

PathArguments resolveArguments(QLatin1StringView list, const ArgumentSources &sources)
{
    PathArguments values;
    const QString text(list);
    for (QStringView entry : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype equals = entry.indexOf(u'=');
        const QString value = valueFrom(entry.sliced(equals + 1), sources);
        if (!value.isNull())
            values.insert(entry.first(equals).toString(), value);
    }
    return values;
}

} // namespace gatehouse
