#pragma once

#include "app/workspaces/jsonfile.h"
#include "models/workspaces/workspace.h"
#include "network/credentials/credentialstore.h"

#include <QObject>

namespace gatehouse {

//! The person's workspaces, kept as JSON in one file. Small and rarely written, so calls answer at once. Holds no
//! credentials. A change that cannot be written is not made. Before each change the file is read again, since another
//! program at work may have changed it.
class WorkspaceStore : public QObject
{
    Q_OBJECT

public:
    //! Reads the file; problem() then tells what could not be understood.
    explicit WorkspaceStore(const QString &file, QObject *parent = nullptr);

    static QString defaultFile(); //!< in the program's configuration folder
    QString file() const { return m_file.path(); }

    const QList<Workspace> &workspaces() const { return m_workspaces; } //!< in the person's order
    const Workspace *find(const QUuid &id) const;
    const Workspace *findByName(const QString &name) const; //!< case does not matter

    const Workspace *current() const { return find(m_current); } //!< null: none chosen
    QString setCurrent(const QUuid &id);                         //!< a null id chooses none

    // Each of these answers null, or why it was not done and what to do, in the user's language.
    QString add(const Workspace &workspace);
    //! Changes what is another in \a after than in \a before, and leaves the rest as it is kept by now. What was
    //! learned with the \a outdated credentials, see outdatedKeys(), is forgotten.
    QString change(const Workspace &before, const Workspace &after, const QList<CredentialKey> &outdated = {});
    //! Only the workspace: the caller removes the credentials named by credentialKeys() afterwards.
    QString remove(const QUuid &id);
    QString move(const QUuid &id, qsizetype position);

    //! A copy under a new id and a free name, not yet added; credentials do not come with it.
    Workspace duplicateOf(const Workspace &workspace) const;
    QString freeName(const QString &wanted) const;

    //! What of a workspace can lie in the OS keychain. Ask before removing it.
    static QList<CredentialKey> credentialKeys(const Workspace &workspace);
    //! Which of them no longer belong to the workspace once it has been changed to \a after: those of a connection that
    //! was removed, that leads elsewhere, or that somebody else signs in to.
    static QList<CredentialKey> outdatedKeys(const Workspace &before, const Workspace &after);

    //! What is wrong with a workspace about to be added or changed; null when nothing is.
    QString problemWith(const Workspace &workspace) const;

    //! What could not be read and where it was put; null when everything was understood.
    QString problem() const { return m_problem; }

signals:
    void added(const QUuid &id);
    void changed(const QUuid &id);
    void removed(const QUuid &id);
    void moved();
    void currentChanged(const QUuid &id);

private:
    void read();
    void take(const QJsonObject &object);
    void keepAside(const QString &reason);
    struct Held
    {
        std::unique_ptr<QLockFile> lock;
        QList<Workspace> before; //!< kept, since what is asked for may be told by a part of it
    };
    //! Takes over what another program has written meanwhile, and keeps it from writing until the lock is let go.
    Held catchUp();
    //! Makes these the workspaces once they are on disk.
    QString replace(const QList<Workspace> &workspaces, const QUuid &current);
    qsizetype positionOf(const QUuid &id) const;

    JsonFile m_file;
    QList<Workspace> m_workspaces;
    QUuid m_current;
    QString m_problem;
    bool m_isReadOnly = false; //!< the file holds something that writing would destroy
};

} // namespace gatehouse
