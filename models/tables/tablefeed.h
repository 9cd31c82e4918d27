#pragma once

#include "models/tables/tablemerge.h"

#include <QObject>

#include <functional>

namespace gatehouse {

class TableStore;

//! Brings a store to a content that is made, and compared with what is there, in another thread, so that the store's
//! own thread is not held up however many rows there are. One content at a time: a newer one takes the place of one
//! that is still on its way. The store's columns must stay as they are.
class TableFeed : public QObject
{
    Q_OBJECT

public:
    using Make = std::function<TableBatch()>;

    //! Rows belong together by their text in \a keyColumn, see TableMerge.
    TableFeed(TableStore *store, int keyColumn, QObject *parent = nullptr);

    //! \a make is called, and what it holds let go of, in another thread.
    void bring(Make make, MergeMode mode);
    //! For few rows: done when it returns.
    void bringNow(const TableBatch &batch, MergeMode mode);
    //! Whatever is on its way does not come.
    void abandon() { ++m_round; }

signals:
    void brought();

private:
    TableStore *m_store;
    int m_keyColumn;
    quint64 m_round = 0;
};

} // namespace gatehouse
