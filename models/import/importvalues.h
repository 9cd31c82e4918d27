#pragma once

#include "models/csv/csvdocument.h"
#include "models/import/importplan.h"
#include "models/import/importwords.h"

#include <vector>

namespace gatehouse {

//! Reads what the rows of an import say as values of the target's fields. For one thread; quick, because it uses the
//! same memory for row after row.
class ImportValues
{
public:
    explicit ImportValues(const ImportInput &input); //!< which must stay

    void read(quint32 row);

    //! Canonical, but lists, flags and numbers as they are written; empty: none. Valid until the next read().
    QStringView value(int field) const { return view(m_values[size_t(field)]); }
    //! What is wrong with how the value is written down in the file; unset: nothing.
    std::optional<ImportFault> writingFault(int field) const { return m_values[size_t(field)].fault; }
    //! What a key (place in ImportTarget::keys) is compared by; empty where a part of it has no value.
    QString keyText(size_t key) const;
    //! Of that text, with the text itself; 0: none. Valid until the next call.
    quint64 keyHash(size_t key, QStringView *text);
    //! The fields that are a phone number and the code of its country; -1: there is none.
    int phoneField() const { return m_phone; }
    int codeField() const { return m_code; }
    bool hasTooManyCells() const { return m_hasTooManyCells; }
    QString cell(int column) const; //!< mended

private:
    struct Value
    {
        size_t begin = 0;
        size_t size = 0;
        std::optional<ImportFault> fault;
    };
    QStringView view(const Value &value) const { return {m_text.data() + value.begin, qsizetype(value.size)}; }
    QStringView cellText(int column);
    void readField(size_t field);
    void append(QStringView text) { m_text.insert(m_text.end(), text.utf16(), text.utf16() + text.size()); }
    bool hasMore();
    void appendPart(size_t field, QStringView text, Value *value);
    void appendChoice(QLatin1StringView choices, QStringView text);
    void appendPhone(size_t field, QStringView text, Value *value);
    void compareCodes();

    const ImportInput &m_input;
    std::vector<ImportSense> m_senses;
    int m_phone = -1; //!< the field that is a phone number, and that of its code
    int m_code = -1;
    int m_columns = 0;
    quint32 m_row = 0;
    csv::Cells m_cells;
    QByteArray m_unquoted;
    QString m_cell; //!< one that cannot be seen in place
    std::vector<char16_t> m_plain;
    std::vector<char16_t> m_text;
    std::vector<Value> m_values;
    std::vector<char16_t> m_key;
    bool m_hasTooManyCells = false;
    bool m_isBeyondAscii = false; //!< the cells of the value that is read
};

//! Adds what a value is compared by as part of a key: case of e-mail addresses, and what stands between the digits of
//! phone numbers, make no difference.
void appendKeyPart(ImportSense sense, QStringView value, std::vector<char16_t> *key);
quint64 keyHash(QStringView key); //!< never 0

//! As QString, of which it is a view; for what takes no other.
inline QString rawString(QStringView text)
{
    return QString::fromRawData(text.data(), text.size());
}

} // namespace gatehouse
