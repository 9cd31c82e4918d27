#pragma once

#include "models/geo/tileaddress.h"
#include "models/schema/field.h"

namespace gatehouse {

//! For what a setting is remembered separately.
enum class SettingScope : quint8 {
    Program,
    Workspace, //!< each workspace its own
    Page,      //!< each page of each workspace its own
};

//! Where the settings page shows a setting.
enum class SettingGroup : quint8 { None, Appearance, Moments, Lists, Map, Safety };

//! A value that can be chosen, and its name.
struct SettingChoice
{
    QLatin1StringView value;
    const char *text; //!< translation context "Setting"
};

//! A setting: everything the program knows of it, said once. Read by the store, reset, export and the settings page.
struct SettingRow
{
    QLatin1StringView key;
    const char *label; //!< translation context "Setting"; null: remembered silently, not offered for choosing
    Kind kind = Kind::Text;
    SettingScope scope = SettingScope::Program;
    QLatin1StringView fallback; //!< canonical text of the value before anyone has chosen
    //! The only values taken; of whole numbers those offered before typing another one. Empty: any.
    std::span<const SettingChoice> choices = {};
    qint64 least = 0; //!< of whole numbers; both zero: any
    qint64 most = 0;
    const char *unit = nullptr; //!< translation context "Setting"; what a typed number counts
    SettingGroup group = SettingGroup::None;
    const char *hint = nullptr; //!< translation context "Setting"; what follows from it
    //! Of texts that are typed: why one is no value, for the person; null where it is one. An empty text always is.
    QString (*problem)(const QString &text) = nullptr;
    const char *example = nullptr; //!< of such a text; not translated

