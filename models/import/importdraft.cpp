#include "models/import/importdraft.h"

#include <QThreadPool>

namespace gatehouse {

struct ImportDraft::Work
{
    QThreadPool pool;
    ImportCheck check; //!< only for the one job there is at a time
    Cancellation cancellation;
    bool isRunning = false;
};

ImportDraft::ImportDraft(QObject *parent) : QObject(parent), m_work(std::make_unique<Work>())
{
    m_work->pool.setMaxThreadCount(1);
    m_work->pool.setObjectName(QStringLiteral("ImportDraft"));
}

ImportDraft::~ImportDraft()
{
    m_work->cancellation.cancel();
    m_work->pool.waitForDone();
}

void ImportDraft::start(const CsvDocument &document, const ImportTarget &target,
                        const std::optional<ImportMapping> &mapping)
{
    m_input = {.document = document, .target = target, .directory = m_input.directory, .imported = m_input.imported};
    m_edits.clear();
    m_position = 0;
    map(mapping);
}

void ImportDraft::setTarget(const ImportTarget &target, const std::optional<ImportMapping> &mapping)
{
    const bool hasOtherFields = !target.hasFieldsOf(m_input.target);
    m_input.target = target;
    if (hasOtherFields)
        map(mapping);
    else
        checkAll();
}

//! What was said of the rows is about other fields.
void ImportDraft::map(const std::optional<ImportMapping> &mapping)
{
    m_input.mapping = mapping ? *mapping : guessMapping(m_input.target, m_input.document);
    m_plan = {};
    emit started();
    emit mappingChanged();
    emit editsChanged();
    emit planChanged();
    checkAll();
}

void ImportDraft::setMapping(const ImportMapping &mapping)
{
    if (mapping == m_input.mapping)
        return;
    m_input.mapping = mapping;
    emit mappingChanged();
    checkAll();
}

void ImportDraft::setDirectory(const ImportDirectory &directory)
{
    m_input.directory = directory;
    if (!m_input.target.isNull())
        checkAll();
}

void ImportDraft::setImported(const std::shared_ptr<const ImportedKeys> &imported)
{
    const auto isEmpty = [](const auto &keys) { return !keys || keys->isEmpty(); };
    const bool isSame = isEmpty(imported) && isEmpty(m_input.imported);
    m_input.imported = imported;
    if (!isSame && !m_input.target.isNull())
        checkAll();
}

QList<bool> ImportDraft::secretColumns() const
{
    const QStringList &columns = document().columns();
    return target().isNull() ? QList<bool>()
                             : gatehouse::secretColumns(target(), mapping(), columns.first(ownColumnCount(columns)));
}

QString ImportDraft::cell(qint64 row, int column) const
{
    return m_input.mends.cell(m_input.document, quint32(row), column);
}

void ImportDraft::edit(const ImportEdit &edit)
{
    if (edit.rows->empty())
        return;
    m_edits.resize(m_position);
    m_edits.push_back(edit);
    ++m_position;
    m_input.mends = m_input.mends.with(edit);
    emit editsChanged();
    checkEdit(edit.rows);
}

void ImportDraft::restore(std::vector<ImportEdit> edits)
{
    if (edits.empty())
        return;
    m_position += edits.size();
    m_edits.insert(m_edits.begin(), std::make_move_iterator(edits.begin()), std::make_move_iterator(edits.end()));
    m_input.mends = ImportMends(this->edits());
    emit editsChanged();
    checkAll();
}

QString ImportDraft::undoName() const
{
    return canUndo() ? m_edits[m_position - 1].name() : QString();
}

QString ImportDraft::redoName() const
{
    return canRedo() ? m_edits[m_position].name() : QString();
}

void ImportDraft::undo()
{
    if (!canUndo())
        return;
    --m_position;
    m_input.mends = ImportMends(std::span(m_edits).first(m_position));
    emit editsChanged();
    checkEdit(m_edits[m_position].rows);
}

void ImportDraft::redo()
{
    if (!canRedo())
        return;
    const ImportEdit &edit = m_edits[m_position++];
    m_input.mends = m_input.mends.with(edit);
    emit editsChanged();
    checkEdit(edit.rows);
}

void ImportDraft::checkAll()
{
    m_needsAll = true;
    m_touched.clear();
    m_work->cancellation.cancel();
    run();
}

void ImportDraft::checkEdit(const ImportRows &rows)
{
    m_touched.push_back(rows);
    run();
}

//! All of several lists, of which one may be in another.
static ImportRows joined(const std::vector<ImportRows> &lists)
{
    if (lists.size() == 1)
        return lists.front();
    std::vector<quint32> rows;
    for (const ImportRows &some : lists)
        rows.insert(rows.end(), some->begin(), some->end());
    return importRows(std::move(rows));
}

//! One job at a time: what happens meanwhile is done after it.
void ImportDraft::run()
{
    setBusy(true);
    if (m_work->isRunning)
        return;
    m_work->isRunning = true;
    m_work->cancellation = Cancellation();
    const std::vector<ImportRows> touched = std::exchange(m_touched, {});
    const bool isAll = std::exchange(m_needsAll, false);
    m_work->pool.start([this, touched, isAll, input = m_input, cancellation = m_work->cancellation] {
        const auto progress = [this](qint64 rows) {
            QMetaObject::invokeMethod(
                this, [this, rows] { emit progressed(rows, m_input.document.rowCount()); }, Qt::QueuedConnection);
        };
        const std::optional<ImportPlan> plan =
            isAll ? m_work->check.check(input, cancellation, progress)
                  : m_work->check.checkAgain(input, *joined(touched), cancellation, progress);
        QMetaObject::invokeMethod(this, [this, plan] { finished(plan); }, Qt::QueuedConnection);
    });
}

void ImportDraft::finished(const std::optional<ImportPlan> &plan)
{
    m_work->isRunning = false;
    if (plan && !m_needsAll) {
        m_plan = *plan;
        emit planChanged();
    }
    if (m_work->isRunning)
        return;
    if (m_needsAll || !m_touched.empty())
        run();
    else
        setBusy(false);
}

void ImportDraft::setBusy(bool busy)
{
    if (m_isBusy == busy)
        return;
    m_isBusy = busy;
    emit busyChanged(busy);
}

} // namespace gatehouse
