#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <chrono>

namespace gatehouse::sandbox {

//! The key the sandbox signs tokens with. It protects nothing.
inline constexpr char tokenKey[] = "gatehouse sandbox";

enum class TokenState : quint8 { Good, Expired, Bad };

struct Token
{
    TokenState state = TokenState::Bad;
    QJsonObject data; //!< the claim `data`
};

//! A JWT (HS256) carrying \a data under the claim `data`, expiring after \a life.
QByteArray makeToken(const QJsonObject &data, std::chrono::seconds life);
Token readToken(QByteArrayView text);

} // namespace gatehouse::sandbox
