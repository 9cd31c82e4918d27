#include "app/screenshots.h"

#include "app/application.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QTextStream>
#include <QThread>

using namespace Qt::StringLiterals;

namespace gatehouse {

//! Lets the program work until \a done, for at most a minute.
static bool waitFor(const std::function<bool()> &done)
{
    const QDeadlineTimer deadline(std::chrono::minutes(1));
    while (!done()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(2);
    }
    return true;
}

int writeScreenshots(Application &application, const QString &folder, QTextStream &out)
{
    const QDir dir(folder);
    if (!dir.mkpath(u"."_s)) {
        out << "The folder "_L1 << folder << " cannot be made. Choose another one.\n"_L1;
        return 1;
    }
    MainWindow *window = application.window();
    const auto save = [&](const QString &name) {
        const QString file = dir.filePath(name + ".png"_L1);
        if (!window->grab().save(file)) {
            out << file << " cannot be written.\n"_L1;
            return false;
        }
        out << file << '\n';
        return true;
    };
    if (!application.desk()) {
        waitFor([window] { return window->isVisible(); });
        return save(u"first-run"_s) ? 0 : 1;
    }
    int failed = 0;
    for (const QString &id : window->pageIds()) {
        window->showPage(id);
        const auto *table = qobject_cast<TablePage *>(window->currentPage());
        waitFor([&] { return application.desk()->isReady(); });
        if (table && table->table()->records()->rowCount() > 0)
            table->table()->selectRow(table->table()->records()->handleAt(0));
        // The details of the selected row are read after a moment.
        waitFor([&, deadline = QDeadlineTimer(900)] { return deadline.hasExpired(); });
        failed += save(id) ? 0 : 1;
    }
    return failed == 0 ? 0 : 1;
}

} // namespace gatehouse
