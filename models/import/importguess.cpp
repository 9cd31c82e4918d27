#include "models/import/importmapping.h"

#include "models/csv/csvdocument.h"
#include "models/import/importlook.h"
#include "models/import/importrowcheck.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct ImportGuessText
{
    Q_DECLARE_TR_FUNCTIONS(ImportMapping)
};

//! Finds a source for one field after the other; a column goes to one field only, but for parts of it.
class Guess
{
public:
    Guess(const ImportTarget &target, const CsvDocument &document)
        : m_target(target)
        , m_document(document)
        , m_columns(ownColumnCount(document.columns()))
        , m_taken(m_columns, false)
    {
        for (qsizetype column = 0; column < m_columns; ++column)
            m_named[columnName(document.columns().at(column))].append(column);
        m_mapping.sources.resize(target.fields.size());
        m_mapping.hints.resize(target.fields.size());
    }

    ImportMapping make();

private:
    const Field &fieldAt(qsizetype field) const { return *m_target.fields.at(field).field; }
    ImportSense senseOf(qsizetype field) const { return importSense(QString(fieldAt(field).key)); }
    qsizetype fieldOf(ImportSense sense) const;
    bool isFree(qsizetype field) const { return m_mapping.sources.at(field).column < 0; }
    void take(qsizetype field, qsizetype column, ImportHint hint);
    void byNames();
    void byOtherNames();
    void byContent();
    void joinNames();
    void splitNames();
    void splitPhones();
    void tellSecrets();
    qsizetype freeColumn(const QString &name) const;
    qsizetype columnNamed(QLatin1StringView key) const;
    const ImportColumnLook &look(qsizetype column);

    const ImportTarget &m_target;
    const CsvDocument &m_document;
    qsizetype m_columns;
    QList<bool> m_taken;
    QHash<QString, QList<qsizetype>> m_named; //!< columns by what they are called, see columnName()
    QList<ImportColumnLook> m_looks;
    ImportMapping m_mapping;
};

qsizetype Guess::fieldOf(ImportSense sense) const
{
    for (qsizetype i = 0; i < m_target.fields.size(); ++i) {
        if (senseOf(i) == sense)
            return i;
    }
    return -1;
}

void Guess::take(qsizetype field, qsizetype column, ImportHint hint)
{
    m_mapping.sources[field].column = int(column);
    m_mapping.hints[field] = hint;
    m_taken[column] = true;
}

const ImportColumnLook &Guess::look(qsizetype column)
{
    if (m_looks.isEmpty())
        m_looks = looksOf(m_document);
    return m_looks.at(column);
}

//! The first one of that name that nobody has taken; -1: none.
qsizetype Guess::freeColumn(const QString &name) const
{
    for (const qsizetype column : m_named.value(name)) {
        if (!m_taken.at(column))
            return column;
    }
    return -1;
}

void Guess::byNames()
{
    for (qsizetype field = 0; field < m_target.fields.size(); ++field) {
        for (const QString &name : {columnName(QString(fieldAt(field).key)), columnName(labelOf(fieldAt(field)))}) {
            const qsizetype column = isFree(field) ? freeColumn(name) : -1;
            if (column >= 0)
                take(field, column, ImportHint::Name);
        }
    }
}

//! The first free column with one of the words for a field, better words first.
qsizetype Guess::columnNamed(QLatin1StringView key) const
{
    for (const QStringView name : qTokenize(QStringView(importWords(QString(key)).names), u' ')) {
        if (const qsizetype column = freeColumn(name.toString()); column >= 0)
            return column;
    }
    return -1;
}

void Guess::byOtherNames()
{
    for (qsizetype field = 0; field < m_target.fields.size(); ++field) {
        const qsizetype column = isFree(field) ? columnNamed(fieldAt(field).key) : -1;
        if (column >= 0)
            take(field, column, ImportHint::Alias);
    }
}

void Guess::byContent()
{
    for (const ImportSense sense :
         {ImportSense::Email, ImportSense::PhoneCode, ImportSense::Phone, ImportSense::Name}) {
        const qsizetype field = fieldOf(sense);
        for (qsizetype column = 0; field >= 0 && column < m_columns && isFree(field); ++column) {
            if (!m_taken.at(column) && look(column).sense == sense)
                take(field, column, ImportHint::Content);
        }
    }
}

//! A file with first and last names, for a service that takes one name.
void Guess::joinNames()
{
    const qsizetype name = fieldOf(ImportSense::Name);
    if (name < 0 || !isFree(name))
        return;
    const qsizetype first = columnNamed("first_name"_L1);
    const qsizetype last = columnNamed("last_name"_L1);
    if (first < 0 || last < 0 || first == last)
        return;
    take(name, first, ImportHint::Alias);
    m_mapping.sources[name].second = int(last);
    m_taken[last] = true;
}

