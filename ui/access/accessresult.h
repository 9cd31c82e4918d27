#pragma once

#include "models/access/weekplace.h"
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
    bool isSettled() const { return m_shownWeek == m_lastWeek; } //!< false while the week is made

signals:
    void assumptionChosen(gatehouse::Assumption assumption, int choice);
    void placePicked(gatehouse::GeoPoint place); //!< on the map
    //! In the picture of the week; null: all places are alike there.
    void placeChosen(const std::optional<gatehouse::GeoPoint> &place, qint64 instant);

private:
    //! What the week of places depends on.
    struct WeekKey
    {
        AccessRules rules;
        QByteArray zone;
        QDate start;

        bool operator==(const WeekKey &) const = default;
    };

    void showVerdict(const AccessQuestion &question);
    void showWeek(const AccessQuestion &question);
    void takeWeek(const WeekPlace &week);
    void markWeek();

    VerdictCard *m_verdict;
    PlaceMap *m_map;
    FindingList *m_fences;
    FindingList *m_timeslots;
    AssumptionList *m_assumptions;
    TextLabel *m_weekTitle;
    WeekPlaceView *m_week;
    std::optional<WeekKey> m_weekKey; //!< of the last week; null: its rules are not known
    std::optional<qint64> m_moment;
    QString m_weekText; //!< above that week
    quint64 m_lastWeek = 0;
    quint64 m_shownWeek = 0;
};

} // namespace gatehouse
