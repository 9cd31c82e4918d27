#pragma once

#include "ui/records/detailspane.h"
#include "ui/records/statepane.h"

class QStackedWidget;
class QVBoxLayout;

namespace gatehouse {

class Banner;
class Button;

//! A part of the own account: what it is, what can be read there and what can be done.
struct AccountGroup
{
    QString title;
    QString note; //!< what is worth knowing before doing anything; may be empty
    QList<DetailLine> lines = {};
    QList<QAction *> actions = {}; //!< buttons below
    QWidget *more = nullptr;       //!< between lines and buttons; taken over
};

//! The page of the signed-in person's own account: groups below each other, or what stands in their place.
class AccountPage : public QWidget
{
    Q_OBJECT

public:
    explicit AccountPage(const Theme &theme, QWidget *parent = nullptr);

    //! Who it is; empty: nobody.
    void setName(const QString &name);
    void setGroups(const QList<AccountGroup> &groups);
    //! Something in place of the groups; no value brings them back.
    void setState(const std::optional<PaneState> &state);
    //! Above the groups, which stay; an empty text takes it away.
    void setWarning(const QString &text, const QString &detail = {}, const QString &actionText = {});
    //! In the menu at the end of the header.
    void setPageActions(const QList<QAction *> &actions);

signals:
    void refreshWanted();
    void stateActionTriggered();
    void warningActionTriggered();

private:
    QWidget *makeHeader();
    QWidget *makeGroup(const AccountGroup &group);

    Theme m_theme;
    QAction *m_refresh;
    class TextLabel *m_name = nullptr;
    Button *m_menu = nullptr;
    Banner *m_warning;
    QWidget *m_warningRoom;
    QStackedWidget *m_stack;
    StatePane *m_pane;
    class QScrollArea *m_scroll;
};

} // namespace gatehouse
