#pragma once

#include "models/import/importmends.h"

#include <optional>

namespace gatehouse {

//! Which columns hold what may be kept on disk: those that fill fields, and no secret one. \a secret: columns that have
//! ever been taken for secret ones, such as before a mapping was changed.
struct ImportKeptColumns
{
    QList<bool> isKept; //!< by column; what lies beyond is not
    bool operator()(int column) const { return column < 0 || isKept.value(column, false); }
};

//! The edits of rows as a whole and of columns that may be kept, and what joins cells.
std::vector<ImportEdit> editsToKeep(std::span<const ImportEdit> edits, const ImportKeptColumns &columns);

//! JSON text, to be kept. As it stands: nothing is left out.
QByteArray editsToText(std::span<const ImportEdit> edits);
//! Nothing where the text tells of no edits, or of rows beyond \a rowCount.
std::optional<std::vector<ImportEdit>> editsFromText(const QByteArray &text, qint64 rowCount);

} // namespace gatehouse
