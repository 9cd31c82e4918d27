#pragma once

#include "app/import/importdatabase.h"
#include "app/import/importentry.h"
#include "ui/shell/activitymeter.h"

#include <QObject>
#include <QTimer>

namespace gatehouse {

class ChangeDoor;
class Client;
class ImportJournal;
class OpenWorkspace;

//! What a run works with; all of it outlives the run.
struct ImportPlace
{
    ImportJournal *journal = nullptr;
    ChangeDoor *door = nullptr;
    Client *client = nullptr;           //!< of the service
    OpenWorkspace *workspace = nullptr; //!< for files; ELEVATE only
};

//! What a run is told beyond what the journal knows.
struct ImportOrder
{
    QStringList plan; //!< for the review: what will happen, with counts; whole sentences
    //! The rows of the file with all that the journal does not keep. Without it nothing that has secrets is sent.
    std::optional<ImportSupply> supply = {};
    bool isSameFile = false; //!< the supply's rows have the numbers that the journal knows them by
    //! Writes the rows that are sent as a file for the service, see writeBulkUsers(); ELEVATE only. In another thread.
    std::function<ImportWriting(QIODevice &out)> writeFile = {};
};

//! An import on its way: does what the journal says is still to be done, and notes there what becomes of it.
class ImportRun : public QObject
{
    Q_OBJECT

public:
    ImportRun(const ImportPlace &place, const ImportEntry &entry, const ImportOrder &order, QObject *parent);

    //! As the journal has it, with the counts of this moment.
    const ImportEntry &entry() const { return m_entry; }
    //! For the activity panel.
    const Activity &activity() const { return m_activity; }
    bool hasEnded() const { return m_hasEnded; }
    //! Whether it ended before its time because the person said so.
    bool isEndWanted() const { return m_isEndWanted; }
    void start();
    virtual void pause() = 0; //!< what is being sent is finished first
    virtual void resume() = 0;
    virtual void cancel() = 0; //!< as pause(), and ends; what is left can go on later

signals:
    void changed(); //!< activity and counts; not more than some times a second
    //! Once, when the journal has it. The entry tells whether all is done.
    void ended();

protected:
    virtual void begin() = 0;

    ImportJournal &journal() const { return *m_place.journal; }
    ChangeDoor &door() const { return *m_place.door; }
    Client &client() const { return *m_place.client; }
    OpenWorkspace *workspace() const { return m_place.workspace; }
    const ImportOrder &order() const { return m_order; }

    //! In memory; see ImportJournal::setDetails().
    void setDetail(QLatin1StringView key, const QJsonValue &value) { m_entry.details.insert(key, value); }
    //! Notes what became of rows that were of the state \a from; then() once that is on disk.
    void settle(ImportRowState from, const QList<ImportSettling> &rows, const std::function<void()> &then = {});
    //! Counts rows that the journal has moved itself.
    void count(ImportRowState from, ImportRowState to, qint64 rows);
    void setDoing(const QString &message, ActivityState state = ActivityState::Running);
    void setPausable(bool isPausable) { m_activity.canPause = isPausable; }
    //! Whether anybody knows how far it is before its end; at first it is so.
    void setProgressTold(bool isTold) { m_isProgressTold = isTold; }
    //! Takes out rows that another import has sent while this one was interrupted, then goes on with their number.
    void leaveOutSent(const std::function<void(qint64 rows)> &then);
    void noteChanged();
    //! \a why it could not be finished; empty: everything is settled. \a wasBegun: something may have been sent.
    void end(const QString &why, bool wasBegun = true);
    //! As above, because the person said so.
    void endAsWanted(const QString &note, bool wasBegun);

private:
    void showChange();

    ImportPlace m_place;
    ImportEntry m_entry;
    ImportOrder m_order;
    Activity m_activity;
    ActivityMeter m_meter;
    qint64 m_settledBefore = 0; //!< when the run began
    QTimer m_show;
    QString m_problem; //!< why the journal could not be written
    bool m_isProgressTold = true;
    bool m_hasEnded = false;
    bool m_isEndWanted = false;
};

} // namespace gatehouse
