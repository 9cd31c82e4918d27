#include "models/schema/check.h"

#include "models/schema/json.h"

#include <QRegularExpression>
#include <QUrl>

namespace gatehouse::checks {

bool digits(QStringView text, qsizetype least, qsizetype most)
{
    return text.size() >= least && text.size() <= most && every(text, isDigit);
}

bool emailAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at <= 0 || at != text.lastIndexOf(u'@'))
        return false;
    for (QChar c : text) {
        if (c.isSpace() || c == u',' || c == u';')
            return false;
    }
    const QStringView domain = text.sliced(at + 1);
    const qsizetype dot = domain.lastIndexOf(u'.');
    return dot > 0 && dot + 2 < domain.size() && !domain.contains(u"..") && domain.front() != u'.';
}

bool webAddress(QStringView text)
{
    const QUrl url(text.toString(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http"));
}

bool username(QStringView text)
{
    const auto isPart = [](QStringView part, QStringView signs) {
        return every(part, [signs](char16_t c) { return isLower(c) || isDigit(c) || signs.contains(QChar(c)); });
    };
    const qsizetype at = text.indexOf(u'@');
    if (at < 0)
        return text.size() >= 3 && text.size() <= 40 && isPart(text, u"_-");
    const QStringView domain = text.sliced(at + 1);
    const qsizetype dot = domain.lastIndexOf(u'.');
    return isPart(text.first(at), u"._%+-") && dot > 0 && isPart(domain.first(dot), u".-") && dot + 2 < domain.size() &&
           every(domain.sliced(dot + 1), isLower);
}

bool phoneCode(QStringView text)
{
    return text.startsWith(u'+') && text.size() > 1 && text.at(1) != u'0' && digits(text.sliced(1), 1, 4);
}

bool permissionPath(QStringView text)
{
    if (!text.startsWith(u'/'))
        return false;
    const qsizetype service = text.indexOf(u'/', 1);
    if (service < 2 ||
        !every(text.sliced(1, service - 1), [](char16_t c) { return isLetter(c) || isDigit(c) || c == u'_'; }))
        return false;
    const qsizetype version = text.indexOf(u'/', service + 1);
    if (version < service + 3 || text.at(service + 1) != u'v' ||
        !every(text.sliced(service + 2, version - service - 2), isDigit))
        return false;
    return every(text.sliced(version + 1), [](char16_t c) {
        return isLetter(c) || isDigit(c) || c == u'_' || c == u'*' || c == u':' || c == u'/' || c == u'-';
    });
}

bool labelLike(QStringView text)
{
    return !text.isEmpty() && isUpper(text.front().unicode()) &&
           every(text, [](char16_t c) { return isLetter(c) || isBlank(c); });
}

bool closedBrackets(QStringView text)
{
    const qsizetype open = text.indexOf(u'[');
    if (open < 0)
        return every(text, isLetter);
    return every(text.first(open), isLetter) && text.endsWith(u']') && closedBrackets(text.sliced(open + 1).chopped(1));
}

bool regularExpression(QStringView text)
{
    // The service spells characters by their number in another way.
    static const QRegularExpression numbered(QStringLiteral("\\\\u([0-9A-Fa-f]{4})"));
    return QRegularExpression(text.toString().replace(numbered, QStringLiteral("\\x{\\1}"))).isValid();
}

bool sixDigits(QStringView text)
{
    return digits(text, 6, 6);
}

static bool numberWithin(QStringView text, double least, double most)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && value >= least && value <= most;
}

bool latitude(QStringView text)
{
    return numberWithin(text, -90, 90);
}

bool longitude(QStringView text)
{
    return numberWithin(text, -180, 180);
}

bool radius(QStringView text)
{
    return numberWithin(text, 1, 40'100'000);
}

bool offWord(QStringView text)
{
    return json::toFlag(text.toString()) != true;
}

bool notNegative(QStringView text)
{
    return digits(text, 1, 9);
}

} // namespace gatehouse::checks
