#pragma once

#include "models/json/jsonnode.h"

#include <optional>

namespace gatehouse {

//! A place in a text, counted from 1 as editors show it; columns in UTF-16 units.
struct TextPlace
{
    int line = 1;
    int column = 1;
    bool operator==(const TextPlace &) const = default;
};
TextPlace placeOf(QStringView text, qsizetype offset);

//! Something to be said of a place in a text, in the user's language.
struct TextRemark
{
    qsizetype offset = 0;
    qsizetype length = 1;
    QString message;
};

//! What a text says as JSON.
struct JsonText
{
    JsonNode root;                     //!< null where there is a problem
    std::optional<TextRemark> problem; //!< the first thing that keeps it from being JSON
    QList<TextRemark> remarks;         //!< what is JSON and still wrong, such as a member that is there twice

    bool isValid() const { return !problem; }
};

//! Reads JSON and says where and why it is none, in words for people.
JsonText parseJson(QStringView text);

} // namespace gatehouse
