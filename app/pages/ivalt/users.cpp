#include "app/assignments/assignmentediting.h"
#include "app/changes/setback.h"
#include "app/import/importentrance.h"
#include "app/pages/actionlookups.h"
#include "app/pages/ivalt/pages.h"
#include "app/pages/requests.h"
#include "app/people/ivaltorganizations.h"
#include "app/workspaces/openworkspace.h"
#include "models/week/slotzone.h"
#include "network/operations/ivalt.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! The two forms that are documented; neither says that it takes the other's fields.
QLatin1StringView userFormFields(const OpenWorkspace &workspace)
{
    return workspace.workspace().ivalt->createUserForm == "quick-start"_L1
               ? "first_name last_name country_code mobile email"_L1
               : "name country_code mobile email user_code device_token imei platform is_admin"_L1;
}

void joinName(Record &record)
{
    if (record.text(u"name").isEmpty())
        record.setText(u"name", QString(record.text(u"first_name") % u' ' % record.text(u"last_name")).simplified());
}

//! Timeslots that were read by themselves as an edit of the person takes them; nothing where it cannot say one of them.
std::optional<QJsonArray> timeslotsToSend(const Record &user, const QList<Record> &assigned)
{
    QJsonArray list;
    for (const Record &row : assigned) {
        const QJsonObject told = jsonFromRecord(row);
        QList<SlotProblem> assumed;
        const QByteArray zone = readSlotZone(told.value("timezone"_L1), &assumed);
        if (zone.isEmpty())
            return std::nullopt;
        QJsonObject slot{{u"timezone"_s, QString::fromLatin1(zone)},
                         {u"start_time"_s, told.value("start_time"_L1)},
                         {u"end_time"_s, told.value("end_time"_L1)},
                         {u"status"_s, told.value("status"_L1)},
                         {u"user_id"_s, jsonFromRecord(user).value("id"_L1)}};
        if (const QString organization = row.text(u"organization_id"); !organization.isEmpty())
            slot.insert("org_id"_L1, organization);
        list.append(slot);
    }
    return list;
}

//! Whether the service does not tell it to whoever asks with this key, however often.
bool isNeverTold(const ServiceError &error)
{
    // An answer that cannot be read may be whole the next time.
    return setbackOf(error) == Setback::Own && (error.isListless || error.cause != ServiceError::Cause::Malformed);
}

//! Every edit sends the timeslots, of which a service may tell nothing with the person.
QFuture<Outcome<PreparedEdit>> prepareUser(Client &client, const Record &read)
{
    PreparedEdit edit{read, {}};
    joinName(edit.record);
    if (!read.text(u"timeslots").isEmpty())
        return QtFuture::makeReadyValueFuture(Outcome<PreparedEdit>(edit));
    const PathArguments values{{u"user_id"_s, read.identity()}};
    return client.list(ivalt::listUserTimeslots, requestFor(ivalt::listUserTimeslots, client, values))
        .then([edit](const Outcome<RecordPage> &page) -> Outcome<PreparedEdit> {
            const Outcome<RecordPage> assigned = toldRows(ivalt::listUserTimeslots, page);
            if (!assigned && !isNeverTold(assigned.error()))
                return std::unexpected(assigned.error());
            PreparedEdit prepared = edit;
            const auto known = assigned ? timeslotsToSend(edit.record, assigned->rows) : std::nullopt;
            prepared.record.setText(u"timeslots", QString::fromUtf8(json::compact(known.value_or(QJsonArray()))));
            if (!known) {
                prepared.loss = QCoreApplication::translate(
                    "Consequence", "An edit must send the person's timeslots, which the service does not tell with the "
                                   "person and which could not be read by themselves: none are sent. Assign them again "
                                   "afterwards.");
                if (!assigned)
                    prepared.loss += u' ' + assigned.error().summary();
            }
            return prepared;
        });
}

bool isAdmin(const Record &user)
{
    return user.text(u"is_admin") == "true"_L1;
}

