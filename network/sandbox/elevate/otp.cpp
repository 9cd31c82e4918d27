#include "network/sandbox/elevate/otp.h"

#include "network/sandbox/elevate/tables.h"
#include "network/sandbox/sandbox.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

void sendOtp(World &world, const QString &address, const QString &subject)
{
    const QString otp = QString::number(QRandomGenerator::global()->bounded(100000, 1000000));
    world.store.removeAll(tables::oneTimePassword, {.where = u"who = ?"_s, .values = {address}});
    world.store.insert(tables::oneTimePassword,
                       {{u"who"_s, address},
                        {u"otp"_s, otp},
                        {u"expires"_s, QDateTime::currentSecsSinceEpoch() + world.options.otpLife.count()}});
    world.send({address, subject, otp});
}

bool isOtpGood(World &world, const QString &address, const QString &otp)
{
    const Query sent{.where = u"who = ? AND otp = ? AND expires > ?"_s,
                     .values = {address, otp, QDateTime::currentSecsSinceEpoch()}};
    return world.store.removeAll(tables::oneTimePassword, sent) > 0;
}

} // namespace gatehouse::sandbox
