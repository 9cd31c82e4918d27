#include "tests/support/importfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

ImportPlan ivaltPlan(const QByteArray &rows, const QList<Record> &people, bool isComplete = true)
{
    ImportInput input = importInput("name,country_code,mobile,email,platform\n" + rows, ivaltUserTarget(referenceForm));
    input.directory = ImportDirectory(input.target, people, isComplete);
    return planOf(input);
}

ImportTarget elevateTarget(Line line, QStringView type = {})
{
    ImportTarget target = elevateUserTarget(line, type);
    if (withTenants.testFlag(line))
        target.defaultRole = u"mentee"_s;
    target.organization = u"city"_s;
    return target;
}

ImportPlan elevatePlan(const ImportTarget &target, const QByteArray &text, const QList<Record> &people)
{
    ImportInput input = importInput(text, target);
    input.directory = ImportDirectory(target, people, true);
    return planOf(input);
}

QStringList changeTexts(const ImportRow &row)
{
    QStringList texts;
    for (const ImportChange &change : row.changes)
        texts.append(change.field->key + u": "_s + (change.before.isNull() ? u"?"_s : change.before) + u" > "_s +
                     change.after);
    return texts;
}

} // namespace

class ImportPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void verdictsOfIvalt();
    void changesOfIvalt();
    void quickStart();
    void keysOfTwoPeople();
    void whoeverIsPending();
    void withoutDirectory();
    void rolesOf35();
    void rolesOf31();
    void untoldRoles();
    void passwords();
    void places();
    void rolesOfOtherPlaces();
    void effectsOfNew();
    void usernamesOfOthers();
    void rowOfPlan();
    void surplusCells();
    void contentKeys();
    void keysHaveNoSecrets();
    void importedBefore();
    void manyPeople();
    void names();
};

void ImportPlanTest::verdictsOfIvalt()
{
    const ImportPlan plan = ivaltPlan("Asha Rao,+91,9876543210,a@x.org,ios\n"
                                      "Bo Li,+44,2079460000,b@x.org,ios\n"
                                      "Cy,+1,5550100100,c@x.org,\n"
                                      "Di,+1,,d@x.org,\n",
                                      {ivaltPerson(u"7"_s, u"Asha Rao"_s, u"+91"_s, u"98765 43210"_s, u"A@x.org"_s),
                                       ivaltPerson(u"8"_s, u"Bo"_s, u"+44"_s, u"2079460000"_s, u"b@x.org"_s)});
    QCOMPARE(plan.verdict(0), ImportVerdict::Unchanged);
    QCOMPARE(plan.verdict(1), ImportVerdict::Changed);
    QCOMPARE(plan.verdict(2), ImportVerdict::New);
    QCOMPARE(plan.verdict(3), ImportVerdict::Refused);
    QCOMPARE(plan.sentCount(), 2);
    QCOMPARE(plan.count(ImportEffect::TimeslotsSent), 1);
    QCOMPARE(plan.effectTexts().size(), 1);
    QCOMPARE(plan.rowsOf(ImportVerdict::Changed), std::vector<quint32>{1});
}

void ImportPlanTest::changesOfIvalt()
{
    Record person = ivaltPerson(u"7"_s, u"Asha"_s, u"+91"_s, u"9876543210"_s, u"old@x.org"_s);
    person.setText(u"platform", u"android"_s);
    person.setText(u"verify_timeslots", u"true"_s);
    const ImportPlan plan = ivaltPlan("Asha Rao,+91,9876543210,new@x.org,ios\n", {person});
    const ImportRow row = plan.planRow(0);
    QCOMPARE(row.verdict, ImportVerdict::Changed);
    QCOMPARE(changeTexts(row), (QStringList{u"name: Asha > Asha Rao"_s, u"email: old@x.org > new@x.org"_s}));
    // All that is there stays in what is sent, but for what changes.
    QCOMPARE(row.wanted.text(u"id"), u"7"_s);
    QCOMPARE(row.wanted.text(u"name"), u"Asha Rao"_s);
    QCOMPARE(row.wanted.text(u"platform"), u"android"_s);
    QCOMPARE(row.wanted.text(u"verify_timeslots"), u"true"_s);
    QCOMPARE(row.current.text(u"email"), u"old@x.org"_s);
    QCOMPARE(problemNames(plan, 0), QStringList{u"platform:Stays"_s});
    QCOMPARE(row.problems.size(), 1);

    // A blank cell says nothing about what is there.
    const ImportPlan blank = ivaltPlan("Asha,+91,9876543210,old@x.org,\n", {person});
    QCOMPARE(blank.verdict(0), ImportVerdict::Unchanged);
}

