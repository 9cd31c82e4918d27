#include "ui/changes/outcomedialog.h"

#include "models/tables/tablebatch.h"
#include "ui/records/recordtable.h"
#include "ui/shell/environment.h"
#include "ui/widgets/button.h"
#include "ui/widgets/countfilter.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context; lupdate does not find that of the class.
struct OutcomeText
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeText)
};

} // namespace

namespace {

constexpr int outcomeColumn = 0;
constexpr int messageColumn = 3;
constexpr int everyKind = 100; // beside those of OutcomeKind
constexpr int messageLines = 3;

using OutcomeKind = ChangeOutcome::Kind;
constexpr std::array everyOutcome{OutcomeKind::NotMade, OutcomeKind::Unknown, OutcomeKind::Refused,
                                  OutcomeKind::NotSent, OutcomeKind::Planned, OutcomeKind::Unchanged,
                                  OutcomeKind::Made};

QString wordOf(ChangeOutcome::Kind kind)
{
    switch (kind) {
    case ChangeOutcome::Kind::Made:
        return OutcomeText::tr("Made");
    case ChangeOutcome::Kind::NotMade:
        return OutcomeText::tr("Not made");
    case ChangeOutcome::Kind::Unknown:
        return OutcomeText::tr("Unknown");
    case ChangeOutcome::Kind::Refused:
        return OutcomeText::tr("Refused");
    case ChangeOutcome::Kind::Unchanged:
        return OutcomeText::tr("Left as it is");
    case ChangeOutcome::Kind::Planned:
        return OutcomeText::tr("To be sent");
    case ChangeOutcome::Kind::NotSent:
        break;
    }
    return OutcomeText::tr("Not sent");
}

Tone toneOf(QStringView word)
{
    if (word == wordOf(ChangeOutcome::Kind::Made))
        return Tone::Success;
    if (word == wordOf(ChangeOutcome::Kind::NotMade) || word == wordOf(ChangeOutcome::Kind::Refused))
        return Tone::Danger;
    if (word == wordOf(ChangeOutcome::Kind::Planned))
        return Tone::Info;
    return word == wordOf(ChangeOutcome::Kind::Unknown) ? Tone::Warning : Tone::Muted;
}

QList<TableColumn> columns()
{
    return {{u"outcome"_s, OutcomeText::tr("Outcome"), Sorting::Text},
            {u"record"_s, OutcomeText::tr("Record"), Sorting::Text},
            {u"change"_s, OutcomeText::tr("Change"), Sorting::Text},
            {u"message"_s, OutcomeText::tr("Message"), Sorting::Text},
            {u"request_id"_s, OutcomeText::tr("Request id"), Sorting::Text}};
}

//! Without those that say the same in every row.
QStringList shownColumns(const QList<ChangeOutcome> &outcomes)
{
    const auto isAnother = [&](const ChangeOutcome &outcome) { return outcome.change != outcomes.constFirst().change; };
    QStringList keys{u"outcome"_s, u"record"_s};
    if (std::ranges::any_of(outcomes, isAnother))
        keys.append(u"change"_s);
    keys.append(u"message"_s);
    if (std::ranges::any_of(outcomes, [](const ChangeOutcome &outcome) { return !outcome.requestId.isEmpty(); }))
        keys.append(u"request_id"_s);
    return keys;
}

} // namespace

