#pragma once

#include "app/pages/pagecontext.h"
#include "network/client/client.h"
#include "ui/connections/requestdialog.h"

class QLineEdit;

namespace gatehouse {

class DetailsPane;
class PageController;

//! Asks for the id or code of an organization and shows it, also a deactivated one, which no list shows; from here it
//! can be edited and reactivated. On a line that reads no organization it only asks for the id and goes on to the form.
//! Deletes itself once closed.
class OpenOrganizationDialog : public RequestDialog
{
    Q_OBJECT

public:
    //! \a page: the widget of the organizations' page.
    OpenOrganizationDialog(const PageContext &context, QWidget *page);
    ~OpenOrganizationDialog() override;

protected:
    Problems problems() const override;
    void submit() override;

private:
    bool canRead() const;
    void read();
    void show(const Record &organization);
    void edit();
    void reactivate();

    PageContext m_context;
    PageController *m_page;
    QLineEdit *m_name;
    DetailsPane *m_details;
    QAction *m_reactivate;
    Record m_organization;
    QFuture<Outcome<Record>> m_reading;
};

} // namespace gatehouse
