#include "models/geo/tileaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gatehouse {

static QString words(const char *text)
{
    return QCoreApplication::translate("TileAddress", text);
}

static bool isThisComputer(const QString &host)
{
    static const QRegularExpression loopback(uR"(^(localhost|127(\.\d{1,3}){3}|::1)$)"_s);
    return loopback.match(host).hasMatch();
}

QUrl tileUrl(const QString &address, int zoom, int x, int y)
{
    QString text = address.trimmed();
    text.replace("{z}"_L1, QString::number(zoom));
    text.replace("{x}"_L1, QString::number(x));
    text.replace("{y}"_L1, QString::number(y));
    return QUrl(text, QUrl::StrictMode);
}

QString tileAddressProblem(const QString &text)
{
    for (const QLatin1StringView part : {"{z}"_L1, "{x}"_L1, "{y}"_L1}) {
        if (!text.contains(part))
            return words("%1 is missing in the address. Write it as https://tiles.example.org/{z}/{x}/{y}.png.")
                .arg(part);
    }
    static const QRegularExpression others(uR"(\{(?![zxy]\}))"_s);
    if (text.contains(others))
        return words("Only {z}, {x} and {y} can stand in the address.");
    const QUrl url = tileUrl(text, 1, 1, 1);
    if (!url.isValid() || url.host().isEmpty())
        return words("This is no address. Write it as https://tiles.example.org/{z}/{x}/{y}.png.");
    if (!url.userInfo().isEmpty())
        return words("The address must not hold a user name or password.");
    if (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisComputer(url.host())))
        return {};
    return words("The address has to begin with https://; http:// is for tiles of this computer only.");
}

} // namespace gatehouse
