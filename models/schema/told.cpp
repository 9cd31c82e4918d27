#include "models/schema/told.h"

namespace gatehouse {

Record completed(const Record &told, const Record &known)
{
    Record whole = known;
    for (const Field &field : known.type().fields) {
        if (!told.text(field).isEmpty())
            whole.setValue(field, told.value(field));
    }
    return whole;
}

} // namespace gatehouse
