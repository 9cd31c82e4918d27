#include "app/timeslots/slotrecords.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr std::array slotChangeFields = {
    field<&SlotChange::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly),
    field<&SlotChange::name>("name"_L1, QT_TRANSLATE_NOOP("Field", "Name"), Rule::ReadOnly),
    field<&SlotChange::times>("times"_L1, QT_TRANSLATE_NOOP("Field", "Times")),
    field<&SlotChange::timezone>("timezone"_L1, QT_TRANSLATE_NOOP("Field", "Time zone")),
    field<&SlotChange::status>("status"_L1, QT_TRANSLATE_NOOP("Field", "Active")),
    field<&SlotChange::startTime>("start_time"_L1, QT_TRANSLATE_NOOP("Field", "Start time, as sent")),
    field<&SlotChange::endTime>("end_time"_L1, QT_TRANSLATE_NOOP("Field", "End time, as sent")),
};

template<>
constinit const RecordType RowsOf<SlotChange>::type = recordType<SlotChange>(
    "timeslot"_L1, QT_TRANSLATE_NOOP("Record", "Timeslot"), QT_TRANSLATE_NOOP("Record", "Timeslots"), slotChangeFields);

static constexpr std::array slotRowFields = {
    field<&SlotRow::key>("key"_L1, QT_TRANSLATE_NOOP("Field", "Row"), Rule::Extra),
    field<&SlotRow::shown>("shown"_L1, QT_TRANSLATE_NOOP("Field", "Show")),
    field<&SlotRow::name>("name"_L1, QT_TRANSLATE_NOOP("Field", "Name")),
    field<&SlotRow::times>("times"_L1, QT_TRANSLATE_NOOP("Field", "Times")),
    field<&SlotRow::edits>("edits"_L1, QT_TRANSLATE_NOOP("Field", "Edits")),
    field<&SlotRow::status>("status"_L1, QT_TRANSLATE_NOOP("Field", "Status")),
    field<&SlotRow::zone>("zone"_L1, QT_TRANSLATE_NOOP("Field", "Time zone")),
    field<&SlotRow::stored>("stored"_L1, QT_TRANSLATE_NOOP("Field", "Ids"), Rule::Extra),
};

template<>
constinit const RecordType RowsOf<SlotRow>::type = recordType<SlotRow>(
    "slotRow"_L1, QT_TRANSLATE_NOOP("Record", "Timeslot"), QT_TRANSLATE_NOOP("Record", "Timeslots"), slotRowFields);

} // namespace gatehouse
