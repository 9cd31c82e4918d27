#include "network/operations/ivalt.h"
#include "network/sandbox/ivalt/reply.h"
#include "network/sandbox/ivalt/rules.h"
#include "network/sandbox/ivalt/speech.h"
#include "network/sandbox/ivalt/tables.h"
#include "network/sandbox/ivalt/validation.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static Answer listCodes(Context &context)
{
    const qint64 organization = organizationInPath(context).value("id"_L1).toInteger();
    if (organization == 0)
        return notFound(context, u"Organization"_s);
    const bool hidesSecrets = context.world.options.ivaltDialect.hidesSecrets;
    return sayIvalt(context, speakAll(context, hidesSecrets ? spokenAuthCodeWithoutSecret : spokenAuthCode,
                                      u"t.organization_id = ?"_s, {organization}));
}

static bool isClientTaken(const Context &context, const QString &clientId, qint64 exceptId = 0)
{
    return context.store().count(ivalttables::authCode,
                                 {.where = u"client_id = ? AND id <> ?"_s, .values = {clientId, exceptId}}) > 0;
}

static QString randomText()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

static Answer createCode(Context &context)
{
    const qint64 organization = organizationInPath(context).value("id"_L1).toInteger();
    if (organization == 0)
        return notFound(context, u"Organization"_s);
    Row row = bodyRow(context);
    // Its fields were never seen; the text says that the code is made here.
    if (row.isEmpty())
        row = {{u"client_id"_s, randomText()}, {u"client_secret"_s, randomText()}};
    else if (const QString problem = bodyProblem(context, context.endpoint.makes); !problem.isEmpty())
        return badRequest(context, problem);
    if (isClientTaken(context, row.value("client_id"_L1).toString()))
        return badRequest(context, u"client_id is already in use"_s);
    row.insert("organization_id"_L1, organization);
    row.insert("created_at"_L1, ivaltNow());
    const qint64 id = context.store().insert(ivalttables::authCode, row);
    return sayIvalt(context, speakOne(context, spokenAuthCode, u"t.id = ?"_s, {id}));
}

//! The auth code a path names; 0 when the organization has no such code.
static qint64 codeInPath(const Context &context)
{
    const Row code = context.store().find(ivalttables::authCode, numberInPath(context, "auth_code_id"_L1));
    const bool isOwn = code.value("organization_id"_L1).toInteger() == numberInPath(context, "org_id"_L1);
    return isOwn ? code.value("id"_L1).toInteger() : 0;
}

static Answer updateCode(Context &context)
{
    const qint64 id = codeInPath(context);
    if (id == 0)
        return notFound(context, u"Auth code"_s);
    if (const QString problem = bodyProblem(context); !problem.isEmpty())
        return badRequest(context, problem);
    const Row row = bodyRow(context);
    if (isClientTaken(context, row.value("client_id"_L1).toString(), id))
        return badRequest(context, u"client_id is already in use"_s);
    context.store().update(ivalttables::authCode, id, row);
    return sayIvalt(context, speakOne(context, spokenAuthCode, u"t.id = ?"_s, {id}));
}

static Answer deleteCode(Context &context)
{
    const qint64 id = codeInPath(context);
    if (id == 0)
        return notFound(context, u"Auth code"_s);
    context.store().remove(ivalttables::authCode, id);
    return sayIvalt(context);
}

static Answer makeAdmin(Context &context)
{
    if (const QString problem = bodyProblem(context); !problem.isEmpty())
        return badRequest(context, problem);
    Store &store = context.store();
    const Row body = bodyRow(context);
    const Row user = store.first(ivalttables::user, {.where = u"country_code || mobile = ?"_s,
                                                     .values = {body.value("mobile_with_country_code"_L1).toString()}});
    const qint64 userId = user.value("id"_L1).toInteger();
    if (userId == 0)
        return notFound(context, u"User"_s);
    const QString code = body.value("organization_code"_L1).toString();
    qint64 organization =
        store.first(ivalttables::organization, "organization_code"_L1, code).value("id"_L1).toInteger();
    // The body repeats the settings of an organization; they make one where there is none and change none.
    if (organization == 0) {
        organization =
            store.insert(ivalttables::organization, {{u"name"_s, body.value("organization_name"_L1)},
                                                     {u"organization_code"_s, code},
                                                     {u"has_geo_fencing"_s, body.value("has_geo_fencing"_L1)},
                                                     {u"number_geo_fencing"_s, body.value("number_geo_fencing"_L1)},
                                                     {u"is_active"_s, true},
                                                     {u"created_at"_s, ivaltNow()},
                                                     {u"updated_at"_s, ivaltNow()}});
    }
    const Row membership = membershipOf(context, organization, userId);
    const Row admin{
        {u"organization_id"_s, organization}, {u"user_id"_s, userId}, {u"is_pending"_s, false}, {u"is_admin"_s, true}};
    if (membership.isEmpty())
        store.insert(ivalttables::membership, admin);
    else
        store.update(ivalttables::membership, membership.value("id"_L1).toInteger(), admin);
    return sayIvalt(context);
}

//! The organization's own credentials, made when first asked for.
static Row credentialsOf(const Context &context, Row organization)
{
    if (!organization.value("api_client_id"_L1).isNull())
        return organization;
    const Row made{{u"api_client_id"_s, randomText()}, {u"api_client_secret"_s, randomText()}};
    context.store().update(ivalttables::organization, organization.value("id"_L1).toInteger(), made);
    for (auto it = made.begin(); it != made.end(); ++it)
        organization.insert(it.key(), it.value());
    return organization;
}

static Answer readCredentials(Context &context)
{
    const Row organization = organizationInPath(context);
    if (organization.isEmpty())
        return notFound(context, u"Organization"_s);
    const Row known = credentialsOf(context, organization);
    return sayIvalt(context, json::compact(QJsonObject{{u"client_id"_s, known.value("api_client_id"_L1)},
                                                       {u"client_secret"_s, known.value("api_client_secret"_L1)},
                                                       {u"organization_id"_s, known.value("id"_L1)}}));
}

static Answer exchangeAuth0(Context &context)
{
    const Row organization = organizationInPath(context);
    if (organization.isEmpty())
        return notFound(context, u"Organization"_s);
    // Fields and direction are unknown; this gives what connecting to Auth0 takes.
    const Row known = credentialsOf(context, organization);
    const QString domain = known.value("organization_code"_L1).toString() + u".auth0.example.com"_s;
    return sayIvalt(context, json::compact(QJsonObject{{u"domain"_s, domain},
                                                       {u"audience"_s, QString(u"https://"_s % domain % u"/api/v2/"_s)},
                                                       {u"client_id"_s, known.value("api_client_id"_L1)},
                                                       {u"client_secret"_s, known.value("api_client_secret"_L1)}}));
}

std::span<const HandlerRow> ivaltAuthCodeRules()
{
    static constexpr std::array rules = {
        HandlerRow{&ivalt::listAuthCodes, listCodes},
        HandlerRow{&ivalt::createAuthCode, createCode},
        HandlerRow{&ivalt::updateAuthCode, updateCode},
        HandlerRow{&ivalt::deleteAuthCode, deleteCode},
        HandlerRow{&ivalt::makeUserAdmin, makeAdmin},
        HandlerRow{&ivalt::getApiCredentials, readCredentials},
        HandlerRow{&ivalt::postAuth0Credentials, exchangeAuth0},
    };
    return rules;
}

} // namespace gatehouse::sandbox
