#pragma once

#include "models/schema/field.h"

#include <QHash>

#include <memory>
#include <span>

namespace gatehouse {

//! What the program knows of a kind of record: its names and its field rows. The first row is its identity.
struct RecordType
{
    QLatin1StringView name; //!< such as "organization"
    const char *singular;   //!< translation context "Record"
    const char *plural;     //!< translation context "Record"
    std::span<const Field> fields;
    std::shared_ptr<void> (*make)() = nullptr;
    std::shared_ptr<void> (*clone)(const void *record) = nullptr;

    //! The row with this key, or null.
    const Field *find(QStringView key) const;
    QString singularName() const;
    QString pluralName() const;
};

//! Where the rows of a record are. Declared beside the struct: `template<> const RecordType RowsOf<Role>::type;`, and
//! written in the source file of the same name with recordType(): so the many files that take the struct need not
//! compile what reads and writes each of its members.
template<class Struct>
struct RowsOf
{
    static const RecordType type;
};

template<class Struct>
inline constexpr const RecordType &typeOf = RowsOf<Struct>::type;

template<class Struct, std::size_t Count>
constexpr RecordType recordType(QLatin1StringView name, const char *singular, const char *plural,
                                const std::array<Field, Count> &rows)
{
    return {name,
            singular,
            plural,
            rows,
            [] { return std::static_pointer_cast<void>(std::make_shared<Struct>()); },
            [](const void *record) {
                return std::static_pointer_cast<void>(std::make_shared<Struct>(*static_cast<const Struct *>(record)));
            }};
}

//! What an operation takes or gives when it takes or gives nothing.
struct Nothing
{
};

//! A record whose struct the code at hand need not know: generic pages, tables, forms and the sandbox hold these.
//! A value: copies are independent. Null when default-constructed.
class Record
{
public:
    Record() = default;
    explicit Record(const RecordType &type);

    template<class Struct>
    static Record of(const Struct &value)
    {
        Record record(typeOf<Struct>);
        *static_cast<Struct *>(record.m_data.get()) = value;
        return record;
    }

    bool isNull() const { return !m_type; }
    const RecordType &type() const { return *m_type; } //!< not for null records

    //! The struct itself; \a Struct must be the one the type belongs to.
    template<class Struct>
    const Struct &as() const
    {
        Q_ASSERT(m_type == &typeOf<Struct>);
        return *static_cast<const Struct *>(m_data.get());
    }

    QString text(const Field &field) const; //!< canonical; null when absent
    QString text(QStringView key) const;    //!< null also when there is no such field
    bool setText(const Field &field, const QString &text);
    bool setText(QStringView key, const QString &text);
    QJsonValue value(const Field &field) const { return field.write(m_data.get()); }
    void setValue(const Field &field, const QJsonValue &value);

    //! The canonical text of the identity row.
    QString identity() const;
    //! What people call it: its name, title, label, code, type or client id, else its identity.
    QString title() const;

    bool operator==(const Record &other) const;

private:
    void *writable();

    const RecordType *m_type = nullptr;
    std::shared_ptr<void> m_data;
};

//! Which fields a body carries.
enum class BodyOf : quint8 {
    Creation, //!< every writable field that has a value
    Edit,     //!< every writable field that has a value and may be changed
};

//! Reads a record from a reply; keys the type does not know are passed over, missing ones read as absent.
Record recordFromJson(const RecordType &type, const QJsonValue &value);

//! The record as a request body of \a line.
QJsonObject bodyFromRecord(const Record &record, BodyOf purpose, Line line);

//! The fields that differ, as a request body holding only those. Both records must be of the same type.
QJsonObject changesBetween(const Record &before, const Record &after, Line line);

//! Every field with a value, secrets left out unless asked for; for export, copy, the change log and the sandbox.
enum class Secrets : quint8 { LeaveOut, Include };
QJsonObject jsonFromRecord(const Record &record, Secrets secrets = Secrets::LeaveOut);

//! What is wrong with the record as a body for \a purpose, by field key; empty when nothing is.
QHash<QString, QString> problemsWith(const Record &record, BodyOf purpose, Line line);

template<class Struct>
Struct fromJson(const QJsonValue &value)
{
    return recordFromJson(typeOf<Struct>, value).template as<Struct>();
}

} // namespace gatehouse
