#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace gatehouse {

//! Text as it is compared when case, accents, width and the like make no difference: compatibility characters
//! decomposed, case folded, accents of Latin, Greek, Cyrillic, Hebrew and Arabic, the nukta and invisible characters
//! left out, letters with strokes (ø, ł, đ) replaced by their base. Vowel signs and the virama of Indic scripts, tone
//! marks and kana voicing stay: they make other words.
QString foldedText(QStringView text);

//! The same for UTF-8, some ten times as fast for Latin, Greek, Cyrillic, Arabic and Devanagari.
QByteArray foldedUtf8(QByteArrayView text);

bool isAscii(QByteArrayView text);
//! Whether \a folded is \a text with ASCII letters lowered and nothing else changed.
bool differsInAsciiCaseOnly(QByteArrayView text, QByteArrayView folded);

inline char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
}

} // namespace gatehouse
