#include "app/pages/sandboxoutbox.h"

#include "app/workspaces/sandboxworkspace.h"
#include "models/schema/json.h"
#include "models/workspaces/workspace.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

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
    if (!isLocalSandbox(workspace)) {
        tell({});
        return;
    }
    QUrl url(workspace.elevate->baseUrl);
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
