#include "app/workspaces/jsonfile.h"

#include "app/keptname.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace gatehouse {

std::expected<QJsonObject, QString> JsonFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return QJsonObject();
    const QString name = QDir::toNativeSeparators(m_path);
    if (!file.open(QFile::ReadOnly))
        return std::unexpected(tr("%1 cannot be read: %2.").arg(name, file.errorString()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError) {
        return std::unexpected(
            tr("%1 is damaged at character %2: %3.").arg(name, QString::number(error.offset), error.errorString()));
    }
    if (!document.isObject())
        return std::unexpected(tr("%1 holds something else than expected.").arg(name));
    return document.object();
}

std::unique_ptr<QLockFile> JsonFile::hold() const
{
    using namespace std::chrono_literals;
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    auto lock = std::make_unique<QLockFile>(m_path + u".lock"_s);
    lock->tryLock(2s);
    return lock;
}

QString JsonFile::write(const QJsonObject &object) const
{
    const QString name = QDir::toNativeSeparators(m_path);
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath())) {
        return tr("The folder of %1 cannot be made. Make sure that you may write there, then try again.").arg(name);
    }
    QSaveFile file(m_path);
    const QByteArray text = QJsonDocument(object).toJson();
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return tr("%1 cannot be written: %2. Make sure that there is space left and that you may write there, then try "
                  "again.")
            .arg(name, file.errorString());
    }
    return {};
}

QString JsonFile::setAside() const
{
    const QString kept = keptName(m_path);
    return QFile::rename(m_path, kept) ? kept : QString();
}

} // namespace gatehouse
