#include "app/import/bulkresult.h"

#include "models/import/importreport.h"
#include "models/records/elevate/bulkuser.h"
#include "network/client/redaction.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

//! Shorter ones may be part of any word.
static constexpr qsizetype longSecret = 6;

//! The service's own numbers, alone or as "User Invite Id :  7", are no secrets, also where a password is the same.
//! Other places where a short secret or a number stands as a word, and all where a long one stands, are masked.
static QString masked(const QString &words, const QString &secret)
{
    static const QRegularExpression numberOfService(u"^\\s*\\d+\\s*$|\\bid\\s*:\\s*\\d+"_s,
                                                    QRegularExpression::CaseInsensitiveOption);
    const bool isNumber = std::ranges::all_of(secret, [](QChar c) { return c.isDigit(); });
    const auto isLetter = [&words](qsizetype at) {
        return words.size() > at && at >= 0 && words.at(at).isLetterOrNumber();
    };
    const auto isPartOfWord = [&](qsizetype begin, qsizetype end) {
        return (isLetter(begin - 1) && isLetter(begin)) || (isLetter(end - 1) && isLetter(end));
    };
    const auto isOfService = [&](qsizetype begin, qsizetype end) {
        for (const QRegularExpressionMatch &match : numberOfService.globalMatch(words)) {
            if (match.capturedStart() <= begin && end <= match.capturedEnd())
                return true;
        }
        return false;
    };
    QString shown;
    qsizetype done = 0;
    for (qsizetype at = words.indexOf(secret); at >= 0; at = words.indexOf(secret, at)) {
        const qsizetype end = at + secret.size();
        const bool isSafe =
            ((isNumber || secret.size() < longSecret) && isPartOfWord(at, end)) || (isNumber && isOfService(at, end));
        if (isSafe) {
            ++at;
            continue;
        }
        shown += QStringView(words).sliced(done, at - done) + redaction::mark;
        done = at = end;
    }
    return shown + QStringView(words).sliced(done);
}

//! Without the secrets of the row: nobody knows what the service puts into its words.
static QString withoutSecrets(QString words, const QHash<QString, QString> &values)
{
    for (const Field &field : typeOf<elevate::BulkUser>.fields) {
        const QString secret = values.value(field.key);
        if (field.has(Rule::Secret) && !secret.isEmpty())
            words = masked(words, secret);
    }
    return words;
}

static constexpr auto wordsColumn = "statusOrUserId"_L1;

namespace {

//! Goes through the text value by value.
class ResultReader
{
public:
    explicit ResultReader(QByteArrayView text) : m_text(text)
    {
        if (m_text.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
    }

    bool isAtEnd() const { return m_at >= m_text.size(); }
    //! The values of a line; reads over the line end.
    QStringList line();

private:
    QString value();
    QString quoted();

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

QStringList ResultReader::line()
{
    QStringList values{value()};
    while (!isAtEnd() && m_text.at(m_at) == ',') {
        ++m_at;
        values.append(value());
    }
    while (!isAtEnd() && (m_text.at(m_at) == '\r' || m_text.at(m_at) == '\n'))
        ++m_at;
    return values;
}

QString ResultReader::value()
{
    if (!isAtEnd() && m_text.at(m_at) == '"')
        return quoted();
    const qsizetype begin = m_at;
    while (!isAtEnd() && m_text.at(m_at) != ',' && m_text.at(m_at) != '\n' && m_text.at(m_at) != '\r')
        ++m_at;
    return QString::fromUtf8(m_text.sliced(begin, m_at - begin)).trimmed();
}

QString ResultReader::quoted()
{
    const qsizetype begin = m_at++;
    QByteArray json = "[\"";
    while (!isAtEnd()) {
        const char c = m_text.at(m_at++);
        if (c == '\\' && !isAtEnd()) {
            // One that JSON does not know stands for itself.
            json += QByteArrayView("\"\\/bfnrtu").contains(m_text.at(m_at)) ? "\\" : "\\\\";
            json += m_text.at(m_at++);
        } else if (c == '"') {
            if (isAtEnd() || m_text.at(m_at) != '"')
                break;
            ++m_at;
            json += "\\\"";
        } else if (c == '\n' || c == '\r') {
            json += c == '\n' ? "\\n" : "\\r"; // a plain CSV may have it as it is
        } else {
            json += c;
        }
    }
    json += "\"]";
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isArray())
        return document.array().first().toString();
    return QString::fromUtf8(m_text.sliced(begin + 1, std::max<qsizetype>(0, m_at - begin - 2)));
}

} // namespace

std::optional<QList<BulkResultRow>> readBulkResult(QByteArrayView text, QStringList *named)
{
    ResultReader reader(text);
    const QStringList columns = reader.isAtEnd() ? QStringList() : reader.line();
    if (!columns.contains(wordsColumn))
        return std::nullopt;
    if (named) {
        *named = columns;
        named->removeAll(wordsColumn);
    }
    QList<BulkResultRow> rows;
    while (!reader.isAtEnd()) {
        const QStringList values = reader.line();
        if (values.size() == 1 && values.constFirst().isEmpty())
            continue;
        BulkResultRow row;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns.at(i) != wordsColumn)
                row.values.insert(columns.at(i), values.value(i));
        }
        // It is the last, also where a value before it holds something that made two of one.
        if (values.size() >= columns.size())
            row.words = withoutSecrets(values.constLast(), row.values);
        rows.append(row);
    }
    return rows;
}

