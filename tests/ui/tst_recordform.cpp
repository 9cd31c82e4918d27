#include "tests/ui/samplerecord.h"
#include "ui/connections/formfield.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recorddialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/listedit.h"
#include "ui/widgets/switch.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;

class TestRecordForm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void untouchedIsUnchanged();
    void everyKindTakesWhatIsTyped();
    void everyEditorIsNamed();
    void choices();
    void unknownChoiceIsKept();
    void flagCanBeNotSet();
    void listByKeyboard();
    void listTakesPasted();
    void integerListRefusesWords();
    void jsonIsChecked();
    void jsonIsPutInOrder();
    void momentIsLocal();
    void untouchedMomentKeepsItsSeconds();
    void secretIsHidden();

    void requiredAreAskedFor();
    void valueThatStaysCannotBeEmptied();
    void someAreGivenTogetherOrNotAtAll();
    void problemComesWhenLeftAndGoesWhenMended();
    void refusedFieldsAreMarked();
    void typedTextSurvivesFailure();
    void busyTakesNoInput();
    void controlEnterSubmits();
    void escapeAsksBeforeDiscarding();
    void escapeClosesUnchanged();
    void finishClosesWithoutAsking();
    void tabOrderFollowsTheRows();
    void longFormsScroll();

private:
    template<class Widget = QLineEdit>
    Widget *widget(QStringView key) const
    {
        return qobject_cast<Widget *>(m_dialog->form()->editor(key)->widget());
    }
    QString problem(QStringView key) const { return m_dialog->form()->field(key)->problem(); }
    Button *button(const QString &text) const;
    void open(const Record &start);

    Theme m_theme;
    QPointer<RecordDialog> m_dialog;
};

void TestRecordForm::initTestCase()
{
    qputenv("TZ", "Asia/Kolkata");
    m_theme = Theme::install(*qApp, Appearance::Light);
}

