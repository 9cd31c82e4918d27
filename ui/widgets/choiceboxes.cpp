#include "ui/widgets/choiceboxes.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>

#include <algorithm>

namespace gatehouse {

ChoiceBoxes::ChoiceBoxes(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(this, tokens::Padding);
    layout->setContentsMargins(0, tokens::Grid, 0, tokens::Grid);
}

void ChoiceBoxes::addChoice(const QString &value, const QString &text)
{
    auto *box = new QCheckBox(text, this);
    static_cast<FlowLayout *>(layout())->insertWidget(static_cast<int>(m_choices.size()), box);
    if (m_choices.isEmpty())
        setFocusProxy(box);
    m_choices.append({value, box});
    connect(box, &QCheckBox::toggled, this, &ChoiceBoxes::changed);
}

bool ChoiceBoxes::isChosen(const QString &value) const
{
    const auto choice = std::ranges::find(m_choices, value, &Choice::value);
    return choice != m_choices.end() && choice->box->isChecked();
}

QStringList ChoiceBoxes::chosen() const
{
    QStringList values;
    for (const QString &value : m_set) {
        if (isChosen(value))
            values.append(value);
    }
    for (const Choice &choice : m_choices) {
        if (choice.box->isChecked() && !m_set.contains(choice.value))
            values.append(choice.value);
    }
    return values;
}

void ChoiceBoxes::setChosen(const QStringList &values)
{
    m_set = values;
    for (const QString &value : values) {
        if (!std::ranges::contains(m_choices, value, &Choice::value))
            addChoice(value, value);
    }
    for (const Choice &choice : std::as_const(m_choices))
        choice.box->setChecked(values.contains(choice.value));
}

} // namespace gatehouse
