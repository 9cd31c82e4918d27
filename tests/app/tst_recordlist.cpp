#include "app/pages/lookup.h"
#include "app/pages/pagetable.h"
#include "app/pages/recordlist.h"
#include "app/pages/requests.h"
#include "models/records/ivalt/organization.h"
#include "network/operations/ivalt.h"
#include "tests/support/clientfixture.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::testing;

namespace {

constexpr auto rolesPath = "/user/v1/user-role/list";
constexpr auto peoplePath = "/admin/public/api/organization/7/users";

const PageRow &pageWith(QLatin1StringView id)
{
    return **std::ranges::find(allPages(), id, &PageRow::id);
}

QString identityAt(RecordList &list, qsizetype position)
{
    return list.store().text(list.store().rowAt(position), 0);
}

//! Roles in pages, as an ELEVATE service lists them.
class Roles
{
public:
    Roles() : client(elevateConnection(server), quickEnvironment(clock))
    {
        client.setAuthorizer(&authorizer);
        server.on(rolesPath, [this](const SeenRequest &request) { return page(request); });
    }

    void add(int count)
    {
        for (int i = 0; i < count; ++i) {
            const auto id = qint64(rows.size() + 1);
            rows.append(QJsonObject{{u"id"_s, id}, {u"title"_s, u"role_%1"_s.arg(id)}});
        }
    }
    void rename(qint64 id, const QString &title, const QString &label = {})
    {
        for (QJsonValueRef row : rows) {
            if (row["id"_L1] == id)
                row = QJsonObject{{u"id"_s, id}, {u"title"_s, title}, {u"label"_s, label}};
        }
    }
    void remove(qint64 id)
    {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows.at(i)["id"_L1] == id)
                rows.removeAt(i);
        }
    }
    Behaviour page(const SeenRequest &request) const
    {
        const QUrlQuery query(QUrl(QString::fromLatin1(request.target)));
        const QString search = query.queryItemValue(u"search"_s);
        const int limit = query.queryItemValue(u"limit"_s).toInt();
        const int first = (query.queryItemValue(u"page"_s).toInt() - 1) * limit;
        QJsonArray matching;
        for (const QJsonValue &row : rows) {
            if (row["title"_L1].toString().contains(search, Qt::CaseInsensitive))
                matching.append(row);
        }
        QJsonArray answer;
        for (int i = first; i < std::min<qsizetype>(first + limit, matching.size()); ++i)
            answer.append(matching.at(i));
        const QJsonObject result{{u"data"_s, answer}, {u"count"_s, matching.size()}};
        return elevateReply(json::compact(result)).after(delay);
    }
    //! The pages asked for, in order.
    QList<int> pagesSeen() const
    {
        QList<int> pages;
        for (const SeenRequest &request : server.seen().sliced(forgotten))
            pages.append(QUrlQuery(QUrl(QString::fromLatin1(request.target))).queryItemValue(u"page"_s).toInt());
        return pages;
    }
    //! What was searched for, in order; requests without a search are left out.
    QStringList searchesSeen() const
    {
        QStringList searches;
        for (const SeenRequest &request : server.seen().sliced(forgotten)) {
            const QUrlQuery query(QUrl(QString::fromLatin1(request.target)));
            if (query.hasQueryItem(u"search"_s))
                searches.append(query.queryItemValue(u"search"_s, QUrl::FullyDecoded));
        }
        return searches;
    }
    void forget() { forgotten = server.seen().size(); }

    FaultServer server;
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    Client client;
    OpenAuthorizer authorizer;
    QJsonArray rows;
    int delay = 0;
    qsizetype forgotten = 0;
};

