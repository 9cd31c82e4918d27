#pragma once

#include "ui/records/scopebox.h"
#include "ui/records/statepane.h"
#include "ui/widgets/banner.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace gatehouse {

class FocusGuide;
class TextLabel;

//! What pages made by hand have in common: a header with the title, a message below it, and a content in whose place a
//! state can stand.
class PageFrame : public QWidget
{
    Q_OBJECT

public:
    void setCountText(const QString &text); //!< beside the title
    void setScopes(const QList<ScopeChoice> &scopes, const QString &current, const QString &untold = {});
    //! Something in place of the content; no value brings it back. Who was at one is at the other then.
    void setState(const std::optional<PaneState> &state);
    const std::optional<PaneState> &state() const { return m_state; }
    //! A message above the content that stays; empty text takes it away.
    void setNotice(Banner::Kind kind, const QString &text, const QString &detail = {}, const QString &actionText = {});
    QString noticeText() const; //!< empty: none

signals:
    void scopeChosen(const QString &id);
    void stateActionTriggered();
    void noticeActionTriggered();

protected:
    PageFrame(const Theme &theme, const QString &title, QWidget *parent);

    const Theme &theme() const { return m_theme; }
    const QString &title() const { return m_title; }
    QHBoxLayout *header() const { return m_header; } //!< behind title and count
    QVBoxLayout *column() const { return m_column; } //!< of the page, below the message
    void addScopeBox();                              //!< of organizations, at the end of the header
    //! Where content and state take turns; \a focus: the part of the content that takes the focus.
    QWidget *stackOf(QWidget *content, QWidget *focus);
    void setFocusPart(QWidget *focus); //!< another part of the content

private:
    Theme m_theme;
    QString m_title;
    QHBoxLayout *m_header;
    QVBoxLayout *m_column;
    TextLabel *m_count;
    Banner *m_notice;
    QWidget *m_noticeRoom;
    StatePane *m_pane;
    QStackedWidget *m_stack;
    FocusGuide *m_guide;
    QWidget *m_focus = nullptr;
    ScopeBox *m_scope = nullptr;
    std::optional<PaneState> m_state;
};

} // namespace gatehouse
