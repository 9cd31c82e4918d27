#include "ui/widgets/momentedit.h"

#include "ui/widgets/button.h"
#include "ui/widgets/calendarpopup.h"
#include "ui/widgets/keystext.h"
#include "ui/widgets/momenttext.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QStyle>

#include <optional>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int buttonSize = 6 * tokens::Grid;

//! A date and time as typed, and by whose clock.
struct Reading
{
    QDate date;
    QTime time; //!< null: the day begins
    QTimeZone zone;

    QDateTime moment() const { return time.isNull() ? date.startOfDay(zone) : QDateTime(date, time, zone); }
    //! How often the clock shows it: twice where it is put back, never where it is put forward.
    int timesShown() const
    {
        if (time.isNull() || QDateTime(date, time, zone, QDateTime::TransitionResolution::Reject).isValid())
            return 1;
        return moment().time() == time ? 2 : 0;
    }
};

//! Nothing where it is none. \a zone: of what names no offset of its own.
std::optional<Reading> readingOf(const QString &typed, const QTimeZone &zone)
{
    static const QRegularExpression shape(
        u"^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})"
        u"(?:[ T]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,3})\\d*)?)?)?\\s*(Z|[+-]\\d{2}:?\\d{2})?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(typed);
    if (match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        const int milliseconds = match.captured(7).leftJustified(3, u'0').toInt();
        const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt(), milliseconds);
        if (!date.isValid() || !time.isValid())
            return {};
        const QString own = match.captured(8);
        if (own.isEmpty())
            return Reading{date, match.hasCaptured(4) ? time : QTime(), zone};
        if (own.compare(u"Z"_s, Qt::CaseInsensitive) == 0)
            return Reading{date, time, QTimeZone(QTimeZone::UTC)};
        const int offset = (own.sliced(1, 2).toInt() * 60 + own.last(2).toInt()) * 60;
        return Reading{date, time, QTimeZone::fromSecondsAheadOfUtc(own[0] == u'-' ? -offset : offset)};
    }
    // Short forms tell two digits of the year: the one nearest to today is meant.
    const QLocale locale;
    const int firstYear = QDate::currentDate().year() - 50;
    if (const QDateTime moment = locale.toDateTime(typed, QLocale::ShortFormat, firstYear); moment.isValid())
        return Reading{moment.date(), moment.time(), zone};
    if (const QDate date = locale.toDate(typed, QLocale::ShortFormat, firstYear); date.isValid())
        return Reading{date, {}, zone};
    return {};
}

} // namespace

MomentEdit::MomentEdit(const Theme &theme, Precision precision, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_precision(precision)
    , m_timeZone(shownZone())
    , m_open(Button::iconOnly(theme, Icon::Calendar, tr("Choose from the calendar"), this))
    , m_zone(new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted, QFont::Normal, this))
{
    setPlaceholderText(precision == Precision::Day ? tr("Year-month-day") : tr("Year-month-day hours:minutes"));
    m_open->setToolTip(withKeys(m_open->toolTip(), Qt::Key_F4));
    m_open->setIconSize({tokens::SmallIcon, tokens::SmallIcon});
    m_open->setCursor(Qt::ArrowCursor);
    // F4 does the same from the line, which is one Tab stop less in a long form.
    m_open->setFocusPolicy(Qt::NoFocus);
    m_zone->setVisible(precision == Precision::Minute);
    m_zone->setForegroundRole(QPalette::WindowText); // an editor's children would take the text's own
    m_zone->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_open, &Button::clicked, this, &MomentEdit::openCalendar);
    connect(this, &QLineEdit::textChanged, this, &MomentEdit::showZone);
    showZone();
}

QDateTime MomentEdit::parse(const QString &text, const QTimeZone &zone)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return {};
    if (!typed.compare(tr("now"), Qt::CaseInsensitive))
        return QDateTime::currentDateTime().toTimeZone(zone);
    if (!typed.compare(tr("today"), Qt::CaseInsensitive))
        return QDateTime::currentDateTime().toTimeZone(zone).date().startOfDay(zone);
    const std::optional<Reading> reading = readingOf(typed, zone);
    return reading ? reading->moment().toTimeZone(zone) : QDateTime();
}

QString MomentEdit::remark() const
{
    const std::optional<Reading> reading = readingOf(text().trimmed(), m_timeZone);
    const int timesShown = reading ? reading->timesShown() : 1;
    if (timesShown == 1)
        return {};
    const QDateTime meant = reading->moment();
    const QString typed = reading->time.toString(u"HH:mm"_s);
    if (timesShown == 0)
        return tr("The clock is put forward over %1 that day and never shows it. %2 is taken instead.")
            .arg(typed, meant.time().toString(u"HH:mm"_s));
    const QDateTime again(reading->date, reading->time, reading->zone, QDateTime::TransitionResolution::PreferAfter);
    return tr("The clock is put back that day and shows %1 twice. The first is taken; for the second type %2.")
        .arg(typed, textOf(again));
}

