#pragma once

#include "models/json/jsonparser.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>

namespace gatehouse {

class CodeHighlighter;

//! Something said of a place in the text: underlined, with an icon beside its line, told when pointed at.
struct CodeRemark
{
    enum class Kind : quint8 { Error, Warning };
    Kind kind = Kind::Error;
    TextRemark place;
};

//! A text with line numbers, the current line and matching brackets marked, remarks, and what is found by a search.
//!
//! Enter keeps the indentation; Ctrl+] and Ctrl+[ indent and unindent; F8 and Shift+F8 go from remark to remark.
//! Tab leaves the editor, as it leaves any other.
class CodeEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeEditor(const Theme &theme, QWidget *parent = nullptr);
    ~CodeEditor() override;

    void setHighlighter(std::unique_ptr<CodeHighlighter> highlighter);

    //! Replaces what differs, as one step that can be undone.
    void changeText(const QString &text);
    void setRemarks(const QList<CodeRemark> &remarks);
    const QList<CodeRemark> &remarks() const { return m_remarks; }
    //! Places the cursor and makes it visible.
    void goTo(qsizetype offset, qsizetype length = 0);

    //! Marks every place where the text stands, whatever its case; gives their number.
    int setSearch(const QString &text);
    QString search() const { return m_search; }
    int matchCount() const { return int(m_matches.size()); }
    //! The number of the match that is selected, from 1; 0: none is.
    int currentMatch() const;
    bool findNext(bool isBackward);
    void goToRemark(bool isBackward);

    void setLineNumbersShown(bool shown);
    int gutterWidth() const;

signals:
    void findWanted();
    void typed(); //!< the text is another one; also by undo

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    friend class CodeGutter;

    void paintGutter(QPainter *painter, const QRect &rect);
    void arrangeGutter();
    void mark();
    void findMatches();
    QList<QTextEdit::ExtraSelection> bracketMarks() const;
    void breakLine();
    void closeBracket(const QString &bracket);
    void indent(bool isBackward);
    const CodeRemark *remarkInLine(int line) const;

    Theme m_theme;
    QWidget *m_gutter;
    std::unique_ptr<CodeHighlighter> m_highlighter;
    QList<CodeRemark> m_remarks;
    QString m_search;
    QList<qsizetype> m_matches;
    QString m_lastText;
    bool m_hasNumbers = true;
};

} // namespace gatehouse
