#pragma once

#include "models/changes/change.h"
#include "network/client/outcome.h"
#include "ui/shell/shelltypes.h"
#include "ui/theme/icons.h"

#include <QFuture>
#include <QKeyCombination>

class QObject;
class QWidget;

namespace gatehouse {

class Client;
class OpenWorkspace;
class PageController;
struct ActionLook;
struct DetailLine;
struct KnownWords;
struct LookUpPlace;
struct PageContext;
struct PageRow;

//! A record as it was read, with what an edit must send and the service did not tell.
struct PreparedEdit
{
    Record record;
    QString loss; //!< what the edit takes away unseen, in the user's language; empty: nothing
};

//! Something that can be done with the records of a page beyond creating, editing and removing: an action row.
struct ActionRow
{
    const Endpoint *operation;
    //! Does the same for those who may not call the first; its arguments are looked up under the same names.
    const Endpoint *otherwise = nullptr;
    Icon icon = Icon::None;
    const char *text; //!< translation context "Action"; ends in … when it asks something first
    //! Where the operation's values come from, see resolveArguments().
    QLatin1StringView arguments;
    bool asksForm = false;         //!< shows the body's fields, those from \a arguments filled in
    const PageRow *pick = nullptr; //!< has a record of that page chosen first
    bool picksMany = false;        //!< or several, one change for each
    bool onMany = false;           //!< works on several selected records, one change for each
    //! Keys of the record's fields that are asked for where none is selected, since the service takes also what it does
    //! not list; empty: one must be selected.
    QLatin1StringView typed = {};
    bool isAlwaysTyped = false; //!< asked for whatever is selected: the listed ones are not who it is for
    //! Keys of the selected record whose values stand in what is typed for several, where it names them between
    //! double underscores, which fit every kind of field, and what says so, translation context "Action".
    QLatin1StringView perRecord = {};
    const char *perRecordText = nullptr;
    //! Whether a listed record is already as this would make it; of several such ones are left out. Null: nobody knows.
    bool (*isSo)(const Record &listed) = nullptr;
    const char *consequence = nullptr; //!< translation context "Consequence"; what is lost or cannot be undone
    const Endpoint *inverse = nullptr; //!< takes it back with the same values
    //! Asks the service whether it is so, when the answer was lost; null: nobody can tell. See actionlookups.h.
    QFuture<Finding> (*lookUp)(const ActionLook &look) = nullptr;
    Lines lines = allLines;
    QKeyCombination keys = Qt::Key_unknown; //!< that do it; unknown: none
    //! Does it in a way of its own, such as in a dialog above \a parent; no argument, form or pick counts then, but
    //! whether there are arguments still tells whether it needs a selection.
    void (*byHand)(const PageContext &context, const QList<Record> &selected, QWidget *parent) = nullptr;
    QLatin1StringView name = {}; //!< where another row of the page has the same operation
    //! Reads the record of the page's scope again first, since values of it are sent; its arguments are looked up as
    //! above. Null: they are sent as the list told them.
    const Endpoint *readScope = nullptr;
    QLatin1StringView readScopeArguments = {};
    //! It reaches organizations of the tenant worked in only, while the list shows those of all: the organization it is
    //! about, the selected record or else the picked one, is looked up first.
    bool withinTenant = false;

