#pragma once

#include "ui/shell/shelltypes.h"
#include "ui/widgets/panel.h"

#include <QMap>

class QScrollArea;
class QVBoxLayout;

namespace gatehouse {

class ActivityRow;
class Button;
class TextLabel;

//! Work that takes a while, one row each. Hidden while there is none; collapses to its title line.
class ActivityPanel : public Panel
{
    Q_OBJECT

public:
    explicit ActivityPanel(const Theme &theme, QWidget *parent = nullptr);

    //! Adds the activity or updates the one with the same id.
    void setActivity(const Activity &activity);
    void removeActivity(const QString &id);
    void removeEnded();
    int runningCount() const;

    bool isCollapsed() const { return m_isCollapsed; }
    void setCollapsed(bool isCollapsed);

signals:
    void pauseWanted(const QString &id);
    void resumeWanted(const QString &id);
    void cancelWanted(const QString &id);
    void openWanted(const QString &id);
    void removed(const QString &id); //!< by the person, removeActivity() or removeEnded()
    void runningChanged(int count);

private:
    void refresh();
    void fitHeight();

    Theme m_theme;
    TextLabel *m_title;
    Button *m_clear;
    Button *m_toggle;
    QScrollArea *m_area;
    QVBoxLayout *m_rowLayout;
    QMap<QString, ActivityRow *> m_rows;
    bool m_isCollapsed = false;
    int m_running = 0;
};

} // namespace gatehouse
