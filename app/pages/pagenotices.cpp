#include "app/pages/pagenotices.h"

#include "app/pages/recordlist.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct PageNoticeText
{
    Q_DECLARE_TR_FUNCTIONS(PageNotice)
};

} // namespace

//! What was done with a part of the rows only.
static QString partText(const RecordList &list, bool isFiltered, bool isSorted)
{
    const QString loaded = QLocale().toString(list.loadedCount());
    if (!list.total()) {
        return (isFiltered && isSorted ? PageNoticeText::tr("Only the first %1 rows are loaded and looked through, "
                                                            "and only these are sorted.")
                : isFiltered           ? PageNoticeText::tr("Only the first %1 rows are loaded and looked through.")
                                       : PageNoticeText::tr("Only the first %1 rows are loaded and sorted."))
            .arg(loaded);
    }
    return (isFiltered && isSorted ? PageNoticeText::tr("Only the first %1 of %2 rows are loaded and looked through, "
                                                        "and only these are sorted.")
            : isFiltered           ? PageNoticeText::tr("Only the first %1 of %2 rows are loaded and looked through.")
                                   : PageNoticeText::tr("Only the first %1 of %2 rows are loaded and sorted."))
        .arg(loaded, QLocale().toString(*list.total()));
}

//! The fields that the service's search looks at, as people know them.
static QString searchedFields(const PageRow &page)
{
    QStringList labels;
    for (const QString &key : QString(page.searched).split(u' ', Qt::SkipEmptyParts)) {
        if (const Field *field = page.type->find(key))
            labels.append(labelOf(*field));
    }
    return labels.isEmpty() ? PageNoticeText::tr("some fields") : labels.join(", "_L1);
}

//! What the service did for the search with the rows that are not here.
static QString serviceText(const RecordList &list)
{
    const PageRow &page = list.page();
    if (page.search.isEmpty())
        return {};
    if (list.phrase().isEmpty())
        return PageNoticeText::tr("The service cannot look for this in the others.");
    const QString fields = searchedFields(page);
    if (list.isAskingService())
        return PageNoticeText::tr("The service is asked for \"%1\" in the others: in %2 only.")
            .arg(list.phrase(), fields);
    QString text = page.searchesStarts
                       ? PageNoticeText::tr("In the others the service looked only for what begins with \"%1\" in: %2.")
                       : PageNoticeText::tr("In the others the service looked only for \"%1\" in: %2.");
    text = text.arg(list.phrase(), fields);
    if (list.foundTotal().value_or(0) > list.foundCount()) {
        text += u' ' + PageNoticeText::tr("%1 of the %2 rows it found are here; scroll down for more.")
                           .arg(QLocale().toString(list.foundCount()), QLocale().toString(*list.foundTotal()));
    }
    return text;
}

std::optional<PartialNotice> partialNoticeOf(const RecordList &list)
{
    if (!list.hasMore() || list.store().rowCount() == 0)
        return {};
    const Filter &filter = list.model().filter();
    const bool isSorted = !list.model().order().isEmpty();
    if (filter.isEmpty() && !isSorted)
        return {};
    const bool isSearched = !QStringView(filter.text).trimmed().isEmpty();
    return PartialNotice{.text = partText(list, !filter.isEmpty(), isSorted),
                         .detail = isSearched ? serviceText(list) : QString()};
}

std::optional<PartialNotice> untoldNoticeOf(const RecordList &list)
{
    const std::optional<ListPart> &part = list.part();
    if (!part)
        return {};
    return PartialNotice{.text =
                             PageNoticeText::tr("Not all %1 are here.").arg(list.page().type->pluralName().toLower()),
                         .detail = QString(part->summary() + u' ' + ListPart::nextStep())};
}

QString countTextOf(const RecordList &list)
{
    const qint64 loaded = list.loadedCount();
    const qint64 shown = list.model().rowCount();
    const qint64 total = list.total().value_or(loaded);
    if (list.state() != RecordList::State::Ready)
        return {};
    if (list.model().isBusy())
        return PageNoticeText::tr("Sorting and filtering…");
    if (!list.model().filter().isEmpty() && list.hasMore())
        return PageNoticeText::tr("%1 shown, %2 of %3 loaded")
            .arg(QLocale().toString(shown), QLocale().toString(loaded), QLocale().toString(total));
    if (shown != loaded)
        return PageNoticeText::tr("%1 of %2 shown").arg(QLocale().toString(shown), QLocale().toString(loaded));
    if (loaded < total)
        return PageNoticeText::tr("%1 of %2 loaded").arg(QLocale().toString(loaded), QLocale().toString(total));
    return QLocale().toString(total);
}

} // namespace gatehouse
