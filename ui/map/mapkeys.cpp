#include "ui/map/mapkeys.h"

#include "ui/widgets/textlabel.h"

#include <QGridLayout>

namespace gatehouse {

MapKeys::MapKeys(const Theme &theme, QWidget *owner) : Popover(theme, owner)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Keys and signs of the map"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(tokens::Margin, tokens::Padding, tokens::Margin, tokens::Padding);
    grid->setHorizontalSpacing(tokens::Margin);
    grid->setVerticalSpacing(tokens::Grid);
    int row = 0;
    const auto heading = [&](const QString &text) {
        if (row > 0)
            grid->setRowMinimumHeight(row++, tokens::Gap);
        grid->addWidget(new TextLabel(theme, text, tokens::TextBase, Tone::Text, QFont::DemiBold, this), row++, 0, 1,
                        2);
    };
    const auto add = [&](const QString &keys, const QString &text) {
        grid->addWidget(new TextLabel(theme, keys, tokens::TextBase, Tone::Text, QFont::Medium, this), row, 0);
        grid->addWidget(new TextLabel(theme, text, tokens::TextBase, Tone::Muted, QFont::Normal, this), row++, 1);
    };
    heading(tr("Keys on the map"));
    add(tr("Tab, Shift+Tab"), tr("next and previous geofence"));
    add(tr("N"), tr("draw a geofence at the crosshair"));
    add(tr("P"), tr("draw a polygon: Space sets a corner, Enter closes"));
    add(tr("Enter"), tr("move the selected one with the arrows; Enter keeps, Esc takes back"));
    add(tr("+ and −"), tr("larger and smaller; with Ctrl the map"));
    add(tr(". and ,"), tr("larger and smaller, finer"));
    add(tr("S"), tr("while moving or resizing: to the nearest centre or edge"));
    add(tr("Arrows"), tr("move the map"));
    add(tr("Space"), tr("switch on or off"));
    add(tr("Ctrl+D, Del, F2"), tr("duplicate, delete, rename"));
    add(tr("Alt"), tr("while dragging: neighbours do not hold"));
    add(tr("F6"), tr("on to the table, to the values, back to the map"));
    heading(tr("Signs"));
    add(tr("Dashed"), tr("switched off"));
    add(tr("Dot at the edge"), tr("not saved yet"));
    add(tr("Dotted with a cross"), tr("deleted once you save"));
    add(tr("A number"), tr("as many geofences in one place; a click goes there"));
}

} // namespace gatehouse
