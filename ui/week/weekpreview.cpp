#include "ui/week/weekpreview.h"

#include "models/week/slotgroups.h"
#include "ui/week/stretchtext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int rowHeight = 24;

static QDateTime momentAt(qint64 instant, const QTimeZone &zone)
{
    return QDateTime::fromSecsSinceEpoch(instant, zone);
}

static QString dayText(const QDateTime &moment)
{
    return QLocale().toString(moment.date(), u"ddd d MMM"_s);
}

static QString timeText(const QDateTime &moment)
{
    return clockText(moment.time().msecsSinceStartOfDay() / 1000);
}

//! "Mon 23 Nov 09:00 – 17:30", with the day of the end where that is another one.
static QString spanText(const RealSpan &span, const QTimeZone &zone)
{
    const QDateTime start = momentAt(span.start, zone);
    const QDateTime end = momentAt(span.end, zone);
    const bool endsAtMidnight = end.time() == QTime(0, 0) && end.date() == start.date().addDays(1);
    const QString head = u"%1  %2 – "_s.arg(dayText(start), timeText(start));
    if (endsAtMidnight)
        return head + clockText(secondsInDay);
    return start.date() == end.date() ? QString(head + timeText(end))
                                      : QString(head + u"%1 %2"_s.arg(dayText(end), timeText(end)));
}

static QString changeText(const ClockChange &change, const QTimeZone &zone, bool isOwn)
{
    // Said in the clock that was in force until then.
    const QDateTime before =
        QDateTime::fromSecsSinceEpoch(change.instant, QTimeZone::fromSecondsAheadOfUtc(change.before));
    const QDateTime after = momentAt(change.instant, zone);
    QString text;
    if (isOwn) {
        text = change.isForward() ? WeekPreview::tr("%1, %2: your clock goes forward from %3 to %4.")
                                  : WeekPreview::tr("%1, %2: your clock goes back from %3 to %4.");
    } else {
        text = change.isForward() ? WeekPreview::tr("%1, %2: the clock goes forward from %3 to %4. Times between do "
                                                    "not come that day.")
                                  : WeekPreview::tr("%1, %2: the clock goes back from %3 to %4. Times between come "
                                                    "twice that day.");
    }
    return text.arg(dayText(before), slotZoneText(zone.id()), timeText(before), timeText(after));
}

