#include "models/tables/tablestore.h"
#include "tests/ui/accessible.h"
#include "tests/ui/samplerecord.h"
#include "ui/changes/reviewdialog.h"
#include "ui/connections/formfield.h"
#include "ui/records/detailspane.h"
#include "ui/records/filterbar.h"
#include "ui/records/recorddialog.h"
#include "ui/records/tablepage.h"
#include "ui/shell/activitypanel.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/button.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

//! Everything that can be reached says what it is.
class TestAccessible : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }
    void findsNamelessWidgets();
    void window();
    void tablePage();
    void form();
    void review();

private:
    Theme m_theme;
};

void TestAccessible::findsNamelessWidgets()
{
    QWidget root;
    QVBoxLayout layout(&root);
    auto *line = new QLineEdit;
    layout.addWidget(line);
    layout.addWidget(new Button(m_theme, Button::Kind::Quiet, {}, Icon::Plus));
    QCOMPARE(test::namelessWidgets(&root).size(), 2);
    line->setAccessibleName(u"Name"_s);
    QCOMPARE(test::namelessWidgets(&root).size(), 1);
}

void TestAccessible::window()
{
    MainWindow window(m_theme);
    window.setWorkspace({u"w"_s, u"City"_s, {}, Environment::Staging});
    window.addPage({u"a"_s, u"Users"_s, u"ELEVATE"_s, Icon::Users, 3, u"open"_s}, [] { return new QWidget; });
    window.showPage(u"a"_s);
    window.statusArea()->setConnections({{u"e"_s, u"ELEVATE"_s, Connectivity::Online}});
    window.statusArea()->setAccount(u"asha"_s);
    window.activityPanel()->setActivity(
        {.id = u"1"_s, .title = u"Import"_s, .total = 9, .canPause = true, .canOpen = true});
    window.toasts()->show({ToastKind::Success, u"Done."_s, u"Undo"_s, [] {}});
    window.show();
    window.commandPalette()->open(window.paletteEntries());
    window.lock({u"City"_s, u"Locked."_s, u"Password"_s});
    QVERIFY2(test::namelessWidgets(&window).isEmpty(), qPrintable(test::namelessWidgets(&window).join(u'\n')));
}

void TestAccessible::tablePage()
{
    TableStore store({{u"id"_s, u"Id"_s, Sorting::Number}, {u"name"_s, u"Name"_s}});
    const QStringList cells{u"1"_s, u"Asha"_s};
    store.append(TableRow(cells));
    TableModel model(&store);
    TablePage page(m_theme, {u"Users"_s, u"Search users"_s, u"Organization"_s}, &model, {u"id"_s, u"name"_s}, {});
    QAction action(u"New user…"_s);
    QAction edit(u"Edit…"_s);
    QAction other(u"Other…"_s);
    QAction third(u"Third…"_s);
    page.setPrimaryAction(&action);
    page.setRowActions({&edit, &other, &third});
    page.setColumnFilters({{.column = u"name"_s, .values = {u"Asha"_s}}});
    page.details()->show(u"Asha"_s, u"User"_s, {{u"Id"_s, u"1"_s}, {u"Name"_s, u"Asha"_s}});
    page.setWarning(u"Old."_s, {}, u"Try again"_s);
    page.filterBar()->setEditing(true);
    page.setState(PaneState{PaneState::Kind::Message, Icon::Ban, u"No"_s, u"Why"_s, u"Next"_s, u"Details"_s});
    page.show();
    QVERIFY2(test::namelessWidgets(&page).isEmpty(), qPrintable(test::namelessWidgets(&page).join(u'\n')));
}

void TestAccessible::form()
{
    QList<FormRow> rows;
    for (const Field &field : test::sampleFields)
        rows.append({&field, false});
    RecordDialog dialog(m_theme, {u"Edit"_s, {}, rows, test::sampleRecord(), Line::V35, u"Save"_s});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY2(test::namelessWidgets(&dialog).isEmpty(), qPrintable(test::namelessWidgets(&dialog).join(u'\n')));
    for (FormField *field : dialog.form()->fields()) {
        bool hasBuddy = false;
        for (const auto *label : field->findChildren<QLabel *>())
            hasBuddy = hasBuddy || label->buddy();
        QVERIFY2(hasBuddy, qPrintable(field->key()));
    }
}

void TestAccessible::review()
{
    PlannedChange change;
    change.title = u"Delete sample"_s;
    change.before = test::sampleRecord();
    change.target = ChangeTarget::of(change.before);
    change.destructive = true;
    ReviewDialog dialog(m_theme, {change}, {.workspace = u"City"_s, .environment = Environment::Production});
    dialog.show();
    QVERIFY2(test::namelessWidgets(&dialog).isEmpty(), qPrintable(test::namelessWidgets(&dialog).join(u'\n')));
}

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
