#pragma once

#include "ui/widgets/button.h"

#include <QAbstractListModel>

namespace gatehouse {

class ZonePopover;

//! The time zones that a search finds, by offset and name.
class ZoneListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    //! Words in the name, its cities, countries, aliases or abbreviations, or an offset such as "+5:30".
    void search(const QString &text);
    int rowOf(const QByteArray &zone) const; //!< -1 when it is not among those found

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        QByteArray id;
        QString label;
    };
    QList<Line> m_lines;
};

//! A button that tells a time zone and lets another be searched and chosen.
class ZonePicker : public Button
{
    Q_OBJECT

public:
    explicit ZonePicker(const Theme &theme, QWidget *parent = nullptr);

    void setZone(const QByteArray &zone);
    const QByteArray &zone() const { return m_zone; }
    void openList();
    QWidget *list() const; //!< null until it was opened first

    QSize minimumSizeHint() const override;

signals:
    void chosen(const QByteArray &zone);

private:
    Theme m_theme;
    QByteArray m_zone;
    ZonePopover *m_popover = nullptr;
};

} // namespace gatehouse
