#pragma once

#include "models/geo/fence.h"
#include "models/tables/parallel.h"

#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace gatehouse {

//! Something to know about fences, or to mend.
struct FenceProblem
{
    enum class Kind {
        NoPlace,        //!< latitude or longitude is missing
        OutOfRange,     //!< not on the earth
        Swapped,        //!< only as longitude and latitude on the earth, or only so among the others
        ZeroPlace,      //!< 0/0, in the sea
        NoRadius,       //!< missing
        ZeroRadius,     //!< below a metre: the service takes none
        SmallRadius,    //!< smaller than phones know their place
        EnormousRadius, //!< a hundred kilometres and more; an error beyond once around the earth
        OverQuota,      //!< more fences than the organization may have
        Duplicate,      //!< same centre and radius
        NearDuplicate,  //!< nearly
        SameName,
        NoName,
        Contained, //!< wholly in another: it admits nobody else
        Overlap,
        Antimeridian, //!< goes across it
        Pole          //!< holds one
    };
    //! Note: good to know; Warning: hardly meant so; Error: the service refuses it or it cannot work.
    enum class Severity { Note, Warning, Error };

    Kind kind = Kind::Overlap;
    Severity severity = Severity::Note;
    //! Positions among the fences looked at, the one it is told of first. Not more than maxListed.
    QList<int> fences;
    qsizetype count = 0; //!< of the fences concerned, listed or not
    QString text;        //!< for people, with what to do about it

    static constexpr int maxListed = 100;
};

struct FenceQuestions
{
    std::optional<qint64> quota; //!< number_geo_fencing of the organization
    bool overlaps = true;        //!< Overlap, Contained
};

//! What is wrong or worth knowing with these fences: errors first, then by fence. Without what pairs of them have in
//! common when it was cancelled.
QList<FenceProblem> fenceProblems(std::span<const Fence> fences, const FenceQuestions &questions = {},
                                  const Cancellation &cancellation = {});

//! Why no fence can have this radius in metres, with the next step; empty when one can.
QString radiusProblem(double metres);

} // namespace gatehouse
