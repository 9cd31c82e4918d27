#pragma once

#include "models/import/importtarget.h"

#include <QJsonObject>
#include <QMap>

namespace gatehouse {

class CsvDocument;

//! Which part of a cell a field gets.
enum class ImportPart : quint8 {
    Whole,
    PhoneCode,   //!< +91 of "+91 98765 43210"; a number without a code gives nothing
    PhoneNumber, //!< 9876543210 of it
    FirstName,   //!< all but the last word
    LastName,    //!< the last word
};

//! Where the value of a field comes from.
struct ImportSource
{
    int column = -1; //!< -1: from no column
    int second = -1; //!< its cell follows after a blank, such as a last name behind the first; -1: none
    ImportPart part = ImportPart::Whole;
    QString otherwise; //!< where there is no column or its cells are blank; such as +91 for all

    bool isEmpty() const { return column < 0 && otherwise.isEmpty(); }
    bool operator==(const ImportSource &) const = default;
};

//! How a mapping of one field was found, which the page tells.
enum class ImportHint : quint8 { None, Name, Alias, Content, Remembered };

//! Which column fills which field. A column that is nobody's source is left out.
struct ImportMapping
{
    QList<ImportSource> sources; //!< one for each field of the target
    QList<ImportHint> hints;     //!< alike; of a guess, and None where a person chose
    //! Columns of which it is told whether they hold secrets, by what stands in them or by a person; it counts as long
    //! as they fill no field.
    QMap<int, bool> secrets = {};

    bool uses(int column) const;
    bool operator==(const ImportMapping &other) const { return sources == other.sources && secrets == other.secrets; }
};

//! The columns that a report of ours adds to a file: "result" and "reason".
const QStringList &importResultColumns();
//! How many of \a columns are the file's own; a report that is read again has ours behind them.
qsizetype ownColumnCount(const QStringList &columns);

//! Which of \a columns hold secrets: they fill a secret field, or their name says so, whatever they fill; of those
//! that fill none the mapping may say it. One answer for each.
QList<bool> secretColumns(const ImportTarget &target, const ImportMapping &mapping, const QStringList &columns);

//! By the names of columns, other usual names for the fields, and what stands in the first rows, which also tells
//! secrets. Never maps a column of our own reports.
ImportMapping guessMapping(const ImportTarget &target, const CsvDocument &document);

//! What a mapping is remembered by: the same for files with the same columns, and for what a report of ours has of one.
//! Without a header those are the same that have e-mail addresses, phone numbers and names in the same columns.
QByteArray shapeOf(const CsvDocument &document);
//! For remembering under shapeOf(). Values for all rows of secret fields are left out.
QJsonObject mappingToJson(const ImportTarget &target, const ImportMapping &mapping);
//! Nothing where the text is not a mapping for \a target and the columns of \a document. Unknown fields are passed
//! over; those of which it says nothing are guessed.
std::optional<ImportMapping> mappingFromJson(const ImportTarget &target, const CsvDocument &document,
                                             const QJsonObject &json);

//! What happens to the cells on their way to field \a place, as a sentence with an example from the file: split,
//! joined, freed of blanks and signs. Empty where they are taken as they stand.
QString conversionText(const ImportTarget &target, const ImportMapping &mapping, int place,
                       const CsvDocument &document);

} // namespace gatehouse
