#include "tests/ui/connectionstest.h"
#include "ui/connections/deleteworkspacedialog.h"
#include "ui/connections/workspacelistmodel.h"
#include "ui/connections/workspacespage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::connectionstest;

class WorkspacesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void model();
    void commandsByKeyboard();
    void selectionSurvivesChanges();
    void openOneCannotBeOpenedAgain();
    void detailsSayWhatItConsistsOf();
    void emptyPageOffersTheFirst();
    void narrowRowsCutTheNameOnly();
    void productionAsksForTheName();
    void otherEnvironmentsDoNot();
    void deleteThatFailsStaysOpen();
    void everythingHasAName();

private:
    static QList<Workspace> city();

    Theme m_theme;
};

void WorkspacesTest::initTestCase()
{
    m_theme = Theme::install(*qApp, Appearance::Light);
}

QList<Workspace> WorkspacesTest::city()
{
    Workspace live;
    live.name = u"City of Riverside"_s;
    live.environment = Environment::Production;
    live.safety = SafetyLevel::ReviewAll;
    live.elevate = ElevateConnection{.baseUrl = u"https://users.riverside.example"_s,
                                     .line = u"3.5"_s,
                                     .origin = u"portal.riverside.example"_s,
                                     .identifier = u"asha@riverside.example"_s};
    live.ivalt = IvaltConnection();
    Workspace staging;
    staging.name = u"Riverside rehearsal"_s;
    staging.environment = Environment::Staging;
    staging.elevate = ElevateConnection{.baseUrl = u"https://staging.riverside.example:8443"_s};
    Workspace audit;
    audit.name = u"Harbour district, audit"_s;
    audit.environment = Environment::Production;
    audit.safety = SafetyLevel::ReadOnly;
    audit.ivalt = IvaltConnection();
    Workspace sandbox;
    sandbox.name = u"Sandbox"_s;
    sandbox.environment = Environment::Sandbox;
    sandbox.elevate = ElevateConnection{.baseUrl = u"http://127.0.0.1:8100"_s};
    sandbox.ivalt = IvaltConnection{.baseUrl = u"http://127.0.0.1:8101/admin/public/api"_s};
    return {live, staging, audit, sandbox};
}

void WorkspacesTest::model()
{
    WorkspaceListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QList<Workspace> all = city();
    model.setWorkspaces(all);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(1).data(WorkspaceListModel::PlacesRole).toString(),
             u"ELEVATE staging.riverside.example:8443"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setOpen(all.at(0).id);
    model.setOpen(all.at(2).id);
    QCOMPARE(changed.count(), 3);
    model.setOpen(all.at(2).id);
    QCOMPARE(changed.count(), 3);
    const QString spoken = model.index(2).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"Harbour district, audit"_s, u"Production"_s, u"Read only"_s, u"open now"_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
    model.setWorkspaces({});
    QVERIFY(!model.find(all.at(0).id));
    QVERIFY(!model.indexOf(all.at(0).id).isValid());
}

void WorkspacesTest::commandsByKeyboard()
{
    WorkspacesPage page(m_theme);
    page.resize(1056, 720);
    const QList<Workspace> all = city();
    page.setWorkspaces(all);
    page.setOpen(all.at(3).id);
    QSignalSpy opened(&page, &WorkspacesPage::openWanted);
    QSignalSpy edited(&page, &WorkspacesPage::editWanted);
    QSignalSpy duplicated(&page, &WorkspacesPage::duplicateWanted);
    QSignalSpy deleted(&page, &WorkspacesPage::deleteWanted);
    QSignalSpy created(&page, &WorkspacesPage::newWanted);
    open(&page);
    page.setFocus();
    takePictures(m_theme, &page, u"workspaces"_s);
    auto *list = page.findChild<QListView *>();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(page.selected(), all.at(1).id);
    QTest::keyClick(list, Qt::Key_Return);
    QTest::keyClick(list, Qt::Key_F2);
    QTest::keyClick(list, Qt::Key_D, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_Delete);
    QTest::keyClick(list, Qt::Key_N, Qt::ControlModifier);
    for (const QSignalSpy *spy : {&opened, &edited, &duplicated, &deleted}) {
        QCOMPARE(spy->count(), 1);
        QCOMPARE(spy->at(0).at(0).toUuid(), all.at(1).id);
    }
    QCOMPARE(created.count(), 1);
    QTest::mouseClick(button(&page, u"New workspace…"_s), Qt::LeftButton);
    QCOMPARE(created.count(), 2);
    const QPoint third = list->visualRect(list->model()->index(2, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, third);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, third);
    QTRY_COMPARE(opened.count(), 2);
    QCOMPARE(opened.at(1).at(0).toUuid(), all.at(2).id);
}

void WorkspacesTest::selectionSurvivesChanges()
{
    WorkspacesPage page(m_theme);
    QList<Workspace> all = city();
    page.setWorkspaces(all);
    page.select(all.at(2).id);
    const QUuid chosen = all.at(2).id;
    all.removeFirst();
    all[1].name = u"Renamed"_s;
    page.setWorkspaces(all);
    QCOMPARE(page.selected(), chosen);
    all.removeAt(1);
    page.setWorkspaces(all);
    QVERIFY2(page.selected() == all.at(1).id, "what took its place");
}

void WorkspacesTest::openOneCannotBeOpenedAgain()
{
    WorkspacesPage page(m_theme);
    page.resize(900, 600);
    const QList<Workspace> all = city();
    page.setWorkspaces(all);
    page.setOpen(all.at(0).id);
    QSignalSpy opened(&page, &WorkspacesPage::openWanted);
    open(&page);
    page.setFocus();
    QVERIFY(!button(&page, u"Open"_s)->isEnabled());
    QTest::keyClick(page.findChild<QListView *>(), Qt::Key_Return);
    QCOMPARE(opened.count(), 0);
    page.select(all.at(1).id);
    QVERIFY(button(&page, u"Open"_s)->isEnabled());
    QTest::mouseClick(button(&page, u"Open"_s), Qt::LeftButton);
    QCOMPARE(opened.count(), 1);
}