void ImportPlanTest::quickStart()
{
    ImportInput input = importInput("First name,Last name,Country code,Mobile,Email\n"
                                    "Asha,Rao,+91,9876543210,a@x.org\n"
                                    "Bo,Lim,+44,2079460000,b@x.org\n",
                                    ivaltUserTarget(quickStartForm));
    input.directory = ImportDirectory(input.target,
                                      {ivaltPerson(u"7"_s, u"Asha Rao"_s, u"+91"_s, u"9876543210"_s, u"a@x.org"_s),
                                       ivaltPerson(u"8"_s, u"Bo Li"_s, u"+44"_s, u"2079460000"_s, u"b@x.org"_s)},
                                      true);
    const ImportPlan plan = planOf(input);
    QCOMPARE(plan.verdict(0), ImportVerdict::Unchanged);
    QCOMPARE(plan.verdict(1), ImportVerdict::Changed);
    QCOMPARE(changeTexts(plan.planRow(1)), QStringList{u"name: Bo Li > Bo Lim"_s});
    QCOMPARE(plan.planRow(1).wanted.text(u"name"), u"Bo Lim"_s);
    QCOMPARE(plan.planRow(0).wanted.text(u"first_name"), u"Asha"_s);
}

void ImportPlanTest::keysOfTwoPeople()
{
    const QList<Record> people{ivaltPerson(u"7"_s, u"Asha"_s, u"+91"_s, u"9876543210"_s, u"a@x.org"_s),
                               ivaltPerson(u"8"_s, u"Bo"_s, u"+44"_s, u"2079460000"_s, u"b@x.org"_s)};
    const ImportPlan plan = ivaltPlan("Asha,+91,9876543210,b@x.org,\nAsha,+91,1234567890,a@x.org,\n", people);
    QCOMPARE(problemNames(plan, 0), QStringList{u"email:TwoPeople"_s});
    QCOMPARE(problemNames(plan, 1), QStringList{u"mobile:OtherKey"_s});
    QCOMPARE(plan.verdict(1), ImportVerdict::Refused);
    QVERIFY(plan.planRow(1).changes.isEmpty());
}

//! They are there, though no list of users has them.
void ImportPlanTest::whoeverIsPending()
{
    ImportInput input = importInput("name,country_code,mobile,email,platform\n"
                                    "Asha Rao,+91,9876543210,a@x.org,ios\n"
                                    "Bo Li,+44,2079460000,b@x.org,ios\n"
                                    "Cy,+1,5550100100,c@x.org,\n",
                                    ivaltUserTarget(referenceForm));
    const QList<Record> people{ivaltPerson(u"7"_s, u"Asha Rao"_s, u"+91"_s, u"98765 43210"_s, u"a@x.org"_s),
                               ivaltPerson(u"8"_s, u"Bo Li"_s, u"+44"_s, u"2079460000"_s, u"b@x.org"_s)};
    input.directory = ImportDirectory(input.target, people, true, 1);
    const ImportPlan plan = planOf(input);
    QCOMPARE(plan.verdict(0), ImportVerdict::Unchanged);
    QCOMPARE(plan.verdict(1), ImportVerdict::Refused);
    QCOMPARE(plan.verdict(2), ImportVerdict::New);
    QCOMPARE(problemNames(plan, 1), QStringList{u"mobile:AwaitsAccess"_s});
    QVERIFY(plan.planRow(1).problems.constFirst().contains(u"pending"_s));
}

