#include "app/pages/tablesettings.h"

#include "app/pages/recordlist.h"
#include "app/workspaces/settings.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace gatehouse {

MomentStyle momentStyleOf(const SettingsStore &settings)
{
    return {.isUtc = settings.value(settings::momentZone) == "utc"_L1,
            .isIso = settings.value(settings::momentFormat) == "iso"_L1};
}

static int rowHeightOf(const QString &density)
{
    if (density == "compact"_L1)
        return tokens::RowHeight - 6;
    return density == "roomy"_L1 ? tokens::RowHeight + 8 : tokens::RowHeight;
}

static void setRowHeight(QTableView *table, int height)
{
    QHeaderView *rows = table->verticalHeader();
    if (rows->defaultSectionSize() == height)
        return;
    const QModelIndex top = table->indexAt({0, 0});
    rows->setMinimumSectionSize(height);
    rows->setDefaultSectionSize(height);
    table->verticalScrollBar()->setSingleStep(height);
    if (top.isValid())
        table->scrollTo(top, QAbstractItemView::PositionAtTop);
}

void followTableSettings(QTableView *table, SettingsStore *settings,
                         const std::function<void(const MomentStyle &)> &show)
{
    const auto apply = [table, settings] { setRowHeight(table, rowHeightOf(settings->value(settings::density))); };
    apply();
    show(momentStyleOf(*settings));
    QObject::connect(settings, &SettingsStore::changed, table, [=](const SettingRow &setting) {
        if (setting.key == settings::density.key)
            apply();
        else if (setting.key == settings::momentZone.key || setting.key == settings::momentFormat.key)
            show(momentStyleOf(*settings));
    });
}

void followPageSize(RecordList *list, SettingsStore *settings)
{
    const auto apply = [list, settings] {
        list->setPageSize(static_cast<int>(settings->value(settings::pageSize).value_or(100)));
    };
    apply();
    QObject::connect(settings, &SettingsStore::changed, list, [apply](const SettingRow &setting) {
        if (setting.key == settings::pageSize.key)
            apply();
    });
}

} // namespace gatehouse
