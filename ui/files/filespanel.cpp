#include "ui/files/filespanel.h"

#include "ui/files/dropzone.h"
#include "ui/files/transferlist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace gatehouse {

static constexpr int folderWidth = 180;

FilesPanel::FilesPanel(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_header(new QWidget)
    , m_zone(new DropZone(theme, tr("Drop files here to upload them")))
    , m_folder(new QLineEdit)
    , m_public(new QCheckBox(tr("Public")))
    , m_transfers(new TransferList(theme))
{
    m_header->setFixedHeight(tokens::HeaderHeight);
    auto *header = new QHBoxLayout(m_header);
    header->setContentsMargins(tokens::Margin, 0, tokens::Padding, 0);
    header->setSpacing(tokens::Gap);
    header->addWidget(new TextLabel(theme, title, tokens::TextLarge, Tone::Text, QFont::DemiBold));
    header->addStretch(1);

    auto *zone = new QHBoxLayout;
    zone->setContentsMargins(tokens::Margin, 0, tokens::Margin, tokens::Padding);
    zone->setSpacing(tokens::Gap);
    zone->addWidget(m_zone, 1);
    m_folder->setPlaceholderText(tr("Folder, optional"));
    m_folder->setAccessibleName(tr("Folder to upload to"));
    m_folder->setToolTip(
        tr("Without a folder the service makes up a name. In a folder the file keeps its own, and takes "
           "the place of one that has it."));
    m_folder->setFixedWidth(folderWidth);
    m_public->setToolTip(tr("To the store that everybody can read."));
    zone->addWidget(m_folder, 0, Qt::AlignVCenter);
    zone->addWidget(m_public, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(zone);
    layout->addWidget(m_transfers);
    layout->addWidget(new Separator(theme));
}

QString FilesPanel::folder() const
{
    QString folder = m_folder->text().trimmed();
    while (folder.startsWith(u'/'))
        folder.removeFirst();
    while (folder.endsWith(u'/'))
        folder.chop(1);
    return folder;
}

bool FilesPanel::isPublic() const
{
    return m_public->isChecked();
}

void FilesPanel::setPlaceEnabled(bool isEnabled)
{
    m_folder->setEnabled(isEnabled);
    m_public->setEnabled(isEnabled);
}

void FilesPanel::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new Button(m_theme, Button::Kind::Plain, action->text());
        button->follow(action);
        m_header->layout()->addWidget(button);
    }
    addActions(actions);
}

} // namespace gatehouse
