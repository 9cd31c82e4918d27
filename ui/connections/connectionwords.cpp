#include "ui/connections/connectionwords.h"

#include "models/access/assumptions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct HintRow
{
    QLatin1StringView connection; //!< empty: either
    QLatin1StringView key;
    const char *hint;
    QLatin1StringView example = {};
};

struct ChoiceRow
{
    QLatin1StringView key;
    QLatin1StringView choice;
    const char *text;
};

constexpr QLatin1StringView elevate("elevateConnection");
constexpr QLatin1StringView ivalt("ivaltConnection");

constexpr HintRow hintRows[] = {
    {elevate, "base_url"_L1,
     QT_TRANSLATE_NOOP("Connection", "Scheme and host. The path prefix is a setting of its own."),
     "https://users.example.org"_L1},
    {ivalt, "base_url"_L1,
     QT_TRANSLATE_NOOP("Connection", "Everything before /organization, as your contract names it.")},
    {elevate, "identifier"_L1, QT_TRANSLATE_NOOP("Connection", "Offered when you sign in. May stay empty."),
     "name@example.org"_L1},
    {elevate, "line"_L1, QT_TRANSLATE_NOOP("Connection", "Which release of the service answers.")},
    {elevate, "origin"_L1,
     QT_TRANSLATE_NOOP("Connection", "Line 3.5: the host that is registered as the tenant's domain."),
     "portal.example.org"_L1},
    {elevate, "tenant_code"_L1, QT_TRANSLATE_NOOP("Connection", "Line 3.5: only where the origin does not tell it.")},
    {elevate, "prefix"_L1, QT_TRANSLATE_NOOP("Connection", "Stands before every path.")},
    {elevate, "bearer_prefix"_L1, QT_TRANSLATE_NOOP("Connection", "No where the service takes the bare token.")},
    {elevate, "tenant_header"_L1, QT_TRANSLATE_NOOP("Connection", "Some deployments rename it.")},
    {elevate, "organization_header"_L1, QT_TRANSLATE_NOOP("Connection", "Some deployments rename it.")},
    {elevate, "language"_L1, QT_TRANSLATE_NOOP("Connection", "What the service writes its messages in.")},
    {elevate, "default_role"_L1,
     QT_TRANSLATE_NOOP("Connection", "Line 3.5: the role that the service adds to those of whoever an import names.")},
    {ivalt, "create_user_form"_L1, QT_TRANSLATE_NOOP("Connection", "The published descriptions disagree.")},
    {ivalt, "user_geofence_form"_L1, QT_TRANSLATE_NOOP("Connection", "The published descriptions disagree.")},
    {ivalt, "user_timeslot_form"_L1, QT_TRANSLATE_NOOP("Connection", "The published descriptions disagree.")},
    {ivalt, "timeslot_dialect"_L1,
     QT_TRANSLATE_NOOP("Connection", "Not documented. The timeslots of the service usually tell it.")},
    {ivalt, "timeslot_zone_form"_L1, QT_TRANSLATE_NOOP("Connection", "Three forms have been seen.")},
    {ivalt, "timeslot_time_form"_L1,
     QT_TRANSLATE_NOOP("Connection", "Not documented. Others are sent like those the organization has. Where days are "
                                     "stored, times have a date in any case.")},
    {ivalt, "timeslot_status_form"_L1,
     QT_TRANSLATE_NOOP("Connection", "A number is documented. Others are sent like those the organization has.")},
    {ivalt, "geofence_quota"_L1,
     QT_TRANSLATE_NOOP("Connection", "Not documented. An organization has such a number; what it does is a guess.")},
    {ivalt, "geofence_switch"_L1,
     QT_TRANSLATE_NOOP("Connection", "The published descriptions disagree. Where geofences are there, they tell it.")},
    {ivalt, "geofence_radius"_L1,
     QT_TRANSLATE_NOOP("Connection", "Not documented. Where geofences are there, they tell it.")},
    {ivalt, "radius_unit"_L1,
     QT_TRANSLATE_NOOP("Connection", "Not documented. Gatehouse shows metres and feet; this is how the service keeps "
                                     "them.")},
    {ivalt, "switched_off_word"_L1,
     QT_TRANSLATE_NOOP("Connection", "Only “on” is documented. Empty: the switch is left out when it is off.")},
    {ivalt, "listless_answer"_L1,
     QT_TRANSLATE_NOOP("Connection",
                       "No content of answers is documented. What is taken for empty can be overwritten.")},
    {ivalt, "overnight_timeslots"_L1,
     QT_TRANSLATE_NOOP("Connection", "Not documented. Where it lets nobody in, times over midnight are stored as two "
                                     "timeslots. 00:00 is before every start, 24:00 is not.")},
    {ivalt, "utc_times"_L1,
     QT_TRANSLATE_NOOP("Connection", "Not documented. Many web forms write a “Z” after what the clock shows.")},
    {ivalt, "empty_bodies"_L1,
     QT_TRANSLATE_NOOP("Connection", "Deleting, accepting, rejecting and the like. Content that may be empty is "
                                     "documented for some of them.")},
    {{},
     "operations"_L1,
     QT_TRANSLATE_NOOP("Connection", "Where this service takes another verb or path than Gatehouse would use.")},
    {{},
     "ca_file"_L1,
     QT_TRANSLATE_NOOP("Connection", "A PEM file, for a service whose certificate your own authority has issued.")},
    {{}, "timeout_seconds"_L1, QT_TRANSLATE_NOOP("Connection", "How long to wait for an answer.")},
};

