#include "ui/map/maplabels.h"

#include "models/geo/mapcamera.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr double Dot = 2.5;       //!< px, radius of what marks a place
constexpr double TextGap = 5;     //!< px from the middle of the dot to the text
constexpr double LineHeight = 15; //!< px
constexpr double Apart = 4;       //!< px between names
constexpr int LastLayout = 14;    //!< from here on all names have room and keep their places
constexpr qint64 Million = 1'000'000;

//! How many people a place must have to be named at a zoom level, from 3 on; beyond the last all are.
constexpr std::array<qint64, 7> leastPopulations = {3 * Million, Million, 300'000, 100'000, 40'000, 15'000, 6'000};
constexpr int FirstWithPlaces = 3;

//! The boxes taken so far, in a grid so that few are looked at.
class TakenBoxes
{
public:
    bool take(const QRectF &box)
    {
        bool isFree = true;
        forCells(box, [&](quint64 cell) {
            const auto found = m_cells.find(cell);
            isFree = isFree && (found == m_cells.end() || std::ranges::none_of(found->second, [&](quint32 other) {
                                    return m_boxes[other].intersects(box);
                                }));
        });
        if (!isFree)
            return false;
        forCells(box, [&](quint64 cell) { m_cells[cell].push_back(quint32(m_boxes.size())); });
        m_boxes.push_back(box);
        return true;
    }

private:
    template<typename Do>
    static void forCells(const QRectF &box, Do act)
    {
        constexpr double width = 128;
        constexpr double height = 32;
        for (auto y = qint64(std::floor(box.top() / height)); double(y) * height <= box.bottom(); ++y) {
            for (auto x = qint64(std::floor(box.left() / width)); double(x) * width <= box.right(); ++x)
                act(quint64(y) << 32 ^ quint64(quint32(x)));
        }
    }

    std::vector<QRectF> m_boxes;
    std::unordered_map<quint64, std::vector<quint32>> m_cells;
};

} // namespace

MapLabels::MapLabels(const QFont &font, QList<Outlines::Name> countries, std::shared_ptr<const Places> places)
    : m_countries(std::move(countries)), m_places(std::move(places))
{
    m_fonts.fill(font);
    constexpr std::array<int, StyleCount> sizes = {12, 13, 12, 11};
    for (size_t style = 0; style < StyleCount; ++style)
        m_fonts[style].setPixelSize(sizes[style]);
    m_fonts[Country].setLetterSpacing(QFont::AbsoluteSpacing, 1.5);
    m_fonts[Country].setWeight(QFont::Medium);
    m_fonts[City].setWeight(QFont::DemiBold);
    for (size_t style = 0; style < StyleCount; ++style) {
        const QFontMetricsF metrics(m_fonts[style]);
        for (char16_t c = u' '; c < 127; ++c)
            m_advances[style][c] = float(metrics.horizontalAdvance(QChar(c)));
    }
}

QRectF MapLabels::Label::box() const
{
    const QRectF text(point.x() + TextGap, point.y() - LineHeight / 2, double(width), LineHeight);
    return style == Country ? text.translated(-TextGap - double(width) / 2, 0) : text.adjusted(-TextGap - Dot, 0, 0, 0);
}

float MapLabels::widthOf(QByteArrayView text, Style style) const
{
    const std::array<float, 128> &advances = m_advances[style];
    float width = 0;
    for (const char c : text) {
        const auto byte = uchar(c);
        // Of the bytes of other letters the first alone counts, as much as an n.
        width += byte < 128 ? advances[byte] : (byte >= 0xc0 ? advances['n'] : 0);
    }
    return width;
}

