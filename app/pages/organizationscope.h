#pragma once

#include "app/pages/pagecontext.h"
#include "app/pages/recordlist.h"

#include <QObject>

namespace gatehouse {

class PageFrame;
struct PaneState;

//! The organization that a page of iVALT made by hand is about: which there are, which is chosen, and what stands in
//! place of the page's content while there is none.
class OrganizationScope : public QObject
{
    Q_OBJECT

public:
    //! \a pageId: under which the choice is remembered; it is made in the header of \a page.
    OrganizationScope(const PageContext &context, const QString &pageId, PageFrame *page, QObject *parent);

    void begin(); //!< reads the organizations, as soon as the service is open
    void reload();
    const Record &organization() const { return m_organization; } //!< null: none yet
    bool isNone() const;                                          //!< there are none to choose
    //! Why the organizations are not known.
    std::optional<ServiceError> error() const;

    //! What stands in place of the content; \a error: why the page's own reading failed. No value: the content, or that
    //! it is being read.
    std::optional<PaneState> obstacle(const std::optional<ServiceError> &error, bool hasContent) const;
    //! The step that obstacle() offers; \a reread: of all that the page reads.
    void takeStep(const std::optional<ServiceError> &error, const std::function<void()> &reread);
    //! Before all is read again: tries a service once more that could not be opened. Whether it is open.
    bool isOpenAgain();

signals:
    void chosen(bool isOther); //!< whether it is another organization; else its record may be another one
    void left();               //!< what was read belongs to somebody else; there is no organization any more
    void changed();            //!< what obstacle() says

private:
    void choose(const Record &organization);
    void listChanged();
    void accessChanged();
    void leave();

    PageContext m_context;
    QString m_pageId;
    PageFrame *m_page;
    RecordList m_list;
    Record m_organization;
};

} // namespace gatehouse
