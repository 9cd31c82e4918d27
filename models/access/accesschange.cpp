#include "models/access/accesschange.h"

#include "models/access/circlefaces.h"
#include "models/access/explanation.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! How far a place is from the next edge: the farther, the better it serves as an example.
double clearance(GeoPoint place, const QList<GeoCircle> &circles)
{
    double least = std::numeric_limits<double>::infinity();
    for (const GeoCircle &circle : circles)
        least = std::min(least, std::abs(distanceToEdge(circle, place)));
    return least;
}

//! The best example seen so far.
struct Best
{
    std::optional<AccessExample> example;
    double clearance = -1;

    void consider(GeoPoint place, const RealSpans &spans, bool byPlace, const QList<GeoCircle> &circles)
    {
        const double free = gatehouse::clearance(place, circles);
        if (spans.isEmpty() || free <= clearance)
            return;
        clearance = free;
        example = AccessExample{.place = place, .instant = spans.first().start, .byPlace = byPlace};
        for (const RealSpan &span : spans)
            example->secondsAWeek += span.length();
    }
};

//! Names what lets somebody in there.
void name(std::optional<AccessExample> *example, const AccessJudge &judge)
{
    if (!*example)
        return;
    const AccessDecision decision = judge.decide((*example)->place, (*example)->instant);
    if (decision.place.fence >= 0)
        (*example)->fence = titleOf(judge.rules().fences.at(decision.place.fence));
    if (decision.time.timeslot >= 0) {
        const AccessTimeslot &timeslot = judge.rules().timeslots.at(decision.time.timeslot);
        (*example)->timeslot = titleOf(timeslot);
        (*example)->zone = timeslot.zone;
    }
}

RealSpans spansOf(const AccessJudge &judge, const RealSpan &period)
{
    return judge.isOrganizationBarred() ? RealSpans() : judge.times().spans(period.start, period.end);
}

} // namespace

AccessDifference accessDifference(const AccessRules &before, const AccessRules &after, const RealSpan &period)
{
    if (before == after)
        return {};
    const AccessJudge old(before);
    const AccessJudge edited(after);
    const RealSpans oldTimes = spansOf(old, period);
    const RealSpans newTimes = spansOf(edited, period);
    const RealSpans gained = without(newTimes, oldTimes);
    const RealSpans lost = without(oldTimes, newTimes);
    const QList<GeoCircle> circles = old.places().circles() + edited.places().circles();

    Best gain;
    Best loss;
    eachKindOfPlace(circles, [&](GeoPoint place) {
        const bool wasAllowed = old.places().allows(place);
        const bool isAllowed = edited.places().allows(place);
        if (isAllowed)
            gain.consider(place, wasAllowed ? gained : newTimes, !wasAllowed, circles);
        if (wasAllowed)
            loss.consider(place, isAllowed ? lost : oldTimes, !isAllowed, circles);
        return true;
    });
    AccessDifference difference{gain.example, loss.example,
                                static_cast<AssumptionSet>(old.leansOn() | edited.leansOn())};
    name(&difference.gain, edited);
    name(&difference.loss, old);
    return difference;
}

AccessRules AccessRuleBook::rulesOf(const AccessPerson &person) const
{
    AccessRules rules{.switches = person.switches, .assumptions = assumptions};
    for (const QString &id : person.fences) {
        if (const auto fence = fences.constFind(id); fence != fences.constEnd())
            rules.fences.append(*fence);
    }
    for (const QString &id : person.timeslots) {
        if (const auto timeslot = timeslots.constFind(id); timeslot != timeslots.constEnd())
            rules.timeslots.append(*timeslot);
    }
    return rules;
}

//! People with the same key have the same rules.
static QString keyOf(const AccessPerson &person)
{
    const auto text = [](std::optional<bool> flag) { return !flag ? u'?' : *flag ? u'1' : u'0'; };
    return QString(person.fences.join(u'\x1f') % u'\x1e' % person.timeslots.join(u'\x1f') % u'\x1e' %
                   text(person.switches.verifyTimeslots) % text(person.switches.hasGeoFencing) %
                   text(person.switches.isOrganizationActive));
}

AccessChange accessChange(const QList<PersonEdit> &people, const AccessRuleBook &before, const AccessRuleBook &after,
                          qint64 from, const std::function<bool()> &isCancelled)
{
    AccessChange change{.period = {from, from + secondsInWeek}, .assumptions = after.assumptions};
    QHash<QString, AccessDifference> known;
    for (const PersonEdit &edit : people) {
        if (isCancelled && isCancelled()) {
            change.isCancelled = true;
            return change;
        }
        const QString key = QString(keyOf(edit.before) % u'\x1d' % keyOf(edit.after));
        auto found = known.constFind(key);
        if (found == known.constEnd())
            found = known.insert(
                key, accessDifference(before.rulesOf(edit.before), after.rulesOf(edit.after), change.period));
        ++change.people;
        change.gaining += found->gain ? 1 : 0;
        change.losing += found->loss ? 1 : 0;
        change.leansOn |= found->leansOn;
        if (!found->isNone())
            change.changed.append({edit.after, *found});
    }
    return change;
}

} // namespace gatehouse
