#include "tests/support/journey.h"

#include "network/operations/elevate.h"
#include "network/operations/ivalt.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace std::chrono_literals;
using sandbox::Fault;
using sandbox::Switch;

//! What stands on every page of records in place of its table, and the next step it offers.
class PageStatesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyStateHasANextStep_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<const Endpoint *>("list");
        QTest::addColumn<QString>("creates");
        const auto row = [](const char *page, const Endpoint &list, const QString &creates) {
            QTest::newRow(page) << QString::fromLatin1(page) << &list << creates;
        };
        row("elevate.organizations", elevate::listOrganizations, u"New organization…"_s);
        row("elevate.users", elevate::searchUsers, u"New user…"_s);
        row("elevate.roles", elevate::listRoles, u"New role…"_s);
        row("elevate.permissions", elevate::listPermissions, u"New permission…"_s);
        row("elevate.modules", elevate::listModules, u"New module…"_s);
        row("ivalt.organizations", ivalt::listOrgs, u"New organization…"_s);
        row("ivalt.users", ivalt::listOrgUsers, u"New user…"_s);
    }

    void everyStateHasANextStep()
    {
        QFETCH(const QString, page);
        QFETCH(const Endpoint *, list);
        QFETCH(const QString, creates);
        Journey journey({.timeout = 60s, .isKept = true});
        const QStringList lists{list->id};
        struct Expected
        {
            const char *name;
            Switch fault;
            PaneState::Kind kind;
            QString title; //!< as the state has it
            QString seen;  //!< on the page
            QString step;
        };
        using Kind = PaneState::Kind;
        const QList<Expected> states = {
            {"loading",
             {.fault = Fault::Hang, .operations = lists},
             Kind::Loading,
             {},
             u"Still loading"_s,
             u"Cancel"_s},
            {"empty",
             {.fault = Fault::Status, .operations = lists, .status = 200, .body = emptyList(*list)},
             Kind::Message,
             u"Nothing here yet"_s,
             u"Nothing here yet"_s,
             creates},
            {"error",
             {.fault = Fault::Status, .operations = lists, .status = 500},
             Kind::Message,
             u"This could not be read"_s,
             u"status 500"_s,
             u"Try again"_s},
            {"offline",
             {.fault = Fault::Drop, .operations = lists},
             Kind::Message,
             u"The service cannot be reached"_s,
             u"Check your network"_s,
             u"Try again"_s},
            {"not allowed",
             {.fault = Fault::Status, .operations = lists, .status = 403},
             Kind::Message,
             u"You are not allowed to see this"_s,
             u"Ask an administrator"_s,
             u"Sign in as somebody else…"_s},
        };
        for (const Expected &expected : states) {
            qInfo() << expected.name;
            QVERIFY(openAnew(journey));
            journey.sandbox().setSwitches({expected.fault});
            QVERIFY(journey.window().showPage(page));
            QVERIFY2(journey.waitForText(expected.seen), qPrintable(journey.visibleText()));
            const auto &state = journey.page()->state();
            QVERIFY(state);
            QCOMPARE(state->kind, expected.kind);
            QCOMPARE(state->title, expected.title);
            QCOMPARE(state->actionText, expected.step);
            QVERIFY(isOffered(journey, expected.step));
            QVERIFY(expected.kind == Kind::Loading || !state->text.isEmpty());
            QVERIFY2(!state->text.contains(u"match"_s), qPrintable(state->text)); // nothing was searched
            QCOMPARE(journey.shownRows(), 0);
        }
    }

    void emptyListInAReadOnlyWorkspaceIsReadAgain_data() { everyStateHasANextStep_data(); }

    void emptyListInAReadOnlyWorkspaceIsReadAgain()
    {
        QFETCH(const QString, page);
        QFETCH(const Endpoint *, list);
        Journey journey({.safety = SafetyLevel::ReadOnly, .isKept = true});
        QVERIFY(openAnew(journey));
        journey.sandbox().setSwitches(
            {{.fault = Fault::Status, .operations = {list->id}, .status = 200, .body = emptyList(*list)}});
        QVERIFY(journey.window().showPage(page));
        QVERIFY2(journey.waitForText(u"Nothing here yet"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.page()->state()->text.contains(u"read-only"_s));
        QVERIFY2(!journey.page()->state()->text.contains(u"create the first"_s, Qt::CaseInsensitive),
                 qPrintable(journey.page()->state()->text));
        journey.sandbox().clearSwitches();
        QVERIFY(journey.click(u"Refresh"_s));
        QTRY_VERIFY(journey.shownRows() > 0);
    }

private:
    //! The workspace as after a start, signed in, on a page that lists no records.
    static bool openAnew(Journey &journey)
    {
        journey.sandbox().clearSwitches();
        return journey.window().showPage(u"changes"_s) && journey.reopen() &&
               journey.window().currentPageId() == "changes"_L1 && QTest::qWaitFor([&] {
                   return journey.workspace().isOpen(Service::Elevate) && journey.workspace().isOpen(Service::Ivalt);
               });
    }

    static QJsonObject emptyList(const Endpoint &list)
    {
        if (list.service == Service::Ivalt)
            return {{"status"_L1, "success"_L1}, {"message"_L1, "Fine."_L1}, {"data"_L1, QJsonArray()}};
        QStringList path = QString(list.rows).split(u'.');
        QJsonObject inside{{path.takeLast(), QJsonArray()}, {"count"_L1, 0}};
        while (!path.isEmpty())
            inside = {{path.takeLast(), inside}};
        inside.insert("responseCode"_L1, "OK"_L1);
        inside.insert("message"_L1, "Fine."_L1);
        return inside;
    }

    static bool isOffered(Journey &journey, const QString &text)
    {
        const QList<QAbstractButton *> buttons = journey.page()->findChildren<QAbstractButton *>();
        return std::ranges::any_of(buttons, [&](const QAbstractButton *button) {
            return button->isVisible() && button->isEnabled() && button->text() == text;
        });
    }
};

QTEST_MAIN(PageStatesTest)
#include "tst_pagestates.moc"
