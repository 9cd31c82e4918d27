#include "models/records/elevate/organization.h"
#include "models/tables/tablestore.h"
#include "tests/ui/pictures.h"
#include "tests/ui/samplerecord.h"
#include "ui/connections/formfield.h"
#include "ui/records/detailspane.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/filterbar.h"
#include "ui/records/recorddialog.h"
#include "ui/records/tablepage.h"

#include <QScrollBar>

using namespace gatehouse;
using namespace Qt::StringLiterals;

//! Table pages and forms with believable content, in both themes, to look at.
class TestRecordGallery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tablePage();
    void states_data();
    void states();
    void createForm();
    void editForm();
    void refusedForm();

private:
    Theme m_theme;
};

namespace {

QList<FormRow> rowsFor(const RecordType &type)
{
    QList<FormRow> rows;
    for (const Field &field : type.fields) {
        if (field.isWritable())
            rows.append({&field, field.isRequired(Line::V35)});
    }
    return rows;
}

} // namespace

void TestRecordGallery::initTestCase()
{
    m_theme = Theme::install(*qApp, Appearance::Light);
}

void TestRecordGallery::tablePage()
{
    TableStore store({{u"id"_s, u"Id"_s, Sorting::Number},
                      {u"name"_s, u"Name"_s},
                      {u"email"_s, u"E-mail"_s},
                      {u"organization"_s, u"Organization"_s},
                      {u"roles"_s, u"Roles"_s},
                      {u"status"_s, u"Status"_s}});
    const QStringList names{u"Asha Rao"_s,       u"Bartłomiej Nowak"_s,         u"Chinwe Okafor"_s, u"Dao Thị Hương"_s,
                            u"Élodie Lefèvre"_s, u"Fatima Zahra El Mansouri"_s, u"Göran Åkesson"_s, u"हरि प्रसाद"_s};
    for (int i = 0; i < 60; ++i) {
        const QStringList cells{QString::number(1000 + i),
                                names[i % names.size()],
                                u"person%1@city.example.org"_s.arg(i),
                                i % 3 ? u"North district office"_s : u"Water department"_s,
                                i % 4 ? u"mentee"_s : u"mentor, session_manager"_s,
                                i % 7 ? u"ACTIVE"_s : u"INACTIVE"_s};
        store.append(TableRow(cells));
    }
    TableModel model(&store);
    model.setFormatter(5, [](QStringView raw) { return raw == u"ACTIVE" ? u"Active"_s : u"Inactive"_s; });
    TablePage page(m_theme, {u"Users"_s, u"Search users"_s, u"Organization"_s}, &model,
                   {u"name"_s, u"email"_s, u"organization"_s, u"status"_s, u"id"_s}, {});
    QAction create(m_theme.icon(Icon::Plus), u"New user…"_s);
    QAction edit(m_theme.icon(Icon::Pencil), u"Edit…"_s);
    QAction roles(m_theme.icon(Icon::Shield), u"Roles…"_s);
    QAction remove(m_theme.icon(Icon::Trash, Tone::Danger), u"Delete…"_s);
    page.setPrimaryAction(&create);
    page.setRowActions({&edit, &roles, &remove});
    page.setScopes({{u"1"_s, u"All organizations"_s}}, u"1"_s);
    page.setCountText(u"1–100 of 100,000"_s);
    page.setColumnFilters({{.column = u"status"_s, .values = {u"ACTIVE"_s}}});
    page.details()->show(u"Asha Rao"_s, u"User 1000"_s,
                         {{u"Id"_s, u"1000"_s, true},
                          {.label = u"Status"_s, .value = u"Active"_s, .badge = Tone::Success},
                          {u"E-mail"_s, u"asha.rao@city.example.org"_s},
                          {u"Phone"_s, {}},
                          {u"About"_s, u"Runs the evening sessions of the north district and mentors new staff."_s},
                          {u"Location"_s, u"{\"city\":\"Pune\",\"wards\":[3,4]}"_s, true},
                          {u"Created"_s, u"1 Mar 2025 09:30"_s, false, u"History"_s},
                          {u"Updated"_s, u"4 Mar 2025 17:02"_s, false, u"History"_s}});
    page.resize(1056, 720);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.table()->selectRow(model.handleAt(3));
    page.table()->setFocus();
    QCOMPARE(page.table()->horizontalScrollBar()->maximum(), 0);
    test::takePictures(m_theme, &page, u"table"_s);
    page.filterBar()->add({.column = u"name"_s, .condition = ColumnFilter::Condition::Contains, .values = {u"a"_s}});
    page.filterBar()->setEditing(true, 3);
    page.details()->setFocus();
    test::takePictures(m_theme, &page, u"table-filter"_s);
    page.filterBar()->setEditing(false);
    model.setOrder({{1, Qt::AscendingOrder}});
    page.setDetailsShown(false);
    page.setColumnFilters({});
    page.setWarning(u"The list could not be refreshed: the service does not answer."_s,
                    u"Shown is what it said at 14:02. listUsers · no answer in 30 s"_s, u"Try again"_s);
    page.resize(760, 480);
    test::takePictures(m_theme, &page, u"table-warning"_s);
}

