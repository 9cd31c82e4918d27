#include "ui/map/mapgrid.h"

#include "models/geo/mapcamera.h"

#include <QFont>
#include <QPainter>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int FirstZoom = 9;
constexpr double Nearest = 110;   //!< px between meridians at least
constexpr int Parts = 5;          //!< that the squares are divided into
constexpr double LabelRoom = 150; //!< px; no label is longer

struct Step
{
    qint64 millionths; //!< of a degree
    int decimals;
};

constexpr std::array steps = {Step{50, 5},      Step{100, 4},     Step{200, 4},     Step{500, 4},      Step{1000, 3},
                              Step{2000, 3},    Step{5000, 3},    Step{10'000, 2},  Step{20'000, 2},   Step{50'000, 2},
                              Step{100'000, 1}, Step{200'000, 1}, Step{500'000, 1}, Step{1'000'000, 0}};

} // namespace

void paintGrid(QPainter &painter, const MapTile &tile, const QFont &font, const tokens::MapColors &colors)
{
    if (tile.zoom < FirstZoom)
        return;
    const double world = tile.worldSize();
    const auto isWide = [world](const Step &step) { return double(step.millionths) / 360e6 * world >= Nearest; };
    const auto found = std::ranges::find_if(steps, isWide);
    const Step step = found == steps.end() ? steps.back() : *found;
    const double degrees = double(step.millionths) / 1e6;

    const MapBox box = tile.box(LabelRoom);
    const auto column = [&](double i) { return (i * degrees / 360 + 0.5) * world - tile.corner().x(); };
    const auto row = [&](double i) { return mercatorOf({i * degrees, 0}).y() * world - tile.corner().y(); };
    const auto firstColumn = qint64(std::ceil((box.left - 0.5) * 360 / degrees));
    const auto lastColumn = qint64(std::floor((box.right - 0.5) * 360 / degrees));
    const auto firstRow = qint64(std::ceil(mercatorPoint({0.5, box.bottom}).latitude / degrees));
    const auto lastRow = qint64(std::floor(mercatorPoint({0.5, box.top}).latitude / degrees));

    const auto drawLines = [&](QColor color, int parts) {
        painter.setPen(QPen(color, 1));
        for (qint64 i = (firstColumn - 1) * parts; i <= (lastColumn + 1) * parts; ++i) {
            const double x = column(double(i) / parts);
            painter.drawLine(QLineF(x, 0, x, MapTile::Size));
        }
        for (qint64 i = (firstRow - 1) * parts; i <= (lastRow + 1) * parts; ++i) {
            const double y = row(double(i) / parts);
            painter.drawLine(QLineF(0, y, MapTile::Size, y));
        }
    };
    const QColor color = QColor::fromRgba(colors.grid);
    QColor faint = color;
    faint.setAlphaF(color.alphaF() * 0.4F);
    drawLines(faint, Parts);
    drawLines(color, 1);

    QFont small = font;
    small.setPixelSize(tokens::TextSmall - 1);
    painter.setFont(small);
    painter.setPen(QColor(colors.textMuted));
    for (qint64 i = firstRow; i <= lastRow; ++i) {
        for (qint64 j = firstColumn; j <= lastColumn; ++j) {
            if (i % 2 != 0 || j % 2 != 0)
                continue;
            const QString text = QString::number(double(i) * degrees, 'f', step.decimals) + u", "_s +
                                 QString::number(double(j) * degrees, 'f', step.decimals);
            painter.drawText(QPointF(std::round(column(double(j))) + 3, std::round(row(double(i))) - 3), text);
        }
    }
}

} // namespace gatehouse
