#include "models/tables/tabletext.h"

#include "models/tables/formulaguard.h"
#include "models/tables/sortvalue.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qsizetype FlushAt = 64 * 1024;
constexpr qsizetype RowsPerReport = 1000;

QByteArray jsonString(QStringView text)
{
    // Only documents can be written; the brackets go.
    const QByteArray array = QJsonDocument(QJsonArray{text.toString()}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

//! JSON knows fewer spellings of numbers than we accept ("+1", ".5", "007").
bool isJsonNumber(QByteArrayView text)
{
    if (!parsedNumber(text)) {
        return false;
    }
    const QByteArrayView digits = text.startsWith('-') ? text.sliced(1) : text;
    const bool leadingZero = digits.size() > 1 && digits[0] == '0' && digits[1] >= '0' && digits[1] <= '9';
    return !digits.isEmpty() && digits[0] >= '0' && digits[0] <= '9' && !leadingZero && !digits.endsWith('.') &&
           !digits.contains(".e") && !digits.contains(".E");
}

bool isJson(QByteArrayView text)
{
    QJsonParseError error;
    QJsonDocument::fromJson("[" + text.toByteArray() + "]", &error);
    return error.error == QJsonParseError::NoError;
}

class Writer
{
public:
    Writer(QIODevice &device, const TableSnapshot &table, const TableText::Options &options)
        : m_device(device), m_table(table), m_options(options), m_columns(options.columns)
    {
        if (m_columns.isEmpty()) {
            for (int column = 0; column < table.columnCount(); ++column) {
                m_columns.append(column);
            }
        }
    }

    TableText::Outcome write(std::span<const RowHandle> rows, const TableText::Progress &progress)
    {
        begin();
        qsizetype written = 0;
        for (const RowHandle row : rows) {
            writeRow(row, written == 0);
            ++written;
            if (m_buffer.size() >= FlushAt && !flush()) {
                return TableText::Outcome::Failed;
            }
            if (progress && written % RowsPerReport == 0 && !progress(written)) {
                return TableText::Outcome::Cancelled;
            }
        }
        if (isJsonFormat()) {
            m_buffer += rows.empty() ? "]\n" : "\n]\n";
        }
        if (!flush()) {
            return TableText::Outcome::Failed;
        }
        if (progress) {
            progress(written);
        }
        return TableText::Outcome::Finished;
    }

private:
    bool isJsonFormat() const { return m_options.format == TableText::Format::Json; }
    bool isCsv() const { return m_options.format == TableText::Format::Csv; }

    void begin()
    {
        if (isJsonFormat()) {
            m_buffer += '[';
            for (const int column : std::as_const(m_columns)) {
                m_keys.append(jsonString(m_table.columns()[column].key) + ": ");
            }
            return;
        }
        if (m_options.byteOrderMark) {
            m_buffer += "\xef\xbb\xbf";
        }
        if (m_options.header) {
            for (qsizetype i = 0; i < m_columns.size(); ++i) {
                const TableColumn &column = m_table.columns()[m_columns[i]];
                addField(i, isCsv() ? column.key : column.title);
            }
            endLine();
        }
    }

    void writeRow(RowHandle row, bool first)
    {
        if (isJsonFormat()) {
            m_buffer += first ? "\n  {" : ",\n  {";
            for (qsizetype i = 0; i < m_columns.size(); ++i) {
                m_buffer += i > 0 ? ", " : "";
                m_buffer += m_keys[i];
                m_buffer += jsonValue(m_table.utf8(row, m_columns[i]), m_columns[i]);
            }
            m_buffer += '}';
            return;
        }
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const QString raw = m_table.text(row, m_columns[i]);
            addField(i, m_options.display && !raw.isNull() ? m_options.display(m_columns[i], raw) : raw);
        }
        endLine();
    }

    QByteArray jsonValue(QByteArrayView text, int column) const
    {
        if (text.data() == nullptr) {
            return "null"_ba;
        }
        const bool verbatim = m_options.jsonColumns.contains(column)
                                  ? isJson(text)
                                  : m_table.columns()[column].sorting == Sorting::Number && isJsonNumber(text);
        return verbatim ? text.toByteArray() : jsonString(QString::fromUtf8(text));
    }

    void addField(qsizetype place, const QString &text)
    {
        const char separator = isCsv() ? ',' : '\t';
        if (place > 0) {
            m_buffer += separator;
        }
        m_buffer += delimitedField(m_options.guardFormulas ? guardedCell(text) : text, separator);
    }

    void endLine() { m_buffer += isCsv() ? "\r\n" : "\n"; }

    bool flush()
    {
        const bool written = m_device.write(m_buffer) == m_buffer.size();
        m_buffer.clear();
        return written;
    }

    QIODevice &m_device;
    const TableSnapshot &m_table;
    const TableText::Options &m_options;
    QList<int> m_columns;
    QByteArrayList m_keys;
    QByteArray m_buffer;
};

} // namespace

QByteArray delimitedField(const QString &text, char separator)
{
    QByteArray field = text.toUtf8();
    const bool quote = std::ranges::any_of(
        field, [separator](char c) { return c == separator || c == '"' || c == '\n' || c == '\r'; });
    return quote ? '"' + field.replace('"', "\"\"") + '"' : field;
}

TableText::Outcome TableText::write(QIODevice &device, const TableSnapshot &table, std::span<const RowHandle> rows,
                                    const Options &options, const Progress &progress)
{
    return Writer(device, table, options).write(rows, progress);
}

QByteArray TableText::text(const TableSnapshot &table, std::span<const RowHandle> rows, const Options &options)
{
    QByteArray result;
    QBuffer buffer(&result);
    buffer.open(QIODevice::WriteOnly);
    write(buffer, table, rows, options);
    return result;
}

} // namespace gatehouse
