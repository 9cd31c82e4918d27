#include "network/client/tls.h"

#include <QFile>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace gatehouse {

std::expected<QSslConfiguration, QString> tlsConfiguration(const QString &caFile)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (caFile.isEmpty())
        return configuration;
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(u"%1: %2"_s.arg(caFile, file.errorString()));
    const QList<QSslCertificate> authorities = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (authorities.isEmpty())
        return std::unexpected(u"%1: no certificate in it"_s.arg(caFile));
    configuration.addCaCertificates(authorities);
    return configuration;
}

} // namespace gatehouse
