#include "models/import/importreport.h"

#include "models/import/importrowtexts.h"
#include "models/tables/formulaguard.h"
#include "models/tables/tabletext.h"

#include <QCoreApplication>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using State = ImportOutcome::State;

//! Translation context.
struct ImportReportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

//! Lines of a CSV file, written in pieces.
class LineWriter
{
public:
    enum class Guard : quint8 { On, Off };
    LineWriter(QIODevice &out, char separator, Guard guard, const ImportWritingProgress &progress)
        : m_out(out), m_separator(separator), m_guard(guard), m_progress(progress)
    {
        // Without it spreadsheets take letters beyond ASCII for others.
        if (guard == Guard::On)
            m_buffer = "\xEF\xBB\xBF";
    }

    void header(const QStringList &cells) { append(cells); }
    //! False when there is no use in going on.
    bool row(const QStringList &cells)
    {
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
    char m_separator;
    Guard m_guard;
    const ImportWritingProgress &m_progress;
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
    LineWriter writer(out, source.separator, LineWriter::Guard::On, progress);
    writer.header(source.columns + importResultColumns());
    const bool hasSecrets = source.secretColumns.contains(true);
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
        if (hasSecrets && isToMend(outcome.state)) {
            reasons.append(ImportReportText::tr(
                "Passwords are not kept: fill in the blank cell before the file is dropped again."));
        }
        if (!surplus.isEmpty()) {
            reasons.append(ImportReportText::tr(
                "The surplus cells follow this one: put what they say where it belongs, and clear them."));
        }
        reasons.removeAll(QString());
        if (!writer.row(cells + QStringList{importStateName(outcome.state), reasons.join(u' ')} + surplus))
            break;
    }
    return writer.finish();
}

ImportWriting writeImportPlan(QIODevice &out, const ImportPlan &plan, const ImportWritingProgress &progress)
{
    LineWriter writer(out, plan.document().format().separator, LineWriter::Guard::On, progress);
    QStringList header{u"line"_s, u"verdict"_s, u"problems"_s};
    for (const ImportField &field : plan.target().fields)
        header.append(field.field->key);
    writer.header(header + QStringList{u"changes"_s, u"effects"_s});
    for (qint64 n = 0; n < plan.rowCount() && writer.pass(); ++n) {
        const ImportRow row = plan.planRow(n);
        QStringList cells{QString::number(row.line), importVerdictName(row.verdict), row.problems.join(u' ')};
        for (int field = 0; field < int(plan.target().fields.size()); ++field)
            cells.append(maskedValue(plan.target().fields.at(field), plan.value(n, field)));
        if (!writer.row(cells + QStringList{changeTexts(row).join("; "_L1), effectTexts(plan, row).join("; "_L1)}))
            break;
    }
    return writer.finish();
}

ImportWriting writeBulkUsers(QIODevice &out, const ImportPlan &plan, const ImportWritingProgress &progress)
{
    LineWriter writer(out, ',', LineWriter::Guard::Off, progress);
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
