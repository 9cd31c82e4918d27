#pragma once

#include "models/schema/check.h"
#include "models/schema/json.h"

#include <array>

namespace gatehouse {

//! What a value is, which decides its editor, alignment, order and text.
enum class Kind : quint8 { Text, LongText, Integer, Number, Flag, Moment, TextList, IntegerList, Json };

//! How a value is spelled on the wire where JSON's own form is not what the service takes.
enum class Wire : quint8 {
    Plain,
    ZeroOne,  //!< a flag as 0 or 1
    OnOff,    //!< a flag as "on" or "off" (only "on" is documented)
    JsonText, //!< a structure as a text holding JSON
    Text,     //!< a number as text
};

enum class Rule : quint16 {
    None = 0,
    Required = 0x01,   //!< on the lines where the field exists; see Field::requiredOn for the exceptions
    ReadOnly = 0x02,   //!< the service decides it; never sent
    Secret = 0x04,     //!< hidden until asked for, never in logs, exports or the change log
    CreateOnly = 0x08, //!< cannot be changed afterwards
    EditOnly = 0x10,   //!< not part of creating
    Extra = 0x20,      //!< not among the first columns and details; a column chooser offers it
    Sent = 0x40,       //!< only sent: never part of a reply, so no column
    OnlyAdded = 0x80,  //!< a list to which editing adds; what is there can neither be changed nor taken away
    Untold = 0x100,    //!< kept by the service, but in no reply: nobody can see what is there, so no column
    Chosen = 0x200,    //!< a secret that is made up now, so the service's rules for it are worth showing
};
Q_DECLARE_FLAGS(Rules, Rule)
Q_DECLARE_OPERATORS_FOR_FLAGS(Rules)

//! One member of a record: everything the program knows of it, said once. Read by JSON in both directions, table
//! columns, forms, details, CSV, search, the sandbox and the tests.
struct Field
{
    QLatin1StringView key;
    const char *label; //!< translation context "Field"
    Rules rules;
    Kind kind;
    Wire wire = Wire::Plain;
    Lines lines = allLines;      //!< the ELEVATE lines on which the field exists
    Lines requiredOn = {};       //!< the lines on which it must be given
    QLatin1StringView choices;   //!< the only values taken, separated by blanks; empty: any
    Lines choicesOn = allLines;  //!< the lines on which that is so; on others they are what is usually taken
    QLatin1StringView otherKeys; //!< paths (see json::at) looked at, in order, where a reply has no \a key
    //! What the values name: a record type of the same service and its field, such as "user.id"; empty: nothing.
    QLatin1StringView reference;
    std::array<const Check *, 2> checkRows = {};
    //! Puts a canonical text in words for people where its kind alone does not tell how; null: by its kind.
    QString (*words)(const QString &canonical) = nullptr;

    void (*read)(void *record, const QJsonValue &value) = nullptr;
    QJsonValue (*write)(const void *record) = nullptr;
    //! The canonical text of a value: what tables hold, CSV files carry and setText() takes. Null when absent.
    QString (*text)(const void *record) = nullptr;
    //! False, with the record unchanged, when the text is no value of this kind.
    bool (*setText)(void *record, const QString &text) = nullptr;

    constexpr bool has(Rule rule) const { return rules.testFlag(rule); }
    constexpr bool isRequired(Line line) const { return requiredOn.testFlag(line); }
    //! Whether nothing but the choices is taken.
    constexpr bool isChoice(Line line) const { return !choices.isEmpty() && choicesOn.testFlag(line); }
    //! True when the program sends it: on creating, on editing, or either.
    constexpr bool isWritable() const { return !has(Rule::ReadOnly); }

