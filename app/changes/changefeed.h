#pragma once

#include "app/changes/changeresult.h"

#include <QFuture>

#include <functional>
#include <optional>

namespace gatehouse {

//! Changes that are made when their turn comes, since there are too many to be held. None depends on another, so one
//! that fails, or of which nobody can tell, stops nothing: whoever feeds decides, by having no more. Nothing of it can
//! be undone through the door.
struct ChangeFeed
{
    //! A change and what its feed calls it.
    struct Item
    {
        quint64 id = 0;
        PlannedChange change;
    };

    //! Stands for all of them in the review, in titles and for the safety level; never sent itself.
    PlannedChange summary;
    qsizetype count = 0; //!< how many there are to be, for progress; one that is sent again counts once more
    int atOnce = 1;      //!< how many may be under way together
    //! The next one, or nothing when there are no more. Asked again before the last question is answered, as long as
    //! there is room; answers must come, and may come in another order.
    std::function<QFuture<std::optional<Item>>()> next;
    //! What became of one. Called before the next is asked for.
    std::function<void(quint64 id, const ChangeItemResult &item)> ended;
};

} // namespace gatehouse