void ImportPlanTest::withoutDirectory()
{
    const ImportPlan plan = ivaltPlan("Asha,+91,9876543210,a@x.org,\nBo,+44,2079460000,b@x.org,\n",
                                      {ivaltPerson(u"7"_s, u"Asha"_s, u"+91"_s, u"9876543210"_s, u"a@x.org"_s)}, false);
    QCOMPARE(plan.verdict(0), ImportVerdict::Unchanged);
    QCOMPARE(plan.verdict(1), ImportVerdict::Unknown);
    // Nobody looks before a row is sent, so what is said of people who are there does not happen to them.
    const QString text = plan.effectTexts().constLast();
    QVERIFY2(text.startsWith(u"Of 1 people it is not known"_s) || text.startsWith(u"Of 1 person it is not known"_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"sent as a new user"_s) && !text.contains(u"happens to"_s), qPrintable(text));
    QCOMPARE(plan.effectKinds(), QList<ImportPlan::EffectKind>{std::nullopt});
    QVERIFY(isSent(plan.verdict(1)));
    QVERIFY(!plan.contentKey(1).isEmpty());
}

void ImportPlanTest::rolesOf35()
{
    ImportTarget target = elevateTarget(Line::V35, u"INVITE");
    const QByteArray text = "name,email,roles\n"
                            "Asha,a@x.org,\"mentor,mentee\"\n"
                            "Bo,b@x.org,mentor\n"
                            "Cy,c@x.org,Mentee\n"
                            "Di,d@x.org,mentor\n"
                            "Ed,e@x.org,mentor\n";
    const QList<Record> people{elevatePerson(u"1"_s, u"Asha"_s, u"a@x.org"_s, {u"mentee"_s}),
                               elevatePerson(u"2"_s, u"Bo"_s, u"b@x.org"_s, {u"mentee"_s, u"mentor"_s}),
                               elevatePerson(u"3"_s, u"Cy"_s, u"c@x.org"_s, {u"mentee"_s}),
                               elevatePerson(u"4"_s, u"Di"_s, u"d@x.org"_s, {u"mentee"_s, u"mentor"_s, u"guide"_s}),
                               elevatePerson(u"5"_s, u"Ed"_s, u"e@x.org"_s, {u"mentor"_s})};
    const ImportPlan plan = elevatePlan(target, text, people);
    QCOMPARE(plan.planRow(0).effects, ImportEffects(ImportEffect::RolesAdded) | ImportEffect::SessionsEnded);
    // The default role comes with every row.
    QCOMPARE(plan.verdict(1), ImportVerdict::Unchanged);
    QCOMPARE(plan.verdict(2), ImportVerdict::Unchanged);
    QCOMPARE(plan.planRow(3).effects, ImportEffects(ImportEffect::RolesRemoved) | ImportEffect::SessionsEnded);
    QCOMPARE(changeTexts(plan.planRow(3)),
             QStringList{uR"(roles: ["mentee","mentor","guide"] > ["mentor","mentee"])"_s});
    QCOMPARE(plan.planRow(3).wanted.text(u"roles"), uR"(["mentor"])"_s);
    QCOMPARE(plan.planRow(4).effects, ImportEffects(ImportEffect::RolesAdded) | ImportEffect::SessionsEnded);
    QCOMPARE(plan.count(ImportEffect::SessionsEnded), 3);
    QCOMPARE(plan.effectTexts().size(), 3);
    target.defaultRole.clear();
    QCOMPARE(elevatePlan(target, text, people).planRow(1).effects,
             ImportEffects(ImportEffect::RolesRemoved) | ImportEffect::SessionsEnded);
}

