#include "models/records/elevate/user.h"
#include "tests/support/csvtext.h"
#include "tests/ui/accessible.h"
#include "ui/import/dropcover.h"
#include "ui/import/importcheckstep.h"
#include "ui/import/importcolumnsstep.h"
#include "ui/import/importformatbar.h"
#include "ui/import/importlist.h"
#include "ui/import/importlistrow.h"
#include "ui/import/importmappingform.h"
#include "ui/import/importmenddialog.h"
#include "ui/import/importpage.h"
#include "ui/import/importpreview.h"
#include "ui/import/importresultsmodel.h"
#include "ui/import/importrunstep.h"
#include "ui/import/importtable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/longtable.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStringDecoder>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

const QByteArray people = "First,Last,Phone,Mail\n"
                          "Asha,Rao,+91 98765 43210,asha@example.org\n"
                          "Ben,Cole,+44 7700 900123,ben@example.org\n"
                          "Chu,Lin,98765,chu@example\n"
                          "Dia,Sen,+91 98765 43211,\n";

ImportTarget quickStart()
{
    return ivaltUserTarget("first_name last_name country_code mobile email"_L1);
}

template<class Widget>
Widget *named(QWidget *in, const QString &name)
{
    for (Widget *widget : in->findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

Button *button(QWidget *in, const QString &text)
{
    for (Button *one : in->findChildren<Button *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

bool drop(QWidget *onto, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(onto->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
    enter.ignore();
    QApplication::sendEvent(onto, &enter);
    QDropEvent dropped(onto->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
    dropped.ignore();
    QApplication::sendEvent(onto, &dropped);
    return dropped.isAccepted();
}

} // namespace

//! The widgets of the bulk import.
class ImportUiTest : public QObject
{
    Q_OBJECT

private slots:
    void formatIsShownAndChosen()
    {
        ImportFormatBar bar{Theme()};
        QSignalSpy chosen(&bar, &ImportFormatBar::formatChosen);
        QSignalSpy detection(&bar, &ImportFormatBar::detectionWanted);
        bar.setFormat({.encoding = "IBM850", .separator = ';', .decimal = u','}, true);
        auto *encoding = named<QComboBox>(&bar, u"Encoding"_s);
        QCOMPARE(encoding->currentText(), u"IBM850"_s);
        auto *separator = named<QComboBox>(&bar, u"Cells end at"_s);
        QCOMPARE(separator->currentText(), u"Semicolon"_s);
        QCOMPARE(named<QComboBox>(&bar, u"Decimals"_s)->currentText(), u"1,5"_s);
        QCOMPARE(chosen.count(), 0);
        QVERIFY(button(&bar, u"Detect again"_s)->isHidden());
        QTest::keyClick(separator, Qt::Key_Down);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<CsvFormat>().separator, '\t');
        QCOMPARE(chosen.first().first().value<CsvFormat>().encoding, "IBM850");
        QVERIFY(!button(&bar, u"Detect again"_s)->isHidden());
        button(&bar, u"Detect again"_s)->click();
        QCOMPARE(detection.count(), 1);
    }

    //! The usual ones first, then whatever can be read, each once.
    void everyEncodingIsOffered()
    {
        ImportFormatBar bar{Theme()};
        auto *encoding = named<QComboBox>(&bar, u"Encoding"_s);
        // All but the usual ones are listed once somebody looks for one; that of the file stays.
        QCOMPARE(encoding->count(), 9);
        bar.setFormat({.encoding = "IBM850"}, true);
        QTest::keyClick(encoding, Qt::Key_Shift);
        QCOMPARE(encoding->currentText(), u"IBM850"_s);
        QStringList names;
        for (int i = 0; i < encoding->count(); ++i) {
            if (const QString name = encoding->itemText(i); !name.isEmpty()) {
                QVERIFY2(QStringDecoder(name).isValid(), qPrintable(name));
                names.append(name);
            }
        }
        QCOMPARE(names.first(), u"UTF-8"_s);
        for (const QString &name : {u"EUC-KR"_s, u"IBM850"_s, u"windows-1253"_s, u"Big5"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
        QStringList others = names.sliced(9);
        others.sort(Qt::CaseInsensitive);
        QCOMPARE(names.sliced(9), others);
        for (QString &name : names)
            name = name.toLower();
        QCOMPARE(names.removeDuplicates(), 0);

        const int count = encoding->count();
        bar.setFormat({.encoding = "Windows-1252"}, true); // as detection spells it
        QCOMPARE(encoding->currentText(), u"windows-1252"_s);
        QCOMPARE(encoding->count(), count);
        QSignalSpy chosen(&bar, &ImportFormatBar::formatChosen);
        encoding->setFocus();
        QTest::keyClicks(encoding, u"euc-kr"_s);
        QTRY_COMPARE(chosen.count() > 0 ? chosen.last().first().value<CsvFormat>().encoding : QByteArray(), "EUC-KR");
    }

    void previewMasksSecrets()
    {
        ImportPreviewModel preview;
        const QAbstractItemModelTester tester(&preview, QAbstractItemModelTester::FailureReportingMode::Fatal);
        preview.setDocument(readCsvText("name,password\nAsha,sesame\n").document);
        QCOMPARE(preview.index(0, 2).data().toString(), u"sesame"_s);
        preview.setUses({ImportColumnUse::Field, ImportColumnUse::Secret});
        QVERIFY(!preview.index(0, 2).data().toString().contains("sesame"_L1));
        QCOMPARE(preview.index(0, 0).data().toInt(), 2); // the line of the file
    }

    void mappingIsChosen()
    {
        ImportMappingForm form{Theme()};
        const CsvDocument document = readCsvText(people).document;
        const ImportTarget target = quickStart();
        const ImportMapping guessed = guessMapping(target, document);
        QSignalSpy chosen(&form, &ImportMappingForm::mappingChosen);
        form.show(target, guessed, document);
        auto *mail = named<QComboBox>(&form, u"Column for E-mail"_s);
        QVERIFY(mail);
        QCOMPARE(mail->currentText(), u"Mail"_s);
        QTest::keyClick(mail, Qt::Key_Home);
        QCOMPARE(chosen.count(), 1);
        const auto mapping = chosen.first().first().value<ImportMapping>();
        QCOMPARE(mapping.sources.at(target.indexOf(u"email")).column, -1);
        QCOMPARE(mapping.sources.at(0), guessed.sources.at(0)); // the others stay
        // A value for all.
        form.show(target, mapping, document);
        auto *otherwise = named<QLineEdit>(&form, u"Value of E-mail for all others"_s);
        otherwise->setText(u"desk@example.org"_s);
        QTest::keyClick(otherwise, Qt::Key_Return);
        QCOMPARE(chosen.last().first().value<ImportMapping>().sources.at(target.indexOf(u"email")).otherwise,
                 u"desk@example.org"_s);
    }

    void columnsAreJoined()
    {
        ImportMappingForm form{Theme()};
        const CsvDocument document = readCsvText(people).document;
        const ImportTarget target = quickStart();
        const int first = target.indexOf(u"first_name");
        QSignalSpy chosen(&form, &ImportMappingForm::mappingChosen);
        const auto joined = [&] { return chosen.last().first().value<ImportMapping>().sources.at(first); };
        form.show(target, guessMapping(target, document), document);
        form.setVisible(true);
        QVERIFY(!named<QComboBox>(&form, u"Second column for First name"_s));
        auto *part = named<QComboBox>(&form, u"Part of the column for First name"_s);
        QVERIFY(part);
        QTest::keyClick(part, Qt::Key_End);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(joined().column, 0);
        QCOMPARE(joined().second, 1); // the next is the likely one
        form.show(target, chosen.last().first().value<ImportMapping>(), document);
        auto *second = named<QComboBox>(&form, u"Second column for First name"_s);
        QVERIFY(second && second->isVisible());
        QCOMPARE(second->currentText(), u"Last"_s);
        QCOMPARE(part->nextInFocusChain(), second);
        QTest::keyClick(second, Qt::Key_Down);
        QCOMPARE(joined().second, 2);
        // Not joined any more.
        QTest::keyClick(part, Qt::Key_Home);
        QCOMPARE(joined().second, -1);
        form.show(target, chosen.last().first().value<ImportMapping>(), document);
        QVERIFY(!second->isVisible());
    }

    //! Of the column of the current cell, by keys alone.
    void columnsAreKeptOut()
    {
        ImportColumnsStep step{Theme()};
        const CsvDocument document =
            readCsvText("First,Last,Phone,Mail,A&B\nAsha,Rao,+91 98765 43210,a@x.org,sesame\n").document;
        const ImportTarget target = quickStart();
        QSignalSpy chosen(&step, &ImportColumnsStep::mappingChosen);
        step.resize(1000, 700);
        step.show();
        step.setDocument(document, true);
        step.setMapping(target, guessMapping(target, document));
        auto *table = step.findChild<ImportTable *>();
        const QList<QCheckBox *> boxes = step.findChildren<QCheckBox *>();
        const auto found =
            std::ranges::find_if(boxes, [](const QCheckBox *box) { return box->text().startsWith("Keep"_L1); });
        QVERIFY(found != boxes.end());
        QCheckBox *const box = *found;
        QVERIFY(!box->isEnabled());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        QVERIFY(!box->isEnabled());
        QTest::keyClick(table, Qt::Key_Right);
        QVERIFY(!box->isEnabled());
        QCOMPARE(box->text(), u"Keep “First” out of the journal and the report"_s);
        QTest::keyClick(table, Qt::Key_End);
        QVERIFY(box->isEnabled() && !box->isChecked());
        QCOMPARE(box->text(), u"Keep “A&&B” out of the journal and the report"_s);
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(chosen.count(), 1);
        const auto mapping = chosen.first().first().value<ImportMapping>();
        QCOMPARE(secretColumns(target, mapping, document.columns()), (QList{false, false, false, false, true}));
        step.setMapping(target, mapping);
        QVERIFY(box->isChecked());
        QVERIFY(!table->currentIndex().data().toString().contains("sesame"_L1));
        QTest::keyClick(box, Qt::Key_Space);
        step.setMapping(target, chosen.last().first().value<ImportMapping>());
        QCOMPARE(table->currentIndex().data().toString(), u"sesame"_s);
        // Shown again, as before a question whether to read it in another way, no cell of it is the current one.
        step.setDocument(document, true);
        QVERIFY(!table->currentIndex().isValid());
        QVERIFY(!box->isEnabled());
        QVERIFY(!box->text().contains("A&&B"_L1));
    }

    void checkFiltersAndMends()
    {
        ImportDraft draft;
        ImportPage page(Theme(), {.title = u"Bulk import"_s}, &draft);
        page.setActions(new QAction(u"Close"_s, &page), new QAction(u"Save"_s, &page), new QAction(u"Open"_s, &page));
        page.setPrimaryActions(new QAction(u"Check"_s, &page), new QAction(u"Import"_s, &page));
        page.resize(1000, 700);
        page.show();
        draft.start(readCsvText(people).document, quickStart());
        draft.setDirectory(ImportDirectory(quickStart(), {}, true));
        QTRY_VERIFY(!draft.isBusy());
        page.setStep(ImportPage::Step::Check);
        ImportRowsModel *rows = page.check()->rows();
        QCOMPARE(rows->rowCount(), 4);
        const qint64 refused = draft.plan().count(ImportVerdict::Refused);
        QVERIFY(refused > 0);

        Button *chip = button(&page, u"%1 %2"_s.arg(importVerdictText(ImportVerdict::Refused)).arg(refused));
        QVERIFY(chip);
        chip->click();
        QTRY_COMPARE(rows->rowCount(), int(refused));
        button(&page, u"All 4"_s)->click();
        QTRY_COMPARE(rows->rowCount(), 4);
        page.check()->search()->setSearch(u"Cole"_s);
        QTRY_COMPARE(rows->rowCount(), 1);
        page.check()->search()->setSearch({});
        QTRY_COMPARE(rows->rowCount(), 4);

        // A cell is mended where it stands.
        const int row = 2;
        const int phone = ImportRowsModel::firstCell + 2;
        page.check()->table()->setCurrentIndex(rows->index(row, phone));
        page.check()->table()->setFocus();
        QTest::keyClick(page.check()->table(), Qt::Key_F2);
        QWidget *editor = nullptr;
        QTRY_VERIFY((editor = page.check()->table()->findChild<QLineEdit *>()));
        static_cast<QLineEdit *>(editor)->selectAll();
        QTest::keyClicks(editor, u"+91 98765 43999"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(draft.cell(row, 2), u"+91 98765 43999"_s);
        QTRY_VERIFY(!draft.isBusy());

        // Undo and redo by the keys, while this step is looked at.
        QTest::keySequence(page.check()->table(), QKeySequence::Undo);
        QTRY_COMPARE(draft.cell(row, 2), u"98765"_s);
        QTest::keySequence(page.check()->table(), QKeySequence::Redo);
        QTRY_COMPARE(draft.cell(row, 2), u"+91 98765 43999"_s);

        // All rows that are shown where none is chosen.
        page.check()->table()->clearSelection();
        QAction *aside = page.findChild<QAction *>(u"setAside"_s);
        QVERIFY(aside->isEnabled());
        aside->trigger();
        QTRY_COMPARE(draft.plan().count(ImportVerdict::SetAside), 4);
        page.findChild<QAction *>(u"undoEdit"_s)->trigger();
        QTRY_COMPARE(draft.plan().count(ImportVerdict::SetAside), 0);
        // Only those that are chosen.
        page.check()->table()->setCurrentIndex(rows->index(1, phone));
        aside->trigger();
        QTRY_COMPARE(draft.plan().count(ImportVerdict::SetAside), 1);
        QCOMPARE(draft.plan().verdict(1), ImportVerdict::SetAside);

        page.setStep(ImportPage::Step::Columns);
        QVERIFY(!aside->isEnabled());
        QVERIFY2(test::namelessWidgets(&page).isEmpty(), qPrintable(test::namelessWidgets(&page).join(u" | "_s)));
    }

    //! What else happens is told with the rows it happens to.
    void effectsShowTheirRows()
    {
        ImportTarget target = elevateUserTarget(Line::V35, u"INVITE");
        target.organization = u"city"_s;
        ImportDraft draft;
        ImportPage page(Theme(), {.title = u"Bulk import"_s}, &draft);
        page.resize(1200, 700);
        page.show();
        draft.start(
            readCsvText("name,email,roles\nAsha,a@x.org,mentee\nBo,b@x.org,mentee\nCy 7,c@x.org,mentee\n").document,
            target);
        Record asha(typeOf<elevate::User>);
        asha.setText(u"id", u"1"_s);
        asha.setText(u"name", u"Asha"_s);
        asha.setText(u"email", u"a@x.org"_s);
        asha.setText(u"role_titles", u"mentee"_s);
        asha.setText(u"organization_codes", u"port"_s);
        draft.setDirectory(ImportDirectory(target, {asha}, true));
        QTRY_VERIFY(!draft.isBusy());
        page.setStep(ImportPage::Step::Check);
        ImportRowsModel *rows = page.check()->rows();
        QCOMPARE(rows->rowCount(), 3);
        const auto sentence = [&](const QString &part) -> QAbstractButton * {
            for (auto *one : page.findChildren<QAbstractButton *>()) {
                if (one->isVisible() && one->text().contains(part))
                    return one;
            }
            return nullptr;
        };
        QAbstractButton *moved = sentence(u"in another organization"_s);
        QVERIFY(moved && moved->height() > 2 * moved->fontMetrics().height()); // all of it can be read
        QTest::mouseClick(moved, Qt::LeftButton);
        QTRY_COMPARE(rows->rowCount(), 1);
        QCOMPARE(rows->rowAt(0), 0);
        QVERIFY(moved->isChecked());
        // By keys, and one takes the place of the other.
        QAbstractButton *invited = sentence(u"invitation"_s);
        invited->setFocus();
        QTest::keyClick(invited, Qt::Key_Space);
        QTRY_COMPARE(rows->rowAt(0), 1);
        QCOMPARE(rows->rowCount(), 1);
        QVERIFY(invited->isChecked() && !moved->isChecked());
        // So do a verdict and a kind of problem.
        button(&page, u"Refused 1"_s)->click();
        QTRY_COMPARE(rows->rowAt(0), 2);
        QVERIFY(!invited->isChecked());
        QTest::mouseClick(moved, Qt::LeftButton);
        QTRY_COMPARE(rows->rowAt(0), 0);
        QVERIFY(button(&page, u"All 3"_s)->isChecked());
        auto *kinds = named<ImportTable>(&page, u"Kinds of problems"_s);
        QTest::mouseClick(kinds->viewport(), Qt::LeftButton, {},
                          kinds->visualRect(kinds->model()->index(0, 0)).center());
        QTRY_COMPARE(rows->rowAt(0), 2);
        QVERIFY(!moved->isChecked());
        QTest::mouseClick(moved, Qt::LeftButton);
        QTRY_COMPARE(rows->rowAt(0), 0);
        QVERIFY(!kinds->selectionModel()->hasSelection());
        // Once more shows all; where it happens to nobody any more, all are shown too.
        QTest::mouseClick(moved, Qt::LeftButton);
        QTRY_COMPARE(rows->rowCount(), 3);
        QTest::mouseClick(moved, Qt::LeftButton);
        QTRY_COMPARE(rows->rowCount(), 1);
        draft.edit({.what = ImportEdit::What::SetAside, .rows = importRows({0})});
        QTRY_COMPARE(rows->rowCount(), 3);
        QVERIFY(!sentence(u"in another organization"_s));
    }

    //! A separator in a text without quotes has cut the row into too many cells.
    void cutCellsAreJoined()
    {
        ImportDraft draft;
        ImportPage page(Theme(), {.title = u"Bulk import"_s}, &draft);
        page.resize(1400, 700);
        page.show();
        draft.start(readCsvText("name,email,roles\nAsha,a@x.org,mentee,mentor\nBo,b@x.org,mentee\n"
                                "Cy,c@x.org,mentor,mentee\n")
                        .document,
                    elevateUserTarget(Line::V31));
        QTRY_VERIFY(!draft.isBusy());
        page.setStep(ImportPage::Step::Check);
        ImportTable *table = page.check()->table();
        const QAbstractItemModel *rows = page.check()->rows();
        const int roles = ImportRowsModel::firstCell + 2;
        const QAction *join = page.findChild<QAction *>(u"joinCells"_s);
        table->setFocus();
        table->setCurrentIndex(rows->index(1, roles));
        QVERIFY(!join->isEnabled());
        table->setCurrentIndex(rows->index(0, ImportRowsModel::ProblemsColumn));
        QVERIFY(!join->isEnabled());
        // Of the rows that are chosen those that have too many.
        table->setCurrentIndex(rows->index(0, roles));
        table->selectionModel()->select(QItemSelection(rows->index(0, roles), rows->index(2, roles)),
                                        QItemSelectionModel::ClearAndSelect);
        QVERIFY(join->isEnabled());
        QTest::keyClick(table, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(draft.cell(0, 2), u"mentee,mentor"_s);
        QCOMPARE(draft.cell(1, 2), u"mentee"_s);
        QCOMPARE(draft.cell(2, 2), u"mentor,mentee"_s);
        QVERIFY(!join->isEnabled());
        QTRY_COMPARE(draft.plan().count(ImportVerdict::Refused), 0);
        QTest::keySequence(table, QKeySequence::Undo);
        QTRY_COMPARE(draft.plan().count(ImportVerdict::Refused), 2);
        QVERIFY(join->isEnabled());

        // Twice at once, of which the second is not for a row that has no more than it should by then.
        draft.start(readCsvText("name,email,roles\nRao, Asha, Dr,a@x.org,mentee\nLi, Cy,c@x.org,mentee\n").document,
                    elevateUserTarget(Line::V31));
        QTRY_VERIFY(!draft.isBusy());
        table->setCurrentIndex(rows->index(0, ImportRowsModel::firstCell));
        table->selectionModel()->select(
            QItemSelection(rows->index(0, ImportRowsModel::firstCell), rows->index(1, ImportRowsModel::firstCell)),
            QItemSelectionModel::ClearAndSelect);
        for (int time = 0; time < 2; ++time)
            QTest::keyClick(table, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(draft.cell(0, 0), u"Rao, Asha, Dr"_s);
        QCOMPARE(draft.cell(1, 0), u"Li, Cy"_s);
        draft.undo();
        draft.edit({.what = ImportEdit::What::SetAside, .rows = importRows({0})});
        QVERIFY(!join->isEnabled());
    }

    void secretsAreEditedUnseen()
    {
        ImportDraft draft;
        ImportPage page(Theme(), {.title = u"Bulk import"_s}, &draft);
        draft.start(readCsvText("name,email,password\n Asha  Rao,a@x.org,Secret!1x\n").document,
                    elevateUserTarget(Line::V35, u"UPLOAD"));
        page.resize(1200, 700);
        page.show();
        page.setStep(ImportPage::Step::Check);
        QTRY_VERIFY(!draft.isBusy());
        ImportTable *table = page.check()->table();
        const auto editorOf = [&](int column) {
            table->setCurrentIndex(page.check()->rows()->index(0, ImportRowsModel::firstCell + column));
            table->edit(table->currentIndex());
            QCoreApplication::sendPostedEvents();
            return table->viewport()->findChild<QLineEdit *>();
        };
        QLineEdit *editor = editorOf(2);
        QVERIFY(editor);
        QCOMPARE(editor->echoMode(), QLineEdit::Password);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(draft.cell(0, 2), u"Secret!1x"_s);
        QTRY_VERIFY(!table->viewport()->findChild<QLineEdit *>());
        editor = editorOf(1);
        QVERIFY(editor);
        QCOMPARE(editor->echoMode(), QLineEdit::Normal);
        // What is being written stays when the rows are told anew.
        editor->selectAll();
        QTest::keyClicks(editor, u"b@x"_s);
        const QAbstractItemModel *rows = page.check()->rows();
        emit page.check()->rows()->dataChanged(rows->index(0, 0), rows->index(0, rows->columnCount() - 1));
        QCOMPARE(editor->text(), u"b@x"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(draft.cell(0, 1), u"a@x.org"_s);

        // With no cell chosen all that may be tidied is.
        table->setCurrentIndex({});
        table->clearSelection();
        page.findChild<QAction *>(u"tidyCells"_s)->trigger();
        QCOMPARE(draft.cell(0, 0), u"Asha Rao"_s);
        QCOMPARE(draft.cell(0, 2), u"Secret!1x"_s);
    }

    void manyCellsAreSet()
    {
        const ImportMendPlace place{.rows = importRows({1, 2, 3}), .columns = {u"a"_s, u"b"_s}, .column = 1};
        ImportMendDialog set(Theme(), ImportEdit::What::Set, place);
        set.setAttribute(Qt::WA_DeleteOnClose, false);
        named<QLineEdit>(&set, u"New value"_s)->setText(u"x"_s);
        QCOMPARE(set.edit().column, 1);
        QCOMPARE(set.edit().text, u"x"_s);
        QCOMPARE(set.edit().rows->size(), 3U);
        ImportMendDialog replace(Theme(), ImportEdit::What::Replace, place);
        replace.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(!button(&replace, u"Replace"_s)->isEnabled()); // nothing to be found yet
        named<QLineEdit>(&replace, u"Find"_s)->setText(u"0"_s);
        QVERIFY(button(&replace, u"Replace"_s)->isEnabled());
        QCOMPARE(replace.edit().find, u"0"_s);
    }

    void copiesCellsAsLines()
    {
        ImportPreviewModel preview;
        preview.setDocument(readCsvText("a,b\n1,\"x\ty\"\n3,4\n").document);
        ImportTable table{Theme(), u"Rows"_s};
        table.setModel(&preview);
        table.selectAll();
        QTest::keySequence(&table, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"2\t1\tx y\n3\t3\t4"_s);
    }

    //! Qt follows each selected cell when rows change places, which takes seconds for very many.
    void longSelectionsStayWhereTheyAreCheap()
    {
        QByteArray text = "name,email\n";
        for (int row = 0; row < 10'000; ++row)
            text += "Asha" + QByteArray::number(row) + (row % 2 == 0 ? ",even\n" : ",odd\n");
        ImportDraft draft;
        ImportRowsModel rows(&draft);
        ImportTable table{Theme(), u"Rows"_s};
        table.setModel(&rows);
        draft.start(readCsvText(text).document, quickStart());
        QTRY_VERIFY(!draft.isBusy());
        const auto show = [&](const QString &wanted) {
            rows.setFilter({.verdict = {}, .kind = {}, .text = wanted});
            return QTest::qWaitFor([&rows] { return !rows.isBusy(); });
        };
        const int column = ImportRowsModel::firstCell + 1;

        table.selectColumn(column);
        QVERIFY(show(u"odd"_s));
        QCOMPARE(rows.rowCount(), 5000);
        QCOMPARE(selectedSpans(&table), (RowSpans{{0, 4999}}));
        QVERIFY(table.selectionModel()->isSelected(rows.index(4999, column)));
        QVERIFY(!table.selectionModel()->isSelected(rows.index(4999, column - 1)));

        const QItemSelection most(rows.index(1, column), rows.index(4800, column));
        table.selectionModel()->select(most, QItemSelectionModel::ClearAndSelect);
        QVERIFY(show({}));
        QCOMPARE(selectedSpans(&table), RowSpans());

        const QItemSelection few(rows.index(3, column), rows.index(5, column));
        table.selectionModel()->select(few, QItemSelectionModel::ClearAndSelect);
        QVERIFY(show(u"odd"_s));
        QCOMPARE(selectedSpans(&table), (RowSpans{{1, 2}}));
    }

    //! Asking which columns are selected takes a look at each row.
    void headerAsksForNoSelection()
    {
        ImportPreviewModel preview;
        preview.setDocument(readCsvText("a,b\n1,2\n").document);
        ImportTable table{Theme(), u"Rows"_s};
        table.setModel(&preview);
        table.selectAll();
        QVERIFY(table.horizontalHeader()->selectionModel() != table.selectionModel());
        QVERIFY(!table.horizontalHeader()->selectionModel()->hasSelection());
        // A click on it selects its column all the same.
        table.resize(400, 300);
        table.show();
        table.clearSelection();
        QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {},
                          {table.horizontalHeader()->sectionViewportPosition(1) + 5, 5});
        QVERIFY(table.selectionModel()->isColumnSelected(1));
    }

    void resultsAreFetchedAsTheyAreLookedAt()
    {
        ImportResultsModel results;
        const QAbstractItemModelTester tester(&results, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy wanted(&results, &ImportResultsModel::moreWanted);
        QVERIFY(!results.canFetchMore({}));
        results.start({u"name"_s});
        results.fetchMore({});
        QCOMPARE(wanted.count(), 0); // the first come unasked
        results.append(
            {{.number = 7,
              .line = 9,
              .outcome = {.cells = {u"Asha"_s}, .state = ImportOutcome::State::Failed, .reason = u"Taken"_s}}},
            false);
        QCOMPARE(results.rowCount(), 1);
        QCOMPARE(results.index(0, ImportResultsModel::ReasonColumn).data().toString(), u"Taken"_s);
        QCOMPARE(results.index(0, ImportResultsModel::firstCell).data().toString(), u"Asha"_s);
        results.fetchMore({});
        QCOMPARE(wanted.last().first().toLongLong(), 7);
        results.append({}, true);
        QVERIFY(!results.canFetchMore({}));
    }

    void listOffersTheNextStep()
    {
        ImportList list{Theme()};
        list.setLines({{.id = 1,
                        .title = u"a.csv"_s,
                        .stage = ImportLine::Stage::Interrupted,
                        .tally = {.done = 3, .waiting = 6}},
                       {.id = 2, .title = u"b.csv"_s, .stage = ImportLine::Stage::Finished, .tally = {.done = 9}}});
        const QList<ImportListRow *> rows = list.findChildren<ImportListRow *>();
        QCOMPARE(rows.size(), 2);
        QSignalSpy goOn(&list, &ImportList::goOnWanted);
        QVERIFY(!button(rows.at(0), u"Go on"_s)->isHidden());
        QVERIFY(button(rows.at(1), u"Go on"_s)->isHidden());
        button(rows.at(0), u"Go on"_s)->click();
        QCOMPARE(goOn.first().first().toLongLong(), 1);
        // While it cannot go on, it says why.
        list.setLines({{.id = 1,
                        .title = u"a.csv"_s,
                        .stage = ImportLine::Stage::Interrupted,
                        .tally = {.waiting = 9},
                        .obstacle = u"Sign in first."_s}});
        QVERIFY(!button(rows.at(0), u"Go on"_s)->isEnabled());
        QCOMPARE(list.count(), 1);
    }

    void runTellsHowFarItIs()
    {
        ImportRunStep step{Theme()};
        // Of all rows of the file, with those that were never sent.
        step.setLine(
            {.stage = ImportLine::Stage::Finished, .tally = {.done = 1200, .failed = 3, .refused = 35, .setAside = 2}},
            {});
        QVERIFY(button(&step, u"All 1,240"_s) && !button(&step, u"All 1,240"_s)->isHidden());
        QVERIFY(button(&step, u"Refused here 35"_s) && !button(&step, u"Refused here 35"_s)->isHidden());
        QVERIFY(button(&step, u"Not clear 0"_s)->isHidden());
        QVERIFY(button(&step, u"Set aside 2"_s));
        QSignalSpy chosen(&step, &ImportRunStep::showChosen);
        button(&step, u"Failed 3"_s)->click();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(step.shown(), ImportRunStep::Show::Failed);
    }

    void progressThatNobodyKnowsMoves()
    {
        ImportRunStep step{Theme()};
        const auto *bar = step.findChild<QProgressBar *>();
        ImportLine line{.stage = ImportLine::Stage::Running, .tally = {.done = 25, .onTheirWay = 75}};
        step.setLine(line, {});
        QCOMPARE(bar->value() * 4, bar->maximum());
        line.isProgressTold = false;
        step.setLine(line, {});
        QCOMPARE(bar->maximum(), 0);
        line.stage = ImportLine::Stage::Interrupted; // nothing moves any more
        step.setLine(line, {});
        QVERIFY(bar->maximum() > 0);
    }

    //! Rows of results that are told anew stay where they are, with what is chosen of them.
    void resultsAreRefreshedInPlace()
    {
        using State = ImportOutcome::State;
        ImportResultsModel results;
        const QAbstractItemModelTester tester(&results, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto row = [](qint64 number, State state) {
            return ImportResult{.number = number, .line = number + 2, .outcome = {.cells = {}, .state = state}};
        };
        const auto told = [&results] {
            QString text;
            for (int i = 0; i < results.rowCount(); ++i)
                text += u"%1%2 "_s.arg(results.result(i).number).arg(results.result(i).outcome.state == State::Done);
            return text.trimmed();
        };
        results.start({});
        results.append({row(1, State::Waiting), row(3, State::Waiting), row(5, State::Waiting)}, false);
        const QPersistentModelIndex chosen = results.index(1, 0);
        QSignalSpy reset(&results, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&results, &QAbstractItemModel::dataChanged);
        results.refresh(-1, {row(1, State::Waiting), row(3, State::Done)}, false);
        QCOMPARE(told(), u"10 31 50"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        // Some came between, some went, and some came behind.
        results.refresh(1, {row(2, State::Done), row(3, State::Done), row(7, State::Done)}, true);
        QCOMPARE(told(), u"10 21 31 71"_s);
        QCOMPARE(chosen.row(), 2);
        QVERIFY(!results.canFetchMore({}));
        results.refresh(1, {}, true);
        QCOMPARE(told(), u"10"_s);
        QVERIFY(!chosen.isValid());
        QCOMPARE(reset.size(), 0);
    }

    void fileIsDroppedAnywhere()
    {
        QWidget page;
        page.resize(400, 300);
        page.show();
        DropCover cover(Theme(), u"Drop it"_s, &page);
        QSignalSpy dropped(&cover, &DropCover::dropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/tmp/people.csv"_s)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&page, &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(cover.isVisible());
        QCOMPARE(cover.geometry(), page.rect());
        QDragLeaveEvent leave;
        QApplication::sendEvent(&page, &leave);
        QTRY_VERIFY(!cover.isVisible());

        QVERIFY(drop(&page, {QUrl::fromLocalFile(u"/tmp/people.csv"_s)}));
        QCOMPARE(dropped.takeFirst().first().toString(), u"/tmp/people.csv"_s);
        QVERIFY(!cover.isVisible());
        QVERIFY(!drop(&page, {QUrl(u"https://example.org/people.csv"_s)}));
        QSignalSpy refused(&cover, &DropCover::refused);
        QVERIFY(!drop(&page, {QUrl::fromLocalFile(u"/tmp/a.csv"_s), QUrl::fromLocalFile(u"/tmp/b.csv"_s)}));
        QCOMPARE(refused.count(), 1);
        QVERIFY(refused.first().first().toString().contains(u"One file is imported at a time"_s));
        cover.setObstacle(u"Not now."_s);
        QVERIFY(!drop(&page, {QUrl::fromLocalFile(u"/tmp/people.csv"_s)}));
        QCOMPARE(dropped.count(), 0);
    }
};

QTEST_MAIN(ImportUiTest)
#include "tst_import.moc"
