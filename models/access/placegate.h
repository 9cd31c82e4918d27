#pragma once

#include "models/access/accessrules.h"

#include <vector>

namespace gatehouse {

//! What the geofences say about a place.
struct PlaceAnswer
{
    enum class Kind : quint8 {
        Inside,     //!< of one, or of all where all are needed
        Outside,    //!< of each, or of one where all are needed
        NoFence,    //!< none counts
        NotChecked, //!< switched off
    };
    Kind kind = Kind::NoFence;
    bool isAllowed = false;
    //! The one that decides, as a place in the rules: the nearest, by edge; where all are needed, the farthest. -1:
    //! none.
    int fence = -1;
    int barredBy = -1;     //!< where all are needed, the one that lets nobody in
    double edgeMetres = 0; //!< from the place to that one's edge; negative inside
    AssumptionSet leansOn = 0;
};

//! Answers for many places by the same geofences. Reading is thread-safe.
class PlaceGate
{
public:
    explicit PlaceGate(const AccessRules &rules);

    PlaceAnswer check(GeoPoint place) const;
    bool allows(GeoPoint place) const;
    AssumptionSet leansOn() const { return m_leansOn; } //!< of every answer; just on an edge there is more
    //! Whether all places are alike.
    bool isUniform() const { return m_fences.empty(); }
    //! The circles that count.
    QList<GeoCircle> circles() const;

private:
    //! A circle with what makes it quick to tell that another one is nearer.
    struct Fence
    {
        double x, y, z; //!< centre on the unit sphere
        double cosRadius, sinRadius;
        double angle; //!< radius as an angle at the centre of the earth
        GeoCircle circle;
        int number; //!< in the rules
    };

    bool isInside(double edgeMetres) const { return m_edgeIsInside ? edgeMetres <= 0 : edgeMetres < 0; }
    PlaceAnswer nearest(GeoPoint place) const;
    PlaceAnswer farthest(GeoPoint place) const;

    std::vector<Fence> m_fences; //!< by latitude
    double m_greatestAngle = 0;
    PlaceAnswer m_uniform; //!< where no fence counts
    AssumptionSet m_leansOn = 0;
    bool m_allNeeded = false;
    bool m_edgeIsInside = true;
};

} // namespace gatehouse
