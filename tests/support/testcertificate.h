#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

namespace gatehouse::testing {

//! A certificate for 127.0.0.1 that signs itself, made anew by the openssl program.
class TestCertificate
{
public:
    TestCertificate();

    QSslConfiguration configuration() const; //!< for a server
    QString file() const { return m_folder.filePath(QStringLiteral("certificate.pem")); }

private:
    QTemporaryDir m_folder;
};

} // namespace gatehouse::testing
