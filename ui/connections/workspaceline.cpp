#include "ui/connections/workspaceline.h"

#include "ui/shell/environment.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gatehouse {

QString hostOf(const QString &address)
{
    const QUrl url(address);
    if (url.host().isEmpty())
        return address;
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

WorkspaceLine::WorkspaceLine(const Theme &theme, const Workspace &workspace, const QString &address, QWidget *parent)
    : QWidget(parent)
{
    const QString host = hostOf(address);
    auto *where = new TextLabel(theme, host.isEmpty() ? workspace.name : workspace.name + u" · "_s + host,
                                tokens::TextBase, Tone::Muted);
    where->setElided(Qt::ElideMiddle);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Gap);
    layout->addWidget(environmentChip(theme, workspace.environment));
    layout->addWidget(where, 1);
}

} // namespace gatehouse
