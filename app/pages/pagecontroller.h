#pragma once

#include "app/pages/pagecontext.h"
#include "app/pages/pagewatch.h"
#include "app/pages/recordlist.h"
#include "models/changes/change.h"

#include <memory>

namespace gatehouse {

class PageActions;
class TablePage;
struct PaneState;

//! Keys of the columns a page shows before the person has chosen.
QStringList firstColumns(const PageRow &page);

//! Something to be said above the rows as long as nothing more pressing is.
struct PageNotice
{
    QString text;
    QString detail;
    QString actionText = {};
    std::function<void()> action = {};
};

//! A generic page of records: brings together the list, the table page and the actions. Lives as long as its widget.
class PageController : public PageWatch
{
    Q_OBJECT

public:
    //! Where the record comes from that the page's records belong to.
    enum class ScopeFrom : quint8 {
        Header,  //!< chosen in the page's own header
        Another, //!< from whoever made the page: setScope()
    };

    //! Makes the page's widget.
    static QWidget *make(const PageRow &page, const PageContext &context);
    //! As above; the controller is a child of its widget().
    static PageController *makeController(const PageRow &page, const PageContext &context,
                                          ScopeFrom from = ScopeFrom::Header);

    RecordList &list() { return m_list; }
    TablePage *widget() const { return m_widget; }
    const PageContext &context() const { return m_context; }

    QList<Record> selectedRecords() const;
    void refresh(); //!< reads everything shown again, the records of the scope too
    void create();  //!< opens the form for a new record
    //! Opens the form for a record that need not be listed; \a record has all that the service tells of it.
    void edit(const Record &record);
    //! No value: nothing is to be said.
    void setNotice(const std::optional<PageNotice> &notice);
    void setScope(const Record &scope); //!< null: none is chosen

    bool isReady() const override;
    QString problem() const override;

private:
    //! What the button of the state or the warning shown is for.
    enum class Step : quint8 {
        None,
        SignIn,
        Retry,
        Cancel,
        Create,
        CreateScope,
        ClearFilters,
        LoadAll,
        StopLoading,
        Notice,
        FirstAction
    };

    PageController(const PageRow &page, const PageContext &context, ScopeFrom from);

    void connectWidget();
    void followSettings();
    void accessChanged();
    void clear();
    void lineChanged();
    void scopesChanged();
    void take(Step step);
    void showState();
    void showNotice();
    void showPane(const PaneState &pane, Step step);
    void showError(const ServiceError &error);
    bool isScopeGiven() const { return m_page.scope && !m_scopes; }
    void showNoScope();
    void showUnlisted();
    void showEmpty();
    void showCount();
    bool makesAnother(const QString &operation) const;
    bool noteChanged(Service service, const QString &operation, const ChangeTarget &target);
    void readChanged();

    const PageRow &m_page;
    PageContext m_context;
    const Line m_line; //!< the columns and actions are those of this line
    RecordList m_list;
    //! What the records may belong to; null where they belong to nothing or it is chosen elsewhere.
    std::unique_ptr<RecordList> m_scopes;
    TablePage *m_widget;
    PageActions *m_actions;
    Step m_paneStep = Step::None;
    Step m_warningStep = Step::None;
    std::optional<PageNotice> m_notice;
    QList<ChangedRecord> m_changed; //!< by the changes under way
    QList<ChangedRecord> m_changedScopes;
    bool m_isBehind = false; //!< the list may not tell of them yet
};

} // namespace gatehouse
