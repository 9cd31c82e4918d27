// What the page of the access check reads: the rules of the organization, and what one person is assigned.
#include "app/access/accesscheckpage.h"

#include "app/pages/requests.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/ivalt.h"
#include "ui/access/accessform.h"
#include "ui/access/accesspage.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace gatehouse {

void AccessCheckPage::readRules()
{
    for (QFuture<Outcome<RecordPage>> &open : m_reads)
        open.cancel();
    m_reads.clear();
    m_error.reset();
    ++m_round;
    m_missing = -1;
    if (m_scope.organization().isNull()) {
        showState();
        return;
    }
    m_missing = 2;
    // Only both together tell who gets in.
    struct Coming
    {
        QList<Record> geofences;
        QList<Record> timeslots;
    };
    const auto coming = std::make_shared<Coming>();
    const auto read = [this, coming](const Endpoint &operation, QList<Record> Coming::*records) {
        QFuture<Outcome<RecordPage>> answered = m_client.list(
            operation, requestFor(operation, m_client, {{u"org_id"_s, m_scope.organization().identity()}}));
        m_reads.append(answered);
        answered.then(this, [this, coming, records, &operation, round = m_round](const Outcome<RecordPage> &told) {
            if (round != m_round)
                return;
            const Outcome<RecordPage> page = toldRows(operation, told);
            if (!page)
                return fail(page.error());
            coming.get()->*records = page->rows;
            if (--m_missing > 0)
                return;
            m_geofences = coming->geofences;
            m_timeslots = coming->timeslots;
            takeRules();
        });
    };
    read(ivalt::listGeofences, &Coming::geofences);
    read(ivalt::listTimeslots, &Coming::timeslots);
    showState();
}

void AccessCheckPage::fail(const ServiceError &error)
{
    ++m_round;
    m_missing = -1;
    m_error = error;
    showState();
}

void AccessCheckPage::takeRules()
{
    const QStringList fences = m_widget->form()->checkedFences();
    const QStringList timeslots = m_widget->form()->checkedTimeslots();
    m_hasRules = true;
    m_book = ruleBookFrom(m_geofences, m_timeslots, *m_context.workspace->workspace().ivalt);
    showRules();
    AccessForm *form = m_widget->form();
    QList<AccessForm::NamedPlace> places;
    for (const Record &record : std::as_const(m_geofences)) {
        const AccessFence fence = m_book.fences.value(record.identity());
        if (fence.circle && !fence.name.isEmpty())
            places.append({fence.name, fence.circle->center});
    }
    form->setNamedPlaces(places);
    if (!form->place() && !places.isEmpty())
        form->setPlace(places.first().place);
    if (m_person.isNull()) {
        // At first everything counts: where and when anybody gets in.
        if (m_isFirst)
            form->setChecked(m_book.fences.keys(), m_book.timeslots.keys());
        else
            form->setChecked(fences, timeslots);
        m_isFirst = false;
        showPersonNote();
        showZones();
        answer();
    } else {
        readAssigned();
    }
    showState();
}

void AccessCheckPage::setPerson(const Record &person)
{
    const bool hadPerson = !m_person.isNull();
    stopAsking();
    m_assignedGeofences.clear();
    m_assignedTimeslots.clear();
    m_fences.clear();
    m_slots.clear();
    m_person = person;
    showPerson();
    if (hadPerson || !person.isNull())
        showRules();
    if (person.isNull()) {
        showPersonNote();
        answer();
    } else {
        readAssigned();
    }
}

void AccessCheckPage::showPerson()
{
    const bool isNobody = m_person.isNull();
    m_widget->form()->setPerson(isNobody ? QString() : m_person.title(),
                                isNobody ? QString() : m_person.text(u"email"));
}

//! What comes in of the person now is passed over.
void AccessCheckPage::stopAsking()
{
    for (QFuture<Outcome<RecordPage>> &open : m_asked)
        open.cancel();
    m_asked.clear();
    m_askedPerson.cancel();
    m_personError.reset();
    m_isPersonOld = false;
    ++m_personRound;
    m_missingAssigned = 0;
}

//! One of the answers of readAssigned() has come.
void AccessCheckPage::tookOfPerson(const std::optional<ServiceError> &error)
{
    if (error) {
        stopAsking();
        m_personError = error;
        showPersonNote();
        answer();
    } else if (--m_missingAssigned == 0) {
        takeAssigned();
    }
}

//! What the person is assigned, and the person: whether times are checked is told by the person's own record. Where
//! that cannot be read, what was known of the person has to do.
void AccessCheckPage::readAssigned()
{
    stopAsking();
    const bool asksPerson = m_client.offers(ivalt::getOrgUser);
    m_missingAssigned = asksPerson ? 3 : 2;
    const auto read = [this](const Endpoint &operation, QList<Record> *records) {
        QFuture<Outcome<RecordPage>> answered =
            m_client.list(operation, requestFor(operation, m_client, {{u"user_id"_s, m_person.identity()}}));
        m_asked.append(answered);
        answered.then(this, [this, records, &operation, round = m_personRound](const Outcome<RecordPage> &told) {
            if (round != m_personRound)
                return;
            const Outcome<RecordPage> page = toldRows(operation, told);
            if (page)
                *records = page->rows;
            tookOfPerson(page ? std::nullopt : std::optional(page.error()));
        });
    };
    read(ivalt::listUserGeofences, &m_assignedGeofences);
    read(ivalt::listUserTimeslots, &m_assignedTimeslots);
    if (asksPerson)
        readPerson();
    showPersonNote();
    answer();
}

void AccessCheckPage::readPerson()
{
    const PathArguments values{{u"org_id"_s, m_scope.organization().identity()}, {u"user_id"_s, m_person.identity()}};
    m_askedPerson =
        m_client.fetch(ivalt::getOrgUser, requestFor(ivalt::getOrgUser, m_client, values), m_person.identity());
    m_askedPerson.then(this, [this, round = m_personRound](const Outcome<Record> &told) {
        if (round != m_personRound)
            return;
        m_isPersonOld = !told;
        if (told) {
            m_person = *told;
            showPerson();
        }
        tookOfPerson({});
    });
}

void AccessCheckPage::takeAssigned()
{
    m_fences = addFences(&m_book, m_assignedGeofences);
    m_slots = addTimeslots(&m_book, m_assignedTimeslots, *m_context.workspace->workspace().ivalt);
    showRules();
    m_widget->form()->setChecked(m_fences, m_slots);
    showPersonNote();
    showZones();
    answer();
}

//! What the service has told, by other settings: some say how its times are meant.
void AccessCheckPage::readAnew(const IvaltConnection &connection)
{
    const AccessForm *form = m_widget->form();
    const QStringList fences = form->checkedFences();
    const QStringList timeslots = form->checkedTimeslots();
    m_book = ruleBookFrom(m_geofences, m_timeslots, connection);
    m_fences = addFences(&m_book, m_assignedGeofences);
    m_slots = addTimeslots(&m_book, m_assignedTimeslots, connection);
    showRules();
    m_widget->form()->setChecked(fences, timeslots);
    showPersonNote();
    showZones();
    answer();
}

} // namespace gatehouse
