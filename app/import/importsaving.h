#pragma once

#include "app/import/importentry.h"
#include "app/pages/pagecontext.h"

#include <QFuture>
#include <QObject>
#include <QTemporaryDir>

namespace gatehouse {

//! Saves reports and plans of imports where the person says, and tells in a toast how that went.
class ImportSaving : public QObject
{
    Q_OBJECT

public:
    explicit ImportSaving(const PageContext &context, QObject *parent = nullptr);

    void saveReport(const ImportEntry &entry, ImportReportOf which, QWidget *parent);
    void savePlan(const ImportPlan &plan, const QString &name, QWidget *parent);
    //! The rows that can be mended, as a file to be imported anew.
    void failedRows(const ImportEntry &entry, const std::function<void(const QByteArray &csv)> &take);

private:
    void follow(const QFuture<ImportWriting> &writing, const QString &file);

    PageContext m_context;
    QTemporaryDir m_folder;
};

} // namespace gatehouse
