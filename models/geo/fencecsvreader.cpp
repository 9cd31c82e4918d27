#include "models/geo/fencereading.h"

#include "models/csv/csvformat.h"
#include "models/tables/formulaguard.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qsizetype maxCells = 1000;

//! A cell as it stands in the text.
struct Cell
{
    QStringView raw; //!< without the quotes around it
    bool isQuoted = false;

    QString text() const
    {
        if (!isQuoted)
            return raw.trimmed().toString();
        return raw.toString().replace(u"\"\""_s, u"\""_s);
    }
};

//! Digits in groups of three with commas between them: 1,500 or 12,345.6
bool isGrouped(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    const QList<QStringView> groups = (point < 0 ? text : text.first(point)).split(u',');
    const auto isDigits = [](QStringView part) {
        return std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    return groups.size() > 1 && !groups[0].isEmpty() && groups[0].size() <= 3 && isDigits(groups[0]) &&
           std::all_of(groups.begin() + 1, groups.end(),
                       [&](QStringView group) { return group.size() == 3 && isDigits(group); });
}

class FenceCsvReader
{
    Q_DECLARE_TR_FUNCTIONS(FenceCsvReader)

public:
    explicit FenceCsvReader(const FenceReadOptions &options) : m_reading(FenceFormat::Csv, options) {}

    FenceFile run(const QByteArray &bytes)
    {
        if (m_reading.isTooLarge(bytes.size()))
            return m_reading.take();
        const QString text = decodedText(bytes, m_reading);
        m_text = text;
        m_lines.emplace(m_text);
        if (readHeader()) {
            const std::vector<Row> rows = readRows();
            m_hasDecimalComma = std::ranges::any_of(rows, [this](const Row &row) { return hasDecimalComma(row); });
            for (const Row &row : rows) {
                if (m_reading.isOver())
                    break;
                readRow(row);
            }
            if (m_broken)
                m_reading.fail(at(*m_broken), tr("The quote that opens here is never closed, so nothing from here on "
                                                 "was read. Close it, or write a quote in a text twice."));
        }
        return m_reading.take();
    }

private:
    using Where = FenceReading::Where;
    using Kind = FenceProperty::Kind;

    struct Column
    {
        FenceProperty property;
        qsizetype position = 0;
        QString title;
    };
    struct Row
    {
        qsizetype offset = 0;
        std::vector<Cell> cells; //!< of m_columns, in their order
    };

    Where at(qsizetype offset, const QString &what = {}) const
    {
        return {m_lines->line(offset), m_lines->column(offset), what};
    }
    Where lineOf(const Row &row, const QString &what = {}) const { return {m_lines->line(row.offset), 0, what}; }

    //! The cells of the line that begins at m_at, which goes behind it. False when a quote stays open.
    bool takeLine(std::vector<Cell> &cells)
    {
        cells.clear();
        while (true) {
            Cell cell;
            if (!takeCell(cell))
                return false;
            cells.push_back(cell);
            if (m_at < m_text.size() && m_text[m_at] == m_separator) {
                ++m_at;
                continue;
            }
            if (m_at < m_text.size() && m_text[m_at] == u'\r')
                ++m_at;
            if (m_at < m_text.size() && m_text[m_at] == u'\n')
                ++m_at;
            return true;
        }
    }

    bool takeCell(Cell &cell)
    {
        while (m_at < m_text.size() && m_text[m_at] == u' ')
            ++m_at;
        const qsizetype start = m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            ++m_at;
            while (m_at < m_text.size()) {
                if (m_text[m_at] != u'"') {
                    ++m_at;
                } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                    m_at += 2;
                } else {
                    break;
                }
            }
            if (m_at >= m_text.size()) {
                m_broken = start;
                return false;
            }
            cell = {m_text.sliced(start + 1, m_at - start - 1), true};
            ++m_at;
            const qsizetype behind = m_at;
            skipToEndOfCell();
            if (!m_text.sliced(behind, m_at - behind).trimmed().isEmpty()) {
                m_reading.note(at(behind), tr("What follows the closing quote here does not count. Write a quote in a "
                                              "text twice."));
            }
            return true;
        }
        skipToEndOfCell();
        cell = {m_text.sliced(start, m_at - start), false};
        return true;
    }

    void skipToEndOfCell()
    {
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
            ++m_at;
    }

    static bool isBlank(const std::vector<Cell> &cells)
    {
        return std::ranges::all_of(cells, [](const Cell &cell) { return cell.raw.trimmed().isEmpty(); });
    }

    bool readHeader()
    {
        const qsizetype start = m_at;
        chooseSeparator();
        std::vector<Cell> cells;
        do {
            if (m_at >= m_text.size()) {
                m_reading.fail({}, tr("The file is empty."));
                return false;
            }
            if (!takeLine(cells))
                break;
        } while (isBlank(cells));
        QStringList titles;
        for (size_t i = 0; i < cells.size() && i < size_t(maxCells); ++i) {
            const QString title = cells[i].text();
            if (titles.size() < 12)
                titles.append(title.first(std::min<qsizetype>(title.size(), 30)).simplified());
            const FenceProperty property = FenceProperty::named(title);
            if (property.kind != Kind::Other)
                m_columns.push_back({property, qsizetype(i), title.simplified()});
        }
        const bool hasLatitude = has(Kind::Latitude);
        if (hasLatitude && has(Kind::Longitude))
            return true;
        const QString missing = hasLatitude            ? tr("longitude")
                                : has(Kind::Longitude) ? tr("latitude")
                                                       : tr("latitude and longitude");
        m_broken.reset();
        m_reading.fail(at(start), tr("The first line has to name the columns, such as name, latitude, longitude, "
                                     "radius_m. It names no %1; it has: %2.")
                                      .arg(missing, titles.join(u", "_s)));
        return false;
    }

    bool has(Kind kind) const
    {
        return std::ranges::any_of(m_columns, [kind](const Column &column) { return column.property.kind == kind; });
    }

    //! By how well the first lines are cut; or what the first one names, as spreadsheets do.
    void chooseSeparator()
    {
        const QByteArray start = m_text.first(std::min(m_text.size(), csvSampleBytes)).toUtf8();
        m_separator = QLatin1Char(detectUtf8CsvFormat(start, m_text.size() <= csvSampleBytes).separator);
        m_at = separatorLine(start);
    }

    std::vector<Row> readRows()
    {
        std::vector<Row> rows;
        std::vector<Cell> cells;
        while (m_at < m_text.size()) {
            Row row;
            row.offset = m_at;
            if (!takeLine(cells))
                break;
            if (isBlank(cells))
                continue;
            for (const Column &column : m_columns)
                row.cells.push_back(column.position < qsizetype(cells.size()) ? cells[size_t(column.position)]
                                                                              : Cell());
            rows.push_back(std::move(row));
            // One more than can be read, so that it is told.
            if (qsizetype(rows.size()) > FenceFile::maxFences)
                break;
        }
        return rows;
    }

    //! A degree with a comma and no point can mean one thing only; what it means holds for the whole file.
    bool hasDecimalComma(const Row &row) const
    {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const Kind kind = m_columns[i].property.kind;
            if ((kind == Kind::Latitude || kind == Kind::Longitude) && row.cells[i].raw.contains(u',') &&
                !row.cells[i].raw.contains(u'.'))
                return true;
        }
        return false;
    }

    //! The same number with a point, as far as its commas can be understood.
    QString withPoint(const QString &text, bool isDegree, const Where &where)
    {
        if (!text.contains(u','))
            return text;
        QString number = text;
        if (isDegree || m_hasDecimalComma) {
            if (number.contains(u'.') && number.indexOf(u'.') < number.indexOf(u','))
                number.remove(u'.');
            return number.replace(u',', u'.');
        }
        qsizetype digits = number.size();
        while (digits > 0 && !number[digits - 1].isDigit())
            --digits;
        if (!isGrouped(QStringView(number).first(digits).trimmed()))
            return number.replace(u',', u'.');
        number.remove(u',');
        m_reading.note(where, tr("“%1” was read as %2. If it is another number, write it with a point.")
                                  .arg(text.simplified(), number.simplified()));
        return number;
    }

    void readRow(const Row &row)
    {
        FenceReading::About about;
        std::optional<double> latitude;
        std::optional<double> longitude;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const Column &column = m_columns[i];
            const QString text = row.cells[i].text();
            const Where where = lineOf(row, tr("column “%1”").arg(column.title));
            switch (column.property.kind) {
            case Kind::Latitude:
            case Kind::Longitude: {
                auto &degree = column.property.kind == Kind::Latitude ? latitude : longitude;
                if (degree || text.trimmed().isEmpty())
                    break;
                degree = plainNumber(withPoint(text, true, where));
                if (!degree) {
                    m_reading.skip(where, tr("“%1” is no number of degrees, such as 12.97. The line was left out.")
                                              .arg(text.simplified().left(40)));
                    return;
                }
                break;
            }
            case Kind::Name:
                about.take(column.property, unguardedCell(text));
                break;
            case Kind::Radius:
                about.take(column.property, withPoint(unguardedCell(text), false, where));
                break;
            default:
                about.take(column.property, text);
                break;
            }
        }
        const Where where = lineOf(row, about.name);
        if (!latitude || !longitude) {
            m_reading.skip(where, latitude ? tr("The line has no longitude. It was left out.")
                                           : tr("The line has no latitude. It was left out."));
            return;
        }
        m_reading.addPoint(*latitude, *longitude, about, where);
    }

    FenceReading m_reading;
    QStringView m_text;
    std::optional<TextLines> m_lines;
    QChar m_separator = u',';
    qsizetype m_at = 0;
    std::vector<Column> m_columns;
    bool m_hasDecimalComma = false;
    std::optional<qsizetype> m_broken; //!< a quote that is not closed
};

} // namespace

FenceFile readFenceCsv(const QByteArray &bytes, const FenceReadOptions &options)
{
    return FenceCsvReader(options).run(bytes);
}

} // namespace gatehouse
