#include "tests/support/importsteps.h"

#include "app/import/importdesk.h"
#include "app/workspacedesk.h"
#include "ui/import/importcolumnsstep.h"
#include "ui/import/importformatbar.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace importing;

//! What the first step makes of a file: how it is read, and what of it is nobody's business.
class ImportReadingJourneyTest : public QObject
{
    Q_OBJECT

    static constexpr auto people = "Name,Phone,Mail,User code,Device token,IMEI,Platform,Admin\n"
                                   "Asha Rao,98765,asha@example.org,1,t1,i1,ios,no\n"
                                   "Ben Cole,+44 7700 900123,ben@example.org,2,t2,i2,ios,no\n";

    //! So large that as UTF-16, without a line end, it is more than a line may be.
    static QByteArray largeFile()
    {
        const QByteArray note(20'000, 'x');
        QByteArray rows = "Name,Phone,Mail,User code,Device token,IMEI,Platform,Admin,Note\n"
                          "Asha Rao,98765,asha@example.org,1,t1,i1,ios,no,\n"
                          "Ben Cole,+44 7700 900123,ben@example.org,2,t2,i2,ios,no,\n";
        while (rows.size() < 12 * 1024 * 1024)
            rows += ",,,,,,,," + note + '\n';
        return rows;
    }

private slots:
    //! The file stays as it was read, with what was done to it.
    void wrongEncodingTakesNothingAway()
    {
        Journey journey({.isKept = true});
        QVERIFY(openFile(journey, write(journey, u"people.csv"_s, largeFile())));
        QVERIFY(journey.fill(u"Value of Country code for all others"_s, u"+91"_s));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QVERIFY(mend(journey, 0, 1, u"+91 98765 43210"_s));
        QTRY_VERIFY2(canImport(journey, 2), qPrintable(journey.visibleText()));
        QTRY_COMPARE(journey.application().desk()->imports().prepared().size(), 1);
        QVERIFY(journey.click(u"1  File and columns"_s));
        QComboBox *const encoding = choose(journey, u"utf-16le"_s);
        QVERIFY(encoding);
        QVERIFY2(journey.waitForText(u"Reading the file in another way drops what you have mended"_s),
                 qPrintable(journey.visibleText()));
        QCOMPARE(encoding->currentText(), u"UTF-8"_s);
        QVERIFY2(journey.click(u"Read it anyway"_s), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitForText(u"people.csv cannot be read like this."_s), qPrintable(journey.visibleText()));
        QVERIFY2(journey.visibleText().contains("with all that you have prepared"_L1),
                 qPrintable(journey.visibleText()));
        QCOMPARE(page(journey)->step(), ImportPage::Step::Columns);
        // The next one can be chosen from there.
        QVERIFY(encoding->isVisible());
        QCOMPARE(encoding->currentText(), u"UTF-16LE"_s);
        QVERIFY(journey.click(u"Leave it as it was"_s));
        QCOMPARE(encoding->currentText(), u"UTF-8"_s);
        QVERIFY(!journey.visibleText().contains("cannot be read"_L1));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(canImport(journey, 2), qPrintable(journey.visibleText()));
        QCOMPARE(cell(journey, 0, 1), u"+91 98765 43210"_s);
        QVERIFY(page(journey)->check()->undoAction()->isEnabled());
        QCOMPARE(journey.application().desk()->imports().prepared().size(), 1);

        // Nor is it asked about when the box is put back by hand.
        QVERIFY(journey.click(u"1  File and columns"_s));
        QVERIFY(choose(journey, u"utf-16le"_s));
        QVERIFY2(journey.click(u"Read it anyway"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitForText(u"people.csv cannot be read like this."_s));
        QTest::keyClick(encoding, Qt::Key_Home);
        QTRY_VERIFY2(!journey.visibleText().contains("cannot be read"_L1), qPrintable(journey.visibleText()));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QCOMPARE(cell(journey, 0, 1), u"+91 98765 43210"_s);
    }

    //! One line of it is longer than any may be, once it is read so: it was closed in the middle of the list.
    void encodingsAreGoneThroughByKeys()
    {
        Journey journey;
        QVERIFY(openFile(journey, write(journey, u"people.csv"_s, largeFile())));
        auto *encoding = qobject_cast<QComboBox *>(journey.editor(u"Encoding"_s));
        QVERIFY(encoding);
        encoding->setFocus();
        const auto isRead = [&] { return action(journey, u"checkRows"_s)->isEnabled(); };
        for (const QString &next : {u"windows-1252"_s, u"ISO-8859-1"_s, u"UTF-16LE"_s}) {
            QTest::keyClick(encoding, Qt::Key_Down);
            QCOMPARE(encoding->currentText(), next);
            QTRY_VERIFY_WITH_TIMEOUT(isRead(), 20'000);
        }
        QVERIFY2(journey.waitForText(u"people.csv cannot be read like this."_s), qPrintable(journey.visibleText()));
        QCOMPARE(encoding->currentText(), u"UTF-16LE"_s);
        QVERIFY(encoding->hasFocus());
        for (const QString &next : {u"ISO-8859-1"_s, u"windows-1252"_s}) {
            QTest::keyClick(encoding, Qt::Key_Up);
            QCOMPARE(encoding->currentText(), next);
            QTRY_VERIFY_WITH_TIMEOUT(isRead(), 20'000);
        }
        QVERIFY(!journey.visibleText().contains("cannot be read"_L1));
    }

    //! Every other byte of it is a control character, and no line end tells how wide the letters are.
    void encodingIsChosenWhereNoneIsDetected()
    {
        Journey journey;
        QString names;
        for (int i = 0; i < 40; ++i)
            names += u"कखगघङचछजझञट\r"_s;
        QStringEncoder encoder("UTF-16LE");
        const QByteArray bytes = encoder(names);
        const QString file = write(journey, u"people.csv"_s, bytes);
        QVERIFY(journey.goTo(u"ivalt.import"_s));
        QVERIFY(Journey::drop(page(journey), file));
        QVERIFY2(journey.waitForText(u"people.csv cannot be read like this."_s), qPrintable(journey.visibleText()));
        QCOMPARE(page(journey)->step(), ImportPage::Step::Columns);
        QVERIFY(!action(journey, u"checkRows"_s)->isEnabled());
        QCOMPARE(action(journey, u"checkRows"_s)->statusTip(), u"Choose how the file is read first."_s);
        QVERIFY(choose(journey, u"utf-16le"_s));
        QTRY_VERIFY2(action(journey, u"checkRows"_s)->isEnabled(), qPrintable(journey.visibleText()));
        QVERIFY(!journey.visibleText().contains("cannot be read"_L1));
        const auto *table = page(journey)->columns()->findChild<ImportTable *>();
        QCOMPARE(table->model()->index(3, 1).data().toString(), u"कखगघङचछजझञट"_s);
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
    }

    //! Nothing says of one column that it holds passwords, and a person says it of another.
    void secretsStayOutOfTheJournal()
    {
        Journey journey({.isKept = true});
        const QString file = write(journey, u"people.csv"_s,
                                   "+91,9876543210,asha@example.org,Asha Rao,1,t1,i1,ios,no,Tulip#Garden7,hyacinth\n"
                                   "+44,7700900123,ben@example.org,Ben Cole,2,t2,i2,ios,no,Rose!Bush12,radish\n");
        QVERIFY(openFile(journey, file));
        for (const auto &[field, column] :
             {std::pair(u"User code"_s, 5), std::pair(u"Device token"_s, 6), std::pair(u"Device id"_s, 7),
              std::pair(u"Platform"_s, 8), std::pair(u"Admin"_s, 9)}) {
            QWidget *box = journey.editor(u"Column for %1"_s.arg(field));
            QVERIFY2(box, qPrintable(field));
            QTest::keyClick(box, Qt::Key_Home);
            for (int i = 0; i < column; ++i)
                QTest::keyClick(box, Qt::Key_Down);
        }
        QVERIFY(!journey.visibleText().contains("Tulip#Garden7"_L1));
        auto *table = page(journey)->columns()->findChild<ImportTable *>();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_End);
        QCOMPARE(table->currentIndex().data().toString(), u"hyacinth"_s);
        QTest::keyClick(table, Qt::Key_Backtab);
        auto *box = qobject_cast<QCheckBox *>(QApplication::focusWidget());
        QVERIFY(box);
        QCOMPARE(box->text(), u"Keep “Column 11” out of the journal and the report"_s);
        QTest::keyClick(box, Qt::Key_Space);
        QTRY_VERIFY(!table->currentIndex().data().toString().contains("hyacinth"_L1));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(canImport(journey, 2), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(action(journey, u"importRows"_s)->text()));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(u"2 of 2 done"_s), qPrintable(journey.visibleText()));
        QTRY_VERIFY(action(journey, u"saveReport"_s)->isEnabled());
        action(journey, u"saveReport"_s)->trigger();
        QVERIFY(journey.pickFile(journey.folder() + u"/report.json"_s));
        QTRY_VERIFY(QFile::exists(journey.folder() + u"/report.json"_s));
        for (const QByteArray &secret : {"Tulip#Garden7"_ba, "Rose!Bush12"_ba, "hyacinth"_ba, "radish"_ba})
            QCOMPARE(filesWith(journey, secret), QStringList());
        QVERIFY(filesWith(journey, "asha@example.org").size() > 1); // so they were looked into

        // The next file like it begins so.
        write(journey, u"more.csv"_s,
              "+91,9876543211,chu@example.org,Chu Lin,3,t3,i3,ios,no,Lily=Pond13,turnip\n"
              "+44,7700900124,dia@example.org,Dia Sen,4,t4,i4,ios,no,Iris!Bank14,fennel\n");
        QVERIFY(openFile(journey, journey.folder() + u"/more.csv"_s));
        QVERIFY2(journey.waitForText(u"as in the last file like this"_s), qPrintable(journey.visibleText()));
        for (const int column : {10, 11})
            QVERIFY(!table->model()->index(0, column).data().toString().contains(QRegularExpression(u"[a-z]"_s)));
    }

private:
    static bool openFile(Journey &journey, const QString &file)
    {
        return journey.goTo(u"ivalt.import"_s) && Journey::drop(page(journey), file) &&
               journey.waitForText(QFileInfo(file).fileName()) &&
               QTest::qWaitFor([&] { return action(journey, u"checkRows"_s)->isEnabled(); }, 20'000);
    }
    //! From the list, by keys.
    static QComboBox *choose(Journey &journey, const QString &name)
    {
        auto *encoding = qobject_cast<QComboBox *>(journey.editor(u"Encoding"_s));
        if (!encoding)
            return nullptr;
        encoding->setFocus();
        QTest::keyClick(encoding, Qt::Key_Down, Qt::AltModifier);
        QAbstractItemView *const list = encoding->view();
        const int row = encoding->findText(name, Qt::MatchFixedString);
        if (row < 0 || !QTest::qWaitFor([&] { return list->isVisible(); }))
            return nullptr;
        while (list->currentIndex().row() != row)
            QTest::keyClick(list, list->currentIndex().row() < row ? Qt::Key_Down : Qt::Key_Up);
        QTest::keyClick(list, Qt::Key_Return);
        return QTest::qWaitFor([&] { return !list->isVisible(); }) ? encoding : nullptr;
    }
    //! The files of the program that hold such words; what they were dropped from is not of it.
    static QStringList filesWith(const Journey &journey, const QByteArray &text)
    {
        QStringList found;
        QDirIterator files(journey.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.fileName().endsWith(".csv"_L1) && file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                found.append(file.fileName());
        }
        return found;
    }
};

QTEST_MAIN(ImportReadingJourneyTest)
#include "tst_importreadingjourney.moc"
