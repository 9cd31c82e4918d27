#pragma once

#include "models/geo/fencedocument.h"
#include "models/geo/mapcamera.h"
#include "ui/map/fenceink.h"

#include <QHash>
#include <QList>
#include <QRectF>

#include <vector>

namespace gatehouse {

//! All fences of a document as a map shows them: those in sight, as circles, as dots, or as one number where many are
//! too small or too dense to tell apart. Draws thousands in a frame.
class FenceLayer
{
public:
    //! Several fences shown as one number.
    struct Cluster
    {
        QPointF place;
        double radius = 0;
        QList<FenceKey> members;
    };

    explicit FenceLayer(FenceInk *ink) : m_ink(ink) {}

    void reset(const FenceDocument *document); //!< null: nothing
    void update(const QList<FenceKey> &keys);

    //! Draws all but \a without, and remembers what was drawn where.
    void paint(QPainter *painter, const MapCamera &camera, FenceKey without, const QSet<FenceKey> &selected);

    FenceLook lookOf(FenceKey key) const;
    bool has(FenceKey key) const { return m_places.contains(key); } //!< it has a place on the map

    //! What holds the place on the screen, the smallest first; dots count when they are near. As last painted.
    QList<FenceKey> at(QPointF place, const MapCamera &camera) const;
    const Cluster *clusterAt(QPointF place) const; //!< as last painted
    //! Whose centre is in sight, from the west to the east, and from the north where that is the same.
    QList<FenceKey> inSight(const MapCamera &camera) const;
    //! Circles in sight but that of \a without, and whose they are.
    QList<GeoCircle> circlesInSight(const MapCamera &camera, FenceKey without, QList<FenceKey> *keys) const;
    QList<GeoCircle> circles() const;

private:
    //! A fence on the map.
    struct Mark
    {
        QPointF place;    //!< mercatorOf() its centre
        double reach = 0; //!< its radius, in the same measure there
        GeoCircle circle;
        FenceKey key = NoFenceKey;
        FenceLook look;
    };
    //! A mark in sight.
    struct Sight
    {
        const Mark *mark;
        QPointF place;
        double radius;
    };

    Mark markOf(FenceKey key) const;
    void put(FenceKey key);
    std::vector<Sight> sights(const MapCamera &camera) const;
    void gather(std::vector<Sight> &tiny, const MapCamera &camera, QPainter *painter, FenceKey without,
                const QSet<FenceKey> &selected);
    void drawLarge(QPainter *painter, const Sight &sight, const MapCamera &camera, FenceLook look);
    void drawNames(QPainter *painter, const std::vector<Sight> &large, const MapCamera &camera, FenceKey without);

    FenceInk *m_ink;
    const FenceDocument *m_document = nullptr;
    std::vector<Mark> m_marks;
    QHash<FenceKey, qsizetype> m_places; //!< in the marks
    std::vector<Cluster> m_clusters;
};

} // namespace gatehouse
