#pragma once

#include "models/geo/mapcamera.h"
#include "ui/map/tilesource.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace gatehouse {

class MapSurface;
class TextLabel;

//! The map itself, with nothing on it but whom it is owed to. What lies on it is painted by a child above, which also
//! takes mouse and keys: this takes none.
class BaseMapView : public QWidget
{
    Q_OBJECT

public:
    explicit BaseMapView(const Theme &theme, QWidget *parent = nullptr);
    ~BaseMapView() override;

    void setTiles(const TileSource &source);
    const TileSource &tiles() const { return m_tiles; }

    //! Takes the view's own size, not the camera's. A camera that shows more than the world is bounded().
    void setCamera(const MapCamera &camera);
    const MapCamera &camera() const { return m_camera; }

    //! No tile is missing in the picture: pictures for people wait for it.
    bool isSettled() const;
    //! Of the map in \a page, if it shows one.
    static bool isSettledIn(const QWidget *page);

    MapSurface *surface() const { return m_surface; } //!< what draws it now

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeSurface();
    void placeChildren();
    void showAttribution();
    QString host() const;

    Theme m_theme;
    TileSource m_tiles;
    MapCamera m_camera;
    QString m_host; //!< of the surface; empty: it paints itself
    MapSurface *m_surface = nullptr;
    TextLabel *m_attribution;
};

} // namespace gatehouse
