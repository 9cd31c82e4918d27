#pragma once

#include "models/geo/mapcamera.h"

#include <QWidget>

namespace gatehouse {

//! What shows tiles through a camera. Takes neither mouse nor keys.
class MapSurface : public QWidget
{
    Q_OBJECT

public:
    explicit MapSurface(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

    //! In force in the next picture on the screen, with whatever tiles are there.
    virtual void setCamera(const MapCamera &camera) = 0;
    //! No tile is missing in the picture, as far as is known.
    virtual bool isSettled() const = 0;
};

} // namespace gatehouse
