#include "app/assignments/stretchoffer.h"

#include "app/assignments/assignmentediting.h"
#include "app/pages/requests.h"
#include "app/workspaces/openworkspace.h"
#include "models/week/slotgroups.h"
#include "network/operations/ivalt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

static QSet<QString> stretchIds(const QList<WeekSlot> &stretches)
{
    QSet<QString> ids;
    for (const WeekSlot &slot : stretches) {
        if (slot.id)
            ids.insert(QString::number(*slot.id));
    }
    return ids;
}

StretchOffer::StretchOffer(const PageContext &context, const Row &row, QWidget *window)
    : m_context(context), m_row(row), m_had(stretchIds(row.had)), m_gained(stretchIds(row.gained)), m_window(window)
{
}

bool StretchOffer::isThere(const QSet<qint64> &ids) const
{
    return std::ranges::all_of(m_row.had + m_row.gained,
                               [&ids](const WeekSlot &slot) { return slot.id && ids.contains(*slot.id); });
}

bool StretchOffer::canAssign() const
{
    const Client &client = m_context.client(Service::Ivalt);
    const AssignmentOperations &operations = operationsOf(AssignmentKind::Timeslots);
    return client.offers(ivalt::listOrgUsers) && client.offers(*operations.all) && client.offers(*operations.ofUser) &&
           client.offers(*operations.update);
}

void StretchOffer::tell()
{
    Toast toast{.kind = ToastKind::Warning,
                .text = tr("%1: %2 is stored by itself and assigned to nobody yet. Whoever has the rest of %1 does not "
                           "get in then.")
                            .arg(m_row.title, slotTimesText(m_row.gained))};
    if (groupingOf(m_context, m_row.organization.identity()).isSingle) {
        toast.text += u' ' + tr("It cannot be assigned beside the rest: this connection stores one timeslot for each "
                                "user.");
    } else if (canAssign()) {
        toast.actionText = tr("Assign it…");
        toast.offer = this;
        toast.action = [offer = QPointer(this)] {
            if (offer)
                offer->readUsers();
        };
    }
    m_context.toast(toast);
}

void StretchOffer::read(const Endpoint &operation, const std::function<void(const QList<Record> &rows)> &take)
{
    Client &client = m_context.client(Service::Ivalt);
    const PathArguments place{{u"org_id"_s, m_row.organization.identity()}};
    client.list(operation, requestFor(operation, client, place))
        .then(this, [this, &operation, take](const Outcome<RecordPage> &answer) {
            if (const Outcome<RecordPage> page = toldRows(operation, answer))
                take(page->rows);
            else
                tellUnread(page.error());
        });
}

void StretchOffer::readUsers()
{
    if (m_reading || !m_context.workspace->isOpen(Service::Ivalt))
        return;
    read(*operationsOf(AssignmentKind::Timeslots).all, [this](const QList<Record> &timeslots) {
        m_own = OwnAssignments(timeslots);
        read(ivalt::listOrgUsers, [this](const QList<Record> &users) { readAssigned(users); });
    });
}

void StretchOffer::readAssigned(const QList<Record> &users)
{
    m_users = users;
    AssignmentReading::Order order{.users = {}, .kinds = {AssignmentKind::Timeslots}};
    for (const Record &user : users)
        order.users.append(user.identity());
    m_reading = new AssignmentReading(m_context, order, this);
    connect(m_reading, &AssignmentReading::finished, this, &StretchOffer::choose);
    m_reading->start();
}

void StretchOffer::tellUnread(const ServiceError &error)
{
    m_context.toast({.kind = ToastKind::Error,
                     .text = tr("Who has %1 could not be read, so nothing was assigned. %2 %3")
                                 .arg(m_row.title, error.summary(), error.nextStep())});
}

void StretchOffer::choose(const AssignmentReading::Result &result)
{
    m_reading.clear();
    if (result.isCancelled)
        return;
    if (const std::optional<ServiceError> problem = result.problem())
        return tellUnread(*problem);
    QList<Record> whole;
    int inPart = 0;
    for (const Record &user : std::as_const(m_users)) {
        QSet<QString> ids;
        for (const Record &record :
             m_own.identified(result.told.value(AssignmentKind::Timeslots).value(user.identity())))
            ids.insert(record.identity());
        if (!ids.contains(m_had))
            inPart += ids.intersects(m_had) ? 1 : 0;
        else if (!ids.contains(m_gained))
            whole.append(user);
    }
    QStringList texts;
    if (whole.isEmpty())
        texts.append(tr("Nobody has the rest of %1 without this.").arg(m_row.title));
    if (inPart > 0) {
        texts.append(tr("%n user(s) have only a part of %1. The page of assignments shows them.", nullptr, inPart)
                         .arg(m_row.title));
    }
    if (!texts.isEmpty())
        m_context.toast({.kind = ToastKind::Info, .text = texts.join(u' ')});
    const QString key = assignmentKey(Record::of(ivalt::Timeslot{.id = m_row.gained.first().id}));
    AssignmentEditing::open(
        m_context, whole, m_row.organization, m_window,
        AssignmentEditing::Preset{.kind = AssignmentKind::Timeslots, .key = key, .mode = AssignmentMode::Add});
}

} // namespace gatehouse
