#include "ui/access/findinglist.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gatehouse {

FindingList::FindingList(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(tokens::Grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Gap);
    layout->addWidget(new TextLabel(theme, title, tokens::TextBase, Tone::Text, QFont::Medium, this));
    layout->addLayout(m_lines);
    layout->addStretch(1);
}

void FindingList::addLine(Icon icon, Tone tone, const QString &text, Tone textTone)
{
    auto *room = new QWidget(this);
    auto *line = new QHBoxLayout(room);
    line->setContentsMargins({});
    line->setSpacing(tokens::Gap);
    line->addWidget(new IconLabel(m_theme, icon, tokens::SmallIcon, tone, room), 0, Qt::AlignTop);
    auto *label = new TextLabel(m_theme, text, tokens::TextBase, textTone, QFont::Normal, room);
    label->setWordWrap(true);
    line->addWidget(label, 1);
    m_lines->addWidget(room);
}

void FindingList::setFindings(const Findings &findings, const QString &nothing)
{
    if (findings == m_findings && nothing == m_nothing)
        return;
    m_findings = findings;
    m_nothing = nothing;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const FindingLine &finding : findings.first) {
        switch (finding.kind) {
        case FindingLine::Kind::For:
            addLine(Icon::CircleCheck, Tone::Success, finding.text, Tone::Text);
            break;
        case FindingLine::Kind::Against:
            addLine(Icon::CircleX, Tone::Danger, finding.text, Tone::Text);
            break;
        case FindingLine::Kind::Aside:
            addLine(Icon::Minus, Tone::Muted, finding.text, Tone::Muted);
            break;
        }
    }
    const qsizetype more = findings.all - findings.first.size();
    if (findings.all == 0)
        addLine(Icon::Minus, Tone::Muted, nothing, Tone::Muted);
    else if (more > 0)
        addLine(Icon::Ellipsis, Tone::Muted, tr("and %n more", nullptr, static_cast<int>(more)), Tone::Muted);
}

} // namespace gatehouse
