#include "app/access/accesscheckpage.h"

#include "app/access/accessbulk.h"
#include "app/changes/whenchanged.h"
#include "app/pages/ivalt/pages.h"
#include "app/pages/pagestates.h"
#include "app/pages/recordpicker.h"
#include "app/workspaces/openworkspace.h"
#include "models/access/explanation.h"
#include "models/geo/placesearch.h"
#include "models/week/weektext.h"
#include "network/operations/ivalt.h"
#include "ui/access/accessform.h"
#include "ui/access/accesspage.h"
#include "ui/access/accessresult.h"
#include "ui/map/basemapview.h"
#include "ui/theme/rulecolors.h"
#include "ui/widgets/pageaction.h"

#include <QAction>
#include <QFileInfo>
#include <QLocale>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

QWidget *AccessCheckPage::make(const PageContext &context)
{
    auto *controller = new AccessCheckPage(context);
    controller->setParent(controller->m_widget);
    return controller->m_widget;
}

AccessCheckPage::AccessCheckPage(const PageContext &context)
    : m_context(context)
    , m_client(context.workspace->client(Service::Ivalt))
    , m_widget(new AccessPage(context.theme, ivaltAccessCheck.titleText()))
    , m_scope(context, ivaltAccessCheck.id, m_widget, this)
    , m_bulk(new AccessBulk(context, m_widget, this))
{
    m_widget->setObjectName(ivaltAccessCheck.id);
    makeActions();
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, &AccessCheckPage::answer);

    AccessForm *form = m_widget->form();
    form->setInstant(QDateTime::currentSecsSinceEpoch() / 60 * 60);
    connect(form, &AccessForm::questionChanged, this, [this] { m_soon.start(); });
    connect(form, &AccessForm::rulesChanged, this, [this] {
        showPersonNote();
        showZones();
        m_soon.start();
    });
    connect(form, &AccessForm::personWanted, this, &AccessCheckPage::choosePerson);
    connect(form, &AccessForm::personCleared, this, [this] { setPerson({}); });
    connect(form, &AccessForm::assignedWanted, this, [this] {
        if (m_personError || m_isPersonOld)
            readAssigned();
        else
            takeAssigned();
    });
    connect(m_widget->result(), &AccessResult::assumptionChosen, this, &AccessCheckPage::assume);
    connect(m_widget->result(), &AccessResult::placeChosen, form,
            [form](const std::optional<GeoPoint> &place, qint64 instant) {
                if (place || !form->place())
                    form->setPlace(place.value_or(GeoPoint()));
                form->setInstant(instant);
            });
    connect(m_widget->result(), &AccessResult::placePicked, form, &AccessForm::setPlace);
    readTowns();
    connect(m_widget, &AccessPage::stateActionTriggered, this, &AccessCheckPage::takeStep);
    connect(m_widget, &AccessPage::noticeActionTriggered, this, [this] {
        m_widget->setNotice({}, {}, {}, {});
        if (!problem().isEmpty())
            takeStep();
    });
    connect(m_widget, &AccessPage::filesDropped, this, [this](const QStringList &files) { checkFile(files.first()); });

    connect(&m_scope, &OrganizationScope::chosen, this, &AccessCheckPage::organizationChosen);
    connect(&m_scope, &OrganizationScope::left, this, &AccessCheckPage::clear);
    connect(&m_scope, &OrganizationScope::changed, this, &AccessCheckPage::showState);
    // What is assumed may also be changed in the connection's settings.
    connect(context.workspace, &OpenWorkspace::connectionLearned, this, [this](const Workspace &workspace) {
        if (workspace.ivalt && assumptionsOf(*workspace.ivalt) != m_book.assumptions)
            readAnew(*workspace.ivalt);
    });
    whenChanged(
        context.door, this,
        [](Service service, const QString &, const ChangeTarget &target) {
            return service == Service::Ivalt && target.type != typeOf<ivalt::Organization>.name &&
                   target.type != typeOf<ivalt::User>.name;
        },
        [this] { readRules(); });
    whenChanged(
        context.door, this,
        [this](Service service, const QString &, const ChangeTarget &target) {
            return service == Service::Ivalt && target.type == typeOf<ivalt::User>.name &&
                   (target.identity.isEmpty() || target.identity == m_person.identity());
        },
        [this] {
            if (!m_person.isNull())
                readAssigned();
        });
    m_scope.begin();
}

