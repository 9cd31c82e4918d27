#pragma once

#include "app/changes/changeresult.h"
#include "app/pages/pagecontext.h"

#include <QPointer>

namespace gatehouse {

class BulkUsersDialog;
class ChangeRun;
class FileTransfer;
class FileTransfers;
class SignInStep;

//! Creating users from a CSV file: asks for the file, uploads it, and starts the work through the door. The dialog
//! stays until the work has been started; what is uploaded once is not uploaded again.
class BulkUsersRun : public QObject
{
    Q_OBJECT

public:
    //! \a uploadedAs: path of an uploaded file; empty: the dialog asks for one of this computer, or takes \a file.
    BulkUsersRun(const PageContext &context, FileTransfers *transfers, const QString &uploadedAs, QWidget *parent);

    void setFile(const QString &file);

signals:
    void started(const QString &name); //!< the service has the file and works on it

private:
    void checkTypes();
    void chooseFile();
    void submit();
    void uploaded();
    void send(const QString &path);
    void sent(const ChangeResult &result);
    void stop();
    QStringList consequences() const;

    PageContext m_context;
    FileTransfers *m_transfers;
    BulkUsersDialog *m_dialog;
    SignInStep *m_signIn;
    QString m_path;      //!< what is uploaded
    QString m_pathOf;    //!< and which file of this computer, of which moment, that was
    QString m_fileState; //!< of the file being uploaded
    QPointer<FileTransfer> m_transfer;
    QPointer<ChangeRun> m_run;
};

} // namespace gatehouse
