#include "ui/connections/secretedit.h"

#include "ui/widgets/button.h"

#include <QStyle>

namespace gatehouse {

constexpr int buttonSize = 6 * tokens::Grid;

SecretEdit::SecretEdit(const Theme &theme, QWidget *parent)
    : QLineEdit(parent), m_reveal(Button::iconOnly(theme, Icon::Eye, tr("Show what is typed"), this))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_reveal->setCheckable(true);
    m_reveal->setIconSize({tokens::SmallIcon, tokens::SmallIcon});
    m_reveal->setCursor(Qt::ArrowCursor);
    const int room = buttonSize + tokens::Grid;
    setTextMargins(0, 0, room, 0);
    connect(m_reveal, &QPushButton::toggled, this, &SecretEdit::setRevealed);
}

void SecretEdit::setRevealed(bool isRevealed)
{
    setEchoMode(isRevealed ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setChecked(isRevealed);
    m_reveal->setGlyph(isRevealed ? Icon::EyeOff : Icon::Eye);
    const QString name = isRevealed ? tr("Hide what is typed") : tr("Show what is typed");
    m_reveal->setToolTip(name);
    m_reveal->setAccessibleName(name);
}

void SecretEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const QRect place(width() - buttonSize - tokens::Grid, (height() - buttonSize) / 2, buttonSize, buttonSize);
    m_reveal->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

} // namespace gatehouse
