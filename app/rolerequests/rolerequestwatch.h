#pragma once

#include "models/requests/requestsights.h"
#include "models/schema/record.h"
#include "network/client/client.h"
#include "ui/widgets/settingsmemory.h"

#include <QTimer>

namespace gatehouse {

class OpenWorkspace;

//! Looks at the open role requests every now and then, whatever page is shown: one request at a time, nothing while
//! nobody is there to see it, more and more seldom while it fails, and without a word about failures. Knows which of
//! them nobody has read here.
class RoleRequestWatch : public QObject
{
    Q_OBJECT

public:
    //! \a isAway tells that nobody can see the window. \a memory keeps what was read, for each account. The workspace
    //! outlives the watch.
    RoleRequestWatch(OpenWorkspace *workspace, const SettingsMemory &memory, const std::function<bool()> &isAway,
                     QObject *parent = nullptr);
    ~RoleRequestWatch() override;

    static constexpr std::chrono::milliseconds Interval = std::chrono::seconds(60);
    //! While the service cannot be reached.
    static constexpr std::chrono::milliseconds LongestInterval = std::chrono::minutes(5);
    void setInterval(std::chrono::milliseconds interval);

    //! Now, unless that is under way or the account may not.
    void look();

    //! The open requests as of the last look, newest first; \a isComplete() unless there are very many.
    const QList<Record> &open() const { return m_open; }
    bool isComplete() const { return m_isComplete; }
    QDateTime lastLook() const { return m_lastLook; } //!< that succeeded; invalid before the first
    bool hasFailed() const { return m_hasFailed; }    //!< the last one

    const RequestSights &sights() const { return m_sights; }
    void setRead(const QStringList &ids, bool isRead);
    //! None before the first look, and where the account may not look.
    std::optional<qint64> unread() const;

signals:
    void looked(); //!< also when that failed
    void unreadChanged();

private:
    bool mayLook() const;
    void accountChanged();
    void forget();
    void tick();
    void fetch(int page);
    void answered(int page, const Outcome<RecordPage> &outcome);
    void finish(bool isComplete);
    void keep();

    OpenWorkspace *m_workspace;
    SettingsMemory m_memory;
    std::function<bool()> m_isAway;
    QString m_account;
    RequestSights m_sights;
    QList<Record> m_open;
    QList<Record> m_found; //!< by the look under way
    bool m_isComplete = false;
    bool m_hasFailed = false;
    QDateTime m_lastLook;
    QFuture<Outcome<RecordPage>> m_future;
    bool m_isLooking = false;
    QTimer m_timer;
    std::chrono::milliseconds m_interval = Interval;
    std::chrono::milliseconds m_pause = Interval; //!< until the next look; longer than the interval after failures
};

} // namespace gatehouse
