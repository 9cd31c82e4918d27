#pragma once

#include "network/client/client.h"

#include <QPointer>

namespace gatehouse {

//! A bulk user file as the service lists it.
struct ListedBulkFile
{
    Record file;            //!< null: it is not listed
    qsizetype position = 0; //!< where it stood
};

//! The file with this path. The list has no order, so all of it is looked through before a file counts as not listed;
//! where it changed meanwhile, nothing is said: a Malformed answer.
QFuture<Outcome<ListedBulkFile>> findBulkFile(const QPointer<Client> &client, const QString &path);
//! The file with this identity. \a position: where it stood last, looked at first.
QFuture<Outcome<ListedBulkFile>> readBulkFile(const QPointer<Client> &client, const QString &identity,
                                              qsizetype position = 0);

} // namespace gatehouse