//! As the releases of the service begin what they say of a success; a bare "User already exist" is none.
static constexpr std::array successWords = {
    "User Invite Id"_L1,    "User Id"_L1, "User Invited successfully"_L1, "User already exist and updated"_L1,
    "No updates needed"_L1, "Success"_L1,
};

bool isBulkSuccess(const QString &words)
{
    bool isNumber = false;
    words.toLongLong(&isNumber);
    const auto begins = [&words](QLatin1StringView beginning) {
        const bool isWhole = words.size() <= beginning.size() || !words.at(beginning.size()).isLetterOrNumber();
        return isWhole && words.startsWith(beginning, Qt::CaseInsensitive);
    };
    return isNumber || std::ranges::any_of(successWords, begins);
}

std::optional<QByteArray> failedBulkRows(QByteArrayView text)
{
    QStringList columns;
    const auto result = readBulkResult(text, &columns);
    if (!result)
        return std::nullopt;
    const QList<BulkResultRow> &rows = *result;
    qsizetype place = 0;
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto next = [&](ImportOutcome *outcome) {
        if (place == rows.size())
            return false;
        const BulkResultRow &row = rows.at(place++);
        QStringList cells;
        for (const QString &column : std::as_const(columns))
            cells.append(row.values.value(column));
        using State = ImportOutcome::State;
        *outcome = {.cells = cells,
                    .state = row.words.isEmpty()        ? State::Unclear
                             : isBulkSuccess(row.words) ? State::Done
                                                        : State::Failed,
                    .identity = {},
                    .reason = row.words};
        return true;
    };
    const ImportWriting written =
        writeImportReport(out, {.columns = columns, .secretColumns = {}, .next = next}, ImportReportOf::Failed);
    return written.rows > 0 ? out.data() : QByteArray();
}

static QString plain(const QString &text)
{
    return text.trimmed().toLower();
}

//! What somebody is told apart by, from a row that was sent or one of the result.
static QStringList marksOf(const std::function<QString(const QString &key)> &value)
{
    QStringList marks;
    for (const QString &key : {u"email"_s, u"username"_s}) {
        if (const QString text = plain(value(key)); !text.isEmpty())
            marks.append(key % u' ' % text);
    }
    if (const QString phone = plain(value(u"phone"_s)); !phone.isEmpty())
        marks.append(u"phone "_s % plain(value(u"phone_code"_s)) % u' ' % phone);
    return marks;
}

static QStringList marksOf(const ImportedRow &row)
{
    return marksOf([&](const QString &key) { return json::toText(row.wanted.value(key)); });
}

static QStringList marksOf(const BulkResultRow &row)
{
    return marksOf([&](const QString &key) { return row.values.value(key); });
}

QList<ImportSettling> settleByResult(const QList<ImportedRow> &sent, const QList<BulkResultRow> &result)
{
    QMultiHash<QString, qsizetype> byMark;
    QList<bool> isTaken(result.size(), false);
    for (qsizetype i = result.size() - 1; i >= 0; --i) {
        for (const QString &mark : marksOf(result.at(i)))
            byMark.insert(mark, i); // the last that was inserted is found first
    }
    // Nobody in common: another file with as many lines.
    const bool isSameFile = std::ranges::any_of(sent, [&](const ImportedRow &row) {
        return std::ranges::any_of(marksOf(row), [&](const QString &mark) { return byMark.contains(mark); });
    });
    const auto placeOf = [&](const ImportedRow &row, qsizetype place) -> qsizetype {
        const QStringList marks = marksOf(row);
        const bool isThere = place < result.size() && !isTaken.at(place);
        const auto isShared = [&](const QString &mark) { return isThere && marksOf(result.at(place)).contains(mark); };
        if (std::ranges::any_of(marks, isShared))
            return place;
        for (const QString &mark : marks) {
            for (const qsizetype found : byMark.values(mark)) {
                if (!isTaken.at(found))
                    return found;
            }
        }
        return isThere && isSameFile && result.size() == sent.size() ? place : -1;
    };
    QList<ImportSettling> settlings;
    for (qsizetype i = 0; i < sent.size(); ++i) {
        const qsizetype place = placeOf(sent.at(i), i);
        ImportSettling settling{.number = sent.at(i).number, .state = ImportRowState::Unknown};
        if (place < 0) {
            settling.reason = QCoreApplication::translate(
                "BulkResult", "The service's result has no line for this row. Look for the person before you send the "
                              "row again.");
        } else {
            isTaken[place] = true;
            settling.reason = result.at(place).words;
            if (settling.reason.isEmpty()) {
                settling.reason = QCoreApplication::translate(
                    "BulkResult", "The service's result says nothing of this row. Look for the person before you send "
                                  "the row again.");
            } else {
                settling.state = isBulkSuccess(settling.reason) ? ImportRowState::Done : ImportRowState::Failed;
            }
        }
        settlings.append(settling);
    }
    return settlings;
}

} // namespace gatehouse
