// Files that are prepared and not imported yet, as the desk of imports keeps them.
#include "app/changes/whenanswered.h"
#include "app/import/importdesk.h"

#include <QThreadPool>

namespace gatehouse {

void ImportDesk::keepPrepared(const PreparedImport &prepared, const PreparedWork &work,
                              const ImportKeptColumns &columns)
{
    const std::vector<ImportEdit> kept = editsToKeep(work.edits, columns);
    PreparedImport now = prepared;
    now.edits = int(kept.size());
    now.leftOut += int(work.edits.size() - kept.size());
    now.changed = QDateTime::currentDateTimeUtc();
    m_prepared.removeIf([&](const PreparedImport &one) { return one.id == now.id; });
    m_prepared.prepend(now);
    m_whole.insert(now.id, work);
    whenAnswered(m_journal.keepPrepared(now, kept), this, [this](const std::optional<Journaled<void>> &done) {
        if (done && !*done)
            m_context.toast({.kind = ToastKind::Error, .text = done->error()});
    });
    emit preparedChanged();
}

QFuture<std::optional<PreparedWork>> ImportDesk::workOf(qint64 prepared, qint64 rowCount)
{
    using Work = std::optional<PreparedWork>;
    if (m_whole.contains(prepared))
        return QtFuture::makeReadyValueFuture(Work(m_whole.value(prepared)));
    return m_journal.editsOf(prepared).then(
        QThreadPool::globalInstance(), [rowCount](const Journaled<QByteArray> &text) {
            std::optional<std::vector<ImportEdit>> edits = text ? editsFromText(*text, rowCount) : std::nullopt;
            return edits ? Work(PreparedWork{.edits = *std::move(edits)}) : Work();
        });
}

bool ImportDesk::hasImportOf(qint64 prepared) const
{
    const auto isOf = [prepared](const ImportEntry &entry) { return preparedFor(entry) == prepared; };
    return std::ranges::any_of(m_imports, isOf) || std::ranges::any_of(m_claims, isOf);
}

QString ImportDesk::notLasting(Service service, qint64 current) const
{
    for (const PreparedImport &one : m_prepared) {
        const bool isLasting = m_isKept && !one.path.isEmpty() && (one.leftOut == 0 || !m_whole.contains(one.id));
        if (one.service == service && one.id != current && !isLasting && !hasImportOf(one.id))
            return one.name;
    }
    return {};
}

void ImportDesk::dropPrepared(qint64 prepared)
{
    m_whole.remove(prepared);
    if (m_prepared.removeIf([&](const PreparedImport &one) { return one.id == prepared; }) == 0)
        return;
    m_journal.dropPrepared(prepared);
    emit preparedChanged();
}

void ImportDesk::forgetSecrets(Service service)
{
    for (const PreparedImport &one : std::as_const(m_prepared)) {
        if (one.service == service)
            m_whole.remove(one.id);
    }
}

} // namespace gatehouse
