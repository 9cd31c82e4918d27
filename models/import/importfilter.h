#pragma once

#include "models/import/importplan.h"

#include <optional>

namespace gatehouse {

//! Which rows are shown.
struct ImportFilter
{
    std::optional<ImportVerdict> verdict = {};
    std::optional<ImportProblemKind> kind = {};
    std::optional<ImportEffect> effect = {};
    QString text = {}; //!< in any cell that is not secret; case, accents and the like make no difference

    bool isEmpty() const { return !verdict && !kind && !effect && text.isEmpty(); }
    bool operator==(const ImportFilter &) const = default;
};

//! The rows a filter leaves; null when cancelled. \a mends: what cells say now, where the plan lags behind. \a secrets:
//! by column; in these no text is found.
ImportRows rowsMatching(const ImportFilter &filter, const ImportPlan &plan, const CsvDocument &document,
                        const ImportMends &mends, const QList<bool> &secrets, const Cancellation &cancellation = {});

} // namespace gatehouse
