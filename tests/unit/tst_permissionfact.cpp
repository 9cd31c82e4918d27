#include "models/permissions/pendingmarks.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! What may be claimed of roles and permissions, and the marks that wait to be saved.
class PermissionFactTest : public QObject
{
    Q_OBJECT

private slots:
    void answersProve_data();
    void answersProve();
    void ownListTellsOfOwnRolesOnly();
    void severalRolesShareTheBlame();
    void laterListOverrulesWhatWasGiven();
    void lostAnswerEndsWhatWasKnown();
    void answersBeatLikelihoods();
    void pathsAreCovered_data();
    void pathsAreCovered();
    void controllerIsNamed();
    void knowledgeSurvivesKeeping();
    void nonsenseIsPassedOver();
    void likelihoodsAreNotKept();
    void spaceGoesThroughWhatMakesSense();
    void marksAreUndoneAndRedone();
    void savedMarksLeaveTheHistory();
};

static const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::UTC);
static const OwnList ownList{.roles = {u"mentor"_s},
                             .modules = {{u"user"_s, {u"GET"_s, u"POST"_s}}, {u"form"_s, {u"POST"_s}}},
                             .since = noon,
                             .account = u"Uma"_s};

void PermissionFactTest::answersProve_data()
{
    QTest::addColumn<MappingChange>("change");
    QTest::addColumn<MappingAnswer>("answer");
    QTest::addColumn<QString>("message");
    QTest::addColumn<Known>("known");
    const auto give = MappingChange::Give;
    const auto take = MappingChange::Take;
    QTest::newRow("given") << give << MappingAnswer::Done << u"ROLE_PERMISSION_CREATED_SUCCESSFULLY"_s << Known::Yes;
    QTest::newRow("taken") << take << MappingAnswer::Done << QString() << Known::No;
    QTest::newRow("there already") << give << MappingAnswer::Refused << u"ROLE_PERMISSION_ALREADY_EXISTS"_s
                                   << Known::Yes;
    QTest::newRow("never there") << take << MappingAnswer::Refused << u"ROLE_PERMISSION_NOT_FOUND"_s << Known::No;
    QTest::newRow("no such permission") << give << MappingAnswer::Refused << u"PERMISSION_NOT_FOUND"_s
                                        << Known::Unknown;
    QTest::newRow("refused otherwise") << take << MappingAnswer::Refused << u"ROLE_PERMISSION_ALREADY_EXISTS"_s
                                       << Known::Unknown;
    QTest::newRow("lost") << give << MappingAnswer::Lost << QString() << Known::Unknown;
}

void PermissionFactTest::answersProve()
{
    QFETCH(MappingChange, change);
    QFETCH(MappingAnswer, answer);
    QFETCH(QString, message);
    QTEST(provenBy(change, answer, message), "known");
}

void PermissionFactTest::ownListTellsOfOwnRolesOnly()
{
    QCOMPARE(impliedBy(ownList, u"mentee"_s, u"user"_s, {u"GET"_s}), PermissionFact());
    const PermissionFact allowed = impliedBy(ownList, u"mentor"_s, u"user"_s, {u"GET"_s});
    QCOMPARE(allowed.known, Known::LikelyYes); // another permission of the module may give it
    QCOMPARE(allowed.since, noon);
    QCOMPARE(allowed.account, u"Uma"_s);
    QCOMPARE(impliedBy(ownList, u"mentor"_s, u"form"_s, {u"POST"_s, u"GET"_s}).known, Known::LikelyNo);
    QCOMPARE(impliedBy(ownList, u"mentor"_s, u"tenant"_s, {u"GET"_s}).known, Known::LikelyNo);
}

void PermissionFactTest::severalRolesShareTheBlame()
{
    OwnList list = ownList;
    list.roles.append(u"mentee"_s);
    QCOMPARE(impliedBy(list, u"mentor"_s, u"user"_s, {u"GET"_s}), PermissionFact());
    QCOMPARE(impliedBy(list, u"mentor"_s, u"tenant"_s, {u"GET"_s}).known, Known::LikelyNo);
    QCOMPARE(impliedBy(list, u"mentee"_s, u"tenant"_s, {u"GET"_s}).known, Known::LikelyNo);
}