constexpr ActionRow ivaltUserActions[] = {
    {.operation = &ivalt::listUserGeofences,
     .otherwise = &ivalt::listUserTimeslots,
     .icon = Icon::MapPin,
     .text = QT_TRANSLATE_NOOP("Action", "Geofences and timeslots…"),
     .arguments = "user_id=id"_L1,
     .onMany = true,
     .keys = Qt::CTRL | Qt::Key_G,
     .byHand = AssignmentEditing::openForSelected},
    {.operation = &ivalt::setUserPending,
     .icon = Icon::Clock,
     .text = QT_TRANSLATE_NOOP("Action", "Set pending…"),
     .arguments = "org_id=scope.id user_id=id"_L1,
     .onMany = true,
     .consequence = QT_TRANSLATE_NOOP("Consequence", "The person waits for an admin to accept them again."),
     .inverse = &ivalt::acceptUser,
     .lookUp = lookForPendingUser},
    {.operation = &ivalt::makeUserAdmin,
     .icon = Icon::ShieldCheck,
     .text = QT_TRANSLATE_NOOP("Action", "Make admin…"),
     .arguments = "mobile_with_country_code=country_code+mobile organization_name=scope.name "
                  "organization_code=scope.organization_code has_geo_fencing=scope.has_geo_fencing "
                  "number_geo_fencing=scope.number_geo_fencing"_L1,
     .asksForm = true,
     .onMany = true,
     .typed = "country_code mobile"_L1,
     .isSo = isAdmin,
     .consequence = QT_TRANSLATE_NOOP(
         "Consequence", "The service has no operation that takes admin rights away. It also takes the organization's "
                        "name, code, geofencing and geofence quota, which are sent as they were last read. Whether it "
                        "stores them, over what somebody else has changed since, is not documented."),
     .lookUp = lookForAdmin,
     .readScope = &ivalt::getOrg,
     .readScopeArguments = "id_or_slug=scope.id"_L1},
    {.operation = &ivalt::removeOrgUser,
     .icon = Icon::UserX,
     .text = QT_TRANSLATE_NOOP("Action", "Remove from organization…"),
     .arguments = "org_id=scope.id country_code=country_code mobile=mobile"_L1,
     .onMany = true,
     .consequence = QT_TRANSLATE_NOOP("Consequence", "The person loses access to the organization."),
     .lookUp = lookForGone},
    {.operation = &ivalt::listOrgsOfUser,
     .icon = Icon::Building,
     .text = QT_TRANSLATE_NOOP("Action", "Organizations of this person…"),
     .arguments = "user_id=id"_L1,
     .byHand = showOrganizationsOfUser},
    {.operation = &ivalt::getOrgByCode,
     .icon = Icon::Building,
     .text = QT_TRANSLATE_NOOP("Action", "Open an organization of this person by code…"),
     .arguments = "user_id=id"_L1,
     .byHand = openOrganizationOfUser},
    {.operation = &ivalt::getOrgUserDetails,
     .icon = Icon::IdCard,
     .text = QT_TRANSLATE_NOOP("Action", "Further details…"),
     .arguments = "org_id=scope.id user_id=id"_L1,
     .byHand = showUserDetails},
};

constexpr OperationUse ivaltUserUses[] = {
    {&ivalt::updateUserGeofences, QT_TRANSLATE_NOOP("Operation", "geofences of one user or several")},
    {&ivalt::updateUserTimeslots, QT_TRANSLATE_NOOP("Operation", "timeslots of one user or several")},
    {&ivalt::listGeofences, QT_TRANSLATE_NOOP("Operation", "geofences to be assigned")},
    {&ivalt::listTimeslots, QT_TRANSLATE_NOOP("Operation", "timeslots to be assigned")},
};

} // namespace

constexpr PageRow ivaltUsers{
    .id = "ivalt.users"_L1,
    .icon = Icon::Users,
    .title = QT_TRANSLATE_NOOP("Page", "Users"),
    .type = &typeOf<ivalt::User>,
    .list = &ivalt::listOrgUsers,
    .listArguments = "org_id=scope.id"_L1,
    .columns = "id name email country_code mobile platform is_admin verify_timeslots"_L1,
    .complete = joinName,
    .read = &ivalt::getOrgUser,
    .readArguments = "org_id=scope.id user_id=id"_L1,
    .create = &ivalt::createOrgUser,
    .createArguments = "org_id=scope.id"_L1,
    .createFields = userFormFields,
    .update = &ivalt::updateOrgUser,
    .updateArguments = "org_id=scope.id user_id=id"_L1,
    .prepareEdit = prepareUser,
    .remove = &ivalt::deleteOrgUser,
    .removeArguments = "org_id=scope.id user_id=id"_L1,
    .removeText = QT_TRANSLATE_NOOP("Action", "Delete…"),
    .removeConsequence = QT_TRANSLATE_NOOP("Consequence", "The person is removed from the organization for good."),
    .actions = ivaltUserActions,
    .extend = addImportEntrance,
    .uses = ivaltUserUses,
    .secrets = "device_token"_L1,
    .scope = &ivaltOrganizations,
    .emptyText = QT_TRANSLATE_NOOP("Page", "This organization has no users yet."),
};

} // namespace gatehouse
