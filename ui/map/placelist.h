#pragma once

#include "models/geo/places.h"
#include "ui/theme/theme.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace gatehouse {

//! Something to go to on the map: a place, or typed coordinates, which have no name of their own.
struct PlaceChoice
{
    QString name;
    QString where; //!< region and country
    GeoPoint point;
    qint64 population = 0; //!< 0: not known, or no town

    static PlaceChoice of(const Place &place);
    //! As \a point is written, in degrees with six decimals at most.
    static PlaceChoice of(GeoPoint point);
};

//! Places found, for a list.
class PlaceListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int WhereRole = Qt::UserRole;

    using QAbstractListModel::QAbstractListModel;

    void setChoices(const QList<PlaceChoice> &choices);
    const PlaceChoice *at(int row) const; //!< null where there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<PlaceChoice> m_choices;
};

//! Name, and where that is.
class PlaceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int RowHeight = tokens::RowHeight + 4;

    explicit PlaceDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme m_theme;
};

} // namespace gatehouse
