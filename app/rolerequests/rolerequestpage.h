#pragma once

#include "app/pages/pagecontext.h"
#include "app/pages/pagewatch.h"
#include "app/pages/recordlist.h"
#include "app/rolerequests/roletitles.h"
#include "ui/requests/queuefilter.h"

#include <QSet>

class QAction;

namespace gatehouse {

class RequestReview;
class RowAnchor;
class TablePage;
struct ChangeResult;
struct PaneState;
struct RequestToDecide;

//! The page of role requests: brings together the queue, its filters, the review pane, the decisions and the watch that
//! looks for new ones. Lives as long as its widget.
class RoleRequestPage : public PageWatch
{
    Q_OBJECT

public:
    //! Makes the page's widget.
    static QWidget *make(const PageContext &context);

    static const PageRow &row();

    bool isReady() const override;
    QString problem() const override;
    bool isForOthers() const override;

private:
    enum class Step : quint8 { None, SignIn, Retry, Cancel, ShowOpen, ClearSearch, LoadAll, StopLoading };

    explicit RoleRequestPage(const PageContext &context);

    void connectWidget();
    void followSettings();
    void makeActions();
    void makeDecisions();
    QAction *add(const QString &id, Icon icon, const QString &text, const QKeySequence &keys,
                 const std::function<void()> &run);
    void updateActions();

    Record present(const Record &request);
    void presentAgain(); //!< titles of roles, or what was read, are others now
    Record requestOf(RowHandle row) const;
    Record selectedRequest() const;
    QList<RequestToDecide> selectedToDecide() const;

    void accessChanged();
    void leave();
    void refresh();
    void filter(const QueueSelection &selection);
    void showChoices();
    void choosePerson();
    void watched();
    bool differsFromWatched() const;
    void readQuietly();
    void readAgain();
    void decide(const QString &status);
    void decided(const ChangeResult &result);
    void foundOther(const QString &id, const Record &now);
    void move(int by);
    void keepPlace();
    void requestRole();

    void take(Step step);
    void showState();
    void showNotice();
    void showPane(const PaneState &pane, Step step);
    void showNotAllowed();
    void showEmpty();
    void showCount();
    void showFreshness();
    bool mayRead() const;
    QString ownId() const;

    PageContext m_context;
    RecordList m_list;
    RoleTitles m_titles;
    TablePage *m_widget;
    QueueFilter *m_filter;
    RowAnchor *m_anchor;
    RequestReview *m_review;
    QHash<QString, Record> m_requests;  //!< as the service gave them, by id
    QSet<QString> m_exactMoments;       //!< of requests whose age the service tells
    QHash<QString, QString> m_handlers; //!< names by id, as far as they came by
    QAction *m_requestRole = nullptr;
    QList<QAction *> m_decisions;
    QList<QAction *> m_selectionActions;
    QTimer m_ageing;
    int m_place = -1; //!< the selected row, while rows may go
    QString m_told;   //!< what became of a request behind the person's back
    Step m_paneStep = Step::None;
    Step m_noticeStep = Step::None;
};

//! What can be done on the page before it was opened.
QList<PageCommand> roleRequestCommands(const OpenWorkspace &workspace);

} // namespace gatehouse