OutcomeDialog::OutcomeDialog(const Theme &theme, const QString &title, const QString &summary,
                             const QList<ChangeOutcome> &outcomes, QWidget *parent)
    : QDialog(parent)
    , m_store(columns())
    , m_model(&m_store)
    , m_theme(theme)
    , m_kinds(new CountFilter(theme))
    , m_table(new RecordTable(theme, &m_model, shownColumns(outcomes), {}))
    , m_summary(new TextLabel(theme, {}, tokens::TextBase, Tone::Muted))
    , m_message(new TextLabel(theme, {}))
    , m_save(new Button(theme, Button::Kind::Plain, OutcomeText::tr("Save…"), Icon::Download))
{
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    setAccessibleName(title);
    m_table->setToneOf(outcomeColumn, &toneOf);
    m_table->setAccessibleName(OutcomeText::tr("Each change"));
    m_table->setColumnWidth(outcomeColumn, 30 * tokens::Grid);
    m_table->setColumnWidth(outcomeColumn + 1, 50 * tokens::Grid);
    m_table->setColumnWidth(messageColumn, 80 * tokens::Grid);
    m_kinds->addKind(everyKind, OutcomeText::tr("All"), true);
    for (const OutcomeKind kind : everyOutcome)
        m_kinds->addKind(int(kind), wordOf(kind));
    setOutcomes(summary, outcomes);

    auto *heading = new QVBoxLayout;
    heading->setContentsMargins(tokens::Margin, tokens::Margin, tokens::Margin, tokens::Padding);
    heading->setSpacing(tokens::Gap);
    auto *name = new TextLabel(theme, title, tokens::TextLarge, Tone::Text, QFont::DemiBold);
    for (TextLabel *label : {name, m_summary}) {
        label->setWordWrap(true);
        heading->addWidget(label);
    }
    heading->addWidget(m_kinds);
    m_message->setWordWrap(true);
    m_message->setSelectable(true);
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_message->setContentsMargins(tokens::Margin, tokens::Padding, tokens::Margin, tokens::Padding);
    m_message->setMinimumHeight(messageLines * m_message->fontMetrics().lineSpacing() + 2 * tokens::Padding);

    auto *copy = new Button(theme, Button::Kind::Plain, OutcomeText::tr("Copy all"), Icon::Copy);
    auto *close = new Button(theme, Button::Kind::Primary, OutcomeText::tr("Close"));
    close->setDefault(true);
    m_foot = new QHBoxLayout;
    m_foot->setContentsMargins(tokens::Margin, tokens::Padding, tokens::Margin, tokens::Padding);
    m_foot->setSpacing(tokens::Gap);
    m_foot->addWidget(copy);
    m_foot->addWidget(m_save);
    m_foot->addStretch(1);
    m_foot->addWidget(close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *bar = new EnvironmentBar(theme);
    layout->addWidget(bar);
    bar->follow(parent);
    layout->addLayout(heading);
    layout->addWidget(m_table, 1);
    layout->addWidget(new Separator(theme));
    layout->addWidget(m_message);
    layout->addWidget(new Separator(theme));
    layout->addLayout(m_foot);
    resize(190 * tokens::Grid, 120 * tokens::Grid);

    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(copy, &QPushButton::clicked, this, [this] {
        m_table->selectAll();
        m_table->copySelection(TableText::Format::TabSeparated);
    });
    connect(m_save, &QPushButton::clicked, this, [this] { m_saving.isRunning() ? m_stopping.cancel() : chooseFile(); });
    connect(&m_saving, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        const int all = std::max(1, m_saving.progressMaximum());
        m_save->setText(OutcomeText::tr("Stop saving (%1 %)").arg(done * qint64(100) / all));
    });
    connect(&m_saving, &QFutureWatcherBase::finished, this, &OutcomeDialog::showSaved);
    connect(m_table, &RecordTable::selectionMoved, this, &OutcomeDialog::showMessage);
    connect(m_kinds, &CountFilter::chosenByPerson, this, &OutcomeDialog::showKind);
    m_table->selectRow(m_model.handleAt(0));
    m_table->setFocus();
    showMessage();
}

void OutcomeDialog::offer(const QString &text, const std::function<void()> &taken)
{
    auto *button = new Button(m_theme, Button::Kind::Plain, text);
    m_foot->insertWidget(m_foot->count() - 1, button);
    m_offers.append(button);
    connect(button, &QPushButton::clicked, this, taken);
}

void OutcomeDialog::clearOffers()
{
    for (Button *button : std::exchange(m_offers, {})) {
        // One of them may be what does it.
        button->hide();
        button->deleteLater();
    }
}

