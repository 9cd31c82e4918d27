#include "app/geofences/geofencecontroller.h"
#include "app/geofences/polygoncover.h"
#include "ui/map/geofencepage.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

//! Of the places of the sandbox's city one is edited, another is new, and a quarter is to be covered.
QString GeofenceController::showSample(int number)
{
    FenceDocument *fences = document();
    if (!fences || fences->count() == 0)
        return {};
    switch (number) {
    case 1: {
        const QList<FenceKey> there = fences->keys();
        const FenceKey first = there.first();
        FenceValues wider = fences->fence(first).shown();
        const GeoPoint center = wider.center.value_or(GeoPoint());
        wider.radius = wider.radius.value_or(100) * 2;
        fences->change(first, wider, u"Resize"_s);
        const FenceValues another =
            FenceValues::of(u"St Paul's"_s, {{center.latitude - 0.002, center.longitude - 0.0064}, 140});
        fences->add({another}, u"Draw"_s);
        emit m_widget->undone({first}); // selects it in map and table
        m_widget->canvas()->showFences(fences->unsaved());
        return u"1-edited"_s;
    }
    case 2:
        while (fences->canUndo())
            fences->undo();
        m_cover->cover({{.name = u"City of London"_s,
                         .polygon = {.outer = {{51.5185, -0.1130},
                                               {51.5225, -0.0980},
                                               {51.5215, -0.0780},
                                               {51.5140, -0.0730},
                                               {51.5085, -0.0760},
                                               {51.5100, -0.0980},
                                               {51.5110, -0.1120}}}}});
        return u"2-covered"_s;
    default:
        m_cover->drop();
        return {};
    }
}

} // namespace gatehouse
