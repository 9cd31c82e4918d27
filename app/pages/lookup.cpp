#include "app/pages/lookup.h"

#include "app/pages/recordlist.h"
#include "app/pages/requests.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

//! What a search of the page for \a text gives: the rows, and whether there can be no others.
struct Found
{
    QList<Record> rows;
    bool all = false;
};
using Conclusion = std::function<Finding(const Found &)>;

static QFuture<Finding> look(const LookUpPlace &place, const QString &text, const Conclusion &conclude)
{
    const PageRow &page = *place.page;
    const ArgumentSources sources{.scope = place.scope.isNull() ? nullptr : &place.scope,
                                  .tenantCode = place.client->context().tenantCode};
    PathArguments values = resolveArguments(page.listArguments, sources);
    bool rest = false;
    const QString search = searchableByService(text, {}, &rest);
    if (!page.search.isEmpty() && !rest && !search.isEmpty())
        values.insert(page.search, search);
    if (page.list->has(Effect::Paged)) {
        values.insert(u"page"_s, u"1"_s);
        values.insert(u"limit"_s, u"100"_s);
    }
    return place.client->list(*page.list, requestFor(*page.list, *place.client, values))
        .then([conclude](const Outcome<RecordPage> &outcome) {
            if (!outcome)
                return Finding::Unclear;
            const bool all = outcome->rows.size() >= outcome->total.value_or(outcome->rows.size());
            return conclude({outcome->rows, all});
        });
}

static Finding whenNotFound(const Found &found)
{
    return found.all ? Finding::DidNotHappen : Finding::Unclear;
}

QFuture<Finding> lookForCreated(const LookUpPlace &place, const Record &wanted)
{
    const Field *key = nullptr;
    for (const Field &field : wanted.type().fields) {
        if (field.isWritable() && field.has(Rule::Required) && field.kind == Kind::Text &&
            place.page->type->find(QString(field.key))) {
            key = &field;
            break;
        }
    }
    const QString text = key ? wanted.text(*key) : QString();
    if (text.isEmpty())
        return QtFuture::makeReadyValueFuture(Finding::Unclear);
    return look(place, text, [name = QString(key->key), text](const Found &found) {
        const bool isThere = std::ranges::any_of(found.rows, [&](const Record &r) { return r.text(name) == text; });
        return isThere ? Finding::Happened : whenNotFound(found);
    });
}

static const Record *withIdentity(const QList<Record> &rows, const QString &identity)
{
    const auto found = std::ranges::find(rows, identity, &Record::identity);
    return found == rows.end() ? nullptr : &*found;
}

QFuture<Finding> lookForChanged(const LookUpPlace &place, const Record &before, const Record &after)
{
    return look(place, after.title(), [before, after](const Found &found) {
        const Record *now = withIdentity(found.rows, before.identity());
        if (!now)
            return Finding::Unclear;
        bool compared = false;
        for (const Field &field : after.type().fields) {
            const bool isChanged = field.isWritable() && before.text(field) != after.text(field);
            if (!isChanged || now->text(QString(field.key)).isNull())
                continue;
            compared = true;
            if (now->text(QString(field.key)) != after.text(field))
                return Finding::DidNotHappen;
        }
        return compared ? Finding::Happened : Finding::Unclear;
    });
}

QFuture<Finding> lookForRemoved(const LookUpPlace &place, const Record &removed)
{
    return look(place, removed.title(), [identity = removed.identity()](const Found &found) {
        if (withIdentity(found.rows, identity))
            return Finding::DidNotHappen;
        return found.all ? Finding::Happened : Finding::Unclear;
    });
}

} // namespace gatehouse