//! Aside: it takes a while.
void AccessCheckPage::readTowns()
{
    connect(&m_towns, &QFutureWatcherBase::finished, this,
            [this] { m_widget->form()->setPlaceSearch(m_towns.result()); });
    auto promise = std::make_shared<QPromise<std::shared_ptr<const PlaceSearch>>>();
    m_towns.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise] {
        promise->addResult(std::make_shared<const PlaceSearch>(Places::bundled()));
        promise->finish();
    });
}

void AccessCheckPage::makeActions()
{
    m_checkFile =
        makePageAction(m_context.theme, m_widget, u"checkFile"_s, Icon::Upload, tr("Check a file…"), QKeySequence::Open,
                       [this] { m_bulk->chooseFile([this](const QString &file) { checkFile(file); }); });
    QAction *refresh = makePageAction(m_context.theme, m_widget, u"refresh"_s, Icon::Refresh, tr("Read again"),
                                      QKeySequence::Refresh, [this] { reread(); });
    m_widget->setPageActions(m_checkFile, refresh);
}

bool AccessCheckPage::isReady() const
{
    const OpenWorkspace::Access access = m_context.workspace->state(Service::Ivalt).access;
    if (access == OpenWorkspace::Access::Opening)
        return false;
    return access != OpenWorkspace::Access::Open || m_error || m_scope.error() || m_scope.isNone() ||
           (m_missing == 0 && m_missingAssigned == 0 && m_widget->result()->isSettled() &&
            BaseMapView::isSettledIn(m_widget));
}

QString AccessCheckPage::problem() const
{
    const std::optional<ServiceError> error = m_error ? m_error : m_scope.error();
    return error ? error->summary() : QString();
}

//! What was shown belongs to somebody else.
void AccessCheckPage::clear()
{
    for (QFuture<Outcome<RecordPage>> &open : m_reads)
        open.cancel();
    ++m_round;
    m_missing = -1;
    m_error.reset();
    m_isFirst = true;
    m_hasRules = false;
    m_geofences.clear();
    m_timeslots.clear();
    m_book = {};
    m_widget->setNotice({}, {}, {}, {});
    m_widget->form()->setRules({}, {});
    m_widget->form()->setNamedPlaces({});
    setPerson({});
}

void AccessCheckPage::reread()
{
    if (!m_scope.isOpenAgain())
        return;
    m_scope.reload();
    if (!m_scope.organization().isNull())
        readRules();
}

void AccessCheckPage::takeStep()
{
    m_scope.takeStep(m_error, [this] { reread(); });
}

void AccessCheckPage::organizationChosen(bool isOther)
{
    if (!isOther) {
        answer(); // its switches may be others
        return;
    }
    clear();
    readRules();
}

//! The organization's, and what the person is assigned beyond those, as members of several organizations are.
void AccessCheckPage::showRules()
{
    QList<RuleChoice> fences;
    QList<RuleChoice> timeslots;
    QStringList own;
    for (const Record &record : std::as_const(m_geofences))
        own.append(record.identity());
    for (const QString &id : std::as_const(m_fences)) {
        if (!own.contains(id))
            own.append(id);
    }
    for (const QString &id : std::as_const(own)) {
        const AccessFence fence = m_book.fences.value(id);
        fences.append({id, titleOf(fence), isOn(fence.isActive, m_book.assumptions), ruleNumberOf(id)});
    }
    own.clear();
    for (const Record &record : std::as_const(m_timeslots))
        own.append(record.identity());
    for (const QString &id : std::as_const(m_slots)) {
        if (!own.contains(id))
            own.append(id);
    }
    for (const QString &id : std::as_const(own)) {
        const AccessTimeslot timeslot = m_book.timeslots.value(id);
        // Several may have one name: a service that stores one stretch each has one a day.
        timeslots.append({id, tr("%1 · %2").arg(titleOf(timeslot), weekToText(timeslot.times, QLocale())),
                          isOn(timeslot.isActive, m_book.assumptions)});
    }
    m_widget->form()->setRules(fences, timeslots);
}

void AccessCheckPage::showState()
{
    m_checkFile->setEnabled(m_hasRules);
    const std::optional<PaneState> obstacle = m_scope.obstacle(m_error, m_hasRules);
    m_widget->setState(obstacle || m_hasRules ? obstacle : PaneState());
    const std::optional<ServiceError> error = m_scope.error() ? m_scope.error() : m_error;
    if (m_hasRules && error) {
        const PaneState said = paneStateOf(*error);
        m_saidError = said.title;
        m_widget->setNotice(Banner::Kind::Warning, said.title, said.text, said.actionText);
    } else if (!m_saidError.isEmpty()) {
        // Not what was said of a file since.
        if (m_widget->noticeText() == m_saidError)
            m_widget->setNotice({}, {}, {}, {});
        m_saidError.clear();
    }
}