std::shared_ptr<const MapLabels::Layout> MapLabels::makeLayout(int zoom) const
{
    const double world = MapTile{.zoom = zoom}.worldSize();
    auto labels = std::make_shared<Layout>();
    TakenBoxes taken;
    const auto add = [&](const Label &label) {
        if (taken.take(label.box().adjusted(-Apart, -1, Apart, 1)))
            labels->push_back(label);
    };
    const auto addCountries = [&] {
        for (qint32 i = 0; i < m_countries.size(); ++i) {
            const Outlines::Name &country = m_countries[i];
            const double room = 2 * double(country.room) * world;
            const Label label{.point = QPointF(country.middle.x, country.middle.y) * world,
                              .width = widthOf(country.text.toUtf8(), Country),
                              .index = i,
                              .style = Country};
            // Where a country fills the window, its name in the middle of it tells nothing.
            if (double(label.width) < 1.6 * room && room < 2500)
                add(label);
        }
    };
    const auto addPlaces = [&](qint64 least, qint64 below, bool capitalsToo) {
        for (qsizetype i = 0; i < m_places->size(); ++i) {
            const qint64 people = m_places->population(i);
            const bool isCapital = capitalsToo && m_places->rank(i) == Place::Rank::Capital;
            if ((people < least && !isCapital) || people >= below)
                continue;
            const Style style = people >= Million ? City : (people >= 100'000 ? Town : Village);
            add({.point = mercatorOf(m_places->point(i)) * world,
                 .width = widthOf(m_places->name(i), style),
                 .index = qint32(i),
                 .style = style});
        }
    };
    if (zoom >= 2)
        addCountries();
    constexpr qint64 everybody = std::numeric_limits<qint64>::max();
    const int step = zoom - FirstWithPlaces;
    if (step >= int(leastPopulations.size()))
        addPlaces(0, everybody, true);
    else if (step >= 0)
        addPlaces(leastPopulations[size_t(step)], everybody, step > 0);
    labels->shrink_to_fit();
    return labels;
}

std::shared_ptr<const MapLabels::Layout> MapLabels::layout(int zoom) const
{
    const QMutexLocker lock(&m_mutex);
    auto &layout = m_layouts[zoom];
    if (!layout)
        layout = makeLayout(zoom);
    // A zoom level of all places takes 1.5 MB; people go on from where they are.
    if (m_layouts.size() > 4)
        m_layouts.erase(zoom - m_layouts.begin()->first > m_layouts.rbegin()->first - zoom
                            ? m_layouts.begin()
                            : std::prev(m_layouts.end()));
    return layout;
}

void MapLabels::paint(QPainter &painter, const MapTile &tile, const tokens::MapColors &colors) const
{
    const int zoom = std::min(tile.zoom, LastLayout);
    const double scale = double(1 << (tile.zoom - zoom));
    const std::shared_ptr<const Layout> labels = layout(zoom);
    const double world = tile.worldSize();
    // Widths are estimates, and names have halos.
    const QRectF area = tile.area().adjusted(-32, -4, 32, 4);
    std::vector<double> shifts{0};
    if (tile.x == 0)
        shifts.push_back(-world);
    if (tile.x == (1 << tile.zoom) - 1)
        shifts.push_back(world);
    for (const Label &label : *labels) {
        Label scaled = label;
        scaled.point *= scale;
        const QRectF box = scaled.box();
        for (const double shift : shifts) {
            if (box.translated(shift, 0).intersects(area))
                paint(painter, scaled, QPointF(shift, 0) - tile.corner(), colors);
        }
    }
}

void MapLabels::paint(QPainter &painter, const Label &label, QPointF shift, const tokens::MapColors &colors) const
{
    const QFont &font = m_fonts[label.style];
    const QString text =
        label.style == Country ? m_countries[label.index].text : QString::fromUtf8(m_places->name(label.index));
    const QRectF box = label.box().translated(shift);
    const QFontMetricsF metrics(font);
    const double middle = box.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    const bool isPlace = label.style != Country;
    const QPointF start(std::round(isPlace ? box.left() + Dot + TextGap : box.left()), std::round(middle));
    const QColor color = QColor(label.style == Country || label.style == Village ? colors.textMuted : colors.text);

    QPainterPath outline;
    outline.addText(start, font, text);
    QColor halo(colors.land);
    halo.setAlphaF(0.8F);
    painter.strokePath(outline, QPen(halo, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(start, text);
    if (!isPlace)
        return;
    const bool isCapital = m_places->rank(label.index) == Place::Rank::Capital;
    painter.setPen(QPen(isCapital ? color : QColor(colors.land), isCapital ? 1.5 : 1));
    painter.setBrush(isCapital ? QColor(colors.land) : color);
    painter.drawEllipse(label.point + shift, isCapital ? Dot + 0.5 : Dot, isCapital ? Dot + 0.5 : Dot);
    painter.setBrush(Qt::NoBrush);
}

} // namespace gatehouse
