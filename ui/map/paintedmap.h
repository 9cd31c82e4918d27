#pragma once

#include "ui/map/mapsurface.h"
#include "ui/map/tilerenderer.h"
#include "ui/theme/theme.h"

#include <QCache>
#include <QMutex>
#include <QSet>
#include <QThreadPool>

namespace gatehouse {

//! The map that comes with the program, drawn without Qt Location: where that is missing, or no endpoint is there.
class PaintedMap : public MapSurface
{
    Q_OBJECT

public:
    PaintedMap(const Theme &theme, QWidget *parent);
    ~PaintedMap() override;

    void setCamera(const MapCamera &camera) override;
    bool isSettled() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        MapTile tile;
        QRectF area; //!< in the widget
    };

    QList<Place> placesInView() const;
    void ask(const QList<MapTile> &missing);
    void drawNext(); //!< in a thread of the pool
    void forget();

    Theme m_theme;
    MapCamera m_camera;
    std::shared_ptr<TileRenderer> m_renderer;
    QCache<MapTile, QPixmap> m_tiles; //!< by kilobytes
    QThreadPool m_pool;

    QMutex m_mutex;
    QList<MapTile> m_wanted;
    int m_generation = 0; //!< of colours and ratio; what was drawn for another one is thrown away
    tokens::MapColors m_colors;
    qreal m_ratio = 1;
    bool m_isDrawing = false;
};

} // namespace gatehouse
