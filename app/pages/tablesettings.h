#pragma once

#include "models/schema/field.h"

#include <functional>

class QTableView;

namespace gatehouse {

class RecordList;
class SettingsStore;

//! How the settings want moments written.
MomentStyle momentStyleOf(const SettingsStore &settings);

//! Gives \a table the row height of the settings and \a show the style of moments: now and whenever they change, as
//! long as the table lives. The settings outlive it.
void followTableSettings(QTableView *table, SettingsStore *settings,
                         const std::function<void(const MomentStyle &)> &show);

//! Has \a list ask for as many rows at a time as the settings say. The settings outlive it.
void followPageSize(RecordList *list, SettingsStore *settings);

} // namespace gatehouse
