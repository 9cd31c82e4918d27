#pragma once

#include "app/import/importdesk.h"

namespace gatehouse {

//! Where a plan's people are put, and what the file is called.
struct ImportDestination
{
    QString organization; //!< identity; on ELEVATE it is the one worked in
    QString organizationTitle;
    QString file; //!< without the folder
    //! ELEVATE 3.5: how, see BulkUpload.
    QString uploadType = {};
    QStringList editableFields = {};
};

//! The import that carries out a plan.
NewImport newImport(const ImportPlan &plan, const ImportDestination &destination);
//! All rows of a plan, with what the journal does not keep.
ImportSupply supplyOf(const ImportPlan &plan);

} // namespace gatehouse
