#include "ui/import/importrunstep.h"

#include "ui/import/importlistrow.h"
#include "ui/import/importresultsmodel.h"
#include "ui/import/importtable.h"
#include "ui/shell/activityrow.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/countfilter.h"
#include "ui/widgets/focusguide.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int reasonWidth = 300;

ImportRunStep::ImportRunStep(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(theme, Icon::Loader, tokens::LargeIcon))
    , m_title(new TextLabel(theme, {}, tokens::TextLarge, Tone::Text, QFont::DemiBold))
    , m_detail(new TextLabel(theme, {}, tokens::TextBase, Tone::Muted))
    , m_counts(new TextLabel(theme, {}, tokens::TextBase, Tone::Text, QFont::Medium))
    , m_pace(new TextLabel(theme, {}, tokens::TextBase, Tone::Muted))
    , m_progress(new QProgressBar)
    , m_bar(new ActionBar(theme))
    , m_filter(new CountFilter(theme))
    , m_results(new ImportResultsModel(this))
    , m_table(new ImportTable(theme, tr("Results of the rows")))
{
    m_title->setElided(Qt::ElideMiddle);
    m_detail->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the import"));
    auto *words = new QVBoxLayout;
    words->setSpacing(tokens::Grid);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    auto *line = new QHBoxLayout;
    line->setSpacing(tokens::Padding);
    line->addWidget(m_counts);
    line->addStretch(1);
    line->addWidget(m_pace);
    words->addWidget(m_progress);
    words->addLayout(line);
    auto *card = new QHBoxLayout;
    card->setContentsMargins(tokens::Margin, tokens::Margin, tokens::Margin, tokens::Padding);
    card->setSpacing(tokens::Padding);
    card->addWidget(m_icon, 0, Qt::AlignTop);
    card->addLayout(words, 1);

    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(tokens::Margin, tokens::Gap, tokens::Padding, tokens::Gap);
    filter->setSpacing(tokens::Grid);
    m_filter->addKind(int(Show::All), tr("All"), true);
    m_filter->addKind(int(Show::Failed), tr("Failed"));
    m_filter->addKind(int(Show::Unclear), tr("Not clear"));
    m_filter->addKind(int(Show::Refused), tr("Refused here"));
    m_filter->addKind(int(Show::Done), tr("Done"));
    m_filter->addKind(int(Show::TakenBack), tr("Taken back"));
    m_filter->addKind(int(Show::SetAside), tr("Set aside"));
    m_filter->addKind(int(Show::NotSent), tr("Not sent"));
    filter->addWidget(m_filter);
    filter->addSpacing(tokens::Section);
    filter->addWidget(m_bar, 1);

    m_table->setModel(m_results);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setLookOf([](const QModelIndex &index) {
        using State = ImportOutcome::State;
        const auto state = State(index.data(ImportResultsModel::StateRole).toInt());
        ImportCellLook look{.isMuted = index.column() == ImportResultsModel::LineColumn || state == State::NotSent};
        if (index.column() == ImportResultsModel::StateColumn)
            look.badge = state == State::Done                                     ? Tone::Success
                         : state == State::Failed || state == State::Refused      ? Tone::Danger
                         : state == State::Unclear || state == State::FileChanged ? Tone::Warning
                                                                                  : Tone::Muted;
        return look;
    });
    const auto fit = [this] {
        m_table->fitColumns();
        m_table->setColumnWidth(ImportResultsModel::ReasonColumn,
                                std::max(reasonWidth, m_table->columnWidth(ImportResultsModel::ReasonColumn)));
    };
    connect(m_results, &QAbstractItemModel::modelReset, this, fit);
    connect(m_results, &QAbstractItemModel::rowsInserted, this, [fit](const QModelIndex &, int first) {
        if (first == 0)
            fit();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(card);
    column->addWidget(new Separator(theme));
    column->addLayout(filter);
    column->addWidget(m_table, 1);
    setCounts({});
    new FocusGuide(this, m_table);
    connect(m_filter, &CountFilter::chosenByPerson, this, [this](int id) { emit showChosen(Show(id)); });
}

void ImportRunStep::setLine(const ImportLine &line, const std::optional<Activity> &activity)
{
    using Stage = ImportLine::Stage;
    m_icon->setIcon(line.stage == Stage::Interrupted ? Icon::TriangleAlert
                    : line.stage == Stage::Paused    ? Icon::Pause
                    : line.stage == Stage::Running   ? Icon::Loader
                    : line.tally.toMend() > 0        ? Icon::CircleAlert
                                                     : Icon::CircleCheck,
                    importTone(line));
    m_title->setText(line.title);
    const QString doing = activity && !activity->message.isEmpty() ? activity->message : line.detail;
    m_detail->setText(line.obstacle.isEmpty() ? doing : QString(doing % u'\n' % line.obstacle));
    m_counts->setText(importTallyText(line.tally));
    m_progress->setVisible(line.stage != Stage::Finished);
    showImportProgress(m_progress, line);
    setCounts(line.tally);
    m_pace->setText(activity ? ActivityRow::progressText(*activity).section(u" · "_s, 1) : QString());
}

void ImportRunStep::setCounts(const ImportTally &tally)
{
    m_filter->setCounts({{int(Show::All), tally.total()},
                         {int(Show::Failed), tally.failed},
                         {int(Show::Unclear), tally.unclear},
                         {int(Show::Refused), tally.refused},
                         {int(Show::Done), tally.done},
                         {int(Show::TakenBack), tally.takenBack},
                         {int(Show::SetAside), tally.setAside},
                         {int(Show::NotSent), tally.notSent + tally.lacking}});
}

ImportRunStep::Show ImportRunStep::shown() const
{
    return Show(m_filter->chosen());
}

void ImportRunStep::setShown(Show show)
{
    m_filter->choose(int(show));
}

void ImportRunStep::setActions(const QList<QAction *> &actions)
{
    // Told often, while an import is at work.
    if (m_actions != actions)
        m_bar->setActions(actions);
    m_actions = actions;
}

} // namespace gatehouse
