#include "app/access/accessimpact.h"

#include "app/access/accessreading.h"
#include "app/assignments/assignmentreading.h"
#include "app/changes/changedoor.h"
#include "app/pages/fileexport.h"
#include "app/pages/recordexport.h"
#include "app/pages/requests.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/ivalt.h"
#include "ui/access/accesschangelist.h"
#include "ui/access/accesschangepanel.h"
#include "ui/widgets/aside.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

AccessImpact::AccessImpact(const PageContext &context, AssignmentKind edited, const std::function<Rules()> &rules,
                           AccessChangePanel *panel, QObject *parent)
    : QObject(parent), m_context(context), m_edited(edited), m_panel(panel), m_list(panel->list()), m_rules(rules)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &AccessImpact::start);
    connect(&m_comparing, &QFutureWatcherBase::finished, this, &AccessImpact::show);
    connect(m_panel, &AccessChangePanel::unfolded, &m_soon, qOverload<>(&QTimer::start));
    connect(m_list, &AccessChangeList::actionTriggered, this, [this] {
        if (m_missing == 0)
            readAssignments();
        else
            readRest();
    });
    connect(m_list, &AccessChangeList::exportWanted, this, &AccessImpact::exportChange);
    connect(context.assignments.get(), &AssignmentMemory::changed, this, [this] {
        if (m_isEdited && !m_soon.isActive())
            m_soon.start();
    });
    connect(context.door, &ChangeDoor::changed, this,
            [this](Service service, const QString &, const ChangeTarget &target) {
                if (service == Service::Ivalt && target.type != operationsOf(m_edited).all->result->name)
                    forgetRest();
            });
    connect(context.workspace, &OpenWorkspace::personLeft, this, [this](Service service) {
        if (service == Service::Ivalt)
            setOrganization({});
    });
}

AccessImpact::~AccessImpact()
{
    m_cancellation.cancel();
    m_readingPeople.cancel();
    m_readingRules.cancel();
}

void AccessImpact::setOrganization(const Record &organization)
{
    const bool isSame =
        !organization.isNull() && !m_organization.isNull() && organization.identity() == m_organization.identity();
    m_organization = organization;
    if (isSame)
        return;
    if (m_assignments)
        m_assignments->deleteLater();
    m_assignments = nullptr;
    clear();
    forgetRest();
}

//! It is read again when it is needed.
void AccessImpact::forgetRest()
{
    m_readingPeople.cancel();
    m_readingRules.cancel();
    m_missing = -1;
    if (m_isEdited)
        m_soon.start();
}

//! Who there is, and the rules that are not edited.
void AccessImpact::readRest()
{
    if (m_organization.isNull() || !m_context.workspace->isOpen(Service::Ivalt))
        return;
    Client &client = m_context.workspace->client(Service::Ivalt);
    const Endpoint &rules =
        *operationsOf(m_edited == AssignmentKind::Geofences ? AssignmentKind::Timeslots : AssignmentKind::Geofences)
             .all;
    const PathArguments values{{u"org_id"_s, m_organization.identity()}};
    m_missing = 2;
    m_list->setMessage(tr("Reading who is concerned…"));
    m_list->setAction({});
    m_readingPeople = client.list(ivalt::listOrgUsers, requestFor(ivalt::listOrgUsers, client, values));
    m_readingPeople.then(
        this, [this](const Outcome<RecordPage> &page) { arrived(toldRows(ivalt::listOrgUsers, page), &m_people); });
    m_readingRules = client.list(rules, requestFor(rules, client, values));
    m_readingRules.then(
        this, [this, &rules](const Outcome<RecordPage> &page) { arrived(toldRows(rules, page), &m_otherRules); });
}

static AccessRuleBook bookBeside(AssignmentKind edited, const QList<Record> &otherRules,
                                 const IvaltConnection &connection)
{
    return edited == AssignmentKind::Geofences ? ruleBookFrom({}, otherRules, connection)
                                               : ruleBookFrom(otherRules, {}, connection);
}

void AccessImpact::arrived(const Outcome<RecordPage> &page, QList<Record> *into)
{
    if (!page) {
        m_readingPeople.cancel();
        m_readingRules.cancel();
        m_missing = -1;
        m_list->setMessage(tr("Who is concerned could not be read. %1").arg(page.error().summary()));
        m_list->setAction(tr("Try again"));
        return;
    }
    *into = page->rows;
    if (--m_missing != 0)
        return;
    m_context.assignments->heedSwitches(bookBeside(m_edited, m_otherRules, *m_context.workspace->workspace().ivalt));
    if (m_isEdited)
        m_soon.start();
}

void AccessImpact::readAssignments()
{
    if (m_assignments)
        return;
    QStringList users;
    for (const Record &person : std::as_const(m_people))
        users.append(person.identity());
    m_assignments = new AssignmentReading(m_context, {.users = users, .onlyUnknown = m_unknown > 0}, this);
    connect(m_assignments, &AssignmentReading::finished, this, [this](const AssignmentReading::Result &result) {
        m_soon.start();
        if (const std::optional<ServiceError> error = result.problem()) {
            m_context.toast({.kind = ToastKind::Error,
                             .text = tr("What some people are assigned could not be read. %1 %2")
                                         .arg(error->summary(), error->nextStep())});
        }
    });
    m_assignments->start();
    m_list->setAction({});
}

