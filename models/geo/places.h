#pragma once

#include "models/geo/geopoint.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace gatehouse {

//! A town or city.
struct Place
{
    enum class Rank : quint8 { Town, RegionCapital, Capital };

    QString name;
    QString region;  //!< state, province; may be empty
    QString country; //!< in English
    GeoPoint point;
    qint64 population = 0;
    Rank rank = Rank::Town;
};

//! The places of the world with a population of 5,000 and more and the capitals of their regions, the largest first:
//! GeoNames, trimmed by packaging/mapdata. Never changes once read, so it can be used by several threads.
//!
//! The file is a qCompress() of UTF-8 lines of seven fields apart by tabs: name, ISO 3166 code of the country, region,
//! latitude, longitude, population, and 2 for the capital of a country, 1 for that of a region.
class Places
{
public:
    //! None where the file cannot be read.
    static std::shared_ptr<const Places> read(const QByteArray &file);
    //! Those that come with the program. Takes some 50 ms: for other threads than the window's.
    static std::shared_ptr<const Places> bundled();

    qsizetype size() const { return qsizetype(m_rows.size()); }
    Place at(qsizetype index) const;
    QByteArrayView name(qsizetype index) const; //!< UTF-8
    GeoPoint point(qsizetype index) const { return m_rows[size_t(index)].point; }
    qint64 population(qsizetype index) const { return m_rows[size_t(index)].population; }
    Place::Rank rank(qsizetype index) const { return m_rows[size_t(index)].rank; }
    QByteArrayView region(qsizetype index) const;
    QString country(qsizetype index) const;

private:
    struct Row
    {
        GeoPoint point;
        quint32 population = 0;
        quint32 text = 0; //!< where the line begins
        quint16 name = 0; //!< lengths
        quint8 region = 0;
        Place::Rank rank = Place::Rank::Town;
    };

    QByteArray m_text;
    std::vector<Row> m_rows;
};

} // namespace gatehouse
