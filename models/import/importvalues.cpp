#include "models/import/importvalues.h"

#include "models/import/importphone.h"
#include "models/tables/formulaguard.h"

#include <QHashFunctions>

using namespace Qt::StringLiterals;

namespace gatehouse {

//! Stands between the parts of a key.
static constexpr char16_t partEnd = u'\x1f';

ImportValues::ImportValues(const ImportInput &input)
    : m_input(input), m_columns(int(input.document.columns().size())), m_values(size_t(input.target.fields.size()))
{
    for (const ImportField &field : input.target.fields) {
        const ImportSense sense = importSense(QString(field.field->key));
        if (sense == ImportSense::Phone)
            m_phone = int(m_senses.size());
        if (sense == ImportSense::PhoneCode)
            m_code = int(m_senses.size());
        m_senses.push_back(sense);
    }
}

void ImportValues::read(quint32 row)
{
    m_row = row;
    m_text.clear();
    m_input.document.cut(row, &m_cells);
    m_hasTooManyCells = hasMore();
    for (size_t field = 0; field < m_values.size(); ++field)
        readField(field);
    if (m_phone >= 0 && m_code >= 0)
        compareCodes();
}

//! Whether something stands behind the last column; separators alone do no harm.
bool ImportValues::hasMore()
{
    if (m_input.mends.isJoined(m_row))
        return !m_input.mends.surplus(m_input.document, m_row).isEmpty();
    for (size_t i = size_t(m_columns); i < m_cells.cells.size(); ++i) {
        if (!m_cells.cells[i].text(&m_unquoted).isEmpty())
            return true;
    }
    return false;
}

//! Valid until the next call.
QStringView ImportValues::cellText(int column)
{
    if (m_input.mends.isMended(m_row)) {
        m_cell = cell(column);
        m_isBeyondAscii = true;
        return QStringView(m_cell).trimmed();
    }
    if (column >= int(m_cells.cells.size()))
        return {};
    const QByteArrayView utf8 = m_cells.cells[size_t(column)].text(&m_unquoted);
    m_plain.resize(size_t(utf8.size()));
    uchar all = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = uchar(utf8[i]);
        m_plain[size_t(i)] = byte;
        all |= byte;
    }
    QStringView text(m_plain.data(), utf8.size());
    if (all >= 0x80) {
        m_isBeyondAscii = true;
        m_cell = QString::fromUtf8(utf8);
        text = QStringView(m_cell).trimmed();
    }
    if (!text.startsWith(u'\''))
        return text;
    m_cell = unguardedCell(text);
    return m_cell;
}

QString ImportValues::cell(int column) const
{
    return m_input.mends.cell(m_input.document, m_row, column);
}

void ImportValues::readField(size_t field)
{
    const ImportSource &source = m_input.mapping.sources.at(qsizetype(field));
    Value value{.begin = m_text.size()};
    m_isBeyondAscii = false;
    if (source.column >= 0)
        appendPart(field, cellText(source.column), &value);
    if (source.second >= 0) {
        const bool hasFirst = m_text.size() > value.begin;
        const QStringView second = cellText(source.second);
        if (hasFirst && !second.isEmpty())
            m_text.push_back(u' ');
        append(second);
    }
    if (m_text.size() == value.begin && !value.fault)
        append(source.otherwise);
    value.size = m_text.size() - value.begin;
    if (m_isBeyondAscii && !value.fault && view(value).contains(QChar::ReplacementCharacter))
        value.fault = ImportFault::NotText;
    m_values[field] = value;
}

//! In small letters.
static void appendSmall(QStringView text, std::vector<char16_t> *small)
{
    for (const QChar letter : text) {
        const char16_t unit = letter.unicode();
        small->push_back(unit >= 0x80 ? letter.toLower().unicode() : checks::isUpper(unit) ? unit | 0x20 : unit);
    }
}

void ImportValues::appendPart(size_t field, QStringView text, Value *value)
{
    const ImportSense sense = m_senses[field];
    const ImportPart part = m_input.mapping.sources.at(qsizetype(field)).part;
    if (part == ImportPart::FirstName || part == ImportPart::LastName) {
        qsizetype blank = text.size() - 1;
        while (blank >= 0 && !text.at(blank).isSpace())
            --blank;
        append(part == ImportPart::LastName ? text.sliced(blank + 1)
                                            : text.first(std::max<qsizetype>(blank, 0)).trimmed());
        return;
    }
    const QChar decimal = m_input.document.format().decimal;
    if (sense == ImportSense::Phone || sense == ImportSense::PhoneCode) {
        appendPhone(field, withoutEmptyFraction(text, decimal), value);
        return;
    }
    // As the service writes it.
    if (sense == ImportSense::Username) {
        appendSmall(text, &m_text);
        return;
    }
    const Field &row = *m_input.target.fields.at(qsizetype(field)).field;
    if (row.isChoice(m_input.target.line)) {
        appendChoice(row.choices, text);
        return;
    }
    const Kind kind = row.kind;
    if (kind == Kind::Integer)
        text = withoutEmptyFraction(text, decimal);
    if (kind == Kind::Integer && isMangledNumber(text))
        value->fault = ImportFault::Mangled;
    append(text);
    if (kind == Kind::Number && decimal == u',')
        std::replace(m_text.begin() + qptrdiff(value->begin), m_text.end(), u',', u'.');
}

