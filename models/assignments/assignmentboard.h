#pragma once

#include "models/schema/record.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>

namespace gatehouse {

//! What users are dragged as: their identities, with line ends between.
inline constexpr QLatin1StringView draggedUsers{"application/x-gatehouse-users"};

QString phoneOf(const Record &user); //!< with its country's code; may be empty

//! What users can be looked at by, and be dropped on: everyone, and each geofence and timeslot.
class AssignmentTargetModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole, CountTextRole, HeadingRole };

    struct Target
    {
        QString key; //!< empty: a heading; see everyoneKey
        QString text;
        QString detail = {};
        std::optional<qsizetype> count = {}; //!< of users, as far as is known
        qsizetype inPart = 0;                //!< those of them who have only a part of it
        bool operator==(const Target &) const = default;
    };
    static constexpr QLatin1StringView everyoneKey{"everyone"};

    using QAbstractListModel::QAbstractListModel;

    //! Rows that are the same but for their counts stay the same rows.
    void setTargets(const QList<Target> &targets);
    const Target &targetAt(int row) const { return m_targets.at(row); }
    int rowOf(const QString &key) const; //!< below zero: none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override { return {draggedUsers}; }
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::LinkAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void dropped(const QString &key, const QStringList &users);

private:
    static QString countText(const Target &target);

    QList<Target> m_targets;
};

//! Users, by their names, with what else tells them apart; they can be dragged.
class AssignedUserModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    //! \a notes: something to know of some of them, by identity.
    void setUsers(const QList<Record> &users, const QHash<QString, QString> &notes = {});
    void setFilter(const QString &text); //!< only users with all of these words
    const Record &userAt(int row) const { return m_users.at(m_shown.at(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override { return {draggedUsers}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction | Qt::LinkAction; }

private:
    void arrange();
    QString detailOf(const Record &user) const;

    QList<Record> m_users;
    QHash<QString, QString> m_notes;
    QList<qsizetype> m_shown; //!< places in m_users
    QStringList m_words;
};

} // namespace gatehouse
