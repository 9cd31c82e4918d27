#include "models/tables/sortvalue.h"

#include <QByteArray>

#include <array>
#include <chrono>
#include <cmath>

namespace gatehouse {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct Digits
{
    const char *at;
    const char *end;

    bool take(char c) { return at < end && *at == c ? (++at, true) : false; }
    //! Exactly \a count digits, or -1.
    int number(int count)
    {
        int value = 0;
        for (int i = 0; i < count; ++i, ++at) {
            if (at == end || !isDigit(*at)) {
                return -1;
            }
            value = value * 10 + (*at - '0');
        }
        return value;
    }
};

std::optional<qint64> parsedZone(Digits &text)
{
    if (text.at == text.end || text.take('Z') || text.take('z')) {
        return 0;
    }
    const int sign = text.take('+') ? 1 : (text.take('-') ? -1 : 0);
    if (sign == 0) {
        return {};
    }
    const int hours = text.number(2);
    text.take(':');
    const int minutes = text.at == text.end ? 0 : text.number(2);
    if (hours < 0 || minutes < 0) {
        return {};
    }
    return sign * (hours * 60 + minutes) * qint64(60'000'000);
}

std::optional<qint64> parsedTime(Digits &text)
{
    const int hour = text.number(2);
    if (hour < 0 || hour > 24 || !text.take(':')) {
        return {};
    }
    const int minute = text.number(2);
    const int second = text.take(':') ? text.number(2) : 0;
    if (minute < 0 || minute > 59 || second < 0 || second > 60) {
        return {};
    }
    qint64 fraction = 0;
    if (text.take('.') || text.take(',')) {
        qint64 unit = 100'000;
        for (; text.at < text.end && isDigit(*text.at); ++text.at, unit /= 10) {
            fraction += (*text.at - '0') * unit;
        }
    }
    return ((hour * 60 + minute) * 60 + second) * qint64(1'000'000) + fraction;
}

} // namespace

std::optional<double> parsedNumber(QByteArrayView text)
{
    static constexpr std::array<double, 16> Powers{1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                   1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    // Up to 15 digits a double holds both the digits and the power of ten exactly, so one division rounds rightly.
    const char *at = text.begin();
    const bool negative = at < text.end() && *at == '-';
    at += negative ? 1 : 0;
    qint64 mantissa = 0;
    int digits = 0;
    int decimals = -1;
    for (; at < text.end() && digits <= 15; ++at) {
        if (isDigit(*at)) {
            mantissa = mantissa * 10 + (*at - '0');
            ++digits;
            decimals += decimals >= 0 ? 1 : 0;
        } else if (*at == '.' && decimals < 0) {
            decimals = 0;
        } else {
            break;
        }
    }
    if (at == text.end() && digits > 0 && digits <= 15) {
        const double value = decimals > 0 ? double(mantissa) / Powers[size_t(decimals)] : double(mantissa);
        return negative ? -value : value;
    }
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::strong_ordering compareWholeNumbers(QByteArrayView a, QByteArrayView b)
{
    const auto isWhole = [](QByteArrayView text) {
        const QByteArrayView digits = text.startsWith('-') ? text.sliced(1) : text;
        return digits.size() > 15 && std::all_of(digits.begin(), digits.end(), isDigit);
    };
    if (!isWhole(a) || !isWhole(b)) {
        return std::strong_ordering::equal;
    }
    const bool negative = a.startsWith('-');
    const auto significant = [negative](QByteArrayView text) {
        text = text.sliced(negative ? 1 : 0);
        while (text.startsWith('0')) {
            text = text.sliced(1);
        }
        return text;
    };
    const QByteArrayView left = significant(a);
    const QByteArrayView right = significant(b);
    const auto order = left.size() != right.size() ? left.size() <=> right.size() : left.compare(right) <=> 0;
    return negative ? 0 <=> order : order; // 0 <=> order turns it round
}

std::optional<qint64> parsedMoment(QByteArrayView text)
{
    Digits digits{text.begin(), text.end()};
    const int year = digits.number(4);
    const bool dashes = digits.take('-');
    const int month = digits.number(2);
    if (year < 0 || month < 0 || !dashes || !digits.take('-')) {
        return {};
    }
    const int day = digits.number(2);
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(std::max(day, 0)))};
    if (!date.ok()) {
        return {};
    }
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    const qint64 midnight = days * 86'400'000'000;
    if (digits.at == digits.end) {
        return midnight;
    }
    if (!digits.take('T') && !digits.take('t') && !digits.take(' ')) {
        return {};
    }
    const auto time = parsedTime(digits);
    const auto zone = time ? parsedZone(digits) : std::nullopt;
    if (!zone || digits.at != digits.end) {
        return {};
    }
    return midnight + *time - *zone;
}

std::optional<quint64> sortBits(QByteArrayView text, Sorting sorting)
{
    const auto bits = [](auto value) { return orderedBits(value); };
    return sorting == Sorting::Moment ? parsedMoment(text).transform(bits) : parsedNumber(text).transform(bits);
}

} // namespace gatehouse
