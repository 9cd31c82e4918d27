#pragma once

#include "ui/theme/theme.h"

#include <QSyntaxHighlighter>

namespace gatehouse {

//! What a piece of code is.
enum class CodeTone : quint8 {
    Key,
    Text,
    Literal, //!< numbers, true, false, null
    Mark,    //!< brackets, commas
    Comment,
    Placeholder,
};

//! Colours code in the theme's colours.
class CodeHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    //! Takes up the work once the editor has the document.
    CodeHighlighter(const Theme &theme, QTextDocument *document);

    //! The theme's colours are others now.
    void followTheme();

protected:
    void setTone(qsizetype start, qsizetype length, CodeTone tone);

private:
    Theme m_theme;
};

class JsonHighlighter : public CodeHighlighter
{
    Q_OBJECT

public:
    using CodeHighlighter::CodeHighlighter;

protected:
    void highlightBlock(const QString &line) override;
};

//! HTML, or plain text, with placeholders in braces.
class MarkupHighlighter : public CodeHighlighter
{
    Q_OBJECT

public:
    using CodeHighlighter::CodeHighlighter;

protected:
    void highlightBlock(const QString &line) override;

private:
    //! What is still open at the end of a line.
    enum State : qint8 { Outside = 0, InTag = 1, InComment = 2 };
    qsizetype tag(const QString &line, qsizetype start);
};

} // namespace gatehouse
