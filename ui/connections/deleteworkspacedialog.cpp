#include "ui/connections/deleteworkspacedialog.h"

#include "ui/connections/formfield.h"
#include "ui/connections/workspaceline.h"
#include "ui/connections/workspacelistmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace gatehouse {

static QLayout *consequence(const Theme &theme, Icon icon, Tone tone, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(tokens::Gap);
    auto *label = new TextLabel(theme, text);
    label->setWordWrap(true);
    row->addWidget(new IconLabel(theme, icon, tokens::SmallIcon, tone), 0, Qt::AlignTop);
    row->addWidget(label, 1);
    return row;
}

DeleteWorkspaceDialog::DeleteWorkspaceDialog(const Theme &theme, const Workspace &workspace, bool isOpen,
                                             QWidget *parent)
    : RequestDialog(theme, parent), m_workspace(workspace)
{
    setEnvironment(workspace.environment);
    setHeading(tr("Delete workspace?"));
    addToHeading(new WorkspaceLine(theme, workspace, {}));

    auto *list = new QVBoxLayout;
    list->setSpacing(tokens::Gap);
    if (isOpen)
        list->addLayout(consequence(theme, Icon::CircleAlert, Tone::Warning,
                                    tr("It is open now: its pages are closed, and what is not saved there is lost.")));
    list->addLayout(consequence(theme, Icon::Trash, Tone::Danger,
                                tr("Its settings, its stored sign-in and its API key are removed from this computer. "
                                   "This cannot be undone.")));
    list->addLayout(
        consequence(theme, Icon::Check, Tone::Success,
                    tr("The services keep everything (%1); nobody else notices.").arg(placesOf(workspace))));
    list->addLayout(
        consequence(theme, Icon::Check, Tone::Success, tr("The change log keeps what was done in this workspace.")));
    body()->addLayout(list);

    if (workspace.environment == Environment::Production) {
        m_name = new QLineEdit;
        auto *name = new FormField(theme, u"name"_s, tr("Type the name to confirm"), m_name);
        name->setHint(workspace.name);
        addField(name);
        body()->addWidget(name);
        m_name->setFocus();
    } else {
        // Enter must not delete what nobody has confirmed.
        submitButton()->setDefault(false);
        cancelButton()->setFocus();
    }
    submitButton()->setKind(Button::Kind::Danger);
    submitButton()->setText(tr("Delete workspace"));
    setFixedColumn(112 * tokens::Grid);
}

RequestDialog::Problems DeleteWorkspaceDialog::problems() const
{
    if (!m_name || m_name->text().trimmed() == m_workspace.name.trimmed())
        return {};
    return {{u"name"_s, tr("Write it exactly as it is: %1").arg(m_workspace.name)}};
}

void DeleteWorkspaceDialog::submit()
{
    emit confirmed();
}

} // namespace gatehouse
