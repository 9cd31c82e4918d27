#pragma once

#include "models/schema/record.h"
#include "models/schema/service.h"

#include <QFuture>

#include <functional>
#include <optional>

namespace gatehouse {

//! What a change is made to.
struct ChangeTarget
{
    QString type;     //!< RecordType::name, such as "organization"
    QString identity; //!< empty until the service has given one
    QString title;    //!< what people call it

    static ChangeTarget of(const Record &record);
    bool operator==(const ChangeTarget &) const = default;
};

//! What a look at the service told about a change whose answer was lost.
enum class Finding : quint8 { Happened, DidNotHappen, Unclear };

//! Why the service did not make a change, such as because somebody else was first.
struct ChangeReason
{
    QString text;       //!< whole sentences in the user's language in place of the general next step; empty: none
    QString field = {}; //!< key of the field that it is about; empty: none
};

struct RenewedChange; // see app/changes/renewedchange.h

//! A change before it is sent: what to call, what to show and how to take it back. Made by pages, given to the
//! ChangeDoor, which alone sends it.
struct PlannedChange
{
    Service service = Service::Elevate;
    QString operation; //!< Endpoint::id
    QString title;     //!< the operation's title in the user's language
    ChangeTarget target;

    //! What is there now and what will be. Null where unknown or nothing: no \a before means created, no \a after
    //! removed. They are what the review and the log show; the service is sent \a body.
    Record before;
    Record after;

    QHash<QString, QString> arguments; //!< for the placeholders of the path
    QHash<QString, QString> query;
    QHash<QString, QString> headers;         //!< beyond those of every call
    QJsonValue body = QJsonValue::Undefined; //!< undefined: none is sent
    const RecordType *bodyType = nullptr;

    bool destructive = false;
    bool irreversible = false;
    bool reviewed = false;    //!< shown before it is sent, whatever the safety level
    QStringList consequences; //!< whole sentences in the user's language
    //! What it comes to where it does many things at once, with counts; sentences alike, shown where its fields are.
    QStringList plan;

    //! What it can be planned of anew by the page that made it, in another run of the program, as long as it was not
    //! sent; without secrets. Empty: it cannot.
    QJsonObject recipe;

    //! What takes the change back, in the order to send it, made from the service's reply since only that names what
    //! was created. Null, or an empty list: nothing does.
    std::function<QList<PlannedChange>(const QJsonValue &reply)> inverse;
    //! Asks the service whether the change happened, when its answer was lost. Null: nobody can tell.
    std::function<QFuture<Finding>()> lookUp;
    //! Looks at what is there now and answers what of it still applies, right before it is sent; where it takes another
    //! back, before it is reviewed as well. Null: it is sent as it is.
    std::function<QFuture<RenewedChange>()> renew;
    //! Asks the service why the change was not made. Without a text, or null: the refusal says enough.
    std::function<QFuture<ChangeReason>()> explain;
};

//! One line of a review: a field as it is and as it will be, in words for people.
struct FieldDifference
{
    QString key;
    QString label;
    QString before; //!< empty when absent
    QString after;  //!< empty when absent
    bool secret = false;

    bool operator==(const FieldDifference &) const = default;
};

//! The fields in which two records of one type differ, in the order of the field rows; either may be null. Of a secret
//! it is only told that it is set, changed or removed.
QList<FieldDifference> differencesBetween(const Record &before, const Record &after);

//! As above for a planned change; what its body carries when it has no records.
QList<FieldDifference> differencesOf(const PlannedChange &change);

} // namespace gatehouse
