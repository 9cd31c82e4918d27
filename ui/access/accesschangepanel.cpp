#include "ui/access/accesschangepanel.h"

#include "ui/access/accesschangelist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

#include <QVBoxLayout>

namespace gatehouse {

static constexpr int listHeight = 168;

AccessChangePanel::AccessChangePanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_list(new AccessChangeList(theme, this))
    , m_button(new Button(theme, Button::Kind::Quiet, tr("Who gains, who loses"), Icon::Users))
{
    m_list->setFixedHeight(listHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(new Separator(theme, Qt::Horizontal, this));
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(tokens::Margin, tokens::Gap, tokens::Padding, tokens::Gap);
    inside->addWidget(m_list);
    layout->addLayout(inside);
    m_button->setCheckable(true);
    m_button->setToolTip(tr("Show or hide who gains and who loses access by what is not saved yet"));
    connect(m_button, &QPushButton::toggled, this, &AccessChangePanel::showNow);
    connect(m_list, &AccessChangeList::summaryChanged, this, [this](const QString &summary) {
        m_button->setText(summary.isEmpty() ? tr("Who gains, who loses") : summary);
    });
    hide();
    m_button->hide();
}

void AccessChangePanel::setEdited(bool isEdited)
{
    if (m_isEdited == isEdited)
        return;
    m_isEdited = isEdited;
    m_button->setVisible(isEdited);
    showNow();
}

bool AccessChangePanel::isUnfolded() const
{
    return m_isEdited && m_button->isChecked();
}

void AccessChangePanel::showNow()
{
    const bool wasHidden = isHidden();
    setVisible(isUnfolded());
    if (isUnfolded() && wasHidden)
        emit unfolded();
}

} // namespace gatehouse
