#include "models/geo/radiusunit.h"

#include "models/geo/fence.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

double metresInUnit(QStringView unit)
{
    if (unit == "feet"_L1)
        return metresInFoot;
    if (unit == "kilometres"_L1)
        return 1000;
    if (unit == "miles"_L1)
        return 5280 * metresInFoot;
    return 1;
}

static double rounded(double number, int digits)
{
    return QByteArray::number(number, 'g', digits).toDouble();
}

// Written three digits finer than read: what the division cuts off is not seen again.
double metresFrom(double length, double metresInUnit)
{
    return metresInUnit == 1 ? length : rounded(length * metresInUnit, 12);
}

double metresAs(double metres, double metresInUnit)
{
    return metresInUnit == 1 ? metres : rounded(metres / metresInUnit, 15);
}

} // namespace gatehouse
