#include "ui/map/maplook.h"

#include <algorithm>
#include <array>

namespace gatehouse {

namespace {

struct Look
{
    QLatin1StringView name;
    bool isDark;
    Contrast contrast;
    const tokens::MapColors &colors;
};

constexpr std::array looks = {
    Look{QLatin1StringView("light"), false, Contrast::Normal, tokens::light.map},
    Look{QLatin1StringView("dark"), true, Contrast::Normal, tokens::dark.map},
    Look{QLatin1StringView("light-contrast"), false, Contrast::High, tokens::lightContrast.map},
    Look{QLatin1StringView("dark-contrast"), true, Contrast::High, tokens::darkContrast.map},
};

} // namespace

QLatin1StringView lookName(const Theme &theme)
{
    const auto found = std::ranges::find_if(
        looks, [&](const Look &look) { return look.isDark == theme.isDark() && look.contrast == theme.contrast(); });
    return found == looks.end() ? looks.front().name : found->name;
}

const tokens::MapColors *lookColors(QByteArrayView name)
{
    const auto found = std::ranges::find_if(looks, [&](const Look &look) { return QByteArrayView(look.name) == name; });
    return found == looks.end() ? nullptr : &found->colors;
}

} // namespace gatehouse
