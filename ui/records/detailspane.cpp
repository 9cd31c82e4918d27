#include "ui/records/detailspane.h"

#include "ui/records/detailrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gatehouse {

DetailsPane::DetailsPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, {}, tokens::TextLarge, Tone::Text, QFont::DemiBold, this))
    , m_kind(new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted, QFont::Normal, this))
    , m_buttons(new QWidget(this))
    , m_scroll(new QScrollArea(this))
{
    m_title->setElided(Qt::ElideRight);
    m_title->setSelectable(true);
    auto *close = Button::iconOnly(theme, Icon::Close, tr("Close details"), this);
    connect(close, &Button::clicked, this, &DetailsPane::closed);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_kind);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(tokens::Margin, tokens::Padding, tokens::Gap, 0);
    top->addLayout(texts, 1);
    top->addWidget(close, 0, Qt::AlignTop);

    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(tokens::Margin, 0, tokens::Margin, 0);
    buttons->setSpacing(tokens::Gap);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Details"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Padding);
    layout->addLayout(top);
    layout->addWidget(m_buttons);
    layout->addWidget(m_scroll, 1);
    setMinimumWidth(240);
}

void DetailsPane::clearLines()
{
    delete m_scroll->takeWidget();
    m_lines = new QWidget;
    m_scroll->setWidget(m_lines);
}

void DetailsPane::show(const QString &title, const QString &kind, const QList<DetailLine> &lines)
{
    m_title->setText(title);
    m_kind->setText(kind);
    m_kind->show();
    m_buttons->show();
    clearLines();
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, tokens::Margin);
    column->setSpacing(0);
    QString section;
    for (const DetailLine &line : lines) {
        if (line.section != section) {
            section = line.section;
            column->addSpacing(tokens::Padding);
            column->addWidget(new Separator(m_theme));
            auto *heading = new TextLabel(m_theme, section, tokens::TextBase, Tone::Text, QFont::DemiBold);
            heading->setContentsMargins(tokens::Margin, tokens::Padding, tokens::Margin, tokens::Grid);
            column->addWidget(heading);
        }
        column->addWidget(new DetailRow(m_theme, line));
    }
    column->addStretch();
}

void DetailsPane::showMessage(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_kind->setText(text);
    m_kind->setVisible(!text.isEmpty());
    m_buttons->hide();
    clearLines();
}

void DetailsPane::setActions(const QList<QAction *> &actions)
{
    QLayout *layout = m_buttons->layout();
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const qsizetype asButtons = std::min<qsizetype>(2, actions.size());
    for (QAction *action : actions.first(asButtons)) {
        auto *button = new Button(m_theme, Button::Kind::Plain, action->text(), Icon::None, m_buttons);
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        connect(button, &Button::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &Button::setEnabled);
        layout->addWidget(button);
    }
    if (actions.size() > asButtons) {
        auto *more = Button::iconOnly(m_theme, Icon::Ellipsis, tr("More actions"), m_buttons);
        auto *menu = new QMenu(more);
        menu->addActions(actions.sliced(asButtons));
        more->setMenu(menu);
        layout->addWidget(more);
    }
    static_cast<QHBoxLayout *>(layout)->addStretch();
}

void DetailsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor::fromRgba(m_theme.colors().surface));
    painter.fillRect(QRect(0, 0, 1, height()), QColor::fromRgba(m_theme.colors().line));
}

} // namespace gatehouse
