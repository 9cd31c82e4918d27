// How the file on the page of the bulk import is read, and read again in another way.
#include "app/import/bulkimportpage.h"
#include "app/import/importdesk.h"
#include "ui/import/importcolumnsstep.h"
#include "ui/import/importformatbar.h"
#include "ui/import/importpage.h"

#include <QFileInfo>
#include <QLocale>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace gatehouse {

//! Other cells than those that were mended may come of it.
void BulkImportPage::readDifferently(const std::optional<CsvFormat> &format)
{
    // Where another way has failed, it is what is shown.
    if (m_isWhole && (format ? *format == m_document.format() : !m_format)) {
        m_page->columns()->setDocument(m_document, !m_format);
        return silence();
    }
    if (!m_draft.canUndo())
        return readFile(format);
    m_page->columns()->setDocument(m_document, !m_format);
    say(Banner::Kind::Warning, tr("The rows of %1 that you have mended are not imported yet.").arg(m_file.name),
        tr("Reading the file in another way drops what you have mended."), tr("Read it anyway"),
        [this, format] { readFile(format); });
}

void BulkImportPage::readFile(const std::optional<CsvFormat> &format)
{
    if (m_file.isNull())
        return;
    if (m_isWhole)
        m_before = ReadBefore{.format = m_format, .chosen = m_chosen};
    m_format = format;
    m_isWhole = false;
    m_page->columns()->setProgress(0);
    m_reading.read(m_file, format);
    silence();
    updateEnabled();
}

void BulkImportPage::firstRowsRead(const CsvReading &reading)
{
    if (!reading.error.isEmpty())
        return fileFailed(reading);
    showFile(reading.document, false);
}

void BulkImportPage::fileRead(const CsvReading &reading)
{
    m_page->columns()->setProgress(-1);
    if (!reading.error.isEmpty())
        return fileFailed(reading);
    m_before.reset();
    m_secrets.clear();
    if (m_prepared != 0)
        m_context.imports->dropPrepared(std::exchange(m_prepared, 0));
    showFile(reading.document, true);
}

void BulkImportPage::fileFailed(const CsvReading &reading)
{
    m_reading.cancel();
    m_page->columns()->setProgress(-1);
    if (m_before)
        return stayAsBefore(reading.error);
    const QString name = m_file.name;
    if (reading.isOfFormat) {
        m_document = {};
        m_target = {};
        m_mapping = {};
        m_page->columns()->setDocument(reading.document, !m_format);
        showMapping();
        say(Banner::Kind::Error, tr("%1 cannot be read like this.").arg(name), reading.error, {}, {});
    } else {
        m_keep.stop();
        closeFile();
        say(Banner::Kind::Error, tr("%1 cannot be imported.").arg(name), reading.error, tr("Close"),
            [this] { silence(); });
    }
    showState();
}

//! What was read before stays, with its mapping and mends. The way that failed stays chosen, so that the next of a list
//! of them can be.
void BulkImportPage::stayAsBefore(const QString &error)
{
    const std::optional<CsvFormat> failed = m_format;
    m_format = m_before->format;
    m_chosen = m_before->chosen;
    m_before.reset();
    m_document = m_draft.document();
    m_isWhole = true;
    ImportColumnsStep *columns = m_page->columns();
    columns->setDocument(m_document, !m_format);
    if (failed)
        columns->formatBar()->setFormat(*failed, false);
    showMapping();
    say(Banner::Kind::Error, tr("%1 cannot be read like this.").arg(m_file.name),
        error % u' ' % tr("What is shown is how it was read before, with all that you have prepared."),
        tr("Leave it as it was"), [this, columns] {
            columns->setDocument(m_document, !m_format);
            silence();
        });
    // What came meanwhile was not for it.
    m_draft.setDirectory(m_lookups.directory());
    followTarget();
    if (hasWork())
        keepSoon();
    updateEnabled();
}

void BulkImportPage::showFile(const CsvDocument &document, bool isWhole)
{
    const bool hasOtherColumns = document.columns() != m_document.columns();
    m_document = document;
    m_isWhole = isWhole;
    if (hasOtherColumns)
        m_chosen.reset();
    ImportColumnsStep *columns = m_page->columns();
    columns->setDocument(document, !m_format);
    if (isWhole) {
        const qint64 size = m_file.path.isEmpty() ? m_file.text.size() : QFileInfo(m_file.path).size();
        columns->setFile(m_file.name,
                         tr("%1, %n rows", nullptr, int(document.rowCount())).arg(QLocale().formattedDataSize(size)));
    }
    const ImportTarget target = m_lookups.target(m_way);
    std::optional<ImportMapping> mapping = m_chosen ? m_chosen : rememberedMapping(document);
    if (isWhole) {
        m_draft.start(document, target, mapping);
        m_draft.setDirectory(m_lookups.directory());
    } else {
        m_target = target;
        m_mapping = mapping ? *mapping : guessMapping(target, document);
    }
    showWays();
    showMapping();
    showNotice();
    updateEnabled();
    if (isWhole && m_content.isEmpty())
        learnContent();
    else if (isWhole)
        restorePrepared();
}

} // namespace gatehouse