//! A file with one name, for a service that takes first and last names.
void Guess::splitNames()
{
    const qsizetype first = fieldOf(ImportSense::FirstName);
    const qsizetype last = fieldOf(ImportSense::LastName);
    if (first < 0 || last < 0 || !isFree(last))
        return;
    qsizetype column = isFree(first) ? columnNamed("name"_L1) : -1;
    for (qsizetype i = 0; i < m_columns && column < 0 && isFree(first); ++i) {
        if (!m_taken.at(i) && look(i).sense == ImportSense::Name)
            column = i;
    }
    if (column < 0)
        return;
    take(first, column, ImportHint::Content);
    take(last, column, ImportHint::Content);
    m_mapping.sources[first].part = ImportPart::FirstName;
    m_mapping.sources[last].part = ImportPart::LastName;
}

//! Numbers of phones are read without the code; where no column has codes they are taken from the numbers.
void Guess::splitPhones()
{
    const qsizetype phone = fieldOf(ImportSense::Phone);
    const qsizetype code = fieldOf(ImportSense::PhoneCode);
    if (phone < 0 || code < 0 || isFree(phone))
        return;
    const int column = m_mapping.sources.at(phone).column;
    m_mapping.sources[phone].part = ImportPart::PhoneNumber;
    if (!isFree(code) || !look(column).hasCodes)
        return;
    take(code, column, ImportHint::Content);
    m_mapping.sources[code].part = ImportPart::PhoneCode;
}

//! Of a column with a usual name it is known what it holds.
void Guess::tellSecrets()
{
    for (qsizetype column = 0; column < m_columns; ++column) {
        if (look(column).isSecret && !isKnownName(m_document.columns().at(column)))
            m_mapping.secrets.insert(int(column), true);
    }
}

ImportMapping Guess::make()
{
    byNames();
    joinNames();
    byOtherNames();
    splitNames();
    byContent();
    splitPhones();
    tellSecrets();
    return m_mapping;
}

} // namespace

ImportMapping guessMapping(const ImportTarget &target, const CsvDocument &document)
{
    return Guess(target, document).make();
}

//! What is said of how cells become the value of a field; empty: they are taken as they stand.
static QString conversionWords(const ImportTarget &target, const ImportMapping &mapping, int place,
                               const QString &columns)
{
    const ImportSource &source = mapping.sources.at(place);
    switch (source.part) {
    case ImportPart::PhoneCode:
        return ImportGuessText::tr("The country code is taken from “%1”.").arg(columns);
    case ImportPart::PhoneNumber:
        return ImportGuessText::tr(
                   "The number is taken from “%1” without the country code and without blanks and signs.")
            .arg(columns);
    case ImportPart::FirstName:
        return ImportGuessText::tr("All words of “%1” but the last are taken.").arg(columns);
    case ImportPart::LastName:
        return ImportGuessText::tr("The last word of “%1” is taken.").arg(columns);
    case ImportPart::Whole:
        break;
    }
    if (source.second >= 0)
        return ImportGuessText::tr("“%1” are joined with a blank between them.").arg(columns);
    const Field &field = *target.fields.at(place).field;
    if (importSense(QString(field.key)) == ImportSense::PhoneCode)
        return ImportGuessText::tr("The code in “%1” gets a plus sign where it has none.").arg(columns);
    return {};
}

//! Whether how numbers are written in the file makes a difference.
static bool isNumber(const Field &field)
{
    return field.kind == Kind::Integer || field.kind == Kind::Number ||
           importSense(QString(field.key)) == ImportSense::Phone;
}

QString conversionText(const ImportTarget &target, const ImportMapping &mapping, int place, const CsvDocument &document)
{
    const ImportSource &source = mapping.sources.at(place);
    if (source.column < 0)
        return {};
    QString columns = document.columns().value(source.column);
    if (source.second >= 0)
        columns += ImportGuessText::tr("” and “", "between two column names") + document.columns().value(source.second);
    const QString words = conversionWords(target, mapping, place, columns);
    if (words.isEmpty() && !isNumber(*target.fields.at(place).field))
        return {};
    const ImportInput input{.document = document, .target = target, .mapping = mapping};
    ImportRowCheck check(input);
    const qint64 rows = rowsLookedAt(document);
    for (qint64 row = 0; row < rows; ++row) {
        check.read(quint32(row));
        QString cell = check.values().cell(source.column).trimmed();
        if (source.second >= 0)
            cell += u' ' + check.values().cell(source.second).trimmed();
        const QString value = check.canonical(place);
        if (value.isEmpty() || value == cell)
            continue;
        return words.isEmpty() ? ImportGuessText::tr("“%1” becomes “%2”.").arg(cell, value)
                               : ImportGuessText::tr("%1 Such as: “%2” becomes “%3”.", "what happens, with an example")
                                     .arg(words, cell, value);
    }
    return words;
}

} // namespace gatehouse