constexpr ChoiceRow choiceRows[] = {
    {"sign_in_as"_L1, "admin"_L1, QT_TRANSLATE_NOOP("Connection", "System administrator")},
    {"sign_in_as"_L1, "account"_L1, QT_TRANSLATE_NOOP("Connection", "Member of an organization")},
    {"line"_L1, "auto"_L1, QT_TRANSLATE_NOOP("Connection", "Find out at sign-in")},
    {"line"_L1, "docs"_L1, QT_TRANSLATE_NOOP("Connection", "Paths as published")},
    {"line"_L1, "3.1"_L1, QT_TRANSLATE_NOOP("Connection", "3.1, without tenants")},
    {"line"_L1, "3.5"_L1, QT_TRANSLATE_NOOP("Connection", "3.5, with tenants")},
    {"language"_L1, "en"_L1, QT_TRANSLATE_NOOP("Connection", "English")},
    {"language"_L1, "hi"_L1, QT_TRANSLATE_NOOP("Connection", "Hindi")},
    {"create_user_form"_L1, "reference"_L1, QT_TRANSLATE_NOOP("Connection", "One name and the device (reference)")},
    {"create_user_form"_L1, "quick-start"_L1, QT_TRANSLATE_NOOP("Connection", "First and last name (quick start)")},
    {"user_geofence_form"_L1, "ids"_L1, QT_TRANSLATE_NOOP("Connection", "Ids of the organization's geofences")},
    {"user_geofence_form"_L1, "objects"_L1, QT_TRANSLATE_NOOP("Connection", "Whole geofences (quick start)")},
    {"user_timeslot_form"_L1, "array"_L1, QT_TRANSLATE_NOOP("Connection", "A list of ids")},
    {"user_timeslot_form"_L1, "single"_L1, QT_TRANSLATE_NOOP("Connection", "One id (reference)")},
    {"timeslot_zone_form"_L1, "auto"_L1, QT_TRANSLATE_NOOP("Connection", "What the service has tells")},
    {"timeslot_zone_form"_L1, "object"_L1, QT_TRANSLATE_NOOP("Connection", "Name, label and offset (reference)")},
    {"timeslot_zone_form"_L1, "text"_L1, QT_TRANSLATE_NOOP("Connection", "Its name")},
    {"timeslot_zone_form"_L1, "list"_L1, QT_TRANSLATE_NOOP("Connection", "A list of names")},
    {"timeslot_time_form"_L1, "auto"_L1, QT_TRANSLATE_NOOP("Connection", "09:00; with days 2024-01-01T09:00:00.000Z")},
    {"timeslot_time_form"_L1, "seconds"_L1, QT_TRANSLATE_NOOP("Connection", "With seconds, as 09:00:00")},
    {"timeslot_time_form"_L1, "local"_L1, QT_TRANSLATE_NOOP("Connection", "With a date, as 2024-01-01T09:00:00")},
    {"timeslot_time_form"_L1, "utc"_L1, QT_TRANSLATE_NOOP("Connection", "In UTC, as 2024-01-01T09:00:00Z")},
    {"timeslot_time_form"_L1, "milliseconds"_L1,
     QT_TRANSLATE_NOOP("Connection", "In UTC with milliseconds, as 2024-01-01T09:00:00.000Z")},
    {"timeslot_status_form"_L1, "number"_L1, QT_TRANSLATE_NOOP("Connection", "A number: 1 or 0 (reference)")},
    {"timeslot_status_form"_L1, "flag"_L1, QT_TRANSLATE_NOOP("Connection", "True or false")},
    {"timeslot_status_form"_L1, "text"_L1, QT_TRANSLATE_NOOP("Connection", "Text: “1” or “0”")},
    {"geofence_switch"_L1, "is_active"_L1, QT_TRANSLATE_NOOP("Connection", "“is_active”")},
    {"geofence_switch"_L1, "enabled"_L1, QT_TRANSLATE_NOOP("Connection", "“enabled” (quick start)")},
    {"geofence_radius"_L1, "radius"_L1, QT_TRANSLATE_NOOP("Connection", "“radius”")},
    {"geofence_radius"_L1, "radius_meters"_L1, QT_TRANSLATE_NOOP("Connection", "“radius_meters”, always in metres")},
    {"geofence_quota"_L1, "limit"_L1, QT_TRANSLATE_NOOP("Connection", "Is the most there may be")},
    {"geofence_quota"_L1, "none"_L1, QT_TRANSLATE_NOOP("Connection", "Is no limit")},
    {"listless_answer"_L1, "told"_L1, QT_TRANSLATE_NOOP("Connection", "Tells nothing; the list is asked for again")},
    {"listless_answer"_L1, "null"_L1, QT_TRANSLATE_NOOP("Connection", "Null in its place means that there is none")},
    {"listless_answer"_L1, "none"_L1, QT_TRANSLATE_NOOP("Connection", "Means that there is none")},
    {"empty_bodies"_L1, "documented"_L1, QT_TRANSLATE_NOOP("Connection", "Empty content, but none with DELETE")},
    {"empty_bodies"_L1, "always"_L1, QT_TRANSLATE_NOOP("Connection", "Empty content, also with DELETE")},
    {"empty_bodies"_L1, "never"_L1, QT_TRANSLATE_NOOP("Connection", "No content at all")},
    {"radius_unit"_L1, "metres"_L1, QT_TRANSLATE_NOOP("Connection", "Metres")},
    {"radius_unit"_L1, "feet"_L1, QT_TRANSLATE_NOOP("Connection", "Feet")},
    {"radius_unit"_L1, "kilometres"_L1, QT_TRANSLATE_NOOP("Connection", "Kilometres")},
    {"radius_unit"_L1, "miles"_L1, QT_TRANSLATE_NOOP("Connection", "Miles")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Connection", text);
}

//! What the access check assumes by this setting; null when it is none of those.
const AssumptionRow *assumptionOf(const Field &field)
{
    const std::span<const AssumptionRow> rows = assumptionRows();
    const auto row = std::ranges::find(rows, field.key, &AssumptionRow::key);
    return row == rows.end() ? nullptr : &*row;
}

} // namespace

