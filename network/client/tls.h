#pragma once

#include <QSslConfiguration>

#include <expected>

namespace gatehouse {

//! TLS 1.2 or newer with the system's certification authorities, and those in \a caFile (PEM) where it is not empty.
//! The error says why the file cannot be used.
std::expected<QSslConfiguration, QString> tlsConfiguration(const QString &caFile);

} // namespace gatehouse