    constexpr Field as(Wire form) const
    {
        Field copy = *this;
        copy.wire = form;
        return copy;
    }
    constexpr Field oneOf(QLatin1StringView values) const
    {
        Field copy = *this;
        copy.choices = values;
        return copy;
    }
    //! As oneOf(), but on \a these lines only; on the others any value that passes the checks is taken.
    constexpr Field oneOf(QLatin1StringView values, Lines these) const
    {
        Field copy = *this;
        copy.choices = values;
        copy.choicesOn = these;
        return copy;
    }
    constexpr Field on(Lines these) const
    {
        Field copy = *this;
        copy.lines = these;
        copy.requiredOn &= these;
        return copy;
    }
    constexpr Field required(Lines these) const
    {
        Field copy = *this;
        copy.requiredOn = these;
        return copy;
    }
    constexpr Field orAt(QLatin1StringView paths) const
    {
        Field copy = *this;
        copy.otherKeys = paths;
        return copy;
    }
    constexpr Field refersTo(QLatin1StringView typeAndKey) const
    {
        Field copy = *this;
        copy.reference = typeAndKey;
        return copy;
    }
    constexpr Field shownAs(QString (*inWords)(const QString &canonical)) const
    {
        Field copy = *this;
        copy.words = inWords;
        return copy;
    }
    //! For values of several lines, such as a body text.
    constexpr Field longText() const
    {
        Field copy = *this;
        copy.kind = Kind::LongText;
        return copy;
    }
};

//! How a C++ type is read, written and spelled. Only the types below can be members of a record with field rows.
template<class Value>
struct FieldType;

template<>
struct FieldType<QString>
{
    static constexpr Kind kind = Kind::Text;
    static QString read(const QJsonValue &value) { return json::toText(value); }
    static QJsonValue write(const QString &value) { return value.isNull() ? QJsonValue() : QJsonValue(value); }
    static QString text(const QString &value) { return value; }
    static bool parse(const QString &text, QString &value)
    {
        value = text;
        return true;
    }
};

template<>
struct FieldType<std::optional<qint64>>
{
    static constexpr Kind kind = Kind::Integer;
    static std::optional<qint64> read(const QJsonValue &value) { return json::toInteger(value); }
    static QJsonValue write(const std::optional<qint64> &value) { return value ? QJsonValue(*value) : QJsonValue(); }
    static QString text(const std::optional<qint64> &value) { return value ? QString::number(*value) : QString(); }
    static bool parse(const QString &text, std::optional<qint64> &value);
};

template<>
struct FieldType<std::optional<double>>
{
    static constexpr Kind kind = Kind::Number;
    static std::optional<double> read(const QJsonValue &value) { return json::toNumber(value); }
    static QJsonValue write(const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue(); }
    static QString text(const std::optional<double> &value);
    static bool parse(const QString &text, std::optional<double> &value);
};

template<>
struct FieldType<std::optional<bool>>
{
    static constexpr Kind kind = Kind::Flag;
    static std::optional<bool> read(const QJsonValue &value) { return json::toFlag(value); }
    static QJsonValue write(const std::optional<bool> &value) { return value ? QJsonValue(*value) : QJsonValue(); }
    static QString text(const std::optional<bool> &value);
    static bool parse(const QString &text, std::optional<bool> &value);
};

template<>
struct FieldType<QDateTime>
{
    static constexpr Kind kind = Kind::Moment;
    static QDateTime read(const QJsonValue &value) { return json::toMoment(value); }
    static QJsonValue write(const QDateTime &value);
    static QString text(const QDateTime &value); //!< ISO 8601, UTC, milliseconds
    static bool parse(const QString &text, QDateTime &value);
};

template<>
struct FieldType<QStringList>
{
    static constexpr Kind kind = Kind::TextList;
    static QStringList read(const QJsonValue &value) { return json::toTextList(value); }
    static QJsonValue write(const QStringList &value);
    static QString text(const QStringList &value); //!< a JSON list; null when empty
    //! Takes a JSON list, or items separated by commas, semicolons or line ends.
    static bool parse(const QString &text, QStringList &value);
};

template<>
struct FieldType<QList<qint64>>
{
    static constexpr Kind kind = Kind::IntegerList;
    static QList<qint64> read(const QJsonValue &value) { return json::toIntegerList(value); }
    static QJsonValue write(const QList<qint64> &value);
    static QString text(const QList<qint64> &value);
    static bool parse(const QString &text, QList<qint64> &value);
};

template<>
struct FieldType<QJsonValue>
{
    static constexpr Kind kind = Kind::Json;
    static QJsonValue read(const QJsonValue &value) { return value; }
    static QJsonValue write(const QJsonValue &value) { return value; }
    static QString text(const QJsonValue &value);
    static bool parse(const QString &text, QJsonValue &value);
};

namespace detail {
template<class Member>
struct MemberOf;
template<class Record, class Value>
struct MemberOf<Value Record::*>
{
    using RecordType = Record;
    using ValueType = Value;
};
} // namespace detail

//! The field row of a member. A renamed member does not compile.
template<auto Member>
constexpr Field field(QLatin1StringView key, const char *label, Rules rules = {}, const Check *check = nullptr,
                      const Check *secondCheck = nullptr)
{
    using Record = typename detail::MemberOf<decltype(Member)>::RecordType;
    using Type = FieldType<typename detail::MemberOf<decltype(Member)>::ValueType>;
    Field row{.key = key, .label = label, .rules = rules, .kind = Type::kind};
    row.requiredOn = rules.testFlag(Rule::Required) ? allLines : Lines();
    row.checkRows = {check, secondCheck};
    row.read = [](void *record, const QJsonValue &value) {
        static_cast<Record *>(record)->*Member = Type::read(value);
    };
    row.write = [](const void *record) { return Type::write(static_cast<const Record *>(record)->*Member); };
    row.text = [](const void *record) { return Type::text(static_cast<const Record *>(record)->*Member); };
    row.setText = [](void *record, const QString &text) {
        return Type::parse(text, static_cast<Record *>(record)->*Member);
    };
    return row;
}

//! Whose checks count: the service lets some things pass of which the program warns.
enum class CheckedBy : quint8 { Program, Service };
//! What is wrong with a text as a value of a field.
enum class FieldFault : quint8 {
    None,
    Missing,    //!< the field is required
    WrongKind,  //!< no number, no yes or no, ...
    NoChoice,   //!< none of Field::choices
    FirstCheck, //!< breaks the first of Field::checkRows
    SecondCheck,
};
//! Takes no longer than a moment: imports ask for millions of cells.
FieldFault faultOf(const Field &field, QStringView text, Line line, CheckedBy by = CheckedBy::Program);
//! In the user's language and with the remedy; empty for None.
QString faultText(const Field &field, FieldFault fault);
//! What is wrong with \a text as a value of \a field on \a line, in the user's language and with the remedy; empty
//! when nothing is. An empty text is only wrong where the field is required.
QString problemWith(const Field &field, const QString &text, Line line, CheckedBy by = CheckedBy::Program);

//! The label in the user's language.
QString labelOf(const Field &field);

//! How moments are written for people.
struct MomentStyle
{
    bool isUtc = false; //!< in UTC, and saying so; otherwise in the zone of this computer
    bool isIso = false; //!< year-month-day hours:minutes; otherwise as the locale writes it
    bool operator==(const MomentStyle &) const = default;
};
QString momentText(const QDateTime &moment, const MomentStyle &style);

//! A canonical text as a person reads it: yes and no, words for choices, lists with commas, moments in
//! the given style.
QString displayText(const Field &field, const QString &canonical, const MomentStyle &moments = {});

} // namespace gatehouse
