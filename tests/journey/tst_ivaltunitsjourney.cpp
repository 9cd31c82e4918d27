#include "tests/support/geofences.h"
#include "tests/support/plainhttp.h"

#include "models/geo/fence.h"
#include "ui/access/verdictcard.h"

#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::geofences;

//! A service that keeps radii in feet and says "no" for off, on a connection that is set so: whoever works with it sees
//! metres and switches.
class IvaltUnitsJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCursor::setPos(0, 0); }

    void fencesAreSavedInFeet()
    {
        Journey journey(options());
        QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
        const QString path = u"/organization/%1/geo-fences"_s.arg(organization(journey, u"tejo-port"_s));
        for (FenceKey key : document(journey)->keys()) {
            const FenceValues &values = valuesOf(journey, key);
            const double told = stored(journey, path, u"name"_s, values.name)["radius"_L1].toDouble();
            QCOMPARE(*values.radius, std::round(*values.radius)); // whole metres in the sample
            QCOMPARE(told, *values.radius / metresInFoot);
        }

        // Typed, in either unit.
        const FenceKey belem = named(journey, u"Torre de Belém"_s);
        canvas(journey)->select({belem});
        const double before = *valuesOf(journey, belem).radius;
        QCOMPARE(text(journey, u"Radius in metres"_s).toDouble(), before);
        QVERIFY(std::abs(text(journey, u"Radius in feet"_s).toDouble() * metresInFoot - before) < 0.01);
        QVERIFY(type(journey, u"Radius in feet"_s, u"1000"_s));
        QCOMPARE(text(journey, u"Radius in metres"_s), u"304.8"_s);
        // Resized by keys.
        const FenceKey cais = named(journey, u"Cais do Sodré"_s);
        canvas(journey)->select({cais});
        canvas(journey)->setFocus();
        const double small = *valuesOf(journey, cais).radius;
        press(journey, Qt::Key_Plus);
        press(journey, Qt::Key_Plus);
        const double large = *valuesOf(journey, cais).radius;
        QVERIFY(large > small);
        // Drawn.
        QVERIFY(journey.command(u"Draw a geofence"_s));
        drag(journey, {60, 420}, {30, 0});
        QTRY_VERIFY(line(journey, u"Name"_s)->hasFocus());
        QTest::keyClicks(line(journey, u"Name"_s), u"Ferry gate"_s);
        QTest::keyClick(line(journey, u"Name"_s), Qt::Key_Return);
        const double drawn = *valuesOf(journey, named(journey, u"Ferry gate"_s)).radius;
        QVERIFY(save(journey));
        QTRY_COMPARE(document(journey)->unsavedCount(), 0);

        QCOMPARE(stored(journey, path, u"name"_s, u"Torre de Belém"_s)["radius"_L1].toDouble(), 1000.0);
        QCOMPARE(stored(journey, path, u"name"_s, u"Cais do Sodré"_s)["radius"_L1].toDouble(), large / metresInFoot);
        QCOMPARE(stored(journey, path, u"name"_s, u"Ferry gate"_s)["radius"_L1].toDouble(), drawn / metresInFoot);
        // Read again, it is the same.
        press(journey, Qt::Key_F5);
        QTRY_VERIFY(page(journey)->findChild<PageWatch *>()->isReady());
        QCOMPARE(*valuesOf(journey, named(journey, u"Torre de Belém"_s)).radius, 304.8);
        QCOMPARE(*valuesOf(journey, named(journey, u"Cais do Sodré"_s)).radius, large);
        QCOMPARE(*valuesOf(journey, named(journey, u"Ferry gate"_s)).radius, drawn);
        QCOMPARE(document(journey)->unsavedCount(), 0);
    }

    void filesAreInMetres_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("CSV") << u"fences.csv"_s;
        QTest::newRow("GeoJSON") << u"fences.geojson"_s;
    }
    void filesAreInMetres()
    {
        QFETCH(const QString, name);
        Journey journey(options());
        QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
        const QString metres = QString::number(*valuesOf(journey, named(journey, u"Torre de Belém"_s)).radius);
        QVERIFY(journey.command(u"Export all geofences"_s));
        QVERIFY(journey.pickFile(name));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.waitForText(u"Saved 6 geofences"_s));
        QFile file(journey.folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString content = QString::fromUtf8(file.readAll());
        const qsizetype place = content.indexOf(u"Torre de Belém"_s);
        const QString line = content.mid(content.lastIndexOf(u'\n', place) + 1, 400);
        QVERIFY2(line.contains(metres), qPrintable(line));
        QVERIFY2(!content.contains(QString::number(qRound(metres.toDouble() / metresInFoot))), qPrintable(content));

        QVERIFY(journey.command(u"Import a file"_s));
        QVERIFY(journey.pickFile(name));
        QVERIFY2(journey.waitForText(u"6 the same as here"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Cancel"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QCOMPARE(document(journey)->unsavedCount(), 0);
    }

    void accessIsCheckedInMetres()
    {
        Journey journey(options());
        QVERIFY(openCheck(journey));
        QVERIFY(toggle(journey, u"Geofences"_s, u"Tower Bridge"_s));
        QVERIFY(journey.fill(u"Place"_s, u"51.5055, -0.0754"_s));
        // As on a service that keeps metres, see tst_accessjourney.
        QVERIFY2(journey.waitForText(u"Inside Tower Bridge (180 m from its edge)"_s),
                 qPrintable(journey.visibleText()));
        QVERIFY(journey.fill(u"Place"_s, u"51.5145, -0.0754"_s)); // 1001 m to the north
        QVERIFY2(journey.waitForText(u"821 m outside Tower Bridge"_s), qPrintable(journey.visibleText()));
    }

    //! Switched off in the form, said as "no" to the service, and read as off where access is checked.
    void whoIsSwitchedOffIsNotCheckedForTimes()
    {
        Journey journey(options());
        const QString city = organization(journey, u"sandbox-city"_s);
        const QString user = withTimeslots(journey, city);
        QVERIFY(!user.isEmpty());
        const QString path = u"/organization/%1/users"_s.arg(city);
        const QJsonObject person = stored(journey, path, u"id"_s, user);
        QCOMPARE(person["verify_timeslots"_L1].toString(), u"on"_s);

        QVERIFY(openCheck(journey));
        QVERIFY(journey.click(u"Choose a person…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.pick(person["email"_L1].toString()));
        QVERIFY(journey.click(u"Choose"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY2(journey.waitForText(u"As assigned."_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.fill(u"Moment"_s, u"2025-03-02 03:30"_s)); // a Sunday, when none of them holds
        QTRY_COMPARE(card(journey)->answer(), VerdictCard::Answer::Denied);
        QVERIFY(!journey.visibleText().contains(u"timeslots are not checked"_s));

        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(journey.clickRow(u"id"_s, user));
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Check timeslots"_s, u"No"_s));
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QCOMPARE(stored(journey, path, u"id"_s, user)["verify_timeslots"_L1].toString(), u"no"_s);
        QVERIFY(journey.goTo(u"ivalt.accessCheck"_s));
        QVERIFY2(journey.waitForText(u"timeslots are not checked"_s), qPrintable(journey.visibleText()));
    }

private:
    static JourneyOptions options()
    {
        JourneyOptions options{.elevate = false};
        options.sandbox.ivalt = sandbox::IvaltEnvelope::Reference;
        options.sandbox.ivaltDialect.radiusUnit = u"feet"_s;
        options.sandbox.ivaltDialect.offWord = u"no"_s;
        options.prepare = [](Workspace &workspace) {
            workspace.ivalt->radiusUnit = u"feet"_s;
            workspace.ivalt->switchedOffWord = u"no"_s;
        };
        return options;
    }

    static QJsonArray rows(Journey &journey, const QString &path)
    {
        PlainHttp http;
        const QByteArray key(sandbox::sampleIvaltKey.data(), sandbox::sampleIvaltKey.size());
        const QUrl url(journey.sandbox().baseUrl(Service::Ivalt).toString() + path);
        return http.send("GET", url, {{"x-api-key", key}}).json["data"_L1].toArray();
    }
    //! What the service tells of one, in its own words.
    static QJsonObject stored(Journey &journey, const QString &path, const QString &key, const QString &value)
    {
        for (const QJsonValue &row : rows(journey, path)) {
            if (json::toText(row[key]) == value)
                return row.toObject();
        }
        return {};
    }
    static QString organization(Journey &journey, const QString &code)
    {
        return json::toText(stored(journey, u"/organizations"_s, u"slug"_s, code)["id"_L1]);
    }
    //! Somebody whose times are checked, and who has some.
    static QString withTimeslots(Journey &journey, const QString &organization)
    {
        for (const QJsonValue &person : rows(journey, u"/organization/%1/users"_s.arg(organization))) {
            const QString id = json::toText(person["id"_L1]);
            if (person["verify_timeslots"_L1] == "on"_L1 && !rows(journey, u"/user/%1/timeslots"_s.arg(id)).isEmpty())
                return id;
        }
        return {};
    }

    static QLineEdit *line(Journey &journey, const QString &label)
    {
        return qobject_cast<QLineEdit *>(journey.editor(label));
    }
    static QString text(Journey &journey, const QString &label) { return line(journey, label)->text(); }
    static bool type(Journey &journey, const QString &label, const QString &text)
    {
        if (!journey.fill(label, text))
            return false;
        QTest::keyClick(line(journey, label), Qt::Key_Return);
        return true;
    }

    static VerdictCard *card(Journey &journey) { return journey.window().currentPage()->findChild<VerdictCard *>(); }
    static QListWidget *list(Journey &journey, const QString &name)
    {
        for (QListWidget *rows : journey.window().currentPage()->findChildren<QListWidget *>()) {
            if (rows->accessibleName() == name)
                return rows;
        }
        return nullptr;
    }
    static bool openCheck(Journey &journey)
    {
        return journey.goTo(u"ivalt.accessCheck"_s) && QTest::qWaitFor([&] {
                   const QListWidget *rows = list(journey, u"Geofences"_s);
                   return rows && rows->isVisible() && rows->count() > 0;
               }) &&
               journey.click(u"Uncheck all: Geofences"_s) && journey.click(u"Uncheck all: Timeslots"_s);
    }
    static bool toggle(Journey &journey, const QString &listName, const QString &rule)
    {
        QListWidget *rows = list(journey, listName);
        rows->setFocus(Qt::TabFocusReason);
        QTest::keyClick(rows, Qt::Key_Home);
        for (int row = 0; row < rows->count(); ++row) {
            if (rows->currentItem()->text().startsWith(rule)) {
                QTest::keyClick(rows, Qt::Key_Space);
                return rows->currentItem()->checkState() == Qt::Checked;
            }
            QTest::keyClick(rows, Qt::Key_Down);
        }
        return false;
    }
};

QTEST_MAIN(IvaltUnitsJourneyTest)
#include "tst_ivaltunitsjourney.moc"
