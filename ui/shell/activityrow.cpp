#include "ui/shell/activityrow.h"

#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct StateLook
{
    Icon icon;
    Tone tone;
    QString word;
};

StateLook lookOf(ActivityState state)
{
    switch (state) {
    case ActivityState::Waiting:
        return {Icon::Clock, Tone::Muted, ActivityRow::tr("Waiting")};
    case ActivityState::Running:
        return {Icon::Loader, Tone::Accent, {}};
    case ActivityState::Paused:
        return {Icon::Pause, Tone::Warning, ActivityRow::tr("Paused")};
    case ActivityState::Finished:
        return {Icon::CircleCheck, Tone::Success, ActivityRow::tr("Done")};
    case ActivityState::Failed:
        return {Icon::CircleAlert, Tone::Danger, ActivityRow::tr("Failed")};
    case ActivityState::Cancelled:
        break;
    }
    return {Icon::Ban, Tone::Muted, ActivityRow::tr("Cancelled")};
}

QString timeText(std::chrono::seconds left)
{
    const auto seconds = left.count();
    if (seconds < 90)
        return ActivityRow::tr("%1 s left").arg(seconds);
    if (seconds < 90 * 60)
        return ActivityRow::tr("%1 min left").arg((seconds + 30) / 60);
    return ActivityRow::tr("%1 h %2 min left").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

} // namespace

bool ActivityRow::isUnderWay(ActivityState state)
{
    return state == ActivityState::Waiting || state == ActivityState::Running || state == ActivityState::Paused;
}

QString ActivityRow::progressText(const Activity &activity)
{
    const QLocale locale;
    QStringList parts;
    const QString word = lookOf(activity.state).word;
    if (!word.isEmpty())
        parts.append(word);
    if (activity.total >= 0)
        parts.append(tr("%1 of %2 %3", "done of total, what is counted")
                         .arg(locale.toString(activity.done), locale.toString(activity.total), activity.unit)
                         .trimmed());
    else if (activity.done > 0)
        parts.append(tr("%1 %2", "done, what is counted").arg(locale.toString(activity.done), activity.unit).trimmed());
    if (activity.state == ActivityState::Running) {
        if (activity.rate > 0)
            parts.append(tr("%1 per second").arg(locale.toString(activity.rate, 'f', activity.rate < 10 ? 1 : 0)));
        if (activity.left)
            parts.append(timeText(*activity.left));
    }
    if (!activity.message.isEmpty())
        parts.append(activity.message);
    return parts.join(u" · "_s);
}

ActivityRow::ActivityRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel)
    , m_title(new TextLabel(theme, {}, tokens::TextBase, Tone::Text, QFont::Medium))
    , m_detail(new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted))
    , m_bar(new QProgressBar)
    , m_pause(Button::iconOnly(theme, Icon::Pause, {}))
    , m_open(new Button(theme, Button::Kind::Plain, tr("Open")))
    , m_cancel(Button::iconOnly(theme, Icon::Close, {}))
{
    m_title->setElided(Qt::ElideRight);
    m_detail->setElided(Qt::ElideRight);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(tokens::Gap);
    m_icon->setFixedSize(tokens::IconSize, tokens::IconSize);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(tokens::Padding, tokens::Grid, tokens::Gap, tokens::Grid);
    layout->setHorizontalSpacing(tokens::Padding);
    layout->setVerticalSpacing(1);
    layout->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignVCenter);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_detail, 1, 1);
    layout->addWidget(m_bar, 0, 2, 2, 1, Qt::AlignVCenter);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::Grid);
    buttons->addWidget(m_open);
    buttons->addWidget(m_pause);
    buttons->addWidget(m_cancel);
    layout->addLayout(buttons, 0, 3, 2, 1, Qt::AlignVCenter | Qt::AlignRight);
    layout->setColumnStretch(1, 3);
    layout->setColumnStretch(2, 2);

    connect(m_pause, &QPushButton::clicked, this,
            [this] { m_activity.state == ActivityState::Paused ? emit resumeWanted() : emit pauseWanted(); });
    connect(m_open, &QPushButton::clicked, this, &ActivityRow::openWanted);
    connect(m_cancel, &QPushButton::clicked, this,
            [this] { isUnderWay(m_activity.state) ? emit cancelWanted() : emit dismissed(); });
}

void ActivityRow::setActivity(const Activity &activity)
{
    m_activity = activity;
    const bool underWay = isUnderWay(activity.state);
    const bool isPaused = activity.state == ActivityState::Paused;
    m_title->setText(activity.title);
    m_detail->setText(progressText(activity));
    setAccessibleName(activity.title);
    setAccessibleDescription(m_detail->text());

    m_bar->setVisible(underWay);
    m_bar->setAccessibleName(tr("Progress of %1").arg(activity.title));
    // Where nobody knows how far it is, it only moves.
    m_bar->setRange(0, activity.total < 0 && activity.state == ActivityState::Running ? 0 : 1000);
    m_bar->setValue(activity.total > 0 ? int(1000.0 * double(activity.done) / double(activity.total)) : 0);

    const auto name = [](Button *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    m_pause->setVisible(underWay && activity.canPause);
    m_pause->setGlyph(isPaused ? Icon::Play : Icon::Pause);
    name(m_pause, isPaused ? tr("Resume %1").arg(activity.title) : tr("Pause %1").arg(activity.title));
    m_cancel->setVisible(!underWay || activity.canCancel);
    name(m_cancel, underWay ? tr("Cancel %1").arg(activity.title) : tr("Remove %1 from the list").arg(activity.title));
    m_open->setVisible(activity.canOpen);
    m_open->setAccessibleName(tr("Open %1").arg(activity.title));
    updateIcon();
}

void ActivityRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void ActivityRow::updateIcon()
{
    const StateLook look = lookOf(m_activity.state);
    m_icon->setPixmap(m_theme.pixmap(look.icon, tokens::IconSize, devicePixelRatio(), m_theme.color(look.tone)));
}

} // namespace gatehouse
