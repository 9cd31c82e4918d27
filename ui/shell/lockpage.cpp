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
    , m_signOut(new Button(theme, Button::Kind::Quiet, tr("Sign out…"), Icon::LogOut))
    , m_ways(new QWidget)
    , m_question(new QWidget)
    , m_questionText(new TextLabel(theme, {}))
    , m_leave(new Button(theme, Button::Kind::Danger, {}))
    , m_stay(new Button(theme, Button::Kind::Plain, tr("Stay locked")))
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

    auto *quit = new Button(theme, Button::Kind::Quiet, tr("Quit Gatehouse…"), Icon::Close);
    auto *ways = new QHBoxLayout(m_ways);
    ways->setContentsMargins({});
    ways->addStretch(1);
    ways->addWidget(m_signOut);
    ways->addWidget(quit);
    ways->addStretch(1);
    layout->addSpacing(tokens::Padding);
    layout->addWidget(m_ways);

    m_questionText->setWordWrap(true);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(tokens::Gap);
    answers->addStretch(1);
    answers->addWidget(m_stay);
    answers->addWidget(m_leave);
    auto *question = new QVBoxLayout(m_question);
    question->setContentsMargins({});
    question->setSpacing(tokens::Gap);
    question->addWidget(m_questionText);
    question->addLayout(answers);
    layout->addWidget(m_question);
    m_question->hide();

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
    connect(m_signOut, &QPushButton::clicked, this, [this] { askToLeave(Way::SignOut); });
    connect(quit, &QPushButton::clicked, this, [this] { askToLeave(Way::Quit); });
    connect(m_stay, &QPushButton::clicked, this, &LockPage::stay);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        stay();
        if (m_way == Way::SignOut)
            emit signOutWanted();
        else
            emit quitWanted();
    });
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
    m_signOut->setVisible(prompt.canSignOut);
    m_banner->clear();
    setChecking(false);
    stay();
}

void LockPage::refuse(const QString &message)
{
    setChecking(false);
    m_banner->clear(); // what is the same as before is read out again
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
    setChecking(true);
    emit unlockWanted(m_secret->text());
}

void LockPage::setChecking(bool isChecking)
{
    m_secret->setEnabled(!isChecking);
    m_unlock->setEnabled(!isChecking);
}

void LockPage::askToQuit()
{
    askToLeave(Way::Quit);
}

void LockPage::askToLeave(Way way)
{
    m_way = way;
    m_questionText->setText(way == Way::SignOut
                                ? tr("Sign out and unlock? What was typed and not saved is lost, and changes that "
                                     "were not sent yet stay unsent.")
                                : tr("Quit? What was typed and not saved is lost."));
    m_leave->setText(way == Way::SignOut ? tr("Sign out") : tr("Quit"));
    m_ways->hide();
    m_question->show();
    m_stay->setFocus();
}

void LockPage::stay()
{
    m_question->hide();
    m_ways->show();
    showEvent(nullptr);
}

} // namespace gatehouse
