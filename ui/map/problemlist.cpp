#include "ui/map/problemlist.h"

#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int mostListed = 200;
static constexpr int shownLines = 5;

ProblemList::ProblemList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_list(new QListWidget(this))
    , m_button(new Button(theme, Button::Kind::Quiet, {}, Icon::CircleCheck))
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("What is wrong with these geofences"));
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({tokens::SmallIcon, tokens::SmallIcon});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFixedHeight(shownLines * tokens::RowHeight + tokens::Gap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(new Separator(theme, Qt::Horizontal, this));
    layout->addWidget(m_list);
    hide();

    m_button->setCheckable(true);
    connect(m_button, &QPushButton::toggled, this, &QWidget::setVisible);
    const auto choose = [this](QListWidgetItem *item) {
        const int line = m_list->row(item);
        if (line >= 0 && line < m_lines.size())
            emit chosen(m_lines.at(line).fences);
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    fill();
}

void ProblemList::setLines(const QList<Line> &lines)
{
    m_lines = lines;
    fill();
}

void ProblemList::fill()
{
    m_list->clear();
    for (const Line &line : m_lines.first(std::min<qsizetype>(m_lines.size(), mostListed))) {
        const auto [icon, tone] = line.weight == Weight::Error     ? std::pair(Icon::CircleX, Tone::Danger)
                                  : line.weight == Weight::Warning ? std::pair(Icon::TriangleAlert, Tone::Warning)
                                                                   : std::pair(Icon::Info, Tone::Muted);
        auto *item = new QListWidgetItem(m_theme.icon(icon, tone), line.text, m_list);
        item->setToolTip(line.text);
        item->setSizeHint({0, tokens::RowHeight});
    }
    const auto count = [this](Weight weight) {
        return static_cast<int>(std::ranges::count(m_lines, weight, &Line::weight));
    };
    const int errors = count(Weight::Error);
    const int warnings = count(Weight::Warning);
    const int notes = count(Weight::Note);
    QStringList parts;
    if (errors > 0)
        parts.append(tr("%n errors", nullptr, errors));
    if (warnings > 0)
        parts.append(tr("%n warnings", nullptr, warnings));
    if (notes > 0)
        parts.append(tr("%n notes", nullptr, notes));
    // What there is nothing to say of takes no room from what waits to be saved.
    const QString nothing = tr("Nothing to point out");
    m_button->setText(parts.join(", "_L1));
    m_button->setAccessibleName(parts.isEmpty() ? nothing : QString());
    m_button->setIcon(errors > 0     ? m_theme.icon(Icon::CircleX, Tone::Danger)
                      : warnings > 0 ? m_theme.icon(Icon::TriangleAlert, Tone::Warning)
                      : notes > 0    ? m_theme.icon(Icon::Info)
                                     : m_theme.icon(Icon::CircleCheck, Tone::Success));
    m_button->setEnabled(!parts.isEmpty());
    m_button->setToolTip(parts.isEmpty() ? nothing
                                         : tr("Show or hide what is wrong or worth knowing with these geofences"));
    if (parts.isEmpty())
        m_button->setChecked(false);
}

} // namespace gatehouse
