#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace gatehouse {

class AccessChangeList;
class Button;

//! The list of who gains and who loses access, folded away below what is edited, with a button that unfolds it.
class AccessChangePanel : public QWidget
{
    Q_OBJECT

public:
    explicit AccessChangePanel(const Theme &theme, QWidget *parent = nullptr);

    AccessChangeList *list() const { return m_list; }
    Button *button() const { return m_button; } //!< for the page to place
    //! While nothing is edited there is neither button nor list; an unfolded list is unfolded again by the next edit.
    void setEdited(bool isEdited);
    bool isUnfolded() const;

signals:
    void unfolded();

private:
    void showNow();

    AccessChangeList *m_list;
    Button *m_button;
    bool m_isEdited = false;
};

} // namespace gatehouse
