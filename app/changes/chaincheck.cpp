#include "app/changes/chaincheck.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace gatehouse {

static const QString &textOf(const QStringList &texts, QLatin1StringView key)
{
    const auto found = std::ranges::find(changeEntryFields, key, &Field::key);
    return texts.at(found - changeEntryFields.begin());
}

ChainCheck::Fault ChainCheck::faultOf(const QStringList &texts) const
{
    const qint64 sequence = textOf(texts, "sequence"_L1).toLongLong();
    const QString &hash = textOf(texts, "hash"_L1);
    if (sequence != m_rows + 1)
        return Fault::Misplaced;
    if (textOf(texts, "previous_hash"_L1) != m_head)
        return Fault::Unlinked;
    if (hashOfTexts(texts) != hash)
        return Fault::Altered;
    if (m_seal && m_seal->sequence == sequence && m_seal->hash != hash)
        return Fault::Rewritten;
    return Fault::None;
}

bool ChainCheck::accept(const QStringList &texts)
{
    const qint64 sequence = textOf(texts, "sequence"_L1).toLongLong();
    m_fault = faultOf(texts);
    if (m_fault != Fault::None) {
        m_broken = std::min(sequence, m_rows + 1);
        return false;
    }
    m_rows = sequence;
    m_head = textOf(texts, "hash"_L1);
    return true;
}

QString ChainCheck::faultText(const QString &logFile) const
{
    switch (m_fault) {
    case Fault::None:
        break;
    case Fault::Misplaced:
        return tr("Row %1 is not where it belongs: a row was removed, renumbered or put in.").arg(m_broken);
    case Fault::Unlinked:
        return tr("Row %1 does not follow the row before it: one of them was replaced, moved or put in.").arg(m_broken);
    case Fault::Altered:
        return tr("Row %1 was altered after it had been written.").arg(m_broken);
    case Fault::Rewritten:
        return tr("Row %1 is not the row that was written there: rows up to it were written anew by someone else.")
            .arg(m_broken);
    }
    if (m_seal && m_seal->sequence > m_rows) {
        return tr("Rows are missing at the end: row %1 had been written, but row %2 is the last one.")
            .arg(m_seal->sequence)
            .arg(m_rows);
    }
    if (!m_seal && m_rows > 0) {
        return tr("The file that names the last row, %1.seal, is missing or unreadable, so nobody can tell whether "
                  "rows were removed at the end.")
            .arg(logFile);
    }
    return {};
}

Verification ChainCheck::conclude(const QString &logFile) const
{
    const QString file = QDir::toNativeSeparators(logFile);
    Verification found{.rows = m_rows, .head = m_head};
    const QString fault = faultText(file);
    if (fault.isNull()) {
        found.intact = true;
        found.message = m_rows == 0 ? tr("The log is empty.")
                                    : tr("All rows fit together, from row 1 to row %1: none was altered, removed, "
                                         "moved or put in.")
                                          .arg(m_rows);
        return found;
    }
    const QString reliable = m_rows == 0   ? tr("No row can be relied on.")
                             : m_rows == 1 ? tr("Row 1 is intact.")
                                           : tr("Rows 1 to %1 are intact.").arg(m_rows);
    const QString advice = tr("Keep a copy of %1 as it is, and find out who else can write to it.").arg(file);
    found.firstBroken = m_fault == Fault::None ? m_rows + 1 : m_broken;
    found.message = fault % u' ' % (m_fault == Fault::Rewritten ? QString() : reliable % u' ') % advice;
    return found;
}

} // namespace gatehouse
