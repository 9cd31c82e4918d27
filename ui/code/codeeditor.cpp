#include "ui/code/codeeditor.h"

#include "ui/code/codehighlighter.h"
#include "ui/theme/draw.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int indentWidth = 2;
constexpr int markSize = 12;
constexpr QStringView openers = u"{[(";
constexpr QStringView closers = u"}])";

QString leadingBlanks(const QString &line)
{
    qsizetype end = 0;
    while (end < line.size() && (line.at(end) == u' ' || line.at(end) == u'\t'))
        ++end;
    return line.first(end);
}

} // namespace

//! Line numbers beside the text.
class CodeGutter : public QWidget
{
public:
    explicit CodeGutter(CodeEditor *editor) : QWidget(editor), m_editor(editor) {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        m_editor->paintGutter(&painter, event->rect());
    }

private:
    CodeEditor *m_editor;
};

CodeEditor::CodeEditor(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent), m_theme(theme), m_gutter(new CodeGutter(this))
{
    setFont(theme.fixedFont());
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    document()->setDocumentMargin(tokens::Grid);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeEditor::arrangeGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int scrolled) {
        if (scrolled != 0)
            m_gutter->scroll(0, scrolled);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeEditor::mark);
    // It also comes when only colours are others.
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = toPlainText();
        if (text == m_lastText)
            return;
        m_lastText = text;
        findMatches();
        mark();
        emit typed();
    });
    arrangeGutter();
    mark();
}

CodeEditor::~CodeEditor()
{
    // It takes its colours out of the document, which tells of that.
    m_highlighter.reset();
}

void CodeEditor::setHighlighter(std::unique_ptr<CodeHighlighter> highlighter)
{
    m_highlighter = std::move(highlighter);
}

void CodeEditor::setLineNumbersShown(bool shown)
{
    m_hasNumbers = shown;
    arrangeGutter();
}

int CodeEditor::gutterWidth() const
{
    if (!m_hasNumbers)
        return 0;
    const auto digits = QString::number(std::max(100, blockCount())).size();
    return int(digits) * fontMetrics().horizontalAdvance(u'9') + markSize + 2 * tokens::Gap;
}

void CodeEditor::arrangeGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.x(), inside.y(), gutterWidth(), inside.height());
    m_gutter->update();
}

void CodeEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    arrangeGutter();
}

void CodeEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange) {
        if (m_highlighter)
            m_highlighter->followTheme();
        mark();
    }
}

const CodeRemark *CodeEditor::remarkInLine(int line) const
{
    const CodeRemark *found = nullptr;
    for (const CodeRemark &remark : m_remarks) {
        if (document()->findBlock(int(remark.place.offset)).blockNumber() != line)
            continue;
        if (!found || remark.kind == CodeRemark::Kind::Error)
            found = &remark;
    }
    return found;
}

void CodeEditor::paintGutter(QPainter *painter, const QRect &rect)
{
    const auto &colors = m_theme.colors();
    painter->fillRect(rect, QColor(colors.chrome));
    painter->fillRect(m_gutter->width() - 1, rect.y(), 1, rect.height(), QColor(colors.line));
    painter->setFont(font());
    const int current = textCursor().blockNumber();
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= rect.bottom()) {
        const double height = blockBoundingRect(block).height();
        if (block.isVisible() && top + height >= rect.top()) {
            const QRect line(0, int(top), m_gutter->width() - tokens::Gap, fontMetrics().height());
            const CodeRemark *remark = remarkInLine(block.blockNumber());
            painter->setPen(remark
                                ? m_theme.color(remark->kind == CodeRemark::Kind::Error ? Tone::Danger : Tone::Warning)
                            : block.blockNumber() == current ? QColor(colors.text)
                                                             : QColor(colors.textMuted));
            painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
            if (remark) {
                const bool isError = remark->kind == CodeRemark::Kind::Error;
                draw::glyph(painter, {tokens::Grid, line.y(), markSize, line.height()},
                            isError ? Icon::CircleAlert : Icon::TriangleAlert, markSize,
                            m_theme.color(isError ? Tone::Danger : Tone::Warning));
            }
        }
        top += height;
        block = block.next();
    }
}