    QString labelText() const;
};

template<class Value>
struct Setting : SettingRow
{
    using Type = FieldType<Value>;
};

namespace settings {

using Text = Setting<QString>;
using Flag = Setting<std::optional<bool>>;
using Number = Setting<std::optional<qint64>>;
using Json = Setting<QJsonValue>;

inline constexpr std::array themeChoices = {
    SettingChoice{QLatin1StringView("system"), QT_TRANSLATE_NOOP("Setting", "As the system")},
    SettingChoice{QLatin1StringView("light"), QT_TRANSLATE_NOOP("Setting", "Light")},
    SettingChoice{QLatin1StringView("dark"), QT_TRANSLATE_NOOP("Setting", "Dark")}};
inline constexpr Text theme{{.key = QLatin1StringView("theme"),
                             .label = QT_TRANSLATE_NOOP("Setting", "Theme"),
                             .fallback = QLatin1StringView("system"),
                             .choices = themeChoices,
                             .group = SettingGroup::Appearance}};

inline constexpr std::array languageChoices = {
    SettingChoice{QLatin1StringView("system"), QT_TRANSLATE_NOOP("Setting", "As the system")},
    SettingChoice{QLatin1StringView("en"), QT_TRANSLATE_NOOP("Setting", "English")},
    SettingChoice{QLatin1StringView("hi"), QT_TRANSLATE_NOOP("Setting", "Hindi")}};
inline constexpr Text language{{.key = QLatin1StringView("language"),
                                .label = QT_TRANSLATE_NOOP("Setting", "Language"),
                                .fallback = QLatin1StringView("system"),
                                .choices = languageChoices,
                                .group = SettingGroup::Appearance,
                                .hint = QT_TRANSLATE_NOOP("Setting", "Spoken from the next start of the program on.")}};

inline constexpr Flag highContrast{
    {.key = QLatin1StringView("high_contrast"),
     .label = QT_TRANSLATE_NOOP("Setting", "High contrast"),
     .kind = Kind::Flag,
     .fallback = QLatin1StringView("false"),
     .group = SettingGroup::Appearance,
     .hint = QT_TRANSLATE_NOOP("Setting", "Stronger edges and texts, nothing softened.")}};

inline constexpr std::array densityChoices = {
    SettingChoice{QLatin1StringView("compact"), QT_TRANSLATE_NOOP("Setting", "Compact")},
    SettingChoice{QLatin1StringView("normal"), QT_TRANSLATE_NOOP("Setting", "Normal")},
    SettingChoice{QLatin1StringView("roomy"), QT_TRANSLATE_NOOP("Setting", "Roomy")}};
inline constexpr Text density{{.key = QLatin1StringView("density"),
                               .label = QT_TRANSLATE_NOOP("Setting", "Rows of tables"),
                               .fallback = QLatin1StringView("normal"),
                               .choices = densityChoices,
                               .group = SettingGroup::Appearance}};

inline constexpr std::array momentZoneChoices = {
    SettingChoice{QLatin1StringView("local"), QT_TRANSLATE_NOOP("Setting", "Of this computer")},
    SettingChoice{QLatin1StringView("utc"), QT_TRANSLATE_NOOP("Setting", "UTC")}};
inline constexpr Text momentZone{
    {.key = QLatin1StringView("moment_zone"),
     .label = QT_TRANSLATE_NOOP("Setting", "Time zone"),
     .fallback = QLatin1StringView("local"),
     .choices = momentZoneChoices,
     .group = SettingGroup::Moments,
     .hint = QT_TRANSLATE_NOOP("Setting", "In tables and details. UTC is what the logs of services are written in; it "
                                          "is named beside every time then.")}};

inline constexpr std::array momentFormatChoices = {
    SettingChoice{QLatin1StringView("locale"), QT_TRANSLATE_NOOP("Setting", "As usual in this region")},
    SettingChoice{QLatin1StringView("iso"), QT_TRANSLATE_NOOP("Setting", "Year-month-day, 24 hours")}};
inline constexpr Text momentFormat{{.key = QLatin1StringView("moment_format"),
                                    .label = QT_TRANSLATE_NOOP("Setting", "Format"),
                                    .fallback = QLatin1StringView("locale"),
                                    .choices = momentFormatChoices,
                                    .group = SettingGroup::Moments}};

inline constexpr std::array pageSizeChoices = {
    SettingChoice{QLatin1StringView("25"), QT_TRANSLATE_NOOP("Setting", "25 rows")},
    SettingChoice{QLatin1StringView("50"), QT_TRANSLATE_NOOP("Setting", "50 rows")},
    SettingChoice{QLatin1StringView("100"), QT_TRANSLATE_NOOP("Setting", "100 rows")}};
inline constexpr Number pageSize{
    {.key = QLatin1StringView("page_size"),
     .label = QT_TRANSLATE_NOOP("Setting", "Rows asked for at a time"),
     .kind = Kind::Integer,
     .fallback = QLatin1StringView("100"),
     .choices = pageSizeChoices,
     .least = 10,
     .most = 100,
     .unit = QT_TRANSLATE_NOOP("Setting", "rows"),
     .group = SettingGroup::Lists,
     .hint = QT_TRANSLATE_NOOP("Setting", "ELEVATE gives 100 at most. More follow while scrolling; fewer show up "
                                          "sooner on slow connections. iVALT gives everything at once.")}};

inline constexpr Flag formulaGuard{
    {.key = QLatin1StringView("formula_guard"),
     .label = QT_TRANSLATE_NOOP("Setting", "Guard exports against formulas"),
     .kind = Kind::Flag,
     .fallback = QLatin1StringView("true"),
     .group = SettingGroup::Lists,
     .hint = QT_TRANSLATE_NOOP("Setting", "Puts an apostrophe before texts of CSV files that a spreadsheet would run "
                                          "as formulas.")}};

inline constexpr Text mapTiles{
    {.key = QLatin1StringView("map_tiles"),
     .label = QT_TRANSLATE_NOOP("Setting", "Tiles from a server"),
     .fallback = QLatin1StringView(""),
     .group = SettingGroup::Map,
     .hint = QT_TRANSLATE_NOOP("Setting", "The address with {z}, {x} and {y}. Empty: the map that comes with the "
                                          "program, which asks nobody. A server learns which places are looked at."),
     .problem = tileAddressProblem,
     .example = "https://tiles.example.org/{z}/{x}/{y}.png"}};
inline constexpr Text mapAttribution{
    {.key = QLatin1StringView("map_attribution"),
     .label = QT_TRANSLATE_NOOP("Setting", "Attribution of these tiles"),
     .fallback = QLatin1StringView(""),
     .group = SettingGroup::Map,
     .hint = QT_TRANSLATE_NOOP("Setting", "Shown on the map, as whoever makes the tiles asks for it.")}};

inline constexpr std::array lockChoices = {
    SettingChoice{QLatin1StringView("0"), QT_TRANSLATE_NOOP("Setting", "Never")},
    SettingChoice{QLatin1StringView("5"), QT_TRANSLATE_NOOP("Setting", "After 5 minutes")},
    SettingChoice{QLatin1StringView("15"), QT_TRANSLATE_NOOP("Setting", "After 15 minutes")},
    SettingChoice{QLatin1StringView("30"), QT_TRANSLATE_NOOP("Setting", "After 30 minutes")}};
inline constexpr Number lockAfterMinutes{
    {.key = QLatin1StringView("lock_after_minutes"),
     .label = QT_TRANSLATE_NOOP("Setting", "Lock without input"),
     .kind = Kind::Integer,
     .fallback = QLatin1StringView("15"),
     .choices = lockChoices,
     .least = 0,
     .most = 480,
     .unit = QT_TRANSLATE_NOOP("Setting", "minutes"),
     .group = SettingGroup::Safety,
     .hint = QT_TRANSLATE_NOOP("Setting", "Locking hides all data and keeps what was typed. Lock at any time from the "
                                          "command palette.")}};

inline constexpr std::array secretChoices = {
    SettingChoice{QLatin1StringView("10"), QT_TRANSLATE_NOOP("Setting", "For 10 seconds")},
    SettingChoice{QLatin1StringView("30"), QT_TRANSLATE_NOOP("Setting", "For 30 seconds")},
    SettingChoice{QLatin1StringView("60"), QT_TRANSLATE_NOOP("Setting", "For a minute")}};
inline constexpr Number secretSeconds{
    {.key = QLatin1StringView("secret_seconds"),
     .label = QT_TRANSLATE_NOOP("Setting", "Show and copy secrets"),
     .kind = Kind::Integer,
     .fallback = QLatin1StringView("30"),
     .choices = secretChoices,
     .least = 1,
     .most = 300,
     .unit = QT_TRANSLATE_NOOP("Setting", "seconds"),
     .group = SettingGroup::Safety,
     .hint = QT_TRANSLATE_NOOP("Setting", "Keys and client secrets are hidden until asked for, and hidden again after "
                                          "this time. One that was copied is taken from the clipboard then.")}};

inline constexpr Text windowGeometry{{.key = QLatin1StringView("window_geometry"), .label = nullptr}}; //!< base64
//! What the window's widgets remember of their arrangement: an object with a key each.
inline constexpr Json window{{.key = QLatin1StringView("window"), .label = nullptr, .kind = Kind::Json}};
inline constexpr Text lastFolder{{.key = QLatin1StringView("last_folder"), .label = nullptr}};
inline constexpr Text lastPage{
    {.key = QLatin1StringView("last_page"), .label = nullptr, .scope = SettingScope::Workspace}};
//! What a page's widgets remember: columns, their order, widths and sorting, whether details are shown; an object with
//! a key each.
inline constexpr Json tableColumns{
    {.key = QLatin1StringView("table_columns"), .label = nullptr, .kind = Kind::Json, .scope = SettingScope::Page}};

//! In the order of the settings page.
inline constexpr std::array<const SettingRow *, 17> all = {
    &theme,          &highContrast, &density,    &language,       &momentZone,       &momentFormat,
    &pageSize,       &formulaGuard, &mapTiles,   &mapAttribution, &lockAfterMinutes, &secretSeconds,
    &windowGeometry, &window,       &lastFolder, &lastPage,       &tableColumns};

} // namespace settings

} // namespace gatehouse