//! As the service spells it, where it only differs in the case of letters.
void ImportValues::appendChoice(QLatin1StringView choices, QStringView text)
{
    for (const QLatin1StringView choice : qTokenize(choices, u' ')) {
        if (choice.compare(text, Qt::CaseInsensitive) == 0) {
            append(QString(choice));
            return;
        }
    }
    append(text);
}

//! Whether most numbers and codes look so, and need not be taken apart.
static bool isPlain(QStringView text, bool isCode)
{
    if (isCode)
        return text.startsWith(u'+') && checks::every(text.sliced(1), checks::isDigit);
    return !text.startsWith(u"00") && checks::every(text, checks::isDigit);
}

void ImportValues::appendPhone(size_t field, QStringView text, Value *value)
{
    const ImportPart part = m_input.mapping.sources.at(qsizetype(field)).part;
    if (isMangledNumber(text)) {
        value->fault = ImportFault::Mangled;
        append(text);
        return;
    }
    const bool isCode = m_senses[field] == ImportSense::PhoneCode;
    if (part != ImportPart::PhoneCode && isPlain(text, isCode)) {
        append(text);
        return;
    }
    const std::optional<ImportPhone> phone = ImportPhone::read(text);
    if (!phone) {
        // What is no number of digits is left for the checks; but the code is not in it.
        if (part == ImportPart::PhoneCode || text.isEmpty())
            return;
        append(text);
        if (!m_input.target.fields.at(qsizetype(field)).field->checkRows[0])
            value->fault = ImportFault::NoNumber;
        return;
    }
    const bool isWhole = part == ImportPart::Whole;
    if ((isCode && (isWhole || !phone->code.isEmpty())) || (!isCode && isWhole && !phone->code.isEmpty()))
        m_text.push_back(u'+');
    if (isCode || isWhole)
        append(phone->code);
    if (!isCode || isWhole)
        append(phone->number);
}

//! A number that names its country must not be put behind the code of another.
void ImportValues::compareCodes()
{
    const ImportSource &source = m_input.mapping.sources.at(m_phone);
    Value &value = m_values[size_t(m_phone)];
    if (source.column < 0 || source.part != ImportPart::PhoneNumber || value.fault || value.size == 0)
        return;
    const QStringView text = cellText(source.column);
    if (!text.startsWith(u'+') && !text.startsWith(u"00") && !text.startsWith(u'('))
        return;
    const std::optional<ImportPhone> phone = ImportPhone::read(text);
    const QStringView code = view(m_values[size_t(m_code)]);
    if (phone && !phone->code.isEmpty() && code.sliced(code.startsWith(u'+') ? 1 : 0) != phone->code)
        value.fault = ImportFault::OtherCode;
}

void appendKeyPart(ImportSense sense, QStringView value, std::vector<char16_t> *key)
{
    const size_t begin = key->size();
    if (sense == ImportSense::Email || sense == ImportSense::Username) {
        appendSmall(value, key);
    } else if (sense == ImportSense::Phone || sense == ImportSense::PhoneCode) {
        for (const QChar letter : value) {
            if (checks::isDigit(letter.unicode()))
                key->push_back(letter.unicode());
        }
    } else {
        key->insert(key->end(), value.utf16(), value.utf16() + value.size());
    }
    // Without digits a number is compared as it is written.
    if (key->size() == begin)
        key->insert(key->end(), value.utf16(), value.utf16() + value.size());
    key->push_back(partEnd);
}

quint64 keyHash(QStringView key)
{
    static const size_t seed = size_t(QHashSeed::globalSeed());
    const quint64 hash = qHashBits(key.utf16(), size_t(key.size()) * sizeof(char16_t), seed);
    return hash == 0 ? 1 : hash;
}

QString ImportValues::keyText(size_t key) const
{
    std::vector<char16_t> text;
    for (const int field : m_input.target.keys.at(qsizetype(key))) {
        if (value(field).isEmpty())
            return {};
        appendKeyPart(m_senses[size_t(field)], value(field), &text);
    }
    return QStringView(text.data(), qsizetype(text.size())).toString();
}

quint64 ImportValues::keyHash(size_t key, QStringView *text)
{
    m_key.clear();
    for (const int field : m_input.target.keys.at(qsizetype(key))) {
        if (value(field).isEmpty())
            return 0;
        appendKeyPart(m_senses[size_t(field)], value(field), &m_key);
    }
    *text = QStringView(m_key.data(), qsizetype(m_key.size()));
    return gatehouse::keyHash(*text);
}

} // namespace gatehouse
