#include "ui/week/weekeditor.h"

#include "models/week/zoneclock.h"
#include "ui/theme/draw.h"
#include "ui/theme/rulecolors.h"
#include "ui/week/exacttimes.h"
#include "ui/week/stretchtext.h"
#include "ui/week/weekpreview.h"
#include "ui/week/weektextedit.h"
#include "ui/week/zonepicker.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

namespace {

//! The colour of the slot, as in the list.
class Swatch : public QWidget
{
public:
    Swatch(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) { setFixedSize(14, 14); }

    void setLook(const std::optional<WeekLook> &look)
    {
        m_look = look;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_look)
            return;
        QPainter painter(this);
        const RuleColors colors = ruleColors(m_theme, m_look->color);
        draw::box(&painter, rect(), 3, m_look->isOn ? colors.line : colors.fill, colors.line, 2);
    }

private:
    Theme m_theme;
    std::optional<WeekLook> m_look;
};

} // namespace

WeekEditor::WeekEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new WeekGrid(theme, this))
    , m_text(new WeekTextEdit(theme, this))
    , m_exact(new ExactTimes(theme, this))
    , m_preview(new WeekPreview(theme, this))
    , m_copy(new Button(theme, Button::Kind::Plain, tr("Copy day"), Icon::Copy, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());

    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(tokens::Margin, 0, tokens::Padding, tokens::Padding);
    middle->setSpacing(tokens::Gap);
    m_note = new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted, QFont::Normal, this);
    m_note->setWordWrap(true);
    middle->addWidget(m_note);
    middle->addWidget(m_grid, 5);
    middle->addSpacing(tokens::Grid);
    middle->addWidget(m_text);
    auto *exact = new QHBoxLayout;
    exact->setContentsMargins({});
    exact->setSpacing(tokens::Gap);
    exact->addWidget(m_exact, 1);
    exact->addWidget(m_copy);
    middle->addLayout(exact);
    layout->addLayout(middle, 5);

    m_previewRoom = new QWidget(this);
    auto *room = new QVBoxLayout(m_previewRoom);
    room->setContentsMargins({});
    room->setSpacing(0);
    room->addWidget(new Separator(theme, Qt::Horizontal, m_previewRoom));
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(tokens::Margin, tokens::Gap, tokens::Padding, 0);
    m_preview->setMinimumHeight(172);
    inside->addWidget(m_preview);
    room->addLayout(inside);
    m_below = new QVBoxLayout;
    m_below->addWidget(m_previewRoom);
    layout->addLayout(m_below, 3);
    layout->addWidget(new Separator(theme, Qt::Horizontal, this));
    layout->addWidget(makeFoot());

    auto *copyMenu = new QMenu(m_copy);
    m_copy->setMenu(copyMenu);
    m_copy->setToolTip(tr("Give the day of the cursor to other days"));
    connect(copyMenu, &QMenu::aboutToShow, this, [this, copyMenu] { fillCopyMenu(copyMenu); });
    connect(m_grid, &WeekGrid::edited, this, &WeekEditor::timesEdited);
    connect(m_grid, &WeekGrid::dragged, this, [this] { m_preview->show(m_grid->times(), m_zone->zone()); });
    connect(m_grid, &WeekGrid::selectionChanged, this, &WeekEditor::showSelection);
    connect(m_grid, &WeekGrid::exactTimesWanted, m_exact, &ExactTimes::focusTimes);
    connect(m_grid, &WeekGrid::obstacleMet, this, &WeekEditor::obstacleMet);
    connect(m_grid, &WeekGrid::slotWanted, this, &WeekEditor::slotWanted);
    connect(m_grid, &WeekGrid::menuWanted, this, &WeekEditor::openMenu);
    connect(m_exact, &ExactTimes::leaving, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_exact, &ExactTimes::chosen, this, [this](const WeekBlock &from, const WeekBlock &to) {
        const auto onItsDays = [this](const WeekBlock &block) {
            return m_grid->isDaily() && !block.isEmpty() ? block.daily() : block;
        };
        setTimes(withBlockReplaced(m_grid->times(), onItsDays(from), onItsDays(to)), WeekEdit::Typed);
        m_grid->select(to);
        if (m_exact->isAncestorOf(window()->focusWidget()))
            m_grid->setFocus();
    });
    connect(m_text, &WeekTextEdit::chosen, this, [this](const WeekSet &times) { setTimes(times, WeekEdit::Text); });
    connect(m_text, &WeekTextEdit::typed, this, &WeekEditor::typed);
    connect(m_exact, &ExactTimes::typed, this, &WeekEditor::typed);
    connect(m_text, &WeekTextEdit::leaving, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_zone, &ZonePicker::chosen, this, &WeekEditor::zoneChosen);
    connect(m_switch, &QCheckBox::clicked, this, &WeekEditor::activeChosen);

    m_clock.setInterval(30s);
    connect(&m_clock, &QTimer::timeout, this, &WeekEditor::showNow);
    m_clock.start();
    setFocusProxy(m_grid);
    show({});
}

