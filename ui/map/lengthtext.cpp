#include "ui/map/lengthtext.h"

#include "models/geo/fence.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct LengthText
{
    Q_DECLARE_TR_FUNCTIONS(LengthText)
};

//! Three figures are enough to tell lengths apart, and more are noise.
QString figures(double value)
{
    const int decimals = value >= 100 || value == std::round(value) ? 0 : value >= 10 ? 1 : 2;
    return QLocale().toString(value, 'f', decimals);
}

} // namespace

QString lengthText(double metres)
{
    const bool isShort = metres < 9'999.5 && (metres < 1'000 || std::fmod(metres, 1'000) != 0);
    return isShort ? LengthText::tr("%1 m").arg(figures(metres)) : LengthText::tr("%1 km").arg(figures(metres / 1'000));
}

QString lengthTextWithFeet(double metres)
{
    const double feet = metres / metresInFoot;
    const QString other = feet < 9'999.5 ? LengthText::tr("%1 ft").arg(figures(std::round(feet)))
                                         : LengthText::tr("%1 mi").arg(figures(feet / 5'280));
    //: a length and the same in feet
    return LengthText::tr("%1 (%2)").arg(lengthText(metres), other);
}

QString placeText(GeoPoint point)
{
    return u"%1, %2"_s.arg(QLocale().toString(point.latitude, 'f', 5), QLocale().toString(point.longitude, 'f', 5));
}

std::optional<double> typedNumber(QString text)
{
    text = text.trimmed();
    text.replace(QChar(0x2212), u'-');
    bool isNumber = false;
    double number = text.toDouble(&isNumber);
    if (!isNumber)
        number = QLocale().toDouble(text, &isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace gatehouse
