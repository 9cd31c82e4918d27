#pragma once

#include "network/sandbox/context.h"

namespace gatehouse::sandbox {

//! The object store behind signed URLs. Objects are named by a path such as users/3-1795343372078-users.csv.
class Files
{
public:
    explicit Files(World &world) : m_world(world) {}

    //! An address that may be used with \a verb until it expires.
    QUrl signedUrl(Verb verb, const QString &path) const;

    //! Answers a request below objectsPath().
    Answer answer(Verb verb, const QUrl &url, const QByteArray &body);

    void put(const QString &path, const QByteArray &content);
    std::optional<QByteArray> get(const QString &path) const;

    static QLatin1StringView objectsPath(); //!< "/sandbox-objects/"

private:
    QString signature(Verb verb, const QString &path, qint64 expires) const;

    World &m_world;
};

} // namespace gatehouse::sandbox
