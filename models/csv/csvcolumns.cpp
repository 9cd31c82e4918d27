#include "models/csv/csvcolumns.h"

#include "models/tables/formulaguard.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct CsvColumnText
{
    Q_DECLARE_TR_FUNCTIONS(CsvDocument)
};

//! A longer one is no name, but a text that was read in the wrong way; whoever compares or shows names would take long.
constexpr qsizetype longestColumnName = 1000;

QString numberedName(qsizetype column)
{
    return CsvColumnText::tr("Column %1").arg(column + 1);
}

//! Tells names apart that differ in nothing but case, too.
class DistinctNames
{
public:
    explicit DistinctNames(const QStringList &given)
    {
        for (const QString &name : given)
            m_taken.insert(name.toCaseFolded(), 0);
    }

    QString other(const QString &name)
    {
        int &number = m_last[name.toCaseFolded()];
        number = std::max(number, 1);
        QString other;
        do {
            other = u"%1 (%2)"_s.arg(name).arg(++number);
        } while (m_taken.contains(other.toCaseFolded()));
        m_taken.insert(other.toCaseFolded(), 0);
        return other;
    }

private:
    QHash<QString, int> m_taken;
    QHash<QString, int> m_last;
};

} // namespace

QStringList numberedNames(qsizetype count)
{
    QStringList names;
    for (qsizetype column = 0; column < count; ++column)
        names.append(numberedName(column));
    return names;
}

CsvColumnNames columnNames(QByteArrayView record, const CsvFormat &format)
{
    QStringList given;
    QByteArray scratch;
    csv::CellWalk walk(record, format.separator, format.quote);
    for (csv::Cell cell; walk.next(&cell);)
        given.append(unguardedCell(QString::fromUtf8(cell.text(&scratch)).simplified()).left(longestColumnName));
    while (given.size() > 1 && given.last().isEmpty())
        given.removeLast();

    CsvColumnNames result;
    if (walk.isUnclosed()) {
        result.problems.append(
            {0, CsvColumnText::tr("In the line that names the columns a quotation mark is not closed. Close "
                                  "it or take it away, then open the file again.")});
    }
    DistinctNames distinct(given);
    QHash<QString, qsizetype> first;
    for (qsizetype column = 0; column < given.size(); ++column) {
        QString name = given[column];
        const bool isMadeUp = name.isEmpty();
        if (isMadeUp) {
            name = numberedName(column);
            result.problems.append(
                {0, CsvColumnText::tr("Column %1 has no name and is called “%2”. Name it in the file if it "
                                      "is of use.")
                        .arg(QString::number(column + 1), name)});
        }
        const QString key = name.toCaseFolded();
        if (const auto same = first.constFind(key); same != first.cend()) {
            const QString other = distinct.other(name);
            result.problems.append(
                {0, CsvColumnText::tr("Columns %1 and %2 are both called “%3”; the second is called “%4” "
                                      "here. Give them different names if both are of use.")
                        .arg(QString::number(*same + 1), QString::number(column + 1), name, other)});
            name = other;
        } else {
            first.insert(key, column);
        }
        result.names.append(name);
    }
    return result;
}

} // namespace gatehouse
