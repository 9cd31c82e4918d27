#include "models/geo/placesearch.h"

#include "models/tables/folding.h"

#include <QByteArrayMatcher>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Letters and digits in words apart by one space. Apostrophes join: "Ra’s" is found by "ras".
QByteArray wordsOf(QByteArrayView folded)
{
    QByteArray words;
    words.reserve(folded.size());
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const char c = folded[i];
        if (c == '\'' || c == '`')
            continue;
        // ’ ‘ ʻ ʼ ʹ
        if (c == '\xe2' && folded.sliced(i).size() >= 3 && folded[i + 1] == '\x80' &&
            (folded[i + 2] == '\x99' || folded[i + 2] == '\x98')) {
            i += 2;
            continue;
        }
        if (c == '\xca' && folded.sliced(i).size() >= 2 &&
            (folded[i + 1] == '\xbb' || folded[i + 1] == '\xbc' || folded[i + 1] == '\xb9')) {
            i += 1;
            continue;
        }
        const bool isWord = uchar(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (isWord)
            words.append(c);
        else if (!words.isEmpty() && !words.endsWith(' '))
            words.append(' ');
    }
    if (words.endsWith(' '))
        words.chop(1);
    return words;
}

struct Hit
{
    qsizetype index = 0;
    double weight = 0;
};

} // namespace

PlaceSearch::PlaceSearch(std::shared_ptr<const Places> places) : m_places(std::move(places))
{
    m_starts.reserve(size_t(m_places->size()) + 1);
    m_text.reserve(m_places->size() * 40);
    QHash<QString, QByteArray> countries;
    for (qsizetype i = 0; i < m_places->size(); ++i) {
        m_starts.push_back(quint32(m_text.size()));
        const QString country = m_places->country(i);
        QByteArray &folded = countries[country];
        if (folded.isEmpty())
            folded = wordsOf(foldedUtf8(country.toUtf8()));
        m_text += ' ' + wordsOf(foldedUtf8(m_places->name(i))) + "\t " + wordsOf(foldedUtf8(m_places->region(i))) +
                  ' ' + folded + '\n';
    }
    m_starts.push_back(quint32(m_text.size()));
}

QList<Place> PlaceSearch::find(QStringView query, qsizetype most) const
{
    const QByteArray wanted = wordsOf(foldedUtf8(query.toUtf8()));
    if (wanted.isEmpty() || most <= 0)
        return {};
    QByteArrayList words = wanted.split(' ');
    for (QByteArray &word : words)
        word.prepend(' ');
    // The whole text is gone through for the word that fewest places have, so likely the longest; the rest is looked
    // for in the places found.
    const auto rarest = std::ranges::max_element(words, {}, &QByteArray::size);
    const QByteArrayView text = m_text;
    const QByteArrayMatcher matcher(*rarest);
    const QByteArray asName = ' ' + wanted;
    std::vector<Hit> hits;
    for (qsizetype at = matcher.indexIn(text); at >= 0;) {
        const auto next = std::ranges::upper_bound(m_starts, quint32(at));
        const qsizetype index = next - m_starts.begin() - 1;
        const qsizetype start = m_starts[size_t(index)];
        const QByteArrayView line = text.sliced(start, qsizetype(*next) - start);
        const QByteArrayView name = line.first(line.indexOf('\t'));
        const bool isHit =
            std::ranges::all_of(words, [&](const QByteArray &word) { return line.contains(QByteArrayView(word)); });
        if (isHit) {
            // In powers of ten: a name typed in full outweighs a place a hundred times as large.
            double weight = std::log10(double(m_places->population(index)) + 1);
            if (name == asName)
                weight += 2;
            else if (name.startsWith(asName))
                weight += 1;
            else if (std::ranges::none_of(words,
                                          [&](const QByteArray &word) { return name.contains(QByteArrayView(word)); }))
                weight -= 3;
            hits.push_back({index, weight});
        }
        at = *next < quint32(text.size()) ? matcher.indexIn(text, *next) : -1;
    }
    const auto end = hits.begin() + std::min(qsizetype(hits.size()), most);
    // Places come the largest first, so equal weights keep that order.
    std::ranges::partial_sort(hits, end, [](const Hit &a, const Hit &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.index < b.index;
    });
    QList<Place> found;
    for (auto hit = hits.begin(); hit != end; ++hit)
        found.append(m_places->at(hit->index));
    return found;
}

