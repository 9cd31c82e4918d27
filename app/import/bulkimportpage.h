#pragma once

#include "app/import/importentry.h"
#include "app/import/importfile.h"
#include "app/import/importlookups.h"
#include "app/import/importreading.h"
#include "app/import/preparedimport.h"
#include "app/pages/pagecontext.h"
#include "app/pages/pagewatch.h"
#include "app/pages/recordlist.h"
#include "models/import/importdraft.h"
#include "models/import/importedits.h"
#include "ui/widgets/banner.h"

class QAction;
class QKeySequence;

namespace gatehouse {

class FileTransfers;
class ImportPage;
class ImportSaving;
class ImportUndo;
struct ImportLine;
struct PaneState;

//! The page of the bulk import of a service: brings together the file, what the service tells, the draft, and the
//! imports of the workspace. What is prepared stays while other pages are looked at.
class BulkImportPage : public PageWatch
{
    Q_OBJECT

public:
    //! Makes the page's widget.
    static QWidget *make(const PageContext &context, Service service);
    static QString pageId(Service service);
    ~BulkImportPage() override;

    //! Begins with that file; asks first where mends of another would be lost.
    void open(const ImportFile &file);
    //! Shows how far an import is, or what became of its rows.
    void showImport(qint64 import);

    bool isReady() const override;
    QString problem() const override;
    bool isForOthers() const override;
    bool hasSamples() const override { return true; }
    QString showSample(int number) override;
    QString unsaved() override;

private:
    BulkImportPage(const PageContext &context, Service service);

    void makeActions();
    QAction *add(const QString &id, Icon icon, const QString &text, const QKeySequence &keys,
                 const std::function<void()> &run);
    void connectWidget();
    void connectDraft();

    // The service and the organization
    void accessChanged();
    void followTarget();
    void lineChanged();
    void leave();
    void scopesChanged();
    void setScope(const Record &scope);
    void showState();
    void takeStep();

    // From the file to the plan
    void chooseFile();
    void paste();
    void saveSample();
    QString lostByClosing() const;
    void replaceWhenSure(const QString &name, const QString &actionText, const std::function<void()> &go);
    void take(const ImportFile &file);
    void closeFile();
    void readDifferently(const std::optional<CsvFormat> &format);
    void readFile(const std::optional<CsvFormat> &format);
    void firstRowsRead(const CsvReading &reading);
    void fileRead(const CsvReading &reading);
    void fileFailed(const CsvReading &reading);
    void stayAsBefore(const QString &error);
    void showFile(const CsvDocument &document, bool isWhole);
    void showMapping();
    void chooseMapping(const ImportMapping &mapping);
    void chooseWay(const QString &way);
    QString chosenWay() const; //!< by the person, for all files
    std::optional<ImportMapping> rememberedMapping(const CsvDocument &document) const;
    void rememberMapping();
    void directoryRead();
    void readImported();  //!< what was sent to where people go
    void offerImported(); //!< says that rows were, and lets the person say that they are sent again
    void goTo(int step);
    void showNotice();
    void say(Banner::Kind kind, const QString &text, const QString &detail, const QString &actionText,
             const std::function<void()> &act);

    void silence(); //!< takes back what say() said
    void showWays();

    // What is prepared and not sent
    bool hasWork() const;
    void learnPlace();
    QString organizationTitle() const; //!< of whom one works for on ELEVATE
    void learnContent();
    void noteSecrets();
    ImportKeptColumns keptColumns() const;
    void keepSoon();
    void keepRest();
    void keep();
    void restorePrepared();
    void takeUp(const PreparedImport &prepared, const PreparedWork &work);
    QString takenUpText() const;
    QString leftOutText() const;
    void beginAnew();
    void openPrepared(qint64 id);
    void tellOfKept();

