#include "app/pages/recordcells.h"

#include "models/schema/jsontext.h"

namespace gatehouse {

RecordCells::RecordCells(const RecordType &type, Line line) : m_type(&type)
{
    for (const Field &field : type.fields) {
        const bool isInReplies = !field.has(Rule::Sent) && !field.has(Rule::Untold);
        if (isInReplies && !field.has(Rule::Secret) && field.lines.testFlag(line))
            m_fields.append(&field);
    }
}

static Sorting sortingOf(const Field &field)
{
    // Numbers that stand for words are no numbers to people.
    if (!field.choices.isEmpty())
        return Sorting::Text;
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Number:
        return Sorting::Number;
    case Kind::Moment:
        return Sorting::Moment;
    default:
        return Sorting::Text;
    }
}

QList<TableColumn> RecordCells::columns() const
{
    QList<TableColumn> columns;
    for (const Field *field : m_fields)
        columns.append({QString(field->key), labelOf(*field), sortingOf(*field), field->kind != Kind::Flag});
    return columns;
}

QList<int> RecordCells::jsonColumns() const
{
    QList<int> columns;
    for (int column = 0; column < m_fields.size(); ++column) {
        if (isJsonText(m_fields.at(column)->kind))
            columns.append(column);
    }
    return columns;
}

QStringList RecordCells::cells(const Record &record) const
{
    QStringList cells;
    cells.reserve(m_fields.size());
    for (const Field *field : m_fields)
        cells.append(record.text(*field));
    return cells;
}

TableBatch RecordCells::batch(std::span<const Record> records) const
{
    // A record that a list repeats stands at its first place with its last content.
    QHash<QString, qsizetype> places;
    QList<const Record *> rows;
    places.reserve(static_cast<qsizetype>(records.size()));
    rows.reserve(static_cast<qsizetype>(records.size()));
    for (const Record &record : records) {
        const QString identity = record.identity();
        const auto known = identity.isEmpty() ? places.cend() : places.constFind(identity);
        if (known != places.cend()) {
            rows[*known] = &record;
            continue;
        }
        if (!identity.isEmpty())
            places.insert(identity, rows.size());
        rows.append(&record);
    }
    TableBatchBuilder builder(static_cast<int>(m_fields.size()));
    for (const Record *row : std::as_const(rows))
        builder.addRow(cells(*row));
    return builder.finish();
}

Record RecordCells::recordAt(const TableStore &store, RowHandle row) const
{
    Record record(*m_type);
    for (int column = 0; column < m_fields.size(); ++column) {
        if (!store.isNull(row, column))
            record.setText(*m_fields.at(column), store.text(row, column));
    }
    return record;
}

} // namespace gatehouse
