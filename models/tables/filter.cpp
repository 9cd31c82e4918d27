#include "models/tables/filter.h"

#include "models/tables/folding.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

int namedColumn(QStringView name, const QList<TableColumn> &columns)
{
    if (name.isEmpty()) {
        return -1;
    }
    const QString wanted = foldedText(name);
    for (int column = 0; column < columns.size(); ++column) {
        if (foldedText(columns[column].key) == wanted || foldedText(columns[column].title) == wanted) {
            return column;
        }
    }
    return -1;
}

class Reader
{
public:
    Reader(QStringView text, const QList<TableColumn> &columns) : m_text(text), m_columns(columns) {}

    QList<FilterTerm> terms()
    {
        QList<FilterTerm> result;
        while (skipBlanks()) {
            FilterTerm term;
            // A lone dash is a word.
            if (peek() == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace()) {
                term.excluded = true;
                ++m_at;
            }
            if (peek() == u'"') {
                const QString phrase = quoted();
                const bool prefix = take(u':');
                term.column = prefix ? namedColumn(phrase, m_columns) : -1;
                if (term.column >= 0) {
                    term.text = value();
                } else {
                    term.text = prefix ? phrase + u':' + word() : phrase;
                }
            } else {
                readWord(term);
            }
            if (!term.text.isEmpty()) {
                result.append(term);
            }
        }
        return result;
    }

private:
    bool skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) {
            ++m_at;
        }
        return m_at < m_text.size();
    }

    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    bool take(QChar c) { return peek() == c && m_at < m_text.size() ? (++m_at, true) : false; }

    QString word()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace()) {
            ++m_at;
        }
        return m_text.sliced(from, m_at - from).toString();
    }

    //! A quote that is not closed goes to the end; two quotes inside are one.
    QString quoted()
    {
        QString result;
        ++m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c != u'"') {
                result += c;
            } else if (!take(u'"')) {
                break;
            } else {
                result += u'"';
            }
        }
        return result;
    }

    QString value() { return peek() == u'"' ? quoted() : word(); }

    void readWord(FilterTerm &term)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u':') {
            ++m_at;
        }
        if (peek() == u':') {
            term.column = namedColumn(m_text.sliced(from, m_at - from), m_columns);
        }
        if (term.column < 0) {
            m_at = from;
            term.text = word();
            return;
        }
        ++m_at;
        term.text = value();
    }

    QStringView m_text;
    const QList<TableColumn> &m_columns;
    qsizetype m_at = 0;
};

} // namespace

QList<FilterTerm> parseFilterText(QStringView text, const QList<TableColumn> &columns)
{
    return Reader(text, columns).terms();
}

} // namespace gatehouse
