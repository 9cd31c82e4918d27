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

    void load(); //!< anew; what is known stays until then
    void clear();

    //! The title, or a name made of the id where it is not known.
    QString titleOf(const QString &id) const;
    const QList<Record> &roles() const { return m_roles; } //!< in the order of the service

signals:
    void changed();

private:
    void fetch(int page);

    OpenWorkspace *m_workspace;
    QList<Record> m_roles;
    QHash<QString, QString> m_titles;
    QList<Record> m_read; //!< while they are on their way
    QFuture<Outcome<RecordPage>> m_future;
};

} // namespace gatehouse
