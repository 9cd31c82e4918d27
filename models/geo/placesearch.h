#pragma once

#include "models/geo/places.h"

#include <QList>

#include <optional>

namespace gatehouse {

//! Finds places by name. Case and accents make no difference. Every word asked for must begin a word of the name, the
//! region or the country; large places and those whose whole name was typed come first. Never changes once made, so it
//! can be used by several threads.
class PlaceSearch
{
public:
    explicit PlaceSearch(std::shared_ptr<const Places> places);

    QList<Place> find(QStringView query, qsizetype most = 10) const;

    qsizetype size() const { return m_places->size(); }

private:
    std::shared_ptr<const Places> m_places;
    //! Folded, of each place: space, its name, a tab, its region and country, line end; words apart by one space.
    QByteArray m_text;
    std::vector<quint32> m_starts; //!< of each place, and the end
};

//! The place that \a text gives by coordinates, if it does: decimal degrees or degrees, minutes and seconds, latitude
//! first unless letters tell otherwise. "31.634, 74.872", "31.634 N 74.872 E", "31°38'2.4"N 74°52'19"E". Where the locale
//! has decimal commas, "31,634 74,872" as well, and "31,634" is one number.
std::optional<GeoPoint> coordinatesIn(QStringView text);

} // namespace gatehouse
