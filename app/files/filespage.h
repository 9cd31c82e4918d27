#pragma once

#include "app/pages/pagecontext.h"
#include "app/pages/pagewatch.h"

class QAction;

namespace gatehouse {

class FilesPanel;
class FileTransfers;
class PageController;

//! The page of files: up- and downloads above, below the bulk user files with their results. Files of users, and the
//! rows of them that failed, are handed to the page of the bulk import.
class FilesPage : public PageWatch
{
    Q_OBJECT

public:
    static QWidget *make(const PageContext &context);

    bool isReady() const override;
    QString problem() const override;
    bool isForOthers() const override;

private:
    FilesPage(const PageContext &context, QWidget *widget);

    QAction *makeAction(const QString &id, Icon icon, const QString &text, const std::function<void()> &run);
    void addActions();
    void updateEnabled();
    void chooseUploads();
    void upload(const QStringList &files);
    void askForPath();
    void saveByPath(const QString &path, bool isPublic);
    void saveSample();
    void saveBulk(bool isResult);
    void saveBulkFile(const QString &id, const QString &name, qsizetype position, bool isResult);
    void importFailed();
    void readForImport(const QString &title, const QString &id, qsizetype position, bool isResult);
    void failedRead(const QString &title, const QByteArray &content, bool isResult);

    PageContext m_context;
    QWidget *m_widget;
    FilesPanel *m_panel;
    PageController *m_bulk;
    FileTransfers *m_transfers;
    QAction *m_upload = nullptr;
    QAction *m_byPath = nullptr;
    QAction *m_sample = nullptr;
    QAction *m_createUsers = nullptr;
    QAction *m_saveResult = nullptr;
    QAction *m_saveUploaded = nullptr;
    QAction *m_importFailed = nullptr;
    bool m_isReadingFailed = false;
};

} // namespace gatehouse
