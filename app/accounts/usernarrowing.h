#pragma once

#include "models/schema/record.h"
#include "network/operations/operation.h"

#include <QObject>

class QAction;

namespace gatehouse {

class Button;
class PageController;
struct PageRow;

//! Lists some of the users only: those with a role, those of an organization, or those of a pasted list of ids. A
//! button in the page's header tells which, and changes it.
class UserNarrowing : public QObject
{
    Q_OBJECT

public:
    explicit UserNarrowing(PageController &page);

private:
    QAction *add(const QString &id, const QString &text, void (UserNarrowing::*run)());
    void choose(const PageRow &from, const QString &title, const std::function<void(const Record &)> &take);
    void chooseRole();
    void chooseOrganization();
    void askForIds();
    void showEveryone();
    void apply();
    void showText();
    void nameMissing();

    PageController &m_page;
    Button *m_button;
    QAction *m_byRole;
    QAction *m_byOrganization;
    QAction *m_byIds;
    Record m_role;
    Record m_organization; //!< where the service narrows by it
    QStringList m_ids;
};

} // namespace gatehouse
