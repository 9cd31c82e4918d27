#include "app/pages/lookup.h"

#include "app/pages/recordlist.h"
#include "app/pages/requests.h"
#include "network/client/knownwords.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

//! What a search of the page for a text gives: the rows, and whether there can be no others.
struct Found
{
    QList<Record> rows;
    bool all = false;
};
using Conclusion = std::function<Finding(const Found &)>;

static constexpr qsizetype rowsAPage = 100;

QFuture<Finding> unclear()
{
    return QtFuture::makeReadyValueFuture(Finding::Unclear);
}

static ArgumentSources sourcesOf(const LookUpPlace &place)
{
    return {.scope = place.scope.isNull() ? nullptr : &place.scope, .tenantCode = place.client->context().tenant()};
}

static QFuture<Finding> look(const LookUpPlace &place, const QString &text, const Conclusion &conclude)
{
    if (!place.client)
        return unclear();
    const PageRow &page = *place.page;
    PathArguments values = resolveArguments(page.listArguments, sourcesOf(place));
    if (const QString search = searchPhrase(page, {{.text = text}}, {}); !page.search.isEmpty() && !search.isEmpty())
        values.insert(page.search, search);
    const bool isPaged = page.list->has(Effect::Paged);
    const bool lags = page.listLags.testFlag(place.client->line());
    if (isPaged) {
        values.insert(u"page"_s, u"1"_s);
        values.insert(u"limit"_s, QString::number(rowsAPage));
    }
    return place.client->list(*page.list, requestFor(*page.list, *place.client, values))
        .then([conclude, isPaged, lags](const Outcome<RecordPage> &outcome) {
            if (!outcome || !outcome->isTold)
                return Finding::Unclear;
            const qsizetype got = outcome->rows.size();
            // A total may be too high, so a short page ends the list whatever it says.
            const bool all = !isPaged || got < rowsAPage || (outcome->total && got >= *outcome->total);
            const Finding finding = conclude({outcome->rows, all});
            return lags && finding == Finding::DidNotHappen ? Finding::Unclear : finding;
        });
}

static Finding whenNotFound(const Found &found)
{
    return found.all ? Finding::DidNotHappen : Finding::Unclear;
}

//! The field that tells records of this kind apart for people: the first text that was given and that is listed.
static const Field *keyField(const Record &wanted, const RecordType &listed)
{
    for (const Field &field : wanted.type().fields) {
        if (field.isWritable() && !field.has(Rule::Secret) && field.kind == Kind::Text &&
            !wanted.text(field).isEmpty() && listed.find(QString(field.key)))
            return &field;
    }
    return nullptr;
}

