#pragma once

#include "models/schema/record.h"
#include "models/tables/tablestore.h"

namespace gatehouse {

//! Which field rows of a type are columns, in which order: all but those that are only sent and those that are
//! secret. A table row holds a whole record, so details and edits start from it.
class RecordCells
{
public:
    explicit RecordCells(const RecordType &type, Line line = Line::V35);

    const RecordType &type() const { return *m_type; }
    const QList<const Field *> &fields() const { return m_fields; }
    QList<TableColumn> columns() const;
    //! Those whose canonical text is JSON as it stands; see TableText::Options.
    QList<int> jsonColumns() const;
    //! The column of the identity row.
    int keyColumn() const { return 0; }

    TableBatch batch(std::span<const Record> records) const; //!< one row for each identity
    QStringList cells(const Record &record) const;
    Record recordAt(const TableStore &store, RowHandle row) const;

private:
    const RecordType *m_type;
    QList<const Field *> m_fields;
};

} // namespace gatehouse
