#pragma once

#include "app/pages/actionplan.h"
#include "app/pages/pagerow.h"
#include "models/changes/reviewer.h"
#include "ui/shell/shelltypes.h"

#include <QObject>

class QAction;

namespace gatehouse {

class OpenWorkspace;
class PageController;

//! What can be done on a page that was not opened yet: what needs neither a selection nor the rows.
QList<PageCommand> pageCommands(const PageRow &page, const OpenWorkspace &workspace);

//! What can be done on a generic page: creating, editing, removing, the page row's own actions, reading again, loading
//! all, exporting. Every change goes through the door.
class PageActions : public QObject
{
    Q_OBJECT

public:
    PageActions(PageController &page, QObject *parent);

    void create();
    QString createText() const;
    void editRecord(const Record &full); //!< as the service has it; it need not be listed
    //! The page's first action that needs no record and is possible now; empty when there is none.
    QString firstText() const;
    void runFirst();
    //! Actions are enabled by what is selected and what the signed-in person may do.
    void updateEnabled();

private:
    //! An action that is not always possible: it needs a permission, or a selection of some size.
    struct Entry
    {
        QAction *action;
        const Endpoint *operation; //!< null: needs no permission
        bool needsSelection = false;
        bool onMany = false;
        const Endpoint *otherwise = nullptr; //!< see ActionRow::otherwise
    };

    QAction *add(const QString &id, Icon icon, const QString &text, const QKeySequence &keys,
                 const std::function<void()> &run);
    QString obstacleOf(const Entry &entry) const;
    //! Says so where nothing may be changed, before somebody fills in a form.
    bool isRefused() const;
    QString recordObstacleOf(const Entry &entry) const;
    QAction *firstAction() const;
    void addRecordActions();
    void addPageActions();

    //! Where an edit goes. Settled before the record is read, since the page may show another scope by then.
    struct EditPlace
    {
        Record listed;
        PathArguments values;
        LookUpPlace place;
    };

    void edit();
    void editRead(const EditPlace &place, const Record &full);
    void tellUnread(const Record &listed, const ServiceError &error);
    void editPrepared(const EditPlace &place, const PreparedEdit &prepared);
    void remove();
    void removeForeseen(const LookUpPlace &place, const QList<Record> &records, const QList<QStringList> &foreseen,
                        const QList<LeftOut> &leftOut);
    void run(const ActionRow &row);
    void runOn(const ActionRow &row, QList<Record> selected);
    //! Goes on with \a then once the scope is as the service has it, where \a row sends values of it; says so where it
    //! cannot be read now.
    void whenScopeIsRead(const ActionRow &row, const std::function<void()> &then);
    void runTyped(const ActionRow &row); //!< for whom the person names, none being selected
    //! Goes on with \a then unless \a row cannot reach one of the organizations; then says so.
    void whenWithinTenant(const ActionRow &row, const QList<Record> &organizations, const std::function<void()> &then);
    void runForm(const ActionRow &row, const QList<Record> &selected, const QList<LeftOut> &leftOut);
    void runPick(const ActionRow &row, const QList<Record> &selected, const QList<LeftOut> &leftOut);
    QList<PlannedChange> changesOf(const ActionRow &row, const QList<Record> &selected, const QList<Record> &picked,
                                   const Record &typed = {});
    ArgumentSources sourcesFor(const Record &selected) const;
    //! Sends, tells the outcome in a toast and offers undo. Tells of \a leftOut too, which of what was selected with
    //! them needs or takes no change.
    void submit(const QList<PlannedChange> &changes, const QList<LeftOut> &leftOut = {});
    void planCreation(PlannedChange &change, const LookUpPlace &place, const Record &created) const;

    PageController &m_page;
    const PageRow &m_row;
    QList<Entry> m_entries;
    QAction *m_create = nullptr;
    QFuture<Outcome<Record>> m_reading; //!< the record to be edited
    QFuture<Outcome<PreparedEdit>> m_preparing;
    quint64 m_removals = 0; //!< counts them, so that only the last one asked for is reviewed
    quint64 m_lookings = 0; //!< counts looks at organizations before an action, so that only the last one leads on
};

} // namespace gatehouse
