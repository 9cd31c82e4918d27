#include "ui/changes/outcomedialog.h"
#include "ui/connections/aboutdialog.h"
#include "ui/connections/keychainproblem.h"
#include "ui/records/recorddialog.h"
#include "ui/shell/mainwindow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

using DialogMaker = std::function<QDialog *(const Theme &theme, QWidget *parent)>;
Q_DECLARE_METATYPE(DialogMaker)

//! Every window of a workspace tells by its colour which environment is worked on.
class EnvironmentBarTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }

    void dialogsShowTheEnvironment_data()
    {
        QTest::addColumn<DialogMaker>("make");
        QTest::newRow("form") << DialogMaker([](const Theme &theme, QWidget *parent) {
            return new RecordDialog(theme, {.title = u"New role"_s, .submitText = u"Create"_s}, parent);
        });
        QTest::newRow("keychain problem") << DialogMaker(
            [](const Theme &theme, QWidget *parent) { return new KeychainProblemDialog(theme, {}, parent); });
        QTest::newRow("outcomes") << DialogMaker([](const Theme &theme, QWidget *parent) {
            return new OutcomeDialog(theme, u"Deactivate"_s, {}, {}, parent);
        });
        QTest::newRow("about") << DialogMaker(
            [](const Theme &theme, QWidget *parent) { return new AboutDialog(theme, {}, parent); });
    }

    void dialogsShowTheEnvironment()
    {
        QFETCH(const DialogMaker, make);
        MainWindow window(m_theme);
        window.addPage({.id = u"a"_s, .title = u"Roles"_s, .section = u"ELEVATE"_s}, [] { return new QWidget; });
        window.showPage(u"a"_s);
        window.show();
        {
            const std::unique_ptr<QDialog> dialog(make(m_theme, &window));
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->show();
            QVERIFY(!shownBar(*dialog)); // no workspace is open
        }
        window.setWorkspace({u"w"_s, u"City of Pune"_s, {}, Environment::Production});
        const std::unique_ptr<QDialog> dialog(make(m_theme, window.currentPage()));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QVERIFY(shownBar(*dialog));
        QVERIFY(shownBar(*dialog)->environment() == Environment::Production);
        // What is opened from the dialog tells it too.
        const std::unique_ptr<QDialog> second(make(m_theme, dialog.get()));
        second->setAttribute(Qt::WA_DeleteOnClose, false);
        second->show();
        QVERIFY(shownBar(*second));
        QVERIFY(shownBar(*second)->environment() == Environment::Production);
    }

private:
    static const EnvironmentBar *shownBar(const QDialog &dialog)
    {
        for (const auto *bar : dialog.findChildren<EnvironmentBar *>()) {
            if (bar->isVisible() && bar->window() == &dialog)
                return bar;
        }
        return nullptr;
    }

    Theme m_theme;
};

QTEST_MAIN(EnvironmentBarTest)
#include "tst_environmentbar.moc"
