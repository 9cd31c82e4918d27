#include "ui/code/findbar.h"

#include "ui/code/codeeditor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace gatehouse {

FindBar::FindBar(const Theme &theme, CodeEditor *editor, QWidget *parent)
    : Panel(theme, Look::Chrome, parent)
    , m_editor(editor)
    , m_line(new QLineEdit(this))
    , m_count(new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted, QFont::Normal, this))
    , m_previous(Button::iconOnly(theme, Icon::ChevronUp, tr("Previous match"), this))
    , m_next(Button::iconOnly(theme, Icon::ChevronDown, tr("Next match"), this))
{
    m_line->setPlaceholderText(tr("Find"));
    m_line->setAccessibleName(tr("Find in the text"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    auto *closeButton = Button::iconOnly(theme, Icon::Close, tr("Close the search"), this);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(tokens::Gap, tokens::Grid, tokens::Grid, tokens::Grid);
    layout->setSpacing(tokens::Grid);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(closeButton);
    hide();

    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        // What goes on being typed is looked for where it was found so far.
        QTextCursor cursor = m_editor->textCursor();
        const int start = cursor.selectionStart();
        if (m_editor->setSearch(text) > 0 && m_editor->currentMatch() == 0) {
            cursor.setPosition(start);
            m_editor->setTextCursor(cursor);
            m_editor->findNext(false);
        }
        showCount();
    });
    connect(m_previous, &Button::clicked, this, [this] { find(true); });
    connect(m_next, &Button::clicked, this, [this] { find(false); });
    connect(closeButton, &Button::clicked, this, &FindBar::close);
    connect(m_editor, &CodeEditor::typed, this, &FindBar::showCount);
    connect(m_editor, &CodeEditor::cursorPositionChanged, this, &FindBar::showCount);
    showCount();
}

void FindBar::open()
{
    const QString selected = m_editor->textCursor().selectedText();
    show();
    // A selection over several lines is not what somebody looks for.
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_line->setText(selected);
    m_editor->setSearch(m_line->text());
    m_line->selectAll();
    m_line->setFocus(Qt::ShortcutFocusReason);
    showCount();
}

void FindBar::close()
{
    hide();
    m_editor->setSearch({});
    m_editor->setFocus(Qt::OtherFocusReason);
}

void FindBar::find(bool isBackward)
{
    m_editor->findNext(isBackward);
    showCount();
}

void FindBar::showCount()
{
    const int count = m_editor->matchCount();
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (m_line->text().isEmpty())
        m_count->setText({});
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else
        m_count->setText(tr("%1 of %2").arg(m_editor->currentMatch()).arg(count));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        find(key->modifiers() & Qt::ShiftModifier);
        return true;
    }
    return false;
}

} // namespace gatehouse
