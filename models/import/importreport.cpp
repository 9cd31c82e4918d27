#include "models/import/importreport.h"

#include "models/import/importrowtexts.h"
#include "models/schema/jsontext.h"
#include "models/tables/formulaguard.h"
#include "models/tables/tabletext.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using State = ImportOutcome::State;

//! Translation context.
struct ImportReportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

constexpr auto surplusKey = "surplus"_L1;

//! Keys of an object, which no two columns may share and none can be without.
QByteArrayList objectKeys(const QStringList &columns)
{
    QSet<QString> taken{surplusKey};
    QByteArrayList keys;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString name = columns.at(i).isEmpty() ? u"column %1"_s.arg(i + 1) : columns.at(i);
        QString key = name;
        for (int again = 2; taken.contains(key); ++again)
            key = u"%1 %2"_s.arg(name).arg(again);
        taken.insert(key);
        keys.append(json::compact(key));
    }
    return keys;
}

//! Rows of a file, written in pieces.
class RowWriter
{
public:
    enum class Guard : quint8 { On, Off };
    RowWriter(QIODevice &out, ImportFileFormat format, char separator, Guard guard,
              const ImportWritingProgress &progress)
        : m_out(out), m_format(format), m_separator(separator), m_guard(guard), m_progress(progress)
    {
        if (isJson())
            m_buffer = "[";
        else if (guard == Guard::On) // without it spreadsheets take letters beyond ASCII for others
            m_buffer = "\xEF\xBB\xBF";
    }

    bool isJson() const { return m_format == ImportFileFormat::Json; }
    //! A cell that holds several texts.
    QString list(const QStringList &items, const QString &separator) const
    {
        return isJson() ? QString::fromUtf8(json::compact(QJsonArray::fromStringList(items))) : items.join(separator);
    }
    //! The texts of \a typed columns are JSON as they stand, where they are of their kind.
    void header(const QStringList &cells, const QSet<qsizetype> &typed = {})
    {
        m_typed = typed;
        if (isJson())
            m_keys = objectKeys(cells);
        else
            append(cells);
    }
    //! False when there is no use in going on.
    bool row(const QStringList &cells)
    {
        if (isJson())
            appendObject(cells);
        else
            append(cells);
        ++m_result.rows;
        return m_buffer.size() < pieceSize || flush();
    }
    //! For each row that was looked at, written or not; false: cancelled.
    bool pass()
    {
        if (++m_passed % progressRows == 0 && m_progress && !m_progress(m_passed))
            m_result.isCancelled = true;
        return !m_result.isCancelled;
    }
    ImportWriting finish()
    {
        if (isJson())
            m_buffer += m_result.rows == 0 ? "]\n" : "\n]\n";
        flush();
        return m_result;
    }

private:
    static constexpr qsizetype pieceSize = 256 * 1024;
    static constexpr qint64 progressRows = 1000;

    void append(const QStringList &cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                m_buffer += m_separator;
            const QString &cell = cells.at(i);
            m_buffer += delimitedField(m_guard == Guard::On ? guardedNumberCell(cell) : cell, m_separator);
        }
        m_buffer += "\r\n";
    }

    void appendObject(const QStringList &cells)
    {
        m_buffer += m_result.rows == 0 ? "\n  {" : ",\n  {";
        for (qsizetype i = 0; i < m_keys.size(); ++i) {
            const QString cell = cells.value(i);
            QJsonValue value(cell);
            if (m_typed.contains(i)) {
                const QJsonValue parsed = cell.isEmpty() ? QJsonValue() : json::parse(cell.toUtf8());
                value = parsed.isUndefined() ? value : parsed;
            }
            m_buffer += (i == 0 ? "" : ", ") + m_keys.at(i) + ": " + json::compact(value);
        }
        if (cells.size() > m_keys.size()) {
            const QJsonArray surplus = QJsonArray::fromStringList(cells.sliced(m_keys.size()));
            m_buffer += ", " + json::compact(QString(surplusKey)) + ": " + json::compact(surplus);
        }
        m_buffer += '}';
    }

    bool flush()
    {
        const QByteArray piece = std::exchange(m_buffer, {});
        if (m_result.error.isEmpty() && m_out.write(piece) != piece.size()) {
            m_result.error =
                ImportReportText::tr("The file could not be written: %1. Free some space or choose another place, "
                                     "then save it again.")
                    .arg(m_out.errorString());
        }
        return m_result.error.isEmpty();
    }

    QIODevice &m_out;
    ImportFileFormat m_format;
    char m_separator;
    Guard m_guard;
    const ImportWritingProgress &m_progress;
    QByteArrayList m_keys;
    QSet<qsizetype> m_typed;
    QByteArray m_buffer;
    qint64 m_passed = 0;
    ImportWriting m_result;
};

bool isToMend(State state)
{
    return state == State::Failed || state == State::Unclear || state == State::Refused || state == State::FileChanged;
}

