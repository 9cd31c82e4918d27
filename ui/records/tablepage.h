#pragma once

#include "ui/records/recordtable.h"
#include "ui/records/scopebox.h"
#include "ui/records/statepane.h"
#include "ui/widgets/banner.h"

#include <QWidget>

class QHBoxLayout;
class QSplitter;
class QStackedWidget;

namespace gatehouse {

class Button;
class DetailsPane;
class FilterBar;
class SearchField;
class TextLabel;

//! What a table page is called and how it searches; in the user's language.
struct TablePageTexts
{
    QString title;
    QString searchHint;
    QString scopeLabel; //!< such as "Organization"; empty: the page has no scope
};

//! A page that lists records: header with title, count, search and actions, filter chips, table, details, and what
//! stands there when there is nothing to list. Knows the table engine, not where the rows come from.
class TablePage : public QWidget
{
    Q_OBJECT

public:
    TablePage(const Theme &theme, const TablePageTexts &texts, TableModel *model, const QStringList &shownColumns,
              const SettingsMemory &memory, QWidget *parent = nullptr);

    RecordTable *table() const { return m_table; }
    DetailsPane *details() const { return m_details; }
    SearchField *search() const { return m_search; }
    FilterBar *filterBar() const { return m_filterBar; }

    //! The page's one primary button; also in the command palette.
    void setPrimaryAction(QAction *action);
    //! It shares the window's page with another, whose primary button is the only one then.
    void setSecondary();
    //! Why what the search says cannot be used; empty when it can.
    void setSearchProblem(const QString &problem);
    //! Actions of the page as a whole, after reading again in the menu at the end of the header.
    void setPageActions(const QList<QAction *> &actions);
    //! Something beside the search, such as a button that belongs to this page only.
    void addHeaderWidget(QWidget *widget);
    //! A line of its own below the header, such as filters that belong to this page only; \a tabStops are what in it
    //! takes the focus, in order.
    void addStrip(QWidget *strip, const QList<QWidget *> &tabStops);
    //! What stands beside the table in place of the details, such as a map or a week; the table is that wide at first.
    void setBeside(QWidget *widget, int tableWidth);
    //! Actions on the selected rows: context menu and details.
    void setRowActions(const QList<QAction *> &actions);

    void setTitle(const QString &title); //!< where it says more than what the page was made with
    void setCountText(const QString &text);
    void setScopes(const QList<ScopeChoice> &scopes, const QString &current, const QString &untold = {});
    QString currentScope() const;
    void chooseScope(const QString &id); //!< as if the person had

    //! Something in place of the table; no value brings the table back.
    void setState(const std::optional<PaneState> &state);
    const std::optional<PaneState> &state() const { return m_state; }
    //! A message above a table that keeps showing what it has; empty text takes it away.
    void setWarning(const QString &text, const QString &detail, const QString &actionText);
    //! As a warning, but of another kind, such as the good outcome of something that was asked for.
    void setNotice(Banner::Kind kind, const QString &text, const QString &detail, const QString &actionText);

    void setColumnFilters(const QList<ColumnFilter> &filters);
    const QList<ColumnFilter> &columnFilters() const;

    void setDetailsShown(bool shown);
    bool isDetailsShown() const;

signals:
    void searched(const QString &text);
    void columnFiltersChanged(const QList<gatehouse::ColumnFilter> &filters);
    void scopeChosen(const QString &id);
    void refreshWanted();
    void stateActionTriggered(); //!< the next step of the state shown
    void warningActionTriggered();

private:
    QAction *makeAction(QLatin1StringView id, Icon icon, const QString &text, const QKeySequence &keys);
    QWidget *makeHeader();
    void makeSearch(QWidget *header);
    void arrangeTabs();

    Theme m_theme;
    TablePageTexts m_texts;
    SettingsMemory m_memory;
    RecordTable *m_table;
    DetailsPane *m_details;
    StatePane *m_pane;
    Banner *m_warning;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QWidget *m_warningRoom;
    FilterBar *m_filterBar;
    QAction *m_filterAction;
    QAction *m_detailsAction;
    QAction *m_refreshAction;
    SearchField *m_search = nullptr;
    ScopeBox *m_scope = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_count = nullptr;
    QHBoxLayout *m_headerLayout = nullptr;
    Button *m_filterButton = nullptr;
    Button *m_detailsButton = nullptr;
    Button *m_primary = nullptr;
    Button *m_menuButton = nullptr;
    std::optional<PaneState> m_state;
};

} // namespace gatehouse
