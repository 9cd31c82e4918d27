#pragma once

#include "models/changes/reviewer.h"

namespace gatehouse::testing {

//! Answers every review at once, as told, and remembers what it was shown.
class ToldReviewer : public Reviewer
{
public:
    QFuture<ReviewAnswer> review(const QList<PlannedChange> &changes, const ReviewContext &) override
    {
        shown.append(changes);
        return QtFuture::makeReadyValueFuture(answer);
    }
    QList<PlannedChange> shown;
    ReviewAnswer answer = ReviewAnswer::Send;
};

} // namespace gatehouse::testing
