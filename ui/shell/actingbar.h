#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace gatehouse {

class Button;
class TextLabel;

//! The line across the window that says whom one acts as, with the button that ends it. Hidden while nobody acts as
//! somebody else.
class ActingBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActingBar(const Theme &theme, QWidget *parent = nullptr);

    //! \a text: who it is and what that means; \a stopText: of the button. An empty text hides the bar.
    void setActing(const QString &text, const QString &stopText);
    QString text() const;

signals:
    void stopWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    TextLabel *m_text;
    Button *m_stop;
};

} // namespace gatehouse
