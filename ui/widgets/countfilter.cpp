#include "ui/widgets/countfilter.h"

#include "ui/widgets/button.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>

namespace gatehouse {

CountFilter::CountFilter(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_group(new QButtonGroup(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(tokens::Grid);
    connect(m_group, &QButtonGroup::idClicked, this, &CountFilter::chosenByPerson);
}

void CountFilter::addKind(int id, const QString &text, bool isFixed)
{
    auto *button = new Button(m_theme, Button::Kind::Quiet, text);
    button->setCheckable(true);
    button->setChecked(m_kinds.isEmpty());
    m_group->addButton(button, id);
    layout()->addWidget(button);
    m_kinds.insert(id, {button, text, isFixed});
}

void CountFilter::setCounts(const QHash<int, qint64> &counts)
{
    for (auto [id, kind] : m_kinds.asKeyValueRange()) {
        //: kind of rows, and how many there are
        kind.button->setText(tr("%1 %2").arg(kind.text, QLocale().toString(counts.value(id))));
        // What is looked at stays, so that its last row does not take the button from under the pointer.
        kind.button->setVisible(kind.isFixed || counts.value(id) > 0 || kind.button->isChecked());
    }
}

int CountFilter::chosen() const
{
    return m_group->checkedId();
}

void CountFilter::choose(int id)
{
    m_kinds.value(id).button->setChecked(true);
}

} // namespace gatehouse