void AccessImpact::clear()
{
    m_cancellation.cancel();
    m_soon.stop();
    m_isEdited = false;
    m_panel->setEdited(false);
    m_list->setMessage({});
    m_list->setNote({});
    m_list->setAction({});
}

void AccessImpact::rulesChanged(bool isEdited)
{
    if (!isEdited)
        return clear();
    m_isEdited = true;
    m_panel->setEdited(true);
    m_soon.start();
}

namespace {

struct AssignedPerson
{
    Record person;
    QList<Record> fences;
    QList<Record> timeslots;
};

} // namespace

static AccessChange changeOf(const QList<AssignedPerson> &assigned, const AccessImpact::Rules &rules,
                             AssignmentKind kind, const QList<Record> &otherRules, const Record &organization,
                             const IvaltConnection &connection, const Cancellation &cancellation)
{
    const bool isFences = kind == AssignmentKind::Geofences;
    // All there is before the edit, with what people are assigned of other organizations.
    AccessRuleBook before = bookBeside(kind, otherRules, connection);
    if (isFences)
        before.fences = rules.before.fences;
    else
        before.timeslots = rules.before.timeslots;
    QList<PersonEdit> people;
    for (const AssignedPerson &each : assigned) {
        const AccessPerson person{.id = each.person.identity(),
                                  .name = each.person.title(),
                                  .fences = addFences(&before, each.fences),
                                  .timeslots = addTimeslots(&before, each.timeslots, connection),
                                  .switches = switchesFrom(organization, each.person)};
        people.append({person, person});
    }
    // What is edited is as edited, which may be gone; all else stays.
    AccessRuleBook after = before;
    const auto edited = [](auto &book, const auto &wereListed, const auto &wanted) {
        book.removeIf([&](const auto &rule) { return wereListed.contains(rule.key()); });
        book.insert(wanted);
    };
    if (isFences)
        edited(after.fences, rules.before.fences, rules.after.fences);
    else
        edited(after.timeslots, rules.before.timeslots, rules.after.timeslots);
    return accessChange(people, before, after, QDateTime::currentSecsSinceEpoch(),
                        [&cancellation] { return cancellation.isCancelled(); });
}

void AccessImpact::start()
{
    if (!m_isEdited || !m_panel->isUnfolded())
        return;
    if (m_missing < 0)
        return readRest();
    if (m_missing > 0)
        return;
    m_cancellation.cancel();
    m_cancellation = {};
    m_unknown = 0;
    const Rules rules = m_rules();
    m_context.assignments->heedSwitches(rules.before);
    QList<AssignedPerson> people;
    for (const Record &record : std::as_const(m_people)) {
        const KnownAssignment *fences = m_context.assignments->find(AssignmentKind::Geofences, record.identity());
        const KnownAssignment *timeslots = m_context.assignments->find(AssignmentKind::Timeslots, record.identity());
        if (fences && timeslots)
            people.append({record, fences->records, timeslots->records});
        else
            ++m_unknown;
    }
    m_comparing.setFuture(
        aside([people, rules, edited = m_edited, otherRules = m_otherRules, organization = m_organization,
               connection = *m_context.workspace->workspace().ivalt, cancellation = m_cancellation] {
            return changeOf(people, rules, edited, otherRules, organization, connection, cancellation);
        }));
}

void AccessImpact::show()
{
    if (!m_isEdited || m_comparing.future().resultCount() == 0)
        return;
    const AccessChange change = m_comparing.result();
    if (change.isCancelled)
        return;
    m_change = change;
    if (change.people == 0 && m_unknown > 0)
        m_list->setMessage(tr("What people are assigned has not been read yet."));
    else
        m_list->setChange(change);
    m_list->setNote(m_unknown == 0
                        ? QString()
                        : tr("What %n people are assigned is not known yet.", nullptr, static_cast<int>(m_unknown)));
    m_list->setAction(m_assignments ? QString() : m_unknown == 0 ? tr("Read assignments again") : tr("Read it"));
}

void AccessImpact::exportChange()
{
    const QList<TableColumn> columns{{u"user_id"_s, {}},
                                     {u"name"_s, {}},
                                     {u"access"_s, {}},
                                     {u"geofence"_s, {}},
                                     {u"timeslot"_s, {}},
                                     {u"time_zone"_s, {}},
                                     {u"such_as"_s, {}, Sorting::Moment},
                                     {u"seconds_a_week"_s, {}, Sorting::Number},
                                     {u"assumed"_s, {}}};
    QList<QStringList> rows;
    for (const auto &[person, difference] : std::as_const(m_change.changed)) {
        for (const auto &[example, access] :
             {std::pair(difference.loss, u"loses"_s), std::pair(difference.gain, u"gains"_s)}) {
            if (!example)
                continue;
            const QDateTime moment = QDateTime::fromSecsSinceEpoch(example->instant, QTimeZone::UTC);
            rows.append({person.id, person.name, access, example->fence, example->timeslot,
                         QString::fromLatin1(example->zone), moment.toString(Qt::ISODate),
                         QString::number(example->secondsAWeek),
                         assumedText(m_change.assumptions, difference.leansOn)});
        }
    }
    exportList(tableExport(columns, rows), tr("Gains and losses of access"), m_context, m_panel);
}

} // namespace gatehouse
