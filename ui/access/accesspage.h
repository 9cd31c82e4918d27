#pragma once

#include "ui/records/statepane.h"
#include "ui/records/tablepage.h"
#include "ui/widgets/banner.h"

#include <QWidget>

class QAction;
class QComboBox;
class QStackedWidget;

namespace gatehouse {

class AccessForm;
class AccessResult;
class Button;

//! The page of the access check: the question at one side, the answer at the other, and room to drop a file of places
//! and times.
class AccessPage : public QWidget
{
    Q_OBJECT

public:
    AccessPage(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    AccessForm *form() const { return m_form; }
    AccessResult *result() const { return m_result; }

    void setScopes(const QList<ScopeChoice> &scopes, const QString &current);
    //! In place of question and answer.
    void setState(const std::optional<PaneState> &state);
    //! A message above both that stays; empty text takes it away.
    void setNotice(Banner::Kind kind, const QString &text, const QString &detail, const QString &actionText);
    //! Buttons of the header.
    void setPageActions(QAction *checkFile, QAction *refresh);

signals:
    void scopeChosen(const QString &id);
    void stateActionTriggered();
    void noticeActionTriggered();
    void filesDropped(const QStringList &files);

private:
    QWidget *makeHeader(const QString &title);

    Theme m_theme;
    QComboBox *m_scope = nullptr;
    Button *m_checkFile = nullptr;
    Button *m_refresh = nullptr;
    Banner *m_notice;
    QWidget *m_noticeRoom;
    AccessForm *m_form;
    AccessResult *m_result;
    StatePane *m_pane;
    QStackedWidget *m_stack;
};

} // namespace gatehouse
