#pragma once

#include "models/geo/placesearch.h"
#include "ui/access/rulechecklist.h"

#include <QDateTime>
#include <QHash>
#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLineEdit;

namespace gatehouse {

class Button;
class MomentEdit;

//! What is asked: who, or by which rules, where and when.
class AccessForm : public QWidget
{
    Q_OBJECT

public:
    //! A geofence whose name may be typed for its centre.
    struct NamedPlace
    {
        QString name;
        GeoPoint place;
    };

    explicit AccessForm(const Theme &theme, QWidget *parent = nullptr);

    void setRules(const QList<RuleChoice> &fences, const QList<RuleChoice> &timeslots);
    void setNamedPlaces(const QList<NamedPlace> &places);
    //! Where names of towns are looked up that are typed as the place.
    void setPlaceSearch(const std::shared_ptr<const PlaceSearch> &search);
    //! \a zones: IANA names beside the computer's own and UTC.
    void setZones(const QList<QByteArray> &zones);

    //! Whose rules these are; empty: a set of rules without a person.
    void setPerson(const QString &name, const QString &detail);
    //! What is said of the person's rules, such as that they are being read.
    void setPersonNote(const QString &text, bool canReset);
    void setChecked(const QStringList &fences, const QStringList &timeslots);
    QStringList checkedFences() const { return m_fences->checked(); }
    QStringList checkedTimeslots() const { return m_timeslots->checked(); }

    std::optional<GeoPoint> place() const; //!< null: nothing typed, or nothing one can find
    void setPlace(GeoPoint place);
    std::optional<qint64> instant() const; //!< seconds since 1970 UTC
    void setInstant(qint64 instant);
    QByteArray zone() const; //!< IANA name of the clock the moment is typed by

signals:
    void personWanted();
    void personCleared();
    void assignedWanted(); //!< the person's own rules again
    void rulesChanged();
    void questionChanged(); //!< place or moment

private:
    QWidget *makeWho();
    QWidget *makeWhere();
    QWidget *makeWhen();
    void showPlace();
    void showMoment();
    void suggest(const QString &typed);

    Theme m_theme;
    TextLabel *m_person = nullptr;
    TextLabel *m_personNote = nullptr;
    Button *m_choose = nullptr;
    Button *m_clear = nullptr;
    Button *m_reset = nullptr;
    RuleCheckList *m_fences = nullptr;
    RuleCheckList *m_timeslots = nullptr;
    QLineEdit *m_place = nullptr;
    TextLabel *m_placeNote = nullptr;
    MomentEdit *m_moment = nullptr;
    TextLabel *m_momentNote = nullptr;
    QComboBox *m_zone = nullptr;
    std::optional<GeoPoint> m_exact; //!< the place that was set: the text tells it to the metre only
    QList<NamedPlace> m_places;
    std::shared_ptr<const PlaceSearch> m_search;
    QHash<QString, GeoPoint> m_towns; //!< that were suggested, by their text in small letters
};

} // namespace gatehouse
