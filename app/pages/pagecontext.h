#pragma once

#include "models/schema/service.h"
#include "ui/shell/shelltypes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/settingsmemory.h"

#include <functional>
#include <memory>

namespace gatehouse {

class ActivityPanel;
class AssignmentMemory;
class ChangeDoor;
class Client;
class ImportDesk;
class OpenWorkspace;
class PermissionMemory;
class RecordNames;
class RoleRequestWatch;
class SettingsStore;
class TileService;
struct ImportFile;

//! What pages are given to work with. All of it outlives them.
struct PageContext
{
    Theme theme;
    OpenWorkspace *workspace = nullptr;
    ChangeDoor *door = nullptr;
    SettingsStore *settings = nullptr;
    std::shared_ptr<RecordNames> names; //!< of records that others refer to
    std::shared_ptr<RoleRequestWatch> roleRequests;
    std::shared_ptr<PermissionMemory> permissions; //!< what answers have taught of roles and permissions
    std::shared_ptr<AssignmentMemory> assignments; //!< who is assigned which geofences and timeslots
    ActivityPanel *activity = nullptr;
    TileService *tiles = nullptr; //!< of maps
    ImportDesk *imports = nullptr;
    QString draftFolder; //!< where edits that are not saved are kept; empty: nowhere
    std::function<void(const Toast &)> toast;
    std::function<void(Service)> signIn; //!< asks for credentials, or tries again with those there are
    std::function<void()> signOut;       //!< of ELEVATE, unless changes are being sent
    std::function<void(const QString &pageId)> showPage;
    std::function<void(const QString &pageId)> createOn; //!< goes to that page and opens its form for a new record
    //! Goes to the import page of the service with that file.
    std::function<void(Service service, const ImportFile &file)> importFile;
    std::function<void(const QString &pageId)> remakePage; //!< puts a new page in place of the one there is

    Client &client(Service service) const;
    //! What a page remembers in this workspace, under its id.
    SettingsMemory memoryOf(const QString &pageId) const;
};

} // namespace gatehouse
