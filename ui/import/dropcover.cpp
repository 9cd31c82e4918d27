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
static QStringList filesIn(const QMimeData *offered)
{
    QStringList files;
    const QList<QUrl> urls = offered->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

QString DropCover::hint() const
{
    if (!m_obstacle.isEmpty())
        return m_obstacle;
    return m_areSeveral ? tr("One file is imported at a time. Drop one, and the next when its import has begun.")
                        : m_text;
}

void DropCover::cover(const QMimeData *offered)
{
    m_areSeveral = filesIn(offered).size() > 1;
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
        if (auto *drag = static_cast<QDragEnterEvent *>(event); !filesIn(drag->mimeData()).isEmpty()) {
            drag->acceptProposedAction();
            cover(drag->mimeData());
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
    if (filesIn(event->mimeData()).isEmpty())
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
    const QStringList files = filesIn(event->mimeData());
    m_areSeveral = files.size() > 1;
    if (files.isEmpty() || m_areSeveral || !m_obstacle.isEmpty()) {
        event->ignore();
        if (m_areSeveral)
            emit refused(hint());
        return;
    }
    event->acceptProposedAction();
    emit dropped(files.constFirst());
}

void DropCover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const tokens::Colors &c = m_theme.colors();
    painter.fillRect(rect(), QColor::fromRgba(c.scrim));
    const bool isTaken = m_obstacle.isEmpty() && !m_areSeveral;
    const QString text = hint();
    painter.setFont(m_theme.font(tokens::TextLarge, QFont::DemiBold));
    const QRect words =
        painter.fontMetrics().boundingRect(rect().adjusted(60, 0, -60, 0), Qt::AlignCenter | Qt::TextWordWrap, text);
    const QRect card = words.adjusted(-tokens::Section * 2, -tokens::Section - tokens::LargeIcon - tokens::Gap,
                                      tokens::Section * 2, tokens::Section);
    painter.setPen(QPen(QColor(isTaken ? c.accent : c.outline), tokens::FocusRing, Qt::DashLine));
    painter.setBrush(QColor(c.raised));
    painter.drawRoundedRect(QRectF(card), tokens::Radius, tokens::Radius);
    draw::glyph(&painter, {card.x(), card.y() + tokens::Padding, card.width(), tokens::LargeIcon},
                isTaken ? Icon::Upload : Icon::Ban, 32, QColor(isTaken ? c.accentText : c.textMuted));
    painter.setPen(QColor(c.text));
    painter.drawText(words, Qt::AlignCenter | Qt::TextWordWrap, text);
}

} // namespace gatehouse
