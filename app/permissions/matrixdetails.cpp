#include "app/permissions/matrixdetails.h"

#include "app/pages/tablesettings.h"
#include "app/permissions/deliveredrights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct MatrixDetailText
{
    Q_DECLARE_TR_FUNCTIONS(MatrixDetails)
};

} // namespace

Tone toneOf(Known known)
{
    switch (known) {
    case Known::Yes:
    case Known::LikelyYes:
        return Tone::Success;
    case Known::No:
    case Known::LikelyNo:
        return Tone::Muted;
    case Known::Unknown:
        break;
    }
    return Tone::Warning;
}

static void addKnown(QList<DetailLine> &lines, const MatrixCell &cell, const SettingsStore &settings)
{
    lines.append({.label = MatrixDetailText::tr("Has it"),
                  .value = knownText(cell.fact.known),
                  .badge = toneOf(cell.fact.known)});
    if (cell.mark != Mark::None) {
        lines.append({.label = MatrixDetailText::tr("Waits to be saved"),
                      .value = cell.mark == Mark::Give ? MatrixDetailText::tr("To be given")
                                                       : MatrixDetailText::tr("To be taken away")});
    }
    if (!cell.problem.isEmpty())
        lines.append({.label = MatrixDetailText::tr("Not saved"), .value = cell.problem});
    lines.append({.label = MatrixDetailText::tr("Known from"), .value = reasonText(cell.fact)});
    if (cell.fact.since.isValid()) {
        lines.append(
            {.label = MatrixDetailText::tr("Since"),
             .value = momentText(cell.fact.since, momentStyleOf(settings)),
             .tooltip = MatrixDetailText::tr("Seen last at this moment. The service tells of no later change.")});
        if (!cell.fact.account.isEmpty())
            lines.append({.label = MatrixDetailText::tr("Signed in then"), .value = cell.fact.account});
    }
}

QList<DetailLine> matrixDetails(const MatrixCell &cell, const SettingsStore &settings)
{
    QList<DetailLine> lines;
    addKnown(lines, cell, settings);

    const MatrixPermission &permission = cell.permission;
    const QString about = MatrixDetailText::tr("Permission");
    lines.append({.label = MatrixDetailText::tr("Module"), .value = permission.module, .section = about});
    lines.append({.label = MatrixDetailText::tr("Verbs"), .value = permission.verbs.join(u' '), .section = about});
    lines.append(
        {.label = MatrixDetailText::tr("API path"), .value = permission.path, .isFixed = true, .section = about});
    if (!permission.isActive)
        lines.append(
            {.label = MatrixDetailText::tr("Status"), .value = MatrixDetailText::tr("Inactive"), .section = about});
    if (cell.line != Line::Docs && controllerOf(permission.path) != permission.module) {
        lines.append({.label = MatrixDetailText::tr("Has no effect"),
                      .value = MatrixDetailText::tr(
                                   "The service also compares the module with the controller of the call. Calls "
                                   "of this path have the controller %1, not %2.")
                                   .arg(controllerOf(permission.path), permission.module),
                      .section = about});
    }
    QStringList titles;
    for (const Endpoint *endpoint : cell.operations)
        titles.append(endpoint->titleText());
    lines.append({.label = MatrixDetailText::tr("Operations it covers"),
                  .value = titles.isEmpty() ? MatrixDetailText::tr("None that this program knows") : titles.join(u'\n'),
                  .section = about});

    const QString role = MatrixDetailText::tr("Role");
    lines.append({.label = MatrixDetailText::tr("Title"), .value = cell.role.title, .section = role});
    if (!cell.role.label.isEmpty())
        lines.append({.label = MatrixDetailText::tr("Label"), .value = cell.role.label, .section = role});
    if (!cell.role.isActive)
        lines.append(
            {.label = MatrixDetailText::tr("Status"), .value = MatrixDetailText::tr("Inactive"), .section = role});
    if (cell.role.title == "admin"_L1) {
        lines.append({.label = MatrixDetailText::tr("System admins"),
                      .value = MatrixDetailText::tr("may call everything, whatever permissions this role has."),
                      .section = role});
    }
    return lines;
}

} // namespace gatehouse
