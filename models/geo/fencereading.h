#pragma once

#include "models/geo/fencefile.h"
#include "models/geo/fenceproperty.h"

#include <QCoreApplication>

namespace gatehouse {

//! What marks a polygon as circle: latitude, longitude and radius.
inline constexpr QLatin1StringView circleMark("gatehouse:circle");
//! A name that XML or readers of it would change, as JSON.
inline constexpr QLatin1StringView nameMark("gatehouse:name");
QByteArray markOf(const GeoCircle &circle);
//! The circle, when \a mark tells one and \a polygon still is it; someone may have moved its points.
std::optional<GeoCircle> circleOf(QStringView mark, const GeoPolygon &polygon);
//! Whether a circle can be told as polygon at all: one of less than a quarter of the earth.
bool isDrawable(const GeoCircle &circle);

//! Lines and columns of a text.
class TextLines
{
public:
    explicit TextLines(QStringView text);

    int line(qsizetype offset) const;
    int column(qsizetype offset) const;

private:
    QList<qsizetype> m_starts;
};

//! Takes what a reader finds, with checks that all formats share.
class FenceReading
{
    Q_DECLARE_TR_FUNCTIONS(FenceFile)

public:
    //! Where something stands, and what it is.
    struct Where
    {
        int line = 0;
        int column = 0;
        QString what;
    };
    //! What a file tells of a fence apart from its place; texts as they stand.
    struct About
    {
        QString name;
        QString radius;
        double metres = 1; //!< in the unit of the radius
        QString active;

        //! Takes over what a property says; what is told twice stays as it was first.
        void take(const FenceProperty &property, const QString &value);
    };

    FenceReading(FenceFormat format, const FenceReadOptions &options);

    //! Nothing is read from now on once the limits are reached, or after a failure.
    bool isOver() const { return m_isOver; }
    //! Too large to be read at all; tells so.
    bool isTooLarge(qsizetype bytes);

    void note(const Where &where, const QString &message);
    void skip(const Where &where, const QString &message);
    void fail(const Where &where, const QString &message);

    void addPoint(double latitude, double longitude, const About &about, const Where &where);
    //! \a mark: what the file tells under circleMark.
    void addPolygon(GeoPolygon polygon, const QString &mark, const About &about, const Where &where);

    FenceFile take() { return std::move(m_file); }

private:
    using Severity = FenceFileProblem::Severity;

    void add(Severity severity, const Where &where, const QString &message);
    //! Swaps and wraps as it has to be; false, and told, when it is not on the earth.
    bool isOnEarth(GeoPoint &point, const Where &where);
    bool hasRoom(const Where &where);
    double radiusOf(const About &about, const Where &where);
    //! Absent: the file does not tell it.
    std::optional<bool> activeOf(const About &about, const Where &where);
    void addFence(const GeoCircle &circle, const About &about, const Where &where);

    FenceFile m_file;
    FenceReadOptions m_options;
    qsizetype m_points = 0;
    bool m_isOver = false;
};

//! The text of a file, whatever its encoding; without a byte order mark.
QString decodedText(const QByteArray &bytes, FenceReading &reading);

} // namespace gatehouse
