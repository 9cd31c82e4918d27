#include "app/files/bulkfilesearch.h"

#include "app/pages/requests.h"
#include "network/operations/elevate.h"

#include <QSet>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace gatehouse {

using ListedAnswer = Outcome<ListedBulkFile>;

namespace {

struct BulkFileSearch
{
    QPointer<Client> client;
    std::function<bool(const Record &file)> isWanted;
    int first = 1; //!< page that is read first
    bool hasBegun = false;
    bool isSecond = false;
    QList<int> ahead = {}; //!< pages
    QSet<QString> seen = {};
    std::optional<qint64> total = {};
    int lastPage = 0;
    bool endsShort = false;                       //!< nothing can be beyond that page
    std::optional<QSet<QString>> seenBefore = {}; //!< in the first pass, where it ended so

    //! It is not on this page.
    void note(const RecordPage &files, int page)
    {
        const qsizetype before = seen.size();
        for (const Record &file : files.rows)
            seen.insert(file.identity());
        total = files.total;
        if (!std::exchange(hasBegun, true))
            ahead = otherPages();
        const bool isFull = files.rows.size() >= largestPage && seen.size() > before;
        if (page >= lastPage) {
            lastPage = page;
            endsShort = files.rows.size() < largestPage;
        }
        if (!total && page >= first && isFull)
            ahead.append(page + 1);
    }
    //! From the last one on, where new files mostly are. Where nobody knows how many there are: those before the first.
    QList<int> otherPages() const
    {
        QList<int> pages;
        const auto last = total ? static_cast<int>((*total + largestPage - 1) / largestPage) : first - 1;
        for (int page = last; page >= 1; --page) {
            if (page != first)
                pages.append(page);
        }
        return pages;
    }
    //! A file that moved between the requests may have been on none of the pages. A total may be too high for good:
    //! then both passes saw the same to the end.
    bool hasSeenAll() const
    {
        return !total || seen.size() >= *total || (endsShort && !seen.isEmpty() && seenBefore == seen);
    }
    void startOver()
    {
        isSecond = true;
        hasBegun = false;
        seenBefore = endsShort ? std::optional(seen) : std::nullopt;
        seen.clear();
        lastPage = 0;
    }
};

} // namespace

static QFuture<ListedAnswer> readyAnswer(const ListedAnswer &answer)
{
    return QtFuture::makeReadyValueFuture(answer);
}

static ServiceError changedMeanwhile()
{
    ServiceError error;
    error.cause = ServiceError::Cause::Malformed;
    error.operation = &elevate::listBulkFiles;
    error.technical = u"the list holds fewer files than it counts, or changed while it was read"_s;
    return error;
}

static QFuture<ListedAnswer> lookAtPage(const std::shared_ptr<BulkFileSearch> &search, int page)
{
    if (!search->client)
        return readyAnswer(std::unexpected(ServiceError{.cause = ServiceError::Cause::Cancelled}));
    return search->client
        ->list(elevate::listBulkFiles,
               {.query = {{u"page"_s, QString::number(page)}, {u"limit"_s, QString::number(largestPage)}}})
        .then([search, page](const Outcome<RecordPage> &told) {
            const Outcome<RecordPage> files = toldRows(elevate::listBulkFiles, told);
            if (!files)
                return readyAnswer(std::unexpected(files.error()));
            const auto found = std::ranges::find_if(files->rows, search->isWanted);
            if (found != files->rows.end()) {
                const qsizetype before = qsizetype(page - 1) * largestPage;
                return readyAnswer(ListedBulkFile{.file = *found, .position = before + (found - files->rows.begin())});
            }
            search->note(*files, page);
            if (!search->ahead.isEmpty())
                return lookAtPage(search, search->ahead.takeFirst());
            if (search->hasSeenAll())
                return readyAnswer(ListedBulkFile());
            if (search->isSecond)
                return readyAnswer(std::unexpected(changedMeanwhile()));
            search->startOver();
            return lookAtPage(search, search->first);
        })
        .unwrap();
}

static QFuture<ListedAnswer> lookThroughFiles(const BulkFileSearch &search)
{
    return lookAtPage(std::make_shared<BulkFileSearch>(search), search.first);
}

QFuture<Outcome<ListedBulkFile>> findBulkFile(const QPointer<Client> &client, const QString &path)
{
    // The service names it after the path.
    const QString name = path.section(u'/', -1).section(u'.', 0, 0);
    return lookThroughFiles(
        {.client = client, .isWanted = [name](const Record &file) { return file.text(u"name") == name; }});
}

QFuture<Outcome<ListedBulkFile>> readBulkFile(const QPointer<Client> &client, const QString &identity,
                                              qsizetype position)
{
    return lookThroughFiles({.client = client,
                             .isWanted = [identity](const Record &file) { return file.identity() == identity; },
                             .first = static_cast<int>(position / largestPage) + 1});
}

} // namespace gatehouse
