#pragma once

#include <QLatin1StringView>

#include <array>

//! The icons in use and their Lucide names, which are also the file names below resources/icons. To add one, add
//! its SVG there and its line here.
#define GATEHOUSE_ICONS(ICON)                                                                                          \
    ICON(Activity, "activity")                                                                                         \
    ICON(Archive, "archive")                                                                                           \
    ICON(ArrowDown, "arrow-down")                                                                                      \
    ICON(ArrowRight, "arrow-right")                                                                                    \
    ICON(ArrowUp, "arrow-up")                                                                                          \
    ICON(BadgeCheck, "badge-check")                                                                                    \
    ICON(Ban, "ban")                                                                                                   \
    ICON(Bell, "bell")                                                                                                 \
    ICON(Boxes, "boxes")                                                                                               \
    ICON(Building, "building-2")                                                                                       \
    ICON(Calendar, "calendar-days")                                                                                    \
    ICON(CalendarClock, "calendar-clock")                                                                              \
    ICON(Check, "check")                                                                                               \
    ICON(ChevronDown, "chevron-down")                                                                                  \
    ICON(ChevronLeft, "chevron-left")                                                                                  \
    ICON(ChevronRight, "chevron-right")                                                                                \
    ICON(ChevronUp, "chevron-up")                                                                                      \
    ICON(ChevronsUpDown, "chevrons-up-down")                                                                           \
    ICON(Circle, "circle")                                                                                             \
    ICON(CircleAlert, "circle-alert")                                                                                  \
    ICON(CircleCheck, "circle-check")                                                                                  \
    ICON(CircleHelp, "circle-question-mark")                                                                           \
    ICON(CircleX, "circle-x")                                                                                          \
    ICON(Clock, "clock")                                                                                               \
    ICON(Code, "code")                                                                                                 \
    ICON(Columns, "columns-3")                                                                                         \
    ICON(Command, "command")                                                                                           \
    ICON(Copy, "copy")                                                                                                 \
    ICON(Database, "database")                                                                                         \
    ICON(Download, "download")                                                                                         \
    ICON(Ellipsis, "ellipsis")                                                                                         \
    ICON(ExternalLink, "external-link")                                                                                \
    ICON(Eye, "eye")                                                                                                   \
    ICON(EyeOff, "eye-off")                                                                                            \
    ICON(File, "file-text")                                                                                            \
    ICON(Filter, "funnel")                                                                                             \
    ICON(Fingerprint, "fingerprint")                                                                                   \
    ICON(Form, "notebook-text")                                                                                        \
    ICON(Globe, "globe")                                                                                               \
    ICON(Grip, "grip-vertical")                                                                                        \
    ICON(History, "history")                                                                                           \
    ICON(House, "house")                                                                                               \
    ICON(IdCard, "id-card")                                                                                            \
    ICON(Inbox, "inbox")                                                                                               \
    ICON(Info, "info")                                                                                                 \
    ICON(Key, "key-round")                                                                                             \
    ICON(Keyboard, "keyboard")                                                                                         \
    ICON(Layers, "layers")                                                                                             \
    ICON(Link, "link")                                                                                                 \
    ICON(ListChecks, "list-checks")                                                                                    \
    ICON(Loader, "loader-circle")                                                                                      \
    ICON(Locate, "locate")                                                                                             \
    ICON(Lock, "lock")                                                                                                 \
    ICON(LockOpen, "lock-open")                                                                                        \
    ICON(LogIn, "log-in")                                                                                              \
    ICON(LogOut, "log-out")                                                                                            \
    ICON(Mail, "mail")                                                                                                 \
    ICON(Map, "map")                                                                                                   \
    ICON(MapPin, "map-pin")                                                                                            \
    ICON(Maximize, "maximize")                                                                                         \
    ICON(Menu, "menu")                                                                                                 \
    ICON(Minus, "minus")                                                                                               \
    ICON(Monitor, "monitor")                                                                                           \
    ICON(Moon, "moon")                                                                                                 \
    ICON(MousePointer, "mouse-pointer-2")                                                                              \
    ICON(Network, "network")                                                                                           \
    ICON(PanelLeftClose, "panel-left-close")                                                                           \
    ICON(PanelLeftOpen, "panel-left-open")                                                                             \
    ICON(PanelRight, "panel-right")                                                                                    \
    ICON(Pause, "pause")                                                                                               \
    ICON(Pencil, "pencil")                                                                                             \
    ICON(Pentagon, "pentagon")                                                                                         \
    ICON(Play, "play")                                                                                                 \
    ICON(Plug, "plug")                                                                                                 \
    ICON(Plus, "plus")                                                                                                 \
    ICON(Power, "power")                                                                                               \
    ICON(Redo, "redo-2")                                                                                               \
    ICON(Refresh, "refresh-cw")                                                                                        \
    ICON(Save, "save")                                                                                                 \
    ICON(Search, "search")                                                                                             \
    ICON(Send, "send")                                                                                                 \
    ICON(Server, "server")                                                                                             \
    ICON(Settings, "settings")                                                                                         \
    ICON(Shield, "shield")                                                                                             \
    ICON(ShieldAlert, "shield-alert")                                                                                  \
    ICON(ShieldCheck, "shield-check")                                                                                  \
    ICON(Sliders, "sliders-horizontal")                                                                                \
    ICON(Smartphone, "smartphone")                                                                                     \
    ICON(Sun, "sun")                                                                                                   \
    ICON(Tag, "tag")                                                                                                   \
    ICON(Terminal, "terminal")                                                                                         \
    ICON(Trash, "trash-2")                                                                                             \
    ICON(TriangleAlert, "triangle-alert")                                                                              \
    ICON(Undo, "undo-2")                                                                                               \
    ICON(Unplugged, "cloud-off")                                                                                       \
    ICON(Upload, "upload")                                                                                             \
    ICON(User, "user")                                                                                                 \
    ICON(UserCheck, "user-check")                                                                                      \
    ICON(UserPlus, "user-plus")                                                                                        \
    ICON(UserX, "user-x")                                                                                              \
    ICON(Users, "users")                                                                                               \
    ICON(Close, "x")

namespace gatehouse {

enum class Icon {
    None,
#define GATEHOUSE_ICON(id, name) id,
    GATEHOUSE_ICONS(GATEHOUSE_ICON)
#undef GATEHOUSE_ICON
};

//! Which of the theme's colours an icon or a text takes. Muted is the default of icons, as they stand beside words.
enum class Tone { Text, Muted, Accent, OnAccent, Info, Success, Warning, Danger };

namespace icons {

using namespace Qt::StringLiterals;

//! File name of each icon, in the order of the enumeration; the first, Icon::None, has none.
inline constexpr auto names = std::to_array<QLatin1StringView>({{},
#define GATEHOUSE_ICON(id, name) name##_L1,
                                                                GATEHOUSE_ICONS(GATEHOUSE_ICON)
#undef GATEHOUSE_ICON
});

} // namespace icons

} // namespace gatehouse
