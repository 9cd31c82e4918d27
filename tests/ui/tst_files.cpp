#include "tests/ui/accessible.h"
#include "tests/ui/pictures.h"
#include "ui/connections/formfield.h"
#include "ui/files/filepathdialog.h"
#include "ui/files/transferlist.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
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

    void pictures()
    {
        FilePathDialog path(theme());
        path.setAttribute(Qt::WA_DeleteOnClose, false);
        path.open();
        test::takePictures(theme(), &path, u"file-path"_s);
    }
};

QTEST_MAIN(FilesTest)
#include "tst_files.moc"
