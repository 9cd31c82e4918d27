#pragma once

#include "app/changes/changeresult.h"
#include "app/files/filetransfer.h"
#include "app/import/importrun.h"

#include <QPointer>

namespace gatehouse {

class ChangeRun;

//! An import of users into ELEVATE: the file goes up, the service is told to work on it, is asked until it has, and its
//! result is read row by row. What has been done so far is in the journal, so that after the program has ended nothing
//! goes up and nothing is started a second time. The file and its result are kept in memory only: there are passwords
//! in both.
class ElevateImport : public ImportRun
{
    Q_OBJECT

public:
    //! What tests make shorter.
    struct Timing
    {
        //! How long the service may take to list a file after it was told to work on it.
        std::chrono::milliseconds settling{3'000};
        double haste = 1; //!< how much more often than usual the service is asked whether it is done
    };

    // ImportEntry::details
    static constexpr QLatin1StringView uploadType{"upload_type"};
    static constexpr QLatin1StringView editableFields{"editable_fields"};

    ElevateImport(const ImportPlace &place, const ImportEntry &entry, const ImportOrder &order, const Timing &timing,
                  QObject *parent);

    //! Whether the service has the file, so that going on takes no file.
    static bool isUploaded(const ImportEntry &entry);

    void pause() override {} //!< nothing of it can be held up
    void resume() override {}
    void cancel() override;

protected:
    void begin() override;

private:
    void makeFile();
    void upload(const QByteArray &content);
    void uploaded();
    void startWork();
    void started(const ChangeResult &result);
    void notStarted(const QString &why, bool wasBegun);
    void findFile(int more);
    void readFile();
    void fileRead(const Record &file);
    void readAgainLater(const QString &doing);
    void fetchResult();
    void resultRead(const QByteArray &text);
    //! Notes a step as done and calls \a then once that is on disk.
    void remember(QLatin1StringView key, const QJsonValue &value, const std::function<void()> &then);
    void moveRows(ImportRowState from, ImportRowState to, const std::function<void()> &then);
    QString detail(QLatin1StringView key) const;

    Timing m_timing;
    QPointer<FileTransfer> m_transfer;
    QPointer<ChangeRun> m_run;
    QTimer m_pause;
    int m_looks = 0;
};

} // namespace gatehouse
