#include "ui/access/assumptionlist.h"

#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace gatehouse {

AssumptionList::AssumptionList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_intro(new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted, QFont::Normal, this))
    , m_more(new Button(theme, Button::Kind::Quiet, {}, Icon::None, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Gap);
    layout->addWidget(new TextLabel(theme, tr("Assumed"), tokens::TextBase, Tone::Text, QFont::Medium, this));
    m_intro->setWordWrap(true);
    layout->addWidget(m_intro);
    for (const AssumptionRow &row : assumptionRows()) {
        Line &line = m_lines[static_cast<size_t>(row.assumption)];
        line.room = new QWidget(this);
        auto *question =
            new TextLabel(theme, row.questionText(), tokens::TextSmall, Tone::Muted, QFont::Normal, line.room);
        question->setWordWrap(true);
        line.choices = new QComboBox(line.room);
        line.choices->setAccessibleName(row.questionText());
        for (size_t choice = 0; choice < row.choices.size(); ++choice)
            line.choices->addItem(row.choiceText(static_cast<int>(choice)));
        line.choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        auto *inner = new QVBoxLayout(line.room);
        inner->setContentsMargins({});
        inner->setSpacing(2);
        inner->addWidget(question);
        inner->addWidget(line.choices);
        layout->addWidget(line.room);
        connect(line.choices, &QComboBox::activated, this,
                [this, assumption = row.assumption](int choice) { emit chosen(assumption, choice); });
    }
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_more, &Button::clicked, this, [this] {
        m_isWhole = !m_isWhole;
        showLines();
    });
    showLines();
}

void AssumptionList::setAssumptions(const AccessAssumptions &assumptions, AssumptionSet leansOn)
{
    for (const AssumptionRow &row : assumptionRows())
        m_lines[static_cast<size_t>(row.assumption)].choices->setCurrentIndex(assumptions.choice(row.assumption));
    m_leansOn = leansOn;
    showLines();
}

void AssumptionList::showLines()
{
    m_intro->setText(m_leansOn == 0
                         ? tr("This answer leans on nothing that the service does not document.")
                         : tr("Not documented by the service. The answer leans on it; change it if you know better."));
    for (const AssumptionRow &row : assumptionRows()) {
        m_lines[static_cast<size_t>(row.assumption)].room->setVisible(m_isWhole || (m_leansOn & bitOf(row.assumption)));
    }
    m_more->setText(m_isWhole ? tr("Show only those that count here") : tr("Show all assumptions"));
}

} // namespace gatehouse
