#include "app/access/accessbulk.h"

#include "app/access/bulkpeople.h"
#include "app/files/savedialog.h"
#include "app/workspaces/openworkspace.h"
#include "app/workspaces/settings.h"
#include "ui/access/accesspage.h"
#include "ui/access/bulkdialog.h"
#include "ui/shell/activitypanel.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace gatehouse {

AccessBulk::AccessBulk(const PageContext &context, AccessPage *page, QObject *parent)
    : QObject(parent), m_context(context), m_page(page), m_id(u"access/%1"_s.arg(reinterpret_cast<quintptr>(this)))
{
    connect(&m_running, &QFutureWatcherBase::progressValueChanged, this, &AccessBulk::showProgress);
    connect(&m_running, &QFutureWatcherBase::finished, this, &AccessBulk::tell);
    connect(context.activity, &ActivityPanel::cancelWanted, this, [this](const QString &id) {
        if (id == m_id)
            cancel();
    });
    // Reading the rules of people stops by itself then, and says why.
    connect(context.workspace, &OpenWorkspace::personLeft, this, [this](Service service) {
        if (service == Service::Ivalt)
            m_cancellation.cancel();
    });
}

AccessBulk::~AccessBulk()
{
    m_cancellation.cancel();
}

void AccessBulk::cancel()
{
    m_cancellation.cancel();
    if (m_people)
        m_people->cancel();
}

void AccessBulk::chooseFile(const std::function<void(const QString &file)> &take)
{
    auto *dialog = new QFileDialog(m_page, tr("Check places and times"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CSV (*.csv *.txt *.tsv)"), tr("All files (*)")});
    if (const QString folder = m_context.settings->value(settings::lastFolder); !folder.isEmpty())
        dialog->setDirectory(folder);
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, take](const QString &file) {
        m_context.settings->setValue(settings::lastFolder, dialog->directory().absolutePath());
        take(file);
    });
    dialog->open();
}

void AccessBulk::check(const Order &order)
{
    const QString name = QFileInfo(order.file).fileName();
    if (m_running.isRunning() || m_people) {
        m_page->setNotice(Banner::Kind::Info, tr("Another file is being checked."),
                          tr("Wait until it is done, or cancel it in the activity panel."), tr("Close"));
        return;
    }
    QFile device(order.file);
    if (!device.open(QIODevice::ReadOnly)) {
        m_page->setNotice(Banner::Kind::Error, tr("%1 cannot be opened.").arg(name), device.errorString(), tr("Close"));
        return;
    }
    const BulkPreview preview = previewBulk(device);
    if (!preview.header.problem.isEmpty()) {
        m_page->setNotice(Banner::Kind::Error, tr("%1 cannot be checked.").arg(name), preview.header.problem,
                          tr("Close"));
        return;
    }
    m_page->setNotice({}, {}, {}, {});
    auto *dialog = new BulkDialog(m_context.theme, name, preview, order.who, order.zone, m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog, order, hasUsers = preview.header.user >= 0] {
        askWhereTo(order, dialog->zone(), hasUsers && dialog->isByUser());
    });
    dialog->open();
}

void AccessBulk::askWhereTo(const Order &order, const QByteArray &zone, bool isByUser)
{
    const QString name = tr("%1-checked.csv").arg(QFileInfo(order.file).completeBaseName());
    const BulkRules rules{.everybody = order.rules, .zone = zone, .heedsUsers = isByUser};
    askWhereToSave(m_context.settings, m_page, {.title = tr("Save the result"), .name = name},
                   [this, order, rules, isByUser](const QString &target) {
                       if (isByUser)
                           bringPeople(order, target, rules);
                       else
                           run(order.file, target, rules);
                   });
}

