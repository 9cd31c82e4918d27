#pragma once

#include "models/import/importplan.h"

#include <functional>

class QIODevice;

namespace gatehouse {

//! What became of one row of an import, as the journal knows it.
struct ImportOutcome
{
    enum class State : quint8 {
        Waiting,     //!< not sent yet
        Done,        //!< the service did it
        Failed,      //!< the service refused
        Unclear,     //!< sent, and nobody knows what became of it
        Refused,     //!< not sent because of its problems
        NotSent,     //!< set aside, or nothing to change
        OnItsWay,    //!< being sent, or the service is at work on it
        FileChanged, //!< not sent, since the file has no such row any more
        TakenBack,   //!< done, and removed again since
    };
    //! The file's own; those of secret columns may be missing. Behind them those that the header has no column for.
    QStringList cells;
    State state = State::Waiting;
    QString identity; //!< given by the service, where it told one
    QString reason;   //!< the service's words, or why it was not sent

    bool operator==(const ImportOutcome &) const = default;
};

QLatin1StringView importStateName(ImportOutcome::State state); //!< for files: "done", "not sent"

enum class ImportFileFormat : quint8 {
    Csv,  //!< spreadsheets neither run nor spoil it
    Json, //!< an array of one object a row; columns of the same name are told apart
};

//! What a report is made of.
struct ImportReportSource
{
    QStringList columns;       //!< the file's own
    QList<bool> secretColumns; //!< alike
    //! Gives one row after the other; false when there are no more.
    std::function<bool(ImportOutcome *outcome)> next;
    char separator = ','; //!< of the file
    ImportFileFormat format = ImportFileFormat::Csv;
    bool lacksValues = false; //!< secret columns fill fields, so rows that are dropped again lack something
};

enum class ImportReportOf : quint8 {
    All,
    Failed, //!< what can be mended and dropped again: failed, unclear and refused rows, and those the file has lost
};

struct ImportWriting
{
    qint64 rows = 0; //!< written
    QString error;   //!< why it failed, with what to do; empty: it did not
    bool isCancelled = false;
};

//! Called now and then with the rows that were looked at; false cancels.
using ImportWritingProgress = std::function<bool(qint64 rows)>;

//! Writes the file's own columns with result and reason behind them. Cells of secret columns are left blank, and where
//! that matters the reason says so. Cells that a row has too many stand behind the reason, so that the row still has
//! them, and too many, when the file is dropped again.
ImportWriting writeImportReport(QIODevice &out, const ImportReportSource &source, ImportReportOf rows,
                                const ImportWritingProgress &progress = {});

//! Writes the plan: line, verdict, why, the fields with their values, what was there, and what else happens. Secrets are
//! masked.
ImportWriting writeImportPlan(QIODevice &out, const ImportPlan &plan, ImportFileFormat format = ImportFileFormat::Csv,
                              const ImportWritingProgress &progress = {});

//! Writes rows that are sent as a file for the ELEVATE service: its columns, canonical values, no guard. Has secrets.
ImportWriting writeBulkUsers(QIODevice &out, const ImportPlan &plan, const ImportWritingProgress &progress = {});

} // namespace gatehouse
