#include "app/geofences/fencechanges.h"
#include "app/geofences/fenceexport.h"
#include "app/geofences/fencefacts.h"
#include "app/geofences/fenceimport.h"
#include "app/geofences/geofencecontroller.h"
#include "app/pages/requests.h"
#include "app/pages/tablesettings.h"
#include "models/records/ivalt/geofence.h"
#include "network/operations/ivalt.h"
#include "ui/map/fencepanel.h"
#include "ui/map/geofencepage.h"

#include <QAction>
#include <QItemSelection>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

void GeofenceController::addActions()
{
    FenceCanvas *canvas = m_widget->canvas();
    const auto add = [this](QLatin1StringView id, Icon icon, const QString &text, const QKeySequence &keys,
                            const std::function<void()> &run) {
        return m_widget->makeAction(id, icon, text, keys, run);
    };
    QAction *rename =
        add("rename"_L1, Icon::Pencil, tr("Rename"), Qt::Key_F2, [this] { m_widget->panel()->editName(); });
    QAction *show = add("showFence"_L1, Icon::Locate, tr("Show on the map"), {},
                        [canvas] { canvas->showFences(canvas->selection()); });
    QAction *duplicate = add("duplicate"_L1, Icon::Copy, tr("Duplicate"), Qt::CTRL | Qt::Key_D,
                             [canvas] { canvas->duplicateSelected(); });
    QAction *toggle = add("toggle"_L1, Icon::Power, tr("Switch on or off"), {}, [canvas] { canvas->toggleSelected(); });
    QAction *remove =
        add("remove"_L1, Icon::Trash, tr("Delete"), QKeySequence::Delete, [canvas] { canvas->removeSelected(); });
    QAction *revert = add("revert"_L1, Icon::Undo, tr("Back to what is saved"), {},
                          [this] { document()->revert(m_widget->canvas()->selection(), tr("Back to what is saved")); });
    m_reload = add("reloadFence"_L1, Icon::Refresh, tr("Read this one again"), {}, [this] { readSelectedAgain(); });
    m_forOne = {rename};
    m_forSome = {show, toggle, duplicate, remove, revert};
    m_importAction =
        add("import"_L1, Icon::Upload, tr("Import a file…"), QKeySequence::Open, [this] { m_import->chooseFile(); });
    m_exportAction = add("export"_L1, Icon::Download, tr("Export all geofences…"), {}, [this] { exportAll(false); });
    QAction *exportSelected =
        add("exportSelected"_L1, Icon::Download, tr("Export selected…"), {}, [this] { exportAll(true); });
    m_forSome.append(exportSelected);
    m_widget->setActions({m_importAction, m_exportAction},
                         {rename, show, toggle, duplicate, remove, revert, m_reload, exportSelected});
}

void GeofenceController::exportAll(bool selectedOnly)
{
    const FenceDocument *fences = document();
    if (!fences)
        return;
    QList<Fence> chosen;
    int unsaved = 0;
    for (FenceKey key : selectedOnly ? m_widget->canvas()->selection() : fences->keys()) {
        const EditedFence &fence = fences->fence(key);
        if (fence.change() != FenceChange::None)
            ++unsaved;
        if (fence.working)
            chosen.append(plainFence(*fence.working));
    }
    exportFences(chosen, unsaved, m_scope.title() + u' ' + tr("geofences"), m_context, m_widget);
}

void GeofenceController::readSelectedAgain()
{
    const FenceKey key = m_widget->canvas()->current();
    if (key == NoFenceKey || document()->fence(key).identity().isEmpty())
        return;
    m_readingOne.cancel();
    const QString identity = document()->fence(key).identity();
    const PathArguments values{{u"org_id"_s, m_scope.identity()}, {u"id"_s, identity}};
    m_readingOne = m_client.fetchWire(ivalt::getGeofence, requestFor(ivalt::getGeofence, m_client, values), identity);
    m_readingOne.then(this, [this, key, wanted = QPointer(document()), organization = m_scope.identity(),
                             saves = m_saves](const Outcome<QJsonObject> &outcome) {
        if (!wanted || !wanted->isListed(key))
            return;
        // What has been saved since is newer.
        if (m_saves != saves)
            return;
        const QString name = wanted->fence(key).shown().name;
        if (outcome) {
            m_wires[organization].update(wanted->fence(key).identity(), *outcome);
            wanted->readOne(key, m_client.recordIn(ivalt::getGeofence, *outcome));
            showFacts();
            m_context.toast({.kind = ToastKind::Success, .text = tr("%1 is as the service has it now.").arg(name)});
        } else if (outcome.error().cause == ServiceError::Cause::NotFound) {
            wanted->readOne(key, {});
            m_context.toast(
                {.kind = ToastKind::Warning, .text = tr("The service has no geofence %1 any more.").arg(name)});
        } else {
            m_context.toast({.kind = ToastKind::Error,
                             .text = tr("%1 could not be read again. %2").arg(name, outcome.error().summary())});
        }
    });
}

