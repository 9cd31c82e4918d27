import QtQuick
import QtLocation
import QtPositioning

// The tiles of one source, seen through one camera; see ui/map/quickmap.h, which sets the properties.
Item {
    id: root

    required property string host
    required property string userAgent
    required property string cacheFolder

    readonly property bool works: map.error === Map.NoError && isCustom
    readonly property bool isCustom: map.activeMapType.style === MapType.CustomMap
    readonly property string problem: map.errorString

    // Qt Location draws what is less than a hundredth away from a whole zoom level as that level, which is pixels off
    // at the edges. There another level is taken, and the map scaled; likewise where it allows no closer level.
    function look(latitude: real, longitude: real, zoom: real) {
        const whole = Math.round(zoom)
        const off = zoom - whole
        // A level out of bounds would leave the picture as it is.
        let level = Math.min(zoom, map.maximumZoomLevel)
        if (level === zoom && Math.abs(off) < 0.011)
            level = off < -1e-6 ? whole - 0.011 : whole
        // The level first: how far north and south the centre may lie depends on it.
        map.zoomLevel = level
        map.center = QtPositioning.coordinate(latitude, longitude)
        const more = zoom - map.zoomLevel
        map.scale = Math.abs(more) < 1e-6 ? 1 : Math.pow(2, more)
    }

    function screenPoint(latitude: real, longitude: real): point {
        return map.mapToItem(root, map.fromCoordinate(QtPositioning.coordinate(latitude, longitude), false))
    }

    Map {
        id: map

        anchors.fill: parent
        copyrightsVisible: false
        color: "transparent"
        maximumZoomLevel: 19 // beyond, it asks for no tiles; see look()

        plugin: Plugin {
            name: "osm"

            PluginParameter { name: "osm.mapping.custom.host"; value: root.host }
            PluginParameter { name: "osm.mapping.providersrepository.disabled"; value: true }
            PluginParameter { name: "osm.mapping.prefetching_style"; value: "NoPrefetching" }
            PluginParameter { name: "osm.useragent"; value: root.userAgent }
            // Tiles come from this program, which keeps those worth keeping.
            PluginParameter { name: "osm.mapping.cache.directory"; value: root.cacheFolder }
            PluginParameter { name: "osm.mapping.cache.disk.size"; value: 0 }
        }

        Component.onCompleted: {
            for (const type of supportedMapTypes) {
                if (type.style === MapType.CustomMap)
                    activeMapType = type
            }
        }
    }
}
