#include "models/tables/textscan.h"

#include <array>
#include <bit>
#include <cstring>

#if defined(__SSE2__) && !defined(GATEHOUSE_PORTABLE)
#include <emmintrin.h>
#endif

namespace gatehouse {

namespace {

//! How common a byte is in names, addresses and identifiers: 0 rare.
int frequency(char c)
{
    constexpr QByteArrayView Common = "jqxzwkvfbpygudhmclstrnoiea";
    if (const qsizetype at = Common.indexOf(c); at >= 0) {
        return 10 + int(at);
    }
    if (c >= '0' && c <= '9') {
        return 25;
    }
    if (uchar(c) >= 0xe0) {
        return 60; // lead bytes: a whole script shares one
    }
    return uchar(c) >= 0x80 ? 30 : (c == ' ' || c == '-' || c == '.' ? 28 : 8);
}

#if defined(__SSE2__) && !defined(GATEHOUSE_PORTABLE)

//! One bit for each of Width bytes at which the two bytes looked for stand at their offsets.
struct Block
{
    static constexpr int Width = 16;
    __m128i byte;
    __m128i mask;

    Block(char wanted, char bits) : byte(_mm_set1_epi8(wanted)), mask(_mm_set1_epi8(bits)) {}

    static quint32 candidates(const Block &a, const char *atA, const Block &b, const char *atB)
    {
        const __m128i left = _mm_loadu_si128(reinterpret_cast<const __m128i *>(atA));
        const __m128i right = _mm_loadu_si128(reinterpret_cast<const __m128i *>(atB));
        return quint32(_mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(_mm_or_si128(left, a.mask), a.byte),
                                                       _mm_cmpeq_epi8(_mm_or_si128(right, b.mask), b.byte))));
    }
    static int positionOf(quint32 candidates) { return std::countr_zero(candidates); }
    static quint32 without(quint32 candidates) { return candidates & (candidates - 1); }
};

#else

struct Block
{
    static constexpr int Width = 8;
    quint64 byte;
    quint64 mask;

    Block(char wanted, char bits) : byte(uchar(wanted) * 0x0101010101010101u), mask(uchar(bits) * 0x0101010101010101u)
    {
    }

    //! The highest bit of each byte that is no match.
    static quint64 misses(const Block &block, const char *at)
    {
        quint64 word;
        std::memcpy(&word, at, 8);
        if constexpr (std::endian::native == std::endian::big) {
            word = __builtin_bswap64(word);
        }
        const quint64 difference = (word | block.mask) ^ block.byte;
        constexpr quint64 Low = 0x7f7f7f7f7f7f7f7fu;
        return (((difference & Low) + Low) | difference) & ~Low;
    }
    static quint64 candidates(const Block &a, const char *atA, const Block &b, const char *atB)
    {
        return (misses(a, atA) | misses(b, atB)) ^ 0x8080808080808080u;
    }
    static int positionOf(quint64 candidates) { return std::countr_zero(candidates) / 8; }
    static quint64 without(quint64 candidates) { return candidates & (candidates - 1); }
};

#endif

} // namespace

Needle::Needle(QByteArray text, bool foldAsciiCase) : m_text(std::move(text)), m_mask(m_text.size(), '\0')
{
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (foldAsciiCase && m_text[i] >= 'a' && m_text[i] <= 'z') {
            m_mask[i] = 0x20;
        }
    }
    for (qsizetype i = 1; i < m_text.size(); ++i) {
        if (frequency(m_text[i]) < frequency(m_text[m_first])) {
            m_first = i;
        }
    }
    m_second = m_first == 0 ? m_text.size() - 1 : 0;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (i != m_first && frequency(m_text[i]) < frequency(m_text[m_second])) {
            m_second = i;
        }
    }
}

bool Needle::matchesAt(const char *at) const
{
    const char *text = m_text.constData();
    const char *mask = m_mask.constData();
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if ((at[i] | mask[i]) != text[i]) {
            return false;
        }
    }
    return true;
}

const char *Needle::find(const char *begin, const char *end) const
{
    const qsizetype size = m_text.size();
    if (size == 0) {
        return begin;
    }
    if (end - begin < size) {
        return end;
    }
    const char *const last = end - size; // the last place where it could stand
    const Block first(m_text[m_first], m_mask[m_first]);
    const Block second(m_text[m_second], m_mask[m_second]);
    const char *at = begin;
    for (; last - at >= Block::Width; at += Block::Width) {
        for (auto candidates = Block::candidates(first, at + m_first, second, at + m_second); candidates != 0;
             candidates = Block::without(candidates)) {
            const char *const candidate = at + Block::positionOf(candidates);
            if (matchesAt(candidate)) {
                return candidate;
            }
        }
    }
    for (; at <= last; ++at) {
        if (matchesAt(at)) {
            return at;
        }
    }
    return end;
}

} // namespace gatehouse
