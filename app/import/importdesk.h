#pragma once

#include "app/import/importjournal.h"
#include "app/import/importrun.h"
#include "app/pages/pagecontext.h"

#include <QPromise>
#include <QTemporaryDir>

namespace gatehouse {

//! A new import: what the journal keeps of it, its rows, and what its run is told.
struct NewImport
{
    ImportEntry entry;
    ImportSupply supply;
    ImportOrder order;
};

//! The imports of the open workspace: those at work, those that were interrupted and can go on, and those that have
//! finished, which stay until the person removes them. Shows the ones at work in the activity panel.
class ImportDesk : public QObject
{
    Q_OBJECT

public:
    //! \a file: of the journal; empty: it is kept only as long as the desk. What the context has outlives the desk.
    ImportDesk(const PageContext &context, const QString &file, QObject *parent = nullptr);
    ~ImportDesk() override;

    //! The journal of a workspace in that folder.
    static QString fileOf(const QString &folder, const QUuid &workspace);
    //! Removes it, when the workspace is removed.
    static void forget(const QString &folder, const QUuid &workspace);

    //! Newest first; those at work with the counts of this moment. Before isRead() there are none.
    const QList<ImportEntry> &imports() const { return m_imports; }
    std::optional<ImportEntry> find(qint64 import) const;
    bool isRead() const { return m_isRead; }
    QString problem() const { return m_problem; } //!< why the journal cannot be used, with what to do; empty: it can
    void readAgain();

    //! Writes the import down and begins it, on ELEVATE in the organization worked in; the person is asked in the
    //! review. Answers its id, or why there is none. Progress, in rows, is in the activity panel.
    QFuture<Journaled<qint64>> start(const NewImport &begun);
    //! Why no other import can be begun there now: one is at work; empty: none is. Of ELEVATE the organization worked
    //! in counts, whatever is given.
    QString busyText(Service service, const QString &organization) const;
    //! Why nobody can begin to act as another organization of ELEVATE, or cease to; empty: no import is in the way.
    QString actingObstacle() const;
    //! What was sent there, at the service's present address, or may have been. Read in another thread.
    QFuture<Journaled<ImportedKeys>> importedKeys(Service service, const QString &organization) const;
    //! Why nothing can be done with what it has made: the service has another address since; empty: it has not.
    QString otherAddressText(const ImportEntry &entry) const;
    //! Why it cannot go on now, with what to do; empty: it can. \a hasFile: the person has dropped the file again.
    QString obstacle(const ImportEntry &entry, bool hasFile) const;
    //! Goes on with an import that was interrupted, or not begun. Says why in a toast where it cannot.
    void resume(qint64 import, const ImportOrder &order = {});
    void pause(qint64 import);
    void unpause(qint64 import);
    void cancel(qint64 import); //!< can go on later
    //! Forgets an import that is not at work.
    //! Of a file that was prepared, the preparation is left.
    //! What it has sent, or may have, stays known.
    void remove(qint64 import);

    //! Whether the journal outlasts the desk.
    bool isKept() const { return m_isKept; }
    //! The organization that people are put into: of ELEVATE its code, which may be another while one acts as that; on
    //! iVALT it is chosen on the page.
    QString place(Service service) const;

    // Files that are prepared and not imported yet, newest first. What the journal does not keep of them since it may
    // be secret is kept in memory as long as the person stays.
    const QList<PreparedImport> &prepared() const { return m_prepared; }
    //! Whether an import was made of it, or is about to be: its end drops what was prepared.
    bool hasImportOf(qint64 prepared) const;
    //! \a columns: what may be kept on disk.
    void keepPrepared(const PreparedImport &prepared, const PreparedWork &work, const ImportKeptColumns &columns);
    //! Nothing where it cannot be read, or does not fit \a rowCount rows.
    QFuture<std::optional<PreparedWork>> workOf(qint64 prepared, qint64 rowCount);
    //! The name of one that does not outlast the desk as it is, but for that of \a current; empty: none.
    QString notLasting(Service service, qint64 current) const;
    void dropPrepared(qint64 prepared);
    void forgetSecrets(Service service); //!< of prepared files

    //! Notes in the report that those whom rows have created were removed again.
    void noteRemoved(qint64 import, const QList<qint64> &rows);

    //! Null: it is not at work.
    const ImportRun *run(qint64 import) const { return m_runs.value(import); }
    //! Rows of one import after number \a after (-1: from the first), in the order of the file.
    QFuture<Journaled<QList<ImportedRow>>> rows(qint64 import, const ImportRowFilter &filter, qint64 after, int most);
    //! Writes what became of the rows to \a file, in another thread; see writeImportReport(). Progress is in rows;
    //! cancelling leaves no file.
    QFuture<ImportWriting> writeReport(const ImportEntry &entry, ImportReportOf rows, const QString &file) const;

signals:
    void read();                    //!< the list is there, or another
    void preparedChanged();         //!< the list of prepared files
    void changed(qint64 import);    //!< its counts or its activity; some times a second at most
    void ended(qint64 import);      //!< its run
    void openWanted(qint64 import); //!< from the activity panel: show what became of its rows

private:
    void written(qint64 import, const NewImport &begun, const QString &adding,
                 const std::shared_ptr<QPromise<Journaled<qint64>>> &answer);
    QString placeOf(Service service, const QString &organization) const;
    QString addressOf(Service service) const;
    void relist(const std::function<void()> &then);
    void setImports(const QList<ImportEntry> &imports);
    void begin(qint64 import, const ImportOrder &order);
    void runChanged(ImportRun *run);
    void runEnded(ImportRun *run);
    void addingProgressed(const QString &id, const QString &title, const QFuture<Journaled<qint64>> &adding);
    void tellOfInterrupted(Service service);
    void personLeft(Service service);
    std::optional<qint64> importOf(const QString &activity) const;

    PageContext m_context;
    QPointer<ActivityPanel> m_panel;
    QTemporaryDir m_temporary;
    bool m_isKept;
    ImportJournal m_journal;
    QList<ImportEntry> m_imports;
    QList<PreparedImport> m_prepared;
    QHash<qint64, PreparedWork> m_whole; //!< of prepared files, with what is secret
    QHash<qint64, ImportRun *> m_runs;
    QHash<QString, QFuture<Journaled<qint64>>> m_adding; //!< being written down, by activity
    QHash<QString, ImportEntry> m_claims;                //!< what is about to begin, alike
    QSet<qint64> m_fresh;                                //!< begun by start(), and nothing was sent yet
    QSet<Service> m_told;                                //!< services of which the interrupted ones were told
    QString m_problem;
    bool m_isRead = false;
    quint64 m_lastAdding = 0;
};

} // namespace gatehouse
