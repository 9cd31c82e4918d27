#pragma once

#include "app/changes/changefeed.h"
#include "app/changes/changerun.h"
#include "app/import/importrun.h"
#include "app/import/userlook.h"

#include <QPointer>

#include <deque>

namespace gatehouse {

struct PreparedEdit;

//! An import of users into an organization of iVALT: one request a row, several under way at once. A row of which
//! nobody knows whether it was sent, since its answer was lost or the program ended in between, is looked for at the
//! service before it is sent again. So every row is made once.
class IvaltImport : public ImportRun
{
    Q_OBJECT

public:
    //! What tests make shorter.
    struct Timing
    {
        int atOnce = 6;
        //! How long after it was sent the service may still be at work on a row of which nothing is to be seen.
        std::chrono::milliseconds settling{3'000};
        std::chrono::milliseconds gathering{500}; //!< looks, see UserLook
    };

    IvaltImport(const ImportPlace &place, const ImportEntry &entry, const ImportOrder &order, const Timing &timing,
                QObject *parent);
    ~IvaltImport() override;

    void pause() override;
    void resume() override;
    void cancel() override;

protected:
    void begin() override;

private:
    using Handed = std::shared_ptr<QPromise<std::optional<ChangeFeed::Item>>>;

    void proceed(const std::function<void()> &step);
    void compare();
    bool isComparing() const;
    void findPlaces();
    void lookForDoubtful();
    void lookFor(const QList<ImportedRow> &doubtful);
    void countLacking();
    void submit();
    void submitted(const ChangeResult &result);

    QFuture<std::optional<ChangeFeed::Item>> next();
    void serve();
    void takeMore();
    void prepare(const ImportedRow &row, const Handed &asked);
    //! What an edit begins with could not be read; no \a error: the connection was closed.
    void unread(const ImportedRow &row, const Handed &asked, const ServiceError *error);
    void prepareChange(const ImportedRow &row, const Record &wanted, const Handed &asked);
    void changePrepared(const ImportedRow &row, const Record &wanted, const Handed &asked,
                        const QFuture<Outcome<PreparedEdit>> &preparing);
    void hand(const ImportedRow &row, PlannedChange change, const Handed &asked);
    std::optional<Record> wantedOf(const ImportedRow &row);

    void rowEnded(quint64 number, const ChangeItemResult &item);
    void rowRefused(const ImportedRow &row, const ChangeItemResult &item);
    void rowSettled(const ImportSettling &settling);
    void putBack(const ImportedRow &row, const QString &why);
    void stop(const QString &why);

    Record m_organization;
    Timing m_timing;
    UserLook m_look;
    QPointer<ChangeRun> m_run;
    bool m_isSubmitted = false;
    bool m_isHeld = false;            //!< paused before anything is sent
    std::function<void()> m_heldStep; //!< what comes next then

    std::deque<ImportedRow> m_ready;          //!< taken from the journal
    QList<Handed> m_asked;                    //!< questions of the door for the next one
    QHash<quint64, ImportedRow> m_handed;     //!< being prepared, sent or looked for
    QHash<quint64, UserLook::Person> m_found; //!< whom looks have told of
    QHash<quint64, int> m_lost;               //!< how often a row was sent and turned out not to have been made
    QHash<QByteArray, qint64> m_places;       //!< of rows in the supply, where these are other than in the journal
    qint64 m_lacking = 0;                     //!< rows that are left and that the supply has not
    bool m_isTaking = false;
    bool m_isAtEnd = false; //!< no row waits in the journal
    Patience m_patience;    //!< with a service that does not tell what an edit begins with
    QString m_stopped;      //!< why nothing more is handed out
    bool m_isCancelled = false;
};

} // namespace gatehouse
