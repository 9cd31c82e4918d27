#include "ui/widgets/listedit.h"

#include "ui/theme/draw.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QStringList splitItems(const QString &text)
{
    static const QRegularExpression separators(u"[,;\\r\\n\\t]+"_s);
    QStringList items;
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        if (const QString item = part.trimmed(); !item.isEmpty())
            items.append(item);
    }
    return items;
}

} // namespace

ListEdit::ListEdit(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_flow(new FlowLayout(this)), m_line(new QLineEdit)
{
    m_flow->setContentsMargins(tokens::Grid, tokens::Grid, tokens::Grid, tokens::Grid);
    m_line->setFrame(false);
    m_line->setFixedHeight(24);
    m_line->setMinimumWidth(96);
    m_line->setPlaceholderText(tr("Add…"));
    m_line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_line->installEventFilter(this);
    m_flow->addWidget(m_line);
    setFocusProxy(m_line);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::IBeamCursor);

    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        // What was pasted may hold several; the part after the last separator is still being typed.
        if (text.contains(u',') || text.contains(u';') || text.contains(u'\n'))
            takeTyped();
        emit changed();
    });
}

QStringList ListEdit::items() const
{
    QStringList result;
    for (const RemovableChip *chip : m_chips)
        result.append(chip->text());
    return result + splitItems(m_line->text());
}

void ListEdit::setItems(const QStringList &items)
{
    while (!m_chips.isEmpty())
        removeAt(0);
    for (const QString &item : items)
        addChip(item);
    emit changed();
}

void ListEdit::addChip(const QString &text)
{
    auto *chip = new RemovableChip(m_theme, text, tr("Remove %1").arg(text), this);
    connect(chip, &RemovableChip::removed, this, [this, chip] {
        removeAt(m_chips.indexOf(chip));
        m_line->setFocus();
        emit changed();
    });
    m_flow->insertWidget(int(m_chips.size()), chip);
    m_chips.append(chip);
    setTabOrder(chip, m_line);
    chip->show();
    m_line->setPlaceholderText({});
    updateGeometry();
}

void ListEdit::removeAt(qsizetype index)
{
    if (index < 0)
        return;
    RemovableChip *chip = m_chips.takeAt(index);
    m_flow->removeWidget(chip);
    chip->hide();
    chip->deleteLater();
    if (m_chips.isEmpty())
        m_line->setPlaceholderText(tr("Add…"));
    updateGeometry();
}

void ListEdit::takeTyped()
{
    const QStringList typed = splitItems(m_line->text());
    if (typed.isEmpty() && m_line->text().isEmpty())
        return;
    for (const QString &item : typed) {
        const bool isKnown = std::ranges::any_of(m_chips, [&item](const auto *chip) { return chip->text() == item; });
        if (!isKnown)
            addChip(item);
    }
    m_line->clear();
}

bool ListEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line) {
        if (event->type() == QEvent::FocusOut)
            takeTyped();
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
        if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool ListEdit::handleKey(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & Qt::ControlModifier) && !m_line->text().trimmed().isEmpty()) {
        takeTyped();
        return true;
    }
    if (event->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_chips.isEmpty()) {
        const QString last = m_chips.last()->text();
        removeAt(m_chips.size() - 1);
        m_line->setText(last);
        return true;
    }
    return false;
}

void ListEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = m_theme.colors();
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    draw::box(&painter, rect(), tokens::Radius, palette().color(group, QPalette::Base),
              palette().color(group, QPalette::Mid));
    if (m_line->hasFocus())
        draw::ring(&painter, rect(), tokens::Radius, c.accent);
}

void ListEdit::mousePressEvent(QMouseEvent *)
{
    m_line->setFocus(Qt::MouseFocusReason);
}

} // namespace gatehouse
