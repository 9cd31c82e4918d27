#pragma once

#include "models/csv/csvformat.h"

#include <QStringDecoder>

#include <optional>

class QIODevice;

namespace gatehouse {

//! Reads a device as UTF-8, piece by piece.
class CsvSource
{
public:
    explicit CsvSource(QIODevice &device) : m_device(device) {}

    //! Reads the beginning and settles the format; detected where none is given. False: see error().
    bool open(const std::optional<CsvFormat> &given);
    //! Appends some text; nothing is appended only at the end. False: see error().
    bool read(QByteArray *text, qsizetype bytes);

    const CsvFormat &format() const { return m_format; }
    bool isAtEnd() const { return m_isAtEnd; }
    bool isUtf8() const { return !m_decoder; } //!< as it stands, perhaps with what is no text
    qint64 bytes() const { return m_bytes; }   //!< read so far
    const QString &error() const { return m_error; }
    bool isErrorOfFormat() const { return m_isErrorOfFormat; } //!< with another one there may be none

private:
    bool fail(const QString &error);
    bool failForFormat(const QString &error);
    //! Some bytes as they stand, behind what is in \a bytes.
    bool take(QByteArray *bytes, qsizetype most);
    bool setEncoding(const QByteArray &encoding);

    QIODevice &m_device;
    CsvFormat m_format;
    std::optional<QStringDecoder> m_decoder;
    QByteArray m_start; //!< read and not decoded yet
    qint64 m_bytes = 0;
    bool m_isDetected = false; //!< and all so far was ASCII
    bool m_isAtEnd = false;
    QString m_error;
    bool m_isErrorOfFormat = false;
};

} // namespace gatehouse