void TestRecordForm::open(const Record &start)
{
    delete m_dialog;
    QList<FormRow> rows;
    for (const Field &field : sampleFields) {
        if (field.isWritable())
            rows.append({&field, field.isRequired(Line::V35)});
    }
    m_dialog = new RecordDialog(m_theme, {u"Edit"_s, {}, rows, start, Line::V35, u"Save sample"_s});
    m_dialog->open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void TestRecordForm::init()
{
    open(sampleRecord());
}

void TestRecordForm::cleanup()
{
    delete m_dialog;
}

Button *TestRecordForm::button(const QString &text) const
{
    for (auto *candidate : m_dialog->findChildren<Button *>()) {
        if (candidate->text() == text && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

void TestRecordForm::untouchedIsUnchanged()
{
    QVERIFY(!m_dialog->isDirty());
    QCOMPARE(m_dialog->record(), sampleRecord());
    open(Record(typeOf<Sample>));
    QVERIFY(!m_dialog->isDirty());
    QCOMPARE(m_dialog->record(), Record(typeOf<Sample>));
}

void TestRecordForm::everyKindTakesWhatIsTyped()
{
    open(Record(typeOf<Sample>));
    QTest::keyClicks(widget(u"name"), u"South"_s);
    QTest::keyClicks(widget(u"code"), u"south"_s);
    QTest::keyClicks(widget<QPlainTextEdit>(u"about"), u"Two"_s);
    QTest::keyClick(widget<QPlainTextEdit>(u"about"), Qt::Key_Return);
    QTest::keyClicks(widget<QPlainTextEdit>(u"about"), u"lines"_s);
    QTest::keyClick(widget<QComboBox>(u"status"), Qt::Key_Down);
    QTest::keyClicks(widget(u"password"), u" secret "_s);
    QTest::keyClicks(widget(u"radius"), u"50"_s);
    QTest::keyClicks(widget(u"latitude"), u"-12.5"_s);
    QTest::keyClick(widget<Switch>(u"geofencing"), Qt::Key_Space);
    QTest::keyClicks(widget(u"since"), u"2025-03-01 09:30"_s);
    QTest::keyClicks(widget<ListEdit>(u"domains")->line(), u"a.org,b.org"_s);
    QTest::keyClicks(widget<ListEdit>(u"timeslots")->line(), u"4;5"_s);
    QTest::keyClicks(widget<QPlainTextEdit>(u"meta"), u"{\"a\": [1]}"_s);
    QVERIFY(m_dialog->isDirty());
    const Record record = m_dialog->record();
    const auto &sample = record.as<Sample>();
    QCOMPARE(sample.id, std::nullopt);
    QCOMPARE(sample.name, u"South"_s);
    QCOMPARE(sample.code, u"south"_s);
    QCOMPARE(sample.about, u"Two\nlines"_s);
    QCOMPARE(sample.status, u"ACTIVE"_s);
    QCOMPARE(sample.password, u" secret "_s);
    QCOMPARE(sample.radius, 50);
    QCOMPARE(sample.latitude, -12.5);
    QVERIFY(sample.geofencing.has_value());
    QCOMPARE(sample.since, QDateTime(QDate(2025, 3, 1), QTime(4, 0), QTimeZone::UTC));
    QCOMPARE(sample.domains, (QStringList{u"a.org"_s, u"b.org"_s}));
    QCOMPARE(sample.timeslots, (QList<qint64>{4, 5}));
    QCOMPARE(sample.meta, QJsonValue(QJsonObject{{u"a"_s, QJsonArray{1}}}));
    QCOMPARE(m_dialog->form()->problems().size(), 0);
}

void TestRecordForm::everyEditorIsNamed()
{
    for (const FormField *field : m_dialog->form()->fields()) {
        const QWidget *target = m_dialog->form()->editor(field->key())->focusTarget();
        QCOMPARE(target->accessibleName(), labelOf(*typeOf<Sample>.find(field->key())));
    }
}

void TestRecordForm::choices()
{
    auto *box = widget<QComboBox>(u"status");
    QCOMPARE(box->count(), 3);
    box->setCurrentIndex(box->findData(u"INACTIVE"_s));
    QCOMPARE(m_dialog->record().as<Sample>().status, u"INACTIVE"_s);
    box->setCurrentIndex(0);
    QVERIFY(m_dialog->record().as<Sample>().status.isNull());
}

void TestRecordForm::unknownChoiceIsKept()
{
    Record record = sampleRecord();
    record.setText(u"status", u"FROZEN"_s);
    open(record);
    QVERIFY(!m_dialog->isDirty());
    QCOMPARE(m_dialog->record().as<Sample>().status, u"FROZEN"_s);
    QCOMPARE(m_dialog->form()->problems().size(), 0);
}

void TestRecordForm::flagCanBeNotSet()
{
    open(Record(typeOf<Sample>));
    auto *box = widget<Switch>(u"geofencing");
    QCOMPARE(box->checkState(), Qt::PartiallyChecked);
    QVERIFY(!m_dialog->record().as<Sample>().geofencing);
    QTest::mouseClick(box, Qt::LeftButton);
    QVERIFY(m_dialog->record().as<Sample>().geofencing.has_value());
    const bool first = *m_dialog->record().as<Sample>().geofencing;
    QTest::mouseClick(box, Qt::LeftButton);
    QCOMPARE(*m_dialog->record().as<Sample>().geofencing, !first);
}

void TestRecordForm::listByKeyboard()
{
    auto *list = widget<ListEdit>(u"domains");
    list->line()->setFocus();
    QTest::keyClicks(list->line(), u"new.org"_s);
    QTest::keyClick(list->line(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(list->items().last(), u"new.org"_s);
    QCOMPARE(list->line()->text(), QString());
    QTest::keyClick(list->line(), Qt::Key_Backspace);
    QCOMPARE(list->line()->text(), u"new.org"_s);
    list->line()->clear();
    QCOMPARE(list->items().size(), 3);
    auto *chip = list->findChildren<RemovableChip *>().first();
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(m_dialog->record().as<Sample>().domains.size(), 2);
    QVERIFY(list->line()->hasFocus());
}

void TestRecordForm::listTakesPasted()
{
    auto *list = widget<ListEdit>(u"domains");
    QGuiApplication::clipboard()->setText(u"x.org; y.org,x.org,\tz.org"_s);
    list->line()->setFocus();
    list->line()->paste();
    QCOMPARE(list->items().mid(3), (QStringList{u"x.org"_s, u"y.org"_s, u"z.org"_s}));
}

void TestRecordForm::integerListRefusesWords()
{
    auto *list = widget<ListEdit>(u"timeslots");
    QTest::keyClicks(list->line(), u"many"_s);
    QVERIFY(m_dialog->form()->problems().contains(u"timeslots"_s));
    QCOMPARE(m_dialog->record().as<Sample>().timeslots, (QList<qint64>{3, 14}));
}

void TestRecordForm::jsonIsChecked()
{
    auto *edit = widget<QPlainTextEdit>(u"meta");
    edit->setPlainText(u"{\"city\": }"_s);
    QVERIFY(m_dialog->form()->problems().contains(u"meta"_s));
    edit->setPlainText(u"{\"city\": 1}"_s);
    QVERIFY(!m_dialog->form()->problems().contains(u"meta"_s));
    edit->setPlainText({});
    QVERIFY(m_dialog->record().as<Sample>().meta.isNull() || m_dialog->record().as<Sample>().meta.isUndefined());
}

void TestRecordForm::jsonIsPutInOrder()
{
    auto *edit = widget<QPlainTextEdit>(u"meta");
    edit->setPlainText(u"{\"b\":1}"_s);
    for (auto *candidate : m_dialog->findChildren<Button *>()) {
        if (candidate->isIconOnly() && candidate->accessibleName().contains(u"JSON"_s))
            candidate->click();
    }
    QCOMPARE(edit->toPlainText(), u"{\n    \"b\": 1\n}"_s);
}

void TestRecordForm::momentIsLocal()
{
    Record record = sampleRecord();
    record.setText(u"since", u"2025-01-01T00:00:00.000Z"_s);
    open(record);
    QCOMPARE(widget(u"since")->text(), u"2025-01-01 05:30"_s);
    QVERIFY(!m_dialog->isDirty());
    widget(u"since")->setText(u"yesterday"_s);
    QVERIFY(m_dialog->form()->problems().contains(u"since"_s));
}

void TestRecordForm::untouchedMomentKeepsItsSeconds()
{
    Record record = sampleRecord();
    record.setText(u"since", u"2025-01-01T00:00:15.250Z"_s);
    open(record);
    widget(u"since")->setFocus();
    widget(u"name")->setFocus();
    QVERIFY(!m_dialog->isDirty());
    QCOMPARE(m_dialog->record(), record);
}

void TestRecordForm::secretIsHidden()
{
    QCOMPARE(widget(u"password")->echoMode(), QLineEdit::Password);
}

void TestRecordForm::requiredAreAskedFor()
{
    open(Record(typeOf<Sample>));
    QSignalSpy submitted(m_dialog, &RecordDialog::submitted);
    QTest::mouseClick(button(u"Save sample"_s), Qt::LeftButton);
    QCOMPARE(submitted.size(), 0);
    QVERIFY(!problem(u"name").isEmpty());
    QVERIFY(!problem(u"code").isEmpty());
    QVERIFY(problem(u"about").isEmpty());
    QVERIFY(widget(u"name")->hasFocus());
}

void TestRecordForm::valueThatStaysCannotBeEmptied()
{
    // An update that leaves the value out keeps it, so that "done" would be untrue.
    const Record start = sampleRecord();
    const Field *about = start.type().find(u"about");
    const Field *password = start.type().find(u"password");
    RecordForm form(Theme::install(*qApp, Appearance::Light),
                    {{.field = about, .stays = true}, {.field = password, .stays = true}}, start, Line::V35);
    QVERIFY(form.problems().isEmpty());
    form.editor(u"about")->setText({});
    QCOMPARE(form.problems().keys(), QStringList{u"about"_s});
    QVERIFY(form.problems().value(u"about"_s).contains(u"About"_s));
    form.editor(u"about")->setText(u"Other."_s);
    QVERIFY(form.problems().isEmpty());
}

void TestRecordForm::someAreGivenTogetherOrNotAtAll()
{
    const Record start(typeOf<Sample>);
    const QLatin1StringView both("code about");
    RecordForm form(Theme::install(*qApp, Appearance::Light),
                    {{.field = start.type().find(u"name")},
                     {.field = start.type().find(u"code"), .together = both},
                     {.field = start.type().find(u"about"), .together = both}},
                    start, Line::V35);
    QVERIFY(form.problems().isEmpty());
    form.editor(u"name")->setText(u"Other"_s);
    QVERIFY(form.problems().isEmpty());
    form.editor(u"about")->setText(u"Other."_s);
    QCOMPARE(form.problems().keys(), QStringList{u"code"_s});
    QVERIFY(form.problems().value(u"code"_s).contains(u"leave both blank"_s));
    form.editor(u"code")->setText(u"other"_s);
    QVERIFY(form.problems().isEmpty());
    form.editor(u"about")->setText(u" "_s);
    QCOMPARE(form.problems().keys(), QStringList{u"about"_s});
}

void TestRecordForm::problemComesWhenLeftAndGoesWhenMended()
{
    auto *code = widget(u"code");
    code->setFocus();
    code->selectAll();
    QTest::keyClicks(code, u"No Blanks"_s);
    QVERIFY(problem(u"code").isEmpty());
    QTest::keyClick(code, Qt::Key_Tab);
    QVERIFY(!problem(u"code").isEmpty());
    QCOMPARE(code->accessibleDescription(), problem(u"code"));
    code->setFocus();
    code->selectAll();
    QTest::keyClicks(code, u"good"_s);
    QVERIFY(problem(u"code").isEmpty());
}

void TestRecordForm::refusedFieldsAreMarked()
{
    m_dialog->showBusy(u"Sending…"_s);
    m_dialog->showProblem(u"Refused."_s, u"createSample"_s,
                          {{u"code"_s, u"Exists already."_s}, {u"elsewhere"_s, u"Something is missing."_s}});
    QCOMPARE(problem(u"code"), u"Exists already."_s);
    QVERIFY(widget(u"code")->hasFocus());
    auto *banner = m_dialog->findChild<Banner *>();
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->text(), u"Refused."_s);
    bool isSaid = false;
    for (const auto *label : banner->findChildren<QLabel *>())
        isSaid = isSaid || label->text().contains(u"Something is missing."_s);
    QVERIFY(isSaid);
}

void TestRecordForm::typedTextSurvivesFailure()
{
    widget(u"name")->setText(u"Typed"_s);
    QSignalSpy submitted(m_dialog, &RecordDialog::submitted);
    button(u"Save sample"_s)->click();
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.first().first().value<Record>().as<Sample>().name, u"Typed"_s);
    m_dialog->showBusy(u"Sending…"_s);
    m_dialog->showReady();
    m_dialog->showProblem(u"No answer."_s);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(widget(u"name")->text(), u"Typed"_s);
    QVERIFY(widget(u"name")->isEnabled());
    button(u"Save sample"_s)->click();
    QCOMPARE(submitted.size(), 2);
}

void TestRecordForm::busyTakesNoInput()
{
    QSignalSpy submitted(m_dialog, &RecordDialog::submitted);
    m_dialog->showBusy(u"Sending…"_s);
    QVERIFY(!widget(u"name")->isEnabled());
    QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.size(), 0);
}

void TestRecordForm::controlEnterSubmits()
{
    QSignalSpy submitted(m_dialog, &RecordDialog::submitted);
    widget<QPlainTextEdit>(u"about")->setFocus();
    QTest::keyClick(widget<QPlainTextEdit>(u"about"), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.size(), 1);
    QVERIFY(m_dialog->isVisible());
}

void TestRecordForm::escapeAsksBeforeDiscarding()
{
    widget(u"name")->setFocus();
    QTest::keyClicks(widget(u"name"), u"x"_s);
    QTest::keyClick(widget(u"name"), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(button(u"Keep editing"_s)->hasFocus());
    QTest::keyClick(button(u"Keep editing"_s), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(widget(u"name")->hasFocus());
    QTest::keyClick(widget(u"name"), Qt::Key_Escape);
    QPointer<RecordDialog> dialog = m_dialog;
    QTest::mouseClick(button(u"Discard changes"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
}

void TestRecordForm::escapeClosesUnchanged()
{
    QPointer<RecordDialog> dialog = m_dialog;
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestRecordForm::finishClosesWithoutAsking()
{
    widget(u"name")->setText(u"Typed"_s);
    QPointer<RecordDialog> dialog = m_dialog;
    m_dialog->showBusy(u"Sending…"_s);
    m_dialog->finish();
    QTRY_VERIFY(!dialog);
}

void TestRecordForm::tabOrderFollowsTheRows()
{
    widget(u"name")->setFocus();
    int place = 0;
    QSet<QWidget *> seen;
    const QList<FormField *> &fields = m_dialog->form()->fields();
    while (!seen.contains(QApplication::focusWidget())) {
        QWidget *focus = QApplication::focusWidget();
        seen.insert(focus);
        for (int i = 0; i < fields.size(); ++i) {
            if (m_dialog->form()->editor(fields[i]->key())->focusTarget() == focus) {
                QVERIFY2(i >= place, qPrintable(fields[i]->key()));
                place = i;
            }
        }
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QCOMPARE(place, fields.size() - 1);
    QVERIFY(seen.contains(button(u"Save sample"_s)));
}

void TestRecordForm::longFormsScroll()
{
    QVERIFY(m_dialog->height() <= m_dialog->screen()->availableSize().height());
    m_dialog->resize(m_dialog->width(), 320);
    auto *last = widget<QPlainTextEdit>(u"meta");
    QVERIFY(last->visibleRegion().isEmpty());
    QTest::keyClick(m_dialog, Qt::Key_Backtab);
    last->setFocus(Qt::TabFocusReason);
    m_dialog->showProblem(u"Refused."_s, {}, {{u"meta"_s, u"Not like this."_s}});
    QTRY_VERIFY(!last->visibleRegion().isEmpty());
    QVERIFY(button(u"Save sample"_s)->isVisible());
}

QTEST_MAIN(TestRecordForm)
#include "tst_recordform.moc"
