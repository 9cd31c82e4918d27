#include "app/screenshots.h"

#include "app/application.h"
#include "app/pages/pagewatch.h"
#include "network/sandbox/sampleaccounts.h"
#include "ui/records/tablepage.h"
#include "ui/shell/activitypanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/button.h"

#include <QCursor>
#include <QDeadlineTimer>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QPainter>
#include <QTextStream>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

//! Lets the program work until \a done, for at most \a patience.
static bool waitFor(std::chrono::milliseconds patience, const std::function<bool()> &done)
{
    const QDeadlineTimer deadline(patience);
    while (!done()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(2);
    }
    return true;
}

static QDialog *openDialog(const QWidget *window)
{
    const QList<QDialog *> dialogs = window->findChildren<QDialog *>();
    const auto open = std::ranges::find_if(dialogs, [](const QDialog *dialog) { return dialog->isVisible(); });
    return open == dialogs.end() ? nullptr : *open;
}

//! Signs in to the program's own sandbox, whose accounts are no secret.
static void signInToSandbox(Application &application, ElevateSession::As as, const sandbox::SampleAccount &account,
                            std::chrono::milliseconds patience)
{
    OpenWorkspace &workspace = application.desk()->workspace();
    workspace.signIn(as, account.email, account.password, false);
    waitFor(patience, [&] { return workspace.account(Service::Elevate) == account.email; });
}

ApplicationPaths pathsForPictures(const ApplicationPaths &own, const QString &folder)
{
    ApplicationPaths paths = ApplicationPaths::in(folder);
    QFile::copy(own.settings, paths.settings);
    QFile::copy(own.workspaces, paths.workspaces);
    paths.changeLog = own.changeLog; // only looked at
    return paths;
}

int writeScreenshots(Application &application, const QString &folder, QTextStream &out,
                     std::chrono::milliseconds patience)
{
    const QDir dir(folder);
    if (!dir.mkpath(u"."_s)) {
        out << "The folder "_L1 << folder << " cannot be made. Choose another one.\n"_L1;
        return 1;
    }
    MainWindow *window = application.window();
    // Nothing is to look pointed at.
    QCursor::setPos(window->mapToGlobal(window->rect().bottomRight() + QPoint(10, 10)));
    const auto save = [&](const QString &name) {
        const QString file = dir.filePath(name + ".png"_L1);
        QPixmap picture = window->grab();
        if (QDialog *dialog = openDialog(window)) {
            QPainter painter(&picture);
            painter.drawPixmap(window->rect().center() - dialog->rect().center(), dialog->grab());
        }
        if (!picture.save(file)) {
            out << file << " cannot be written.\n"_L1;
            return false;
        }
        out << file << '\n';
        return true;
    };
    if (!application.desk()) {
        waitFor(patience, [window] { return window->isVisible(); });
        return save(u"first-run"_s) ? 0 : 1;
    }
    int failed = 0;
    QStringList sampled;
    for (const QString &id : window->pageIds()) {
        window->showPage(id);
        // Looked up anew each time: signing in can tell another line of the service, and then the page is made anew.
        const auto watch = [window] { return window->currentPage()->findChild<PageWatch *>(); };
        const auto isReady = [&watch] { return !watch() || watch()->isReady(); };
        waitFor(patience, isReady);
        const bool isForOthers = watch() && watch()->isForOthers() && application.isInSandbox();
        if (isForOthers) {
            signInToSandbox(application, ElevateSession::As::Account, sandbox::sampleOrgAdmin, patience);
            waitFor(patience, isReady);
        }
        // What the account may not see is not missing; the page says so, and that is its picture.
        const bool isWanted = watch() && !watch()->isForOthers();
        if (const QString problem = isWanted ? watch()->problem() : QString(); !problem.isEmpty()) {
            out << id << " has no data: "_L1 << problem << '\n';
            ++failed;
        }
        QList<TablePage *> tables = window->currentPage()->findChildren<TablePage *>();
        if (auto *table = qobject_cast<TablePage *>(window->currentPage()))
            tables.append(table);
        bool hasRows = false;
        for (const TablePage *table : std::as_const(tables)) {
            if (table->table()->records()->rowCount() == 0)
                continue;
            hasRows = true;
            table->table()->selectRow(table->table()->records()->handleAt(0));
        }
        // The details of the selected row are read after a moment; without any, what is there still settles.
        waitFor(std::chrono::milliseconds(hasRows ? 900 : 200), [] { return false; });
        waitFor(patience, isReady); // a map that has moved to what was read is drawn again
        failed += save(id) ? 0 : 1;
        if (application.isInSandbox() && watch() && watch()->hasSamples())
            sampled.append(id);
        if (isForOthers)
            signInToSandbox(application, ElevateSession::As::Admin, sandbox::sampleAdmin, patience);
    }
    // Last, since samples leave something behind.
    for (const QString &id : std::as_const(sampled)) {
        window->showPage(id);
        const auto watch = [window] { return window->currentPage()->findChild<PageWatch *>(); };
        const auto isReady = [&watch] { return !watch() || watch()->isReady(); };
        const bool isForOthers = watch() && watch()->isForOthers();
        if (isForOthers)
            signInToSandbox(application, ElevateSession::As::Account, sandbox::sampleOrgAdmin, patience);
        waitFor(patience, isReady);
        for (int number = 1; watch(); ++number) {
            const QString name = watch()->showSample(number);
            if (name.isEmpty())
                break;
            waitFor(patience, [&] { return isReady() || openDialog(window); });
            waitFor(std::chrono::milliseconds(200), [] { return false; });
            waitFor(patience, [&] { return isReady() || openDialog(window); });
            failed += save(QString(id % u'-' % name)) ? 0 : 1;
            // What a sample asks before it goes on is answered with yes.
            if (const QDialog *dialog = openDialog(window)) {
                for (Button *button : dialog->findChildren<Button *>()) {
                    const bool isYes =
                        button->kind() == Button::Kind::Primary || button->kind() == Button::Kind::Danger;
                    if (isYes && button->isEnabled())
                        button->click();
                }
            }
        }
        window->activityPanel()->removeEnded();
        window->toasts()->clear();
        if (isForOthers)
            signInToSandbox(application, ElevateSession::As::Admin, sandbox::sampleAdmin, patience);
    }
    return failed == 0 ? 0 : 1;
}

} // namespace gatehouse
