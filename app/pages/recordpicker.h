#pragma once

#include "app/pages/pagecontext.h"
#include "app/pages/recordlist.h"

#include <QDialog>

class QStackedWidget;

namespace gatehouse {

class Banner;
class Button;
class RecordTable;
class SearchField;

//! What is to be chosen and what for; texts in the user's language.
struct PickOrder
{
    const PageRow *page;
    QString title;
    QString intro; //!< what follows from it; may be empty
    QString acceptText;
    bool many = true;  //!< several may be chosen
    Record scope = {}; //!< for pages with a scope
};

//! Lets a person choose records of a page's kind: a table with search. Non-blocking; show it with open().
class RecordPicker : public QDialog
{
    Q_OBJECT

public:
    RecordPicker(const PageContext &context, const PickOrder &order, QWidget *parent);

    RecordList &list() { return m_list; }

signals:
    void chosen(const QList<gatehouse::Record> &records); //!< one or more

private:
    //! What the button of the pane in place of the table is for.
    enum class Step : quint8 { None, SignIn, Retry, Cancel, LoadAll, ClearSearch };

    void showState();
    void showSelected();
    void showNotice(bool hasRows);
    void showPane();
    void take(Step step);
    QList<Record> selected() const;

    PageContext m_context;
    RecordList m_list;
    SearchField *m_search;
    Banner *m_notice;
    class RecordTable *m_table;
    class StatePane *m_pane;
    QStackedWidget *m_stack;
    class TextLabel *m_count;
    Button *m_accept;
    Step m_step = Step::None;
};

} // namespace gatehouse
