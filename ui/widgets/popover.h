#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace gatehouse {

//! A floating panel at another widget. A click elsewhere or Esc closes it.
class Popover : public QWidget
{
    Q_OBJECT

public:
    explicit Popover(const Theme &theme, QWidget *owner);

    //! Below \a anchor, or above it where there is no room below.
    void openAt(const QWidget *anchor);

protected:
    void paintEvent(QPaintEvent *event) override;
    const Theme &theme() const { return m_theme; }

private:
    Theme m_theme;
};

} // namespace gatehouse
