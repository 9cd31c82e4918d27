#include "models/records/ivalt/timeslot.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace ivalt {

static constexpr std::array timeslotFields = {
    field<&Timeslot::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly),
    field<&Timeslot::name>("name"_L1, QT_TRANSLATE_NOOP("Field", "Name"), Rule::ReadOnly),
    field<&Timeslot::timezone>("timezone"_L1, QT_TRANSLATE_NOOP("Field", "Timezone"), Rule::Required),
    field<&Timeslot::startTime>("start_time"_L1, QT_TRANSLATE_NOOP("Field", "Start time"), Rule::Required),
    field<&Timeslot::endTime>("end_time"_L1, QT_TRANSLATE_NOOP("Field", "End time"), Rule::Required),
    field<&Timeslot::status>("status"_L1, QT_TRANSLATE_NOOP("Field", "Status"), Rule::Required).as(Wire::ZeroOne),
    field<&Timeslot::organizationId>("organization_id"_L1, QT_TRANSLATE_NOOP("Field", "Organization id"),
                                     Rules(Rule::ReadOnly) | Rule::Extra)
        .orAt("org_id"_L1)
        .refersTo("organization.id"_L1),
    field<&Timeslot::createdAt>("created_at"_L1, QT_TRANSLATE_NOOP("Field", "Created"),
                                Rules(Rule::ReadOnly) | Rule::Extra),
    field<&Timeslot::updatedAt>("updated_at"_L1, QT_TRANSLATE_NOOP("Field", "Updated"),
                                Rules(Rule::ReadOnly) | Rule::Extra),
};

static constexpr std::array timeslotAssignmentFields = {
    field<&TimeslotAssignment::timeslotIds>("timeslot_ids"_L1, QT_TRANSLATE_NOOP("Field", "Timeslot ids"),
                                            Rule::Required)
        .refersTo("timeslot.id"_L1),
};

} // namespace ivalt

template<>
constinit const RecordType RowsOf<ivalt::Timeslot>::type =
    recordType<ivalt::Timeslot>("timeslot"_L1, QT_TRANSLATE_NOOP("Record", "Timeslot"),
                                QT_TRANSLATE_NOOP("Record", "Timeslots"), ivalt::timeslotFields);

template<>
constinit const RecordType RowsOf<ivalt::TimeslotAssignment>::type =
    recordType<ivalt::TimeslotAssignment>("timeslotAssignment"_L1, QT_TRANSLATE_NOOP("Record", "Timeslot assignment"),
                                          QT_TRANSLATE_NOOP("Record", "Timeslot assignments"),
                                          ivalt::timeslotAssignmentFields);

} // namespace gatehouse
