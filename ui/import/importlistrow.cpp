#include "ui/import/importlistrow.h"

#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QProgressBar>

#include <algorithm>

namespace gatehouse {

static constexpr int progressWidth = 140;
static constexpr int listedSteps = 1000;

QString importCountText(const ImportLine &line)
{
    const QLocale locale;
    if (line.failed == 0)
        return ImportListRow::tr("%1 of %2 done").arg(locale.toString(line.done), locale.toString(line.total));
    return ImportListRow::tr("%1 of %2 done, %3 failed")
        .arg(locale.toString(line.done), locale.toString(line.total), locale.toString(line.failed));
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
    m_progress->setRange(0, listedSteps);
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
                    : line.failed > 0              ? Icon::CircleAlert
                                                   : Icon::CircleCheck,
                    isPrepared        ? Tone::Muted
                    : isInterrupted   ? Tone::Warning
                    : isRunning       ? Tone::Info
                    : line.failed > 0 ? Tone::Danger
                                      : Tone::Success);
    m_title->setText(line.title);
    m_detail->setText(line.detail);
    m_counts->setText(isPrepared ? tr("Not begun") : importCountText(line));
    setAccessibleName(line.title);
    setAccessibleDescription(QString(line.detail % u' ' % m_counts->text()));
    m_progress->setVisible(isRunning || isInterrupted);
    m_progress->setValue(int((line.done + line.failed) * listedSteps / std::max<qint64>(1, line.total)));
    m_goOn->setVisible(isInterrupted || isPrepared);
    m_open->setVisible(!isPrepared);
    m_goOn->setEnabled(line.obstacle.isEmpty());
    m_goOn->setToolTip(line.obstacle);
    m_remove->setVisible(!isRunning);
    m_remove->setToolTip(tr("Remove %1 from this list").arg(line.title));
    m_remove->setAccessibleName(m_remove->toolTip());
    for (Button *button : {m_goOn, m_open})
        button->setAccessibleDescription(line.title);
}

} // namespace gatehouse
