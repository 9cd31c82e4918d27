#include "models/geo/fenceproblems.h"

#include "models/geo/fenceindex.h"
#include "models/schema/check.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace gatehouse {

namespace {

using Kind = FenceProblem::Kind;
using Severity = FenceProblem::Severity;

constexpr double smallRadius = 20;
constexpr double enormousRadius = 100'000;
constexpr double halfEarth = 20'015'000;
//! Of the smaller radius: what centres and radii of near duplicates differ by at most.
constexpr double nearlyTheSame = 0.1;
constexpr qsizetype maxNamed = 3;

size_t hashOf(const GeoCircle &circle)
{
    return qHashMulti(0, circle.center.latitude, circle.center.longitude, circle.radius);
}

struct SameCircle
{
    GeoCircle circle;
    bool operator==(const SameCircle &) const = default;
};

size_t qHash(const SameCircle &same, size_t seed)
{
    return hashOf(same.circle) ^ seed;
}

class ProblemSearch
{
    Q_DECLARE_TR_FUNCTIONS(FenceProblems)

public:
    ProblemSearch(std::span<const Fence> fences, const FenceQuestions &questions, const Cancellation &cancellation)
        : m_fences(fences), m_questions(questions), m_cancellation(cancellation)
    {
    }

    QList<FenceProblem> run()
    {
        checkQuota();
        checkNames();
        for (int i = 0; i < count(); ++i)
            checkOne(i);
        checkSwapped();
        checkDuplicates();
        checkPairs();
        std::ranges::stable_sort(m_problems, [](const FenceProblem &a, const FenceProblem &b) {
            return a.severity != b.severity ? a.severity > b.severity : a.fences.first() < b.fences.first();
        });
        return m_problems;
    }

private:
    int count() const { return int(m_fences.size()); }
    const GeoCircle &circle(int i) const { return m_fences[size_t(i)].circle; }

    QString nameOf(int i) const
    {
        const QString name = m_fences[size_t(i)].name.simplified();
        return name.isEmpty() ? tr("fence %L1").arg(i + 1) : tr("“%1”").arg(name);
    }

    //! The first names, and how many more there are.
    QString namesOf(const QList<int> &fences, qsizetype count) const
    {
        QStringList names;
        for (const int i : fences.first(std::min(fences.size(), maxNamed)))
            names.append(nameOf(i));
        const int more = int(count - names.size());
        if (more > 0)
            return tr("%1 and %Ln more", nullptr, more).arg(QLocale().createSeparatedList(names));
        return QLocale().createSeparatedList(names);
    }

