#pragma once

#include "app/assignments/assignmentplan.h"
#include "app/changes/renewedchange.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QPointer>

#include <memory>

namespace gatehouse {

//! Assigns, and takes back, what is sent together. The service takes whole lists only, so what a user has by then is
//! read right before: only what is wished is done, and what others did since stays. Shared by those changes.
class AssignmentSending : public std::enable_shared_from_this<AssignmentSending>
{
public:
    //! The context outlives its client. \a organization: its identity. \a targets: of it, as far as they are known.
    AssignmentSending(const PageContext &context, const QString &organization,
                      const QHash<AssignmentKind, AssignmentTargets> &targets = {});

    //! What sends the step, with what takes it back.
    PlannedChange planned(const AssignmentStep &step);

private:
    enum class Direction : quint8 { Forward, Back };
    //! What the organization has of a kind.
    struct Known
    {
        OwnAssignments own;
        QSet<QString> keys;
        AssignmentTargets targets;
    };
    using KnownPtr = std::shared_ptr<const Known>; //!< null: it could not be read
    struct Listing
    {
        QFuture<KnownPtr> future;
        QElapsedTimer age;
    };

    PlannedChange planned(const AssignmentStep &step, Direction direction);
    QFuture<RenewedChange> renew(const AssignmentStep &step, Direction direction);
    AssignmentTargets targetsOf(AssignmentKind kind) const;
    //! What still applies where the user has \a now.
    RenewedChange renewed(const AssignmentStep &step, Direction direction, const QList<Record> &now,
                          const KnownPtr &known);
    //! Read once for all that ask at the same time.
    QFuture<KnownPtr> known(AssignmentKind kind);

    PageContext m_context;
    QString m_organization;
    AssignmentGrouping m_grouping;
    QHash<AssignmentKind, AssignmentTargets> m_targets; //!< as far as they are known
    QPointer<Client> m_client;
    QHash<AssignmentKind, Listing> m_known;
};

//! Plans assignments anew from PlannedChange::recipe.
class AssignmentsAnew
{
public:
    explicit AssignmentsAnew(const PageContext &context) : m_context(context) {}

    //! Nothing where it is of something else, or cannot be sent now.
    std::optional<PlannedChange> plan(const QJsonObject &recipe);

private:
    PageContext m_context;
    QHash<QString, std::shared_ptr<AssignmentSending>> m_sendings; //!< by organization
};

} // namespace gatehouse