void WorkspacesTest::detailsSayWhatItConsistsOf()
{
    WorkspacesPage page(m_theme);
    page.resize(1056, 720);
    page.setWorkspaces(city());
    open(&page);
    const QString shown = textOn(&page);
    for (const QString &part : {u"City of Riverside"_s, u"Real people."_s, u"ELEVATE · Address"_s,
                                u"3.5, with tenants"_s, u"portal.riverside.example"_s, u"iVALT · Address"_s})
        QVERIFY2(shown.contains(part), qPrintable(part));
    QVERIFY2(!shown.contains(u"x-tenant-code"_s), "rarely needed settings stay in the dialog");
    QTest::mouseClick(button(&page, u"Close details"_s), Qt::LeftButton);
    QVERIFY(!textOn(&page).contains(u"ELEVATE · Address"_s));
    QTest::mouseClick(button(&page, u"Details"_s), Qt::LeftButton);
    QVERIFY(textOn(&page).contains(u"ELEVATE · Address"_s));
}

void WorkspacesTest::emptyPageOffersTheFirst()
{
    WorkspacesPage page(m_theme);
    page.resize(900, 600);
    QSignalSpy created(&page, &WorkspacesPage::newWanted);
    open(&page);
    takePictures(m_theme, &page, u"workspaces-empty"_s);
    QTest::mouseClick(button(&page, u"New workspace…"_s), Qt::LeftButton);
    QCOMPARE(created.count(), 1);
    for (QAction *action : page.actions())
        QCOMPARE(action->isEnabled(), action->text() == u"New workspace…"_s);
}

void WorkspacesTest::narrowRowsCutTheNameOnly()
{
    WorkspacesPage page(m_theme);
    page.resize(640, 420);
    QList<Workspace> all = city();
    all[0].name = u"Department of Transport, Ports and Harbours of the City of Riverside, live"_s;
    page.setWorkspaces(all);
    page.setOpen(all.at(0).id);
    open(&page);
    takePictures(m_theme, &page, u"workspaces-narrow"_s);
    auto *list = page.findChild<QListView *>();
    QVERIFY(list->visualRect(list->model()->index(0, 0)).width() <= list->viewport()->width());
}

void WorkspacesTest::productionAsksForTheName()
{
    DeleteWorkspaceDialog dialog(m_theme, city().at(0), true);
    QSignalSpy confirmed(&dialog, &DeleteWorkspaceDialog::confirmed);
    open(&dialog);
    auto *name = named<QLineEdit>(&dialog, u"Type the name to confirm"_s);
    QCOMPARE(QApplication::focusWidget(), name);
    takePictures(m_theme, &dialog, u"workspace-delete-production"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(confirmed.count(), 0);
    QTest::keyClicks(name, u"city of riverside"_s);
    QTest::mouseClick(button(&dialog, u"Delete workspace"_s), Qt::LeftButton);
    QCOMPARE(confirmed.count(), 0);
    QVERIFY(name->accessibleDescription().contains(u"exactly"_s));
    name->selectAll();
    QTest::keyClicks(name, u"City of Riverside"_s);
    QTest::mouseClick(button(&dialog, u"Delete workspace"_s), Qt::LeftButton);
    QCOMPARE(confirmed.count(), 1);
}

void WorkspacesTest::otherEnvironmentsDoNot()
{
    DeleteWorkspaceDialog dialog(m_theme, city().at(3), false);
    QSignalSpy confirmed(&dialog, &DeleteWorkspaceDialog::confirmed);
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    open(&dialog);
    takePictures(m_theme, &dialog, u"workspace-delete"_s);
    QVERIFY(!named<QLineEdit>(&dialog, u"Type the name to confirm"_s));
    QVERIFY(!textOn(&dialog).contains(u"open now"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY2(confirmed.isEmpty(), "Enter alone must not delete");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(rejected.count(), 1);
    open(&dialog);
    QTest::mouseClick(button(&dialog, u"Delete workspace"_s), Qt::LeftButton);
    QCOMPARE(confirmed.count(), 1);
}

void WorkspacesTest::deleteThatFailsStaysOpen()
{
    DeleteWorkspaceDialog dialog(m_theme, city().at(0), false);
    open(&dialog);
    auto *name = named<QLineEdit>(&dialog, u"Type the name to confirm"_s);
    QTest::keyClicks(name, u"City of Riverside"_s);
    dialog.showBusy(u"Deleting…"_s);
    dialog.showProblem(u"The keychain is locked, so the stored sign-in could not be removed."_s, {},
                       u"Unlock it and delete again."_s);
    QVERIFY(dialog.isVisible());
    QCOMPARE(name->text(), u"City of Riverside"_s);
    QVERIFY(textOn(&dialog).contains(u"Unlock it and delete again."_s));
}

void WorkspacesTest::everythingHasAName()
{
    WorkspacesPage page(m_theme);
    page.resize(900, 600);
    page.setWorkspaces(city());
    open(&page);
    QCOMPARE(withoutName(&page), QStringList());
    for (const QAction *action : page.actions())
        QVERIFY(!action->text().isEmpty());
    DeleteWorkspaceDialog dialog(m_theme, city().at(0), true);
    open(&dialog);
    QCOMPARE(withoutName(&dialog), QStringList());
}

QTEST_MAIN(WorkspacesTest)
#include "tst_workspaces.moc"