    static QString metres(double value)
    {
        const QLocale locale;
        if (value < 10'000)
            return tr("%1 m").arg(locale.toString(value, 'g', value < 1000 ? 3 : 4));
        return tr("%1 km").arg(locale.toString(value / 1000, 'f', value < 100'000 ? 1 : 0));
    }

    static QString degrees(double value) { return QLocale().toString(value, 'g', 8); }

    void add(Kind kind, Severity severity, const QList<int> &fences, const QString &text)
    {
        m_problems.append({kind, severity, fences.first(std::min<qsizetype>(fences.size(), FenceProblem::maxListed)),
                           fences.size(), text});
    }

    void checkQuota()
    {
        if (!m_questions.quota || *m_questions.quota < 0 || count() <= *m_questions.quota)
            return;
        QList<int> beyond;
        for (int i = int(*m_questions.quota); i < count(); ++i)
            beyond.append(i);
        add(Kind::OverQuota, Severity::Error, beyond,
            tr("The organization may have %L1 geofences and has %L2 here. Remove %L3, or ask for a higher number.")
                .arg(*m_questions.quota)
                .arg(count())
                .arg(beyond.size()));
    }

    void checkNames()
    {
        QHash<QString, QList<int>> byName;
        for (int i = 0; i < count(); ++i) {
            const QString name = m_fences[size_t(i)].name.simplified().toCaseFolded();
            if (name.isEmpty())
                add(Kind::NoName, Severity::Error, {i}, tr("Geofence %L1 has no name. Give it one.").arg(i + 1));
            else
                byName[name].append(i);
        }
        for (const QList<int> &same : std::as_const(byName)) {
            if (same.size() > 1) {
                add(Kind::SameName, Severity::Warning, same,
                    tr("%Ln geofences are named %1. Rename them, so that people can tell them apart.", nullptr,
                       int(same.size()))
                        .arg(nameOf(same.first())));
            }
        }
    }

    void checkOne(int i)
    {
        const GeoPoint center = circle(i).center;
        if (std::isnan(center.latitude) || std::isnan(center.longitude)) {
            add(Kind::NoPlace, Severity::Error, {i},
                tr("%1 has no place. Select it in the table and type its latitude and longitude.").arg(nameOf(i)));
        } else if (!isPlace(center)) {
            checkRange(i);
        } else if (center.latitude == 0 && center.longitude == 0) {
            add(Kind::ZeroPlace, Severity::Warning, {i},
                tr("%1 lies at latitude 0 and longitude 0, in the sea off Africa. Its place is probably missing.")
                    .arg(nameOf(i)));
        }
        checkRadius(i);
        if (isPlace(center) && circle(i).radius > 0)
            checkEdges(i);
    }

    void checkRange(int i)
    {
        const GeoPoint center = circle(i).center;
        if (isPlace({center.longitude, center.latitude})) {
            add(Kind::Swapped, Severity::Error, {i},
                tr("%1 has the latitude %2, but latitudes go from -90 to 90. Latitude and longitude look swapped.")
                    .arg(nameOf(i), degrees(center.latitude)));
        } else {
            add(Kind::OutOfRange, Severity::Error, {i},
                tr("%1 is at %2, %3, which is not on the earth. Latitudes go from -90 to 90, longitudes from -180 to "
                   "180.")
                    .arg(nameOf(i), degrees(center.latitude), degrees(center.longitude)));
        }
    }

    void checkRadius(int i)
    {
        const double radius = circle(i).radius;
        if (std::isnan(radius)) {
            add(Kind::NoRadius, Severity::Error, {i}, tr("%1 has no radius. Type one in metres.").arg(nameOf(i)));
        } else if (radius < 1) {
            add(Kind::ZeroRadius, Severity::Error, {i},
                tr("The radius of %1 is %2; it has to be 1 m or more.").arg(nameOf(i), metres(radius)));
        } else if (radius < smallRadius) {
            add(Kind::SmallRadius, Severity::Note, {i},
                tr("The radius of %1 is %2. Phones know their place to some %3 at best, so people may be refused.")
                    .arg(nameOf(i), metres(radius), metres(smallRadius)));
        } else if (!radiusProblem(radius).isEmpty()) {
            add(Kind::EnormousRadius, Severity::Error, {i},
                tr("The radius of %1 is %2, more than once around the earth. Check it: it is in metres.")
                    .arg(nameOf(i), metres(radius)));
        } else if (radius >= halfEarth) {
            add(Kind::EnormousRadius, Severity::Warning, {i},
                tr("%1 covers the whole earth: it refuses nobody. Check its radius.").arg(nameOf(i)));
        } else if (radius >= enormousRadius) {
            add(Kind::EnormousRadius, Severity::Warning, {i},
                tr("The radius of %1 is %2. Check it: it is in metres.").arg(nameOf(i), metres(radius)));
        }
    }

    void checkEdges(int i)
    {
        if (circle(i).radius >= halfEarth)
            return;
        if (holdsPole(circle(i))) {
            add(Kind::Pole, Severity::Note, {i}, tr("%1 holds a pole: it goes through all longitudes.").arg(nameOf(i)));
        } else if (crossesAntimeridian(circle(i))) {
            add(Kind::Antimeridian, Severity::Note, {i},
                tr("%1 goes across the antimeridian, from longitude 180 to -180. Other programs may not take it as one "
                   "circle.")
                    .arg(nameOf(i)));
        }
    }

    //! What lies far from the others, but among them with latitude and longitude swapped.
    void checkSwapped()
    {
        std::vector<double> latitudes;
        std::vector<double> longitudes;
        for (const Fence &fence : m_fences) {
            const GeoPoint center = fence.circle.center;
            if (isPlace(center) && center != GeoPoint{}) {
                latitudes.push_back(center.latitude);
                longitudes.push_back(center.longitude);
            }
        }
        if (latitudes.size() < 4)
            return;
        const auto middle = [](std::vector<double> &values) {
            const auto half = values.begin() + qsizetype(values.size() / 2);
            std::ranges::nth_element(values, half);
            return *half;
        };
        const GeoPoint usual{middle(latitudes), middle(longitudes)};
        for (int i = 0; i < count(); ++i) {
            const GeoPoint center = circle(i).center;
            const GeoPoint swapped{center.longitude, center.latitude};
            if (!isPlace(center) || !isPlace(swapped))
                continue;
            const double away = distanceBetween(swapped, usual);
            if (away < 500'000 && distanceBetween(center, usual) > 1'000'000 + 4 * away) {
                add(Kind::Swapped, Severity::Warning, {i},
                    tr("%1 lies far from the others, and would lie among them with latitude and longitude swapped.")
                        .arg(nameOf(i)));
            }
        }
    }

    void checkDuplicates()
    {
        QHash<SameCircle, QList<int>> byCircle;
        for (int i = 0; i < count(); ++i) {
            if (isPlace(circle(i).center) && circle(i).radius >= 0)
                byCircle[SameCircle{circle(i)}].append(i);
        }
        m_isFirst.assign(m_fences.size(), false);
        for (const QList<int> &same : std::as_const(byCircle)) {
            // Of equal ones the pairs are sought with one only; it stands for the others that are active.
            const auto active = std::ranges::find_if(same, [&](int i) { return m_fences[size_t(i)].active; });
            m_isFirst[size_t(active == same.end() ? same.first() : *active)] = true;
            if (same.size() > 1) {
                add(Kind::Duplicate, Severity::Warning, same,
                    tr("%1 are the same circle. Keep one of them.").arg(namesOf(same, same.size())));
            }
        }
    }

    //! Fences in no order; of too many only some.
    struct Others
    {
        QList<int> listed;
        qsizetype count = 0;

        void add(int i)
        {
            if (++count < FenceProblem::maxListed)
                listed.append(i);
        }
    };

    static bool isNearDuplicate(double a, double b, double distance)
    {
        const double little = nearlyTheSame * std::min(a, b);
        return distance <= little && std::abs(a - b) <= little;
    }

    void checkPairs()
    {
        std::vector<Others> similar(m_fences.size());
        std::vector<Others> holders(m_fences.size());
        std::vector<Others> overlapping(m_fences.size());
        FenceIndex(firstCircles()).pairs([&](int a, int b, double distance) {
            const int first = std::min(a, b);
            const int second = std::max(a, b);
            const double radius = circle(first).radius;
            const double other = circle(second).radius;
            const bool areActive = m_fences[size_t(a)].active && m_fences[size_t(b)].active;
            if (!(radius > 0) || !(other > 0))
                return true;
            if (isNearDuplicate(radius, other, distance)) {
                similar[size_t(first)].add(second);
            } else if (m_questions.overlaps && areActive) {
                if (distance + radius <= other)
                    holders[size_t(first)].add(second);
                else if (distance + other <= radius)
                    holders[size_t(second)].add(first);
                else if (distance < radius + other)
                    overlapping[size_t(first)].add(second);
            }
            return !m_cancellation.isCancelled();
        });
        if (m_cancellation.isCancelled())
            return;
        for (int i = 0; i < count(); ++i) {
            tell(Kind::NearDuplicate, Severity::Warning, i, similar[size_t(i)],
                 tr("%1 is nearly the same circle as %2. Keep one of them."));
            tell(Kind::Contained, Severity::Note, i, holders[size_t(i)],
                 tr("%1 lies wholly in %2: who is given both gains nothing by it."));
            tell(Kind::Overlap, Severity::Note, i, overlapping[size_t(i)], tr("%1 overlaps %2."));
        }
    }

    //! One fence and others it is told of with; the others in order.
    void tell(Kind kind, Severity severity, int i, Others others, const QString &text)
    {
        if (others.count == 0)
            return;
        std::ranges::sort(others.listed);
        m_problems.append({kind, severity, QList<int>{i} + others.listed, others.count + 1,
                           text.arg(nameOf(i), namesOf(others.listed, others.count))});
    }

    //! Equal circles but for one are left out, by a radius that is not a number; positions stay.
    std::vector<GeoCircle> firstCircles() const
    {
        std::vector<GeoCircle> circles;
        circles.reserve(m_fences.size());
        for (size_t i = 0; i < m_fences.size(); ++i)
            circles.push_back({m_fences[i].circle.center, m_isFirst[i] ? m_fences[i].circle.radius : std::nan("")});
        return circles;
    }

    std::span<const Fence> m_fences;
    const FenceQuestions &m_questions;
    const Cancellation &m_cancellation;
    std::vector<bool> m_isFirst;
    QList<FenceProblem> m_problems;
};

} // namespace

QList<FenceProblem> fenceProblems(std::span<const Fence> fences, const FenceQuestions &questions,
                                  const Cancellation &cancellation)
{
    return ProblemSearch(fences, questions, cancellation).run();
}

QString radiusProblem(double metres)
{
    if (checks::radius(QString::number(metres, 'f', 3)))
        return {};
    return metres < 1 ? QCoreApplication::translate("FenceProblems", "Write a number of at least a metre.")
                      : QCoreApplication::translate("FenceProblems",
                                                    "That is more than once around the earth. Write a smaller number.");
}

} // namespace gatehouse
