#include "models/csv/csvvalues.h"

#include <QHash>

#include <algorithm>

namespace gatehouse {

namespace {

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

//! A number, phone number, date, address of mail or switch: nothing that a column is called.
bool isValue(const QByteArray &text)
{
    if (const qsizetype at = text.indexOf('@'); at > 0 && text.indexOf('.', at) > at + 1)
        return true;
    for (const char *word : {"true", "false", "yes", "no", "null"}) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    const auto digits = std::ranges::count_if(text, isDigit);
    const auto letters = std::ranges::count_if(
        text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0; });
    return digits > 2 * letters;
}

QByteArrayView withoutSign(QByteArrayView number)
{
    return number.startsWith('-') || number.startsWith('+') ? number.sliced(1) : number;
}

//! "9.87E+11" is "9.87".
QByteArrayView withoutExponent(QByteArrayView number)
{
    const auto end = std::ranges::find_if(number, [](char c) { return c == 'e' || c == 'E'; });
    const QByteArrayView mantissa = number.first(end - number.begin());
    const QByteArrayView exponent = withoutSign(number.sliced(std::min(mantissa.size() + 1, number.size())));
    return !exponent.isEmpty() && std::ranges::all_of(exponent, isDigit) ? mantissa : number;
}

//! "12,5" or "1.234,56", by the sign before the fraction; 0: it has none, or could be a group of thousands.
char decimalSign(const QByteArray &text)
{
    constexpr QByteArrayView signs(".,");
    const QByteArrayView number = withoutExponent(withoutSign(text));
    if (number.isEmpty() || !std::ranges::all_of(number, [](char c) { return isDigit(c) || c == '.' || c == ','; }))
        return 0;
    const auto isSign = [signs](char c) { return signs.contains(c); };
    const qsizetype count = std::ranges::count_if(number, isSign);
    const qsizetype last = number.size() - 1 - (std::find_if(number.rbegin(), number.rend(), isSign) - number.rbegin());
    if (count == 0 || last == 0 || last == number.size() - 1 || number.count(number[last]) > 1)
        return 0;
    const bool isGroup = number.size() - last - 1 == 3 && last <= 3 && number[0] != '0';
    return count == 1 && isGroup ? '\0' : number[last];
}

} // namespace

bool namesColumns(const std::vector<QByteArrayList> &rows)
{
    if (rows.empty())
        return true;
    int forNames = 0;
    const QByteArrayList &first = rows.front();
    for (qsizetype column = 0; column < first.size(); ++column) {
        const QByteArray &name = first[column];
        if (name.isEmpty())
            continue;
        if (isValue(name)) {
            --forNames;
            continue;
        }
        qsizetype values = 0;
        qsizetype texts = 0;
        bool isRepeated = false;
        for (auto row = rows.begin() + 1; row != rows.end(); ++row) {
            if (column >= row->size() || row->at(column).isEmpty())
                continue;
            ++(isValue(row->at(column)) ? values : texts);
            isRepeated = isRepeated || row->at(column) == name;
        }
        forNames += (values > texts ? 1 : 0) - (isRepeated ? 1 : 0);
    }
    return forNames >= 0;
}

QChar decimalOf(const std::vector<QByteArrayList> &rows)
{
    qsizetype points = 0;
    qsizetype commas = 0;
    for (const QByteArrayList &row : rows) {
        for (const QByteArray &cell : row) {
            const char sign = decimalSign(cell);
            points += sign == '.' ? 1 : 0;
            commas += sign == ',' ? 1 : 0;
        }
    }
    return commas > points ? u',' : u'.';
}

} // namespace gatehouse
