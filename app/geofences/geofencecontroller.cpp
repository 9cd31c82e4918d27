#include "app/geofences/geofencecontroller.h"

#include "app/access/accessimpact.h"
#include "app/access/accessreading.h"
#include "app/changes/whenchanged.h"
#include "app/geofences/fencedrafts.h"
#include "app/geofences/fenceexport.h"
#include "app/geofences/fencefacts.h"
#include "app/geofences/fenceimport.h"
#include "app/geofences/fenceproblemwatch.h"
#include "app/geofences/polygoncover.h"
#include "app/map/tileservice.h"
#include "app/pages/ivalt/pages.h"
#include "app/pages/pageactions.h"
#include "app/pages/pagescope.h"
#include "app/pages/pagestates.h"
#include "app/pages/requests.h"
#include "app/pages/tablesettings.h"
#include "app/workspaces/accesswords.h"
#include "app/workspaces/openworkspace.h"
#include "app/workspaces/settings.h"
#include "models/records/ivalt/geofence.h"
#include "models/records/ivalt/organization.h"
#include "network/operations/ivalt.h"
#include "ui/access/accesschangepanel.h"
#include "ui/map/basemapview.h"
#include "ui/map/coverpanel.h"
#include "ui/map/fencepanel.h"
#include "ui/map/geofencepage.h"
#include "ui/map/placesearchfield.h"
#include "ui/map/problemlist.h"
#include "ui/records/tablepage.h"
#include "ui/theme/rulecolors.h"
#include "ui/widgets/button.h"

#include <QAction>
#include <QItemSelection>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int placesWidth = 196;
static constexpr double placeZoom = 13;

QWidget *GeofenceController::make(const PageContext &context)
{
    auto *controller = new GeofenceController(context);
    controller->setParent(controller->m_widget);
    return controller->m_widget;
}

GeofenceController::GeofenceController(const PageContext &context)
    : m_context(context)
    , m_client(context.workspace->client(Service::Ivalt))
    , m_widget(new GeofencePage(context.theme, &m_rows.model(), ivaltGeofences.titleText(), FenceRows::firstColumns(),
                                context.memoryOf(ivaltGeofences.id)))
    , m_scopes(ivaltOrganizations, m_client)
    , m_drafts(new FenceDrafts(draftMemoryOf(context, ivaltGeofences.id),
                               draftMemoryOf(context, ivaltGeofences.id + ".polygons"_L1), this))
{
    m_widget->setObjectName(ivaltGeofences.id);
    m_widget->table()->setJsonColumns(m_rows.cells().jsonColumns());
    m_widget->table()->setToneOf(m_rows.stateColumn(), [](QStringView raw) {
        return std::optional(raw == "failed"_L1 ? Tone::Danger : raw == "deleted"_L1 ? Tone::Muted : Tone::Warning);
    });
    const int name = m_rows.model().store()->columnIndex(u"name");
    m_widget->table()->setDotOf(name, [this](RowHandle row) -> std::optional<QColor> {
        const FenceKey key = m_rows.keyOf(row);
        if (key == NoFenceKey || !document()->isListed(key))
            return {};
        return ruleColors(m_context.theme, ruleNumberOf(document()->fence(key).identity(), key)).line;
    });
    followTableSettings(m_widget->table(), context.settings,
                        [this](const MomentStyle &style) { m_rows.setMomentStyle(style); });
    addHelpers();
    addActions();
    connectPage();
    connect(&m_rows.model(), &TableModel::shownChanged, this, &GeofenceController::showCount);
    connect(&m_scopes, &RecordList::stateChanged, this, &GeofenceController::scopesChanged);
    connect(&m_scopes, &RecordList::progressed, this, &GeofenceController::scopesChanged);
    connect(m_context.workspace, &OpenWorkspace::stateChanged, this, [this](Service service) {
        if (service == Service::Ivalt)
            accessChanged();
    });
    connect(m_context.workspace, &OpenWorkspace::personLeft, this, [this](Service service) {
        if (service == Service::Ivalt)
            clear();
    });
    whenChanged(
        m_context.door, this,
        [this](Service service, const QString &, const ChangeTarget &target) {
            return service == Service::Ivalt && !m_savingOf && target.type == typeOf<ivalt::Organization>.name;
        },
        [this] { m_scopes.reload(); });
    whenChanged(
        m_context.door, this,
        [this](Service service, const QString &, const ChangeTarget &target) {
            return service == Service::Ivalt && !m_savingOf && target.type == typeOf<ivalt::Geofence>.name;
        },
        [this] {
            if (document())
                read();
        });
    accessChanged();
}

