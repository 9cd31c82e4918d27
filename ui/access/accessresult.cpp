#include "ui/access/accessresult.h"

#include "models/access/decision.h"
#include "models/access/explanation.h"
#include "ui/access/assumptionlist.h"
#include "ui/access/findinglist.h"
#include "ui/access/placemap.h"
#include "ui/access/verdictcard.h"
#include "ui/access/weekplaceview.h"
#include "ui/widgets/aside.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

Findings told(const QList<FenceFinding> &found, const AccessRules &rules)
{
    Findings findings{.all = found.size()};
    for (const FenceFinding &finding : found.first(std::min(found.size(), Findings::most))) {
        const double edge = finding.edgeMetres.value_or(1);
        const bool isInside = edge < 0 || (edge == 0 && rules.assumptions.edgeIsInside());
        findings.first.append({!finding.counts ? FindingLine::Kind::Aside
                               : isInside      ? FindingLine::Kind::For
                                               : FindingLine::Kind::Against,
                               findingText(finding, rules)});
    }
    return findings;
}

Findings told(const QList<TimeslotFinding> &found, const AccessRules &rules, qint64 instant)
{
    Findings findings{.all = found.size()};
    for (const TimeslotFinding &finding : found.first(std::min(found.size(), Findings::most))) {
        findings.first.append({!finding.counts    ? FindingLine::Kind::Aside
                               : finding.isWithin ? FindingLine::Kind::For
                                                  : FindingLine::Kind::Against,
                               findingText(finding, rules, instant)});
    }
    return findings;
}

} // namespace

AccessResult::AccessResult(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_verdict(new VerdictCard(theme, this))
    , m_map(new PlaceMap(theme, this))
    , m_fences(new FindingList(theme, tr("Geofences"), this))
    , m_timeslots(new FindingList(theme, tr("Timeslots"), this))
    , m_assumptions(new AssumptionList(theme, this))
    , m_weekTitle(new TextLabel(theme, {}, tokens::TextBase, Tone::Text, QFont::Medium, this))
    , m_week(new WeekPlaceView(theme, this))
{
    auto *reasons = new QVBoxLayout;
    reasons->setSpacing(tokens::Margin);
    auto *findings = new QHBoxLayout;
    findings->setSpacing(tokens::Margin);
    findings->addWidget(m_fences, 1);
    findings->addWidget(m_timeslots, 1);
    reasons->addWidget(m_map);
    reasons->addLayout(findings);
    reasons->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(tokens::Section);
    middle->addLayout(reasons, 5);
    middle->addWidget(m_assumptions, 3);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::Margin, tokens::Margin, tokens::Margin, tokens::Margin);
    layout->setSpacing(tokens::Margin);
    layout->addWidget(m_verdict);
    layout->addLayout(middle);
    layout->addWidget(m_weekTitle);
    layout->addWidget(m_week);
    layout->addStretch(1);

    connect(m_map, &PlaceMap::placeChosen, this, &AccessResult::placePicked);
    connect(m_assumptions, &AssumptionList::chosen, this, &AccessResult::assumptionChosen);
    connect(m_week, &WeekPlaceView::chosen, this, [this](int row, qint64 instant) {
        const WeekPlaceRow &chosen = m_week->week().rows.at(row);
        // Of a geofence without a circle, and where geofences do not meet, there is no place to ask about.
        if (chosen.place || chosen.isAnyPlace)
            emit placeChosen(chosen.place, instant);
    });
}

void AccessResult::answer(const AccessQuestion &question)
{
    m_map->setFences(question.rules.fences);
    m_map->setPlace(question.place);
    showVerdict(question);
    showWeek(question);
}

void AccessResult::showVerdict(const AccessQuestion &question)
{
    const AccessRules &rules = question.rules;
    if (!question.unknown.isEmpty()) {
        m_verdict->show(VerdictCard::Answer::Open, tr("The rules are not known"), question.unknown, {});
        m_fences->setFindings({}, tr("Not known."));
        m_timeslots->setFindings({}, tr("Not known."));
        m_assumptions->setAssumptions(rules.assumptions, {});
        return;
    }
    const QString noFence = tr("None is checked.");
    const QString noTimeslot = tr("None is checked.");
    const qint64 instant = question.instant.value_or(QDateTime::currentSecsSinceEpoch());
    if (!question.place || !question.instant) {
        const AccessDecision some = AccessJudge(rules).decide(question.place.value_or(GeoPoint()), instant);
        m_verdict->show(VerdictCard::Answer::Open, tr("Say where and when"),
                        !question.place ? tr("Type a place, or click one in the week below.")
                                        : tr("Type a moment, or click one in the week below."),
                        {});
        m_fences->setFindings(question.place ? told(fenceFindings(rules, *question.place), rules) : Findings(),
                              rules.fences.isEmpty() ? noFence : tr("Known once there is a place."));
        m_timeslots->setFindings(question.instant ? told(timeslotFindings(rules, instant), rules, instant) : Findings(),
                                 rules.timeslots.isEmpty() ? noTimeslot : tr("Known once there is a moment."));
        m_assumptions->setAssumptions(rules.assumptions, some.leansOn);
        return;
    }
    const AccessDecision decision = AccessJudge(rules).decide(*question.place, instant);
    m_verdict->show(decision.isAllowed ? VerdictCard::Answer::Allowed : VerdictCard::Answer::Denied,
                    decision.isAllowed ? tr("Allowed") : tr("Not allowed"), reasonText(decision, rules, instant),
                    nextChangeText(decision, rules, instant));
    m_fences->setFindings(told(fenceFindings(rules, *question.place), rules), noFence);
    m_timeslots->setFindings(told(timeslotFindings(rules, instant), rules, instant), noTimeslot);
    m_assumptions->setAssumptions(rules.assumptions, decision.leansOn);
}

void AccessResult::showWeek(const AccessQuestion &question)
{
    const QTimeZone zone(question.zone);
    const QDateTime moment =
        QDateTime::fromSecsSinceEpoch(question.instant.value_or(QDateTime::currentSecsSinceEpoch()),
                                      zone.isValid() ? zone : QTimeZone(QTimeZone::UTC));
    const QString zoneName = QString::fromUtf8(question.zone);
    m_weekText = question.who.isEmpty() ? tr("Where and when these rules let somebody in (%1)").arg(zoneName)
                                        : tr("Where and when %1 gets in (%2)").arg(question.who, zoneName);
    m_moment = question.instant;
    const Qt::DayOfWeek firstDay = QLocale().firstDayOfWeek();
    if (!question.unknown.isEmpty()) {
        // At once, for nobody is to be told to get in by rules that are not known.
        WeekPlace week = weekPlaceOf({}, question.zone, moment.date(), firstDay);
        week.rows.clear();
        m_weekKey.reset();
        ++m_lastWeek;
        return takeWeek(week);
    }
    const WeekKey key{question.rules, question.zone, weekStart(moment.date(), firstDay)};
    if (m_weekKey == key) {
        if (isSettled())
            markWeek();
        return;
    }
    m_weekKey = key;
    aside([key, firstDay] {
        return weekPlaceOf(key.rules, key.zone, key.start, firstDay);
    }).then(this, [this, number = ++m_lastWeek](const WeekPlace &week) {
        if (number == m_lastWeek)
            takeWeek(week);
    });
}

void AccessResult::takeWeek(const WeekPlace &week)
{
    m_shownWeek = m_lastWeek;
    m_week->setWeek(week);
    markWeek();
}

void AccessResult::markWeek()
{
    m_week->setMoment(m_moment);
    m_weekTitle->setText(m_weekText);
}

} // namespace gatehouse
