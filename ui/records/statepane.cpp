#include "ui/records/statepane.h"

#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace gatehouse {

static constexpr int textWidth = 440;

StatePane::StatePane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_message(new QWidget(this))
    , m_icon(new IconLabel(theme, Icon::None, tokens::LargeIcon, Tone::Muted, m_message))
    , m_title(new TextLabel(theme, {}, tokens::TextLarge, Tone::Text, QFont::DemiBold, m_message))
    , m_text(new TextLabel(theme, {}, tokens::TextBase, Tone::Muted, QFont::Normal, m_message))
    , m_action(new Button(theme, Button::Kind::Plain, {}, Icon::None, m_message))
    , m_copy(new Button(theme, Button::Kind::Quiet, tr("Copy details"), Icon::Copy, m_message))
{
    for (TextLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setSelectable(true);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::Gap);
    buttons->addStretch();
    buttons->addWidget(m_action);
    buttons->addWidget(m_copy);
    buttons->addStretch();

    m_message->setFixedWidth(textWidth);
    auto *column = new QVBoxLayout(m_message);
    column->setContentsMargins({});
    column->setSpacing(tokens::Gap);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(tokens::Grid);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(tokens::Gap);
    column->addLayout(buttons);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    // Not by alignment: that would take the height for the whole width and cut wrapped lines off.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_message);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(3);

    connect(m_action, &Button::clicked, this, &StatePane::actionTriggered);
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_state.details); });
}

void StatePane::show(const PaneState &state)
{
    m_state = state;
    const bool isMessage = state.kind == PaneState::Kind::Message;
    m_message->setVisible(isMessage);
    m_icon->setIcon(state.icon, Tone::Muted);
    m_title->setText(state.title);
    m_text->setText(state.text);
    m_text->setVisible(!state.text.isEmpty());
    m_action->setText(state.actionText);
    m_action->setVisible(!state.actionText.isEmpty());
    m_copy->setVisible(!state.details.isEmpty());
    setFocusProxy(m_action->isVisibleTo(this) ? m_action : nullptr);
    setAccessibleName(isMessage ? state.title : tr("Loading"));
    setAccessibleDescription(state.text);
    update();
}

void StatePane::paintEvent(QPaintEvent *)
{
    if (m_state.kind != PaneState::Kind::Loading)
        return;
    // Bars where the rows will be: the page does not jump when they come.
    static constexpr std::array widths = {0.34, 0.22, 0.4, 0.28, 0.18, 0.36, 0.25};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgba(m_theme.colors().hover));
    const int columns = 3;
    const int columnWidth = (width() - 2 * tokens::Margin) / columns;
    for (int row = 0; row < std::min(14, height() / tokens::RowHeight - 1); ++row) {
        for (int column = 0; column < columns; ++column) {
            const double share = widths.at(static_cast<std::size_t>((row * columns + column) % 7)) * 2;
            painter.drawRoundedRect(QRectF(tokens::Margin + column * columnWidth,
                                           (row + 1) * tokens::RowHeight + (tokens::RowHeight - 10) / 2.0,
                                           std::min(0.85, share) * columnWidth, 10),
                                    tokens::SmallRadius, tokens::SmallRadius);
        }
    }
}

} // namespace gatehouse