void PermissionFactTest::laterListOverrulesWhatWasGiven()
{
    const PermissionFact given{.known = Known::Yes, .from = KnownFrom::Change, .since = noon.addDays(-1)};
    const PermissionFact absent = impliedBy(ownList, u"mentor"_s, u"tenant"_s, {u"GET"_s});
    QCOMPARE(mostCertain(given, absent, {}), absent);
    PermissionFact later = given;
    later.since = noon.addDays(1);
    QCOMPARE(mostCertain(later, absent, {}), later);
    // That something of the module is allowed does not speak against this permission having been taken.
    const PermissionFact taken{.known = Known::No, .from = KnownFrom::Change, .since = noon.addDays(-1)};
    QCOMPARE(mostCertain(taken, impliedBy(ownList, u"mentor"_s, u"user"_s, {u"GET"_s}), {}), taken);
}

void PermissionFactTest::lostAnswerEndsWhatWasKnown()
{
    PermissionKnowledge knowledge;
    const RolePermissionKey key{u"mentor"_s, 7};
    knowledge.note(key, {.known = Known::Yes, .from = KnownFrom::Change, .since = noon});
    knowledge.note(key, {.known = Known::Unknown, .from = KnownFrom::LostAnswer, .since = noon.addSecs(60)});
    const PermissionFact delivered{.known = Known::LikelyYes, .from = KnownFrom::DefaultData};
    QCOMPARE(mostCertain(knowledge.fact(key), {}, delivered).known, Known::Unknown);
    QCOMPARE(mostCertain(knowledge.fact(key), {}, delivered).from, KnownFrom::LostAnswer);
}

void PermissionFactTest::answersBeatLikelihoods()
{
    const PermissionFact refusal{.known = Known::No, .from = KnownFrom::Refusal, .since = noon};
    const PermissionFact delivered{.known = Known::LikelyYes, .from = KnownFrom::DefaultData};
    QCOMPARE(mostCertain(refusal, {}, delivered), refusal);
    QCOMPARE(mostCertain({}, {}, delivered), delivered);
    const PermissionFact listed = impliedBy(ownList, u"mentor"_s, u"form"_s, {u"GET"_s});
    QCOMPARE(mostCertain({}, listed, delivered), listed);
}

void PermissionFactTest::pathsAreCovered_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isCovered");
    QTest::newRow("exact") << u"/user/v1/user-role/list"_s << u"GET"_s << u"/user/v1/user-role/list"_s << true;
    QTest::newRow("other verb") << u"/user/v1/user-role/list"_s << u"PUT"_s << u"/user/v1/user-role/list"_s << false;
    QTest::newRow("whole controller") << u"/user/v1/form/*"_s << u"GET"_s << u"/user/v1/form/read/3"_s << true;
    QTest::newRow("controller alone") << u"/user/v1/form/*"_s << u"GET"_s << u"/user/v1/form"_s << true;
    QTest::newRow("prefix") << u"/user/v1/form/read*"_s << u"GET"_s << u"/user/v1/form/readAll"_s << true;
    QTest::newRow("too long for exact") << u"/user/v1/form/read"_s << u"GET"_s << u"/user/v1/form/read/3"_s << false;
    QTest::newRow("neighbour") << u"/user/v1/form/*"_s << u"GET"_s << u"/user/v1/forms/read"_s << false;
}

void PermissionFactTest::pathsAreCovered()
{
    QFETCH(QString, pattern);
    QFETCH(QString, verb);
    QFETCH(QString, path);
    QTEST(covers(pattern, {u"GET"_s, u"POST"_s}, verb, path), "isCovered");
}

void PermissionFactTest::controllerIsNamed()
{
    QCOMPARE(controllerOf(u"/user/v1/user-role/list"), QStringView(u"user-role"));
    QVERIFY(controllerOf(u"/user/v1").isEmpty());
}

