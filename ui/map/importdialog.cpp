#include "ui/map/importdialog.h"

#include "ui/connections/formfield.h"
#include "ui/map/lengthtext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int dialogWidth = 640;
static constexpr qsizetype mostLines = 1'000;

ImportDialog::ImportDialog(const Theme &theme, const QString &fileName, QWidget *parent)
    : RequestDialog(theme, parent)
    , m_summary(new TextLabel(theme, {}))
    , m_room(new TextLabel(theme, {}, tokens::TextBase, Tone::Warning))
    , m_lines(new QTreeWidget)
    , m_problems(new QListWidget)
    , m_sameName(new QComboBox)
    , m_radius(new QLineEdit(u"100"_s))
    , m_swapped(new QCheckBox(tr("Latitude and longitude are the other way round in this file")))
{
    setHeading(tr("Import geofences"), fileName);
    m_summary->setWordWrap(true);
    m_room->setWordWrap(true);
    m_lines->setAccessibleName(tr("What the file brings"));
    m_lines->setHeaderLabels({tr("Effect"), tr("Name"), tr("Radius"), tr("Place")});
    m_lines->setRootIsDecorated(false);
    m_lines->setUniformRowHeights(true);
    m_lines->setFixedHeight(190);
    m_lines->header()->setStretchLastSection(true);
    m_lines->setColumnWidth(0, 90);
    m_lines->setColumnWidth(1, 220);
    m_lines->setColumnWidth(2, 90);
    m_problems->setAccessibleName(tr("What is wrong with the file"));
    m_problems->setFixedHeight(92);
    m_problems->setWordWrap(true);
    m_sameName->addItem(tr("Change the geofence that is here"));
    m_sameName->addItem(tr("Add another of that name"));
    m_sameName->addItem(tr("Leave it as it is"));

    body()->addWidget(m_summary);
    body()->addWidget(m_lines);
    body()->addWidget(m_room);
    body()->addWidget(m_problems);
    auto *row = new QHBoxLayout;
    row->setSpacing(tokens::Padding);
    row->addWidget(new FormField(theme, u"same"_s, tr("Of a name that is here already"), m_sameName), 2);
    m_radiusField = new FormField(theme, u"radius"_s, tr("Metres where no radius is told"), m_radius);
    row->addWidget(m_radiusField, 1);
    body()->addLayout(row);
    body()->addWidget(m_swapped);
    addField(m_radiusField);
    connect(m_sameName, &QComboBox::currentIndexChanged, this, [this] { emit choicesChanged(false); });
    connect(m_radius, &QLineEdit::editingFinished, this, [this] { emit choicesChanged(false); });
    connect(m_swapped, &QCheckBox::toggled, this, [this] { emit choicesChanged(true); });
    setFixedColumn(dialogWidth);
}

ImportDialog::Choices ImportDialog::choices() const
{
    const double radius = typedNumber(m_radius->text()).value_or(0);
    return {.sameName = static_cast<SameName>(m_sameName->currentIndex()),
            .radius = radius >= 1 ? radius : 100,
            .swapped = m_swapped->isChecked()};
}

RequestDialog::Problems ImportDialog::problems() const
{
    if (typedNumber(m_radius->text()).value_or(0) < 1)
        return {{u"radius"_s, tr("Write metres, 1 or more.")}};
    return {};
}

static QString effectText(ImportDialog::Effect effect)
{
    using Effect = ImportDialog::Effect;
    return effect == Effect::New       ? ImportDialog::tr("New")
           : effect == Effect::Changes ? ImportDialog::tr("Changes")
           : effect == Effect::Same    ? ImportDialog::tr("Same")
                                       : ImportDialog::tr("Skipped");
}

void ImportDialog::show(const FenceFile &file, const QList<Line> &lines, qsizetype room)
{
    const auto count = [&](Effect effect) {
        return static_cast<int>(std::ranges::count(lines, effect, &Line::effect));
    };
    const int added = count(Effect::New);
    const int changed = count(Effect::Changes);
    const auto polygons = static_cast<int>(file.polygons.size());
    QStringList parts{tr("%n new geofences", nullptr, added)};
    if (changed > 0)
        parts.append(tr("%n changed", nullptr, changed));
    if (const int same = count(Effect::Same); same > 0)
        parts.append(tr("%n the same as here", nullptr, same));
    if (const int skipped = count(Effect::Skipped); skipped > 0)
        parts.append(tr("%n left out", nullptr, skipped));
    if (polygons > 0)
        parts.append(tr("%n polygons, which you cover with circles next", nullptr, polygons));
    m_summary->setText(file.format ? parts.join(", "_L1)
                                   : tr("This is neither GeoJSON, KML nor CSV with a header line, so nothing can be "
                                        "imported from it."));
    m_lines->clear();
    QList<QTreeWidgetItem *> items;
    for (const Line &line : lines.first(std::min<qsizetype>(lines.size(), mostLines))) {
        items.append(new QTreeWidgetItem(QStringList{effectText(line.effect), line.fence.name,
                                                     lengthText(line.fence.circle.radius),
                                                     placeText(line.fence.circle.center)}));
    }
    m_lines->addTopLevelItems(items);
    m_lines->setVisible(!lines.isEmpty());
    m_room->setVisible(added > room);
    m_room->setText(tr("Only %n more geofences are allowed in this organization. The service may refuse what is beyond "
                       "that when you save.",
                       nullptr, static_cast<int>(std::max<qsizetype>(0, room))));
    m_problems->clear();
    for (const FenceFileProblem &problem : file.problems)
        m_problems->addItem(problem.text());
    if (file.problemCount > file.problems.size())
        m_problems->addItem(tr("And %n more.", nullptr, static_cast<int>(file.problemCount - file.problems.size())));
    m_problems->setVisible(!file.problems.isEmpty());
    const int all = added + changed;
    submitButton()->setText(all > 0        ? tr("Import %n geofences", nullptr, all)
                            : polygons > 0 ? tr("Go on to the polygons")
                                           : tr("Nothing to import"));
    submitButton()->setEnabled(all > 0 || polygons > 0);
    setFixedColumn(dialogWidth);
}

} // namespace gatehouse
