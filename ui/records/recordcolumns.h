#pragma once

#include "ui/records/columnfit.h"
#include "ui/widgets/settingsmemory.h"

#include <QHash>
#include <QObject>
#include <QStringList>

class QMenu;

namespace gatehouse {

class RecordTable;

//! Which columns of a record table are shown, in which order, how wide and sorted by what; what the person has chosen
//! of it is remembered. Widths nobody has chosen come from a sample of the cells, and fill the room; columns nobody has
//! chosen give way, last first, where there is too little of it.
class RecordColumns : public QObject
{
    Q_OBJECT

public:
    //! \a firstColumns are the keys of the columns shown before the person has chosen.
    RecordColumns(RecordTable *table, const QStringList &firstColumns, const SettingsMemory &memory);

    QList<int> shown() const; //!< in the order shown
    //! With those that are only left out because there is no room for them.
    QList<int> wanted() const;

    //! Entries that show, hide and reset columns.
    void fillMenu(QMenu *menu);
    void reset();
    //! Sorts by \a column, the other way round, not at all: one after the other.
    void toggleSorting(int column);

    //! The cells are much longer or shorter now than when they were measured.
    void measureAgain();
    //! Adapts what was not chosen to the room there is.
    void arrange();

private:
    void restore();
    void restoreSorting();
    void showSorting();
    void save();
    void resized(int column, int width);
    void contentChanged();
    void setChosen(int column, bool isShown);
    ColumnWish wishOf(int column);
    ColumnWish measured(int column) const;

    RecordTable *m_table;
    QStringList m_firstColumns;
    SettingsMemory m_memory;
    QStringList m_chosen;     //!< keys shown because the person said so; empty: nothing was said
    QHash<int, int> m_widths; //!< widths the person has given
    QHash<int, ColumnWish> m_measured;
    bool m_isArranging = false;
};

} // namespace gatehouse