void CodeEditor::setRemarks(const QList<CodeRemark> &remarks)
{
    m_remarks = remarks;
    mark();
    m_gutter->update();
}

QList<QTextEdit::ExtraSelection> CodeEditor::bracketMarks() const
{
    // The cursor moves before the text is said to be another one.
    if (m_lastText.size() != document()->characterCount() - 1)
        return {};
    const int position = textCursor().position();
    for (int at : {position, position - 1}) {
        const QChar c = document()->characterAt(at);
        const bool opens = openers.contains(c);
        if (c.isNull() || (!opens && !closers.contains(c)))
            continue;
        const QString text = m_lastText;
        const QChar partner = opens ? closers.at(openers.indexOf(c)) : openers.at(closers.indexOf(c));
        int depth = 0;
        for (qsizetype place = at; place >= 0 && place < text.size(); place += opens ? 1 : -1) {
            if (text.at(place) == c)
                ++depth;
            else if (text.at(place) == partner && --depth == 0) {
                QList<QTextEdit::ExtraSelection> marks;
                for (qsizetype bracket : {qsizetype(at), place}) {
                    QTextEdit::ExtraSelection selection;
                    selection.cursor = QTextCursor(document());
                    selection.cursor.setPosition(int(bracket));
                    selection.cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor);
                    selection.format.setBackground(QColor(m_theme.colors().selection));
                    selection.format.setForeground(QColor(m_theme.colors().text));
                    selection.format.setFontWeight(QFont::Bold);
                    marks.append(selection);
                }
                return marks;
            }
        }
    }
    return {};
}

void CodeEditor::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto add = [&](qsizetype offset, qsizetype length) -> QTextCharFormat & {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        const qsizetype last = document()->characterCount() - 1;
        // At the very end there is nothing to underline but what comes before.
        const qsizetype start = std::clamp<qsizetype>(offset >= last ? last - 1 : offset, 0, last);
        selection.cursor.setPosition(int(start));
        selection.cursor.setPosition(int(std::min(last, start + length)), QTextCursor::KeepAnchor);
        marks.append(selection);
        return marks.last().format;
    };
    if (!isReadOnly()) {
        QTextEdit::ExtraSelection line;
        line.format.setBackground(QColor(m_theme.colors().hover));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        line.cursor = textCursor();
        line.cursor.clearSelection();
        marks.append(line);
    }
    for (qsizetype match : std::as_const(m_matches))
        add(match, m_search.size()).setBackground(QColor(m_theme.colors().warning.tint));
    marks += bracketMarks();
    for (const CodeRemark &remark : std::as_const(m_remarks)) {
        QTextCharFormat &format = add(remark.place.offset, remark.place.length);
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(m_theme.color(remark.kind == CodeRemark::Kind::Error ? Tone::Danger : Tone::Warning));
    }
    setExtraSelections(marks);
    m_gutter->update();
}