void ImportPlanTest::rolesOf31()
{
    const ImportPlan plan =
        elevatePlan(elevateTarget(Line::V31), "name,email,roles\nOther Name,a@x.org,mentor\nBo,b@x.org,mentor\n",
                    {elevatePerson(u"1"_s, u"Asha"_s, u"a@x.org"_s, {u"mentee"_s, u"mentor"_s}),
                     elevatePerson(u"2"_s, u"Bo"_s, u"b@x.org"_s, {u"mentee"_s})});
    // Nobody's name changes by a file that invites, and no role is taken away.
    QCOMPARE(plan.verdict(0), ImportVerdict::Unchanged);
    QCOMPARE(problemNames(plan, 0), QStringList{u"name:Stays"_s});
    QCOMPARE(plan.planRow(1).effects, ImportEffects(ImportEffect::RolesAdded));
    QCOMPARE(changeTexts(plan.planRow(1)), QStringList{uR"(roles: ["mentee"] > ["mentee","mentor"])"_s});
    QCOMPARE(plan.planRow(1).wanted.text(u"roles"), uR"(["mentor"])"_s);
    QCOMPARE(plan.rowsOf(ImportEffect::RolesAdded), std::vector<quint32>{1});
}

void ImportPlanTest::untoldRoles()
{
    const ImportPlan plan = elevatePlan(elevateTarget(Line::V35, u"INVITE"), "name,email,roles\nAsha,a@x.org,mentor\n",
                                        {elevatePerson(u"1"_s, u"Asha"_s, u"a@x.org"_s, {})});
    const ImportRow row = plan.planRow(0);
    QCOMPARE(row.verdict, ImportVerdict::Changed);
    QCOMPARE(changeTexts(row), QStringList{u"roles: ? > [\"mentor\",\"mentee\"]"_s});
    QVERIFY(row.effects.testFlag(ImportEffect::RolesAdded) && row.effects.testFlag(ImportEffect::RolesRemoved));
}

void ImportPlanTest::passwords()
{
    const ImportPlan plan =
        elevatePlan(elevateTarget(Line::V35, u"UPLOAD"), "name,email,password,roles\nAsha,a@x.org,Secret!1x,mentee\n",
                    {elevatePerson(u"1"_s, u"Asha"_s, u"a@x.org"_s, {u"mentee"_s})});
    QCOMPARE(plan.verdict(0), ImportVerdict::Changed);
    QVERIFY(plan.planRow(0).effects.testFlag(ImportEffect::PasswordReplaced));
    QVERIFY(plan.effectTexts().join(u' ').contains(u"password"_s));
    QVERIFY(!plan.planRow(0).effects.testFlag(ImportEffect::RolesAdded));
}

void ImportPlanTest::places()
{
    const ImportPlan plan =
        elevatePlan(elevateTarget(Line::V35, u"INVITE"),
                    "name,email,roles\nAsha,a@x.org,mentee\nBo,b@x.org,mentee\nCy,c@x.org,mentee\nDi,d@x.org,mentee\n",
                    {elevatePerson(u"1"_s, u"Asha"_s, u"a@x.org"_s, {u"mentee"_s}, u"port"_s),
                     elevatePerson(u"2"_s, u"Bo"_s, u"b@x.org"_s, {u"mentee"_s}, u"city"_s),
                     elevatePerson(u"3"_s, u"Cy"_s, u"c@x.org"_s, {u"mentee"_s}, u"port,city"_s),
                     elevatePerson(u"4"_s, u"Di"_s, u"d@x.org"_s, {u"mentee"_s}, {})});
    QCOMPARE(plan.verdict(0), ImportVerdict::Changed);
    QVERIFY(plan.planRow(0).effects.testFlag(ImportEffect::PlaceChanged));
    // Somebody who belongs to it is not moved, whatever else they belong to, and what is not told is not said.
    for (const int row : {1, 2, 3})
        QCOMPARE(plan.verdict(row), ImportVerdict::Unchanged);
    QCOMPARE(plan.count(ImportEffect::PlaceChanged), 1);
    QVERIFY(plan.effectTexts().first().contains(u"refuses"_s));
}

//! The service compares the roles in the organization that people are put into.
void ImportPlanTest::rolesOfOtherPlaces()
{
    const Record person = recordFromJson(typeOf<elevate::User>, json::parse(R"({"id": 3, "name": "Asha",
        "email": "a@x.org", "user_organizations": [
            {"organization": {"code": "port"}, "roles": [{"role": {"title": "harbour_pilot"}}]},
            {"organization": {"code": "city"}, "roles": [{"role": {"title": "mentee"}}]}]})"));
    const ImportTarget target = elevateTarget(Line::V35, u"INVITE");
    const ImportPlan plan = elevatePlan(target, "name,email,roles\nAsha,a@x.org,mentee\n", {person});
    QCOMPARE(plan.verdict(0), ImportVerdict::Unchanged);
    QCOMPARE(elevatePlan(target, "name,email,roles\nAsha,a@x.org,harbour_pilot\n", {person}).verdict(0),
             ImportVerdict::Changed);
}