GeofenceController::~GeofenceController()
{
    delete m_drafts; // keeps what is in the documents
}

void GeofenceController::connectPage()
{
    connect(m_widget, &GeofencePage::refreshWanted, this, &GeofenceController::refresh);
    connect(m_widget, &GeofencePage::saveWanted, this, &GeofenceController::save);
    connect(m_widget, &GeofencePage::discardWanted, this, &GeofenceController::discard);
    connect(m_widget, &GeofencePage::stateActionTriggered, this, [this] { take(m_step); });
    connect(m_widget, &GeofencePage::searched, this, [this](const QString &text) {
        m_rows.model().setFilter({.text = text});
        showCount();
    });
    connect(m_widget, &GeofencePage::scopeChosen, this, [this](const QString &id) {
        chooseScope(chosenScope(m_scopes, id, m_context.memoryOf(ivaltGeofences.id)));
    });
    connect(m_widget, &GeofencePage::undone, this, [this](const QList<FenceKey> &keys) {
        QList<FenceKey> left = keys;
        left.removeIf([this](FenceKey key) { return !document()->isListed(key); });
        if (left.isEmpty())
            return;
        m_widget->canvas()->select(left);
        selectInTable(left);
        if (left.size() == 1)
            m_widget->canvas()->reveal(left.first());
    });
    connect(m_widget->canvas(), &FenceCanvas::selectionChanged, this, &GeofenceController::selectInTable);
    connect(m_widget->canvas(), &FenceCanvas::selectionMoved, this, [this] {
        showFacts();
        updateActions();
    });
    connect(m_widget->table(), &RecordTable::selectionMoved, this, &GeofenceController::selectOnMap);
    connect(m_widget->table(), &RecordTable::opened, this, [this](RowHandle row) {
        m_widget->canvas()->showFences({m_rows.keyOf(row)});
        m_widget->canvas()->setFocus(Qt::OtherFocusReason);
    });
}

void GeofenceController::addHelpers()
{
    m_context.tiles->serve(m_widget->baseMap());
    auto *places = new PlaceSearchField(m_context.theme);
    places->setFixedWidth(placesWidth);
    m_widget->addMapTool(places);
    connect(places, &PlaceSearchField::chosen, this, [this](const PlaceChoice &choice) {
        m_widget->canvas()->showPlace(choice.point, placeZoom);
        m_widget->canvas()->setFocus(Qt::OtherFocusReason);
    });
    auto *problems = new ProblemList(m_context.theme);
    m_widget->addBelow(problems);
    m_widget->addFooterWidget(problems->button());
    m_problems = new FenceProblemWatch(problems, this);
    connect(problems, &ProblemList::chosen, this, [this](const QList<FenceKey> &fences) {
        m_widget->canvas()->select(fences);
        selectInTable(fences);
        m_widget->canvas()->showFences(fences);
    });
    auto *impact = new AccessChangePanel(m_context.theme);
    m_widget->addBelow(impact);
    m_widget->addFooterWidget(impact->button());
    m_impact = new AccessImpact(
        m_context, AssignmentKind::Geofences,
        [this] {
            AccessImpact::Rules rules;
            for (const FenceKey key : document() ? document()->keys() : QList<FenceKey>()) {
                const EditedFence &fence = document()->fence(key);
                const QString id = fence.identity();
                if (id.isEmpty())
                    continue; // assigned to nobody yet
                rules.before.fences.insert(id, fenceFrom(id, *fence.storedValues));
                if (fence.working)
                    rules.after.fences.insert(id, fenceFrom(id, *fence.working));
            }
            return rules;
        },
        impact, this);
    auto *cover = new CoverPanel(m_context.theme, m_widget->mapRoom());
    cover->hide();
    m_cover = new PolygonCover(m_widget, cover, this);
    connect(m_cover, &PolygonCover::workChanged, m_drafts, &FenceDrafts::setPolygons);
    m_import = new FenceImport(m_context, m_widget, m_cover, this);
    connect(m_widget, &GeofencePage::filesDropped, m_import, &FenceImport::read);
}