void PermissionFactTest::knowledgeSurvivesKeeping()
{
    PermissionKnowledge knowledge;
    const PermissionFact given{.known = Known::Yes, .from = KnownFrom::Change, .since = noon, .account = u"Ada"_s};
    const PermissionFact absent{.known = Known::No, .from = KnownFrom::Refusal, .since = noon.addDays(1)};
    const PermissionFact lost{.known = Known::Unknown, .from = KnownFrom::LostAnswer, .since = noon.addDays(2)};
    knowledge.note({u"mentor"_s, 7}, given);
    knowledge.note({u"mentor"_s, 8}, absent);
    knowledge.note({u"user"_s, 7}, lost);
    const PermissionKnowledge read = PermissionKnowledge::fromJson(knowledge.toJson());
    QCOMPARE(read.size(), 3);
    QCOMPARE(read.fact({u"mentor"_s, 7}), given);
    QCOMPARE(read.fact({u"mentor"_s, 8}).known, Known::No);
    QCOMPARE(read.fact({u"mentor"_s, 8}).since, absent.since);
    QCOMPARE(read.fact({u"user"_s, 7}).from, KnownFrom::LostAnswer);
}

void PermissionFactTest::nonsenseIsPassedOver()
{
    const QJsonArray facts{QJsonArray{7, u"given"_s, u"not a moment"_s, u""_s},
                           QJsonArray{0, u"given"_s, u"2026-01-01T00:00:00Z"_s},
                           QJsonArray{8, u"promised"_s, u"2026-01-01T00:00:00Z"_s}, u"text"_s,
                           QJsonArray{9, u"taken"_s, u"2026-01-01T00:00:00Z"_s, u"Ada"_s}};
    const PermissionKnowledge read = PermissionKnowledge::fromJson({{u"mentor"_s, facts}, {u"user"_s, 3}});
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.fact({u"mentor"_s, 9}).known, Known::No);
}

void PermissionFactTest::likelihoodsAreNotKept()
{
    PermissionKnowledge knowledge;
    knowledge.note({u"mentor"_s, 7}, {.known = Known::LikelyYes, .from = KnownFrom::DefaultData, .since = noon});
    QVERIFY(knowledge.toJson().isEmpty());
}

void PermissionFactTest::spaceGoesThroughWhatMakesSense()
{
    const auto walk = [](Known known) {
        QList<Mark> marks;
        Mark mark = Mark::None;
        do {
            mark = PendingMarks::next({.known = known}, mark);
            marks.append(mark);
        } while (mark != Mark::None);
        return marks;
    };
    QCOMPARE(walk(Known::Yes), (QList{Mark::Take, Mark::None}));
    QCOMPARE(walk(Known::No), (QList{Mark::Give, Mark::None}));
    QCOMPARE(walk(Known::Unknown), (QList{Mark::Give, Mark::Take, Mark::None}));
    QCOMPARE(walk(Known::LikelyNo), (QList{Mark::Give, Mark::Take, Mark::None}));
    QCOMPARE(walk(Known::LikelyYes), (QList{Mark::Take, Mark::Give, Mark::None}));
}

void PermissionFactTest::marksAreUndoneAndRedone()
{
    const RolePermissionKey a{u"mentor"_s, 1};
    const RolePermissionKey b{u"mentor"_s, 2};
    PendingMarks marks;
    marks.set({a, b}, Mark::Give);
    marks.set({b}, Mark::Give); // nothing changes, so it is no step
    marks.set({b}, Mark::Take);
    QCOMPARE(marks.keys(Mark::Give), QList{a});
    QCOMPARE(marks.keys(Mark::Take), QList{b});
    marks.undo();
    QCOMPARE(marks.mark(b), Mark::Give);
    marks.undo();
    QVERIFY(marks.isEmpty());
    QVERIFY(!marks.canUndo());
    marks.redo();
    QCOMPARE(marks.count(Mark::Give), 2);
    marks.set({a}, Mark::None);
    QVERIFY(!marks.canRedo()); // another way was taken
    QCOMPARE(marks.count(Mark::Give), 1);
}

void PermissionFactTest::savedMarksLeaveTheHistory()
{
    const RolePermissionKey a{u"mentor"_s, 1};
    const RolePermissionKey b{u"mentor"_s, 2};
    PendingMarks marks;
    marks.set({a}, Mark::Give);
    marks.set({a, b}, Mark::Take);
    marks.settle({a});
    QCOMPARE(marks.mark(a), Mark::None);
    QCOMPARE(marks.mark(b), Mark::Take);
    marks.undo();
    QVERIFY(marks.isEmpty());
    QVERIFY(!marks.canUndo()); // the step about a alone is gone
}

QTEST_APPLESS_MAIN(PermissionFactTest)
#include "tst_permissionfact.moc"
