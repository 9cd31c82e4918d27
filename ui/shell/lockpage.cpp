#include "ui/shell/lockpage.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace gatehouse {

namespace {

constexpr int columnWidth = 320;

} // namespace

LockPage::LockPage(const Theme &theme, QWidget *parent)
    : Panel(theme, Look::Chrome, parent)
    , m_workspace(new TextLabel(theme, {}, tokens::TextTitle, Tone::Text, QFont::DemiBold))
    , m_reason(new TextLabel(theme, {}, tokens::TextBase, Tone::Muted))
    , m_secretLabel(new TextLabel(theme, {}, tokens::TextBase, Tone::Text, QFont::Medium))
    , m_secret(new QLineEdit)
    , m_unlock(new Button(theme, Button::Kind::Primary, tr("Unlock"), Icon::LockOpen))
    , m_banner(new Banner(theme))
{
    m_workspace->setAlignment(Qt::AlignCenter);
    m_workspace->setElided(Qt::ElideRight);
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->setWordWrap(true);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secretLabel->setBuddy(m_secret);

    auto *column = new QWidget;
    column->setFixedWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::Gap);
    layout->addWidget(new IconLabel(theme, Icon::Lock, tokens::LargeIcon, Tone::Muted), 0, Qt::AlignHCenter);
    layout->addSpacing(tokens::Gap);
    layout->addWidget(m_workspace);
    layout->addWidget(m_reason);
    layout->addSpacing(tokens::Padding);
    layout->addWidget(m_banner);
    layout->addWidget(m_secretLabel);
    layout->addWidget(m_secret);
    layout->addWidget(m_unlock);

    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    // Not by alignment: that would take the height for the whole width and cut wrapped lines off.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);

    connect(m_unlock, &QPushButton::clicked, this, &LockPage::attempt);
    connect(m_secret, &QLineEdit::returnPressed, this, &LockPage::attempt);
}

void LockPage::ask(const LockPrompt &prompt)
{
    m_workspace->setText(prompt.workspace);
    m_reason->setText(prompt.reason);
    m_secret->clear();
    m_secretLabel->setText(prompt.secretLabel);
    m_secret->setAccessibleName(prompt.secretLabel);
    m_secretLabel->setVisible(!prompt.secretLabel.isEmpty());
    m_secret->setVisible(!prompt.secretLabel.isEmpty());
    m_banner->clear();
    setEnabled(true);
}

void LockPage::refuse(const QString &message)
{
    setEnabled(true);
    m_banner->say(Banner::Kind::Error, message);
    m_secret->selectAll();
    showEvent(nullptr);
}

void LockPage::showEvent(QShowEvent *)
{
    if (m_secret->isVisibleTo(this))
        m_secret->setFocus();
    else
        m_unlock->setFocus();
}

void LockPage::attempt()
{
    // Until the answer is there a second attempt would only confuse.
    setEnabled(false);
    emit unlockWanted(m_secret->text());
}

} // namespace gatehouse
