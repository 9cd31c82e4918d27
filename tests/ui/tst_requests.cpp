#include "tests/ui/accessible.h"
#include "tests/ui/pictures.h"
#include "ui/connections/formfield.h"
#include "ui/records/recordtable.h"
#include "ui/records/rowanchor.h"
#include "ui/requests/decisiondialog.h"
#include "ui/requests/queuefilter.h"
#include "ui/widgets/button.h"
#include "ui/widgets/letterkeys.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;

//! The pieces of the review queue: its filters, the dialog of a decision, and a table that stands still.
class RequestsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }

    void filterSaysWhatIsChosen()
    {
        QueueFilter filter(m_theme);
        fill(filter);
        filter.show();
        QSignalSpy changed(&filter, &QueueFilter::changed);
        filter.choose({u"REQUESTED"_s, {}, {}});
        QCOMPARE(changed.size(), 0); // nobody has chosen
        QComboBox *role = box(filter, u"Role"_s);
        role->setFocus();
        QTest::keyClick(role, Qt::Key_Down);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(filter.chosen(), (QueueSelection{u"REQUESTED"_s, u"4"_s, {}}));
        // Other choices leave what is chosen as it is, also when it is not among them any more.
        filter.setRoles({{QString(), u"Any role"_s}, {u"7"_s, u"mentor"_s}});
        QCOMPARE(filter.chosen().role, u"4"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY2(namelessWidgets(&filter).isEmpty(), qPrintable(namelessWidgets(&filter).join(u'\n')));
    }

    void lettersChooseInABox()
    {
        QWidget page;
        auto *filter = new QueueFilter(m_theme, &page);
        fill(*filter);
        new LetterKeys(&page);
        auto *approve = new QAction(&page);
        approve->setShortcut(Qt::Key_A);
        approve->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page.addAction(approve);
        QSignalSpy approved(approve, &QAction::triggered);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QComboBox *status = box(*filter, u"Status"_s);
        status->setFocus();
        QTest::keyClick(status, Qt::Key_A);
        QCOMPARE(approved.size(), 0);
        QCOMPARE(status->currentText(), u"All"_s);
        page.setFocusPolicy(Qt::StrongFocus);
        page.setFocus();
        QTest::keyClick(&page, Qt::Key_A);
        QCOMPARE(approved.size(), 1);
    }

    void somebodyElseIsAskedFor()
    {
        QueueFilter filter(m_theme);
        fill(filter);
        filter.show();
        QSignalSpy changed(&filter, &QueueFilter::changed);
        QSignalSpy wanted(&filter, &QueueFilter::personWanted);
        QComboBox *handler = box(filter, u"Handled by"_s);
        handler->setFocus();
        QTest::keyClick(handler, Qt::Key_End);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(filter.chosen().handler, QString());
        QCOMPARE(handler->currentText(), u"Anyone"_s);
        filter.choose({{}, {}, u"3"_s});
        QCOMPARE(filter.chosen().handler, u"3"_s);
    }

    void enterDecidesWithTheComment()
    {
        DecisionDialog dialog(m_theme, {.title = u"Approve Edo Park: mentor"_s,
                                        .intro = u"A mail is sent."_s,
                                        .warning = {},
                                        .submitText = u"Approve"_s,
                                        .isApproval = true});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QSignalSpy submitted(&dialog, &DecisionDialog::submitted);
        QTest::keyClicks(dialog.focusWidget(), u" Welcome "_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(submitted.first().first().toString(), u"Welcome"_s);

        // What was typed stays, also on Esc by mistake.
        dialog.showBusy(u"Sending…"_s);
        dialog.showProblem(u"The service could not be reached."_s);
        QCOMPARE(dialog.comment(), u"Welcome"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape); // keep editing
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.comment(), u"Welcome"_s);

        // Somebody else was first: there is nothing left but to close.
        dialog.end(u"The service did not accept it. The service says: Invalid organisation request Somebody else had "
                   "decided first. Rejected by Bela Iyer: “Not this term”. Nothing was overwritten."_s);
        QTRY_VERIFY(dialog.height() >= dialog.layout()->totalHeightForWidth(dialog.width())); // nothing is cut off
        takePictures(m_theme, &dialog, u"decision-over"_s);
        const QList<Button *> buttons = dialog.findChildren<Button *>();
        QVERIFY(
            std::ranges::none_of(buttons, [](const Button *b) { return b->isVisible() && b->text() == u"Approve"_s; }));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(submitted.size(), 1);
    }

    void deadEndIsNamedBeforeIt()
    {
        const QString warning = u"It accepts no later decision."_s;
        DecisionDialog dialog(m_theme, {.title = u"Set aside Edo Park: mentor"_s,
                                        .intro = {},
                                        .warning = warning,
                                        .submitText = u"Set aside for good…"_s});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *l) { return l->isVisible() && l->text() == warning; }));
        QVERIFY2(namelessWidgets(&dialog).isEmpty(), qPrintable(namelessWidgets(&dialog).join(u'\n')));
    }

    void rowsStandStillWhileOthersCome()
    {
        TableStore store({{u"id"_s, u"Id"_s, Sorting::Number}, {u"name"_s, u"Name"_s, Sorting::Text}});
        TableModel model(&store);
        RecordTable table(m_theme, &model, {u"name"_s}, {});
        auto *anchor = new RowAnchor(&table);
        table.resize(300, 200);
        table.show();
        store.replaceAll(rows(100, 1), 0);
        table.selectRow(store.find(0, u"60"));
        const int before = table.rowViewportPosition(table.currentIndex().row());
        QVERIFY(table.verticalScrollBar()->value() > 0);

        anchor->hold();
        store.replaceAll(rows(104, 1), 0);
        QCOMPARE(model.rowCount(), 104);
        QCOMPARE(table.currentIndex().data(TableModel::RawRole).toString(), u"name 60"_s);
        QCOMPARE(table.selectedCount(), 1);
        QCOMPARE(table.rowViewportPosition(table.currentIndex().row()), before);

        store.replaceAll(rows(90, 1), 0); // the newest are gone
        QCOMPARE(table.currentIndex().data(TableModel::RawRole).toString(), u"name 60"_s);
        QCOMPARE(table.rowViewportPosition(table.currentIndex().row()), before);
        anchor->release();
        delete anchor;
    }

    void topOfAnUntouchedTableStaysTheTop()
    {
        TableStore store({{u"id"_s, u"Id"_s, Sorting::Number}, {u"name"_s, u"Name"_s, Sorting::Text}});
        TableModel model(&store);
        RecordTable table(m_theme, &model, {u"name"_s}, {});
        auto *anchor = new RowAnchor(&table);
        table.resize(300, 200);
        table.show();
        store.replaceAll(rows(100, 1), 0);
        anchor->hold();
        store.replaceAll(rows(104, 1), 0);
        QCOMPARE(table.verticalScrollBar()->value(), 0);
    }

private:
    static void fill(QueueFilter &filter)
    {
        filter.setStatuses({{u"REQUESTED"_s, u"Open"_s}, {QString(), u"All"_s}});
        filter.setRoles({{QString(), u"Any role"_s}, {u"4"_s, u"mentee"_s}});
        filter.setHandlers({{QString(), u"Anyone"_s}, {u"3"_s, u"Me"_s}});
    }
    static QComboBox *box(QueueFilter &filter, const QString &name)
    {
        for (auto *box : filter.findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    }
    //! From the newest, \a count, to \a oldest.
    static TableBatch rows(int count, int oldest)
    {
        TableBatchBuilder builder(2);
        for (int id = count; id >= oldest; --id)
            builder.addRow(std::array{QString::number(id), u"name %1"_s.arg(id)});
        return builder.finish();
    }

    Theme m_theme;
};

QTEST_MAIN(RequestsTest)
#include "tst_requests.moc"
