#include "models/geo/places.h"

#include <QFile>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr qsizetype codeLength = 2; //!< of a country

std::shared_ptr<const Places> Places::read(const QByteArray &file)
{
    auto places = std::make_shared<Places>();
    places->m_text = file.size() > 4 ? qUncompress(file) : QByteArray();
    const QByteArrayView text = places->m_text;
    places->m_rows.reserve(size_t(text.count('\n')));
    for (qsizetype start = 0, end = 0; (end = text.indexOf('\n', start)) >= 0; start = end + 1) {
        std::array<QByteArrayView, 7> fields;
        size_t field = 0;
        for (qsizetype from = start; field < fields.size(); ++field) {
            const qsizetype tab = text.indexOf('\t', from);
            const qsizetype to = tab < 0 || tab > end ? end : tab;
            fields[field] = text.sliced(from, to - from);
            if (to == end) {
                ++field;
                break;
            }
            from = to + 1;
        }
        if (field != fields.size() || fields[1].size() != codeLength || fields[0].size() > 0xffff ||
            fields[2].size() > 0xff)
            continue;
        places->m_rows.push_back({.point = {fields[3].toDouble(), fields[4].toDouble()},
                                  .population = fields[5].toUInt(),
                                  .text = quint32(start),
                                  .name = quint16(fields[0].size()),
                                  .region = quint8(fields[2].size()),
                                  .rank = static_cast<Place::Rank>(std::min(fields[6].toUInt(), 2U))});
    }
    return places;
}

std::shared_ptr<const Places> Places::bundled()
{
    QFile file(u":/places/places.bin"_s);
    return read(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

QByteArrayView Places::name(qsizetype index) const
{
    const Row &row = m_rows[size_t(index)];
    return QByteArrayView(m_text).sliced(row.text, row.name);
}

QByteArrayView Places::region(qsizetype index) const
{
    const Row &row = m_rows[size_t(index)];
    return QByteArrayView(m_text).sliced(row.text + row.name + 1 + codeLength + 1, row.region);
}

QString Places::country(qsizetype index) const
{
    const Row &row = m_rows[size_t(index)];
    const QByteArrayView code = QByteArrayView(m_text).sliced(row.text + row.name + 1, codeLength);
    const QLocale::Territory territory = QLocale::codeToTerritory(QString::fromLatin1(code));
    return territory == QLocale::AnyTerritory ? QString::fromLatin1(code) : QLocale::territoryToString(territory);
}

Place Places::at(qsizetype index) const
{
    return {.name = QString::fromUtf8(name(index)),
            .region = QString::fromUtf8(region(index)),
            .country = country(index),
            .point = point(index),
            .population = population(index),
            .rank = rank(index)};
}

} // namespace gatehouse