//! People of an iVALT organization, all in one reply.
class People
{
public:
    People() : client(ivaltConnection(server), quickEnvironment(clock))
    {
        client.setAuthorizer(&authorizer);
        server.on(peoplePath, [this](const SeenRequest &) { return reply(200, all()); });
        for (int id = 1; id <= 3; ++id)
            setName(id, u"Person %1"_s.arg(id));
    }
    void setName(int id, const QString &name)
    {
        names.insert(id, name);
        server.on(onePath(id), [this, id](const SeenRequest &) { return reply(200, envelope(person(id))); });
    }
    static QByteArray onePath(int id) { return "/admin/public/api/organization/7/user/" + QByteArray::number(id); }
    QJsonObject person(int id) const { return {{u"id"_s, id}, {u"name"_s, names.value(id)}}; }
    static QByteArray envelope(const QJsonValue &data, const QJsonObject &meta = {})
    {
        return json::compact(
            QJsonObject{{u"status"_s, u"success"_s}, {u"message"_s, u"Fine."_s}, {u"data"_s, data}, {u"meta"_s, meta}});
    }
    QByteArray all() const
    {
        QJsonArray list;
        for (auto it = names.cbegin(); it != names.cend(); ++it)
            list.append(person(it.key()));
        return envelope(list, meta);
    }

    FaultServer server;
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    Client client;
    OpenAuthorizer authorizer;
    QMap<int, QString> names;
    QJsonObject meta; //!< of the list
};

//! Reads the first page of 25 roles, and the one ahead.
void readFirst(RecordList &list)
{
    list.setPageSize(25);
    list.reload();
    QTRY_VERIFY(list.state() == RecordList::State::Ready && list.isSettled());
}

//! The identities of the rows shown.
QStringList shown(RecordList &list)
{
    QStringList identities;
    for (int row = 0; row < list.model().rowCount(); ++row)
        identities.append(list.recordAt(row).identity());
    return identities;
}

//! Reads every page of 25 roles.
bool loadAll(RecordList &list)
{
    list.setPageSize(25);
    list.reload();
    list.loadAll();
    return QTest::qWaitFor([&] { return list.isComplete() && list.isSettled(); });
}

} // namespace

class RecordListTest : public QObject
{
    Q_OBJECT

private slots:
    void readsOnePageAheadWithOneRequestEach()
    {
        Roles roles;
        roles.add(70);
        RecordList list(pageWith("elevate.roles"_L1), roles.client);
        list.setPageSize(25);
        list.reload();
        QTRY_VERIFY(list.state() == RecordList::State::Ready && list.isSettled());
        QCOMPARE(roles.pagesSeen(), QList<int>({1, 2}));
        QCOMPARE(list.store().rowCount(), 50);
        QCOMPARE(list.total(), 70);
        QVERIFY(!list.isComplete());

        list.model().noteShown(10); // more than a prefetch from the end is loaded by nobody's wish
        list.model().noteShown(49);
        list.model().noteShown(49);
        QTRY_VERIFY(list.isComplete());
        QCOMPARE(roles.pagesSeen(), QList<int>({1, 2, 3}));
        QCOMPARE(list.store().rowCount(), 70);
    }

    void repeatedRowsAreOneRowAndNotCountedTwice()
    {
        Roles roles;
        roles.add(40);
        for (int i = 0; i < 5; ++i) // the service lists five of them once more
            roles.rows.append(roles.rows.at(i));
        RecordList list(pageWith("elevate.roles"_L1), roles.client);
        QVERIFY(loadAll(list));
        QCOMPARE(list.store().rowCount(), 40);
        QCOMPARE(list.total(), 40);
        list.reload();
        QTRY_VERIFY(list.isSettled());
        QCOMPARE(list.store().rowCount(), 40);
        QCOMPARE(list.total(), 40);
    }

    void repeatedRowsOfOnePageAreOneRow()
    {
        Roles roles;
        roles.add(5);
        roles.rows.append(roles.rows.at(0));
        RecordList list(pageWith("elevate.roles"_L1), roles.client);
        QVERIFY(loadAll(list));
        QCOMPARE(list.store().rowCount(), 5);
        QCOMPARE(list.total(), 5);
    }

