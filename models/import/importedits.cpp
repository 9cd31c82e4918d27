#include "models/import/importedits.h"

#include "models/csv/csvdocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

// The keys of an edit in its text, and the names of what is done.
static constexpr auto whatKey = "what"_L1;
static constexpr auto rowsKey = "rows"_L1;
static constexpr auto columnKey = "column"_L1;
static constexpr auto textKey = "text"_L1;
static constexpr auto findKey = "find"_L1;
static constexpr auto butKey = "but"_L1;
static constexpr std::array editNames{"set"_L1, "replace"_L1, "tidy"_L1, "aside"_L1, "back"_L1, "join"_L1};

std::vector<ImportEdit> editsToKeep(std::span<const ImportEdit> edits, const ImportKeptColumns &columns)
{
    std::vector<ImportEdit> kept;
    for (const ImportEdit &edit : edits) {
        // What is joined says nothing by itself, and what comes after it is about other cells without it.
        if (edit.what == ImportEdit::What::Join || columns(edit.column))
            kept.push_back(edit);
    }
    return kept;
}

//! Where each run of rows begins, and how many it has: often all are one.
static QJsonArray runsOf(const std::vector<quint32> &rows)
{
    QJsonArray runs;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        runs.append(qint64(rows[i]));
        runs.append(qint64(end - i));
        i = end;
    }
    return runs;
}

static std::optional<std::vector<quint32>> rowsInRuns(const QJsonArray &runs, qint64 rowCount)
{
    std::vector<quint32> rows;
    qint64 end = 0;
    for (qsizetype i = 0; i + 1 < runs.size(); i += 2) {
        const qint64 begin = runs.at(i).toInteger(-1);
        const qint64 count = runs.at(i + 1).toInteger(0);
        if (begin < end || count < 1 || count > rowCount || begin > rowCount - count)
            return {};
        end = begin + count;
        for (qint64 row = begin; row < end; ++row)
            rows.push_back(quint32(row));
    }
    return rows;
}

QByteArray editsToText(std::span<const ImportEdit> edits)
{
    QJsonArray all;
    for (const ImportEdit &edit : edits) {
        QJsonObject one{{whatKey, editNames.at(std::size_t(edit.what))}, {rowsKey, runsOf(*edit.rows)}};
        if (edit.column >= 0)
            one.insert(columnKey, edit.column);
        if (!edit.text.isEmpty())
            one.insert(textKey, edit.text);
        if (!edit.find.isEmpty())
            one.insert(findKey, edit.find);
        QJsonArray but;
        for (qsizetype column = 0; column < edit.secrets.size(); ++column) {
            if (edit.secrets.at(column))
                but.append(column);
        }
        if (!but.isEmpty())
            one.insert(butKey, but);
        all.append(one);
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::optional<std::vector<ImportEdit>> editsFromText(const QByteArray &text, qint64 rowCount)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isArray())
        return {};
    std::vector<ImportEdit> edits;
    for (const QJsonValue &value : document.array()) {
        const auto name = std::ranges::find(editNames, value[whatKey].toString());
        const std::optional<std::vector<quint32>> rows = rowsInRuns(value[rowsKey].toArray(), rowCount);
        if (name == editNames.end() || !rows || rows->empty())
            return {};
        QList<bool> secrets;
        for (const QJsonValue &column : value[butKey].toArray()) {
            const int place = column.toInt(-1);
            if (place < 0 || place >= CsvDocument::maxCells)
                return {};
            secrets.resize(std::max<qsizetype>(secrets.size(), place + 1), false);
            secrets[place] = true;
        }
        edits.push_back({.what = ImportEdit::What(name - editNames.begin()),
                         .rows = importRows(*rows),
                         .column = value[columnKey].toInt(-1),
                         .text = value[textKey].toString(u""_s), // a null one would be no cell
                         .find = value[findKey].toString(),
                         .secrets = secrets});
    }
    return edits;
}

} // namespace gatehouse
