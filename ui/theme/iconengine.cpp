#include "ui/theme/iconengine.h"

#include "ui/theme/themestate.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace gatehouse {

QPixmap iconPixmap(Icon icon, int size, qreal devicePixelRatio, QColor color)
{
    if (icon == Icon::None || size <= 0)
        return {};
    const QString key = u"gatehouse-%1-%2-%3-%4"_s.arg(int(icon)).arg(size).arg(devicePixelRatio).arg(color.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QFile file(":/icons/"_L1 + icons::names[size_t(icon)] + ".svg"_L1);
    if (!file.open(QFile::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));

    const int pixels = qRound(size * devicePixelRatio);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

IconEngine::IconEngine(std::shared_ptr<const ThemeState> state, Icon icon, Tone tone)
    : m_state(std::move(state)), m_icon(icon), m_tone(tone)
{
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

QString IconEngine::key() const
{
    return u"gatehouse"_s;
}

QString IconEngine::iconName()
{
    return icons::names[size_t(m_icon)];
}

bool IconEngine::isNull()
{
    return m_icon == Icon::None;
}

QSize IconEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    const int side = qMin(size.width(), size.height());
    return {side, side};
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    return iconPixmap(m_icon, qMin(size.width(), size.height()), scale, color(mode));
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const int side = qMin(rect.width(), rect.height());
    const QPixmap pixmap = iconPixmap(m_icon, side, painter->device()->devicePixelRatio(), color(mode));
    painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, pixmap);
}

QColor IconEngine::color(QIcon::Mode mode) const
{
    if (mode == QIcon::Disabled)
        return m_state->colors.textDisabled;
    if (m_tone == Tone::Muted && (mode == QIcon::Active || mode == QIcon::Selected))
        return m_state->colors.text;
    return m_state->color(m_tone);
}

} // namespace gatehouse
