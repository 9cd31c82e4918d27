#include "network/credentials/keychainlock.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace gatehouse {

void askWhetherLocked(QObject *context, const std::function<void(bool isLocked)> &told)
{
    // There the secrets are in a wallet, and a Secret Service beside it says nothing of that.
    if (qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains("KDE"_L1, Qt::CaseInsensitive)) {
        told(false);
        return;
    }
    QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
                                       u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    question.setAutoStartService(false);
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), context);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, context, [answer, told] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        told(reply.isValid() && reply.value().variant().toBool());
    });
}

} // namespace gatehouse

#else

namespace gatehouse {

void askWhetherLocked(QObject *, const std::function<void(bool isLocked)> &told)
{
    told(false);
}

} // namespace gatehouse

#endif
