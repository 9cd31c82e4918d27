#pragma once

#include "app/geofences/polygonwork.h"
#include "models/geo/circlecover.h"

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
    //! What was begun waits, from now on, until the organization is set again; before the map is another one's.
    void leave();
    //! Goes on with what waits there, once it may be edited.
    void setOrganization(const QString &identity);
    void cover(const QList<FencePolygon> &polygons); //!< after those that are waiting
    void restore(const PolygonWork &work);           //!< likewise, of the same organization from last time
    //! Whether something of an organization that was left waits.
    bool isWaiting(const QString &organization) const { return m_waiting.contains(organization); }
    void drop(); //!< forgets what was begun, of all organizations

signals:
    //! What there is to do of the organization is another now.
    void workChanged(const QString &organization, const gatehouse::PolygonWork &work);

private:
    GeoBounds besidePanel(GeoBounds bounds) const;
    void begin();
    void ask();
    void look();
    void accept();
    PolygonWork work() const;
    void tellWork();
    void skip();
    void takeAway(const GeoPolygon &polygon);
    void next();

    GeofencePage *m_page;
    CoverPanel *m_panel;
    std::optional<qint64> m_quota;
    QList<PendingPolygon> m_polygons;
    qsizetype m_at = 0;
    GeoRing m_corners;                     //!< of one that is to be drawn on once it may be edited
    QHash<QString, PolygonWork> m_waiting; //!< of other organizations
    QString m_organization;
    CircleCover m_cover;
    QTimer m_pause;
    Cancellation m_cancellation;
    quint64 m_round = 0;
};

} // namespace gatehouse
