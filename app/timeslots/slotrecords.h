#pragma once

#include "models/records/ivalt/timeslot.h"

namespace gatehouse {

//! A timeslot as review and change log tell it: in words, and what is sent. Keys are those of ivalt::Timeslot, so that
//! the log tells them as that.
struct SlotChange
{
    QString id;
    QString name;
    QString times; //!< in words
    QString timezone;
    QString startTime;
    QString endTime;
    std::optional<bool> status;
};

template<>
const RecordType RowsOf<SlotChange>::type;

//! A row of the page's table.
struct SlotRow
{
    QString key;
    QString shown; //!< number of its colour where it is shown beside the edited one
    QString name;
    QString times;
    QString edits;
    QString status;
    QString zone;
    QString stored; //!< ids
};

template<>
const RecordType RowsOf<SlotRow>::type;

} // namespace gatehouse