void ImportPlanTest::effectsOfNew()
{
    const QByteArray text = "name,email,username,password,roles\nAsha,a@x.org,,Secret!1x,mentee\n"
                            "Bo,b@x.org,bo_li,Secret!1x,mentee\n";
    QCOMPARE(elevatePlan(elevateTarget(Line::V35, u"INVITE"), text, {}).count(ImportEffect::InvitationSent), 2);
    const ImportPlan upload = elevatePlan(elevateTarget(Line::V35, u"UPLOAD"), text, {});
    QCOMPARE(upload.count(ImportEffect::InvitationSent), 0);
    QCOMPARE(upload.count(ImportEffect::UsernameMade), 1);
    QCOMPARE(ivaltPlan("Asha,+91,9876543210,a@x.org,\n", {}).effectTexts(), QStringList());
}

//! The service tells people by e-mail address and phone number alone.
void ImportPlanTest::usernamesOfOthers()
{
    QList<Record> people{elevatePerson(u"1"_s, u"Asha"_s, u"a@x.org"_s, {u"mentee"_s}),
                         elevatePerson(u"2"_s, u"Bo"_s, u"b@x.org"_s, {u"mentee"_s})};
    people[0].setText(u"username", u"asha"_s);
    people[1].setText(u"username", u"bo_li"_s);
    const QByteArray text = "name,email,username,password,roles\nAsha Rao,new@x.org,asha,Secret!1x,mentee\n"
                            "Bo,b@x.org,bo_li,Secret!1x,mentee\n"
                            "Asha,a@x.org,cy_m,Secret!1x,mentee\n";
    const ImportPlan upload = elevatePlan(elevateTarget(Line::V35, u"UPLOAD"), text, people);
    QCOMPARE(upload.verdict(0), ImportVerdict::New);
    QCOMPARE(problemNames(upload, 0), QStringList{u"username:Taken"_s});
    QVERIFY2(upload.planRow(0).problems.constFirst().startsWith(u"Username: Somebody else"_s),
             qPrintable(upload.planRow(0).problems.constFirst()));
    QCOMPARE(upload.planRow(0).effects, ImportEffects(ImportEffect::UsernameMade));
    QVERIFY(upload.planRow(0).current.isNull());
    QCOMPARE(problemNames(upload, 1), QStringList());
    QCOMPARE(upload.verdict(1), ImportVerdict::Changed);
    QCOMPARE(problemNames(upload, 2), QStringList{u"username:Stays"_s});

    // Somebody's address, and somebody else's username: it stays as it is.
    const ImportPlan crossed =
        elevatePlan(elevateTarget(Line::V35, u"UPLOAD"),
                    "name,email,username,password,roles\nAsha,a@x.org,bo_li,Secret!1x,mentee\n", people);
    QCOMPARE(crossed.verdict(0), ImportVerdict::Changed);
    QCOMPARE(crossed.planRow(0).current.text(u"id"), u"1"_s);
    QCOMPARE(problemNames(crossed, 0), QStringList{u"username:Stays"_s});

    const ImportPlan invite = elevatePlan(elevateTarget(Line::V35, u"INVITE"), text, people);
    QCOMPARE(invite.verdict(0), ImportVerdict::New);
    QCOMPARE(problemNames(invite, 0), QStringList{u"username:Taken"_s});
    QCOMPARE(invite.planRow(0).effects, ImportEffects(ImportEffect::InvitationSent));
}

