#pragma once

#include "models/changes/change.h"
#include "models/workspaces/workspace.h"

namespace gatehouse {

//! A record that was chosen with the others and for which nothing is sent.
struct LeftOut
{
    enum class Why : quint8 { Unchanged, Refused };
    Why why = Why::Refused;
    QString record; //!< what people call it
    QString reason; //!< in the user's language
};

//! What a review needs to know beside the changes.
struct ReviewContext
{
    QString workspace;
    Environment environment = Environment::Staging;
    SafetyLevel safety = SafetyLevel::ReviewAll;
    QString account;     //!< who the service will take the changes from
    bool dryRun = false; //!< only looked at: nothing will be sent whatever the answer
    bool undo = false;   //!< the changes take earlier ones back
    QList<LeftOut> leftOut = {};
};

enum class ReviewAnswer : quint8 { Send, Cancel };

//! Shows changes to a person and asks. The changes have the same workspace, but may be of several services.
class Reviewer
{
public:
    virtual ~Reviewer() = default;

    //! Answers exactly once; a cancelled future counts as ReviewAnswer::Cancel.
    virtual QFuture<ReviewAnswer> review(const QList<PlannedChange> &changes, const ReviewContext &context) = 0;

protected:
    Reviewer() = default;
    Q_DISABLE_COPY_MOVE(Reviewer)
};

} // namespace gatehouse