void GeofenceController::showFacts()
{
    const FenceKey key = m_widget->canvas()->current();
    if (key == NoFenceKey)
        return;
    const Record &stored = document()->fence(key).stored;
    QStringList facts;
    if (!stored.isNull()) {
        const MomentStyle style = momentStyleOf(*m_context.settings);
        const auto &fence = stored.as<ivalt::Geofence>();
        if (fence.id)
            facts.append(tr("Id %1").arg(*fence.id));
        if (fence.createdAt.isValid())
            facts.append(tr("created %1").arg(momentText(fence.createdAt, style)));
        if (fence.updatedAt.isValid() && fence.updatedAt != fence.createdAt)
            facts.append(tr("changed %1").arg(momentText(fence.updatedAt, style)));
    }
    m_widget->panel()->setFacts(facts.join(u" · "_s));
}

void GeofenceController::selectOnMap()
{
    if (m_isSelecting)
        return;
    QList<FenceKey> keys;
    for (const RowHandle row : m_widget->table()->selectedRows())
        keys.append(m_rows.keyOf(row));
    keys.removeAll(NoFenceKey);
    m_widget->canvas()->select(keys);
    if (keys.size() == 1)
        m_widget->canvas()->reveal(keys.first());
}

void GeofenceController::selectInTable(const QList<FenceKey> &keys)
{
    m_isSelecting = true;
    RecordTable *table = m_widget->table();
    QList<int> rows;
    for (FenceKey key : keys) {
        if (const int row = m_rows.model().rowOf(m_rows.rowOf(key)); row >= 0)
            rows.append(row);
    }
    std::ranges::sort(rows);
    const int column = table->shownColumns().value(0);
    const QModelIndex first = rows.isEmpty() ? QModelIndex() : m_rows.model().index(rows.first(), column);
    // By ranges: one for everything, where one for each row would take long.
    QItemSelection selection;
    for (qsizetype from = 0, to = 0; from < rows.size(); from = to) {
        for (to = from + 1; to < rows.size() && rows.at(to) == rows.at(to - 1) + 1; ++to) {
        }
        selection.select(m_rows.model().index(rows.at(from), column), m_rows.model().index(rows.at(to - 1), column));
    }
    table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (first.isValid())
        table->scrollTo(first);
    m_isSelecting = false;
}

void GeofenceController::updateActions()
{
    const QList<FenceKey> &keys = m_widget->canvas()->selection();
    const bool canEdit = m_widget->canvas()->isEditable();
    const FenceDocument *fences = document();
    const auto any = [&](auto predicate) {
        return fences && std::ranges::any_of(keys, [&](FenceKey key) {
                   return fences->isListed(key) && predicate(fences->fence(key));
               });
    };
    for (QAction *action : std::as_const(m_forOne))
        action->setEnabled(canEdit && keys.size() == 1);
    for (QAction *action : std::as_const(m_forSome))
        action->setEnabled(!keys.isEmpty() && (canEdit || action->objectName() == "showFence"_L1 ||
                                               action->objectName() == "exportSelected"_L1));
    for (QAction *action : std::as_const(m_forSome)) {
        if (action->objectName() == "revert"_L1)
            action->setEnabled(canEdit &&
                               any([](const EditedFence &fence) { return fence.change() != FenceChange::None; }));
        if (action->objectName() == "remove"_L1)
            action->setEnabled(canEdit && any([](const EditedFence &fence) { return fence.working.has_value(); }));
    }
    m_importAction->setEnabled(canEdit);
    m_exportAction->setEnabled(fences && fences->count() > 0);
    m_reload->setEnabled(keys.size() == 1 && any([](const EditedFence &fence) { return !fence.identity().isEmpty(); }));
}

} // namespace gatehouse
