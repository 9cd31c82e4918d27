#pragma once

#include "models/schema/record.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

//! A role request as the queue shows it: names instead of ids, and what this computer knows beside the service.
struct RoleRequestRow
{
    Id id;
    QString requester;
    QString role;    //!< title
    QString status;  //!< the service's, or newStatus
    QDateTime since; //!< when it was made, where the service tells, else since when it is known here
    QString answers;
    QString handler;
    QString comments;
    std::optional<qint64> requesterId;
    std::optional<qint64> roleId;
};

//! Open, and nobody has read it here.
inline constexpr QLatin1StringView newStatus = "NEW"_L1;
//! In the words of people, newStatus too.
QString roleRequestStatusText(const QString &status);

inline constexpr std::array roleRequestRowFields = {
    field<&RoleRequestRow::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly),
    field<&RoleRequestRow::requester>("requester"_L1, QT_TRANSLATE_NOOP("Field", "Requester"), Rule::ReadOnly),
    field<&RoleRequestRow::role>("role"_L1, QT_TRANSLATE_NOOP("Field", "Role"), Rule::ReadOnly),
    field<&RoleRequestRow::status>("status"_L1, QT_TRANSLATE_NOOP("Field", "Status"), Rule::ReadOnly)
        .oneOf("NEW REQUESTED UNDER_REVIEW APPROVED REJECTED"_L1)
        .shownAs(roleRequestStatusText),
    field<&RoleRequestRow::since>("since"_L1, QT_TRANSLATE_NOOP("Field", "Age"), Rule::ReadOnly),
    field<&RoleRequestRow::answers>("answers"_L1, QT_TRANSLATE_NOOP("Field", "Answers"), Rule::ReadOnly),
    field<&RoleRequestRow::handler>("handler"_L1, QT_TRANSLATE_NOOP("Field", "Handler"), Rule::ReadOnly),
    field<&RoleRequestRow::comments>("comments"_L1, QT_TRANSLATE_NOOP("Field", "Comments"), Rule::ReadOnly),
    field<&RoleRequestRow::requesterId>("requester_id"_L1, QT_TRANSLATE_NOOP("Field", "Requester id"),
                                        Rules(Rule::ReadOnly) | Rule::Extra),
    field<&RoleRequestRow::roleId>("role_id"_L1, QT_TRANSLATE_NOOP("Field", "Role id"),
                                   Rules(Rule::ReadOnly) | Rule::Extra),
};

template<>
inline constexpr RecordType typeOf<RoleRequestRow> =
    recordType<RoleRequestRow>("roleRequest"_L1, QT_TRANSLATE_NOOP("Record", "Role request"),
                               QT_TRANSLATE_NOOP("Record", "Role requests"), roleRequestRowFields);

//! What is typed to ask for a role; the service takes the answers as one object.
struct RoleApplicationForm
{
    std::optional<qint64> role; //!< role id
    QString about;
    std::optional<qint64> experience;
};

inline constexpr std::array roleApplicationFormFields = {
    field<&RoleApplicationForm::role>("role"_L1, QT_TRANSLATE_NOOP("Field", "Role"), Rule::Required)
        .refersTo("role.id"_L1),
    field<&RoleApplicationForm::about>("about"_L1, QT_TRANSLATE_NOOP("Field", "About"), Rule::None, &proseLike)
        .longText(),
    field<&RoleApplicationForm::experience>("experience"_L1, QT_TRANSLATE_NOOP("Field", "Experience"), Rule::None,
                                            &countLike),
};

template<>
inline constexpr RecordType typeOf<RoleApplicationForm> =
    recordType<RoleApplicationForm>("roleApplicationForm"_L1, QT_TRANSLATE_NOOP("Record", "Role request"),
                                    QT_TRANSLATE_NOOP("Record", "Role requests"), roleApplicationFormFields);

} // namespace gatehouse
