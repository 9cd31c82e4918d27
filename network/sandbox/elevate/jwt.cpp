#include "network/sandbox/elevate/jwt.h"

#include "models/schema/json.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

static QByteArray signatureOf(const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, tokenKey, QCryptographicHash::Sha256).toBase64(encoding);
}

QByteArray makeToken(const QJsonObject &data, std::chrono::seconds life)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject header{{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}};
    // Two tokens of one second must differ, or a superseded one would still be good.
    const QJsonObject claims{{u"data"_s, data},
                             {u"iat"_s, now},
                             {u"exp"_s, now + life.count()},
                             {u"jti"_s, QUuid::createUuid().toString(QUuid::Id128)}};
    const QByteArray text = json::compact(header).toBase64(encoding) + '.' + json::compact(claims).toBase64(encoding);
    return text + '.' + signatureOf(text);
}

Token readToken(QByteArrayView text)
{
    const qsizetype dot = text.lastIndexOf('.');
    if (dot < 0)
        return {};
    const QByteArray signedPart = text.first(dot).toByteArray();
    if (signatureOf(signedPart) != text.sliced(dot + 1))
        return {};
    const QByteArray claims = QByteArray::fromBase64(signedPart.sliced(signedPart.indexOf('.') + 1), encoding);
    const QJsonObject read = json::parse(claims).toObject();
    const bool expired = read.value("exp"_L1).toInteger() <= QDateTime::currentSecsSinceEpoch();
    return {expired ? TokenState::Expired : TokenState::Good, read.value("data"_L1).toObject()};
}

} // namespace gatehouse::sandbox
