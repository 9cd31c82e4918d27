#pragma once

#include "ui/shell/shelltypes.h"

#include <QList>
#include <QWidget>

namespace gatehouse {

class ToastCard;

//! Stacks short messages above the lower right corner of its parent. Information goes by itself, slower while it
//! offers something; warnings and errors stay until closed. A pointer or the focus on a message holds it.
class Toasts : public QWidget
{
    Q_OBJECT

public:
    explicit Toasts(const Theme &theme, QWidget *parent);

    void show(const Toast &toast);
    void clear();
    int count() const { return int(m_cards.size()); }
    //! While held nothing is seen and nothing goes by itself.
    void setHeld(bool isHeld);
    //! Kept free at the bottom, for the status area.
    void setBottomMargin(int margin);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remove(ToastCard *card);
    void arrange();

    Theme m_theme;
    QList<ToastCard *> m_cards;
    int m_bottomMargin = 0;
    bool m_isHeld = false;
};

} // namespace gatehouse
