#pragma once

#include "app/pages/pagecontext.h"
#include "app/pages/pagewatch.h"
#include "models/schema/record.h"

#include <QPointer>

namespace gatehouse {

class PageController;
struct TwoLevelPage;

//! A page with two tables, the lower one showing what belongs to the row chosen in the upper. F6 goes from one to the
//! other.
class TwoLevelController : public PageWatch
{
    Q_OBJECT

public:
    //! Makes the page's widget.
    static QWidget *make(const TwoLevelPage &page, const PageContext &context);

    bool isReady() const override;
    QString problem() const override;

private:
    TwoLevelController(const TwoLevelPage &page, const PageContext &context, QWidget *widget);

    void goToOther();
    void chooseFirst();
    void follow();
    void choose(const Record &record);
    void remake();

    const TwoLevelPage &m_page;
    PageContext m_context;
    QWidget *m_widget;
    QPointer<PageController> m_upper;
    QPointer<PageController> m_lower;
};

} // namespace gatehouse
