#pragma once

#include "app/pages/pagecontext.h"
#include "app/pages/pagewatch.h"
#include "app/pages/recordlist.h"
#include "app/permissions/deliveredrights.h"
#include "models/permissions/rolematrix.h"
#include "ui/records/statepane.h"

#include <memory>

class QAction;

namespace gatehouse {

class ChangeRun;
class MatrixPage;
struct ChangeResult;

//! The page of role permissions: brings together roles, permissions, what is known of them, and the door. Lives as
//! long as its widget.
class MatrixController : public PageWatch
{
    Q_OBJECT

public:
    //! Makes the page's widget.
    static QWidget *make(const PageContext &context);

    bool isReady() const override;
    QString problem() const override;

private:
    //! What the button of the state shown is for.
    enum class Step : quint8 { None, SignIn, Retry, Cancel, Create };

    explicit MatrixController(const PageContext &context);

    void connectPage();
    void accessChanged();
    void refresh();
    void clear();
    void readOwnList();
    void listChanged(RecordList &list);
    void take(Step step);
    void showState();
    void showPane(const PaneState &pane, Step step);
    void showHonesty();
    void showDetails();
    void fill();
    void restoreMarks();
    void save();
    void saved(const ChangeResult &result);
    QList<PlannedChange> plan() const;
    PlannedChange planOne(const Endpoint &endpoint, const RolePermissionKey &key, const char *consequence) const;
    PermissionFact factOf(const MatrixRole &role, const MatrixPermission &permission) const;
    bool hasAll() const;
    QList<RecordList *> lists();

    PageContext m_context;
    Client &m_client;
    const Line m_line;
    RoleMatrix m_matrix;
    MatrixPage *m_widget;
    QAction *m_export = nullptr;
    RecordList m_roles;
    RecordList m_permissions;
    //! 3.1 lists the roles of the default organization by an operation of their own.
    std::unique_ptr<RecordList> m_defaultRoles;
    DeliveredRights m_delivered;
    OwnList m_own;
    QFuture<Outcome<RecordPage>> m_reading;
    QHash<QString, Record> m_roleRecords; //!< one of each title
    Step m_step = Step::None;
    bool m_isSaving = false;
    bool m_isShown = false;
    bool m_hasMarks = false; //!< those that were kept are there again
};

} // namespace gatehouse
