#pragma once

#include "models/schema/field.h"

namespace gatehouse {

//! What can be wrong with a row.
enum class ImportFault : quint8 {
    // Of one value, as FieldFault has them
    Missing = quint8(FieldFault::Missing),
    WrongKind = quint8(FieldFault::WrongKind),
    NoChoice = quint8(FieldFault::NoChoice),
    FirstCheck = quint8(FieldFault::FirstCheck),
    SecondCheck = quint8(FieldFault::SecondCheck),
    // Of one value, in a file
    NotText,      //!< has bytes that are no letters in the file's encoding
    Mangled,      //!< a number as a spreadsheet shortens it: 9.87654E+09
    NoNumber,     //!< no phone number, where the field row has no check of its own
    NoCode,       //!< a phone number without a country code
    OtherCode,    //!< a phone number with another country code than the field of the code has
    NotKnown,     //!< no such role
    WeakPassword, //!< does not meet ImportTarget::passwords
    // Of the row
    OneOfMissing, //!< neither e-mail nor phone
    TooManyCells, //!< more cells than the header names
    Duplicate,    //!< somebody of this key stands above; ImportProblem::other: in which row
    TwoPeople,    //!< its keys belong to different people who are there
    OtherKey,     //!< the person who is there has another value of a key that cannot be changed
    AwaitsAccess, //!< whoever has the key is there and waits to be accepted
    // Told, but the row is sent all the same
    Stays,   //!< differs from what is there where the service changes nothing
    Unusual, //!< see ImportField::isUsual
    Taken,   //!< somebody else has it, so that this person gets another; see ImportField::isMadeUp
    // Told, and the row is not sent again unless somebody says so
    SentBefore, //!< ImportProblem::other: when, in seconds since 1970
};
inline constexpr int importFaultCount = int(ImportFault::SentBefore) + 1;

constexpr bool isRefusal(ImportFault fault)
{
    return fault < ImportFault::Stays;
}

//! A problem of one row.
struct ImportProblem
{
    static constexpr quint8 noField = 0xff;

    quint32 row = 0;
    quint32 other = 0;      //!< another row that has to do with it, or what the fault says
    quint8 field = noField; //!< place in ImportTarget::fields; of a key: its last field
    ImportFault fault = ImportFault::Missing;

    bool operator==(const ImportProblem &) const = default;
};

//! All problems that are alike.
struct ImportProblemKind
{
    quint8 field = ImportProblem::noField;
    ImportFault fault = ImportFault::Missing;

    bool operator==(const ImportProblemKind &) const = default;
};

} // namespace gatehouse
