#pragma once

#include "models/import/importplan.h"

#include <functional>
#include <optional>

namespace gatehouse {

//! Makes plans and keeps what makes the next one quick: after mends only the rows they touch are looked at again, and
//! those that have a key in common with them. One thread at a time; takes helpers of its own.
class ImportCheck
{
public:
    ImportCheck();
    ~ImportCheck();

    using Progress = std::function<void(qint64 rows)>; //!< in the calling thread

    //! Everything anew. Nothing when cancelled.
    std::optional<ImportPlan> check(const ImportInput &input, const Cancellation &cancellation = {},
                                    const Progress &progress = {});
    //! The same for input that differs from the last plan's only in the mends of the rows \a touched, which are in
    //! order. Everything anew where there is no last plan, such as after it was cancelled.
    std::optional<ImportPlan> checkAgain(const ImportInput &input, const std::vector<quint32> &touched,
                                         const Cancellation &cancellation = {}, const Progress &progress = {});

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gatehouse
