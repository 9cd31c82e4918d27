#include "ui/records/statepane.h"

#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace gatehouse {

namespace {

//! Translation context; lupdate does not find that of the class.
struct StatePaneText
{
    Q_DECLARE_TR_FUNCTIONS(StatePaneText)
};

} // namespace

static constexpr int textWidth = 440;
//! From when on a person wants to know whether something still happens.
static constexpr auto longLoading = 3s;

StatePane::StatePane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_message(new QWidget(this))
    , m_icon(new IconLabel(theme, Icon::None, tokens::LargeIcon, Tone::Muted, m_message))
    , m_title(new TextLabel(theme, {}, tokens::TextLarge, Tone::Text, QFont::DemiBold, m_message))
    , m_text(new TextLabel(theme, {}, tokens::TextBase, Tone::Muted, QFont::Normal, m_message))
    , m_action(new Button(theme, Button::Kind::Plain, {}, Icon::None, m_message))
    , m_copy(new Button(theme, Button::Kind::Quiet, StatePaneText::tr("Copy details"), Icon::Copy, m_message))
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

    m_message->setMaximumWidth(textWidth);
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
    middle->addWidget(m_message, 1000); // as wide as it may be
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(3);

    m_message->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(longLoading);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        showMessage({.icon = Icon::Clock,
                     .title = StatePaneText::tr("Still loading"),
                     .text = StatePaneText::tr("The service has not answered yet."),
                     .actionText = m_state.actionText});
    });
    connect(m_action, &Button::clicked, this, &StatePane::actionTriggered);
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_state.details); });
}

void StatePane::show(const PaneState &state)
{
    const bool wasLoading = m_state.kind == PaneState::Kind::Loading;
    m_state = state;
    if (state.kind == PaneState::Kind::Message) {
        m_patience.stop();
        showMessage(state);
        return;
    }
    if (wasLoading && !state.actionText.isEmpty() && (m_patience.isActive() || m_message->isVisibleTo(this)))
        return;
    m_message->hide();
    setFocusProxy(nullptr);
    setAccessibleName(StatePaneText::tr("Loading"));
    setAccessibleDescription({});
    if (state.actionText.isEmpty())
        m_patience.stop();
    else
        m_patience.start();
    update();
}

void StatePane::showMessage(const PaneState &message)
{
    m_icon->setIcon(message.icon, Tone::Muted);
    m_title->setText(message.title);
    m_text->setText(message.text);
    m_text->setVisible(!message.text.isEmpty());
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    m_copy->setVisible(!message.details.isEmpty());
    m_message->show();
    setFocusProxy(m_action->isVisibleTo(this) ? m_action : nullptr);
    setAccessibleName(message.title);
    setAccessibleDescription(message.text);
    update();
}

void StatePane::paintEvent(QPaintEvent *)
{
    if (m_message->isVisibleTo(this))
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
