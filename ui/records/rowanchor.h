#pragma once

#include "models/tables/tablecolumn.h"

#include <QObject>

namespace gatehouse {

class RecordTable;

//! Keeps the rows of a table where they are on the screen while others come or go above them, as long as it holds.
//! A table at its top, with no row current, goes on showing its top.
class RowAnchor : public QObject
{
    Q_OBJECT

public:
    explicit RowAnchor(RecordTable *table); //!< owned by the table

    void hold();
    void release();

private:
    void capture();
    void restore();

    RecordTable *m_table;
    bool m_isHolding = false;
    RowHandle m_row = NoRow; //!< the topmost one, before a change
    int m_offset = 0;        //!< how much of it is above the edge
};

} // namespace gatehouse
