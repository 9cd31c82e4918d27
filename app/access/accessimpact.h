#pragma once

#include "app/pages/pagecontext.h"
#include "models/access/accesschange.h"
#include "models/assignments/assignmentset.h"
#include "models/schema/record.h"
#include "models/tables/parallel.h"
#include "network/client/client.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace gatehouse {

class AccessChangePanel;
class AccessChangeList;
class AssignmentReading;

//! Who gains and who loses access by what is being edited on a page, in a panel below it. What that takes beside the
//! page's own rules is read when the panel is unfolded first. Of people whose assignments have not been read nothing
//! can be told: the panel says so and offers to read them.
class AccessImpact : public QObject
{
    Q_OBJECT

public:
    //! The rules of the page's kind, as the service has them and as edited.
    struct Rules
    {
        AccessRuleBook before;
        AccessRuleBook after;
    };

    //! \a edited is the kind of rules that the page edits, \a rules is asked when edits pause. The panel outlives this.
    AccessImpact(const PageContext &context, AssignmentKind edited, const std::function<Rules()> &rules,
                 AccessChangePanel *panel, QObject *parent);
    ~AccessImpact() override;

    //! Whose people are looked at; null: nobody's.
    void setOrganization(const Record &organization);
    //! Who there is and the rules that are not edited are read again, at once or when the panel is unfolded next.
    void reload() { forgetRest(); }
    //! The rules were edited, or are as the service has them again.
    void rulesChanged(bool isEdited);

private:
    void clear();
    void readRest();
    void forgetRest();
    void arrived(const Outcome<RecordPage> &page, QList<Record> *into);
    void readAssignments();
    void start();
    void show();
    void exportChange();

    PageContext m_context;
    AssignmentKind m_edited;
    AccessChangePanel *m_panel;
    AccessChangeList *m_list;
    Record m_organization;
    QList<Record> m_people;
    QList<Record> m_otherRules; //!< of the kind that is not edited
    QFuture<Outcome<RecordPage>> m_readingPeople;
    QFuture<Outcome<RecordPage>> m_readingRules;
    int m_missing = -1; //!< of the two readings; negative: not begun
    QPointer<AssignmentReading> m_assignments;
    std::function<Rules()> m_rules;
    bool m_isEdited = false;
    QFutureWatcher<AccessChange> m_comparing;
    AccessChange m_change; //!< that is shown
    Cancellation m_cancellation;
    QTimer m_soon;
    qsizetype m_unknown = 0; //!< people whose assignments are not known
    quint64 m_round = 0;
};

} // namespace gatehouse
