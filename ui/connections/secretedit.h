#pragma once

#include "ui/theme/theme.h"

#include <QLineEdit>

namespace gatehouse {

class Button;

//! A line for a password or a key: hidden, with a button that shows what is being typed.
class SecretEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(const Theme &theme, QWidget *parent = nullptr);

    bool isRevealed() const { return echoMode() == QLineEdit::Normal; }
    void setRevealed(bool isRevealed);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Button *m_reveal;
};

} // namespace gatehouse
