#include "app/import/importreading.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace gatehouse {

static constexpr qint64 firstRows = 200;

static CsvReading readFrom(const ImportFile &file, const CsvReadOptions &options)
{
    if (!file.path.isEmpty())
        return readCsvFile(file.path, options);
    QBuffer buffer;
    buffer.setData(file.text);
    buffer.open(QIODevice::ReadOnly);
    return readCsv(buffer, options);
}

ImportReading::ImportReading(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ImportReading::progressed);
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        const CsvReading reading = m_watcher.resultAt(index);
        if (!m_isReading || reading.isCancelled)
            return;
        if (reading.isPart) {
            emit firstRowsRead(reading);
            return;
        }
        m_isReading = false;
        emit finished(reading);
    });
}

ImportReading::~ImportReading()
{
    m_cancellation.cancel();
}

QFuture<QByteArray> ImportReading::hashOf(const ImportFile &file)
{
    auto promise = std::make_shared<QPromise<QByteArray>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, file] {
        QCryptographicHash hash(QCryptographicHash::Blake2b_256);
        QFile in(file.path);
        const bool isRead = file.path.isEmpty() || (in.open(QIODevice::ReadOnly) && hash.addData(&in));
        if (file.path.isEmpty())
            hash.addData(file.text);
        promise->addResult(isRead ? hash.result() : QByteArray());
        promise->finish();
    });
    return promise->future();
}

void ImportReading::cancel()
{
    m_cancellation.cancel();
    m_isReading = false;
}

void ImportReading::read(const ImportFile &file, const std::optional<CsvFormat> &format)
{
    m_cancellation.cancel();
    m_cancellation = {};
    m_isReading = true;
    auto promise = std::make_shared<QPromise<CsvReading>>();
    m_watcher.setFuture(promise->future());
    promise->start();
    promise->setProgressRange(0, 100);
    QThreadPool::globalInstance()->start([promise, file, format, cancellation = m_cancellation] {
        const qint64 size = std::max<qint64>(1, file.path.isEmpty() ? file.text.size() : QFileInfo(file.path).size());
        CsvReadOptions options{.format = format, .mostRows = firstRows, .cancellation = cancellation};
        const CsvReading first = readFrom(file, options);
        promise->addResult(first);
        if (first.isPart && first.error.isEmpty() && !first.isCancelled) {
            options.mostRows = -1;
            options.progress = [&promise, size](qint64 bytes) {
                promise->setProgressValue(int(std::min<qint64>(100, bytes * 100 / size)));
            };
            promise->addResult(readFrom(file, options));
        }
        promise->finish();
    });
}

} // namespace gatehouse
