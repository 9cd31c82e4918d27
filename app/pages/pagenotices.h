#pragma once

#include <QString>

#include <optional>

namespace gatehouse {

class RecordList;

//! What is to be said of a list that is searched, filtered or sorted while not all of its rows are here.
struct PartialNotice
{
    QString text;
    QString detail;
};
//! No value where nothing of that is the case.
std::optional<PartialNotice> partialNoticeOf(const RecordList &list);

//! What is to be said of a list of which the service tells only a part, whatever is asked of it.
std::optional<PartialNotice> untoldNoticeOf(const RecordList &list);

//! How many of how many rows a list shows or has, for beside its title.
QString countTextOf(const RecordList &list);

} // namespace gatehouse
