#include "ui/week/weektextedit.h"

#include "models/week/slotwire.h"
#include "models/week/weektext.h"
#include "ui/widgets/textlabel.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextCharFormat>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

WeekTextEdit::WeekTextEdit(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edit(new QLineEdit(this))
    , m_hint(new TextLabel(theme, {}, tokens::TextSmall, Tone::Danger, QFont::Normal, this))
{
    m_edit->setAccessibleName(tr("Times as text"));
    m_edit->installEventFilter(this);
    m_hint->setWordWrap(true);
    m_hint->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_hint);
    setFocusProxy(m_edit);
    setDaily(false);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        read();
        emit typed();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &WeekTextEdit::apply);
}

void WeekTextEdit::setTimes(const WeekSet &times)
{
    if (times == m_times && !m_edit->text().isEmpty() && m_edit->isModified())
        return;
    m_times = times;
    restore();
}

void WeekTextEdit::setDaily(bool isDaily)
{
    m_isDaily = isDaily;
    m_edit->setPlaceholderText(isDaily ? tr("Times, such as 09:00–17:30") : tr("Times, such as Mon–Fri 09:00–17:30"));
}

void WeekTextEdit::setReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
}

void WeekTextEdit::restore()
{
    m_edit->setText(m_times.isEmpty() ? QString() : weekToText(m_times, QLocale()));
    m_edit->setCursorPosition(0);
    mark(0, 0);
    say({});
    emit typed();
}

bool WeekTextEdit::isTyping() const
{
    return !m_edit->isReadOnly() && m_edit->isModified();
}

//! A line of text has no formats of its own, but draws those of what is being composed.
void WeekTextEdit::mark(qsizetype position, qsizetype length)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (length > 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(m_theme.color(Tone::Danger));
        format.setForeground(m_theme.color(Tone::Danger));
        attributes.append(
            {QInputMethodEvent::TextFormat, int(position) - m_edit->cursorPosition(), int(length), format});
    }
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(m_edit, &event);
}

void WeekTextEdit::say(const QString &problem)
{
    m_hint->setText(problem);
    m_hint->setVisible(!problem.isEmpty());
    m_edit->setAccessibleDescription(problem);
    QPalette palette;
    if (!problem.isEmpty())
        palette.setColor(QPalette::Mid, m_theme.color(Tone::Danger)); // the style's edge of an editor
    m_edit->setPalette(palette);
}

std::optional<WeekSet> WeekTextEdit::read()
{
    const QString text = m_edit->text();
    if (text.trimmed().isEmpty()) {
        mark(0, 0);
        say({});
        return m_times;
    }
    const auto times = weekFromText(text, QLocale());
    if (!times) {
        const WeekTextProblem &problem = times.error();
        // At the end of the text there is nothing to underline but what stands before.
        const qsizetype position = std::min(problem.position, text.size() - 1);
        mark(position, std::max<qsizetype>(1, std::min(problem.length, text.size() - position)));
        say(problem.text);
        return std::nullopt;
    }
    if (m_isDaily && !isSameEveryDay(*times)) {
        mark(0, text.size());
        say(tr("This service stores no days. Type times only, such as 09:00–17:30."));
        return std::nullopt;
    }
    mark(0, 0);
    say({});
    return *times;
}

bool WeekTextEdit::apply()
{
    if (m_edit->isReadOnly() || !m_edit->isModified())
        return true;
    const std::optional<WeekSet> times = read();
    if (!times)
        return false;
    const bool isOther = *times != m_times;
    m_times = *times;
    restore();
    if (isOther)
        emit chosen(m_times);
    return true;
}

bool WeekTextEdit::finish()
{
    if (apply())
        return true;
    m_edit->setFocus();
    return false;
}

bool WeekTextEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        restore();
        emit leaving();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gatehouse
