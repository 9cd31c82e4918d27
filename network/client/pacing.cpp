#include "network/client/pacing.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace gatehouse::pacing {

static std::optional<double> number(QByteArrayView text)
{
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

static std::chrono::milliseconds fromSeconds(double seconds)
{
    return std::chrono::milliseconds(static_cast<qint64>(std::min(seconds, 1e9) * 1000));
}

std::optional<std::chrono::milliseconds> retryAfter(const QHttpHeaders &headers, const QDateTime &now)
{
    const QByteArrayView value = headers.value(QHttpHeaders::WellKnownHeader::RetryAfter).trimmed();
    if (value.isEmpty())
        return {};
    if (const std::optional<double> seconds = number(value))
        return fromSeconds(*seconds);
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(value), Qt::RFC2822Date);
    QDateTime until = date;
    if (!until.isValid()) {
        until = QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        until.setTimeZone(QTimeZone::UTC);
    }
    if (!until.isValid())
        return {};
    return std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(until)));
}

static std::optional<double> parameter(QByteArrayView header, QLatin1StringView name)
{
    const QRegularExpression pattern(u"(?:^|[;,\\s])"_s % name % u"\\s*=\\s*([0-9.]+)"_s);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(header));
    return match.hasMatch() ? number(match.captured(1).toLatin1()) : std::nullopt;
}

std::optional<std::chrono::milliseconds> allowanceRenewal(const QHttpHeaders &headers, const QDateTime &now)
{
    std::optional<double> left;
    std::optional<double> reset;
    for (QLatin1StringView name : {"ratelimit-remaining"_L1, "x-ratelimit-remaining"_L1}) {
        if (!left)
            left = number(headers.value(name));
    }
    for (QLatin1StringView name : {"ratelimit-reset"_L1, "x-ratelimit-reset"_L1}) {
        if (!reset)
            reset = number(headers.value(name));
    }
    if (const QByteArrayView combined = headers.value("ratelimit"); !combined.isEmpty()) {
        left = left ? left : parameter(combined, "remaining"_L1);
        left = left ? left : parameter(combined, "r"_L1);
        reset = reset ? reset : parameter(combined, "reset"_L1);
        reset = reset ? reset : parameter(combined, "t"_L1);
    }
    if (!left || *left > 0 || !reset)
        return {};
    // Some services give the moment instead of the seconds until then.
    const double seconds = *reset > 1e9 ? *reset - static_cast<double>(now.toSecsSinceEpoch()) : *reset;
    return seconds > 0 ? std::optional(fromSeconds(seconds)) : std::nullopt;
}

} // namespace gatehouse::pacing
