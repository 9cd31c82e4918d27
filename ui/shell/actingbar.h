#pragma once

#include "ui/shell/modeline.h"

namespace gatehouse {

//! The line across the window that says whom one acts as, with the button that ends it. Hidden while nobody acts as
//! somebody else.
class ActingBar : public ModeLine
{
    Q_OBJECT

public:
    explicit ActingBar(const Theme &theme, QWidget *parent = nullptr);

    //! \a text: who it is and what that means; \a stopText: of the button. An empty text hides the bar.
    void setActing(const QString &text, const QString &stopText) { setMode(text, stopText); }

signals:
    void stopWanted();
};

} // namespace gatehouse