static bool isSame(const QString &one, const QString &other)
{
    // Services trim, and write addresses in lower case.
    return one.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

LookUpPlace LookUpPlace::of(const RecordList &list)
{
    return {.page = &list.page(), .client = &list.client(), .scope = list.scope()};
}

LookUpPlace placeBefore(const RecordList &list, const Record &wanted)
{
    LookUpPlace place = LookUpPlace::of(list);
    place.isAllKnown = list.isComplete() && !list.part();
    const TableSnapshot &table = list.store().snapshot();
    const Field *key = keyField(wanted, *place.page->type);
    const int column = key ? table.columnIndex(QString(key->key)) : -1;
    if (column < 0)
        return place;
    const QString text = wanted.text(*key);
    for (RowHandle row : table.rows()) {
        if (isSame(table.text(row, column), text))
            place.known.insert(table.text(row, list.cells().keyColumn()));
    }
    return place;
}

//! The fields that were written and that the rows carry at all.
static QStringList comparableFields(const Record &wanted, const QList<Record> &rows)
{
    QStringList keys;
    for (const Field &field : wanted.type().fields) {
        const QString key = field.key;
        if (!field.isWritable() || field.has(Rule::Secret) || wanted.text(field).isEmpty())
            continue;
        if (std::ranges::any_of(rows, [&](const Record &row) { return !row.text(key).isEmpty(); }))
            keys.append(key);
    }
    return keys;
}

static Finding creationIn(const Found &found, const LookUpPlace &place, const Record &wanted, const QString &key)
{
    const QStringList compared = comparableFields(wanted, found.rows);
    bool isDoubtful = false;
    for (const Record &row : found.rows) {
        if (place.known.contains(row.identity()) || !isSame(row.text(key), wanted.text(key)))
            continue;
        const bool isEqual =
            std::ranges::all_of(compared, [&](const QString &k) { return isSame(row.text(k), wanted.text(k)); });
        // Where the page had not loaded all, a namesake may have been there before.
        if (isEqual && (place.isAllKnown || compared.size() > 1))
            return Finding::Happened;
        isDoubtful = true;
    }
    return isDoubtful ? Finding::Unclear : whenNotFound(found);
}

QFuture<Finding> lookForCreated(const LookUpPlace &place, const Record &wanted)
{
    const Field *field = keyField(wanted, *place.page->type);
    if (!field)
        return unclear();
    return look(place, wanted.text(*field), [place, wanted, key = QString(field->key)](const Found &found) {
        return creationIn(found, place, wanted, key);
    });
}

static const Record *withIdentity(const QList<Record> &rows, const QString &identity)
{
    const auto found = std::ranges::find(rows, identity, &Record::identity);
    return found == rows.end() ? nullptr : &*found;
}

static Finding changeIn(const Record *now, const Record &before, const Record &after)
{
    if (!now)
        return Finding::Unclear;
    bool isAfter = false;
    bool isBefore = false;
    for (const Field &field : after.type().fields) {
        const QString was = before.text(field);
        const QString wanted = after.text(field);
        const QString is = now->text(QString(field.key));
        if (!field.isWritable() || field.has(Rule::Secret) || was == wanted || is.isEmpty())
            continue;
        isAfter |= is == wanted || (is != was && isSame(is, wanted));
        isBefore |= is == was || !isSame(is, wanted);
    }
    // Some as wanted and some not: somebody else was at it too, or the service writes a value in another way.
    if (isAfter == isBefore)
        return Finding::Unclear;
    return isAfter ? Finding::Happened : Finding::DidNotHappen;
}

//! Looks for the record in the page's list, under its new name and under its old one.
static QFuture<Finding> lookInList(const LookUpPlace &place, const Record &before, const Record &after)
{
    const Conclusion conclude = [before, after](const Found &found) {
        return changeIn(withIdentity(found.rows, before.identity()), before, after);
    };
    if (before.title() == after.title())
        return look(place, after.title(), conclude);
    return look(place, after.title(), conclude)
        .then([place, conclude, title = before.title()](Finding finding) {
            return finding == Finding::Unclear ? look(place, title, conclude) : QtFuture::makeReadyValueFuture(finding);
        })
        .unwrap();
}

QFuture<Finding> lookForChanged(const LookUpPlace &place, const Record &before, const Record &after)
{
    if (!place.client)
        return unclear();
    const PageRow &page = *place.page;
    if (!page.read || !place.client->offers(*page.read))
        return lookInList(place, before, after);
    ArgumentSources sources = sourcesOf(place);
    sources.selected = &before;
    const PathArguments values = resolveArguments(page.readArguments, sources);
    return place.client->fetch(*page.read, requestFor(*page.read, *place.client, values), before.identity())
        .then([before, after](const Outcome<Record> &now) {
            return now ? changeIn(&*now, before, after) : Finding::Unclear;
        });
}

QFuture<ChangeReason> lookForTaken(const LookUpPlace &place, const Record &wanted)
{
    const KnownWords *taken = place.page->taken;
    if (!taken)
        return QtFuture::makeReadyValueFuture(ChangeReason());
    const QString key = taken->field;
    const auto conclude = [wanted, key](const Found &found) {
        const bool isTaken = std::ranges::any_of(found.rows, [&](const Record &row) {
            return row.identity() != wanted.identity() && isSame(row.text(key), wanted.text(key));
        });
        return isTaken ? Finding::Happened : Finding::Unclear;
    };
    return look(place, wanted.text(key), conclude).then([taken](Finding finding) {
        return finding == Finding::Happened ? ChangeReason{taken->spoken(), taken->field} : ChangeReason();
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
