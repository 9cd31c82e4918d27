#include "ui/files/filespanel.h"

#include "ui/files/dropzone.h"
#include "ui/files/transferlist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>

namespace gatehouse {

FilesPanel::FilesPanel(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_header(new QWidget)
    , m_zone(new DropZone(theme, tr("Drop files here to upload them")))
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
    zone->addWidget(m_zone);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(zone);
    layout->addWidget(m_transfers);
    layout->addWidget(new Separator(theme));
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