QWidget *WeekEditor::makeHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(tokens::HeaderHeight);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(tokens::Margin, 0, tokens::Padding, 0);
    layout->setSpacing(tokens::Gap);
    m_swatch = new Swatch(m_theme, head);
    layout->addWidget(m_swatch);
    m_title = new TextLabel(m_theme, {}, tokens::TextLarge, Tone::Text, QFont::DemiBold, head);
    m_title->setElided(Qt::ElideRight);
    layout->addWidget(m_title, 1);
    m_switch = new Switch(m_theme, tr("Active"), head);
    layout->addWidget(m_switch);
    layout->addSpacing(tokens::Grid);
    m_zone = new ZonePicker(m_theme, head);
    layout->addWidget(m_zone);
    return head;
}

QWidget *WeekEditor::makeFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(tokens::HeaderHeight - tokens::Grid);
    m_foot = new QHBoxLayout(foot);
    m_foot->setContentsMargins(tokens::Margin, 0, tokens::Padding, 0);
    m_foot->setSpacing(tokens::Gap);
    m_footText = new TextLabel(m_theme, {}, tokens::TextBase, Tone::Muted, QFont::Normal, foot);
    m_footText->setElided(Qt::ElideRight);
    m_foot->addWidget(m_footText, 1);
    return foot;
}

void WeekEditor::setFootActions(const QList<QAction *> &actions)
{
    bool isFirst = true;
    for (QAction *action : actions) {
        // What undo and redo mean is in their signs; the others say it.
        Button *button =
            action->objectName().startsWith("undo"_L1) || action->objectName().startsWith("redo"_L1)
                ? Button::iconOnly(m_theme, Icon::None, {}, this)
                : new Button(m_theme, isFirst ? Button::Kind::Primary : Button::Kind::Plain, {}, Icon::None, this);
        button->follow(action);
        m_foot->addWidget(button);
        isFirst = false;
    }
}

static constexpr int leastFootText = 96;

void WeekEditor::setFootText(const QString &text)
{
    m_footText->setText(text);
    m_footText->setMinimumWidth(std::min(m_footText->sizeHint().width(), leastFootText));
}

void WeekEditor::setBelow(QWidget *widget, QWidget *button)
{
    m_inPlace = widget;
    m_below->addWidget(widget);
    // Where room is short its text ends in "…" rather than that what waits to be saved is not told.
    button->setMinimumWidth(48);
    m_foot->insertWidget(1, button);
    widget->installEventFilter(this);
    m_previewRoom->setVisible(widget->isHidden());
}

bool WeekEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_inPlace && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        m_previewRoom->setVisible(m_inPlace->isHidden());
    return QWidget::eventFilter(watched, event);
}

void WeekEditor::show(const std::optional<EditedWeek> &week)
{
    const bool isOther = !m_week || !week || m_week->id != week->id;
    m_week = week;
    if (isOther) {
        m_exact->clear();
        m_text->restore();
    }
    static_cast<Swatch *>(m_swatch)->setLook(week ? std::optional(week->look) : std::nullopt);
    m_title->setText(week ? week->title : tr("No timeslot chosen"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_switch, m_zone, m_text, m_exact, m_copy})
        widget->setVisible(week.has_value());
    const bool isEditable = week && week->obstacle.isEmpty();
    m_switch->setEnabled(isEditable);
    m_zone->setEnabled(isEditable);
    m_text->setReadOnly(!isEditable);
    m_switch->setChecked(week && week->look.isOn);
    m_zone->setZone(week ? week->zone : QByteArray());
    const bool isDaily = week && week->isDaily;
    QStringList notes;
    if (isDaily)
        notes.append(tr("This service stores no days, so all days are linked: what you change on one holds on all."));
    if (week && !week->note.isEmpty())
        notes.append(week->note);
    if (week && !week->obstacle.isEmpty())
        notes.append(week->obstacle);
    if (!week)
        notes.append(tr("Choose one in the list to edit it, or paint times to create one. Those with a colour are "
                        "shown together."));
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());

    m_grid->setActive(week ? std::optional(week->look) : std::nullopt);
    m_grid->setObstacle(week ? week->obstacle : QString());
    m_grid->setDaily(isDaily);
    m_text->setDaily(isDaily);
    m_text->setTimes(week ? week->times : WeekSet());
    if (m_grid->times() != (week ? week->times : WeekSet()))
        m_grid->setTimes(week ? week->times : WeekSet());
    m_preview->show(week ? week->times : WeekSet(), week ? week->zone : QByteArray());
    m_preview->setEnabled(week.has_value());
    showNow();
    showSelection();
}