ConnectionWords wordsFor(const RecordType &connection, const Field &field)
{
    for (const HintRow &row : hintRows) {
        if (row.key == field.key && (row.connection.isEmpty() || row.connection == connection.name))
            return {translated(row.hint), QString(row.example)};
    }
    if (connection.name == ivalt && assumptionOf(field))
        return {translated(QT_TRANSLATE_NOOP("Connection", "Not documented. The access check assumes it and says so.")),
                {}};
    return {};
}

QString choiceText(const Field &field, const QString &choice)
{
    for (const ChoiceRow &row : choiceRows) {
        if (row.key == field.key && row.choice == choice)
            return translated(row.text);
    }
    if (const AssumptionRow *row = assumptionOf(field)) {
        for (std::size_t i = 0; i < row->choices.size(); ++i) {
            if (row->choices[i].key == choice)
                return row->choiceText(static_cast<int>(i));
        }
    }
    return choice;
}

QString environmentMeans(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return translated(QT_TRANSLATE_NOOP("Connection", "Real people. A red line on every window; deleting the "
                                                          "workspace asks for its name."));
    case Environment::Staging:
        return translated(QT_TRANSLATE_NOOP("Connection", "For rehearsing. An amber line on every window."));
    case Environment::Sandbox:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Connection", "For trying things out. A green line on every window."));
}

QString safetyMeans(SafetyLevel level)
{
    switch (level) {
    case SafetyLevel::ReadOnly:
        return translated(QT_TRANSLATE_NOOP("Connection", "You can look at everything; nothing can be changed."));
    case SafetyLevel::ReviewAll:
        return translated(QT_TRANSLATE_NOOP("Connection", "Before a change is sent you see it, before and after, and "
                                                          "confirm it."));
    case SafetyLevel::ConfirmDestructive:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Connection",
                                        "Several changes at once are confirmed, too. A single other one is sent "
                                        "as soon as you save it."));
}

} // namespace gatehouse
