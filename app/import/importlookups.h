#pragma once

#include "app/pages/pagecontext.h"
#include "models/import/importdirectory.h"
#include "models/import/importtarget.h"
#include "models/tables/parallel.h"
#include "network/client/client.h"
#include "ui/shell/activitymeter.h"

#include <QObject>
#include <QTimer>

namespace gatehouse {

class RoleTitles;

//! What the checks of an import ask the service for: who is there already, as far as it tells, and which roles there
//! are. Where reading everybody takes long, the activity panel shows it and lets it be stopped.
class ImportLookups : public QObject
{
    Q_OBJECT

public:
    ImportLookups(const PageContext &context, Service service, QObject *parent = nullptr);
    ~ImportLookups() override;

    //! Ways to import where there are several, such as inviting people; empty: there is one.
    static QStringList ways(Line line);

    //! What rows become, with what is known so far. \a way: see ways().
    ImportTarget target(const QString &way) const;
    //! Who is there, see directoryRead(); for any target of the service.
    const ImportDirectory &directory() const { return m_directory; }
    bool isReading() const;
    //! Why not everybody, or not every role, is known, with what to do; empty: all are.
    QString gap() const;
    //! Values of entity types without which the service lets a file lie without a word; ELEVATE 3.5.
    const QStringList &missingTypes() const { return m_missingTypes; }

    //! Reads anew. \a organization: whose people, on iVALT.
    void read(const Record &organization);
    void clear();

signals:
    void targetLearned(); //!< roles
    void typesLearned();  //!< see missingTypes()
    void directoryRead(); //!< as far as it goes

private:
    void readTypes();
    void readPage(int page);
    void readIvalt();
    void readWaiting();
    void received(const Outcome<RecordPage> &page, int number);
    void finish(bool isComplete, const QString &gap);
    void showProgress();

    PageContext m_context;
    Service m_service;
    Client &m_client;
    RoleTitles *m_roles = nullptr;
    Record m_organization;
    ImportDirectory m_directory;
    QList<Record> m_records;
    qsizetype m_waiting = 0; //!< so many of the last wait to be accepted
    std::optional<qint64> m_total;
    QFuture<Outcome<RecordPage>> m_asked;
    QString m_gap;
    QStringList m_missingTypes;
    QString m_id; //!< of the activity
    ActivityMeter m_meter;
    QTimer m_patience; //!< after which the panel shows it
    bool m_isReading = false;
    quint64 m_round = 0; //!< answers of an earlier round are passed over
    quint64 m_typesRound = 0;
};

} // namespace gatehouse
