#include "app/pages/sandboxoutbox.h"

#include "models/schema/json.h"
#include "models/workspaces/workspace.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

static bool isOnThisComputer(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

static QString lastTextTo(const QJsonArray &outbox, const QStringList &addresses)
{
    QString text;
    for (const QJsonValue &sent : outbox) {
        if (addresses.contains(sent["to"_L1].toString()))
            text = sent["text"_L1].toString();
    }
    return text;
}

void readSandboxOutbox(const Workspace &workspace, const QStringList &addresses, QObject *context,
                       const std::function<void(const QString &text)> &tell)
{
    QUrl url(workspace.elevate ? workspace.elevate->baseUrl : QString());
    if (workspace.environment != Environment::Sandbox || !isOnThisComputer(url)) {
        tell({});
        return;
    }
    url.setPath(u"/__sandbox/outbox"_s);
    QNetworkRequest request(url);
    request.setTransferTimeout(3s);
    auto *network = new QNetworkAccessManager(context);
    QNetworkReply *reply = network->get(request);
    QObject::connect(reply, &QNetworkReply::finished, context, [network, reply, addresses, tell] {
        network->deleteLater();
        tell(lastTextTo(json::parse(reply->readAll()).toArray(), addresses));
    });
}

} // namespace gatehouse
