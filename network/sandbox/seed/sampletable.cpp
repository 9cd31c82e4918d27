#include "network/sandbox/seed/sampletable.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

SampleTable::SampleTable(QLatin1StringView name)
{
    QFile file(u":/sample/"_s + name + u".tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The sample table %s is missing.", name.data());
    const QString text = QString::fromUtf8(file.readAll());
    for (QStringView line : QStringView(text).split(u'\n')) {
        line = line.endsWith(u'\r') ? line.chopped(1) : line;
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList cells = line.toString().split(u'\t');
        if (m_header.isEmpty())
            m_header = cells;
        else if (cells.size() == m_header.size())
            m_rows.append(cells);
        else
            qFatal("The sample table %s has a row of %lld cells.", name.data(), static_cast<long long>(cells.size()));
    }
}

QString SampleTable::text(qsizetype row, QLatin1StringView column) const
{
    const qsizetype at = m_header.indexOf(column);
    Q_ASSERT(at >= 0);
    return m_rows.at(row).at(at);
}

qint64 SampleTable::integer(qsizetype row, QLatin1StringView column) const
{
    return text(row, column).toLongLong();
}

double SampleTable::number(qsizetype row, QLatin1StringView column) const
{
    return text(row, column).toDouble();
}

QStringList SampleTable::words(qsizetype row, QLatin1StringView column) const
{
    return text(row, column).split(u' ', Qt::SkipEmptyParts);
}

bool SampleTable::isOn(qsizetype row, Line line) const
{
    const QString lines = text(row, "lines"_L1);
    return lines == "all"_L1 || lines.split(u' ').contains(lineName(line));
}

} // namespace gatehouse::sandbox
