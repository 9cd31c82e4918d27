#include "app/import/importfile.h"

#include "app/pages/pagecontext.h"
#include "app/workspaces/settings.h"
#include "models/csv/csvformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace gatehouse {

namespace {

//! Translation context.
struct ImportFileText
{
    Q_DECLARE_TR_FUNCTIONS(ImportFile)
};

} // namespace

ImportFile ImportFile::of(const QString &path)
{
    return {.path = path, .text = {}, .name = QFileInfo(path).fileName(), .scope = {}};
}

ImportFile ImportFile::pasted(const QString &text)
{
    return {.path = {}, .text = text.toUtf8(), .name = ImportFileText::tr("Pasted rows"), .scope = {}};
}

bool looksLikeRows(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype end = trimmed.indexOf(u'\n');
    if (end < 0)
        return false;
    const QStringView first = QStringView(trimmed).first(end);
    return std::ranges::any_of(csvSeparators,
                               [first](char separator) { return first.contains(QLatin1Char(separator)); });
}

QString noRowsText()
{
    return ImportFileText::tr("The clipboard holds no rows. Copy some in a spreadsheet, with the line that names the "
                              "columns, then paste them.");
}

void askForImportFile(const PageContext &context, QWidget *parent, const std::function<void(const QString &)> &take)
{
    auto *dialog = new QFileDialog(parent, ImportFileText::tr("Import users from a CSV file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ImportFileText::tr("CSV (*.csv *.txt *.tsv)"), ImportFileText::tr("All files (*)")});
    SettingsStore *store = context.settings;
    if (const QString folder = store->value(settings::lastFolder); !folder.isEmpty())
        dialog->setDirectory(folder);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [dialog, store, take](const QString &file) {
        store->setValue(settings::lastFolder, dialog->directory().absolutePath());
        take(file);
    });
    dialog->open();
}

} // namespace gatehouse
