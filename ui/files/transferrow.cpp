#include "ui/files/transferrow.h"

#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>

namespace gatehouse {

TransferRow::TransferRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(theme, Icon::File))
    , m_name(new TextLabel(theme, {}, tokens::TextBase, Tone::Text, QFont::Medium))
    , m_text(new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted))
    , m_createUsers(new Button(theme, Button::Kind::Plain, tr("Create users…"), Icon::UserPlus))
    , m_copyPath(new Button(theme, Button::Kind::Plain, tr("Copy path"), Icon::Copy))
    , m_copyLink(new Button(theme, Button::Kind::Plain, tr("Copy link"), Icon::Link))
    , m_retry(new Button(theme, Button::Kind::Plain, tr("Try again"), Icon::Refresh))
    , m_dismiss(Button::iconOnly(theme, Icon::Close, {}))
{
    m_name->setElided(Qt::ElideMiddle);
    m_text->setElided(Qt::ElideMiddle);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(tokens::Margin, tokens::Grid, tokens::Padding, tokens::Grid);
    layout->setHorizontalSpacing(tokens::Padding);
    layout->setVerticalSpacing(1);
    layout->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignVCenter);
    layout->addWidget(m_name, 0, 1);
    layout->addWidget(m_text, 1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::Gap);
    for (Button *button : {m_retry, m_createUsers, m_copyPath, m_copyLink, m_dismiss})
        buttons->addWidget(button);
    layout->addLayout(buttons, 0, 2, 2, 1, Qt::AlignVCenter | Qt::AlignRight);
    layout->setColumnStretch(1, 1);

    connect(m_createUsers, &Button::clicked, this, &TransferRow::createUsersWanted);
    connect(m_copyPath, &Button::clicked, this, &TransferRow::copyPathWanted);
    connect(m_copyLink, &Button::clicked, this, &TransferRow::copyLinkWanted);
    connect(m_retry, &Button::clicked, this, &TransferRow::retryWanted);
    connect(m_dismiss, &Button::clicked, this, &TransferRow::dismissed);
}

void TransferRow::show(const TransferView &view)
{
    const bool isDone = view.state == ActivityState::Finished;
    const bool isFailed = view.state == ActivityState::Failed;
    m_icon->setIcon(isDone     ? Icon::CircleCheck
                    : isFailed ? Icon::CircleAlert
                               : Icon::Ban,
                    isDone     ? Tone::Success
                    : isFailed ? Tone::Danger
                               : Tone::Muted);
    m_name->setText(view.name);
    m_text->setText(view.text);
    setAccessibleName(view.name);
    setAccessibleDescription(view.text);
    m_createUsers->setVisible(view.canCreateUsers);
    m_copyPath->setVisible(view.hasPath);
    m_copyLink->setVisible(view.hasPath);
    m_retry->setVisible(!isDone);
    for (Button *button : {m_createUsers, m_copyPath, m_copyLink, m_retry})
        button->setAccessibleDescription(view.name);
    m_dismiss->setToolTip(tr("Remove %1 from this list").arg(view.name));
    m_dismiss->setAccessibleName(m_dismiss->toolTip());
}

} // namespace gatehouse
