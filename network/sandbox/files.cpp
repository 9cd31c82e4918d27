#include "network/sandbox/files.h"

#include "network/sandbox/elevate/jwt.h"
#include "network/sandbox/elevate/tables.h"

#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

QLatin1StringView Files::objectsPath()
{
    return "/sandbox-objects/"_L1;
}

QString Files::signature(Verb verb, const QString &path, qint64 expires) const
{
    const QString text = verbName(verb) + u'\n' + path + u'\n' + QString::number(expires);
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(text.toUtf8(), tokenKey, QCryptographicHash::Sha256).toHex());
}

QUrl Files::signedUrl(Verb verb, const QString &path) const
{
    const qint64 expires = QDateTime::currentMSecsSinceEpoch() + m_world.options.signedUrlLife.count() * 1000;
    QUrl url = m_world.root;
    url.setPath(objectsPath() + path);
    QUrlQuery query;
    query.addQueryItem(u"expires"_s, QString::number(expires));
    query.addQueryItem(u"signature"_s, signature(verb, path, expires));
    url.setQuery(query);
    return url;
}

Answer Files::answer(Verb verb, const QUrl &url, const QByteArray &body)
{
    const auto plain = [](int status, const QByteArray &text) {
        return Answer{.status = status, .body = text, .contentType = "text/plain; charset=utf-8"};
    };
    const QString path = url.path(QUrl::FullyDecoded).sliced(objectsPath().size());
    const QUrlQuery query(url);
    const qint64 expires = query.queryItemValue(u"expires"_s).toLongLong();
    if (query.queryItemValue(u"signature"_s) != signature(verb, path, expires))
        return plain(403, "The signature does not fit the request.");
    if (expires < QDateTime::currentMSecsSinceEpoch())
        return plain(403, "The address has expired.");
    if (verb == Verb::Put) {
        put(path, body);
        return plain(200, {});
    }
    const auto content = get(path);
    if (!content)
        return plain(404, "There is no such object.");
    return {.body = *content, .contentType = path.endsWith(".csv"_L1) ? "text/csv" : "application/octet-stream"};
}

void Files::put(const QString &path, const QByteArray &content)
{
    m_world.store.removeAll(tables::file, {.where = u"path = ?"_s, .values = {path}});
    m_world.store.insert(tables::file, {{u"path"_s, path}, {u"content"_s, QString::fromLatin1(content.toBase64())}});
}

std::optional<QByteArray> Files::get(const QString &path) const
{
    const Row file = m_world.store.first(tables::file, "path"_L1, path);
    if (file.isEmpty())
        return std::nullopt;
    return QByteArray::fromBase64(file.value("content"_L1).toString().toLatin1());
}

} // namespace gatehouse::sandbox
