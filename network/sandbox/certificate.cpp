#include "network/sandbox/certificate.h"

#include <QSslCertificate>
#include <QSslKey>

namespace gatehouse::sandbox {

static constexpr char key[] = "-----BEGIN PRIVATE KEY-----\n"
                              "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgbTY1RXR41NkoViJ2\n"
                              "AGOg5dyY93THZ9lkaoRIpZqun42hRANCAAT/akic8UyjHGVG4e+hyj4g0CbXcsqr\n"
                              "yYB623RubuSm/XRv1TcZ5f4x/zaQiJ2AgCy9Hj9pyiFwEzb3/02BK1oW\n"
                              "-----END PRIVATE KEY-----\n";

//! Good for a hundred years.
static constexpr char selfSigned[] = "-----BEGIN CERTIFICATE-----\n"
                                     "MIIBrzCCAVWgAwIBAgIUfB7PNO5B4lpjLgbuWnMe5RUzHLEwCgYIKoZIzj0EAwIw\n"
                                     "MDESMBAGA1UEAwwJbG9jYWxob3N0MRowGAYDVQQKDBFHYXRlaG91c2Ugc2FuZGJv\n"
                                     "eDAgFw0yNjExMjIxMjA0NTdaGA8yMTI2MTAyOTEyMDQ1N1owMDESMBAGA1UEAwwJ\n"
                                     "bG9jYWxob3N0MRowGAYDVQQKDBFHYXRlaG91c2Ugc2FuZGJveDBZMBMGByqGSM49\n"
                                     "AgEGCCqGSM49AwEHA0IABP9qSJzxTKMcZUbh76HKPiDQJtdyyqvJgHrbdG5u5Kb9\n"
                                     "dG/VNxnl/jH/NpCInYCALL0eP2nKIXATNvf/TYErWhajSzBJMBoGA1UdEQQTMBGC\n"
                                     "CWxvY2FsaG9zdIcEfwAAATAMBgNVHRMEBTADAQH/MB0GA1UdDgQWBBRVruRm6cRu\n"
                                     "8s+zeJvUbvmKIH+sgDAKBggqhkjOPQQDAgNIADBFAiAxCw89PX2FjFcXi6JQCYGA\n"
                                     "5yOYjFvUOgu7+US/X49qpgIhALFegW7ldZyI/6AdcriUm3oLw0acFzcJMKMGCvb6\n"
                                     "kSrO\n"
                                     "-----END CERTIFICATE-----\n";

//! Expired on 1 January 2021.
static constexpr char expired[] = "-----BEGIN CERTIFICATE-----\n"
                                  "MIIBmjCCAUCgAwIBAgIBATAKBggqhkjOPQQDAjAwMRIwEAYDVQQDDAlsb2NhbGhv\n"
                                  "c3QxGjAYBgNVBAoMEUdhdGVob3VzZSBzYW5kYm94MB4XDTIwMDEwMTAwMDAwMFoX\n"
                                  "DTIxMDEwMTAwMDAwMFowMDESMBAGA1UEAwwJbG9jYWxob3N0MRowGAYDVQQKDBFH\n"
                                  "YXRlaG91c2Ugc2FuZGJveDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABP9qSJzx\n"
                                  "TKMcZUbh76HKPiDQJtdyyqvJgHrbdG5u5Kb9dG/VNxnl/jH/NpCInYCALL0eP2nK\n"
                                  "IXATNvf/TYErWhajSzBJMBoGA1UdEQQTMBGCCWxvY2FsaG9zdIcEfwAAATAMBgNV\n"
                                  "HRMEBTADAQH/MB0GA1UdDgQWBBRVruRm6cRu8s+zeJvUbvmKIH+sgDAKBggqhkjO\n"
                                  "PQQDAgNIADBFAiEA/hbFPyoqbbUwdH720koWqb6jpZMrpzGexYJMtWGY1kMCIDyv\n"
                                  "DfJvj9bE680k7D860gHl2YZ8K9LZIkvpXqkigdQB\n"
                                  "-----END CERTIFICATE-----\n";

QByteArray certificatePem(Certificate certificate)
{
    return certificate == Certificate::Expired ? expired : selfSigned;
}

QSslConfiguration serverConfiguration(Certificate certificate)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(certificatePem(certificate)));
    configuration.setPrivateKey(QSslKey(QByteArray(key), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace gatehouse::sandbox