void ImportPlanTest::rowOfPlan()
{
    ImportInput input =
        importInput("Name,Role,Mail,note,result,reason\nAsha,\"Mentor;mentee\",a@x.org,\"two\nlines\",failed,why\n"
                    "Bo,mentee,b@x.org,,,\n",
                    elevateTarget(Line::V31));
    input.target.setKnown(u"roles", {u"mentor"_s, u"mentee"_s});
    input.directory = ImportDirectory(input.target, {}, true);
    input.mends = input.mends.with(
        {.what = ImportEdit::What::Set, .rows = importRows({0}), .column = 0, .text = u"Asha Rao"_s, .find = {}});
    const ImportPlan plan = planOf(input);
    const ImportRow row = plan.planRow(0);
    QCOMPARE(plan.columns(), (QStringList{u"Name"_s, u"Role"_s, u"Mail"_s, u"note"_s}));
    QCOMPARE(row.cells, (QStringList{u"Asha Rao"_s, u"Mentor;mentee"_s, u"a@x.org"_s, u"two\nlines"_s}));
    QCOMPARE(row.wanted.text(u"roles"), u"[\"mentor\",\"mentee\"]"_s);
    QCOMPARE(row.wanted.text(u"name"), u"Asha Rao"_s);
    QCOMPARE(row.line, 2);
    QCOMPARE(plan.planRow(1).line, 4);
    QVERIFY(row.current.isNull());
    QCOMPARE(row.key.size(), 32);
    QCOMPARE(row.key, plan.contentKey(0));
}

//! Cells that the header does not name are part of the row all the same, those of a report behind its columns.
void ImportPlanTest::surplusCells()
{
    const ImportTarget target = elevateTarget(Line::V31);
    const ImportPlan plan = elevatePlan(target,
                                        "name,email,roles\nAsha,a@x.org,mentor,mentee\nBo,b@x.org,mentor,,\n"
                                        "Cy,c@x.org,mentor,,\"two\nlines\",\n",
                                        {});
    QCOMPARE(plan.verdict(0), ImportVerdict::Refused);
    QCOMPARE(plan.planRow(0).cells, (QStringList{u"Asha"_s, u"a@x.org"_s, u"mentor"_s, u"mentee"_s}));
    QCOMPARE(plan.verdict(1), ImportVerdict::New);
    QCOMPARE(plan.planRow(1).cells.size(), 3);
    QCOMPARE(plan.planRow(2).cells.sliced(3), (QStringList{QString(), u"two\nlines"_s}));
    const ImportPlan report =
        elevatePlan(target, "name,email,roles,result,reason\nAsha,a@x.org,mentor,refused,why,mentee\n", {});
    QCOMPARE(report.verdict(0), ImportVerdict::Refused);
    QCOMPARE(report.planRow(0).cells, plan.planRow(0).cells);

    // What may be a secret is known again once the row has as many cells as the header.
    ImportInput input = importInput("name,email,password,roles\nRao, Asha,a@x.org,Secret!1x,mentee\n",
                                    elevateTarget(Line::V35, u"UPLOAD"));
    QCOMPARE(planOf(input).planRow(0).secretsFrom, 2);
    const ImportEdit join = ImportEdit::join(input.document, importRows({0}), 0);
    input.mends = ImportMends().with(join);
    QCOMPARE(planOf(input).planRow(0).cells, (QStringList{u"Rao, Asha"_s, u"a@x.org"_s, u"Secret!1x"_s, u"mentee"_s}));
    QCOMPARE(planOf(input).planRow(0).secretsFrom, -1);
    input.mends = input.mends.with(join);
    QCOMPARE(planOf(input).planRow(0).secretsFrom, 1);
}

void ImportPlanTest::contentKeys()
{
    // The same person in files that are written differently.
    const ImportPlan plan = ivaltPlan("Asha Rao,+91,9876543210,a@x.org,\n", {});
    ImportInput other =
        importInput("Mail;Full name;Phone\na@x.org;\" Asha Rao \";+91 98765-43210\nb@x.org;Bo;+91 98765-43210\n",
                    ivaltUserTarget(referenceForm));
    other.directory = ImportDirectory(other.target, {}, true);
    QCOMPARE(planOf(other).contentKey(0), plan.contentKey(0));
    QVERIFY(planOf(other).contentKey(1) != plan.contentKey(0));
    ImportInput form = other;
    form.target.id = "another"_L1;
    QVERIFY(planOf(form).contentKey(0) != plan.contentKey(0));
    // What stands in one field cannot be taken for the end of another.
    QVERIFY(ivaltPlan("Asha,+91,9876543210,a@x.org,ios\n", {}).contentKey(0) !=
            ivaltPlan("Ashaa,+91,9876543210,a@x.org,ios\n", {}).contentKey(0));
}

