#include "models/tables/formulaguard.h"

#include <algorithm>

namespace gatehouse {

namespace {

bool startsFormula(QStringView text)
{
    // East Asian spreadsheets take the full-width signs for the usual ones.
    return !text.isEmpty() && QStringView(u"=+-@\t\r\uff1d\uff0b\uff0d\uff20").contains(text.front());
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QStringView withoutApostrophes(QStringView text)
{
    while (text.startsWith(u'\'')) {
        text = text.sliced(1);
    }
    return text;
}

//! Takes digits from the front of \a text; false when there is none.
bool takeDigits(QStringView &text)
{
    const auto end = std::ranges::find_if_not(text, isDigit);
    const qsizetype count = end - text.begin();
    text = text.sliced(count);
    return count > 0;
}

//! What every spreadsheet reads as a number and nothing else: sign, digits, fraction, exponent.
bool isPlainNumber(QStringView text)
{
    if (!text.startsWith(u'-') && !text.startsWith(u'+')) {
        return false;
    }
    text = text.sliced(1);
    if (!takeDigits(text)) {
        return false;
    }
    if (text.startsWith(u'.')) {
        text = text.sliced(1);
        if (!takeDigits(text)) {
            return false;
        }
    }
    if (text.startsWith(u'e', Qt::CaseInsensitive)) {
        text = text.sliced(1);
        if (text.startsWith(u'-') || text.startsWith(u'+')) {
            text = text.sliced(1);
        }
        if (!takeDigits(text)) {
            return false;
        }
    }
    return text.isEmpty();
}

//! Digits in groups; with dashes or brackets a spreadsheet would calculate.
bool isPhoneNumber(QStringView text)
{
    if (!text.startsWith(u'+')) {
        return false;
    }
    do {
        text = text.sliced(1);
        if (!takeDigits(text)) {
            return false;
        }
    } while (text.startsWith(u' '));
    return text.isEmpty();
}

} // namespace

QString guardedCell(QStringView text)
{
    const QStringView core = withoutApostrophes(text);
    const bool alreadyQuoted = core.size() < text.size();
    if (!startsFormula(core) || (!alreadyQuoted && (isPlainNumber(text) || isPhoneNumber(text)))) {
        return text.toString();
    }
    return u'\'' + text.toString();
}

QString guardedNumberCell(QStringView text)
{
    const auto isDigits = [](QStringView rest) { return takeDigits(rest) && rest.isEmpty(); };
    return text.startsWith(u'+') && isDigits(text.sliced(1)) ? QString(u'\'' + text.toString()) : guardedCell(text);
}

QString unguardedCell(QStringView text)
{
    const bool guarded = text.startsWith(u'\'') && startsFormula(withoutApostrophes(text));
    return text.sliced(guarded ? 1 : 0).toString();
}

} // namespace gatehouse