void TestRecordGallery::states_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("loading") << 0;
    QTest::newRow("empty") << 1;
    QTest::newRow("error") << 2;
    QTest::newRow("offline") << 3;
    QTest::newRow("not-allowed") << 4;
}

void TestRecordGallery::states()
{
    const QList<PaneState> states{
        {},
        {PaneState::Kind::Message, Icon::Building, u"No organizations yet"_s,
         u"An organization groups the users, roles and forms of one office or company."_s, u"New organization…"_s},
        {PaneState::Kind::Message, Icon::CircleAlert, u"The organizations could not be read"_s,
         u"The service answered: Something went wrong in our side. Please try again later."_s, u"Try again"_s,
         u"listOrganizations, request 42"_s},
        {PaneState::Kind::Message, Icon::Unplugged, u"No connection"_s,
         u"The service at elevate.example.org does not answer. Check the network, then try again."_s, u"Try again"_s},
        {PaneState::Kind::Message,
         Icon::Ban,
         u"Not allowed"_s,
         u"Your account has no permission to list organizations. Ask an administrator for the role “org_admin”."_s,
         {}},
    };
    QFETCH(int, number);
    StatePane pane(m_theme);
    pane.show(states[number]);
    pane.resize(800, 480);
    pane.QWidget::show();
    test::takePictures(m_theme, &pane, u"state-"_s + QString::fromUtf8(QTest::currentDataTag()));
}

void TestRecordGallery::createForm()
{
    RecordDialog dialog(m_theme, {.title = u"New organization"_s,
                                  .intro = u"It is there for everybody at once; its code cannot be changed later."_s,
                                  .fields = rowsFor(typeOf<elevate::Organization>),
                                  .start = Record(typeOf<elevate::Organization>),
                                  .submitText = u"Create organization"_s});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    test::takePictures(m_theme, &dialog, u"form-create"_s);
}

void TestRecordGallery::editForm()
{
    RecordDialog dialog(m_theme, {.title = u"Edit North district"_s,
                                  .fields = rowsFor(typeOf<test::Sample>),
                                  .start = test::sampleRecord(),
                                  .submitText = u"Save sample"_s});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    test::takePictures(m_theme, &dialog, u"form-edit"_s);
    dialog.resize(dialog.width(), 1400);
    test::takePictures(m_theme, &dialog, u"form-edit-tall"_s);
}

void TestRecordGallery::refusedForm()
{
    RecordDialog dialog(m_theme, {.title = u"New organization"_s,
                                  .fields = rowsFor(typeOf<elevate::Organization>),
                                  .start = Record(typeOf<elevate::Organization>),
                                  .submitText = u"Create organization"_s});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.form()->editor(u"name")->setText(u"North"_s);
    dialog.form()->editor(u"code")->setText(u"north"_s);
    dialog.form()->editor(u"domains")->setText(u"[\"north.example.org\"]"_s);
    dialog.show();
    dialog.showProblem(u"The service refused the organization."_s, u"createOrganization · request 4f1c-22"_s,
                       {{u"code"_s, u"An organization with this code exists already."_s}});
    test::takePictures(m_theme, &dialog, u"form-refused"_s);
    dialog.showBusy(u"Sending…"_s);
    test::takePictures(m_theme, &dialog, u"form-busy"_s);
}

QTEST_MAIN(TestRecordGallery)
#include "tst_recordgallery.moc"
