#pragma once

#include "app/changes/changelog.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace gatehouse {

//! Writes stored rows of the change log to a file, all or nothing.
class ChangeExportFile
{
    Q_DECLARE_TR_FUNCTIONS(ChangeLog)

public:
    ChangeExportFile(const QString &file, ChangeExport format, const ChangeFilter &filter);

    QString open(); //!< null, or what went wrong and what to do
    //! Takes a row's canonical texts in the order of changeEntryFields. False when writing failed; close() tells why.
    bool write(const QStringList &texts);
    QString close(); //!< null, or what went wrong and what to do
    void discard();
    qint64 rows() const { return m_rows; }

private:
    bool isWanted(const ChangeEntry &entry) const;
    QByteArray jsonLine(const QStringList &texts) const;
    QByteArray csvLine(const QStringList &texts) const;
    QString problem() const;

    QSaveFile m_file;
    ChangeExport m_format;
    ChangeFilter m_filter;
    qint64 m_rows = 0;
};

} // namespace gatehouse
