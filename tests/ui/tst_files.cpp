#include "tests/ui/accessible.h"
#include "tests/ui/pictures.h"
#include "ui/connections/formfield.h"
#include "ui/files/bulkusersdialog.h"
#include "ui/files/filepathdialog.h"
#include "ui/files/transferlist.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

//! The widgets of the files page by themselves.
class FilesTest : public QObject
{
    Q_OBJECT

    static Theme theme()
    {
        static const Theme theme = Theme::install(*qApp, Appearance::Light);
        return theme;
    }
    static QAbstractButton *button(QWidget *in, const QString &text)
    {
        for (QAbstractButton *candidate : in->findChildren<QAbstractButton *>()) {
            if (candidate->isVisible() && candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    static FormField *field(const QWidget &in, const QString &key)
    {
        const QList<FormField *> fields = in.findChildren<FormField *>();
        const auto found = std::ranges::find(fields, key, &FormField::key);
        return found == fields.end() ? nullptr : *found;
    }

private slots:
    void transferOffersWhatCanBeDone()
    {
        QWidget window;
        TransferList list(theme(), &window);
        QVERIFY(list.isHidden());
        window.resize(900, 300);
        list.resize(900, 200);
        window.show();
        list.show({.id = u"1"_s,
                   .name = u"users.csv"_s,
                   .text = u"users/3-1-users.csv"_s,
                   .hasPath = true,
                   .canCreateUsers = true});
        QVERIFY(list.isVisible());
        QCOMPARE(list.count(), 1);
        QVERIFY(!button(&list, u"Try again"_s));
        QSignalSpy path(&list, &TransferList::copyPathWanted);
        QSignalSpy link(&list, &TransferList::copyLinkWanted);
        QSignalSpy users(&list, &TransferList::createUsersWanted);
        for (const QString &text : {u"Copy path"_s, u"Copy link"_s, u"Create users…"_s}) {
            QVERIFY2(button(&list, text), qPrintable(text));
            QTest::mouseClick(button(&list, text), Qt::LeftButton);
        }
        QCOMPARE(path.size() + link.size() + users.size(), 3);
        QCOMPARE(path.first().first().toString(), u"1"_s);

        // The same file, tried again and refused.
        list.show({.id = u"1"_s, .name = u"users.csv"_s, .state = ActivityState::Failed, .text = u"Refused."_s});
        QCOMPARE(list.count(), 1);
        QVERIFY(!button(&list, u"Copy path"_s));
        QSignalSpy retry(&list, &TransferList::retryWanted);
        QTest::mouseClick(button(&list, u"Try again"_s), Qt::LeftButton);
        QCOMPARE(retry.size(), 1);

        QCOMPARE(test::namelessWidgets(&window), QStringList());
        const int oneRow = list.height();
        for (int number = 2; number < 10; ++number)
            list.show({.id = QString::number(number), .name = u"more"_s});
        QVERIFY(list.height() <= 3 * oneRow + 6); // then it scrolls
        list.clear();
        QCOMPARE(list.count(), 0);
        QVERIFY(list.isHidden());
    }

    void pathDialogKnowsWhatIsWanted()
    {
        FilePathDialog dialog(theme());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QSignalSpy save(&dialog, &FilePathDialog::saveWanted);
        QSignalSpy link(&dialog, &FilePathDialog::linkWanted);
        QTest::mouseClick(button(&dialog, u"Copy link"_s), Qt::LeftButton);
        QVERIFY(!dialog.findChild<FormField *>()->problem().isEmpty());
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), u" users/3-1-users.csv "_s);
        QTest::mouseClick(button(&dialog, u"Copy link"_s), Qt::LeftButton);
        QTest::mouseClick(button(&dialog, u"Save file…"_s), Qt::LeftButton);
        QCOMPARE(link.size(), 1);
        QCOMPARE(save.size(), 1);
        QCOMPARE(save.first().first().toString(), u"users/3-1-users.csv"_s);
    }

    void bulkDialogChecksTheFile_data()
    {
        QTest::addColumn<Line>("line");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("problem");
        QTest::newRow("empty") << Line::V31 << QByteArray() << u"no first line"_s;
        QTest::newRow("column lacks") << Line::V31 << QByteArray("name,email\nA,a@b.example\n") << u"lacks roles"_s;
        QTest::newRow("nobody") << Line::V31 << QByteArray("name,email,roles\n") << u"nobody in the file"_s;
        QTest::newRow("good") << Line::V31 << QByteArray("name,email,roles\nA,a@b.example,\n") << u""_s;
        QTest::newRow("of the other line") << Line::V35 << QByteArray("name,email,roles\nA,a@b.example,\n")
                                           << u"lacks phone_code, phone, username, password"_s;
    }
    void bulkDialogChecksTheFile()
    {
        QFETCH(const Line, line);
        QFETCH(const QByteArray, content);
        QFETCH(const QString, problem);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"users.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        BulkUsersDialog dialog(theme(), line, {});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QSignalSpy submitted(&dialog, &BulkUsersDialog::submitted);
        dialog.setFile(file.fileName());
        QTest::mouseClick(button(&dialog, u"Upload and start…"_s), Qt::LeftButton);
        const QString told = field(dialog, u"file"_s)->problem();
        QVERIFY2(told.contains(problem), qPrintable(told));
        QCOMPARE(told.isEmpty(), problem.isEmpty());
        QCOMPARE(submitted.size(), problem.isEmpty() ? 1 : 0);
        QCOMPARE(field(dialog, u"upload_type"_s) != nullptr, line == Line::V35);
    }

    void pictures()
    {
        BulkUsersDialog bulk(theme(), Line::V35, {});
        bulk.setAttribute(Qt::WA_DeleteOnClose, false);
        bulk.warn(u"The service will not work on the file as long as there are no entity types with these values: "
                  "block."_s,
                  u"Create them first."_s);
        bulk.open();
        test::takePictures(theme(), &bulk, u"bulk-users"_s);
        FilePathDialog path(theme());
        path.setAttribute(Qt::WA_DeleteOnClose, false);
        path.open();
        test::takePictures(theme(), &path, u"file-path"_s);
    }

    void bulkDialogTakesAnUploadedFile()
    {
        BulkUsersDialog dialog(theme(), Line::V35, u"users/3-1-users.csv"_s);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(!field(dialog, u"file"_s));
        QSignalSpy submitted(&dialog, &BulkUsersDialog::submitted);
        QTest::mouseClick(button(&dialog, u"Start…"_s), Qt::LeftButton);
        QCOMPARE(submitted.size(), 0); // nothing is chosen for the person
        QVERIFY(!field(dialog, u"upload_type"_s)->problem().isEmpty());
        for (QAbstractButton *card : dialog.findChildren<QAbstractButton *>()) {
            if (card->text() == "Invite"_L1 || card->accessibleName() == "Invite"_L1)
                card->click();
        }
        QCOMPARE(dialog.uploadType(), u"INVITE"_s);
        QTest::mouseClick(button(&dialog, u"Start…"_s), Qt::LeftButton);
        QCOMPARE(submitted.size(), 1);
    }
};

QTEST_MAIN(FilesTest)
#include "tst_files.moc"
