#include "ui/week/exacttimes.h"

#include "ui/week/stretchtext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

//! For the widest time of the user's clock.
static int timeWidth(const QFontMetrics &metrics)
{
    return std::max(62, metrics.horizontalAdvance(clockText(22 * 3600 + 44 * 60)) + 2 * tokens::Gap);
}

ExactTimes::ExactTimes(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(new TextLabel(theme, {}, tokens::TextBase, Tone::Muted, QFont::Normal, this))
    , m_fromDay(new QComboBox(this))
    , m_from(new QLineEdit(this))
    , m_until(new TextLabel(theme, tr("to"), tokens::TextBase, Tone::Muted, QFont::Normal, this))
    , m_toDay(new QComboBox(this))
    , m_to(new QLineEdit(this))
    , m_apply(new Button(theme, Button::Kind::Plain, tr("Set"), Icon::None, this))
    , m_length(new TextLabel(theme, {}, tokens::TextBase, Tone::Muted, QFont::Normal, this))
{
    m_fromDay->setAccessibleName(tr("First day"));
    m_from->setAccessibleName(tr("From"));
    m_toDay->setAccessibleName(tr("Last day"));
    m_to->setAccessibleName(tr("Until"));
    m_length->setElided(Qt::ElideRight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Grid);
    layout->addWidget(m_label);
    layout->addWidget(m_fromDay);
    layout->addWidget(m_from);
    layout->addWidget(m_until);
    layout->addWidget(m_toDay);
    layout->addWidget(m_to);
    layout->addWidget(m_apply);
    layout->addWidget(m_length, 1);
    for (QLineEdit *edit : {m_from, m_to}) {
        edit->setFixedWidth(timeWidth(edit->fontMetrics()));
        edit->setPlaceholderText(clockText(0));
        connect(edit, &QLineEdit::textEdited, this, [this, edit] {
            m_isTyped = true;
            say(edit, {});
            emit typed();
        });
        connect(edit, &QLineEdit::returnPressed, this, &ExactTimes::choose);
    }
    for (QComboBox *days : {m_fromDay, m_toDay})
        connect(days, &QComboBox::activated, this, [this] {
            m_isTyped = true;
            emit typed();
        });
    connect(m_apply, &Button::clicked, this, &ExactTimes::choose);
    for (QWidget *widget : tabStops())
        widget->installEventFilter(this);
}

QList<QWidget *> ExactTimes::tabStops() const
{
    return {m_fromDay, m_from, m_toDay, m_to, m_apply};
}

void ExactTimes::show(const WeekBlock &block, bool isThere, int firstDay)
{
    if (firstDay != m_firstDay) {
        m_firstDay = firstDay;
        for (QComboBox *days : {m_fromDay, m_toDay}) {
            days->clear();
            for (int place = 0; place < 7; ++place)
                days->addItem(shortDayName((place + firstDay) % 7), (place + firstDay) % 7);
        }
    }
    if (block == m_block && isThere == m_isThere && m_isTyped)
        return;
    m_block = block;
    m_isThere = isThere;
    fill();
    setEnabled(!block.isEmpty());
}

void ExactTimes::clear()
{
    m_block = {};
    m_isTyped = false;
    setEnabled(false);
    m_from->clear();
    m_to->clear();
    m_length->clear();
}

void ExactTimes::fill()
{
    m_isTyped = false;
    say(m_from, {});
    say(m_to, {});
    if (m_block.isEmpty())
        return clear();
    const bool isOneDay = m_block.days.size() == 1;
    const auto inDay = [](int second) { return ((second % secondsInDay) + secondsInDay) % secondsInDay; };
    const int endDays = (m_block.to - 1 - inDay(m_block.to - 1)) / secondsInDay;
    m_label->setText(isOneDay ? QString()
                     : m_block.days.size() == 7
                         ? tr("Every day")
                         : u"%1 – %2"_s.arg(shortDayName(m_block.days.first()), shortDayName(m_block.days.last())));
    m_label->setVisible(!isOneDay);
    m_fromDay->setVisible(isOneDay);
    m_toDay->setVisible(isOneDay);
    if (isOneDay) {
        const int startDays = (m_block.from - inDay(m_block.from)) / secondsInDay;
        m_fromDay->setCurrentIndex(m_fromDay->findData((m_block.days.first() + startDays + 7) % 7));
        m_toDay->setCurrentIndex(m_toDay->findData((m_block.days.first() + endDays + 7) % 7));
    }
    m_from->setText(clockText(inDay(m_block.from)));
    m_to->setText(clockText(m_block.to - endDays * secondsInDay));
    m_apply->setText(m_isThere ? tr("Set") : tr("Add"));
    m_length->setTone(Tone::Muted);
    m_length->setText(lengthText(m_block.to - m_block.from));
}

bool ExactTimes::say(QLineEdit *edit, const QString &problem)
{
    QPalette palette;
    if (!problem.isEmpty())
        palette.setColor(QPalette::Mid, m_theme.color(Tone::Danger)); // the style's edge of an editor
    edit->setPalette(palette);
    edit->setToolTip(problem);
    edit->setAccessibleDescription(problem);
    if (problem.isEmpty())
        return false;
    m_length->setTone(Tone::Danger);
    m_length->setText(problem);
    return true;
}

QLineEdit *ExactTimes::apply()
{
    m_length->setTone(Tone::Muted);
    const auto from = clockFromText(m_from->text());
    const auto to = clockFromText(m_to->text());
    if (!from && say(m_from, from.error().text))
        return m_from;
    if (*from == secondsInDay && say(m_from, tr("A stretch starts before 24:00. Type 00:00 of the next day.")))
        return m_from;
    if (!to && say(m_to, to.error().text))
        return m_to;
    WeekBlock chosen{m_block.days, *from, *to};
    if (m_block.days.size() == 1) {
        const int first = m_fromDay->currentData().toInt();
        const int days = (m_toDay->currentData().toInt() - first + 7) % 7;
        chosen.days = {first};
        chosen.to += days * secondsInDay;
        // The same day, but not after the begin: the week round would hardly be meant, the night is.
        if (chosen.to <= chosen.from)
            chosen.to += secondsInDay;
    } else if (chosen.to <= chosen.from) {
        chosen.to += secondsInDay;
    }
    m_isTyped = false;
    const WeekBlock before = m_isThere ? m_block : WeekBlock();
    emit this->chosen(before, chosen);
    emit typed();
    return nullptr;
}

bool ExactTimes::choose()
{
    QLineEdit *unreadable = apply();
    if (unreadable) {
        unreadable->setFocus();
        unreadable->selectAll();
    }
    return !unreadable;
}

bool ExactTimes::finish()
{
    return !m_isTyped || choose();
}

void ExactTimes::focusTimes()
{
    m_from->setFocus();
    m_from->selectAll();
}

bool ExactTimes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_isTyped) {
        // Another window or a menu is not where the person goes on.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason &&
            !isAncestorOf(QApplication::focusWidget()))
            apply();
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        fill();
        emit typed();
        emit leaving();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gatehouse
