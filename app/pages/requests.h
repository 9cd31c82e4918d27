#pragma once

#include "app/pages/pagerow.h"
#include "models/changes/change.h"
#include "network/client/client.h"

namespace gatehouse {

//! The most rows that ELEVATE gives at once.
inline constexpr int largestPage = 100;

//! A call of \a endpoint with \a values sorted into path and query, and for reading into the body; what the operation
//! takes nowhere is left out.
Request requestFor(const Endpoint &endpoint, const Client &client, const PathArguments &values);

//! A page that tells nothing of rows, or not all of a list that has no pages, is an error: for those who would take
//! what is missing for deleted.
Outcome<RecordPage> toldRows(const Endpoint &endpoint, const Outcome<RecordPage> &page);

//! The body type's record with those of \a values that are fields of it filled in; null when there is no body.
Record bodyRecord(const Endpoint &endpoint, Line line, const PathArguments &values, const Record &from = {});

//! What a change is about, beside the operation and its values.
struct ChangeSubject
{
    Record target;                     //!< the record that is changed; null when one is created
    Record before;                     //!< what is there now, of the body's type
    Record after;                      //!< what is sent, of the body's type
    const char *consequence = nullptr; //!< translation context "Consequence"
};

//! A change ready for the door. Operations with Effect::Partial send only what differs from \a subject.before.
PlannedChange planChange(const Endpoint &endpoint, const Client &client, const PathArguments &values,
                         const ChangeSubject &subject);

} // namespace gatehouse
