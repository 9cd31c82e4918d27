#include "ui/connections/firstrunpage.h"

#include "ui/connections/choicecard.h"
#include "ui/connections/productmark.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gatehouse {

constexpr int columnWidth = 160 * tokens::Grid;

FirstRunPage::FirstRunPage(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_banner(new Banner(theme))
{
    setAccessibleName(tr("Welcome to Gatehouse"));

    auto *mark = new ProductMark(theme, 12 * tokens::Grid);
    auto *name = new TextLabel(theme, tr("Gatehouse"), tokens::TextTitle, Tone::Text, QFont::DemiBold);
    auto *purpose =
        new TextLabel(theme,
                      tr("Decide who may get in, where and when: one console for the ELEVATE user service and the "
                         "iVALT Admin API."),
                      tokens::TextBase, Tone::Muted);
    purpose->setWordWrap(true);
    auto *names = new QVBoxLayout;
    names->setSpacing(tokens::Grid);
    names->addWidget(name);
    names->addWidget(purpose);
    auto *head = new QHBoxLayout;
    head->setSpacing(4 * tokens::Grid);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(names, 1);

    auto *sandbox = new ChoiceCard(
        theme, {Icon::Boxes, tr("Try the sandbox"),
                tr("Both services as a stand-in on this computer, filled with a sample city. Nothing you do leaves "
                   "this computer, and no account is needed."),
                &tokens::Colors::sandbox});
    auto *elevate = new ChoiceCard(
        theme, {Icon::Building, tr("Connect to an ELEVATE user service"),
                tr("Organizations, users, roles, permissions and role requests. You need the service's address and "
                   "an administrator's sign-in.")});
    auto *ivalt = new ChoiceCard(theme, {Icon::Fingerprint, tr("Connect to an iVALT Admin API"),
                                         tr("Organizations, users, geofences and timeslots. You need an API key.")});
    m_cards = {sandbox, elevate, ivalt};

    auto *note = new TextLabel(theme,
                               tr("You can add, change and remove workspaces at any time. Passwords and keys are kept "
                                  "in this computer's keychain, nowhere else."),
                               tokens::TextSmall, Tone::Muted);
    note->setWordWrap(true);
    auto *about = new Button(theme, Button::Kind::Quiet, tr("About Gatehouse"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(4 * tokens::Grid);
    foot->addWidget(note, 1);
    foot->addWidget(about);

    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Padding);
    layout->addLayout(head);
    layout->addSpacing(tokens::Padding);
    layout->addWidget(m_banner);
    for (ChoiceCard *card : std::as_const(m_cards))
        layout->addWidget(card);
    layout->addSpacing(tokens::Grid);
    layout->addLayout(foot);

    // Centred in a large window, scrolled in a small one.
    auto *content = new QWidget;
    auto *centred = new QGridLayout(content);
    centred->setContentsMargins(tokens::Margin, tokens::Margin, tokens::Margin, tokens::Margin);
    centred->setRowStretch(0, 2);
    centred->addWidget(column, 1, 1);
    centred->setRowStretch(2, 3);
    centred->setColumnStretch(0, 1);
    centred->setColumnStretch(1, 1000);
    centred->setColumnStretch(2, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
    setFocusProxy(sandbox);

    connect(sandbox, &QPushButton::clicked, this, &FirstRunPage::sandboxWanted);
    connect(elevate, &QPushButton::clicked, this, &FirstRunPage::elevateWanted);
    connect(ivalt, &QPushButton::clicked, this, &FirstRunPage::ivaltWanted);
    connect(about, &QPushButton::clicked, this, &FirstRunPage::aboutWanted);
}

void FirstRunPage::showBusy(const QString &text)
{
    m_focusBefore = focusWidget();
    setCardsEnabled(false);
    m_banner->say(Banner::Kind::Info, text);
}

void FirstRunPage::showProblem(const QString &text, const QString &nextStep)
{
    setCardsEnabled(true);
    m_banner->say(Banner::Kind::Error, text, nextStep);
}

void FirstRunPage::showReady()
{
    setCardsEnabled(true);
    m_banner->clear();
}

void FirstRunPage::setCardsEnabled(bool isEnabled)
{
    for (ChoiceCard *card : std::as_const(m_cards))
        card->setEnabled(isEnabled);
    // Disabling took the focus away; without it the keyboard would start over.
    if (isEnabled && m_focusBefore)
        m_focusBefore->setFocus();
}

void FirstRunPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(m_theme.colors().surface));
}

} // namespace gatehouse
