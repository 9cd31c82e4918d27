#include "ui/import/importverdictbar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QLocale>

namespace gatehouse {

Tone verdictTone(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::New:
        return Tone::Success;
    case ImportVerdict::Changed:
        return Tone::Info;
    case ImportVerdict::Unknown:
        return Tone::Warning;
    case ImportVerdict::Refused:
        return Tone::Danger;
    case ImportVerdict::Unchanged:
    case ImportVerdict::SetAside:
    case ImportVerdict::Imported:
        break;
    }
    return Tone::Muted;
}

static Icon verdictIcon(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::New:
        return Icon::UserPlus;
    case ImportVerdict::Changed:
        return Icon::Pencil;
    case ImportVerdict::Unchanged:
        return Icon::Check;
    case ImportVerdict::Unknown:
        return Icon::CircleHelp;
    case ImportVerdict::Refused:
        return Icon::CircleAlert;
    case ImportVerdict::Imported:
        return Icon::History;
    case ImportVerdict::SetAside:
        break;
    }
    return Icon::Archive;
}

ImportVerdictBar::ImportVerdictBar(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_all(new Button(theme, Button::Kind::Quiet, {})), m_group(new QButtonGroup(this))
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins({});
    m_all->setCheckable(true);
    m_group->addButton(m_all, importVerdictCount);
    flow->addWidget(m_all);
    for (int i = 0; i < importVerdictCount; ++i) {
        const auto verdict = ImportVerdict(i);
        auto *button = new Button(theme, Button::Kind::Quiet, {});
        button->setIcon(theme.icon(verdictIcon(verdict), verdictTone(verdict)));
        button->setCheckable(true);
        m_group->addButton(button, i);
        flow->addWidget(button);
        m_buttons.at(size_t(i)) = button;
    }
    m_all->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        emit chosen(id == importVerdictCount ? std::nullopt : std::optional(ImportVerdict(id)));
    });
}

void ImportVerdictBar::setPlan(const ImportPlan &plan)
{
    const QLocale locale;
    m_all->setText(tr("All %1").arg(locale.toString(plan.rowCount())));
    for (int i = 0; i < importVerdictCount; ++i) {
        const qint64 count = plan.count(ImportVerdict(i));
        Button *button = m_buttons.at(size_t(i));
        button->setText(tr("%1 %2").arg(importVerdictText(ImportVerdict(i)), locale.toString(count)));
        // What is looked at stays, so that mending its last row does not take the button from under the pointer.
        button->setVisible(count > 0 || button->isChecked());
    }
}

void ImportVerdictBar::choose(std::optional<ImportVerdict> verdict)
{
    (verdict ? m_buttons.at(size_t(*verdict)) : m_all)->setChecked(true);
}

} // namespace gatehouse
