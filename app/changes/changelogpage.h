#pragma once

#include "app/changes/changelog.h"
#include "app/changes/changelogtable.h"
#include "app/pages/pagecontext.h"
#include "models/tables/tablefeed.h"
#include "models/tables/tablemodel.h"
#include "ui/records/tablepage.h"

#include <QElapsedTimer>
#include <QFutureWatcher>

class QAction;

namespace gatehouse {

//! The page of the change log: one row per change with filters, before and after in the details, export of the
//! rows shown and of the whole period, and a check of the whole chain.
class ChangeLogPage : public QWidget
{
    Q_OBJECT

public:
    //! The log must outlive the page.
    ChangeLogPage(const PageContext &context, ChangeLog *log, const SettingsMemory &memory, QWidget *parent = nullptr);
    ~ChangeLogPage() override;

    TablePage *page() const { return m_page; }

    void setMomentStyle(const MomentStyle &style);
    void reload();
    void verify();                                           //!< a second call while it runs stops it
    void exportTo(const QString &file, ChangeExport format); //!< the rows of the period shown, as stored

private:
    void makeActions();
    void askForExportFile();
    QDateTime periodStart() const;
    void take(const Logged<TableBatch> &rows);
    void showCount();
    void showDetails();
    void showError(const ChangeLogError &error);
    void showVerification();
    void showExportProgress(int rows);
    void showExport();
    void say(Banner::Kind kind, const QString &text, const QString &detail, const QString &actionText,
             const std::function<void()> &action);
    void applyFilter();
    void takeNextStep();
    void retry();

    PageContext m_context;
    ChangeLog *m_log;
    TableStore m_store;
    TableModel m_model;
    TableFeed m_feed;
    TablePage *m_page;
    Button *m_verify = nullptr;
    QAction *m_exportSelected = nullptr;
    QAction *m_setAside = nullptr;
    QTimer *m_reloading = nullptr;
    QFutureWatcher<Logged<Verification>> m_verifying;
    QFutureWatcher<Logged<qint64>> m_exporting;
    QString m_exportFile;
    QElapsedTimer m_exportClock;
    std::function<void()> m_noticeAction;
    QString m_text;
    MomentStyle m_moments;
    int m_reading = 0; //!< counts, so that an answer that was overtaken is told apart
    bool m_hasRead = false;
};

} // namespace gatehouse
