#include "app/permissions/accessanswer.h"

#include "network/operations/elevate.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! Who may call what, from what is known.
class AccessAnswerTest : public QObject
{
    Q_OBJECT

private slots:
    void deliveredRightsNameTheOnlyPermission();
    void moduleMustBeTheController();
    void rolesOfOnesOwnAreNotDelivered();
    void typedCallsFindTheirOperation_data();
    void typedCallsFindTheirOperation();
    void someCallsAskForARole();
    void answersOfTheServiceAreSure();
    void personHasTheBestOfTheirRoles();
    void listOfTheServiceOverrulesLikelihoods();
    void withoutPermissionsOnlyDeliveryTells();
};

static const QList<MatrixPermission> permissions{
    {.id = 1,
     .code = u"roles_all"_s,
     .module = u"user-role"_s,
     .verbs = {u"GET"_s, u"POST"_s, u"DELETE"_s},
     .path = u"/user/v1/user-role/*"_s},
    {.id = 2,
     .code = u"roles_list"_s,
     .module = u"user-role"_s,
     .verbs = {u"GET"_s},
     .path = u"/user/v1/user-role/list"_s},
    {.id = 3, .code = u"strays"_s, .module = u"strays"_s, .verbs = {u"GET"_s}, .path = u"/user/v1/modules/*"_s},
    {.id = 4,
     .code = u"org_all"_s,
     .module = u"org-admin"_s,
     .verbs = {u"GET"_s, u"POST"_s},
     .path = u"/user/v1/org-admin/*"_s},
};

static AccessGround ground()
{
    return {.line = Line::V35,
            .roles = {u"admin"_s, u"org_admin"_s, u"mentee"_s, u"reviewer"_s},
            .permissions = permissions,
            .hasPermissions = true,
            .knowledge = {},
            .delivered = DeliveredRights(Line::V35, permissions),
            .own = {}};
}

static AskedCall listing()
{
    return AskedCall::of(elevate::listRoles, Line::V35);
}

void AccessAnswerTest::deliveredRightsNameTheOnlyPermission()
{
    const DeliveredRights rights(Line::V35, permissions);
    QVERIFY(rights.operationsOf(1).contains(&elevate::createRole));
    QCOMPARE(rights.operationsOf(2), QList<const Endpoint *>{&elevate::listRoles});
    // Who may list but not create has the narrow one and not the wide one.
    QCOMPARE(rights.fact(u"mentee"_s, 1).known, Known::LikelyNo);
    QCOMPARE(rights.fact(u"mentee"_s, 2).known, Known::LikelyYes);
    // Who may do all of it may have either for listing.
    QCOMPARE(rights.fact(u"org_admin"_s, 1).known, Known::LikelyYes);
    QCOMPARE(rights.fact(u"org_admin"_s, 2).known, Known::Unknown);
    QCOMPARE(rights.fact(u"mentee"_s, 2).from, KnownFrom::DefaultData);
}

void AccessAnswerTest::moduleMustBeTheController()
{
    QVERIFY(DeliveredRights(Line::V35, permissions).operationsOf(3).isEmpty());
    QVERIFY(!coversOperation(permissions.at(2), elevate::listModules, Line::V35));
    QVERIFY(coversOperation(permissions.at(2), elevate::listModules, Line::Docs));
}

void AccessAnswerTest::rolesOfOnesOwnAreNotDelivered()
{
    const DeliveredRights rights(Line::V35, permissions);
    QCOMPARE(rights.fact(u"reviewer"_s, 2), PermissionFact());
    QCOMPARE(DeliveredRights::mayCall(u"reviewer"_s, elevate::listRoles), Known::Unknown);
    const RoleAccess access = accessOf(u"reviewer"_s, listing(), ground());
    QCOMPARE(access.known, Known::Unknown);
    QCOMPARE(access.steps.size(), 2);
}

void AccessAnswerTest::typedCallsFindTheirOperation_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isCall");
    QTest::addColumn<QString>("operation");
    QTest::newRow("plain") << u"GET /user/v1/user-role/list"_s << true << u"listRoles"_s;
    QTest::newRow("lower case, query") << u"get /user/v1/user-role/list?page=2"_s << true << u"listRoles"_s;
    QTest::newRow("path alone") << u"/user/v1/user-role/list"_s << true << u"listRoles"_s;
    QTest::newRow("with an id") << u"DELETE /user/v1/user-role/delete/12"_s << true << u"deleteRole"_s;
    QTest::newRow("nobody's") << u"PUT /user/v1/nowhere"_s << true << QString();
    QTest::newRow("words") << u"list roles"_s << false << QString();
    QTest::newRow("no verb") << u"TAKE /user/v1/user-role/list"_s << false << QString();
    QTest::newRow("nothing") << QString() << false << QString();
}