    void searchLooksThroughWhatIsHereAndAsksForTheRest()
    {
        Roles roles;
        roles.add(80);
        roles.rename(3, u"keeper"_s, u"Of the gate"_s); // the service looks at titles only
        roles.rename(70, u"gate_70"_s);
        RecordList list(pageWith("elevate.roles"_L1), roles.client);
        readFirst(list);
        roles.forget();

        QVERIFY(list.setSearch(u"gate"_s));
        QCOMPARE(shown(list), QStringList{u"3"_s}); // at once
        QVERIFY(list.isAskingService());
        QTRY_VERIFY(list.isSettled());
        QCOMPARE(roles.pagesSeen(), QList<int>{1});
        QCOMPARE(roles.searchesSeen(), QStringList{u"gate"_s});
        QCOMPARE(shown(list), (QStringList{u"3"_s, u"70"_s}));
        QCOMPARE(list.phrase(), u"gate"_s);
        QCOMPARE(list.foundTotal(), 1);
        QCOMPARE(list.total(), 80);
        QCOMPARE(list.loadedCount(), 50);
        QVERIFY(list.hasMore());
        list.loadMore(); // the view is at its end; all that was found is here
        QVERIFY(list.isSettled());

        // What only the search has brought goes with it, and the list goes on where it was.
        list.setSearch({});
        QVERIFY(list.isSettled());
        QCOMPARE(list.store().rowCount(), 50);
        list.loadMore();
        QTRY_COMPARE(list.store().rowCount(), 75);
        QCOMPARE(roles.pagesSeen(), QList<int>({1, 3}));
        QCOMPARE(identityAt(list, 69), u"70"_s);
    }

    void wordsAreLookedForInAnyOrderInAllColumns()
    {
        Roles roles;
        roles.add(80);
        roles.rename(70, u"north_gate"_s, u"Keeper"_s);
        roles.rename(71, u"north_tower"_s, u"Keeper"_s);
        roles.rename(72, u"north_tower_2"_s, u"Guest"_s);
        RecordList list(pageWith("elevate.roles"_L1), roles.client);
        readFirst(list);
        roles.forget();
        list.setSearch(u"keep north_tow -2"_s);
        QTRY_VERIFY(list.isSettled());
        QCOMPARE(roles.searchesSeen(), QStringList{u"north"_s}); // an underscore is refused
        QCOMPARE(list.foundTotal(), 3);
        QCOMPARE(shown(list), QStringList{u"71"_s});
    }

    void otherWordsAreLookedForOnLaterPagesOfWhatIsFound()
    {
        Roles roles;
        roles.add(130);
        for (int id = 60; id < 120; ++id)
            roles.rename(id, u"north_%1"_s.arg(id), id == 118 ? u"Key"_s : QString());
        RecordList list(pageWith("elevate.roles"_L1), roles.client);
        readFirst(list);
        roles.forget();
        list.setSearch(u"key north"_s);
        QTRY_VERIFY(list.isSettled());
        QCOMPARE(roles.pagesSeen(), QList<int>({1, 2, 3}));
        QCOMPARE(shown(list), QStringList{u"118"_s});
        QCOMPARE(list.foundCount(), 60);
    }

    void typingAsksOnce()
    {
        Roles roles;
        roles.add(80);
        roles.rename(70, u"gate_70"_s);
        RecordList list(pageWith("elevate.roles"_L1), roles.client);
        readFirst(list);
        roles.forget();
        for (const QString &text : {u"g"_s, u"ga"_s, u"gat"_s, u"gate"_s})
            list.setSearch(text);
        QTRY_VERIFY(list.isSettled());
        QCOMPARE(roles.searchesSeen(), QStringList{u"gate"_s});

        // A search that is on its way does not come beside the next one's.
        roles.delay = 80;
        list.setSearch(u"role"_s);
        QTRY_COMPARE(roles.searchesSeen().size(), 2);
        list.setSearch(u"gate_70"_s);
        QTRY_VERIFY(list.isSettled());
        QCOMPARE(list.store().rowCount(), 51);
        QCOMPARE(shown(list), QStringList{u"70"_s});
    }

    void whatIsAllHereIsSearchedHereOnly()
    {
        Roles roles;
        roles.add(80);
        roles.rename(70, u"gate_70"_s);
        RecordList list(pageWith("elevate.roles"_L1), roles.client);
        readFirst(list);
        list.setSearch(u"gate"_s);
        QTRY_VERIFY(list.isSettled());
        const RowHandle row = list.model().handleAt(0);
        list.loadAll();
        QTRY_VERIFY(list.isComplete() && list.isSettled());
        QCOMPARE(list.store().rowCount(), 80); // none twice
        QCOMPARE(list.loadedCount(), 80);
        QCOMPARE(list.model().handleAt(0), row); // and still the same, so it stays selected
        QVERIFY(list.phrase().isEmpty());
        roles.forget();
        list.setSearch(u"gate 70"_s);
        QCOMPARE(shown(list), QStringList{u"70"_s});
        QVERIFY(list.isSettled());
        QVERIFY(roles.pagesSeen().isEmpty());

        // A change is looked for at the right place although the rows stand elsewhere; reading again sets them right.
        roles.rename(71, u"gate_71"_s);
        list.refresh({{u"71"_s, false}});
        QTRY_COMPARE(shown(list), QStringList{u"70"_s});
        QTRY_COMPARE(list.store().text(list.store().find(0, u"71"), 1), u"gate_71"_s);
        list.reload();
        QTRY_VERIFY(list.isSettled());
        QCOMPARE(identityAt(list, 69), u"70"_s);
    }