    //! Unique on the page.
    QLatin1StringView id() const { return name.isEmpty() ? operation->id : name; }
    bool needsRecord() const { return !arguments.isEmpty() && !isAlwaysTyped; }
    QString shownText() const; //!< in the user's language
};

//! An operation that a form can send before it is complete, with what is typed so far, to come by one of its values.
struct FormHelperRow
{
    const Endpoint *operation; //!< its body takes the form's values of the same keys
    QLatin1StringView field;   //!< the form's field that gets the value; its button stands beside that
    Icon icon = Icon::None;
    const char *text;         //!< translation context "Action"
    QLatin1StringView sentTo; //!< keys of the fields that say where to
};

//! What a page does with an operation in a way of its own.
struct OperationUse
{
    const Endpoint *operation;
    const char *text;       //!< translation context "Operation"
    Lines lines = allLines; //!< where it is done with this operation
};

//! A page of records: a page row. Generic pages are made of nothing else.
struct PageRow
{
    QLatin1StringView id; //!< such as "elevate.roles"; also the name of its picture and settings
    Icon icon = Icon::None;
    const char *title; //!< translation context "Page"
    const RecordType *type;
    const Endpoint *list;
    QLatin1StringView listArguments = {};
    //! Keys of the columns shown at first, where the list gives fewer fields than the record has; empty: all but
    //! extras.
    QLatin1StringView columns = {};
    //! The query parameter that searches on the service; empty: what is loaded is filtered here.
    QLatin1StringView search = {};
    QLatin1StringView searched = {}; //!< keys of the fields that this looks at; e-mail addresses as a whole
    bool searchesStarts = false;     //!< it finds what begins with the text, not what contains it
    //! Where the list shows the state of a while ago, so that what it does not show yet may be there.
    Lines listLags = {};
    //! Fills in what the list, or a form, tells in another way than by its own field; null: nothing.
    void (*complete)(Record &record) = nullptr;
    //! What it means that a record could not be written where another one has the same value of the field that these
    //! words are about, though the service does not say them on every line; null: nothing is known.
    const KnownWords *taken = nullptr;
    const Endpoint *read = nullptr; //!< gives all fields of one record; null: the list does
    QLatin1StringView readArguments = {};
    const Endpoint *create = nullptr;
    QLatin1StringView createArguments = {};
    std::span<const FormHelperRow> createHelpers = {};
    //! Fields the form does not ask for: those the service passes over, and those of which it takes one value only,
    //! which comes from the arguments.
    QLatin1StringView createWithout = {};
    //! Keys of the fields the form asks for, all of which must be given, where the connection's settings choose among
    //! several forms; null: the body's.
    QLatin1StringView (*createFields)(const OpenWorkspace &workspace) = nullptr;
    //! Creates in a window of its own; the form is not used then.
    void (*createByHand)(const PageContext &context, QWidget *parent) = nullptr;
    const Endpoint *update = nullptr;
    QLatin1StringView updateArguments = {};
    QLatin1StringView updateWithout = {}; //!< as createWithout; what the record has is sent
    //! Field rows of the edit form in place of the type's, where changing takes other values than creating; each on
    //! its lines.
    std::span<const Field> updateFields = {};
    //! Fills in what an edit must send and the service may not tell; what is there stays. An error where the service
    //! may tell it later. Null: nothing.
    QFuture<Outcome<PreparedEdit>> (*prepareEdit)(Client &client, const Record &read) = nullptr;
    QLatin1StringView updateOnlyChanged = {}; //!< fields that are left out of an edit unless they have changed
    //! What follows from any edit on that line, translation context "Consequence"; null: nothing.
    const char *(*updateConsequence)(Line line) = nullptr;
    //! Whether the service takes back what an edit changes; null: it does.
    bool (*canUndoUpdate)(const Record &before, const Record &after, Line line) = nullptr;
    //! Edits in a window of its own, and reads what it needs of the listed record itself.
    void (*editByHand)(const PageContext &context, const Record &listed, QWidget *parent) = nullptr;
    const Endpoint *remove = nullptr;
    QLatin1StringView removeArguments = {};
    const char *removeText = nullptr;        //!< translation context "Action"
    const char *removeConsequence = nullptr; //!< translation context "Consequence"
    //! Asks the service what removing the records takes with them: sentences of each for the review, which say so where
    //! that cannot be found out. Ends with \a parent. Null: the consequence says all.
    QFuture<QList<QStringList>> (*foreseeRemoval)(const PageContext &context, const QList<Record> &records,
                                                  QObject *parent) = nullptr;
    //! Takes a removal back, as far as that can be; null: nothing does.
    PlannedChange (*restore)(const LookUpPlace &place, const Record &removed) = nullptr;
    //! Why the signed-in person cannot change or remove this record, in the user's language; empty: nothing known.
    QString (*obstacle)(const Record &record, const OpenWorkspace &workspace) = nullptr;
    std::span<const ActionRow> actions = {};
    //! What the details say beyond the record's fields; null: nothing.
    QList<DetailLine> (*moreDetails)(const Record &record, Line line) = nullptr;
    void (*extend)(PageController &page) = nullptr; //!< adds what no other page has; null: nothing
    //! The operations that extend() uses.
    std::span<const OperationUse> uses = {};
    //! Keys of secrets that the details show: hidden until asked for, and only where the service tells them.
    QLatin1StringView secrets = {};
    const PageRow *scope = nullptr;  //!< the records belong to one of that page's, chosen in the header
    const char *emptyText = nullptr; //!< translation context "Page"; what an empty list means and what to do
    //! Translation context "Page"; what can be done on a line without the list. The page's first action that needs no
    //! record is the next step, else creating.
    const char *unlistedText = nullptr;

    Service service() const { return list->service; }
    QString titleText() const;
};

//! A page of one service that is made by hand: a page row for what a table of records cannot show. Where its widget
//! has a PageWatch among its children, pictures wait for that.
struct HandMadePage
{
    QLatin1StringView id; //!< such as "elevate.roleRequests"
    Icon icon = Icon::None;
    const char *title; //!< translation context "Page"
    Service service;
    std::span<const OperationUse> uses;
    QWidget *(*make)(const PageContext &context);
    //! What can be done on the page before it was opened; null: nothing.
    QList<PageCommand> (*commands)(const OpenWorkspace &workspace) = nullptr;
    //! What the number beside the page in the sidebar counts, such as "unread"; translation context "Page".
    const char *countName = nullptr;

    QString titleText() const;
};

//! Two pages of records in one: the lower lists what belongs to the record chosen in the upper, its scope. Goes by
//! the icon of the upper.
struct TwoLevelPage
{
    QLatin1StringView id; //!< that of the upper, under which it is found and remembered
    const char *title;    //!< translation context "Page"
    const PageRow *upper;
    const PageRow *lower;

    QString titleText() const;
};

//! Where values of operations come from.
struct ArgumentSources
{
    const Record *selected = nullptr;
    const Record *picked = nullptr;
    const Record *scope = nullptr;
    QString tenantCode;
};

//! Resolves a list such as "org_id=scope.id role_title=title type='all tenant_code=$tenant": a field of the selected
//! record, of the picked or scope record, a literal after an apostrophe, or the code of the tenant worked in.
PathArguments resolveArguments(QLatin1StringView list, const ArgumentSources &sources);

} // namespace gatehouse
