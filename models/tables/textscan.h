#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>

namespace gatehouse {

//! A text to look for in much UTF-8, some gigabytes a second.
class Needle
{
public:
    //! \a text is folded when \a foldAsciiCase is set; ASCII letters in the haystack then match in either case.
    explicit Needle(QByteArray text, bool foldAsciiCase);

    const QByteArray &text() const { return m_text; }

    //! First place in [begin, end), or \a end.
    const char *find(const char *begin, const char *end) const;
    bool occursIn(QByteArrayView haystack) const { return find(haystack.begin(), haystack.end()) != haystack.end(); }

    //! Calls hit(n) once for each cell that contains the text, in order; cell n spans bytes boundaries[n] to
    //! boundaries[n + 1] of \a bytes.
    template<typename Hit>
    void scan(QByteArrayView bytes, const quint32 *boundaries, int count, Hit hit) const
    {
        const char *const begin = bytes.begin();
        const char *at = begin;
        int cell = 0;
        while ((at = find(at, bytes.end())) != bytes.end()) {
            const auto offset = quint32(at - begin);
            cell = cellAt(offset, boundaries, cell, count);
            if (offset + quint32(m_text.size()) <= boundaries[cell + 1]) {
                hit(cell);
                at = begin + boundaries[cell + 1];
            } else {
                ++at;
            }
        }
    }

private:
    //! The cell that holds the byte at \a offset, which is not before cell \a from.
    static int cellAt(quint32 offset, const quint32 *boundaries, int from, int count)
    {
        int step = 1;
        int low = from;
        while (low + step < count && boundaries[low + step] <= offset) {
            low += step;
            step *= 2;
        }
        const quint32 *end = boundaries + std::min(low + step, count) + 1;
        return int(std::upper_bound(boundaries + low, end, offset) - boundaries) - 1;
    }

    bool matchesAt(const char *at) const;

    QByteArray m_text;
    QByteArray m_mask;     //!< bits to set in each haystack byte before comparing: 0x20 under a letter, else 0
    qsizetype m_first = 0; //!< the two bytes, perhaps the same, that are looked at before any other
    qsizetype m_second = 0;
};

} // namespace gatehouse
