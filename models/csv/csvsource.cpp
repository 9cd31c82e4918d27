#include "models/csv/csvsource.h"

#include "models/csv/csvdocument.h"
#include "models/csv/csvencoding.h"
#include "models/tables/folding.h"

#include <QCoreApplication>
#include <QFileDevice>

#include <algorithm>
#include <utility>

namespace gatehouse {

namespace {

//! Translation context.
struct CsvSourceText
{
    Q_DECLARE_TR_FUNCTIONS(CsvDocument)
};

constexpr QByteArrayView utf8Mark("\xef\xbb\xbf");

bool isPacked(QByteArrayView start)
{
    return start.startsWith("PK\x03\x04") || start.startsWith("\xd0\xcf\x11\xe0");
}

//! Whether what is read in that encoding is no text.
bool isNoText(QByteArrayView start, const QByteArray &encoding)
{
    const QByteArray text = utf8Of(start, encoding);
    const auto isControl = [](char letter) {
        const auto byte = static_cast<unsigned char>(letter);
        return (byte < 0x20 && !(byte >= '\t' && byte <= '\r')) || byte == 0x7f;
    };
    const qsizetype strange = std::ranges::count_if(text, isControl) + text.count(replacementText);
    return strange * 20 > text.size();
}

} // namespace

bool CsvSource::fail(const QString &error)
{
    m_error = error;
    return false;
}

bool CsvSource::failForFormat(const QString &error)
{
    m_isErrorOfFormat = true;
    return fail(error);
}

bool CsvSource::take(QByteArray *bytes, qsizetype most)
{
    const qsizetype size = bytes->size();
    // Growing would take twice of what is needed.
    bytes->reserve(size + most);
    bytes->resizeForOverwrite(size + most);
    qint64 taken = 0;
    while (taken < most && !m_isAtEnd) {
        const qint64 count = m_device.read(bytes->data() + size + taken, most - taken);
        const auto *file = qobject_cast<QFileDevice *>(&m_device);
        if (count < 0 && (!m_device.atEnd() || (file && file->error() != QFileDevice::NoError))) {
            return fail(
                CsvSourceText::tr("The file cannot be read: %1. Look whether its disk is still there, then open it "
                                  "again.")
                    .arg(m_device.errorString()));
        }
        m_isAtEnd = count <= 0;
        taken += std::max<qint64>(count, 0);
    }
    bytes->resize(size + taken);
    m_bytes += taken;
    return true;
}

bool CsvSource::setEncoding(const QByteArray &encoding)
{
    m_format.encoding = encoding;
    if (encoding.compare("UTF-8", Qt::CaseInsensitive) == 0) {
        m_decoder.reset();
        return true;
    }
    m_decoder.emplace(encoding);
    return m_decoder->isValid() ||
           failForFormat(
               CsvSourceText::tr(
                   "The encoding %1 is not known on this computer. Choose another, or save the file as UTF-8.")
                   .arg(QString::fromLatin1(encoding)));
}

bool CsvSource::open(const std::optional<CsvFormat> &given)
{
    if (!take(&m_start, csvSampleBytes))
        return false;
    // Whether this is all can be told only by reading on.
    QByteArray more;
    if (!m_isAtEnd && !take(&more, 1))
        return false;
    m_format = given ? *given : detectCsvFormat(m_start, m_isAtEnd);
    if (isPacked(m_start)) {
        return fail(CsvSourceText::tr(
            "This is a spreadsheet or a packed file. Open it in its program, save it as CSV, and open that "
            "file here."));
    }
    if (isNoText(m_start, m_format.encoding)) {
        return failForFormat(CsvSourceText::tr(
            "This is no text, so there are no rows in it. Choose a file of values separated by commas, "
            "semicolons or tabs. If it is one, choose its encoding."));
    }
    m_isDetected = !given && isAscii(m_start);
    m_start += more;
    if (!setEncoding(m_format.encoding))
        return false;
    if (isUtf8() && m_start.startsWith(utf8Mark))
        m_start.remove(0, utf8Mark.size());
    return true;
}

bool CsvSource::read(QByteArray *text, qsizetype bytes)
{
    QByteArray raw = std::exchange(m_start, {});
    QByteArray *target = isUtf8() && raw.isEmpty() ? text : &raw;
    const qsizetype from = target->size();
    if (raw.isEmpty() && !take(target, bytes))
        return false;
    if (m_isDetected) {
        const QByteArrayView fresh = QByteArrayView(*target).sliced(target == text ? from : 0);
        if (!isAscii(fresh)) {
            m_isDetected = false;
            if (!setEncoding(asciiBasedEncodingOf(fresh, m_isAtEnd)))
                return false;
            if (!isUtf8() && target == text) {
                raw = fresh.toByteArray();
                text->truncate(from);
                target = &raw;
            }
        }
    }
    if (target == text)
        return true;
    if (isUtf8())
        text->append(raw);
    else
        text->append(QString((*m_decoder)(raw)).toUtf8());
    // What is left of a character at the end stays in the decoder.
    const int unit = m_format.encoding.startsWith("UTF-16") ? 2 : (m_format.encoding.startsWith("UTF-32") ? 4 : 1);
    if (m_isAtEnd && m_bytes % unit != 0)
        text->append(replacementText);
    return true;
}

} // namespace gatehouse
