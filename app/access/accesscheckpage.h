#pragma once

#include "app/access/accessreading.h"
#include "app/pages/organizationscope.h"
#include "app/pages/pagewatch.h"

#include <QFutureWatcher>
#include <QTimer>

class QAction;

namespace gatehouse {

class AccessBulk;
class AccessPage;
class PlaceSearch;

//! The page of the access check: reads the rules of an organization and of a person, and answers where and when they
//! let in.
class AccessCheckPage : public PageWatch
{
    Q_OBJECT

public:
    //! Makes the page's widget.
    static QWidget *make(const PageContext &context);

    bool isReady() const override;
    QString problem() const override;

private:
    explicit AccessCheckPage(const PageContext &context);

    void makeActions();
    void clear();
    void reread();
    void takeStep();
    void organizationChosen(bool isOther);
    void readRules();
    void fail(const ServiceError &error);
    void takeRules();
    void showRules();
    void showState();
    void choosePerson();
    void setPerson(const Record &person);
    void showPerson();
    void stopAsking();
    void readAssigned();
    void readPerson();
    void tookOfPerson(const std::optional<ServiceError> &error);
    void takeAssigned();
    void readAnew(const IvaltConnection &connection);
    void showPersonNote();
    void showZones();
    AccessRules currentRules() const;
    QString unknownRules() const;
    bool isAsAssigned() const;
    void answer();
    void assume(Assumption assumption, int choice);
    void checkFile(const QString &file);
    void readTowns();

    PageContext m_context;
    Client &m_client;
    AccessPage *m_widget;
    OrganizationScope m_scope;
    AccessBulk *m_bulk;
    QAction *m_checkFile = nullptr;
    QFutureWatcher<std::shared_ptr<const PlaceSearch>> m_towns;
    QTimer m_soon;           //!< typing is answered when it pauses
    bool m_hasRules = false; //!< of the organization that is chosen, all of them
    QList<Record> m_geofences;
    QList<Record> m_timeslots;
    AccessRuleBook m_book;
    Record m_person;
    QList<Record> m_assignedGeofences;
    QList<Record> m_assignedTimeslots;
    QStringList m_fences;                        //!< ids of what the person is assigned
    QStringList m_slots;                         //!< likewise
    std::optional<ServiceError> m_personError;   //!< why that is not known
    bool m_isPersonOld = false;                  //!< the person's own record could not be read with it
    std::optional<ServiceError> m_error;         //!< why the rules are not known
    QString m_saidError;                         //!< the notice of it
    QList<QFuture<Outcome<RecordPage>>> m_reads; //!< of the rules
    QList<QFuture<Outcome<RecordPage>>> m_asked; //!< of what the person is assigned
    QFuture<Outcome<Record>> m_askedPerson;
    int m_missing = -1;        //!< answers that the rules wait for; below zero: not asked
    int m_missingAssigned = 0; //!< likewise of the person
    bool m_isFirst = true;     //!< the rules of the organization have not been shown yet
    quint64 m_round = 0;       //!< answers of an earlier round are passed over
    quint64 m_personRound = 0;
};

} // namespace gatehouse
