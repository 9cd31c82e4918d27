#include "ui/widgets/actionbar.h"

#include "ui/widgets/button.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QStyle>

namespace gatehouse {

ActionBar::ActionBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_more(Button::iconOnly(theme, Icon::Ellipsis, tr("More actions"), this))
    , m_menu(new QMenu(m_more))
{
    m_more->setMenu(m_menu);
    m_more->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ActionBar::setActions(const QList<QAction *> &actions)
{
    for (const QAction *action : std::as_const(m_actions))
        action->disconnect(this);
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_actions = actions;
    for (QAction *action : actions) {
        auto *button = new Button(m_theme, Button::Kind::Plain, action->text(), Icon::None, this);
        button->follow(action);
        m_buttons.append(button);
        connect(action, &QAction::changed, this, &ActionBar::arrange);
    }
    m_more->raise();
    setTabOrder(m_buttons.isEmpty() ? this : static_cast<QWidget *>(m_buttons.last()), m_more);
    updateGeometry();
    arrange();
}

QList<QAction *> ActionBar::overflow() const
{
    return m_menu->actions();
}

QSize ActionBar::sizeHint() const
{
    int width = 0;
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        width += m_buttons[i]->sizeHint().width() + (i > 0 ? tokens::Gap : 0);
    return {width, tokens::ControlHeight};
}

QSize ActionBar::minimumSizeHint() const
{
    return {tokens::ControlHeight, tokens::ControlHeight};
}

void ActionBar::resizeEvent(QResizeEvent *)
{
    arrange();
}

void ActionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void ActionBar::arrange()
{
    const int more = m_more->sizeHint().width();
    int all = -tokens::Gap;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_actions[i]->isVisible())
            all += m_buttons[i]->sizeHint().width() + tokens::Gap;
    }
    const int room = all <= width() ? width() : width() - more - tokens::Gap;
    const auto place = [this](QWidget *widget, int x, int length) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {x, 0, length, widget->sizeHint().height()}));
    };

    QList<QAction *> rest;
    int x = 0;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const int length = m_buttons[i]->sizeHint().width();
        // Once one stands in the menu, all after it do: their order says what matters.
        const bool fits = rest.isEmpty() && x + length <= room;
        m_buttons[i]->setVisible(m_actions[i]->isVisible() && fits);
        if (!m_actions[i]->isVisible())
            continue;
        if (!fits) {
            rest.append(m_actions[i]);
            continue;
        }
        place(m_buttons[i], x, length);
        x += length + tokens::Gap;
    }
    if (m_menu->actions() != rest) {
        m_menu->clear();
        m_menu->addActions(rest);
    }
    m_more->setVisible(!rest.isEmpty());
    place(m_more, x, more);
}

} // namespace gatehouse
