#include "ui/shell/palettemodel.h"

#include "ui/shell/fuzzy.h"

#include <algorithm>
#include <limits>

namespace gatehouse {

PaletteModel::PaletteModel(QObject *parent) : QAbstractListModel(parent)
{
}

void PaletteModel::setEntries(const QList<PaletteEntry> &entries, const QStringList &recentIds)
{
    m_entries = entries;
    m_recent = recentIds;
    setTyped(m_typed);
}

void PaletteModel::setTyped(const QString &typed)
{
    beginResetModel();
    m_typed = typed.simplified();
    m_shown.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry &entry = m_entries[i];
        const qsizetype age = recency(entry);
        if (m_typed.isEmpty()) {
            m_shown.append({i, age < m_recent.size() ? int(m_recent.size() - age) : 0, {}});
            continue;
        }
        std::optional<FuzzyMatch> match = fuzzyMatch(m_typed, entry.text);
        int penalty = 0;
        if (!match) {
            match = fuzzyMatch(m_typed, QString(entry.text + u' ' + entry.place));
            penalty = 40;
        }
        if (!match)
            continue;
        match->positions.removeIf([&entry](qsizetype at) { return at >= entry.text.size(); });
        const int bonus = age < m_recent.size() ? 12 : 0;
        m_shown.append({i, match->score + bonus - penalty, match->positions});
    }
    std::ranges::stable_sort(m_shown, [this](const Shown &one, const Shown &other) {
        const bool canOne = m_entries[one.entry].obstacle.isEmpty();
        const bool canOther = m_entries[other.entry].obstacle.isEmpty();
        return canOne != canOther ? canOne : one.score > other.score;
    });
    endResetModel();
}

const PaletteEntry *PaletteModel::entryAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_entries[m_shown[row].entry] : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteEntry &entry = *entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::DecorationRole:
        return entry.icon;
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.text, entry.place, entry.shortcut, entry.obstacle};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case PlaceRole:
        return entry.place;
    case ShortcutRole:
        return entry.shortcut;
    case ObstacleRole:
        return entry.obstacle;
    case PositionsRole:
        return QVariant::fromValue(m_shown[index.row()].positions);
    case RecentRole:
        return m_typed.isEmpty() && recency(entry) < m_recent.size();
    default:
        return {};
    }
}

qsizetype PaletteModel::recency(const PaletteEntry &entry) const
{
    const qsizetype at = m_recent.indexOf(entry.id);
    return at < 0 ? std::numeric_limits<qsizetype>::max() : at;
}

} // namespace gatehouse