WeekPreview::WeekPreview(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ownZone(QTimeZone::systemTimeZoneId())
    , m_day(QDate::currentDate())
    , m_today(m_day)
    , m_title(new TextLabel(theme, tr("In the calendar"), tokens::TextBase, Tone::Text, QFont::DemiBold, this))
    , m_range(new TextLabel(theme, {}, tokens::TextBase, Tone::Muted, QFont::Normal, this))
    , m_thisWeek(new Button(theme, Button::Kind::Quiet, tr("This week"), Icon::None, this))
    , m_changeRoom(new QWidget(this))
    , m_change(new TextLabel(theme, {}, tokens::TextSmall, Tone::Warning, QFont::Normal, m_changeRoom))
    , m_table(new QTableWidget(this))
{
    auto *earlier = Button::iconOnly(theme, Icon::ChevronLeft, tr("Week before"), this);
    auto *later = Button::iconOnly(theme, Icon::ChevronRight, tr("Week after"), this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins({});
    head->setSpacing(tokens::Grid);
    head->addWidget(m_title);
    head->addSpacing(tokens::Gap);
    head->addWidget(m_range);
    head->addStretch(1);
    head->addWidget(m_thisWeek);
    head->addWidget(earlier);
    head->addWidget(later);

    auto *change = new QHBoxLayout(m_changeRoom);
    change->setContentsMargins({});
    change->setSpacing(tokens::Grid);
    change->addWidget(new IconLabel(theme, Icon::TriangleAlert, tokens::SmallIcon, Tone::Warning, m_changeRoom), 0,
                      Qt::AlignTop);
    m_change->setWordWrap(true);
    change->addWidget(m_change, 1);
    m_changeRoom->hide();

    m_table->setAccessibleName(tr("In the calendar"));
    m_table->setColumnCount(3);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setAccessibleName(tr("Columns"));
    for (int column : {0, 1})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Fixed);
    m_table->setColumnWidth(2, 90);
    m_table->setWordWrap(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Grid);
    layout->addLayout(head);
    layout->addWidget(m_changeRoom);
    layout->addWidget(m_table, 1);
    connect(earlier, &Button::clicked, this, [this] { showWeekOf(m_day.addDays(-7)); });
    connect(later, &Button::clicked, this, [this] { showWeekOf(m_day.addDays(7)); });
    connect(m_thisWeek, &Button::clicked, this, [this] {
        m_isChosen = false;
        m_day = m_today;
        fill();
    });
    fill();
}

void WeekPreview::setOwnZone(const QByteArray &zone)
{
    if (zone == m_ownZone || zone.isEmpty())
        return;
    m_ownZone = zone;
    fill();
}

void WeekPreview::show(const WeekSet &times, const QByteArray &zone)
{
    if (times == m_times && zone == m_zone)
        return;
    m_times = times;
    m_zone = zone;
    fill();
}

void WeekPreview::showWeekOf(QDate day)
{
    m_isChosen = true;
    m_day = day;
    fill();
}

void WeekPreview::follow(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    if (!m_isChosen)
        m_day = today;
    fill();
}

void WeekPreview::fill()
{
    const Qt::DayOfWeek first = QLocale().firstDayOfWeek();
    const QDate start = m_day.addDays(-((m_day.dayOfWeek() - first + 7) % 7));
    const QDate end = start.addDays(6);
    const bool isThisWeek = m_today >= start && m_today <= end;
    m_range->setText(u"%1 – %2"_s.arg(QLocale().toString(start, start.month() == end.month() ? u"d"_s : u"d MMM"_s),
                                      QLocale().toString(end, u"d MMM yyyy"_s)));
    m_thisWeek->setEnabled(!isThisWeek);

    const ZoneClock clock(m_zone);
    if (m_zone.isEmpty() || !clock.isValid() || m_times.isEmpty()) {
        m_changeRoom->hide();
        m_table->setRowCount(0);
        return;
    }
    const ZoneClock own(m_ownZone);
    const WeekInstants week = weekInstants(m_times, clock, m_day, first);
    const QList<ClockChange> ownChanges =
        m_ownZone == m_zone ? QList<ClockChange>() : clockChanges(own, week.week.start, week.week.end);
    QStringList changes;
    for (const ClockChange &change : week.changes)
        changes.append(changeText(change, clock.zone(), false));
    for (const ClockChange &change : ownChanges)
        changes.append(changeText(change, own.zone(), true));
    m_change->setText(changes.join(u'\n'));
    m_changeRoom->setVisible(!changes.isEmpty());
    m_table->setHorizontalHeaderLabels(
        {slotZoneText(m_zone), tr("Yours: %1").arg(slotZoneText(m_ownZone)), tr("Length")});
    m_table->setColumnHidden(1, m_ownZone == m_zone);
    fillRows(week, own);
}

void WeekPreview::fillRows(const WeekInstants &week, const ZoneClock &own)
{
    const ZoneClock clock(m_zone);
    const auto mark = [this](QTableWidgetItem *item, const QString &why) {
        item->setIcon(m_theme.icon(Icon::TriangleAlert, Tone::Warning));
        item->setToolTip(why);
        item->setData(Qt::AccessibleTextRole, QString(item->text() % u". "_s % why));
    };
    m_table->setRowCount(int(week.stretches.size()));
    const auto apart = [&](qint64 instant) { return own.offsetAt(instant) - clock.offsetAt(instant); };
    int before = apart(week.week.start);
    for (int row = 0; row < week.stretches.size(); ++row) {
        const WeekInstants::Stretch &stretch = week.stretches.at(row);
        const QStringList texts{spanText(stretch.span, clock.zone()), spanText(stretch.span, own.zone()),
                                lengthText(int(stretch.span.length()))};
        const int atEnd = apart(stretch.span.end - 1);
        const bool isShifted = apart(stretch.span.start) != before || atEnd != before;
        before = atEnd;
        for (int column = 0; column < 3; ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(texts.at(column));
            if (stretch.hasChange && column == 2)
                mark(item, tr("The clock changes meanwhile, so it is not as long as on other days."));
            else if (isShifted && column == 1)
                mark(item, tr("A clock has changed by then, so your times are not as on the days before."));
            m_table->setItem(row, column, item);
        }
    }
}

} // namespace gatehouse
