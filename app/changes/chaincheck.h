#pragma once

#include "app/changes/changedatabase.h"

namespace gatehouse {

//! Goes through the rows of a change log in their order and holds each against the one before.
class ChainCheck
{
    Q_DECLARE_TR_FUNCTIONS(ChangeLog)

public:
    explicit ChainCheck(const std::optional<ChangeDatabase::Seal> &seal) : m_seal(seal) {}

    //! False when the row does not fit; the rest need not be looked at then.
    bool accept(const QStringList &texts);
    Verification conclude(const QString &logFile) const;

    qint64 rows() const { return m_rows; }

private:
    enum class Fault : quint8 { None, Misplaced, Unlinked, Altered, Rewritten };

    Fault faultOf(const QStringList &texts) const;
    QString faultText(const QString &logFile) const; //!< null: none

    std::optional<ChangeDatabase::Seal> m_seal;
    Fault m_fault = Fault::None;
    qint64 m_rows = 0;
    qint64 m_broken = 0;
    QString m_head = QStringLiteral("");
};

} // namespace gatehouse