FenceDocument *GeofenceController::document() const
{
    const auto found = m_scope.isNull() ? m_documents.end() : m_documents.find(m_scope.identity());
    return found == m_documents.end() ? nullptr : found->second.get();
}

void GeofenceController::accessChanged()
{
    const bool isOpen = m_context.workspace->isOpen(Service::Ivalt);
    if (isOpen && m_scopes.state() != RecordList::State::Ready)
        m_scopes.reload();
    else if (isOpen && m_error)
        read();
    const bool mayEdit = canChangeWith(ivalt::createGeofence, *m_context.workspace) ||
                         canChangeWith(ivalt::updateGeofence, *m_context.workspace);
    const QString obstacle = m_context.workspace->isReadOnly() ? readOnlyText()
                             : mayEdit                         ? QString()
                                                               : tr("Sign in first.");
    // What may not be edited for a while is not lost by it.
    const bool isOther = m_widget->editObstacle().isEmpty() != obstacle.isEmpty();
    if (isOther)
        m_cover->leave();
    m_widget->setObstacles(obstacle, m_savingOf ? tr("The changes are being sent.") : obstacle);
    if (isOther)
        m_cover->setOrganization(m_scope.identity());
    updateActions();
    showState();
}

void GeofenceController::scopesChanged()
{
    const auto offer = offeredScopes(&m_scopes, m_scope, m_context.memoryOf(ivaltGeofences.id));
    if (!offer)
        return showState();
    m_widget->setScopes(offer->choices, offer->chosenId(), offer->untold);
    chooseScope(offer->chosen);
}

void GeofenceController::chooseScope(const Record &organization)
{
    const bool isSame = !m_scope.isNull() && !organization.isNull() && m_scope.identity() == organization.identity();
    m_scope = organization;
    showCount();
    m_impact->setOrganization(organization);
    if (isSame) {
        watchQuota();
        return showState();
    }
    m_widget->canvas()->accept();
    m_cover->leave();
    m_reading.cancel();
    m_isReading = false;
    m_maySendAgain = false;
    m_error.reset();
    if (!organization.isNull()) {
        std::unique_ptr<FenceDocument> &place = m_documents[organization.identity()];
        if (!place) {
            place = std::make_unique<FenceDocument>();
            connect(place.get(), &FenceDocument::changed, this, &GeofenceController::updateActions);
            connect(place.get(), &FenceDocument::wasReset, this, &GeofenceController::updateActions);
            connect(place.get(), &FenceDocument::changed, this, &GeofenceController::showImpact);
            connect(place.get(), &FenceDocument::wasReset, this, &GeofenceController::showImpact);
            m_drafts->follow(organization.identity(), place.get());
        }
    }
    m_rows.setDocument(document());
    m_widget->setDocument(document());
    m_widget->canvas()->showAll();
    watchQuota();
    m_cover->setOrganization(organization.identity());
    showUnsavedElsewhere();
    showImpact();
    updateActions();
    if (document())
        read();
    else
        showState();
}

//! How many geofences the organization may have; absent where nothing says so.
std::optional<qint64> GeofenceController::quota() const
{
    const std::optional<IvaltConnection> &connection = m_context.workspace->workspace().ivalt;
    const bool isLimit = connection && connection->geofenceQuota != "none"_L1;
    return isLimit && !m_scope.isNull() ? m_scope.as<ivalt::Organization>().numberGeoFencing : std::nullopt;
}

void GeofenceController::watchQuota()
{
    m_problems->watch(document(), quota());
    m_cover->setQuota(quota());
    m_import->setQuota(quota());
}

void GeofenceController::refresh()
{
    const OpenWorkspace::Access access = m_context.workspace->state(Service::Ivalt).access;
    if (access == OpenWorkspace::Access::Blocked)
        m_context.workspace->retry(Service::Ivalt);
    if (access != OpenWorkspace::Access::Open)
        return;
    m_scopes.reload();
    m_impact->reload();
    if (document())
        read();
}

void GeofenceController::clear()
{
    m_reading.cancel();
    m_readingOne.cancel();
    m_isReading = false;
    m_error.reset();
    m_scope = {};
    m_cover->drop();
    m_rows.setDocument(nullptr);
    m_widget->setDocument(nullptr);
    m_problems->watch(nullptr, {});
    m_widget->setScopes({}, {});
    m_drafts->forget(); // what one person was at is not for another to save
    m_documents.clear();
    m_wires.clear();
    m_wasRead.clear();
    m_neverTold.clear();
    m_scopes.clear();
    showCount();
    showUnsavedElsewhere();
    showState();
}

