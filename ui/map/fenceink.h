#pragma once

#include "models/geo/fencedocument.h"
#include "models/geo/fenceoutline.h"
#include "models/geo/mapcamera.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QPainterPath>
#include <QPixmap>

class QPainter;

namespace gatehouse {

//! How a fence is to look.
struct FenceLook
{
    int color = 0; //!< of the eight; see Theme::series()
    bool isOff = false;
    FenceChange change = FenceChange::None;
    bool isSelected = false;

    bool operator==(const FenceLook &) const = default;
};

//! Draws fences, their names and the numbers of several in one place. What looks alike is painted once and kept, so
//! that very many are drawn in a frame.
class FenceInk
{
public:
    explicit FenceInk(const Theme &theme);

    //! Forgets what was painted for another look of the theme or another screen.
    void prepare(qreal devicePixelRatio);

    //! A circle of \a radius pixels; the smallest are dots.
    void drawRound(QPainter *painter, QPointF center, double radius, const FenceLook &look);
    //! A true outline. \a edge is drawn, \a area filled.
    void drawOutline(QPainter *painter, const QPainterPath &area, const QPainterPath &edge,
                     const FenceLook &look) const;
    //! Of an unsaved fence, where its edge is at its north-east.
    void drawUnsavedMark(QPainter *painter, QPointF place) const;

    //! Several fences in one place.
    void drawCluster(QPainter *painter, QPointF center, qsizetype count, bool hasUnsaved);
    static double clusterRadius(qsizetype count);

    //! How large a name is, and a name around its middle.
    QSizeF labelSize(const QString &text);
    void drawLabel(QPainter *painter, QPointF middle, const QString &text);
    //! That of the selected fence, on a ground of its own: names of the map do not show through.
    void drawActiveName(QPainter *painter, QPointF middle, const QString &name) const;

    //! A handle to drag by.
    void drawHandle(QPainter *painter, QPointF place, bool isCenter, bool isHeld) const;
    //! A line of text on a rounded ground, such as a hint.
    QRectF drawPill(QPainter *painter, QPointF middle, const QString &text, bool isStrong = false) const;

    const Theme &theme() const { return m_theme; }
    QColor colorOf(const FenceLook &look) const;

private:
    QPixmap round(double radius, const FenceLook &look) const;
    const QPixmap &label(const QString &text);

    Theme m_theme;
    qreal m_ratio = 1;
    QRgb m_surface = 0; //!< of the theme that the pictures are of
    QHash<quint64, QPixmap> m_rounds;
    QHash<qsizetype, QPixmap> m_clusters;
    QHash<QString, QPixmap> m_labels;
};

//! The outline on the screen: in every copy of the world that is in sight.
struct FencePaths
{
    QPainterPath area;
    QPainterPath edge;
};
FencePaths pathsOf(const FenceOutline &outline, const MapCamera &camera);

} // namespace gatehouse
