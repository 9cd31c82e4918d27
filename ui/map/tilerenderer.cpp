#include "ui/map/tilerenderer.h"

#include "ui/map/mapgrid.h"
#include "ui/map/maplabels.h"
#include "ui/map/outlinepaths.h"

#include <QFile>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int LastCoarse = 4; //!< the zoom level up to which the coarse outlines do

TileRenderer::TileRenderer(const QFont &font) : m_font(font)
{
}

TileRenderer::~TileRenderer() = default;

void TileRenderer::read()
{
    QFile file(u":/basemap/outlines.bin"_s);
    auto outlines = Outlines::read(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (outlines)
        m_outlines = std::move(*outlines);
    else
        m_problem = outlines.error();
    m_labels = std::make_unique<MapLabels>(m_font, std::exchange(m_outlines.countries, {}), Places::bundled());
}

QString TileRenderer::problem()
{
    std::call_once(m_isRead, [this] { read(); });
    return m_problem;
}

QImage TileRenderer::render(const MapTile &tile, const tokens::MapColors &colors, qreal ratio)
{
    std::call_once(m_isRead, [this] { read(); });
    const int size = qRound(MapTile::Size * ratio);
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(colors.water);
    QPainter painter(&image);
    painter.scale(ratio, ratio);
    painter.setRenderHint(QPainter::Antialiasing);
    const Outlines::Level &level = tile.zoom <= LastCoarse ? m_outlines.coarse : m_outlines.fine;
    painter.fillPath(filledOutlines(level.land, tile), QColor(colors.land));
    painter.strokePath(strokedOutlines(level.borders, tile, false), QPen(QColor(colors.border), 1));
    painter.strokePath(strokedOutlines(level.land, tile, true), QPen(QColor(colors.coast), 1));
    paintGrid(painter, tile, m_font, colors);
    m_labels->paint(painter, tile, colors);
    return image;
}

} // namespace gatehouse