    void changeOfWhatWasFoundIsReadAgain()
    {
        Roles roles;
        roles.add(80);
        roles.rename(70, u"gate_70"_s);
        roles.rename(71, u"gate_71"_s);
        RecordList list(pageWith("elevate.roles"_L1), roles.client);
        readFirst(list);
        list.setSearch(u"gate"_s);
        QTRY_VERIFY(list.isSettled());
        const RowHandle row = list.store().find(0, u"70");
        roles.rename(70, u"gate_seventy"_s);
        roles.remove(71);
        roles.forget();
        list.refresh({{u"70"_s, false}, {u"71"_s, false}});
        QTRY_VERIFY(list.isSettled());
        QCOMPARE(shown(list), QStringList{u"70"_s});
        QCOMPARE(list.store().text(row, 1), u"gate_seventy"_s);
        QCOMPARE(roles.pagesSeen(), QList<int>({1, 2, 1}));
        QCOMPARE(roles.searchesSeen(), QStringList{u"gate"_s});
    }

    void failedSearchKeepsWhatIsHere()
    {
        Roles roles;
        roles.add(80);
        roles.rename(70, u"gate_70"_s);
        RecordList list(pageWith("elevate.roles"_L1), roles.client);
        readFirst(list);
        roles.server.queue(elevateError(403, "Forbidden"), 1);
        list.setSearch(u"gate"_s);
        QTRY_VERIFY(list.state() == RecordList::State::Failed);
        QCOMPARE(list.store().rowCount(), 50);
        QVERIFY(!list.isAskingService());
        list.reload();
        QTRY_VERIFY(list.isSettled());
        QCOMPARE(shown(list), QStringList{u"70"_s});
    }

