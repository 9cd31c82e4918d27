#include "ui/accounts/codebutton.h"

using namespace std::chrono_literals;

namespace gatehouse {

CodeButton::CodeButton(const Theme &theme, const QString &text, Icon icon, QWidget *parent)
    : Button(theme, Kind::Plain, text, icon, parent)
{
    setAutoDefault(false);
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &CodeButton::tick);
}

void CodeButton::startWaiting(std::chrono::seconds wait)
{
    m_left = wait;
    m_clock.start();
    showLeft();
}

void CodeButton::tick()
{
    m_left -= 1s;
    if (!isWaiting())
        m_clock.stop();
    showLeft();
}

void CodeButton::showLeft()
{
    setEnabled(!isWaiting());
    setText(isWaiting() ? tr("Send again in %n s", nullptr, static_cast<int>(m_left.count())) : tr("Send again"));
}

} // namespace gatehouse
