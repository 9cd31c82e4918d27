#include "ui/shell/statusarea.h"

#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>

namespace gatehouse {

namespace {

struct ConnectivityLook
{
    Icon icon;
    Tone tone;
    QString word;
};

ConnectivityLook lookOf(Connectivity state)
{
    switch (state) {
    case Connectivity::Offline:
        return {Icon::Unplugged, Tone::Danger, StatusArea::tr("offline")};
    case Connectivity::Connecting:
        return {Icon::Loader, Tone::Muted, StatusArea::tr("connecting")};
    case Connectivity::Online:
        return {Icon::CircleCheck, Tone::Success, StatusArea::tr("connected")};
    case Connectivity::SignedOut:
        return {Icon::Lock, Tone::Muted, StatusArea::tr("not signed in")};
    case Connectivity::Limited:
        break;
    }
    return {Icon::TriangleAlert, Tone::Warning, StatusArea::tr("limited")};
}

Button *smallButton(const Theme &theme)
{
    auto *button = new Button(theme, Button::Kind::Quiet, {});
    button->setFont(theme.font(tokens::TextSmall));
    button->setIconSize({14, 14});
    button->setFixedHeight(tokens::StatusHeight - tokens::Grid);
    return button;
}

} // namespace

StatusArea::StatusArea(const Theme &theme, QWidget *parent)
    : Panel(theme, Look::Chrome, parent)
    , m_theme(theme)
    , m_environment(environmentChip(theme, Environment::Sandbox))
    , m_connectionRow(new QHBoxLayout)
    , m_dryRun(smallButton(theme))
    , m_running(smallButton(theme))
    , m_account(smallButton(theme))
{
    setLines(Qt::TopEdge);
    setFixedHeight(tokens::StatusHeight);
    m_dryRun->setIcon(theme.icon(Icon::Eye, Tone::Warning));
    m_dryRun->setText(tr("Dry run: nothing is sent"));
    m_dryRun->setAccessibleName(tr("Dry run: changes are shown, nothing is sent. End the dry run"));
    m_dryRun->setToolTip(tr("Changes are shown and nothing is sent. Click to end the dry run."));
    m_dryRun->hide();
    m_running->setIcon(theme.icon(Icon::Activity, Tone::Accent));
    m_running->hide();
    m_account->setIcon(theme.icon(Icon::User));
    setAccount({});

    m_connectionRow->setSpacing(tokens::Grid);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(tokens::Gap, 1, tokens::Gap, 0);
    layout->setSpacing(tokens::Gap);
    layout->addWidget(m_environment);
    layout->addLayout(m_connectionRow);
    layout->addStretch(1);
    layout->addWidget(m_dryRun);
    layout->addWidget(m_running);
    layout->addWidget(m_account);

    connect(m_dryRun, &QPushButton::clicked, this, &StatusArea::dryRunClicked);
    connect(m_running, &QPushButton::clicked, this, &StatusArea::activityClicked);
}

void StatusArea::setEnvironment(Environment environment)
{
    showEnvironment(m_environment, environment);
}

void StatusArea::setConnections(const QList<ConnectionStatus> &connections)
{
    while (m_connections.size() > connections.size())
        delete m_connections.takeLast();
    while (m_connections.size() < connections.size()) {
        m_connections.append(smallButton(m_theme));
        m_connectionRow->addWidget(m_connections.last());
    }
    for (qsizetype i = 0; i < connections.size(); ++i) {
        const ConnectionStatus &status = connections[i];
        const ConnectivityLook look = lookOf(status.state);
        Button *button = m_connections[i];
        button->disconnect(this);
        button->setIcon(m_theme.icon(look.icon, look.tone));
        button->setText(tr("%1 %2", "service and its state").arg(status.service, look.word));
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(status.detail);
        button->setToolTip(status.detail);
        connect(button, &QPushButton::clicked, this, [this, id = status.id] { emit connectionClicked(id); });
    }
}

void StatusArea::setAccount(const QString &name)
{
    m_account->setText(name);
    m_account->setVisible(!name.isEmpty());
    m_account->setAccessibleName(tr("Account %1").arg(name));
    m_account->setToolTip(tr("Accounts and keys of this workspace"));
}

void StatusArea::setAccountMenu(QMenu *menu)
{
    m_account->setMenu(menu);
}

void StatusArea::setDryRun(bool isOn)
{
    m_dryRun->setVisible(isOn);
}

void StatusArea::setRunning(int count)
{
    m_running->setText(tr("%n running", nullptr, count));
    m_running->setAccessibleName(tr("%n activities running. Show them", nullptr, count));
    m_running->setVisible(count > 0);
}

} // namespace gatehouse