namespace {

struct Angle
{
    double degrees = 0;
    QChar side; //!< N, S, E or W; null: not told
};

std::optional<Angle> angleOf(const QRegularExpressionMatch &match)
{
    const QString before = match.captured(u"before"_s);
    const QString after = match.captured(u"after"_s);
    if (!before.isEmpty() && !after.isEmpty())
        return {};
    const auto captured = [&match](const QString &part) { return match.captured(part).replace(u',', u'.'); };
    const QString degrees = captured(u"degrees"_s);
    const double minutes = captured(u"minutes"_s).toDouble();
    const double seconds = captured(u"seconds"_s).toDouble();
    if (minutes >= 60 || seconds >= 60)
        return {};
    const bool isMinus = degrees.startsWith(u'-') || degrees.startsWith(u'\u2212');
    Angle angle{.degrees = QStringView(degrees).sliced(isMinus ? 1 : 0).toDouble() + minutes / 60 + seconds / 3600};
    const QString side = before.isEmpty() ? after : before;
    if (!side.isEmpty())
        angle.side = side.front().toUpper();
    if (isMinus && !angle.side.isNull())
        return {};
    if (isMinus || angle.side == u'S' || angle.side == u'W')
        angle.degrees = -angle.degrees;
    return angle;
}

//! How two angles are written.
struct Notation
{
    QRegularExpression angle;
    QRegularExpression seam; //!< where one may end and the next begin

    //! \a decimals: the signs before decimals, \a comma: one that is between two angles.
    Notation(const QString &decimals, const QString &comma)
        : angle(
              uR"(^(?<before>[NSEW])?\s*(?<degrees>[-\x{2212}+]?\d{1,3}(?:[,]\d+)?)\s*(?:[°º]\s*(?:(?<minutes>\d{1,2}(?:[,]\d+)?)\s*['′’]\s*(?:(?<seconds>\d{1,2}(?:[,]\d+)?)\s*(?:["″”]|''|′′)\s*)?)?)?\s*(?<after>[NSEW])?$)"_s
                  .replace(u"[,]"_s, u'[' % decimals % u']'),
              QRegularExpression::CaseInsensitiveOption)
        , seam(uR"(\s*(?:%1|;)\s*|\s+|(?<=[NSEW])(?=[\d+-]))"_s.arg(comma), QRegularExpression::CaseInsensitiveOption)
    {
    }
};

std::optional<GeoPoint> coordinatesIn(const QString &text, const Notation &notation)
{
    // A space may be within an angle, too, so each seam is tried.
    for (QRegularExpressionMatchIterator seams = notation.seam.globalMatch(text); seams.hasNext();) {
        const QRegularExpressionMatch between = seams.next();
        const QRegularExpressionMatch left = notation.angle.match(text.first(between.capturedStart()));
        const QRegularExpressionMatch right = notation.angle.match(text.sliced(between.capturedEnd()));
        if (!left.hasMatch() || !right.hasMatch())
            continue;
        auto first = angleOf(left);
        auto second = angleOf(right);
        if (!first || !second)
            continue;
        const auto isEastWest = [](const Angle &a) { return a.side == u'E' || a.side == u'W'; };
        const auto isNorthSouth = [](const Angle &a) { return a.side == u'N' || a.side == u'S'; };
        if (isEastWest(*first) || isNorthSouth(*second))
            std::swap(first, second);
        if (isEastWest(*first) || isNorthSouth(*second) || std::abs(first->degrees) > 90 ||
            std::abs(second->degrees) > 180)
            continue;
        return GeoPoint{first->degrees, second->degrees};
    }
    return {};
}

} // namespace

std::optional<GeoPoint> coordinatesIn(QStringView text)
{
    static const Notation withPoints(u"."_s, u","_s);
    static const Notation withCommas(u".,"_s, uR"((?<!\d),|,(?!\d))"_s);
    const QString trimmed = text.toString().trimmed();
    if (QLocale().decimalPoint() != ","_L1)
        return coordinatesIn(trimmed, withPoints);
    if (const auto place = coordinatesIn(trimmed, withCommas))
        return place;
    // "48,137" is one number here; only a point tells that the comma is none of a number.
    return trimmed.contains(u'.') ? coordinatesIn(trimmed, withPoints) : std::nullopt;
}

} // namespace gatehouse