QDateTime MomentEdit::moment() const
{
    return parse(text(), m_timeZone);
}

QString MomentEdit::textOf(const QDateTime &moment) const
{
    if (!moment.isValid())
        return {};
    if (m_precision == Precision::Day)
        return moment.toTimeZone(m_timeZone).toString(u"yyyy-MM-dd"_s);
    const QDateTime shown = moment.toTimeZone(m_timeZone);
    QString format = shown.time().second() != 0 ? u"yyyy-MM-dd HH:mm:ss"_s : u"yyyy-MM-dd HH:mm"_s;
    // Of a time that comes twice the offset tells which.
    if (Reading{shown.date(), shown.time(), m_timeZone}.timesShown() > 1)
        format += u"ttt"_s;
    return shown.toString(format);
}

void MomentEdit::setMoment(const QDateTime &moment)
{
    setText(textOf(moment));
}

void MomentEdit::setZone(const QTimeZone &zone)
{
    if (zone == m_timeZone)
        return;
    const QDateTime shown = moment();
    m_timeZone = zone;
    if (shown.isValid())
        setMoment(shown);
    showZone();
}

void MomentEdit::openCalendar()
{
    if (!m_calendar) {
        m_calendar = new CalendarPopup(m_theme, m_precision == Precision::Minute, this);
        // The calendar knows days and times, not whose clock they are by.
        connect(m_calendar, &CalendarPopup::chosen, this, [this](const QDateTime &chosen) {
            setMoment(chosen.isValid() ? QDateTime(chosen.date(), chosen.time(), m_timeZone) : chosen);
        });
    }
    m_calendar->setMoment(moment());
    m_calendar->openAt(this);
}

//! Moves the part of the moment under the cursor, which stays marked.
bool MomentEdit::step(int by)
{
    const QDateTime before = moment();
    if (!before.isValid())
        return false;
    const int cursor = hasSelectedText() ? selectionStart() : cursorPosition();
    setMoment(before); // in the form whose places are known
    struct Part
    {
        int start;
        int length;
    };
    static constexpr Part parts[] = {{0, 4}, {5, 2}, {8, 2}, {11, 2}, {14, 2}, {17, 2}};
    const int last = m_precision == Precision::Day ? 2 : before.time().second() != 0 ? 5 : 4;
    int part = 0;
    while (part < last && cursor >= parts[part + 1].start)
        ++part;
    QDateTime after = before;
    switch (part) {
    case 0:
        after = before.addYears(by);
        break;
    case 1:
        after = before.addMonths(by);
        break;
    case 2:
        after = before.addDays(by);
        break;
    case 3:
        after = before.addSecs(by * 3600);
        break;
    case 4:
        after = before.addSecs(by * 60);
        break;
    default:
        after = before.addSecs(by);
    }
    setMoment(after);
    setSelection(parts[part].start, parts[part].length);
    return true;
}

static QString nameOf(const QTimeZone &zone)
{
    return QString::fromUtf8(zone.timeSpec() == Qt::LocalTime ? QTimeZone::systemTimeZoneId() : zone.id());
}

void MomentEdit::showZone()
{
    const QDateTime now = moment();
    const QDateTime shown = now.isValid() ? now : QDateTime::currentDateTime().toTimeZone(m_timeZone);
    m_zone->setText(zoneText(shown));
    const QString said = remark();
    const QString full = now.isValid() ? fullMomentText(now) : nameOf(m_timeZone);
    setToolTip(said.isEmpty() ? full : QString(said % u'\n' % full));
    place();
}

void MomentEdit::place()
{
    const int zone = m_precision == Precision::Minute ? m_zone->sizeHint().width() + tokens::Grid : 0;
    setTextMargins(0, 0, buttonSize + tokens::Grid + zone, 0);
    const auto put = [this](QWidget *widget, int x, int width, int height) {
        widget->setGeometry(
            QStyle::visualRect(layoutDirection(), rect(), {x, (this->height() - height) / 2, width, height}));
    };
    const int button = width() - buttonSize - tokens::Grid;
    put(m_open, button, buttonSize, buttonSize);
    put(m_zone, button - zone, m_zone->sizeHint().width(), m_zone->sizeHint().height());
}

void MomentEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    place();
}

void MomentEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isAltDown = event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_F4 || isAltDown) {
        openCalendar();
        return;
    }
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        if (step(event->key() == Qt::Key_Up ? 1 : -1))
            return;
    }
    QLineEdit::keyPressEvent(event);
}

void MomentEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // What was typed in another form is put into the one shown, so that people see how it was understood. A time that
    // never comes stays, for there is a remark on it.
    const std::optional<Reading> reading = readingOf(text().trimmed(), m_timeZone);
    const bool stays = event->reason() == Qt::PopupFocusReason || (reading && reading->timesShown() == 0);
    if (const QDateTime typed = moment(); typed.isValid() && !stays)
        setMoment(typed);
}

} // namespace gatehouse
