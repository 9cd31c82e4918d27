#include "ui/files/dropzone.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace gatehouse {

DropZone::DropZone(const Theme &theme, const QString &text, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_text(text), m_label(new TextLabel(theme, text, tokens::TextBase, Tone::Muted))
{
    setAcceptDrops(true);
    setAccessibleName(text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(tokens::Padding, tokens::Padding, tokens::Padding, tokens::Padding);
    layout->setSpacing(tokens::Gap);
    layout->addStretch(1);
    layout->addWidget(new IconLabel(theme, Icon::Upload));
    layout->addWidget(m_label);
    layout->addStretch(1);
}

void DropZone::setObstacle(const QString &obstacle)
{
    if (m_obstacle == obstacle)
        return;
    m_obstacle = obstacle;
    const QString &shown = obstacle.isEmpty() ? m_text : obstacle;
    m_label->setText(shown);
    setAccessibleName(shown);
}

QStringList DropZone::filesIn(const QMimeData *offered) const
{
    if (!m_obstacle.isEmpty())
        return {};
    QStringList files;
    const QList<QUrl> urls = offered->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files.append(url.toLocalFile());
    }
    return m_isSingle && files.size() > 1 ? QStringList() : files;
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (filesIn(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setOver(true);
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    setOver(false);
}

void DropZone::dropEvent(QDropEvent *event)
{
    setOver(false);
    const QStringList files = filesIn(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    emit dropped(files);
}

void DropZone::setOver(bool isOver)
{
    m_isOver = isOver;
    update();
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const tokens::Colors &colors = m_theme.colors();
    painter.setPen(QPen(QColor::fromRgba(m_isOver ? colors.accent : colors.outline), m_isOver ? tokens::FocusRing : 1,
                        Qt::DashLine));
    painter.setBrush(m_isOver ? QColor::fromRgba(colors.hover) : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), tokens::Radius, tokens::Radius);
}

} // namespace gatehouse
