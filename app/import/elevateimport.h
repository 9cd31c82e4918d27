#pragma once

#include "app/changes/changefeed.h"
#include "app/files/filetransfer.h"
#include "app/import/importrun.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QPromise>

namespace gatehouse {

class ChangeRun;

//! An import of users into ELEVATE: what will happen is reviewed, the file goes up, the service is told to work on it,
//! is asked until it has, and its result is read row by row. What has been done so far is in the journal, so that after
//! the program has ended nothing goes up and nothing is started a second time. The file and its result are kept in
//! memory only: there are passwords in both.
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
        //! How long it is asked. Services without tenants try for half an hour.
        std::chrono::milliseconds patience = std::chrono::minutes(35);
    };

    // ImportEntry::details
    static constexpr QLatin1StringView uploadType{"upload_type"};
    static constexpr QLatin1StringView editableFields{"editable_fields"};

    ElevateImport(const ImportPlace &place, const ImportEntry &entry, const ImportOrder &order, const Timing &timing,
                  QObject *parent);

    //! The code of the organization that people are put into: the one worked in.
    static QString organizationOf(const OpenWorkspace &workspace);
    //! Whether the service has the file, so that going on takes no file.
    static bool isUploaded(const ImportEntry &entry);

    void pause() override {} //!< nothing of it can be held up
    void resume() override {}
    void cancel() override;

protected:
    void begin() override;

private:
    using Asked = std::shared_ptr<QPromise<std::optional<ChangeFeed::Item>>>;

    void dropUploaded(qint64 rows);
    void review();
    void reviewed(const ChangeResult &result);
    QFuture<std::optional<ChangeFeed::Item>> next();
    void hand(const std::optional<ChangeFeed::Item> &item);
    void giveUp(const QString &why);
    void makeFile();
    void upload(const QByteArray &content);
    void uploaded();
    void startWork();
    void notStarted(const QString &why, bool isWanted = false);
    QString otherPlaceText() const; //!< why nothing can be done: another organization is worked in; empty: it is not
    PlannedChange startingChange(const QString &path) const;
    QString title() const;
    void findFile(int more);
    void readFile();
    void fileRead(const Record &file);
    void readAgainLater(const QString &doing);
    QString noEndText() const;
    void fetchResult();
    void resultRead(const QByteArray &text);
    void join(const QList<ImportedRow> &rows, const QByteArray &text);
    static QString noResultText();
    //! Notes a step as done and calls \a then once that is on disk.
    void remember(QLatin1StringView key, const QJsonValue &value, const std::function<void()> &then);
    void moveRows(ImportRowState from, ImportRowState to, const std::function<void()> &then);
    QString detail(QLatin1StringView key) const;

    Timing m_timing;
    QPointer<FileTransfer> m_transfer;
    QPointer<ChangeRun> m_run;
    Asked m_asked;              //!< the door waits for the change that starts the work
    bool m_isConfirmed = false; //!< the person has seen what will happen
    bool m_isCancelled = false;
    QString m_failure;                      //!< why nothing can be started
    std::optional<ChangeItemResult> m_item; //!< what became of the change that starts the work
    QTimer m_pause;
    int m_looks = 0;
    qsizetype m_position = 0; //!< of the file in the service's list, as last seen
    QElapsedTimer m_waiting;  //!< for the service to come to an end
};

} // namespace gatehouse
