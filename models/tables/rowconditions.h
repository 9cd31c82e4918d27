#pragma once

#include "models/tables/rowfilter.h"
#include "models/tables/textscan.h"

#include <QRegularExpression>

namespace gatehouse {

//! A text occurs in one of some columns.
class TextCondition final : public RowCondition
{
public:
    //! Case-insensitive: \a text is folded, cells are compared folded; else byte for byte.
    TextCondition(QList<int> columns, QByteArray text, Qt::CaseSensitivity sensitivity);

    bool isMet(const TableChunk &chunk, int row) const override;

protected:
    bool scan(const TableChunk &chunk, ConstChunkBits candidates, ChunkBits met) const override;

private:
    bool isMet(const ColumnChunk &column, int row) const;
    void scanColumn(const ColumnChunk &column, ChunkBits met) const;
    void lookAtRest(const TableChunk &chunk, qsizetype firstColumn, ConstChunkBits candidates, ChunkBits met) const;

    QList<int> m_columns;
    Needle m_needle;
    bool m_exact;
    bool m_ascii;
};

//! A regular expression matches in one of some columns.
class ExpressionCondition final : public RowCondition
{
public:
    ExpressionCondition(QList<int> columns, QRegularExpression expression);

    bool isMet(const TableChunk &chunk, int row) const override;

private:
    QList<int> m_columns;
    QRegularExpression m_expression;
};

//! At least one of some conditions is met.
class AnyCondition final : public RowCondition
{
public:
    explicit AnyCondition(std::vector<std::unique_ptr<RowCondition>> conditions);

    bool isMet(const TableChunk &chunk, int row) const override;

private:
    std::vector<std::unique_ptr<RowCondition>> m_conditions;
};

//! The cell is one of some texts, or has no value.
class ValueCondition final : public RowCondition
{
public:
    ValueCondition(int column, const QStringList &values);

    bool isMet(const TableChunk &chunk, int row) const override;

private:
    int m_column;
    std::vector<QByteArray> m_values; //!< sorted
    bool m_null = false;
};

//! The cell is empty or has no value.
class EmptyCondition final : public RowCondition
{
public:
    explicit EmptyCondition(int column);

    bool isMet(const TableChunk &chunk, int row) const override;

private:
    int m_column;
};

//! The cell's sort value lies between two, bounds included.
class NumberCondition final : public RowCondition
{
public:
    NumberCondition(int column, Sorting sorting, quint64 from, quint64 to); //!< as orderedBits()

    bool isMet(const TableChunk &chunk, int row) const override;

private:
    int m_column;
    Sorting m_sorting;
    quint64 m_from;
    quint64 m_to;
};

//! The cell's folded text lies between two, bounds included.
class RangeCondition final : public RowCondition
{
public:
    RangeCondition(int column, std::optional<QByteArray> from, std::optional<QByteArray> to); //!< folded

    bool isMet(const TableChunk &chunk, int row) const override;

private:
    int m_column;
    std::optional<QByteArray> m_from;
    std::optional<QByteArray> m_to;
};

} // namespace gatehouse
