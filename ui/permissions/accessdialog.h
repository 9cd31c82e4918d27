#pragma once

#include "ui/permissions/accesslist.h"
#include "ui/records/statepane.h"

#include <QDialog>

class QAction;
class QHBoxLayout;
class QStackedWidget;

namespace gatehouse {

class DetailsPane;
class SearchField;
class TextLabel;

//! What an access dialog is about; in the user's language.
struct AccessDialogTexts
{
    QString title; //!< such as "Why may Uma User do that?"
    QString intro; //!< what it rests on
};

//! Lets a person look up what can be called and why, or by whom: a list with search, and the answer beside it.
class AccessDialog : public QDialog
{
    Q_OBJECT

public:
    AccessDialog(const Theme &theme, const AccessDialogTexts &texts, QWidget *parent);

    void setIntro(const QString &intro);
    //! What to ask for next; the current one stays where it is still there.
    void setRows(const QList<AccessRow> &rows);
    QString current() const; //!< id of the row asked for; empty when none is shown
    void setState(const std::optional<PaneState> &state);
    DetailsPane *answer() const { return m_answer; }
    //! A quiet button at the bottom; more than one is not needed.
    void offer(QAction *action);

signals:
    void currentMoved();
    void searched(const QString &text);
    void stateActionTriggered();

private:
    void keepCurrent(const QString &id);

    AccessModel m_model;
    AccessList *m_list;
    DetailsPane *m_answer;
    StatePane *m_pane;
    QStackedWidget *m_stack;
    SearchField *m_search;
    TextLabel *m_intro;
    QHBoxLayout *m_buttons;
    Theme m_theme;
};

} // namespace gatehouse