    // From the plan to the report
    const Endpoint &importOperation() const;
    QString sendObstacle() const; //!< empty: the plan can be sent
    void send();
    void lookForUnfinished();
    std::optional<ImportEntry> unfinishedImport() const; //!< of the file that is prepared
    void goOnWithFile(const ImportEntry &entry);
    void importChanged(qint64 import);
    void importEnded(qint64 import);
    void showList();
    void showRun();
    void readResults(qint64 after);
    void refreshResults(qint64 after, bool isAll);
    void refreshInSight();
    void mendFailed();
    ImportLine lineOf(const ImportEntry &entry) const;
    ImportLine lineOf(const PreparedImport &prepared) const;
    void updateEnabled();

    PageContext m_context;
    Service m_service;
    Client &m_client;
    std::unique_ptr<RecordList> m_scopes; //!< null: people are put where the signed-in person is
    Record m_scope;
    QString m_wantedScope; //!< of a file that came before the organizations
    ImportDraft m_draft;
    ImportReading m_reading;
    ImportLookups m_lookups;
    ImportPage *m_page;
    ImportSaving *m_saving;
    ImportUndo *m_undoing;
    FileTransfers *m_transfers = nullptr;

    ImportFile m_file;
    CsvDocument m_document;                //!< as far as it is read
    std::optional<CsvFormat> m_format;     //!< chosen by the person
    ImportTarget m_target;                 //!< of m_mapping
    ImportMapping m_mapping;               //!< the one shown, also while the file is not read to its end
    std::optional<ImportMapping> m_chosen; //!< by the person
    QString m_way;
    QStringList m_editableFields; //!< for the service, as they are

    //! How the file of the draft was read, while it is read in another way.
    struct ReadBefore
    {
        std::optional<CsvFormat> format;
        std::optional<ImportMapping> chosen;
    };
    std::optional<ReadBefore> m_before;

    quint64 m_fileRound = 0;                 //!< answers about an earlier file are passed over
    QByteArray m_content;                    //!< hash of the file's bytes, once known
    QString m_place;                         //!< see ImportDesk::place(); on iVALT the chosen organization
    QString m_placeTitle;                    //!< for people
    bool m_hasPlace = false;                 //!< known
    qint64 m_prepared = 0;                   //!< under which the file is kept; 0: it is not
    QList<bool> m_secrets;                   //!< columns that have been secret ones, by column
    std::optional<PreparedImport> m_takenUp; //!< which the file began with, until something is changed
    bool m_hasOtherContent = false;          //!< what was prepared of it does not fit any more
    QTimer m_keep;
    bool m_isWhole = false;
    bool m_isSent = false; //!< an import was made of the draft as it is
    std::shared_ptr<const ImportedKeys> m_imported;
    QString m_importedProblem; //!< why that could not be read
    bool m_isReadingImported = false;
    bool m_sendsAgain = false; //!< what was imported already, since the person says so
    quint64 m_importedRound = 0;
    QSet<qint64> m_unfinished; //!< interrupted imports with rows left that the file has
    quint64 m_unfinishedRound = 0;
    qint64 m_import = 0;  //!< shown in the last step; 0: none
    qint64 m_awaited = 0; //!< was begun, and is about to be listed; 0: none
    quint64 m_resultRound = 0;
    QTimer m_again; //!< reads results once more while an import is at work
    std::function<void()> m_noticeAction;
    bool m_hasOtherNotice = false;

    QAction *m_open = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_sample = nullptr;
    QAction *m_close = nullptr;
    QAction *m_toCheck = nullptr;
    QAction *m_sendAction = nullptr;
    QAction *m_exportPlan = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_unpause = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_goOn = nullptr;
    QAction *m_saveReport = nullptr;
    QAction *m_saveFailed = nullptr;
    QAction *m_mend = nullptr;
    QAction *m_undo = nullptr;          //!< iVALT only
    std::function<bool()> m_isPictured; //!< what the next picture waits for
    bool m_isStarting = false;          //!< the import is being written down
};

} // namespace gatehouse
