#pragma once

#include "models/schema/record.h"
#include "models/schema/service.h"

#include <QHash>

namespace gatehouse {

enum class Verb : quint8 { Get, Post, Put, Patch, Delete };

//! Who may call an operation; see Endpoint::callers for the roles.
enum class Auth : quint8 {
    Public,   //!< no token
    Token,    //!< any signed-in user
    Admin,    //!< a system admin always, other roles by the service's permission data
    OrgAdmin, //!< an organization admin; a plain system admin is refused
    Internal, //!< the deployment's shared secret
    ApiKey,   //!< the x-api-key header
};

enum class Effect : quint16 {
    None = 0,
    Reads = 0x01,        //!< changes nothing, so it may be repeated freely
    Destructive = 0x02,  //!< removes, disables or invalidates data or access
    Irreversible = 0x04, //!< no operation of the service undoes it
    Repeatable = 0x08,   //!< doing it again leaves the same state, though the second answer may be an error
    Paged = 0x10,        //!< takes page and limit
    EmptyIsError = 0x20, //!< answers 400 where there is nothing to list
    Guessed = 0x40,      //!< path inferred, never seen; a connection's settings can replace it
    Partial = 0x80,      //!< the body carries only what changes, so nothing in it is required
    Own = 0x200,         //!< concerns the person signed in, also while they act as an organization
    Session = 0x100,     //!< opens, renews or ends a session: a lost answer leaves nothing behind that matters
};
Q_DECLARE_FLAGS(Effects, Effect)
Q_DECLARE_OPERATORS_FOR_FLAGS(Effects)

//! One operation of a service: an operation row. Everything regular the program knows of it, said once; read by the
//! client, the menus, the sandbox's routing, the contract test and `gatehouse --operations`.
//!
//! Lists of names are texts with blanks between; `name!` must be given, `name@3.5` exists on that line only.
struct Endpoint
{
    Service service;
    QLatin1StringView id;
    const char *title; //!< translation context "Operation"
    QLatin1StringView group;
    Verb verb;
    //! `{name}` is filled in and percent-encoded; `{name?}` may be left out with its slash. Empty where nobody has
    //! seen the path: the operation is then offered once a connection's settings name one.
    QLatin1StringView path;
    Lines lines = allLines; //!< ELEVATE only: the lines that have the operation
    QLatin1StringView path31;
    QLatin1StringView docsPath;
    Auth auth;
    QLatin1StringView callers; //!< role titles allowed by the service's default data
    Effects effects;
    QLatin1StringView query;
    QLatin1StringView headers;  //!< beyond those of every call
    QLatin1StringView omits;    //!< fields of the body type that this operation does not take
    QLatin1StringView optional; //!< fields the body type requires and this operation does not
    //! Fields the body type requires that the service makes where none of them is given: all or none are.
    QLatin1StringView makes;
    QLatin1StringView rows;  //!< where the rows of a list lie in the reply
    QLatin1StringView total; //!< where the number of all rows lies
    int success = 200;
    const RecordType *body = nullptr;   //!< null: no body
    const RecordType *result = nullptr; //!< null: nothing worth reading beyond the message

    constexpr bool has(Effect effect) const { return effects.testFlag(effect); }
    constexpr bool changes() const { return !has(Effect::Reads); }
    //! True when somebody must look before it is sent again after its answer was lost.
    constexpr bool leavesTraces() const { return changes() && !has(Effect::Session); }
    constexpr bool existsOn(Line line) const { return service == Service::Ivalt || lines.testFlag(line); }
    //! The path as the line spells it.
    constexpr QLatin1StringView pathOn(Line line) const
    {
        if (line == Line::Docs && !docsPath.isEmpty())
            return docsPath;
        return line != Line::V35 && !path31.isEmpty() ? path31 : path;
    }
    //! True when repeating a request whose answer was lost cannot do harm.
    constexpr bool isSafeToRepeat() const { return has(Effect::Reads) || verb == Verb::Put || verb == Verb::Delete; }

    QString titleText() const;
};

//! An operation whose body and result types the compiler knows.
template<class Body, class Result>
struct Operation : Endpoint
{
    using BodyType = Body;
    using ResultType = Result;
};

template<class Body, class Result>
constexpr Operation<Body, Result> operation(Endpoint row)
{
    if constexpr (!std::is_same_v<Body, Nothing>)
        row.body = &typeOf<Body>;
    if constexpr (!std::is_same_v<Result, Nothing>)
        row.result = &typeOf<Result>;
    return {row};
}

//! A name of one of the lists above.
struct ListedName
{
    QString name;
    bool isRequired = false;
};
//! The names of a list that exist on \a line.
QList<ListedName> listedNames(QLatin1StringView list, Line line);

//! Whether the operation takes \a field of its body type on \a line, and whether it must have it.
bool takes(const Endpoint &endpoint, const Field &field, Line line);
bool needs(const Endpoint &endpoint, const Field &field, Line line);

//! Whether values that are left out of the body stay as they were, so that a value once given cannot be emptied.
bool keepsWhatIsLeftOut(const Endpoint &endpoint);

//! The body the operation takes from \a record: what it omits left out, empty optional values left out.
QJsonObject bodyFor(const Endpoint &endpoint, const Record &record, Line line);

//! Values for the placeholders of a path. Names are compared without case and underscores, since the services write
//! org_id, orgId and id_or_slug for the same thing.
using PathArguments = QHash<QString, QString>;
//! The value of the placeholder \a name; null when there is none.
QString argumentOf(const PathArguments &arguments, QStringView name);

//! The path with its placeholders filled in and percent-encoded; null when a needed value is missing, which is then
//! named in \a missing.
QString expandPath(QLatin1StringView path, const PathArguments &arguments, QString *missing = nullptr);

QLatin1StringView verbName(Verb verb);

//! Another verb and path for an operation, as settings write them: "VERB /path", or the path alone.
struct Respelling
{
    Verb verb;
    QString path; //!< from the first slash on
};
//! Empty when \a text is not of that form.
std::optional<Respelling> respellingFrom(const Endpoint &endpoint, QStringView text);

//! Every operation of both services.
const QList<const Endpoint *> &allOperations();
//! The operation with this id, or null.
const Endpoint *findOperation(Service service, QStringView id);

} // namespace gatehouse
