#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace gatehouse {

//! U+FFFD in UTF-8, in place of what is no text.
inline constexpr QByteArrayView replacementText("\xef\xbf\xbd");

//! The encoding of a text, as QStringDecoder knows it: told by a byte order mark, or else by what the bytes look like.
//! \a isAll: no more bytes come after these. A text of ASCII alone is UTF-8.
QByteArray encodingOf(QByteArrayView bytes, bool isAll);

//! As above, where ASCII alone stands before the bytes, so that it is none of UTF-16 and its like.
QByteArray asciiBasedEncodingOf(QByteArrayView bytes, bool isAll);

//! The text as UTF-8, without a byte order mark. Bytes that are no text become U+FFFD, zero bytes too.
QByteArray utf8Of(QByteArrayView bytes, const QByteArray &encoding);

//! Makes U+FFFD of zero bytes and whatever else is no text in UTF-8. Only a text that needs it is changed.
void mendUtf8(QByteArray *text);

} // namespace gatehouse
