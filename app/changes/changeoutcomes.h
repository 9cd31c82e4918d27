#pragma once

#include "app/changes/changeresult.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace gatehouse {

class ChangeDoor;
class OutcomeDialog;

//! Opens a dialog that shows what became of each change of a submission. While its workspace is open it offers to look
//! up those of which nobody can tell, and to submit again what can be. What comes of either the door tells as learned.
class ChangeReport : public QObject
{
    Q_OBJECT

public:
    //! Who is told. Each may be null.
    struct Listeners
    {
        std::function<void(const ChangeResult &now)> learned;     //!< looks have told something
        std::function<void(const ChangeResult &again)> sentAgain; //!< what became of that
    };

    //! Goes with its dialog. The door outlives it.
    ChangeReport(const Theme &theme, const ChangeResult &result, ChangeDoor *door, QWidget *parent,
                 const Listeners &listeners = {});

private:
    bool isHere() const;
    QList<qsizetype> unknown() const; //!< that can be looked up
    void show();
    void lookUp();
    void found(qsizetype place, Finding finding);
    void sendAgain();

    ChangeResult m_result;
    ChangeDoor *m_door;
    Listeners m_listeners;
    QPointer<OutcomeDialog> m_dialog;
    qsizetype m_looks = 0; //!< under way
};

} // namespace gatehouse
