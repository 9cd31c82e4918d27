#pragma once

#include "app/changes/changedoor.h"
#include "app/changes/changelog.h"
#include "app/changes/clientsender.h"
#include "app/import/importjournal.h"
#include "app/import/ivaltimport.h"
#include "models/records/ivalt/user.h"
#include "network/client/client.h"
#include "network/operations/ivalt.h"
#include "network/sandbox/sampleaccounts.h"
#include "network/session/ivaltsession.h"
#include "tests/support/toldreviewer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace gatehouse::testing {

//! The answer of a future that gives one; fails the test where none comes.
template<class Value>
Value awaited(const QFuture<Value> &future, int patience = 30'000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience) || future.resultCount() == 0)
        qFatal("no answer");
    return future.result();
}

inline QString mobileOf(qint64 number)
{
    return QString::number(9'000'000'000 + number);
}

//! A person as the quick start form of iVALT has it.
inline Record person(qint64 number, const QString &token = {})
{
    Record user(typeOf<ivalt::User>);
    user.setText(u"first_name", QStringLiteral("Person"));
    user.setText(u"last_name", QStringLiteral("Number%1").arg(number));
    user.setText(u"country_code", QStringLiteral("+91"));
    user.setText(u"mobile", mobileOf(number));
    user.setText(u"email", QStringLiteral("person%1@example.org").arg(number));
    if (!token.isEmpty())
        user.setText(u"device_token", token);
    return user;
}

inline QByteArray keyOf(const Record &user)
{
    return QCryptographicHash::hash(user.text(u"mobile").toUtf8(), QCryptographicHash::Sha256);
}

//! So many new people, of whom \a token is a secret.
inline ImportSupply people(qint64 count, const QString &token = {})
{
    const auto row = [token](qint64 number) {
        const Record wanted = person(number, token);
        return ImportRow{.row = number,
                         .line = number + 2,
                         .verdict = ImportVerdict::New,
                         .wanted = wanted,
                         .cells = {wanted.text(u"mobile"), wanted.text(u"email"), token},
                         .key = keyOf(wanted)};
    };
    return {.count = count, .row = row, .key = [](qint64 number) { return keyOf(person(number)); }};
}

inline ImportEntry importOf(const QString &organization, bool hasSecrets = false)
{
    return {.service = Service::Ivalt,
            .organization = organization,
            .organizationTitle = QStringLiteral("North Gate"),
            .file = QStringLiteral("people.csv"),
            .target = QString(ivalt::createOrgUser.id),
            .columns = {QStringLiteral("mobile"), QStringLiteral("email"), QStringLiteral("token")},
            .secretColumns = {false, false, true},
            .hasSecrets = hasSecrets};
}

//! From now on no row in the journal's file can be changed, as on a full disk; \a why is what the database says.
inline bool letRowsFail(const QString &file, const QString &why)
{
    const QString connection = QStringLiteral("spoiler");
    bool isDone = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(file);
        isDone = database.open() &&
                 QSqlQuery(database).exec(
                     QStringLiteral("CREATE TRIGGER spoiler BEFORE UPDATE ON rows BEGIN SELECT RAISE(ABORT, '%1'); END")
                         .arg(why));
    }
    QSqlDatabase::removeDatabase(connection);
    return isDone;
}

//! The program without its window: what an import of iVALT works with, on a sandbox at \a address.
struct ImportHost
{
    explicit ImportHost(const QString &folder, const QString &address)
        : client(
              IvaltConnection{.baseUrl = address, .createUserForm = QStringLiteral("quick-start"), .timeoutSeconds = 2},
              environment())
        , session(client)
        , log(QDir(folder).filePath(QStringLiteral("changes.db")))
        , door(&log, &reviewer)
        , journal(QDir(folder).filePath(QStringLiteral("imports/journal.db")))
    {
        session.resume(QString(sandbox::sampleIvaltKey));
        door.setLookAgainAfter(std::chrono::milliseconds(30));
        door.enter({.name = QStringLiteral("City"), .safety = SafetyLevel::ConfirmDestructive},
                   std::make_shared<ClientSender>(nullptr, &client, nullptr));
    }

    static ClientEnvironment environment()
    {
        ClientEnvironment quick;
        quick.retry.firstDelay = std::chrono::milliseconds(5);
        quick.retry.longestDelay = std::chrono::milliseconds(40);
        quick.retry.longestPatience = std::chrono::milliseconds(1'500);
        return quick;
    }

    ImportPlace place() { return {.journal = &journal, .door = &door, .client = &client}; }
    //! The import as the journal has it; id 0: it has none.
    ImportEntry entry(qint64 id = 0)
    {
        const auto entries = awaited(journal.entries());
        if (!entries)
            qFatal("%s", qPrintable(entries.error()));
        for (const ImportEntry &one : *entries) {
            if (id == 0 || one.id == id)
                return one;
        }
        return {};
    }
    QList<ImportedRow> rows(qint64 id, const ImportRowFilter &filter = {})
    {
        return awaited(journal.rows(id, filter, -1, 1'000'000)).value_or(QList<ImportedRow>());
    }
    //! An organization of iVALT, made now.
    QString makeOrganization()
    {
        Record organization(*ivalt::createOrg.body);
        organization.setText(u"name", QStringLiteral("North Gate"));
        organization.setText(u"organization_code", QStringLiteral("north-gate"));
        organization.setText(u"has_geo_fencing", QStringLiteral("false"));
        organization.setText(u"number_geo_fencing", QStringLiteral("0"));
        organization.setText(u"is_active", QStringLiteral("true"));
        const auto made = awaited(
            client.send({.operation = &ivalt::createOrg, .body = client.bodyFor(ivalt::createOrg, organization)}));
        const auto listed = awaited(client.list(ivalt::listOrgs));
        if (!made || !listed)
            qFatal("%s", qPrintable(made ? listed.error().details() : made.error().details()));
        for (const Record &one : listed->rows) {
            if (one.text(u"name") == organization.text(u"name"))
                return one.identity();
        }
        qFatal("there is no new organization");
    }
    QList<Record> users(const QString &organization)
    {
        const auto page =
            awaited(client.list(ivalt::listOrgUsers, {.path = {{QStringLiteral("org_id"), organization}}}));
        if (!page)
            qFatal("%s", qPrintable(page.error().details()));
        return page->rows;
    }

    Client client;
    IvaltSession session;
    ChangeLog log;
    ToldReviewer reviewer;
    ChangeDoor door;
    ImportJournal journal;
};

} // namespace gatehouse::testing