void ImportPlanTest::keysHaveNoSecrets()
{
    const QByteArray text = "name,email,password,roles\nAsha,a@x.org,Secret!1x,mentee\n";
    const ImportTarget target = elevateTarget(Line::V35, u"UPLOAD");
    const ImportPlan one = elevatePlan(target, text, {});
    const ImportPlan other = elevatePlan(target, QByteArray(text).replace("Secret!1x", "Other!1x"), {});
    QCOMPARE(one.contentKey(0), other.contentKey(0));
    QCOMPARE(one.secretColumns(), (QList{false, false, true, false}));
    QCOMPARE(one.planRow(0).wanted.text(u"password"), u"Secret!1x"_s);
}

void ImportPlanTest::importedBefore()
{
    ImportInput input = importInput("name,country_code,mobile,email\nAsha Rao,+91,9876543210,a@x.org\n"
                                    "Bo Li,+44,2079460000,b@x.org\nCy Day,+1,5550100100,c@x.org\n",
                                    ivaltUserTarget(quickStartForm));
    input.directory =
        ImportDirectory(input.target, {ivaltPerson(u"8"_s, u"Bo"_s, u"+44"_s, u"2079460000"_s, u"b@x.org"_s)}, true);
    const ImportPlan fresh = planOf(input);
    QCOMPARE(fresh.sentCount(), 3);
    const QDateTime when(QDate(2026, 5, 12), QTime(10, 31));
    input.imported = std::make_shared<const ImportedKeys>(
        ImportedKeys{{fresh.contentKey(0), when.toSecsSinceEpoch()}, {fresh.contentKey(1), when.toSecsSinceEpoch()}});
    const ImportPlan plan = planOf(input);
    QCOMPARE(plan.verdict(0), ImportVerdict::Imported);
    // Whoever is there gets what the file says, as often as it is said.
    QCOMPARE(plan.verdict(1), ImportVerdict::Changed);
    QCOMPARE(plan.verdict(2), ImportVerdict::New);
    QCOMPARE(plan.sentCount(), 2);
    QVERIFY(plan.planRow(0).key.isEmpty());
    QVERIFY2(plan.planRow(0).problems.value(0).contains(QLocale().toString(when, QLocale::ShortFormat)),
             qPrintable(plan.planRow(0).problems.value(0)));
}

void ImportPlanTest::manyPeople()
{
    QList<Record> people;
    QByteArray text;
    for (int i = 0; i < 20'000; ++i) {
        const QString number = QString::number(9'000'000'000 + i);
        people.append(ivaltPerson(QString::number(i), u"Person %1"_s.arg(i), u"+91"_s, number, u"p%1@x.org"_s.arg(i)));
        if (i % 2 == 0)
            text += u"Person %1,+91,%2,P%1@X.org,\n"_s.arg(i).arg(number).toUtf8();
        else
            text += u"Other,+91,%2,q%1@x.org,\n"_s.arg(i).arg(number).toUtf8();
    }
    const ImportPlan plan = ivaltPlan(text, people);
    QCOMPARE(plan.count(ImportVerdict::Unchanged), 10'000);
    QCOMPARE(plan.count(ImportVerdict::Changed), 10'000);
    QCOMPARE(plan.planRow(19'999).current.text(u"id"), u"19999"_s);
}

void ImportPlanTest::names()
{
    QStringList names;
    QStringList texts;
    for (int verdict = 0; verdict < importVerdictCount; ++verdict) {
        names.append(importVerdictName(ImportVerdict(verdict)));
        texts.append(importVerdictText(ImportVerdict(verdict)));
    }
    QCOMPARE(names.removeDuplicates() + texts.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(ImportPlanTest)
#include "tst_importplan.moc"
