#pragma once

#include "models/schema/line.h"

#include <QLatin1StringView>
#include <QList>
#include <QStringList>

namespace gatehouse::sandbox {

//! A tab-separated table of resources/sample, see the README there.
class SampleTable
{
public:
    explicit SampleTable(QLatin1StringView name);

    qsizetype size() const { return m_rows.size(); }
    //! The cell; \a column must exist.
    QString text(qsizetype row, QLatin1StringView column) const;
    qint64 integer(qsizetype row, QLatin1StringView column) const;
    double number(qsizetype row, QLatin1StringView column) const;
    QStringList words(qsizetype row, QLatin1StringView column) const; //!< blanks between
    //! Whether the row is for \a line, going by its column `lines`.
    bool isOn(qsizetype row, Line line) const;

private:
    QStringList m_header;
    QList<QStringList> m_rows;
};

} // namespace gatehouse::sandbox