void AccessBulk::bringPeople(const Order &order, const QString &target, const BulkRules &rules)
{
    m_name = QFileInfo(order.file).fileName();
    m_context.activity->setActivity({.id = m_id, .title = tr("Check %1").arg(m_name)});
    m_people = new BulkPeople(
        m_context, {.file = order.file, .organization = order.organization, .book = order.book, .rules = rules}, this);
    connect(m_people, &BulkPeople::found, this,
            [this, file = order.file, target](const BulkRules &all) { run(file, target, all); });
    connect(m_people, &BulkPeople::stopped, this, [this](const QString &problem) {
        m_context.activity->removeActivity(m_id);
        if (problem.isEmpty())
            tellCancelled();
        else
            m_page->setNotice(Banner::Kind::Error, tr("The rules of the people in the file could not be read."),
                              problem, tr("Close"));
    });
    m_people->start();
}

void AccessBulk::run(const QString &file, const QString &target, const BulkRules &rules)
{
    m_cancellation = {};
    m_name = QFileInfo(file).fileName();
    m_target = target;
    m_assumptions = rules.everybody.assumptions;
    auto promise = std::make_shared<QPromise<BulkResult>>();
    m_running.setFuture(promise->future());
    promise->start();
    promise->setProgressRange(0, static_cast<int>(QFileInfo(file).size() / 1024) + 1);
    QThreadPool::globalInstance()->start([promise, file, target, rules, cancellation = m_cancellation] {
        QFile in(file);
        QSaveFile out(target);
        BulkResult result{.outcome = BulkResult::Outcome::Failed};
        if (!in.open(QIODevice::ReadOnly)) {
            result.error = in.errorString();
        } else if (!out.open(QIODevice::WriteOnly)) {
            result.error = out.errorString();
        } else {
            result = checkInBulk(in, out, rules, [&promise, &cancellation](qint64 bytes, qint64) {
                promise->setProgressValue(static_cast<int>(bytes / 1024));
                return !cancellation.isCancelled();
            });
            if (result.outcome == BulkResult::Outcome::Finished && !out.commit())
                result = {.outcome = BulkResult::Outcome::Failed, .error = out.errorString()};
        }
        promise->addResult(result);
        promise->finish();
    });
    showProgress();
}

void AccessBulk::showProgress()
{
    m_context.activity->setActivity({.id = m_id,
                                     .title = tr("Check %1").arg(m_name),
                                     .done = m_running.progressValue(),
                                     .total = std::max(1, m_running.progressMaximum()),
                                     .unit = tr("KB")});
}

void AccessBulk::tellCancelled()
{
    m_context.toast({.kind = ToastKind::Info, .text = tr("Checking %1 was cancelled. Nothing was saved.").arg(m_name)});
}

void AccessBulk::tell()
{
    m_context.activity->removeActivity(m_id);
    if (m_running.future().resultCount() == 0 || !m_page)
        return;
    const BulkResult result = m_running.result();
    const QLocale locale;
    if (result.outcome == BulkResult::Outcome::Cancelled)
        return tellCancelled();
    if (result.outcome == BulkResult::Outcome::Failed) {
        m_page->setNotice(Banner::Kind::Error, tr("%1 was not checked.").arg(m_name), result.error, tr("Close"));
        return;
    }
    const QString counts = tr("%1 rows: %2 allowed, %3 not allowed, %4 not to be read")
                               .arg(locale.toString(result.rows), locale.toString(result.allowed),
                                    locale.toString(result.denied), locale.toString(result.undecided));
    QStringList lines{QDir::toNativeSeparators(m_target)};
    constexpr qsizetype told = 4;
    for (const BulkProblem &problem : result.problems.first(std::min(told, result.problems.size())))
        lines.append(tr("Line %1: %2").arg(locale.toString(problem.line), problem.text));
    if (result.problemCount > told)
        lines.append(
            tr("and %1 more; the column “problem” has them all.").arg(locale.toString(result.problemCount - told)));
    if (const QString assumed = assumedSentence(m_assumptions, result.leansOn); !assumed.isEmpty())
        lines.append(assumed);
    m_page->setNotice(result.undecided > 0 ? Banner::Kind::Warning : Banner::Kind::Success, counts, lines.join(u'\n'),
                      tr("Close"));
}

} // namespace gatehouse
