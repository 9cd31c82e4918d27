#include "app/acting/actingactions.h"

#include "app/acting/actas.h"
#include "app/changes/changedoor.h"
#include "app/pages/opendialog.h"
#include "ui/shell/actingbar.h"
#include "ui/shell/mainwindow.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace gatehouse {

//! On a button, in characters.
static constexpr qsizetype longestName = 40;

ActingActions::ActingActions(const PageContext &context, MainWindow *window, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_window(window)
    , m_start(add(Icon::Building, tr("Act as organization…"),
                  [this] { chooseWhomToActAs(m_context, m_window->currentPage()); }))
    , m_stop(add(Icon::Undo, {}, [this] { actAsSelf(m_context); }))
{
    connect(window->actingBar(), &ActingBar::stopWanted, m_stop, &QAction::trigger);
    connect(context.workspace, &OpenWorkspace::actingChanged, this, &ActingActions::update);
    connect(context.workspace, &OpenWorkspace::stateChanged, this, &ActingActions::update);
    connect(context.workspace, &OpenWorkspace::actingRefused, this, &ActingActions::refused);
    update();
}

ActingActions::~ActingActions()
{
    m_window->actingBar()->setActing({}, {});
}

QAction *ActingActions::add(Icon icon, const QString &text, const std::function<void()> &run)
{
    auto *action = new QAction(m_context.theme.icon(icon), text, this);
    connect(action, &QAction::triggered, this, run);
    m_window->addAction(action);
    return action;
}

void ActingActions::update()
{
    const std::optional<ActingAs> &acting = m_context.workspace->acting();
    m_start->setVisible(m_context.workspace->mayAct());
    m_stop->setVisible(acting.has_value());
    if (!acting) {
        m_window->actingBar()->setActing({}, {});
        return;
    }
    QString name = acting->organizationName;
    if (name.size() > longestName)
        name = QString(name.left(longestName - 1) + u'…');
    m_stop->setText(tr("Stop acting as %1").arg(name));
    m_window->actingBar()->setActing(
        tr("Acting as %1. Everything in ELEVATE is read and changed as this organization.").arg(acting->text()),
        m_stop->text());
}

//! Nothing could be read or changed any more.
void ActingActions::refused()
{
    // Whoever sends changes meets the refusal there, and says so.
    if (!m_context.workspace->acting() || !m_context.door->runs().isEmpty())
        return;
    // Until then nothing that was typed can be sent in another name.
    if (waitForDialog(m_window, this, [this] { refused(); }))
        return;
    const QString name = m_context.workspace->acting()->text();
    m_context.workspace->actAsSelf();
    m_context.toast({.kind = ToastKind::Warning,
                     .text = tr("The service does not take %1 any more; it may have been deactivated. You act as "
                                "yourself again.")
                                 .arg(name)});
}

} // namespace gatehouse
