#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace gatehouse {

class Button;
class TextLabel;

//! A line across the window that says in which unusual way it works, with a button that ends that. Hidden while there
//! is nothing to say.
class ModeLine : public QWidget
{
    Q_OBJECT

public:
    ModeLine(const Theme &theme, Icon icon, QWidget *parent = nullptr);

    //! \a text: how it works; empty hides the line. \a actionText: of the button; empty: none.
    void setMode(const QString &text, const QString &actionText);
    QString text() const;

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    TextLabel *m_text;
    Button *m_action;
};

} // namespace gatehouse
