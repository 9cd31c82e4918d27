#include "app/files/filespage.h"
#include "app/pages/elevate/pages.h"
#include "network/operations/elevate.h"
#include "ui/records/detailspane.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(BulkFiles)
};

//! The list has no moments, but the names begin with one.
void addMoment(Record &file)
{
    if (!file.text(u"created_at").isEmpty())
        return;
    if (const QDateTime moment = bulkUploadMoment(file.text(u"name")); moment.isValid())
        file.setText(u"created_at", FieldType<QDateTime>::text(moment));
}

QString meaningOf(const QString &status, Line line)
{
    if (status == "PROCESSED"_L1)
        return FileText::tr("The service is done with it. Not everybody in it need have been accepted: the column "
                            "statusOrUserId of the result file tells.");
    if (status == "FAILED"_L1)
        return FileText::tr("Somebody in it has an account already, or could not be written. The others may have been "
                            "accepted all the same: the result file tells, where there is one.");
    if (withTenants.testFlag(line))
        return FileText::tr(
            "The service works on it, or cannot: it leaves a file like this when a column is missing, when "
            "the entity types named after the optional columns do not exist, or when people are to be "
            "invited and the tenant has no portal address.");
    return FileText::tr(
        "The service works on it, or could not: it tries three times, ten minutes apart. A file without "
        "the columns it needs stays like this.");
}

QList<DetailLine> moreAboutFile(const Record &file, Line line)
{
    QList<DetailLine> lines{{.label = FileText::tr("What this means"), .value = meaningOf(file.text(u"status"), line)}};
    if (withTenants.testFlag(line))
        lines.append({.label = FileText::tr("Keep safe"),
                      .value = FileText::tr("The result file repeats the passwords of the uploaded file in clear.")});
    return lines;
}

constexpr OperationUse fileUses[] = {
    {&elevate::getUploadUrl, QT_TRANSLATE_NOOP("Operation", "upload a file")},
    {&elevate::getDownloadUrl, QT_TRANSLATE_NOOP("Operation", "save a file by its path, copy a link to it")},
    {&elevate::getSampleCsvUrl, QT_TRANSLATE_NOOP("Operation", "save the sample CSV")},
    {&elevate::listBulkFiles, QT_TRANSLATE_NOOP("Operation", "list of bulk user files, their results")},
};

} // namespace

constexpr PageRow elevateBulkFiles{
    .id = "elevate.files"_L1,
    .icon = Icon::Users,
    .title = QT_TRANSLATE_NOOP("Page", "Bulk user files"),
    .type = &typeOf<elevate::BulkFile>,
    .list = &elevate::listBulkFiles,
    .columns = "id name status created_by created_at"_L1,
    .complete = addMoment,
    .moreDetails = moreAboutFile,
    .emptyText = QT_TRANSLATE_NOOP("Page", "No CSV file of users was uploaded in your organization yet. Save the "
                                           "sample CSV to see which columns it needs."),
};

constexpr HandMadePage elevateFiles{.id = "elevate.files"_L1,
                                    .icon = Icon::File,
                                    .title = QT_TRANSLATE_NOOP("Page", "Files"),
                                    .service = Service::Elevate,
                                    .uses = fileUses,
                                    .make = FilesPage::make};

} // namespace gatehouse
