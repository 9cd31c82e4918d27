#pragma once

#include "models/geo/outlines.h"
#include "models/geo/places.h"
#include "ui/map/maptile.h"

#include <QFont>
#include <QMutex>

#include <array>
#include <map>
#include <memory>

class QPainter;

namespace gatehouse {

//! The names on the map. Which of them have room is worked out for the whole world at once, a zoom level at a time, so
//! that a name that crosses the edge of a tile is in both. May be used by several threads.
class MapLabels
{
public:
    MapLabels(const QFont &font, QList<Outlines::Name> countries, std::shared_ptr<const Places> places);

    //! Into the tile's pixels.
    void paint(QPainter &painter, const MapTile &tile, const tokens::MapColors &colors) const;

private:
    enum Style : quint8 { Country, City, Town, Village, StyleCount };

    struct Label
    {
        QPointF point; //!< px of the world
        float width = 0;
        qint32 index = 0; //!< of a country or a place
        Style style = Town;

        QRectF box() const;
    };
    using Layout = std::vector<Label>;

    std::shared_ptr<const Layout> layout(int zoom) const;
    std::shared_ptr<const Layout> makeLayout(int zoom) const;
    float widthOf(QByteArrayView text, Style style) const;
    void paint(QPainter &painter, const Label &label, QPointF shift, const tokens::MapColors &colors) const;

    std::array<QFont, StyleCount> m_fonts;
    std::array<std::array<float, 128>, StyleCount> m_advances = {}; //!< of ASCII; measuring every name takes too long
    QList<Outlines::Name> m_countries;
    std::shared_ptr<const Places> m_places;

    mutable QMutex m_mutex;
    mutable std::map<int, std::shared_ptr<const Layout>> m_layouts; //!< by zoom
};

} // namespace gatehouse
