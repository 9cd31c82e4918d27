#pragma once

#include <QAbstractListModel>
#include <QIcon>

#include <functional>

namespace gatehouse {

//! Something the command palette can do.
struct PaletteEntry
{
    QString id; //!< the same every time the program runs, for the recent ones
    QString text;
    QString place; //!< where it belongs: page or section
    QString shortcut;
    QIcon icon;
    std::function<void()> run;
    QString obstacle = {}; //!< why it cannot be done now; empty: it can
};

//! The entries that answer to what was typed, best first; with nothing typed the recent ones, then the others in
//! the order given. What cannot be done now comes after what can.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole + 1, ShortcutRole, PositionsRole, RecentRole, ObstacleRole };

    explicit PaletteModel(QObject *parent = nullptr);

    void setEntries(const QList<PaletteEntry> &entries, const QStringList &recentIds);
    void setTyped(const QString &typed);
    const PaletteEntry *entryAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Shown
    {
        qsizetype entry;
        int score;
        QList<qsizetype> positions;
    };

    qsizetype recency(const PaletteEntry &entry) const; //!< 0: the last one used

    QList<PaletteEntry> m_entries;
    QStringList m_recent;
    QList<Shown> m_shown;
    QString m_typed;
};

} // namespace gatehouse
