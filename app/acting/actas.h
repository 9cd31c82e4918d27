#pragma once

#include "app/workspaces/openworkspace.h"

#include <QList>

class QWidget;

namespace gatehouse {

struct PageContext;

//! Acts as \a as from now on, and says so. Not while changes are being sent.
void actAs(const PageContext &context, const ActingAs &as);
//! Acts as the signed-in person again. Not while changes are being sent.
void actAsSelf(const PageContext &context);

//! Asks for a tenant, where the person may see more than their own, and for one of its organizations, and acts as
//! that. The dialogs stand above \a parent and go with it.
void chooseWhomToActAs(const PageContext &context, QWidget *parent);

//! Actions of pages, see ActionRow::byHand: as the selected organization, which is read first since lists do not tell
//! its tenant; as an organization of the selected tenant.
void actAsOrganization(const PageContext &context, const QList<Record> &selected, QWidget *parent);
void actInTenant(const PageContext &context, const QList<Record> &selected, QWidget *parent);

} // namespace gatehouse
