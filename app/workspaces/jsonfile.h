#pragma once

#include <QCoreApplication>
#include <QJsonObject>
#include <QLockFile>

#include <expected>
#include <memory>

namespace gatehouse {

//! A JSON object kept in a file. Reading never destroys what it cannot understand, writing replaces all or nothing.
class JsonFile
{
    Q_DECLARE_TR_FUNCTIONS(JsonFile)

public:
    explicit JsonFile(const QString &path) : m_path(path) {}

    QString path() const { return m_path; }

    //! The object; an empty one when there is no file yet. Else what is wrong, in the user's language.
    std::expected<QJsonObject, QString> read() const;
    //! Keeps other programs that ask for the same from changing the file while it is held, for reading it and writing
    //! it again. Whoever cannot have it within a second or two goes on without: a wait for ever would be worse.
    std::unique_ptr<QLockFile> hold() const;
    //! Null, or what went wrong and what to do, in the user's language. Makes the folder when needed.
    QString write(const QJsonObject &object) const;
    //! Moves the file to a free name beside it; answers that, or null when it cannot be moved.
    QString setAside() const;

private:
    QString m_path;
};

} // namespace gatehouse