void CodeEditor::goTo(qsizetype offset, qsizetype length)
{
    QTextCursor cursor = textCursor();
    const qsizetype last = document()->characterCount() - 1;
    cursor.setPosition(int(std::clamp<qsizetype>(offset, 0, last)));
    if (length > 0)
        cursor.setPosition(int(std::clamp<qsizetype>(offset + length, 0, last)), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

void CodeEditor::changeText(const QString &text)
{
    const QString before = toPlainText();
    if (text == before)
        return;
    qsizetype head = 0;
    const qsizetype shorter = std::min(before.size(), text.size());
    while (head < shorter && before.at(head) == text.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == text.at(text.size() - 1 - tail))
        ++tail;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setPosition(int(head));
    cursor.setPosition(int(before.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.sliced(head, text.size() - head - tail));
    cursor.endEditBlock();
}

int CodeEditor::setSearch(const QString &text)
{
    m_search = text;
    findMatches();
    mark();
    return matchCount();
}

void CodeEditor::findMatches()
{
    m_matches.clear();
    if (m_search.isEmpty())
        return;
    for (qsizetype at = m_lastText.indexOf(m_search, 0, Qt::CaseInsensitive); at >= 0;
         at = m_lastText.indexOf(m_search, at + m_search.size(), Qt::CaseInsensitive))
        m_matches.append(at);
}

int CodeEditor::currentMatch() const
{
    const QTextCursor cursor = textCursor();
    if (cursor.selectionEnd() - cursor.selectionStart() != m_search.size())
        return 0;
    return int(m_matches.indexOf(cursor.selectionStart())) + 1;
}

bool CodeEditor::findNext(bool isBackward)
{
    if (m_matches.isEmpty())
        return false;
    const int from = isBackward ? textCursor().selectionStart() : textCursor().selectionEnd();
    qsizetype found = isBackward ? m_matches.last() : m_matches.first();
    for (qsizetype match : std::as_const(m_matches)) {
        if (isBackward && match < from)
            found = match;
        if (!isBackward && match >= from) {
            found = match;
            break;
        }
    }
    goTo(found, m_search.size());
    return true;
}

void CodeEditor::goToRemark(bool isBackward)
{
    if (m_remarks.isEmpty())
        return;
    QList<CodeRemark> sorted = m_remarks;
    std::ranges::sort(sorted, {}, [](const CodeRemark &remark) { return remark.place.offset; });
    const int from = textCursor().position();
    qsizetype target = isBackward ? sorted.last().place.offset : sorted.first().place.offset;
    for (const CodeRemark &remark : std::as_const(sorted)) {
        if (isBackward && remark.place.offset < from)
            target = remark.place.offset;
        if (!isBackward && remark.place.offset > from) {
            target = remark.place.offset;
            break;
        }
    }
    goTo(target);
}

void CodeEditor::breakLine()
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QString line = cursor.block().text();
    const QString blanks = leadingBlanks(line.first(cursor.positionInBlock()));
    const QString before = line.first(cursor.positionInBlock()).trimmed();
    const QString after = line.sliced(cursor.positionInBlock()).trimmed();
    const bool isOpened = !before.isEmpty() && openers.contains(before.back());
    cursor.insertText(QString(u'\n' + blanks + (isOpened ? QString(indentWidth, u' ') : QString())));
    if (isOpened && !after.isEmpty() && closers.contains(after.front())) {
        const int place = cursor.position();
        cursor.insertText(QString(u'\n' + blanks));
        cursor.setPosition(place);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

//! A closing bracket that begins a line stands one level further out than what it closes.
void CodeEditor::closeBracket(const QString &bracket)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    const QString before = cursor.block().text().first(cursor.positionInBlock());
    if (!before.isEmpty() && before.trimmed().isEmpty() && before.size() >= indentWidth && !cursor.hasSelection()) {
        cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, indentWidth);
        cursor.removeSelectedText();
    }
    cursor.insertText(bracket);
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void CodeEditor::indent(bool isBackward)
{
    QTextCursor cursor = textCursor();
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->findBlock(cursor.selectionStart()); block.isValid(); block = block.next()) {
        QTextCursor line(block);
        if (!isBackward) {
            line.insertText(QString(indentWidth, u' '));
        } else {
            const auto blanks = std::min<qsizetype>(indentWidth, leadingBlanks(block.text()).size());
            line.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, int(blanks));
            line.removeSelectedText();
        }
        if (block == last)
            break;
    }
    cursor.endEditBlock();
}

void CodeEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        emit findWanted();
        return;
    }
    if (event->key() == Qt::Key_F8) {
        goToRemark(event->modifiers() & Qt::ShiftModifier);
        return;
    }
    if (isReadOnly()) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier)
        breakLine();
    else if (isEnter && isControl)
        event->ignore(); // the dialog's
    else if (isControl && (event->key() == Qt::Key_BracketRight || event->key() == Qt::Key_BracketLeft))
        indent(event->key() == Qt::Key_BracketLeft);
    else if (event->text().size() == 1 && closers.contains(event->text().front()) && !isControl)
        closeBracket(event->text());
    else
        QPlainTextEdit::keyPressEvent(event);
}

bool CodeEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPoint inside = viewport()->mapFrom(this, help->pos());
        const int line = cursorForPosition({std::max(0, inside.x()), inside.y()}).blockNumber();
        if (const CodeRemark *remark = remarkInLine(line))
            QToolTip::showText(help->globalPos(), remark->place.message, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QPlainTextEdit::event(event);
}

} // namespace gatehouse
