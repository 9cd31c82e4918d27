#include "models/import/importphone.h"

#include "models/schema/check.h"

#include <QString>

#include <algorithm>
#include <array>

namespace gatehouse {

qsizetype callingCodeLength(QStringView digits)
{
    // Codes of two digits; no other code begins with one of them. Those of one digit are 1 and 7, all others have
    // three.
    static constexpr std::array twoDigits{20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46,
                                          47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62, 63,
                                          64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98};
    static_assert(std::ranges::is_sorted(twoDigits));
    if (digits.isEmpty())
        return 0;
    if (digits.front() == u'1' || digits.front() == u'7')
        return 1;
    if (digits.size() < 2)
        return digits.size();
    const int start = (digits.at(0).unicode() - u'0') * 10 + (digits.at(1).unicode() - u'0');
    return std::ranges::binary_search(twoDigits, start) ? 2 : std::min<qsizetype>(3, digits.size());
}

static bool isBetweenDigits(QChar c)
{
    return c == u'-' || c == u'.' || c == u'/' || c == u'(' || c == u')' || c.isSpace() ||
           c.category() == QChar::Other_Format || c.category() == QChar::Punctuation_Dash;
}

std::optional<ImportPhone> ImportPhone::read(QStringView text)
{
    QString digits;
    digits.reserve(text.size());
    bool hasPlus = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (checks::isDigit(c.unicode())) {
            digits.append(c);
        } else if (c == u'+' && digits.isEmpty() && !hasPlus) {
            hasPlus = true;
        } else if (hasPlus && !digits.isEmpty() && text.sliced(i).startsWith(u"(0)")) {
            // The zero that is only dialled within the country.
            i += 2;
        } else if (!isBetweenDigits(c)) {
            return std::nullopt;
        }
    }
    if (!hasPlus && digits.startsWith(QStringView(u"00"))) {
        hasPlus = true;
        digits.remove(0, 2);
    }
    if (digits.isEmpty())
        return std::nullopt;
    if (!hasPlus)
        return ImportPhone{{}, digits};
    const qsizetype length = callingCodeLength(digits);
    return ImportPhone{digits.first(length), digits.sliced(length)};
}

static bool takeDigits(QStringView &text)
{
    const auto end = std::ranges::find_if_not(text, [](QChar c) { return checks::isDigit(c.unicode()); });
    const qsizetype count = end - text.begin();
    text = text.sliced(count);
    return count > 0;
}

//! More zeros than spreadsheets write behind a sum of money are a part of a number.
static bool isNothing(QStringView fraction)
{
    return fraction == u"0" || fraction == u"00";
}

bool isMangledNumber(QStringView text)
{
    if (!text.isEmpty() && (text.front() == u'+' || text.front() == u'-'))
        text = text.sliced(1);
    if (!takeDigits(text) || text.isEmpty())
        return false;
    if (text.front() == u'.' || text.front() == u',') {
        text = text.sliced(1);
        QStringView fraction = text;
        if (!takeDigits(text))
            return false;
        fraction.chop(text.size());
        if (text.isEmpty())
            return isNothing(fraction);
    }
    if (text.isEmpty() || text.front().toLower() != u'e')
        return false;
    text = text.sliced(1);
    if (!text.isEmpty() && (text.front() == u'+' || text.front() == u'-'))
        text = text.sliced(1);
    return takeDigits(text) && text.isEmpty();
}

QStringView withoutEmptyFraction(QStringView text, QChar decimal)
{
    if (!text.endsWith(u'0'))
        return text;
    const qsizetype sign = text.lastIndexOf(decimal);
    return sign > 0 && isNothing(text.sliced(sign + 1)) && isMangledNumber(text) ? text.first(sign) : text;
}

} // namespace gatehouse