    void searchPhrases_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("phrase");
        const QString users = u"elevate.users"_s;
        const QString organizations = u"elevate.organizations"_s;
        QTest::newRow("word") << users << u"fatima"_s << u"fatima"_s;
        QTest::newRow("longest word") << users << u"ali al berlin"_s << u"berlin"_s;
        QTest::newRow("phrase") << users << u"x \"anna maria\""_s << u"anna maria"_s;
        QTest::newRow("refused characters") << users << u"o'brien-li"_s << u"brien"_s;
        QTest::newRow("percent") << users << u"100%"_s << u"100"_s;
        QTest::newRow("nothing to ask for") << users << u"-x \"--\" ..."_s << QString();
        QTest::newRow("excluded") << users << u"ann -berlin"_s << u"ann"_s;
        QTest::newRow("column that is looked at") << users << u"name:fatima li"_s << u"fatima"_s;
        QTest::newRow("column that is not") << users << u"status:active li"_s << u"li"_s;
        QTest::newRow("address") << users << u"bela@example.org"_s << u"bela@example.org"_s;
        QTest::newRow("address that is refused") << users << u"bela_iyer@example.org"_s << u"bela"_s;
        QTest::newRow("beginning of an address") << users << u"bela@"_s << u"bela"_s;
        QTest::newRow("marks") << users << u"फ़ातिमा"_s << u"फ़ातिमा"_s;
        QTest::newRow("first word") << organizations << u"of greenfields"_s << u"of"_s;
        QTest::newRow("only the beginning of a word") << organizations << u"green-valley"_s << u"green"_s;
        QTest::newRow("no beginning") << organizations << u"_valley north"_s << u"north"_s;
    }

    void searchPhrases()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, text);
        const PageRow &row = pageWith(QLatin1StringView(page.toLatin1()));
        const QList<TableColumn> columns = RecordCells(*row.type).columns();
        QTEST(searchPhrase(row, parseFilterText(text, columns), columns), "phrase");
    }

    void changedRecordIsReadWithItsPageOnly()
    {
        Roles roles;
        roles.add(120);
        RecordList list(pageWith("elevate.roles"_L1), roles.client);
        QVERIFY(loadAll(list));
        const RowHandle row = list.store().find(0, u"60");
        roles.rename(60, u"porter"_s);
        roles.forget();
        QSignalSpy readAgain(&list, &RecordList::readAgain);
        list.refresh({{u"60"_s, true}});
        QTRY_COMPARE(readAgain.size(), 1);
        QCOMPARE(roles.pagesSeen(), QList<int>({3}));
        QCOMPARE(list.store().text(row, 1), u"porter"_s); // and it is the same row
        QCOMPARE(list.store().rowCount(), 120);
        QVERIFY(list.isComplete());
    }

    void removedRecordsGoAndNoOtherIsMissed()
    {
        Roles roles;
        roles.add(120);
        RecordList list(pageWith("elevate.roles"_L1), roles.client);
        list.setPageSize(25);
        list.reload();
        QTRY_VERIFY(list.state() == RecordList::State::Ready && list.isSettled());
        list.loadMore();
        QTRY_COMPARE(list.store().rowCount(), 75);
        roles.remove(5);
        roles.forget();
        list.refresh({{u"5"_s, false}});
        QTRY_VERIFY(list.isSettled());
        QCOMPARE(roles.pagesSeen(), QList<int>({1, 2, 3})); // its page, the next one, and the end that has moved up
        QCOMPARE(list.store().find(0, u"5"), NoRow);
        QCOMPARE(list.total(), 119);
        list.loadAll();
        QTRY_VERIFY(list.isComplete());
        QCOMPARE(list.store().rowCount(), 119);
        QCOMPARE(list.total(), 119);
    }

    void movedRecordIsLookedForEverywhere()
    {
        Roles roles;
        roles.add(120);
        RecordList list(pageWith("elevate.roles"_L1), roles.client);
        QVERIFY(loadAll(list));
        const QJsonValue moved = roles.rows.at(2);
        roles.rows.removeAt(2);
        roles.rows.append(moved);
        list.refresh({{u"3"_s, true}});
        QTRY_VERIFY(list.isSettled());
        QCOMPARE(identityAt(list, 119), u"3"_s);
    }

    void createdRecordIsFoundByReadingWhatIsLoaded()
    {
        Roles roles;
        roles.add(30);
        RecordList list(pageWith("elevate.roles"_L1), roles.client);
        QVERIFY(loadAll(list));
        roles.add(1);
        list.refresh({{u"31"_s, false}});
        QTRY_COMPARE(list.store().rowCount(), 31);
        QCOMPARE(list.total(), 31);
    }

    void changeDuringReadingIsReadAfterwards()
    {
        Roles roles;
        roles.add(60);
        RecordList list(pageWith("elevate.roles"_L1), roles.client);
        QVERIFY(loadAll(list));
        roles.delay = 60;
        roles.forget();
        list.reload();
        QTRY_VERIFY(!roles.pagesSeen().isEmpty()); // page 1 was answered before the change
        roles.rename(1, u"porter"_s);
        list.refresh({{u"1"_s, true}});
        QTRY_VERIFY(list.isSettled());
        QCOMPARE(list.store().text(list.store().find(0, u"1"), 1), u"porter"_s);
    }

    void editedRecordOfAnUnpagedListIsReadAlone()
    {
        People people;
        RecordList list(pageWith("ivalt.users"_L1), people.client);
        Record organization(typeOf<ivalt::Organization>);
        organization.setText(u"id", u"7"_s);
        list.setScope(organization);
        QTRY_COMPARE(list.store().rowCount(), 3);
        QCOMPARE(people.server.count(peoplePath), 1);

        people.setName(2, u"Mara Lund"_s);
        list.refresh({{u"2"_s, true}});
        QTRY_COMPARE(list.store().text(list.store().find(0, u"2"), 1), u"Mara Lund"_s);
        QTRY_VERIFY(list.isSettled());
        QCOMPARE(people.server.count(People::onePath(2)), 1);
        QCOMPARE(people.server.count(peoplePath), 1);

        // Set pending it can still be read, but is not listed any more.
        people.names.remove(3);
        list.refresh({{u"3"_s, false}});
        QTRY_COMPARE(list.store().rowCount(), 2);
        QCOMPARE(people.server.count(peoplePath), 2);
    }

    //! The service says that there are more than it tells, and has no pages to ask for.
    void aListToldInPartIsNotTakenForWhole()
    {
        People people;
        people.meta = {{u"current_page"_s, 1}, {u"per_page"_s, 3}, {u"total"_s, 40}, {u"last_page"_s, 14}};
        RecordList list(pageWith("ivalt.users"_L1), people.client);
        Record organization(typeOf<ivalt::Organization>);
        organization.setText(u"id", u"7"_s);
        list.setScope(organization);
        QTRY_VERIFY(list.state() == RecordList::State::Ready && list.isSettled());
        QCOMPARE(list.store().rowCount(), 3);
        QCOMPARE(list.total(), 40);
        QVERIFY(list.part());
        QCOMPARE(list.part()->pages, 14);
        QVERIFY(!placeBefore(list, list.recordAt(0)).isAllKnown);
        QVERIFY(!list.hasMore());
        list.loadAll();
        QVERIFY(list.isSettled());
        QCOMPARE(people.server.count(peoplePath), 1);

        // Of many none is no empty list.
        const QMap<int, QString> names = std::exchange(people.names, {});
        list.reload();
        QTRY_VERIFY(list.state() == RecordList::State::Failed);
        QCOMPARE(list.error().summary(), u"The service told only 0 of 40 rows, page 1 of 14."_s);
        QCOMPARE(list.store().rowCount(), 3);

        people.names = names;
        people.meta = {{u"total"_s, 3}, {u"last_page"_s, 1}};
        list.reload();
        QTRY_VERIFY(list.state() == RecordList::State::Ready);
        QVERIFY(!list.part());
        QCOMPARE(list.total(), 3);
        QVERIFY(placeBefore(list, list.recordAt(0)).isAllKnown);
    }

    void whatTakesTheMissingForGoneTakesNoListInPart()
    {
        People people;
        const Request request{.path = {{u"org_id"_s, u"7"_s}}};
        const auto told = [&] {
            return toldRows(ivalt::listOrgUsers, await(people.client.list(ivalt::listOrgUsers, request)));
        };
        QCOMPARE(told()->rows.size(), 3);
        people.meta = {{u"total"_s, 4}};
        const Outcome<RecordPage> part = told();
        QVERIFY(!part);
        QCOMPARE(part.error().cause, ServiceError::Cause::Malformed);
        QCOMPARE(part.error().summary(), u"The service told only 3 of 4 rows."_s);
        QVERIFY(!part.error().isListless);
    }

    void failureKeepsWhatIsThere()
    {
        Roles roles;
        roles.add(10);
        RecordList list(pageWith("elevate.roles"_L1), roles.client);
        QVERIFY(loadAll(list));
        roles.server.queue(elevateError(403, "Forbidden"), 1);
        list.reload();
        QTRY_VERIFY(list.state() == RecordList::State::Failed);
        QCOMPARE(list.store().rowCount(), 10);
        list.reload();
        QTRY_VERIFY(list.state() == RecordList::State::Ready);
        QCOMPARE(list.store().rowCount(), 10);
    }

    void cancellingSaysSoAndSendsNoMore()
    {
        Roles roles;
        roles.add(60);
        roles.delay = 50;
        RecordList list(pageWith("elevate.roles"_L1), roles.client);
        list.setPageSize(25);
        list.reload();
        list.loadAll();
        QTRY_VERIFY(!roles.pagesSeen().isEmpty());
        list.cancel();
        QVERIFY(list.state() == RecordList::State::Failed);
        QVERIFY(list.error().cause == ServiceError::Cause::Cancelled);
        QVERIFY(list.isSettled());
        QTRY_COMPARE(roles.client.openCalls(), 0);
        QCOMPARE(roles.pagesSeen().size(), 1);
        list.reload();
        QTRY_VERIFY(list.state() == RecordList::State::Ready);
    }
};

QTEST_MAIN(RecordListTest)
#include "tst_recordlist.moc"
