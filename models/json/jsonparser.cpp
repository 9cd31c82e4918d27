#include "models/json/jsonparser.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int deepest = 200;

class Parser
{
    Q_DECLARE_TR_FUNCTIONS(JsonParser)

public:
    explicit Parser(QStringView text) : m_text(text) {}

    JsonText run()
    {
        JsonNode root;
        skipBlanks();
        if (value(root, 0)) {
            skipBlanks();
            if (m_at < m_text.size())
                fail(m_at, tr("Nothing may follow the end of the JSON."), m_text.size() - m_at);
        }
        if (m_result.problem)
            return m_result;
        m_result.root = root;
        return m_result;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar here() const { return atEnd() ? QChar() : m_text.at(m_at); }

    void skipBlanks()
    {
        while (!atEnd() && (here() == u' ' || here() == u'\n' || here() == u'\r' || here() == u'\t'))
            ++m_at;
    }

    bool fail(qsizetype offset, const QString &message, qsizetype length = 1)
    {
        if (!m_result.problem)
            m_result.problem = TextRemark{offset, std::max<qsizetype>(1, length), message};
        return false;
    }

    bool failAtEnd()
    {
        if (m_open.isEmpty())
            return fail(m_text.size(), tr("There is no JSON here. It begins with { or [."));
        const qsizetype start = m_open.last();
        const QChar opened = m_text.at(start);
        return fail(m_text.size(), tr("The text ends too early: the %1 of line %2 is not closed.")
                                       .arg(opened)
                                       .arg(placeOf(m_text, start).line));
    }

    //! The letters and digits from here on, for naming them.
    QStringView word() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() &&
               (m_text.at(end).isLetterOrNumber() || QStringView(u"_.+-").contains(m_text.at(end))))
            ++end;
        return m_text.sliced(m_at, end - m_at);
    }

    bool value(JsonNode &node, int depth)
    {
        if (atEnd())
            return failAtEnd();
        if (depth > deepest)
            return fail(m_at, tr("This is nested too deeply."));
        node.begin = m_at;
        bool isRead = false;
        const QChar c = here();
        if (c == u'{' || c == u'[')
            isRead = container(node, depth);
        else if (c == u'"')
            isRead = readText(node);
        else
            isRead = word().isEmpty() ? noValue() : readWord(node);
        node.end = m_at;
        return isRead;
    }

    bool noValue()
    {
        const QChar c = here();
        if (c == u'\'')
            return fail(m_at, tr("Put texts in double quotes; JSON knows no single ones."));
        if (c == u'/')
            return fail(m_at, tr("JSON has no comments. Remove this."), 2);
        if (c == u'}' || c == u']' || c == u',')
            return fail(m_at, tr("A value is missing before “%1”.").arg(c));
        return fail(m_at, tr("This %1 is no beginning of a value.").arg(c));
    }

    bool readWord(JsonNode &node)
    {
        const QString text = word().toString();
        node.text = text;
        if (text == "true"_L1 || text == "false"_L1)
            node.kind = JsonNode::Kind::Flag;
        else if (text == "null"_L1)
            node.text.clear();
        else if (isJsonNumber(text))
            node.kind = JsonNode::Kind::Number;
        else if (const QString lower = text.toLower(); lower == "true"_L1 || lower == "false"_L1 || lower == "null"_L1)
            return fail(m_at, tr("Write %1 in lower case.").arg(lower), text.size());
        else if (text.front().isDigit() || text.front() == u'-' || text.front() == u'+' || text.front() == u'.')
            return fail(m_at, tr("%1 is no number as JSON writes it, such as 12 or -0.5.").arg(text), text.size());
        else
            return fail(m_at, tr("Put %1 in double quotes.").arg(text), text.size());
        m_at += text.size();
        return true;
    }

    bool readText(JsonNode &node)
    {
        node.kind = JsonNode::Kind::Text;
        return quoted(node.text);
    }

    bool quoted(QString &text)
    {
        const qsizetype start = m_at++;
        while (true) {
            if (atEnd() || here() == u'\n' || here() == u'\r')
                return fail(start,
                            tr("The closing quote of this text is missing. A line break inside is written as \\n."),
                            m_at - start);
            const QChar c = here();
            ++m_at;
            if (c == u'"')
                return true;
            if (c == u'\\') {
                if (!escape(text))
                    return false;
            } else if (c.unicode() < 0x20) {
                return fail(m_at - 1, tr("Write a tab in a text as \\t."));
            } else {
                text += c;
            }
        }
    }

    static bool isHexDigit(QChar c)
    {
        const QChar lower = c.toLower();
        return (lower >= u'0' && lower <= u'9') || (lower >= u'a' && lower <= u'f');
    }

    bool escape(QString &text)
    {
        static constexpr QStringView codes = u"\"\\/bfnrt";
        static constexpr QStringView meanings = u"\"\\/\b\f\n\r\t";
        const QChar c = here();
        if (const qsizetype found = atEnd() ? -1 : codes.indexOf(c); found >= 0) {
            text += meanings.at(found);
            ++m_at;
            return true;
        }
        if (c == u'u' && m_at + 4 < m_text.size()) {
            const QStringView digits = m_text.sliced(m_at + 1, 4);
            // Signs and blanks, which numbers may have elsewhere, are no digits.
            if (std::ranges::all_of(digits, isHexDigit)) {
                text += QChar(digits.toUShort(nullptr, 16));
                m_at += 5;
                return true;
            }
        }
        return fail(m_at - 1,
                    tr("After a backslash comes one of \" \\ / b f n r t, or u and four digits. A backslash "
                       "itself is written twice."),
                    2);
    }

    bool container(JsonNode &node, int depth)
    {
        const bool isObject = here() == u'{';
        const QChar close = isObject ? u'}' : u']';
        node.kind = isObject ? JsonNode::Kind::Object : JsonNode::Kind::List;
        m_open.append(m_at++);
        QSet<QString> keys;
        for (bool isFirst = true;; isFirst = false) {
            skipBlanks();
            if (atEnd())
                return failAtEnd();
            if (here() == close)
                break;
            if (!isFirst && !comma(close, isObject))
                return false;
            JsonNode child;
            if (isObject && !name(child, keys))
                return false;
            if (!value(child, depth + 1))
                return false;
            node.children.append(child);
        }
        m_open.removeLast();
        ++m_at;
        return true;
    }

    bool comma(QChar close, bool isObject)
    {
        if (here() == (close == u'}' ? u']' : u'}'))
            return fail(m_at, tr("The %1 of line %2 is closed with %3 here.")
                                  .arg(m_text.at(m_open.last()))
                                  .arg(placeOf(m_text, m_open.last()).line)
                                  .arg(here()));
        if (here() != u',') {
            const QString message = isObject ? tr("A comma is missing before this, or a %1 that closes the object.")
                                             : tr("A comma is missing before this, or a %1 that closes the list.");
            return fail(m_at, message.arg(close));
        }
        const qsizetype place = m_at++;
        skipBlanks();
        if (atEnd())
            return failAtEnd();
        if (here() == close)
            return fail(place, tr("There is a comma too many: nothing follows it before the %1.").arg(close));
        return true;
    }

    bool name(JsonNode &child, QSet<QString> &keys)
    {
        child.keyBegin = m_at;
        if (here() != u'"') {
            if (here() == u'\'')
                return fail(m_at, tr("Put names in double quotes; JSON knows no single ones."));
            if (const QStringView bare = word(); !bare.isEmpty())
                return fail(m_at, tr("Put the name %1 in double quotes.").arg(bare), bare.size());
            return here() == u'/' ? noValue() : fail(m_at, tr("A name in double quotes is missing here."));
        }
        if (!quoted(child.key))
            return false;
        if (keys.contains(child.key))
            m_result.remarks.append({child.keyBegin, m_at - child.keyBegin,
                                     tr("“%1” stands in this object twice; only the last one counts.").arg(child.key)});
        keys.insert(child.key);
        skipBlanks();
        if (atEnd())
            return failAtEnd();
        if (here() != u':')
            return fail(m_at, tr("A colon is missing after the name “%1”.").arg(child.key));
        ++m_at;
        skipBlanks();
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QList<qsizetype> m_open; //!< brackets not closed yet
    JsonText m_result;
};

} // namespace

TextPlace placeOf(QStringView text, qsizetype offset)
{
    const QStringView before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    return {int(before.count(u'\n')) + 1, int(before.size() - (before.lastIndexOf(u'\n') + 1)) + 1};
}

JsonText parseJson(QStringView text)
{
    return Parser(text).run();
}

} // namespace gatehouse
