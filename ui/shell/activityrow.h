#pragma once

#include "ui/shell/shelltypes.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace gatehouse {

class Button;
class TextLabel;

class ActivityRow : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityRow(const Theme &theme, QWidget *parent = nullptr);

    void setActivity(const Activity &activity);
    const Activity &activity() const { return m_activity; }

    //! "41,200 of 100,000 users · 3,400 per second · 17 s left"
    static QString progressText(const Activity &activity);
    static bool isUnderWay(ActivityState state);

signals:
    void pauseWanted();
    void resumeWanted();
    void cancelWanted();
    void openWanted();
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    Theme m_theme;
    Activity m_activity;
    QLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_detail;
    QProgressBar *m_bar;
    Button *m_pause;
    Button *m_open;
    Button *m_cancel;
};

} // namespace gatehouse
