#pragma once

#include "app/changes/changerun.h"
#include "ui/shell/activitymeter.h"
#include "ui/theme/theme.h"

#include <QPointer>

#include <functional>

namespace gatehouse {

class ActivityPanel;
class ChangeDoor;
class UndoRenewal;

//! Shows what goes through the door in the activity panel: several changes at once from the beginning, a single one
//! when it takes long. From there they are paused, resumed and cancelled, and what became of each can be looked at.
class ChangeActivities : public QObject
{
    Q_OBJECT

public:
    //! Says in the window what became of changes that were sent from the panel.
    using Tell = std::function<void(const ChangeResult &result)>;

    //! Door and panel outlive this.
    ChangeActivities(const Theme &theme, ChangeDoor *door, ActivityPanel *panel, const Tell &tell,
                     QObject *parent = nullptr);

    //! How long a single change may take without being shown.
    static constexpr std::chrono::milliseconds unseen{2'000};

private:
    struct Work
    {
        QPointer<ChangeRun> run; //!< null once it has ended
        QString title;
        ActivityMeter meter;
        ChangeResult result;
        bool isCancelled = false;
    };

    void watch(ChangeRun *run);
    void watchRenewal(UndoRenewal *renewal);
    void stateChanged(ChangeRun *run, ChangeRun::State state);
    void show(ChangeRun *run);
    void update(const QString &id);
    void ended(ChangeRun *run, const ChangeResult &result);
    void learned(quint64 run, const LaterResults &later);
    void showResult(const QString &id, const Work &work);
    void cancel(const QString &id);
    Work *find(const QString &id);

    Theme m_theme;
    ChangeDoor *m_door;
    ActivityPanel *m_panel;
    Tell m_tell;
    QHash<QString, Work> m_works; //!< those in the panel
};

} // namespace gatehouse
