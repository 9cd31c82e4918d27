#include "models/csv/csvencoding.h"

#include "models/tables/folding.h"

#include <QStringDecoder>

#include <uchardet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace gatehouse {

namespace {

//! Bytes of a character at the end that is not whole.
qsizetype cutLength(QByteArrayView bytes)
{
    for (qsizetype length = 1; length <= std::min<qsizetype>(3, bytes.size()); ++length) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - length]);
        if (byte < 0x80)
            return 0;
        if (byte < 0xc0)
            continue;
        const qsizetype whole = byte >= 0xf0 ? 4 : (byte >= 0xe0 ? 3 : 2);
        return length < whole ? length : 0;
    }
    return 0;
}

//! UTF-16 and UTF-32 without a mark: separators, digits and line ends have zero bytes always at the same place.
std::optional<QByteArray> wideEncodingOf(QByteArrayView bytes)
{
    std::array<qsizetype, 4> zeros{};
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == 0)
            ++zeros[size_t(i % 4)];
    }
    const qsizetype units = bytes.size() / 4;
    const auto isMost = [units](qsizetype count) { return count * 10 > units * 8; };
    const auto isFew = [units](qsizetype count) { return count * 50 <= units; };
    if (units > 0 && isFew(zeros[0]) && isMost(zeros[2]) && isMost(zeros[3]))
        return "UTF-32LE";
    if (units > 0 && isFew(zeros[3]) && isMost(zeros[0]) && isMost(zeros[1]))
        return "UTF-32BE";
    const qsizetype even = zeros[0] + zeros[2];
    const qsizetype odd = zeros[1] + zeros[3];
    if (std::max(even, odd) == 0 || std::min(even, odd) * 20 > std::max(even, odd))
        return std::nullopt;
    // Zero bytes here and there do not make it so: line ends have one each, or many others have.
    const qsizetype zeroAt = odd > even ? 1 : -1;
    qsizetype lineEnds = 0;
    qsizetype wideLineEnds = 0;
    for (qsizetype i = bytes.indexOf('\n'); i >= 0; i = bytes.indexOf('\n', i + 1)) {
        const qsizetype other = i + zeroAt;
        ++lineEnds;
        wideLineEnds += other / 2 == i / 2 && other >= 0 && other < bytes.size() && bytes[other] == 0 ? 1 : 0;
    }
    if (lineEnds > 0 ? wideLineEnds * 2 < lineEnds : std::max(even, odd) * 4 < bytes.size())
        return std::nullopt;
    return odd > even ? "UTF-16LE" : "UTF-16BE";
}

//! Some broken characters among many that are whole: a text that was cut or joined carelessly, but still UTF-8.
bool isMostlyUtf8(QByteArrayView bytes)
{
    qsizetype whole = 0;
    qsizetype broken = 0;
    for (const QChar letter : QString::fromUtf8(bytes)) {
        if (letter == QChar::ReplacementCharacter)
            ++broken;
        else if (letter.unicode() >= 0x80)
            ++whole;
    }
    return whole > 10 * broken;
}

//! Without what is ASCII in whole lines: that tells nothing, and there is much of it.
QByteArray foreignLines(QByteArrayView bytes)
{
    QByteArray lines;
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype lineEnd = bytes.indexOf('\n', from);
        const qsizetype next = lineEnd < 0 ? bytes.size() : lineEnd + 1;
        if (const QByteArrayView line = bytes.sliced(from, next - from); !isAscii(line))
            lines.append(line);
        from = next;
    }
    return lines;
}

QByteArray guessedEncoding(QByteArrayView bytes)
{
    // What programs of Western Windows write, and what every byte says something in.
    constexpr QByteArrayView western = "Windows-1252";
    // Fewer letters than these tell nothing of a language.
    constexpr qsizetype fewest = 8;
    const QByteArray lines = foreignLines(bytes);
    if (std::ranges::count_if(lines, [](char byte) { return (byte & 0x80) != 0; }) < fewest)
        return western.toByteArray();
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    uchardet_handle_data(detector.get(), lines.constData(), size_t(lines.size()));
    uchardet_data_end(detector.get());
    QByteArray name = uchardet_get_charset(detector.get());
    if (name.startsWith("WINDOWS"))
        name.replace("WINDOWS", "Windows");
    if (name == "UHC")
        name = "Windows-949";
    // Windows-1252 is ISO 8859-1 with quotes and dashes instead of control characters.
    const bool isWestern = name == "ISO-8859-1" || name == "ISO-8859-15";
    if (name.isEmpty() || isWestern || !QStringDecoder(name).isValid())
        return western.toByteArray();
    return name;
}

} // namespace

QByteArray encodingOf(QByteArrayView bytes, bool isAll)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return QStringConverter::nameForEncoding(*marked);
    if (const auto wide = wideEncodingOf(bytes))
        return *wide;
    return asciiBasedEncodingOf(bytes, isAll);
}

QByteArray asciiBasedEncodingOf(QByteArrayView bytes, bool isAll)
{
    if (bytes.chopped(isAll ? 0 : cutLength(bytes)).isValidUtf8() || isMostlyUtf8(bytes))
        return "UTF-8";
    return guessedEncoding(bytes);
}

void mendUtf8(QByteArray *text)
{
    if (!QByteArrayView(*text).isValidUtf8()) {
        // A mark in the midst of a text is a letter.
        using Flag = QStringConverter::Flag;
        QStringDecoder decoder(QStringConverter::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
        *text = QString(decoder(*text)).toUtf8();
    }
    if (text->contains('\0'))
        text->replace(QByteArrayView("\0", 1), replacementText);
}

QByteArray utf8Of(QByteArrayView bytes, const QByteArray &encoding)
{
    QByteArray text = QString(QStringDecoder(encoding)(bytes)).toUtf8();
    mendUtf8(&text);
    return text;
}

} // namespace gatehouse
