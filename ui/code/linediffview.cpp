#include "ui/code/linediffview.h"

#include <QPainter>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr QChar minusSign = u'−';

QString shownText(const DiffLine &line)
{
    switch (line.kind) {
    case DiffLine::Kind::Added:
        return QString("+ "_L1 + line.text);
    case DiffLine::Kind::Removed:
        return QString(QString(minusSign) + u' ' + line.text);
    case DiffLine::Kind::Skipped:
        return LineDiffView::tr("⋯ %n unchanged lines", nullptr, line.count);
    case DiffLine::Kind::Same:
        break;
    }
    return QString("  "_L1 + line.text);
}

} // namespace

//! The numbers of the lines.
class DiffGutter : public QWidget
{
public:
    explicit DiffGutter(LineDiffView *view) : QWidget(view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        m_view->paintGutter(&painter, event->rect());
    }

private:
    LineDiffView *m_view;
};

LineDiffView::LineDiffView(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent), m_theme(theme), m_gutter(new DiffGutter(this))
{
    setReadOnly(true);
    setFont(theme.fixedFont(12));
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(tokens::Grid);
    setAccessibleName(tr("Differences"));
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int scrolled) {
        if (scrolled != 0)
            m_gutter->scroll(0, scrolled);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
}

void LineDiffView::show(const QList<DiffLine> &lines)
{
    m_lines = lines;
    QStringList texts;
    for (const DiffLine &line : lines)
        texts.append(shownText(line));
    setPlainText(texts.join(u'\n'));
    arrangeGutter();
    mark();
}

QString LineDiffView::summary(const QList<DiffLine> &lines)
{
    const int added = countOf(lines, DiffLine::Kind::Added);
    const int removed = countOf(lines, DiffLine::Kind::Removed);
    QStringList parts;
    if (added > 0)
        parts.append(tr("%n lines added", nullptr, added));
    if (removed > 0)
        parts.append(tr("%n lines removed", nullptr, removed));
    return parts.join(", "_L1);
}

void LineDiffView::fitHeight(int mostLines)
{
    const qsizetype count = std::clamp<qsizetype>(m_lines.size(), 1, mostLines);
    const int margin = 2 * int(document()->documentMargin()) + 2 * frameWidth();
    // Room for the scroll bar of long lines.
    setFixedHeight(int(count) * fontMetrics().lineSpacing() + margin + 14);
}

int LineDiffView::numberWidth() const
{
    int most = 99;
    for (const DiffLine &line : m_lines)
        most = std::max({most, line.before, line.after});
    return int(QString::number(most).size()) * fontMetrics().horizontalAdvance(u'9');
}

void LineDiffView::arrangeGutter()
{
    const int width = 2 * numberWidth() + 3 * tokens::Gap;
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.x(), inside.y(), width, inside.height());
    m_gutter->update();
}

void LineDiffView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    arrangeGutter();
}

void LineDiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        mark();
}

void LineDiffView::mark()
{
    const auto &colors = m_theme.colors();
    QList<QTextEdit::ExtraSelection> marks;
    QTextBlock block = document()->begin();
    for (const DiffLine &line : std::as_const(m_lines)) {
        if (line.kind != DiffLine::Kind::Same) {
            const bool isAdded = line.kind == DiffLine::Kind::Added;
            const tokens::Meaning &meaning = isAdded ? colors.success : colors.danger;
            QTextEdit::ExtraSelection whole;
            whole.cursor = QTextCursor(block);
            whole.format.setProperty(QTextFormat::FullWidthSelection, true);
            QTextEdit::ExtraSelection words = whole;
            words.format.clearProperty(QTextFormat::FullWidthSelection);
            if (line.kind == DiffLine::Kind::Skipped) {
                whole.format.setBackground(QColor(colors.chrome));
                words.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
                words.format.setForeground(QColor(colors.textMuted));
            } else {
                whole.format.setBackground(QColor(meaning.tint));
                words.cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor);
                words.format.setForeground(QColor(meaning.color));
                words.format.setFontWeight(QFont::Bold);
            }
            marks.append(whole);
            marks.append(words);
        }
        block = block.next();
    }
    setExtraSelections(marks);
    m_gutter->update();
}

void LineDiffView::paintGutter(QPainter *painter, const QRect &rect)
{
    const auto &colors = m_theme.colors();
    painter->fillRect(rect, QColor(colors.chrome));
    painter->fillRect(m_gutter->width() - 1, rect.y(), 1, rect.height(), QColor(colors.line));
    painter->setFont(font());
    painter->setPen(QColor(colors.textMuted));
    const int width = numberWidth();
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= rect.bottom()) {
        const double height = blockBoundingRect(block).height();
        const DiffLine line = m_lines.value(block.blockNumber());
        if (line.kind != DiffLine::Kind::Skipped) {
            const auto draw = [&](int x, int number) {
                if (number > 0)
                    painter->drawText(QRect(x, int(top), width, fontMetrics().height()),
                                      Qt::AlignRight | Qt::AlignVCenter, QString::number(number));
            };
            draw(tokens::Gap, line.before);
            draw(2 * tokens::Gap + width, line.after);
        }
        top += height;
        block = block.next();
    }
}

} // namespace gatehouse