//! What a file says of a field that a person may write into another file.
QString maskedValue(const ImportField &field, const QString &value)
{
    return field.field->has(Rule::Secret) && !value.isEmpty() ? u"••••••"_s : value;
}

} // namespace

QLatin1StringView importStateName(State state)
{
    switch (state) {
    case State::Waiting:
        return "waiting"_L1;
    case State::Done:
        return "done"_L1;
    case State::Failed:
        return "failed"_L1;
    case State::Unclear:
        return "unclear"_L1;
    case State::Refused:
        return "refused"_L1;
    case State::OnItsWay:
        return "on its way"_L1;
    case State::FileChanged:
        return "not sent, file changed"_L1;
    case State::TakenBack:
        return "taken back"_L1;
    case State::NotSent:
        break;
    }
    return "not sent"_L1;
}

ImportWriting writeImportReport(QIODevice &out, const ImportReportSource &source, ImportReportOf rows,
                                const ImportWritingProgress &progress)
{
    RowWriter writer(out, source.format, source.separator, RowWriter::Guard::On, progress);
    writer.header(source.columns + importResultColumns());
    ImportOutcome outcome;
    while (source.next(&outcome)) {
        if (!writer.pass())
            break;
        if (rows == ImportReportOf::Failed && !isToMend(outcome.state))
            continue;
        QStringList cells = outcome.cells;
        const QStringList surplus = cells.mid(source.columns.size());
        cells.resize(source.columns.size());
        for (qsizetype i = 0; i < source.secretColumns.size() && i < cells.size(); ++i) {
            if (source.secretColumns.at(i))
                cells[i].clear();
        }
        QStringList reasons{outcome.reason};
        // What is to be dropped again is CSV.
        if (source.lacksValues && isToMend(outcome.state) && !writer.isJson()) {
            reasons.append(ImportReportText::tr(
                "Passwords are not kept: fill in the blank cell before the file is dropped again."));
        }
        if (!surplus.isEmpty() && !writer.isJson()) {
            reasons.append(ImportReportText::tr(
                "The surplus cells follow this one: put what they say where it belongs, and clear them."));
        }
        reasons.removeAll(QString());
        if (!writer.row(cells + QStringList{importStateName(outcome.state), reasons.join(u' ')} + surplus))
            break;
    }
    return writer.finish();
}

ImportWriting writeImportPlan(QIODevice &out, const ImportPlan &plan, ImportFileFormat format,
                              const ImportWritingProgress &progress)
{
    RowWriter writer(out, format, plan.document().format().separator, RowWriter::Guard::On, progress);
    QStringList header{u"line"_s, u"verdict"_s, u"problems"_s};
    QSet<qsizetype> typed{0, 2};
    for (const ImportField &field : plan.target().fields) {
        if (isJsonText(field.field->kind))
            typed.insert(header.size());
        header.append(field.field->key);
    }
    typed.insert(header.size());
    typed.insert(header.size() + 1);
    writer.header(header + QStringList{u"changes"_s, u"effects"_s}, typed);
    for (qint64 n = 0; n < plan.rowCount() && writer.pass(); ++n) {
        const ImportRow row = plan.planRow(n);
        QStringList cells{QString::number(row.line), importVerdictName(row.verdict), writer.list(row.problems, u" "_s)};
        for (int field = 0; field < int(plan.target().fields.size()); ++field)
            cells.append(maskedValue(plan.target().fields.at(field), plan.value(n, field)));
        if (!writer.row(cells + QStringList{writer.list(changeTexts(row), u"; "_s),
                                            writer.list(effectTexts(plan, row), u"; "_s)}))
            break;
    }
    return writer.finish();
}

ImportWriting writeBulkUsers(QIODevice &out, const ImportPlan &plan, const ImportWritingProgress &progress)
{
    RowWriter writer(out, ImportFileFormat::Csv, ',', RowWriter::Guard::Off, progress);
    QList<const ImportField *> fields;
    QStringList header;
    for (qsizetype i = 0; i < plan.target().fields.size(); ++i) {
        const ImportField &field = plan.target().fields.at(i);
        if (field.field->has(Rule::Extra) && plan.input().mapping.sources.at(i).isEmpty())
            continue;
        fields.append(&field);
        header.append(field.field->key);
    }
    writer.header(header);
    for (qint64 n = 0; n < plan.rowCount() && writer.pass(); ++n) {
        if (!isSent(plan.verdict(n)))
            continue;
        const Record record = plan.planRow(n).wanted;
        QStringList cells;
        for (const ImportField *field : std::as_const(fields)) {
            const QString text = field->isWithheld() ? QString() : record.text(*field->field);
            QStringList items{text};
            if (field->field->kind == Kind::TextList)
                FieldType<QStringList>::parse(text, items);
            cells.append(items.join(u','));
        }
        if (!writer.row(cells))
            break;
    }
    return writer.finish();
}

} // namespace gatehouse
