#include "ui/widgets/calendarpopup.h"

#include "ui/widgets/button.h"
#include "ui/widgets/momenttext.h"
#include "ui/widgets/monthgrid.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace gatehouse {

CalendarPopup::CalendarPopup(const Theme &theme, bool withTime, QWidget *owner)
    : Popover(theme, owner), m_hasTime(withTime), m_grid(new MonthGrid(theme))
{
    setAccessibleName(tr("Calendar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::Padding, tokens::Padding, tokens::Padding, tokens::Padding);
    layout->setSpacing(tokens::Gap);
    layout->addWidget(makeHead());
    layout->addWidget(m_grid, 0, Qt::AlignHCenter);
    if (withTime)
        layout->addWidget(makeTimeLine());
    layout->addWidget(new Separator(theme));
    layout->addWidget(makeButtons());

    connect(m_grid, &QCalendarWidget::currentPageChanged, this, &CalendarPopup::showMonth);
    connect(m_grid, &QCalendarWidget::clicked, this, [this](QDate day) {
        pick(day);
        if (!m_hasTime)
            close();
    });
    connect(m_grid, &QCalendarWidget::activated, this, [this](QDate day) {
        pick(day);
        close();
    });
}

QWidget *CalendarPopup::makeHead()
{
    auto *head = new QWidget;
    auto *back = Button::iconOnly(theme(), Icon::ChevronLeft, tr("Previous month (Page Up)"));
    auto *forth = Button::iconOnly(theme(), Icon::ChevronRight, tr("Next month (Page Down)"));
    m_month = new QComboBox;
    m_month->setAccessibleName(tr("Month"));
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(QLocale().standaloneMonthName(month));
    m_year = new QSpinBox;
    m_year->setAccessibleName(tr("Year"));
    m_year->setRange(1900, 2999);
    m_year->setFixedWidth(80);

    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Grid);
    layout->addWidget(back);
    layout->addWidget(m_month, 1);
    layout->addWidget(m_year);
    layout->addWidget(forth);
    connect(back, &Button::clicked, this, [this] { turn(-1); });
    connect(forth, &Button::clicked, this, [this] { turn(1); });
    connect(m_month, &QComboBox::activated, this,
            [this](int month) { m_grid->setCurrentPage(m_grid->yearShown(), month + 1); });
    connect(m_year, &QSpinBox::valueChanged, this,
            [this](int year) { m_grid->setCurrentPage(year, m_grid->monthShown()); });
    return head;
}

QWidget *CalendarPopup::makeTimeLine()
{
    auto *line = new QWidget;
    auto *label = new TextLabel(theme(), tr("Time"), tokens::TextBase, Tone::Muted);
    m_time = new QTimeEdit;
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setAccessibleName(tr("Time"));
    auto *zone = new TextLabel(theme(), zoneText(QDateTime::currentDateTime()), tokens::TextSmall, Tone::Muted);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Gap);
    layout->addWidget(label);
    layout->addWidget(m_time, 1);
    layout->addWidget(zone);
    connect(m_time, &QTimeEdit::timeChanged, this, [this] {
        if (m_moment.isValid())
            pick(m_moment.date());
    });
    return line;
}

QWidget *CalendarPopup::makeButtons()
{
    auto *line = new QWidget;
    auto *now = new Button(theme(), Button::Kind::Quiet, m_hasTime ? tr("Now") : tr("Today"));
    auto *clear = new Button(theme(), Button::Kind::Quiet, tr("Clear"));
    auto *done = new Button(theme(), Button::Kind::Plain, tr("Done"));
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Grid);
    layout->addWidget(now);
    layout->addWidget(clear);
    layout->addStretch();
    layout->addWidget(done);
    connect(now, &Button::clicked, this, [this] {
        const QDateTime moment = QDateTime::currentDateTime();
        setMoment(QDateTime(moment.date(), QTime(moment.time().hour(), moment.time().minute())));
        emit chosen(m_moment);
        close();
    });
    connect(clear, &Button::clicked, this, [this] {
        setMoment({});
        emit chosen({});
        close();
    });
    connect(done, &Button::clicked, this, &QWidget::close);
    return line;
}

void CalendarPopup::setMoment(const QDateTime &moment)
{
    m_moment = {}; // so that the time below is not taken for a choice
    if (m_time)
        m_time->setTime(moment.isValid() ? moment.time() : QTime(0, 0));
    m_moment = moment;
    m_grid->setChosen(moment.date());
    m_grid->setSelectedDate(moment.isValid() ? moment.date() : QDate::currentDate());
    showMonth();
}

void CalendarPopup::pick(QDate day)
{
    m_moment = QDateTime(day, m_time ? m_time->time() : QTime(0, 0));
    m_grid->setChosen(day);
    emit chosen(m_moment);
}

void CalendarPopup::turn(int months)
{
    const QDate first = QDate(m_grid->yearShown(), m_grid->monthShown(), 1).addMonths(months);
    m_grid->setCurrentPage(first.year(), first.month());
}

void CalendarPopup::showMonth()
{
    m_month->setCurrentIndex(m_grid->monthShown() - 1);
    const QSignalBlocker quiet(m_year);
    m_year->setValue(m_grid->yearShown());
}

void CalendarPopup::showEvent(QShowEvent *event)
{
    Popover::showEvent(event);
    m_grid->setFocus(Qt::PopupFocusReason);
}

} // namespace gatehouse
