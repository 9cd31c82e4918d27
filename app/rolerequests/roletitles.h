#pragma once

#include "models/schema/record.h"
#include "network/client/client.h"

#include <QObject>

namespace gatehouse {

class OpenWorkspace;

//! The titles of all roles, which role requests name by id only. Read page by page, one request at a time.
class RoleTitles : public QObject
{
    Q_OBJECT

public:
    //! The workspace outlives it.
    explicit RoleTitles(OpenWorkspace *workspace, QObject *parent = nullptr);
    ~RoleTitles() override;

    void load(); //!< anew; what is known stays until then, and where that fails
    void clear();

    //! The title, or a name made of the id where it is not known.
    QString titleOf(const QString &id) const;
    const QList<Record> &roles() const { return m_roles; } //!< all, in the order of the service
    bool isReading() const { return m_isReading; }
    const QString &problem() const { return m_problem; } //!< why they could not be read last time; empty: they were

signals:
    void changed(); //!< they were read, or could not be

private:
    void fetch(int page);

    OpenWorkspace *m_workspace;
    QList<Record> m_roles;
    QHash<QString, QString> m_titles;
    QList<Record> m_read; //!< while they are on their way
    QFuture<Outcome<RecordPage>> m_future;
    QString m_problem;
    bool m_isReading = false;
};

} // namespace gatehouse
