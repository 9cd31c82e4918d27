#include "ui/import/importlistrow.h"

#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QProgressBar>

#include <algorithm>

namespace gatehouse {

static constexpr int progressWidth = 140;
static constexpr int progressSteps = 1000;

void showImportProgress(QProgressBar *bar, const ImportLine &line)
{
    const bool isKnown = line.isProgressTold || line.stage != ImportLine::Stage::Running;
    bar->setRange(0, isKnown ? progressSteps : 0);
    bar->setValue(int(line.tally.settled() * progressSteps / std::max<qint64>(1, line.tally.toSend())));
}

Tone importTone(const ImportLine &line)
{
    using Stage = ImportLine::Stage;
    const ImportTally &tally = line.tally;
    switch (line.stage) {
    case Stage::Prepared:
        return Tone::Muted;
    case Stage::Interrupted:
        return Tone::Warning;
    case Stage::Running:
    case Stage::Paused:
        return Tone::Info;
    case Stage::Finished:
        break;
    }
    return tally.toMend() > tally.refused ? Tone::Danger : tally.refused > 0 ? Tone::Warning : Tone::Success;
}

ImportListRow::ImportListRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(theme, Icon::File))
    , m_title(new TextLabel(theme, {}, tokens::TextBase, Tone::Text, QFont::Medium))
    , m_detail(new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted))
    , m_counts(new TextLabel(theme, {}, tokens::TextBase, Tone::Muted))
    , m_progress(new QProgressBar)
    , m_goOn(new Button(theme, Button::Kind::Plain, tr("Go on"), Icon::Play))
    , m_open(new Button(theme, Button::Kind::Plain, tr("Open"), Icon::ListChecks))
    , m_remove(Button::iconOnly(theme, Icon::Trash, {}))
{
    m_title->setElided(Qt::ElideMiddle);
    m_detail->setElided(Qt::ElideRight);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(tokens::Margin, tokens::Gap, tokens::Padding, tokens::Gap);
    layout->setHorizontalSpacing(tokens::Padding);
    layout->setVerticalSpacing(1);
    layout->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignVCenter);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_detail, 1, 1);
    layout->addWidget(m_counts, 0, 2, 2, 1, Qt::AlignVCenter | Qt::AlignRight);
    layout->addWidget(m_progress, 0, 3, 2, 1, Qt::AlignVCenter);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::Gap);
    for (Button *button : {m_goOn, m_open, m_remove})
        buttons->addWidget(button);
    layout->addLayout(buttons, 0, 4, 2, 1, Qt::AlignVCenter | Qt::AlignRight);
    layout->setColumnStretch(1, 1);
    connect(m_goOn, &Button::clicked, this, &ImportListRow::goOnWanted);
    connect(m_open, &Button::clicked, this, &ImportListRow::openWanted);
    connect(m_remove, &Button::clicked, this, &ImportListRow::removeWanted);
}

void ImportListRow::show(const ImportLine &line)
{
    using Stage = ImportLine::Stage;
    const bool isRunning = line.stage == Stage::Running || line.stage == Stage::Paused;
    const bool isInterrupted = line.stage == Stage::Interrupted;
    const bool isPrepared = line.stage == Stage::Prepared;
    m_icon->setIcon(isPrepared                     ? Icon::Pencil
                    : isInterrupted                ? Icon::TriangleAlert
                    : line.stage == Stage::Paused  ? Icon::Pause
                    : line.stage == Stage::Running ? Icon::Loader
                    : line.tally.toMend() > 0      ? Icon::CircleAlert
                                                   : Icon::CircleCheck,
                    importTone(line));
    m_title->setText(line.title);
    m_detail->setText(line.detail);
    m_counts->setText(isPrepared ? tr("Not begun") : importTallyText(line.tally));
    setAccessibleName(line.title);
    setAccessibleDescription(QString(line.detail % u' ' % m_counts->text()));
    m_progress->setVisible(isRunning || isInterrupted);
    showImportProgress(m_progress, line);
    m_goOn->setVisible(isInterrupted || isPrepared);
    m_open->setVisible(!isPrepared);
    m_goOn->setEnabled(line.obstacle.isEmpty());
    m_goOn->setToolTip(line.obstacle);
    m_remove->setVisible(!isRunning);
    m_remove->setAccessibleName(tr("Remove %1 from this list").arg(line.title));
    m_remove->setToolTip(isPrepared ? m_remove->accessibleName()
                                    : tr("Remove %1 from this list, with its report. That its rows were sent stays "
                                         "known, so that they are not sent again unasked.")
                                          .arg(line.title));
    for (Button *button : {m_goOn, m_open})
        button->setAccessibleDescription(line.title);
}

} // namespace gatehouse
