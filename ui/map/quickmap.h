#pragma once

#include "ui/map/mapsurface.h"

#include <QColor>
#include <QElapsedTimer>
#include <QImage>
#include <QUrl>

#include <memory>

class QQmlEngine;
class QQuickItem;
class QQuickRenderControl;
class QQuickWindow;

namespace gatehouse {

//! Tiles of an endpoint on this computer, laid out by Qt Location.
//!
//! Its scene is drawn by the processor into a picture whenever this widget is painted. A QQuickWidget would draw when
//! it has time, so that what lies on the map would float over it while it is moved, and with a graphics card it would
//! have the whole window made anew.
class QuickMap : public MapSurface
{
    Q_OBJECT

public:
    //! Null, with \a problem set, where Qt Location or its plugin is missing. \a host holds %z, %x and %y.
    static QuickMap *make(const QString &host, QColor background, QWidget *parent, QString *problem);
    ~QuickMap() override;

    void setCamera(const MapCamera &camera) override;
    //! Qt Location does not tell; it draws again with each tile that comes, so it has to be quiet for a while.
    bool isSettled() const override;

    //! Where Qt Location shows \a point.
    QPointF screenPoint(GeoPoint point) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    explicit QuickMap(QWidget *parent);
    bool load(const QString &host, QColor background, QString *problem);
    void look();
    void changed();
    void draw();

    std::unique_ptr<QQuickRenderControl> m_control;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickItem> m_item;
    QImage m_picture;
    MapCamera m_camera;
    QElapsedTimer m_quiet; //!< since the scene last changed
    bool m_isDirty = true;
};

} // namespace gatehouse