void GeofenceController::read(bool thenSave)
{
    m_reading.cancel();
    const QString organization = m_scope.identity();
    // A list from in between would show again what is being changed, and not what is new.
    m_isReading = m_savingOf != organization;
    m_isReadLater |= !m_isReading;
    if (!m_isReading)
        return showState();
    const PathArguments values{{u"org_id"_s, organization}};
    Request request = requestFor(ivalt::listGeofences, m_client, values);
    request.keepsWire = true; // what no field reads is sent back with an edit
    m_reading = m_client.list(ivalt::listGeofences, request);
    m_reading.then(this, [this, thenSave, organization, saves = m_saves](const Outcome<RecordPage> &outcome) {
        // It may have been on its way when it was cancelled.
        if (m_scope.isNull() || m_scope.identity() != organization)
            return;
        if (m_saves == saves)
            received(outcome, thenSave);
        else
            read(thenSave);
    });
    showState();
}

void GeofenceController::received(const Outcome<RecordPage> &answer, bool thenSave)
{
    m_isReading = false;
    m_error.reset();
    const QString organization = m_scope.identity();
    const Outcome<RecordPage> outcome = toldRows(ivalt::listGeofences, answer);
    if (!outcome) {
        m_error = outcome.error();
        // To a service that never tells its geofences they can be added all the same.
        if (m_error->isListless && !m_wasRead.contains(organization)) {
            m_wasRead.insert(organization);
            m_neverTold.insert(organization);
            restore();
        }
        showState();
        showCount();
        if (thenSave)
            tellNoLook();
        return;
    }
    m_maySendAgain = false;
    const bool isFirst = !m_wasRead.contains(m_scope.identity());
    m_wasRead.insert(m_scope.identity());
    // Nobody knows whether what is in doubt is among these, or says the same as one of them.
    const QList<FenceKey> doubted = m_neverTold.remove(organization) ? document()->inDoubt() : QList<FenceKey>();
    for (const FenceKey key : doubted)
        document()->failed(key, document()->fence(key).problem);
    m_wires.insert(m_scope.identity(), FenceWires::of(*outcome));
    document()->read(outcome->rows);
    if (isFirst)
        m_widget->canvas()->showAll();
    restore();
    showState();
    showCount();
    if (thenSave && !doubted.isEmpty())
        tellNoLook();
    else if (thenSave)
        saveAfterLook();
}

//! What was kept, as far as it can be shown.
void GeofenceController::restore()
{
    const QString organization = m_scope.identity();
    const bool isTold = !m_neverTold.contains(organization);
    const FenceDrafts::Restored restored = m_drafts->restore(organization, *document(), isTold);
    if (restored.edits > 0)
        m_widget->canvas()->showAll();
    m_cover->restore(restored.polygons);
    if (const int edits = restored.edits + restored.polygons.count(); edits > 0) {
        m_context.toast(
            {.kind = ToastKind::Info,
             .text = tr("%n edits from last time are here again. They are not saved yet.", nullptr, edits)});
    }
    if (restored.made > 0) {
        m_context.toast(
            {.kind = ToastKind::Info,
             .text = tr("%n geofences from last time were saved before the program ended.", nullptr, restored.made)});
    }
    if (const int waiting = m_drafts->waiting(organization); waiting > 0) {
        m_context.toast({.kind = ToastKind::Warning,
                         .text = tr("%n edits from last time can only be shown once the service tells its geofences. "
                                    "They are kept until then.",
                                    nullptr, waiting)});
    }
}

void GeofenceController::showImpact()
{
    m_impact->rulesChanged(document() && document()->unsavedCount() > 0);
}

void GeofenceController::showUnsavedElsewhere()
{
    QStringList names;
    for (const auto &[id, other] : m_documents) {
        if ((other->unsavedCount() == 0 && !m_cover->isWaiting(id)) || other.get() == document())
            continue;
        for (const RowHandle row : m_scopes.store().snapshot().rows()) {
            if (const Record scope = m_scopes.recordOf(row); scope.identity() == id)
                names.append(scope.title());
        }
    }
    m_widget->setElsewhere(names.isEmpty() ? QString() : tr("Not saved yet in %1").arg(names.join(", "_L1)));
}

} // namespace gatehouse
