#include "tests/support/clientfixture.h"

using namespace Qt::StringLiterals;

namespace gatehouse::testing {

QString accessToken(int number, std::chrono::seconds life)
{
    const QByteArray claims = R"({"data":{"id":1,"name":"Asha"},"number":%1,"iat":1000000,"exp":%2})"_ba
                                  .replace("%1", QByteArray::number(number))
                                  .replace("%2", QByteArray::number(1'000'000 + life.count()));
    const QByteArray token = QByteArray(R"({"alg":"HS256"})").toBase64(QByteArray::Base64UrlEncoding) + '.' +
                             claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
                             ".c2lnbmF0dXJl";
    return QString::fromLatin1(token);
}

QByteArray signInResult(const QString &accessToken, const QByteArray &refreshToken, int personId)
{
    return R"({"access_token":")" + accessToken.toLatin1() + R"(","refresh_token":")" + refreshToken +
           R"(","user":{"id":)" + QByteArray::number(personId) +
           R"(,"name":"Asha Rao","email":"22c522e3","tenant_code":"city","organizations":[{"id":7,"name":"City Hall",)"
           R"("code":"city_hall","roles":[{"id":3,"title":"admin"},{"id":4,"title":"org_admin"}]}]}})";
}

QByteArray signInResult31(const QString &accessToken, const QByteArray &refreshToken)
{
    return R"({"access_token":")" + accessToken.toLatin1() + R"(","refresh_token":")" + refreshToken +
           R"(","user":{"id":1,"name":"Asha Rao","organization_id":7,"roles":[3],)"
           R"("user_roles":[{"id":3,"title":"org_admin"}],"organization":{"id":7,"name":"City Hall","code":"city"}}})";
}

ElevateConnection elevateConnection(const FaultServer &server)
{
    ElevateConnection connection;
    connection.baseUrl = server.url().toString();
    return connection;
}

IvaltConnection ivaltConnection(const FaultServer &server)
{
    IvaltConnection connection;
    connection.baseUrl = server.url().toString() % u"/admin/public/api/"_s;
    return connection;
}

ClientEnvironment quickEnvironment(const std::shared_ptr<FakeClock> &clock)
{
    return {.clock = clock, .gates = std::make_shared<HostGates>(clock), .systemProxy = false};
}

} // namespace gatehouse::testing