void WeekEditor::setLayers(const QList<WeekLayer> &layers)
{
    m_grid->setLayers(layers);
}

bool WeekEditor::finishTyping()
{
    return m_text->finish() && m_exact->finish();
}

bool WeekEditor::isTyping() const
{
    return m_week && (m_text->isTyping() || m_exact->isTyping());
}

void WeekEditor::showNow()
{
    m_preview->follow(QDate::currentDate());
    if (!m_week || m_week->zone.isEmpty()) {
        m_grid->setNow({});
        return;
    }
    const ZoneClock clock(m_week->zone);
    m_grid->setNow(clock.isValid() ? std::optional(clock.weekSecondAt(QDateTime::currentSecsSinceEpoch()))
                                   : std::nullopt);
}

void WeekEditor::showSelection()
{
    const std::optional<WeekSpan> stretch = m_grid->chosenStretch();
    WeekBlock block = m_grid->selection();
    bool isThere = false;
    if (block.days.size() == 1) {
        // What is selected within a stretch stands for the stretch.
        const WeekSet selected = block.times();
        if (stretch && stretch->length() < secondsInWeek && WeekSet(*stretch).intersected(selected) == selected) {
            const int day = stretch->start / secondsInDay;
            block = {{day}, stretch->start - day * secondsInDay, stretch->end - day * secondsInDay};
            isThere = true;
        }
    } else {
        isThere = std::ranges::all_of(block.days, [&](int day) {
            const auto there = stretchAt(m_grid->times(), day * secondsInDay + block.from);
            return there && there->length() == block.to - block.from &&
                   WeekSet(*there) == WeekSet({day * secondsInDay + block.from, day * secondsInDay + block.to});
        });
    }
    const bool isEditable = m_week && m_week->obstacle.isEmpty();
    if (m_grid->isDaily())
        block = block.daily();
    m_exact->show(isEditable ? block : WeekBlock(), isThere, m_grid->geometryOfWeek().firstDay());
    m_copy->setEnabled(isEditable);
    m_copy->setVisible(m_week && !m_grid->isDaily());
}

void WeekEditor::setTimes(const WeekSet &times, WeekEdit edit)
{
    const WeekSet before = m_grid->times();
    if (times == before)
        return;
    m_grid->setTimes(times);
    emit timesEdited(before, times, edit);
}

void WeekEditor::fillCopyMenu(QMenu *menu)
{
    menu->clear();
    const int day = m_grid->selectedDays().value(0);
    menu->addAction(tr("%1 to:").arg(dayName(day)))->setEnabled(false);
    const auto add = [&](const QString &text, const QList<int> &days) {
        menu->addAction(text, m_grid, [this, days] { m_grid->copyDayTo(days); });
    };
    QList<int> workdays;
    for (Qt::DayOfWeek workday : QLocale().weekdays())
        workdays.append(workday - 1);
    add(tr("Workdays"), workdays);
    add(tr("All days"), {0, 1, 2, 3, 4, 5, 6});
    menu->addSeparator();
    for (int row = 0; row < 7; ++row) {
        if (const int other = m_grid->geometryOfWeek().dayOf(row); other != day)
            add(dayName(other), {other});
    }
}

void WeekEditor::openMenu(const QPoint &position)
{
    if (!m_week)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isEditable = m_grid->isEditable();
    // The keys are only told: they belong to the grid.
    const auto add = [&](Icon icon, const QString &text, const QKeySequence &keys) {
        QAction *action =
            menu->addAction(m_theme.icon(icon), QString(text % u'\t' % keys.toString(QKeySequence::NativeText)));
        action->setEnabled(isEditable);
        return action;
    };
    connect(add(Icon::Pencil, tr("Paint"), Qt::Key_Space), &QAction::triggered, m_grid, &WeekGrid::paintSelection);
    connect(add(Icon::Minus, tr("Erase"), Qt::Key_Delete), &QAction::triggered, m_grid, &WeekGrid::eraseSelection);
    connect(add(Icon::Clock, tr("Exact times…"), Qt::Key_Return), &QAction::triggered, m_exact,
            &ExactTimes::focusTimes);
    menu->addSeparator();
    QAction *copy = add(Icon::Copy, tr("Copy day"), QKeySequence::Copy);
    copy->setEnabled(true);
    connect(copy, &QAction::triggered, m_grid, &WeekGrid::copyDay);
    connect(add(Icon::None, tr("Paste day"), QKeySequence::Paste), &QAction::triggered, m_grid, &WeekGrid::pasteDay);
    if (!m_grid->isDaily() && isEditable)
        fillCopyMenu(menu->addMenu(tr("Copy day to")));
    menu->popup(position);
}

} // namespace gatehouse
