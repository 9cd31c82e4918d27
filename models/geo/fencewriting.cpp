#include "models/geo/fencewriting.h"

#include "models/geo/fencereading.h"
#include "models/json/jsonnode.h"
#include "models/tables/formulaguard.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

bool isHalf(QStringView text, qsizetype i)
{
    if (text[i].isHighSurrogate())
        return i + 1 >= text.size() || !text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

//! What no program has to take for a character; XML knows no way to write it.
bool isNoCharacter(QChar c)
{
    return c == QChar(0xfffe) || c == QChar(0xffff);
}

QByteArray placeText(GeoPoint point, char separator)
{
    return numberText(point.longitude) + separator + numberText(point.latitude);
}

// --- KML ---

//! Whether XML can hold it, and readers that tidy up blanks leave it as it is.
bool isPlainText(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x20 || isNoCharacter(text[i]) || isHalf(text, i))
            return false;
    }
    return text == text.simplified();
}

QByteArray xmlText(const QString &text)
{
    QString clean;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool isUnfit = (c < 0x20 && c != u'\t' && c != u'\n') || isNoCharacter(text[i]) || isHalf(text, i);
        clean += isUnfit ? QChar(QChar::ReplacementCharacter) : text[i];
    }
    return clean.toHtmlEscaped().toUtf8();
}

QByteArray kmlData(QByteArrayView name, const QByteArray &value)
{
    return "        <Data name=\"" + name.toByteArray() + "\"><value>" + value + "</value></Data>\n";
}

} // namespace

QByteArray jsonText(QStringView text)
{
    const QString quoted = quotedJson(text);
    QString written;
    written.reserve(quoted.size());
    for (qsizetype i = 0; i < quoted.size(); ++i) {
        if (isHalf(quoted, i) || isNoCharacter(quoted[i]))
            written += u"\\u"_s + QString::number(quoted[i].unicode(), 16);
        else
            written += quoted[i];
    }
    return written.toUtf8();
}

QList<GeoPoint> writtenRing(const GeoCircle &circle)
{
    GeoRing ring = ringOf(circle);
    for (qsizetype i = 1; i < ring.size(); ++i) {
        const double way = std::remainder(ring[i].longitude - ring[i - 1].longitude, 360.0);
        ring[i].longitude = ring[i - 1].longitude + way;
    }
    ring.append(ring.first());
    return ring;
}

static QByteArray geoJsonOf(const Fence &fence, const FenceWriteOptions &options)
{
    QByteArray text = "    {\n      \"type\": \"Feature\",\n      \"properties\": { \"name\": ";
    text += jsonText(fence.name);
    if (std::isfinite(fence.circle.radius))
        text += ", \"radius\": " + numberText(fence.circle.radius);
    text += fence.active ? ", \"active\": true" : ", \"active\": false";
    const bool isPolygon = options.circlesAsPolygons && isDrawable(fence.circle);
    if (isPolygon)
        text += ", \"" + QByteArray(circleMark.data(), circleMark.size()) + "\": \"" + markOf(fence.circle) + '"';
    text += " },\n      \"geometry\": { \"type\": ";
    if (isPolygon) {
        QByteArray places;
        for (const GeoPoint point : writtenRing(fence.circle))
            places += (places.isEmpty() ? "[" : ", [") + placeText(point, ',') + ']';
        text += "\"Polygon\", \"coordinates\": [[" + places + "]] }\n    }";
    } else {
        text += "\"Point\", \"coordinates\": [" + placeText(fence.circle.center, ',') + "] }\n    }";
    }
    return text;
}

static QByteArray kmlOf(const Fence &fence, const FenceWriteOptions &options)
{
    QByteArray text = "    <Placemark>\n      <name>" + xmlText(fence.name) + "</name>\n      <ExtendedData>\n";
    if (!isPlainText(fence.name))
        text += kmlData(QByteArray(nameMark.data(), nameMark.size()), xmlText(QString::fromUtf8(jsonText(fence.name))));
    if (std::isfinite(fence.circle.radius))
        text += kmlData("radius", numberText(fence.circle.radius));
    text += kmlData("active", fence.active ? "true" : "false");
    const bool isPolygon = options.circlesAsPolygons && isDrawable(fence.circle);
    if (isPolygon)
        text += kmlData(QByteArray(circleMark.data(), circleMark.size()), markOf(fence.circle));
    text += "      </ExtendedData>\n";
    if (isPolygon) {
        QByteArray places;
        for (const GeoPoint point : writtenRing(fence.circle))
            places += (places.isEmpty() ? QByteArray() : " "_ba) + placeText(point, ',');
        text += "      <Polygon><outerBoundaryIs><LinearRing><coordinates>" + places +
                "</coordinates></LinearRing></outerBoundaryIs></Polygon>\n";
    } else {
        text += "      <Point><coordinates>" + placeText(fence.circle.center, ',') + "</coordinates></Point>\n";
    }
    return text + "    </Placemark>\n";
}

static QByteArray fenceCsvOf(const Fence &fence, const FenceWriteOptions &)
{
    // Quoted always: readers may trim what is not.
    QString name = guardedCell(fence.name);
    name.replace(u'"', u"\"\""_s);
    QByteArray text = '"' + name.toUtf8() + "\"," + numberText(fence.circle.center.latitude) + ',' +
                      numberText(fence.circle.center.longitude) + ',';
    if (std::isfinite(fence.circle.radius))
        text += numberText(fence.circle.radius);
    return text + (fence.active ? ",true\r\n" : ",false\r\n");
}

FencePieces fencePieces(FenceFormat format, const FenceWriteOptions &options)
{
    switch (format) {
    case FenceFormat::GeoJson:
        return {.head = "{\n  \"type\": \"FeatureCollection\",\n  \"features\": [",
                .first = "\n",
                .between = ",\n",
                .tail = "\n  ]\n}\n",
                .of = &geoJsonOf};
    case FenceFormat::Kml:
        return {.head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<kml xmlns=\"http://www.opengis.net/kml/2.2\">\n  <Document>\n",
                .first = {},
                .between = {},
                .tail = "  </Document>\n</kml>\n",
                .of = &kmlOf};
    case FenceFormat::Csv:
        break;
    }
    return {.head = (options.byteOrderMark ? "\xef\xbb\xbf"_ba : ""_ba) + "name,latitude,longitude,radius_m,active\r\n",
            .first = {},
            .between = {},
            .tail = {},
            .of = &fenceCsvOf};
}

} // namespace gatehouse
