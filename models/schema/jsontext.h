#pragma once

#include "models/schema/field.h"

namespace gatehouse {

//! Whether canonical texts of that kind are JSON as they stand: numbers, flags, lists and whatever is nested.
constexpr bool isJsonText(Kind kind)
{
    return kind != Kind::Text && kind != Kind::LongText && kind != Kind::Moment;
}

} // namespace gatehouse
