#include "app/timeslots/timeslotpage.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

//! Several timeslots in one grid, and one of them with an edit that is not saved.
QString TimeslotPage::showSample(int number)
{
    const SlotDraft *draft = current();
    if (number != 1 || !draft) {
        if (m_work)
            m_work->drafts.undoStack()->setIndex(0);
        return {};
    }
    QList<int> keys;
    for (const SlotDraft *one : m_work->drafts.all())
        keys.append(one->key);
    toggleShown(keys);
    SlotState later = draft->state;
    for (const WeekSpan &span : draft->state.times.spans())
        later.times.add({span.end, span.end + 30 * 60});
    m_work->drafts.edit(draft->key, later, u"Resize"_s);
    return u"1-together"_s;
}

} // namespace gatehouse
