#include "models/tables/folding.h"

#include <QChar>

#include <array>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

bool isDropped(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Format:
        return true;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing: {
        const auto combining = QChar::combiningClass(c);
        constexpr unsigned char Overlay = 1;
        constexpr unsigned char Nukta = 7;
        return combining == Overlay || combining == Nukta || (combining >= 10 && combining <= 36) || combining >= 200;
    }
    default:
        return false;
    }
}

//! Letters that Unicode does not decompose but people type otherwise.
QLatin1StringView baseOf(char32_t c)
{
    switch (c) {
    case U'ß':
        return "ss"_L1;
    case U'æ':
        return "ae"_L1;
    case U'œ':
        return "oe"_L1;
    case U'ø':
        return "o"_L1;
    case U'ð':
    case U'đ':
        return "d"_L1;
    case U'þ':
        return "th"_L1;
    case U'ħ':
        return "h"_L1;
    case U'ı':
        return "i"_L1;
    case U'ł':
        return "l"_L1;
    case U'ŧ':
        return "t"_L1;
    default:
        return {};
    }
}

struct Folded
{
    std::array<char, 11> bytes{};
    qint8 size = -1; //!< -1: this character needs the long way
};

constexpr char32_t TableEnd = 0x0980; // Latin to Devanagari
constexpr char32_t GapBegin = 0x0700; // Syriac, N'Ko and others in between compose or are rare
constexpr char32_t GapEnd = 0x0900;

using FoldTable = std::array<Folded, TableEnd>;

std::unique_ptr<FoldTable> makeTable()
{
    auto table = std::make_unique<FoldTable>();
    for (char32_t c = 0; c < TableEnd; ++c) {
        if (c >= GapBegin && c < GapEnd) {
            continue;
        }
        const QByteArray folded = foldedText(QString::fromUcs4(&c, 1)).toUtf8();
        Folded &entry = (*table)[c];
        if (folded.size() <= qsizetype(entry.bytes.size())) {
            std::copy(folded.begin(), folded.end(), entry.bytes.begin());
            entry.size = qint8(folded.size());
        }
    }
    return table;
}

} // namespace

QString foldedText(QStringView text)
{
    const QString source = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    // Folding case can bring back composed letters.
    const QString decomposed = source.normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    for (qsizetype i = 0; i < decomposed.size(); ++i) {
        const QChar unit = decomposed[i];
        char32_t c = unit.unicode();
        const bool pair = unit.isHighSurrogate() && i + 1 < decomposed.size() && decomposed[i + 1].isLowSurrogate();
        if (pair) {
            c = QChar::surrogateToUcs4(unit, decomposed[i + 1]);
        }
        if (c < 0x80) {
            result += unit;
        } else if (const QLatin1StringView base = baseOf(c); !base.isEmpty()) {
            result += base;
        } else if (!isDropped(c)) {
            result += unit;
            if (pair) {
                result += decomposed[i + 1];
            }
        }
        i += pair ? 1 : 0;
    }
    return result.normalized(QString::NormalizationForm_C);
}

QByteArray foldedUtf8(QByteArrayView text)
{
    static const std::unique_ptr<FoldTable> table = makeTable();
    QByteArray result;
    result.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto lead = uchar(text[i]);
        if (lead < 0x80) {
            result += asciiLower(text[i]);
            continue;
        }
        char32_t c = TableEnd;
        if (lead >= 0xc2 && lead < 0xe0 && i + 1 < text.size()) {
            c = (char32_t(lead & 0x1f) << 6) | (uchar(text[i + 1]) & 0x3f);
            i += 1;
        } else if (lead == 0xe0 && i + 2 < text.size()) {
            c = (char32_t(uchar(text[i + 1]) & 0x3f) << 6) | (uchar(text[i + 2]) & 0x3f);
            i += 2;
        }
        if (c >= TableEnd || (*table)[c].size < 0) {
            return foldedText(QString::fromUtf8(text)).toUtf8();
        }
        const Folded &folded = (*table)[c];
        result.append(folded.bytes.data(), folded.size);
    }
    return result;
}

bool isAscii(QByteArrayView text)
{
    const char *at = text.data();
    const char *end = at + text.size();
    for (; end - at >= 8; at += 8) {
        quint64 word;
        std::memcpy(&word, at, 8);
        if (word & 0x8080808080808080u) {
            return false;
        }
    }
    for (; at < end; ++at) {
        if (uchar(*at) & 0x80) {
            return false;
        }
    }
    return true;
}

bool differsInAsciiCaseOnly(QByteArrayView text, QByteArrayView folded)
{
    return text.size() == folded.size() &&
           std::equal(text.begin(), text.end(), folded.begin(), [](char a, char b) { return asciiLower(a) == b; });
}

} // namespace gatehouse
