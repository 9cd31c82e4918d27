#pragma once

#include <QStringView>

#include <optional>

namespace gatehouse {

//! A phone number taken apart. Nothing is guessed: without a plus sign, or 00 for it, there is no code.
struct ImportPhone
{
    QString code;   //!< digits, without the plus sign; empty: none was written
    QString number; //!< digits

    //! Blanks, hyphens, dots, slashes, brackets and invisible signs may stand between the digits. Nothing where
    //! something else does.
    static std::optional<ImportPhone> read(QStringView text);
};

//! How many of \a digits, which begin with a country's calling code, belong to it, by the list of the ITU.
qsizetype callingCodeLength(QStringView digits);

//! Whether a spreadsheet took the text for a number and changed how it is written: 9.87654E+09, 9876543210.0.
bool isMangledNumber(QStringView text);

//! The same without a fraction of nothing behind the \a decimal sign: 9876543210.0 and 42.00 are whole numbers.
QStringView withoutEmptyFraction(QStringView text, QChar decimal);

} // namespace gatehouse
