#include "ui/widgets/momentedit.h"

#include "ui/widgets/button.h"
#include "ui/widgets/calendarpopup.h"
#include "ui/widgets/keystext.h"
#include "ui/widgets/momenttext.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int buttonSize = 6 * tokens::Grid;

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
            return QDateTime(date, time, zone);
        if (own.compare(u"Z"_s, Qt::CaseInsensitive) == 0)
            return QDateTime(date, time, QTimeZone::UTC).toTimeZone(zone);
        const int offset = (own.sliced(1, 2).toInt() * 60 + own.last(2).toInt()) * 60;
        return QDateTime(date, time, QTimeZone::fromSecondsAheadOfUtc(own[0] == u'-' ? -offset : offset))
            .toTimeZone(zone);
    }
    const QLocale locale;
    if (const QDateTime moment = locale.toDateTime(typed, QLocale::ShortFormat); moment.isValid())
        return QDateTime(moment.date(), moment.time(), zone);
    const QDate date = locale.toDate(typed, QLocale::ShortFormat);
    return date.isValid() ? date.startOfDay(zone) : QDateTime();
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
    const bool hasSeconds = moment.time().second() != 0;
    return moment.toTimeZone(m_timeZone).toString(hasSeconds ? u"yyyy-MM-dd HH:mm:ss"_s : u"yyyy-MM-dd HH:mm"_s);
}

void MomentEdit::setMoment(const QDateTime &moment)
{
    setText(textOf(moment));
}

void MomentEdit::setZone(const QTimeZone &zone)
{
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
    int part = 0;
    while (part < 5 && cursor >= parts[part + 1].start && text().size() > parts[part + 1].start)
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
    setToolTip(now.isValid() ? fullMomentText(now) : nameOf(m_timeZone));
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
    // What was typed in another form is put into the one shown, so that people see how it was understood.
    if (const QDateTime typed = moment(); typed.isValid() && event->reason() != Qt::PopupFocusReason)
        setMoment(typed);
}

} // namespace gatehouse
