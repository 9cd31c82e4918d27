#include "app/permissions/accesslines.h"

#include "app/pages/tablesettings.h"
#include "app/permissions/matrixdetails.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct AccessLineText
{
    Q_DECLARE_TR_FUNCTIONS(AccessLines)
};

} // namespace

static QString stepText(const AccessStep &step, const MomentStyle &moments)
{
    const QString covers = AccessLineText::tr("%1, %2 on %3", "permission, verbs and path")
                               .arg(step.permission.code, step.permission.verbs.join(u' '), step.permission.path);
    const QString since = step.fact.since.isValid()
                              ? AccessLineText::tr("since %1").arg(momentText(step.fact.since, moments))
                              : QString();
    const QString known = QString(AccessLineText::tr("Has it: %1").arg(knownText(step.fact.known)) +
                                  (since.isEmpty() ? QString() : QString(u", "_s + since)));
    return QString(covers + u'\n' + known + u". "_s + reasonText(step.fact));
}

QList<DetailLine> accessLines(const AccessAnswer &answer, const SettingsStore &settings)
{
    const MomentStyle moments = momentStyleOf(settings);
    QList<DetailLine> lines;
    lines.append({.label = AccessLineText::tr("%1 may").arg(answer.name),
                  .value = knownText(answer.person.known),
                  .badge = toneOf(answer.person.known)});
    lines.append({.label = AccessLineText::tr("Why"), .value = answer.person.reason});

    const QString through = AccessLineText::tr("By each role of theirs");
    for (const RoleAccess &role : answer.person.roles) {
        QStringList texts{QString(knownText(role.known) + u". "_s + role.reason)};
        for (const AccessStep &step : role.steps)
            texts.append(stepText(step, moments));
        lines.append({.label = role.role, .value = texts.join(u"\n\n"_s), .section = through});
    }

    const QString every = AccessLineText::tr("Which roles may");
    for (Known known : knownOrder) {
        QStringList titles;
        for (const RoleAccess &role : answer.roles) {
            if (role.known == known)
                titles.append(role.role);
        }
        if (!titles.isEmpty())
            lines.append({.label = knownText(known), .value = titles.join(", "_L1), .section = every});
    }
    return lines;
}

} // namespace gatehouse
