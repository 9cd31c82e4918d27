#pragma once

#include "network/sandbox/sandboxoptions.h"

#include <QSslConfiguration>

namespace gatehouse::sandbox {

//! A server's TLS configuration for localhost and 127.0.0.1: certificate and key, self-signed. The key is published
//! with the program, so it protects nothing.
QSslConfiguration serverConfiguration(Certificate certificate);

//! The same certificate as PEM, for clients that are to trust it.
QByteArray certificatePem(Certificate certificate);

} // namespace gatehouse::sandbox
