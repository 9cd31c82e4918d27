#pragma once

#include "models/geo/circlecover.h"
#include "models/geo/fencefile.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace gatehouse {

class CoverPanel;
class GeofencePage;

//! Turns polygons into geofences, one after the other: asks how many circles, shows them on the map, and adds those
//! that the person accepts as one step of the document.
class PolygonCover : public QObject
{
    Q_OBJECT

public:
    PolygonCover(GeofencePage *page, CoverPanel *panel, QObject *parent);
    ~PolygonCover() override;

    //! How many geofences the organization may have; nothing when that is not known.
    void setQuota(std::optional<qint64> quota) { m_quota = quota; }
    //! Goes on with those that wait for being covered there; those of the organization that is left wait.
    void setOrganization(const QString &identity);
    void cover(const QList<FencePolygon> &polygons); //!< after those that are waiting
    void drop();                                     //!< forgets what is still to be covered, of all organizations

private:
    GeoBounds besidePanel(GeoBounds bounds) const;
    void begin();
    void ask();
    void look();
    void accept();
    QList<GeoCircle> adjusted() const;
    void skip();
    void takeAway(const GeoPolygon &polygon);
    void next();

    GeofencePage *m_page;
    CoverPanel *m_panel;
    std::optional<qint64> m_quota;
    QList<FencePolygon> m_polygons;
    qsizetype m_at = 0;
    //! Of another organization.
    struct Waiting
    {
        QList<FencePolygon> polygons;
        QList<GeoCircle> adjusted; //!< for the first
    };
    QHash<QString, Waiting> m_waiting;
    QString m_organization;
    CircleCover m_cover;
    QList<GeoCircle> m_adjusted; //!< by the person before it was left, to be shown once others are found
    QTimer m_pause;
    Cancellation m_cancellation;
    quint64 m_round = 0;
};

} // namespace gatehouse
