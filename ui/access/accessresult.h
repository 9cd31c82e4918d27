#pragma once

#include "models/access/accessrules.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace gatehouse {

class AssumptionList;
class FindingList;
class PlaceMap;
class TextLabel;
class VerdictCard;
class WeekPlaceView;

//! A question, as far as it is asked.
struct AccessQuestion
{
    AccessRules rules;
    std::optional<GeoPoint> place;
    std::optional<qint64> instant; //!< seconds since 1970 UTC
    QByteArray zone;               //!< in which the week is shown
    QString who;                   //!< the person's name; empty: nobody in particular
    QString unknown = {};          //!< why the rules are not known; empty: they are
};

//! The answer: allowed or not, why, what it assumes, when it changes, and the week of all places.
class AccessResult : public QWidget
{
    Q_OBJECT

public:
    explicit AccessResult(const Theme &theme, QWidget *parent = nullptr);

    void answer(const AccessQuestion &question);

signals:
    void assumptionChosen(gatehouse::Assumption assumption, int choice);
    void placePicked(gatehouse::GeoPoint place); //!< on the map
    //! In the picture of the week; a geofence by its number in the rules, -1: elsewhere.
    void placeChosen(int fence, qint64 instant);

private:
    void showVerdict(const AccessQuestion &question);
    void showWeek(const AccessQuestion &question);

    VerdictCard *m_verdict;
    PlaceMap *m_map;
    FindingList *m_fences;
    FindingList *m_timeslots;
    AssumptionList *m_assumptions;
    TextLabel *m_weekTitle;
    WeekPlaceView *m_week;
};

} // namespace gatehouse
