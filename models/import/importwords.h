#pragma once

#include <QLatin1StringView>
#include <QStringView>

namespace gatehouse {

//! What cells of a field are about where the field's kind alone does not tell.
enum class ImportSense : quint8 { Plain, Name, FirstName, LastName, Email, PhoneCode, Phone, Username, List };

//! What else people call a field.
struct ImportWords
{
    QLatin1StringView keys; //!< of fields, separated by blanks
    ImportSense sense;
    const char16_t *names; //!< of columns as columnName() spells them, separated by blanks
};

//! The words for the field with this key; of a field without any an empty row.
const ImportWords &importWords(QStringView key);
ImportSense importSense(QStringView key);

//! Whether a column's name says that its cells are nobody else's business, such as passwords.
bool isSecretName(QStringView column);
//! Whether it is one of those above, for whichever field.
bool isKnownName(QStringView column);

//! A column's name with only letters and digits, small: "E-Mail address" is "emailaddress".
QString columnName(QStringView name);

} // namespace gatehouse
