#include "ui/import/dropcover.h"

#include "ui/theme/draw.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QTimer>
#include <QUrl>

namespace gatehouse {

DropCover::DropCover(const Theme &theme, const QString &text, QWidget *page)
    : QWidget(page), m_theme(theme), m_text(text), m_page(page)
{
    setAcceptDrops(true);
    setAccessibleName(text);
    hide();
    page->setAcceptDrops(true);
    page->installEventFilter(this);
}

//! Also of folders and what cannot be read, which are told apart, and told about, when they are opened.
static QString fileIn(const QMimeData *offered)
{
    const QList<QUrl> urls = offered->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

void DropCover::cover()
{
    setGeometry(m_page->rect());
    raise();
    show();
}

void DropCover::leave()
{
    m_isOver = false;
    hide();
}

bool DropCover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_page)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::DragEnter:
        if (auto *drag = static_cast<QDragEnterEvent *>(event); !fileIn(drag->mimeData()).isEmpty()) {
            drag->acceptProposedAction();
            cover();
            return true;
        }
        break;
    case QEvent::DragLeave:
        // The drag is over the cover from now on, unless it is over nothing.
        QTimer::singleShot(0, this, [this] {
            if (!m_isOver)
                leave();
        });
        break;
    case QEvent::Drop:
        dropEvent(static_cast<QDropEvent *>(event));
        return event->isAccepted();
    case QEvent::Resize:
        if (isVisible())
            setGeometry(m_page->rect());
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void DropCover::dragEnterEvent(QDragEnterEvent *event)
{
    m_isOver = true;
    if (fileIn(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
}

void DropCover::dragLeaveEvent(QDragLeaveEvent *)
{
    leave();
}

void DropCover::dropEvent(QDropEvent *event)
{
    leave();
    const QString file = fileIn(event->mimeData());
    if (file.isEmpty() || !m_obstacle.isEmpty()) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    emit dropped(file);
}

void DropCover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const tokens::Colors &c = m_theme.colors();
    painter.fillRect(rect(), QColor::fromRgba(c.scrim));
    const QString &text = m_obstacle.isEmpty() ? m_text : m_obstacle;
    painter.setFont(m_theme.font(tokens::TextLarge, QFont::DemiBold));
    const QRect words =
        painter.fontMetrics().boundingRect(rect().adjusted(60, 0, -60, 0), Qt::AlignCenter | Qt::TextWordWrap, text);
    const QRect card = words.adjusted(-tokens::Section * 2, -tokens::Section - tokens::LargeIcon - tokens::Gap,
                                      tokens::Section * 2, tokens::Section);
    painter.setPen(QPen(QColor(m_obstacle.isEmpty() ? c.accent : c.outline), tokens::FocusRing, Qt::DashLine));
    painter.setBrush(QColor(c.raised));
    painter.drawRoundedRect(QRectF(card), tokens::Radius, tokens::Radius);
    draw::glyph(&painter, {card.x(), card.y() + tokens::Padding, card.width(), tokens::LargeIcon},
                m_obstacle.isEmpty() ? Icon::Upload : Icon::Ban, 32,
                QColor(m_obstacle.isEmpty() ? c.accentText : c.textMuted));
    painter.setPen(QColor(c.text));
    painter.drawText(words, Qt::AlignCenter | Qt::TextWordWrap, text);
}

} // namespace gatehouse