void AccessAnswerTest::typedCallsFindTheirOperation()
{
    QFETCH(QString, typed);
    QFETCH(bool, isCall);
    QFETCH(QString, operation);
    const std::optional<AskedCall> call = AskedCall::fromText(typed, Line::V35);
    QCOMPARE(call.has_value(), isCall);
    if (call)
        QCOMPARE(call->operation ? QString(call->operation->id) : QString(), operation);
}

void AccessAnswerTest::someCallsAskForARole()
{
    const AskedCall requests = AskedCall::of(elevate::listRoleRequests, Line::V35);
    QCOMPARE(accessOf(u"admin"_s, requests, ground()).known, Known::No);
    QCOMPARE(accessOf(u"mentee"_s, requests, ground()).known, Known::No);
    QCOMPARE(accessOf(u"org_admin"_s, requests, ground()).known, Known::LikelyYes);
    const AskedCall deleting = AskedCall::of(elevate::deleteUser, Line::V35);
    QCOMPARE(accessOf(u"admin"_s, deleting, ground()).known, Known::Yes);
    QCOMPARE(accessOf(u"org_admin"_s, deleting, ground()).known, Known::No);
    QCOMPARE(accessOf(u"public"_s, AskedCall::of(elevate::login, Line::V35), ground()).known, Known::Yes);
}

void AccessAnswerTest::answersOfTheServiceAreSure()
{
    AccessGround known = ground();
    known.knowledge.note({u"reviewer"_s, 2}, {.known = Known::Yes,
                                              .from = KnownFrom::Change,
                                              .since = QDateTime(QDate(2026, 3, 1), QTime(9, 0), QTimeZone::UTC)});
    const RoleAccess access = accessOf(u"reviewer"_s, listing(), known);
    QCOMPARE(access.known, Known::Yes);
    QVERIFY(access.reason.contains(u"roles_list"_s));
    QCOMPARE(access.steps.constFirst().permission.id, 2); // the surest first
    known.knowledge.note({u"reviewer"_s, 1}, {.known = Known::No, .from = KnownFrom::Refusal});
    known.knowledge.note({u"reviewer"_s, 2}, {.known = Known::No, .from = KnownFrom::Change});
    // A permission that was deleted since may still be given, so it is not certain.
    QCOMPARE(accessOf(u"reviewer"_s, listing(), known).known, Known::LikelyNo);
}

void AccessAnswerTest::personHasTheBestOfTheirRoles()
{
    const AccessSubject subject{.name = u"Uma"_s, .roles = {u"reviewer"_s, u"mentee"_s}, .listed = {}};
    const PersonAccess access = accessOf(subject, listing(), ground());
    QCOMPARE(access.known, Known::LikelyYes);
    QCOMPARE(access.roles.size(), 3); // and public
    QCOMPARE(access.roles.constFirst().role, u"mentee"_s);
}

void AccessAnswerTest::listOfTheServiceOverrulesLikelihoods()
{
    AccessSubject subject{.name = u"Uma"_s,
                          .roles = {u"mentee"_s},
                          .listed = {.roles = {u"mentee"_s},
                                     .modules = {{u"user-role"_s, {u"POST"_s}}},
                                     .since = QDateTime::currentDateTimeUtc(),
                                     .account = u"Ada"_s}};
    QCOMPARE(accessOf(subject, listing(), ground()).known, Known::No);
    subject.roles = {u"reviewer"_s};
    subject.listed.modules = {{u"user-role"_s, {u"GET"_s}}};
    QCOMPARE(accessOf(subject, listing(), ground()).known, Known::LikelyYes);
    // What does not go by permissions is not in the list either.
    subject.roles = {u"admin"_s};
    subject.listed.modules = {};
    QCOMPARE(accessOf(subject, listing(), ground()).known, Known::Yes);
}

void AccessAnswerTest::withoutPermissionsOnlyDeliveryTells()
{
    AccessGround poor = ground();
    poor.permissions.clear();
    poor.hasPermissions = false;
    poor.delivered = DeliveredRights(Line::V35, {});
    QCOMPARE(accessOf(u"mentee"_s, listing(), poor).known, Known::LikelyYes);
    QCOMPARE(accessOf(u"mentee"_s, AskedCall::of(elevate::createRole, Line::V35), poor).known, Known::LikelyNo);
    QCOMPARE(accessOf(u"reviewer"_s, listing(), poor).known, Known::Unknown);
    // Where all permissions are known, a call that none of them covers is hardly allowed.
    QCOMPARE(accessOf(u"reviewer"_s, AskedCall::of(elevate::createModule, Line::V35), ground()).known, Known::LikelyNo);
}

QTEST_MAIN(AccessAnswerTest)
#include "tst_accessanswer.moc"
