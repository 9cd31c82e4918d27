#include "ui/code/codehighlighter.h"

#include "models/templates/placeholders.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

CodeHighlighter::CodeHighlighter(const Theme &theme, QTextDocument *document)
    : QSyntaxHighlighter(document), m_theme(theme)
{
}

void CodeHighlighter::followTheme()
{
    rehighlight();
}

static QColor colorOf(const Theme &theme, CodeTone tone)
{
    switch (tone) {
    case CodeTone::Key:
    case CodeTone::Placeholder:
        return theme.color(Tone::Accent);
    case CodeTone::Text:
        return theme.series(2);
    case CodeTone::Literal:
        return theme.series(3);
    case CodeTone::Mark:
    case CodeTone::Comment:
        break;
    }
    return theme.color(Tone::Muted);
}

void CodeHighlighter::setTone(qsizetype start, qsizetype length, CodeTone tone)
{
    QTextCharFormat format;
    format.setForeground(colorOf(m_theme, tone));
    if (tone == CodeTone::Placeholder)
        format.setFontWeight(QFont::DemiBold);
    if (tone == CodeTone::Comment)
        format.setFontItalic(true);
    setFormat(int(start), int(length), format);
}

void JsonHighlighter::highlightBlock(const QString &line)
{
    qsizetype at = 0;
    while (at < line.size()) {
        const QChar c = line.at(at);
        if (c == u'"') {
            qsizetype end = at + 1;
            while (end < line.size() && line.at(end) != u'"')
                end += line.at(end) == u'\\' ? 2 : 1;
            end = std::min(end + 1, line.size());
            qsizetype next = end;
            while (next < line.size() && line.at(next).isSpace())
                ++next;
            const bool isKey = next < line.size() && line.at(next) == u':';
            setTone(at, end - at, isKey ? CodeTone::Key : CodeTone::Text);
            at = end;
        } else if (QStringView(u"{}[],:").contains(c)) {
            setTone(at++, 1, CodeTone::Mark);
        } else if (c.isLetterOrNumber() || c == u'-') {
            const qsizetype start = at;
            while (at < line.size() && !QStringView(u"{}[],:\"").contains(line.at(at)) && !line.at(at).isSpace())
                ++at;
            setTone(start, at - start, CodeTone::Literal);
        } else {
            ++at;
        }
    }
}

//! Colours a tag from \a start on, up to its end or the line's; gives where it ends.
qsizetype MarkupHighlighter::tag(const QString &line, qsizetype start)
{
    setCurrentBlockState(InTag);
    qsizetype at = start;
    while (at < line.size()) {
        const QChar c = line.at(at);
        if (c == u'>') {
            setTone(at, 1, CodeTone::Mark);
            setCurrentBlockState(Outside);
            return at + 1;
        }
        if (c == u'"' || c == u'\'') {
            const qsizetype found = line.indexOf(c, at + 1);
            const qsizetype end = found < 0 ? line.size() : found + 1;
            setTone(at, end - at, CodeTone::Text);
            at = end;
        } else if (c.isLetterOrNumber() || c == u'-') {
            const qsizetype word = at;
            while (at < line.size() && (line.at(at).isLetterOrNumber() || line.at(at) == u'-'))
                ++at;
            setTone(word, at - word, CodeTone::Literal);
        } else {
            setTone(at++, 1, CodeTone::Mark);
        }
    }
    return at;
}

void MarkupHighlighter::highlightBlock(const QString &line)
{
    qsizetype at = 0;
    const int before = previousBlockState();
    setCurrentBlockState(Outside);
    if (before == InTag)
        at = tag(line, 0);
    bool isComment = before == InComment;
    while (at < line.size()) {
        if (isComment) {
            const qsizetype found = line.indexOf("-->"_L1, at);
            const qsizetype end = found < 0 ? line.size() : found + 3;
            setTone(at, end - at, CodeTone::Comment);
            isComment = found < 0;
            at = end;
        } else if (QStringView(line).sliced(at).startsWith("<!--"_L1)) {
            isComment = true;
        } else if (line.at(at) == u'<') {
            at = tag(line, at);
        } else {
            ++at;
        }
    }
    if (isComment)
        setCurrentBlockState(InComment);
    for (const PlaceholderUse &use : placeholdersIn(line))
        setTone(use.offset, use.length, CodeTone::Placeholder);
}

} // namespace gatehouse
