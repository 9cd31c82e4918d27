#include "ui/records/pageframe.h"

#include "ui/widgets/focusguide.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse {

PageFrame::PageFrame(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
    , m_notice(new Banner(theme, this))
    , m_noticeRoom(new QWidget(this))
    , m_pane(new StatePane(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_guide(new FocusGuide(this, m_stack))
{
    auto *header = new QWidget(this);
    header->setFixedHeight(tokens::HeaderHeight);
    m_count = new TextLabel(theme, {}, tokens::TextBase, Tone::Muted, QFont::Normal, header);
    m_count->setElided(Qt::ElideRight);
    m_header = new QHBoxLayout(header);
    m_header->setContentsMargins(tokens::Margin, 0, tokens::Padding, 0);
    m_header->setSpacing(tokens::Gap);
    m_header->addWidget(new TextLabel(theme, title, tokens::TextLarge, Tone::Text, QFont::DemiBold, header));
    m_header->addSpacing(tokens::Grid);
    m_header->addWidget(m_count);
    m_header->addStretch(1);

    auto *notice = new QVBoxLayout(m_noticeRoom);
    notice->setContentsMargins(tokens::Margin, 0, tokens::Margin, tokens::Padding);
    notice->addWidget(m_notice);
    m_noticeRoom->hide();

    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(header);
    m_column->addWidget(m_noticeRoom);
    m_column->addWidget(new Separator(theme, Qt::Horizontal, this));

    connect(m_pane, &StatePane::actionTriggered, this, &PageFrame::stateActionTriggered);
    connect(m_notice, &Banner::actionTriggered, this, &PageFrame::noticeActionTriggered);
}

QWidget *PageFrame::stackOf(QWidget *content, QWidget *focus)
{
    m_focus = focus;
    m_stack->addWidget(content);
    m_stack->addWidget(m_pane);
    m_guide->setPart(focus);
    return m_stack;
}

void PageFrame::setFocusPart(QWidget *focus)
{
    m_focus = focus;
    if (!m_state)
        m_guide->setPart(focus);
}

void PageFrame::addScopeBox()
{
    m_scope = new ScopeBox(tr("Organization"));
    m_header->addWidget(m_scope, 2);
    connect(m_scope, &ScopeBox::chosen, this, &PageFrame::scopeChosen);
}

void PageFrame::setCountText(const QString &text)
{
    m_count->setText(text);
}

void PageFrame::setScopes(const QList<ScopeChoice> &scopes, const QString &current, const QString &untold)
{
    m_scope->setScopes(scopes, current, untold);
}

void PageFrame::setState(const std::optional<PaneState> &state)
{
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && (focus == m_focus || m_stack->isAncestorOf(focus));
    m_state = state;
    if (state)
        m_pane->show(*state);
    m_stack->setCurrentIndex(state ? 1 : 0);
    m_guide->setPart(state ? static_cast<QWidget *>(m_pane) : m_focus);
    if (hadFocus && !m_stack->currentWidget()->isAncestorOf(focus))
        setFocus();
}

void PageFrame::setNotice(Banner::Kind kind, const QString &text, const QString &detail, const QString &actionText)
{
    m_noticeRoom->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return m_notice->clear();
    m_notice->say(kind, text, detail);
    m_notice->setAction(actionText);
}

QString PageFrame::noticeText() const
{
    return m_noticeRoom->isHidden() ? QString() : m_notice->text();
}

} // namespace gatehouse
