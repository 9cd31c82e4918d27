#pragma once

#include "models/accounts/passwordrule.h"
#include "models/schema/record.h"
#include "models/schema/service.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace gatehouse {

//! What a value does that differs from the one of somebody who is there already.
enum class OnExisting : quint8 {
    Changes, //!< the person gets it
    Stays,   //!< the service leaves what is there, and the row is sent all the same
    Refuses, //!< the row is about somebody else then, who cannot be told apart: it is not sent
};

//! One field that a row of a file can fill.
struct ImportField
{
    const Field *field = nullptr;   //!< of the record that is sent
    const Field *current = nullptr; //!< of the record that is there, where its value is told; null: nowhere
    bool isRequired = false;
    OnExisting onExisting = OnExisting::Changes;
    //! As part of a key it tells nobody: where it is missing or somebody else has it, the service makes up another.
    bool isMadeUp = false;
    //! Whether most values are such; of others it is told, and they are sent all the same. Null: not looked at.
    bool (*isUsual)(QStringView text) = nullptr;
    //! The only values taken, in any case of letters, such as the roles there are; unset: not looked at.
    std::optional<QStringList> known = {};

    //! A password where nobody is given one: it is not sent.
    bool isWithheld() const { return field->has(Rule::Chosen) && !isRequired; }
    //! What to say where it is required and missing, in place of the usual words; context "ImportPlanText".
    const char *missingText = nullptr;
};

//! What the rows of a file become: the fields, made from field rows, and what the service demands beyond them.
struct ImportTarget
{
    QLatin1StringView id; //!< of the operation that does it; part of every content key
    Service service = Service::Ivalt;
    Line line = Line::V35;                   //!< of ELEVATE
    const RecordType *type = nullptr;        //!< of ImportRow::wanted
    const RecordType *currentType = nullptr; //!< of ImportRow::current
    QList<ImportField> fields;               //!< in the order in which a file for the service has them
    QList<QList<int>> keys;                  //!< places of fields that together only one person can have
    QList<int> nameParts;                    //!< fields that joined by a blank are \a name
    const Field *name = nullptr;             //!< of the record that is there, where only its parts are sent
    QList<int> oneOf;                        //!< of these fields one must be given; empty: no such demand
    PasswordRule passwords;                  //!< what is asked of Rule::Chosen fields; without points: nothing
    QString defaultRole;  //!< title of the one that the service adds to those of every row; empty: none
    QString organization; //!< code of where people are put; ELEVATE only; empty: not known

    int indexOf(QStringView key) const; //!< -1: no such field
    //! Says which values of a field there are. Fields that are not there are passed over.
    void setKnown(QStringView key, const QStringList &values);
    bool isNull() const { return !type; }
    //! So that a mapping for one is one for the other.
    bool hasFieldsOf(const ImportTarget &other) const;
};

//! The body of createOrgUser. \a formKeys: the keys of the form that the connection takes, separated by blanks. People
//! who are there are told by the phone number and by the e-mail address; only name and e-mail of them can be changed.
ImportTarget ivaltUserTarget(QLatin1StringView formKeys);

//! A row of the file for bulkUserCreate or createUsers. \a uploadType: INVITE or UPLOAD, on lines without tenants
//! nothing. Set the organization, the default role, the roles (setKnown) and a heard password rule where they are
//! known.
ImportTarget elevateUserTarget(Line line, QStringView uploadType = {});

} // namespace gatehouse
