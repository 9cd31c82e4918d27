#include "app/files/savedialog.h"

#include "app/workspaces/settings.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct SaveText
{
    Q_DECLARE_TR_FUNCTIONS(SaveText)
};

} // namespace

SaveFormat csvFormat()
{
    return {.text = SaveText::tr("CSV for spreadsheets (*.csv)"), .suffix = u"csv"_s};
}

SaveFormat jsonFormat()
{
    return {.text = SaveText::tr("JSON (*.json)"), .suffix = u"json"_s};
}

QString fileNameOf(const QString &title)
{
    return title.toLower().replace(u' ', u'-');
}

void askWhereToSave(SettingsStore *settings, QWidget *parent, const SaveQuestion &question,
                    const std::function<void(const QString &file)> &take)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (const QString folder = settings->value(settings::lastFolder); !folder.isEmpty())
        dialog->setDirectory(folder);
    QString name = question.name;
    if (!question.formats.isEmpty()) {
        QStringList filters;
        for (const SaveFormat &format : question.formats)
            filters.append(format.text);
        dialog->setNameFilters(filters);
        dialog->setDefaultSuffix(question.formats.first().suffix);
        name += u'.' + question.formats.first().suffix;
        QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                         [dialog, formats = question.formats](const QString &chosen) {
                             const auto format = std::ranges::find(formats, chosen, &SaveFormat::text);
                             if (format != formats.end())
                                 dialog->setDefaultSuffix(format->suffix);
                         });
    }
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [take, settings](const QString &file) {
        settings->setValue(settings::lastFolder, QFileInfo(file).absolutePath());
        take(file);
    });
    dialog->open();
}

} // namespace gatehouse
