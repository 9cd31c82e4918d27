#pragma once

#include <QCoreApplication>
#include <QJsonObject>

#include <expected>

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
    //! Null, or what went wrong and what to do, in the user's language. Makes the folder when needed.
    QString write(const QJsonObject &object) const;
    //! Moves the file to a free name beside it; answers that, or null when it cannot be moved.
    QString setAside() const;

private:
    QString m_path;
};

} // namespace gatehouse
