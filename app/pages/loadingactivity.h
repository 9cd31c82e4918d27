#pragma once

#include "ui/shell/activitymeter.h"

#include <QObject>

namespace gatehouse {

class ActivityPanel;
class RecordList;

//! Shows in the activity panel that all rows of a list are being loaded, and lets that be stopped.
class LoadingActivity : public QObject
{
    Q_OBJECT

public:
    LoadingActivity(RecordList *list, ActivityPanel *panel, QObject *parent);
    ~LoadingActivity() override;

private:
    void update();

    RecordList *m_list;
    QPointer<ActivityPanel> m_panel;
    QString m_id;
    std::optional<ActivityMeter> m_meter; //!< while all are being loaded
};

} // namespace gatehouse