void AccessCheckPage::choosePerson()
{
    auto *picker = new RecordPicker(m_context,
                                    {.page = &ivaltUsers,
                                     .title = tr("Check the access of a person"),
                                     .intro = tr("What the person is assigned is read then, and nothing is changed."),
                                     .acceptText = tr("Choose"),
                                     .many = false,
                                     .scope = m_scope.organization()},
                                    m_widget);
    connect(picker, &RecordPicker::chosen, this, [this](const QList<Record> &records) { setPerson(records.first()); });
    picker->open();
}

bool AccessCheckPage::isAsAssigned() const
{
    const auto isSame = [](QStringList a, QStringList b) {
        a.sort();
        b.sort();
        return a == b;
    };
    return isSame(m_widget->form()->checkedFences(), m_fences) && isSame(m_widget->form()->checkedTimeslots(), m_slots);
}

void AccessCheckPage::showPersonNote()
{
    AccessForm *form = m_widget->form();
    const QString old = m_isPersonOld ? QString(u' ' % tr("Whether times are checked may be out of date: the person "
                                                          "could not be read."))
                                      : QString();
    if (m_person.isNull())
        form->setPersonNote(tr("Check the geofences and timeslots that are to count, or choose a person."), false);
    else if (m_personError)
        form->setPersonNote(tr("What the person is assigned could not be read. %1")
                                .arg(QString(m_personError->summary() % u' ' % m_personError->nextStep())),
                            true);
    else if (m_missingAssigned > 0)
        form->setPersonNote(tr("Reading what the person is assigned…"), false);
    else if (!isAsAssigned())
        form->setPersonNote(tr("What if: other rules than the person is assigned. Nothing is changed.") + old, true);
    else
        form->setPersonNote(tr("As assigned. Check others to see what would be if.") + old, m_isPersonOld);
}

void AccessCheckPage::showZones()
{
    QList<QByteArray> zones;
    for (const AccessTimeslot &timeslot : currentRules().timeslots)
        zones.append(timeslot.zone);
    for (const Record &record : std::as_const(m_timeslots))
        zones.append(m_book.timeslots.value(record.identity()).zone);
    m_widget->form()->setZones(zones);
}

AccessRules AccessCheckPage::currentRules() const
{
    AccessSwitches switches = switchesFrom(m_scope.organization(), m_person);
    if (m_person.isNull())
        switches.verifyTimeslots = true; // those that are checked here are to count
    return m_book.rulesOf({.id = m_person.isNull() ? QString() : m_person.identity(),
                           .name = {},
                           .fences = m_widget->form()->checkedFences(),
                           .timeslots = m_widget->form()->checkedTimeslots(),
                           .switches = switches});
}

//! Why nothing can be told yet of the chosen person; empty: the rules are known or checked by hand.
QString AccessCheckPage::unknownRules() const
{
    const AccessForm *form = m_widget->form();
    if (m_missingAssigned > 0)
        return tr("What the person is assigned is being read.");
    if (m_personError && form->checkedFences().isEmpty() && form->checkedTimeslots().isEmpty())
        return tr("What the person is assigned could not be read. Read it again, or check the rules that are to "
                  "count.");
    return {};
}

void AccessCheckPage::answer()
{
    m_soon.stop();
    const AccessForm *form = m_widget->form();
    m_widget->result()->answer({.rules = currentRules(),
                                .place = form->place(),
                                .instant = form->instant(),
                                .zone = form->zone(),
                                .who = m_person.isNull() ? QString() : m_person.title(),
                                .unknown = unknownRules()});
}

void AccessCheckPage::assume(Assumption assumption, int choice)
{
    const AssumptionRow &row = rowOf(assumption);
    m_context.workspace->changeIvaltSetting(row.key, QString(row.choices[static_cast<size_t>(choice)].key));
}

void AccessCheckPage::checkFile(const QString &file)
{
    if (!m_checkFile->isEnabled())
        return;
    if (const QString unknown = unknownRules(); !unknown.isEmpty()) {
        m_widget->setNotice(Banner::Kind::Warning, tr("%1 is not checked.").arg(QFileInfo(file).fileName()), unknown,
                            tr("Close"));
        return;
    }
    const QString who = m_person.isNull() ? tr("the rules checked on the page") : m_person.title();
    m_bulk->check({.file = file,
                   .rules = currentRules(),
                   .who = who,
                   .zone = m_widget->form()->zone(),
                   .organization = m_scope.organization(),
                   .book = m_book});
}

} // namespace gatehouse