void OutcomeDialog::setOutcomes(const QString &summary, const QList<ChangeOutcome> &outcomes)
{
    m_summary->setText(summary);
    QHash<int, qint64> counts{{everyKind, outcomes.size()}};
    for (const ChangeOutcome &outcome : outcomes)
        ++counts[int(outcome.kind)];
    if (counts.value(m_kinds->chosen()) == 0)
        m_kinds->choose(everyKind);
    m_kinds->setCounts(counts);
    m_kinds->setVisible(counts.size() > 2);
    fill(outcomes);
    showKind();
}

void OutcomeDialog::showKind()
{
    Filter filter;
    if (const int kind = m_kinds->chosen(); kind != everyKind)
        filter.columns = {{.column = u"outcome"_s, .values = {wordOf(OutcomeKind(kind))}}};
    m_model.setFilter(filter);
    m_table->selectRow(m_model.handleAt(0));
    showMessage();
}

OutcomeDialog::~OutcomeDialog()
{
    m_stopping.cancel();
    // The table reads the model while it is taken apart.
    delete m_table;
}

void OutcomeDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, OutcomeText::tr("Save each change"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({OutcomeText::tr("CSV for spreadsheets (*.csv)"), OutcomeText::tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("json"_L1) ? u"json"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &OutcomeDialog::save);
    dialog->open();
}

void OutcomeDialog::save(const QString &path)
{
    const auto shown = m_model.shownRows();
    m_file = path;
    m_save->setText(OutcomeText::tr("Stop saving"));
    m_stopping = {};
    QPromise<Saved> promise;
    promise.setProgressRange(0, static_cast<int>(shown.size()));
    promise.start();
    m_saving.setFuture(promise.future());
    QThreadPool::globalInstance()->start([path, table = m_model.snapshot(), promise = std::move(promise),
                                          stopping = m_stopping,
                                          rows = std::vector<RowHandle>(shown.begin(), shown.end())]() mutable {
        QSaveFile file(path);
        const bool isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
        TableText::Options options;
        options.format = isJson ? TableText::Format::Json : TableText::Format::Csv;
        options.byteOrderMark = !isJson;
        const auto progress = [&promise, &stopping](qsizetype done) {
            promise.setProgressValue(static_cast<int>(done));
            return !stopping.isCancelled();
        };
        const bool isWritten = file.open(QIODevice::WriteOnly) &&
                               TableText::write(file, table, rows, options, progress) == TableText::Outcome::Finished;
        if (stopping.isCancelled())
            promise.addResult(Saved{.isStopped = true});
        else
            promise.addResult(Saved{.problem = isWritten && file.commit() ? QString() : file.errorString()});
        promise.finish();
    });
}

void OutcomeDialog::showSaved()
{
    m_save->setText(OutcomeText::tr("Save…"));
    const auto &[isStopped, problem] = m_saving.result();
    if (isStopped) {
        m_message->setText(OutcomeText::tr("Saving was stopped, and nothing was saved."));
        return;
    }
    m_message->setText(problem.isEmpty() ? OutcomeText::tr("Saved: %1").arg(m_file)
                                         : OutcomeText::tr("%1 could not be written: %2. Choose another folder or "
                                                           "free some space, then save again.")
                                               .arg(m_file, problem));
}

void OutcomeDialog::fill(QList<ChangeOutcome> outcomes)
{
    std::ranges::stable_sort(outcomes, {}, &ChangeOutcome::kind);
    m_store.clear();
    TableBatchBuilder builder(static_cast<int>(columns().size()));
    for (const ChangeOutcome &outcome : std::as_const(outcomes)) {
        const std::array cells{wordOf(outcome.kind), outcome.record, outcome.change, outcome.message,
                               outcome.requestId};
        builder.addRow(cells);
    }
    m_store.append(builder.finish());
}

void OutcomeDialog::showMessage()
{
    const RowHandle row = m_table->currentRow();
    m_message->setText(row == NoRow ? QString() : m_store.text(row, messageColumn));
}

} // namespace gatehouse
