#include "models/access/assumptions.h"

#include "models/workspaces/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct AssumptionText
{
    Q_DECLARE_TR_FUNCTIONS(Assumption)
};

constexpr AssumptionChoice noFence[] = {
    {"allowed"_L1, QT_TRANSLATE_NOOP("Assumption", "gets in from anywhere")},
    {"denied"_L1, QT_TRANSLATE_NOOP("Assumption", "gets in nowhere")},
};
constexpr AssumptionChoice noTimeslot[] = {
    {"allowed"_L1, QT_TRANSLATE_NOOP("Assumption", "gets in at any time")},
    {"denied"_L1, QT_TRANSLATE_NOOP("Assumption", "gets in at no time")},
};
constexpr AssumptionChoice inactiveRule[] = {
    {"ignored"_L1, QT_TRANSLATE_NOOP("Assumption", "counts as not assigned")},
    {"never"_L1, QT_TRANSLATE_NOOP("Assumption", "lets nobody in")},
    {"active"_L1, QT_TRANSLATE_NOOP("Assumption", "counts as if active")},
};
constexpr AssumptionChoice several[] = {
    {"any"_L1, QT_TRANSLATE_NOOP("Assumption", "one of them is enough")},
    {"all"_L1, QT_TRANSLATE_NOOP("Assumption", "all of them are needed")},
};
constexpr AssumptionChoice datedTimes[] = {
    {"auto"_L1, QT_TRANSLATE_NOOP("Assumption", "what the service has tells")},
    {"weekly"_L1, QT_TRANSLATE_NOOP("Assumption", "days and times of every week")},
    {"daily"_L1, QT_TRANSLATE_NOOP("Assumption", "times only, the same every day")},
};
constexpr AssumptionChoice overnightTimeslot[] = {
    {"over"_L1, QT_TRANSLATE_NOOP("Assumption", "goes on over midnight")},
    {"split"_L1, QT_TRANSLATE_NOOP("Assumption", "lets nobody in")},
};
constexpr AssumptionChoice utcTime[] = {
    {"moment"_L1, QT_TRANSLATE_NOOP("Assumption", "are in UTC")},
    {"clock"_L1, QT_TRANSLATE_NOOP("Assumption", "are by the clock of the timeslot's zone")},
};
constexpr AssumptionChoice edge[] = {
    {"inside"_L1, QT_TRANSLATE_NOOP("Assumption", "is inside")},
    {"outside"_L1, QT_TRANSLATE_NOOP("Assumption", "is outside")},
};
constexpr AssumptionChoice timeslotSwitch[] = {
    {"unchecked"_L1, QT_TRANSLATE_NOOP("Assumption", "timeslots are not checked")},
    {"checked"_L1, QT_TRANSLATE_NOOP("Assumption", "timeslots are checked all the same")},
};
constexpr AssumptionChoice fencingSwitch[] = {
    {"unchecked"_L1, QT_TRANSLATE_NOOP("Assumption", "geofences are not checked")},
    {"checked"_L1, QT_TRANSLATE_NOOP("Assumption", "geofences are checked all the same")},
};
constexpr AssumptionChoice inactiveOrganization[] = {
    {"denied"_L1, QT_TRANSLATE_NOOP("Assumption", "nobody gets in")},
    {"ignored"_L1, QT_TRANSLATE_NOOP("Assumption", "makes no difference")},
};
constexpr AssumptionChoice unknownSwitch[] = {
    {"on"_L1, QT_TRANSLATE_NOOP("Assumption", "counts as on")},
    {"off"_L1, QT_TRANSLATE_NOOP("Assumption", "counts as off")},
};

constexpr AssumptionRow rows[] = {
    {Assumption::NoFence, "no_fence"_L1, noFence},
    {Assumption::NoTimeslot, "no_timeslot"_L1, noTimeslot},
    {Assumption::InactiveRule, "inactive_rule"_L1, inactiveRule},
    {Assumption::SeveralFences, "several_fences"_L1, several},
    {Assumption::SeveralTimeslots, "several_timeslots"_L1, several},
    {Assumption::DatedTimes, "timeslot_dialect"_L1, datedTimes},
    {Assumption::OvernightTimeslot, "overnight_timeslots"_L1, overnightTimeslot},
    {Assumption::UtcTime, "utc_times"_L1, utcTime},
    {Assumption::Edge, "fence_edge"_L1, edge},
    {Assumption::TimeslotSwitch, "timeslots_switched_off"_L1, timeslotSwitch},
    {Assumption::FencingSwitch, "geofencing_switched_off"_L1, fencingSwitch},
    {Assumption::InactiveOrganization, "inactive_organization"_L1, inactiveOrganization},
    {Assumption::UnknownSwitch, "unknown_switch"_L1, unknownSwitch},
};
static_assert(std::size(rows) == assumptionCount);

} // namespace

QString AssumptionRow::questionText() const
{
    return labelOf(*typeOf<IvaltConnection>.find(QString(key)));
}

QString AssumptionRow::choiceText(int choice) const
{
    return QCoreApplication::translate("Assumption", choices[static_cast<size_t>(choice)].text);
}

std::span<const AssumptionRow> assumptionRows()
{
    return rows;
}

const AssumptionRow &rowOf(Assumption assumption)
{
    return rows[static_cast<size_t>(assumption)];
}

void AccessAssumptions::choose(Assumption assumption, int choice)
{
    Q_ASSERT(choice >= 0 && static_cast<size_t>(choice) < rowOf(assumption).choices.size());
    m_choices[static_cast<size_t>(assumption)] = static_cast<quint8>(choice);
}

bool AccessAssumptions::choose(Assumption assumption, QAnyStringView key)
{
    const std::span<const AssumptionChoice> choices = rowOf(assumption).choices;
    for (size_t choice = 0; choice < choices.size(); ++choice) {
        if (choices[choice].key != key)
            continue;
        choose(assumption, static_cast<int>(choice));
        return true;
    }
    return false;
}

QString assumedText(const AccessAssumptions &assumptions, AssumptionSet leansOn)
{
    QStringList texts;
    for (const AssumptionRow &row : rows) {
        if (leansOn & bitOf(row.assumption))
            texts.append(AssumptionText::tr("%1: %2").arg(row.questionText(),
                                                          row.choiceText(assumptions.choice(row.assumption))));
    }
    return texts.join("; "_L1);
}

QString assumedSentence(const AccessAssumptions &assumptions, AssumptionSet leansOn)
{
    if (leansOn == 0)
        return {};
    return AssumptionText::tr("Assumed: %1. Change it in Access check if you know better.")
        .arg(assumedText(assumptions, leansOn));
}

AccessAssumptions assumptionsOf(const IvaltConnection &connection)
{
    const Record record = Record::of(connection);
    AccessAssumptions result;
    for (const AssumptionRow &row : rows)
        result.choose(row.assumption, record.text(QString(row.key)));
    return result;
}

} // namespace gatehouse
