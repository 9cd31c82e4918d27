#pragma once

#include "models/import/importplan.h"
#include "models/import/importreport.h"
#include "models/import/importtally.h"

#include <QDateTime>
#include <QJsonObject>

namespace gatehouse {

//! Where a row of an import stands. Stored as these numbers.
enum class ImportRowState : quint8 {
    NotSent = 0, //!< is not to be sent
    Waiting = 1,
    Sending = 2, //!< handed out to be sent; perhaps it was, perhaps not
    Done = 3,
    Failed = 4,    //!< refused
    Unknown = 5,   //!< sent, and nobody knows what became of it
    Lacking = 6,   //!< not sent: the file it was to be sent from has no such row any more
    TakenBack = 7, //!< done, and removed again since: not imported any more
};
inline constexpr int importRowStateCount = int(ImportRowState::TakenBack) + 1;

//! One import as the journal keeps it.
struct ImportEntry
{
    enum class State : quint8 {
        Writing = 0,     //!< its rows are still being written down; nothing was sent
        Ready = 1,       //!< nothing was sent yet
        Running = 2,     //!< at work
        Interrupted = 3, //!< stopped before its end, on purpose or not; can go on
        Finished = 4,
    };

    qint64 id = 0;
    Service service = Service::Ivalt;
    QString address = {};      //!< see serviceAddress()
    QString organization;      //!< identity of where people are put
    QString organizationTitle; //!< and what people call it
    QString file;              //!< its name, without the folder
    QString target;            //!< ImportTarget::id
    QStringList columns;       //!< of the file
    QList<bool> secretColumns; //!< alike; their cells are not kept
    QJsonObject mapping;       //!< see mappingToJson()
    bool hasSecrets = false;   //!< rows have values that are not kept, so that going on takes the file
    QJsonObject details = {};  //!< what the run has to remember, such as the name of what was uploaded
    State state = State::Writing;
    QString note = {}; //!< why it was interrupted, in the user's language
    QDateTime begun = {};
    QDateTime changed = {};

    std::array<qint64, importRowStateCount> rows = {}; //!< how many there are of each state
    std::array<qint64, importVerdictCount> verdicts = {};

    qint64 count(ImportRowState which) const { return rows.at(static_cast<std::size_t>(which)); }
    qint64 count(ImportVerdict which) const { return verdicts.at(static_cast<std::size_t>(which)); }
    ImportTally tally() const;
    qint64 toSend() const { return tally().toSend(); } //!< rows that are sent, or were
    qint64 settled() const { return tally().settled(); }
    //! Where people are put, as people call it.
    QString placeTitle() const { return organizationTitle.isEmpty() ? organization : organizationTitle; }
};

//! How the cells of the file are kept apart, in ImportEntry::details.
inline constexpr QLatin1StringView separatorKey{"separator"};
inline char separatorOf(const ImportEntry &entry)
{
    const QByteArray kept = entry.details.value(separatorKey).toString().toLatin1();
    return kept.isEmpty() ? ',' : kept.front();
}

//! What the plan said would happen, in ImportEntry::details: sentences for people, in the language they had then.
inline constexpr QLatin1StringView planKey{"plan"};

//! Whether columns that fill a field are secret ones, in ImportEntry::details; older imports do not say it.
inline constexpr QLatin1StringView lacksValuesKey{"lacks_values"};
inline bool lacksValues(const ImportEntry &entry)
{
    return entry.details.value(lacksValuesKey).toBool(entry.hasSecrets);
}

//! Which prepared file an import was made of, in ImportEntry::details.
inline constexpr QLatin1StringView preparedKey{"prepared"};
inline qint64 preparedFor(const ImportEntry &entry) //!< see PreparedImport; 0: none
{
    return entry.details.value(preparedKey).toInteger();
}

//! One row as the journal keeps it: without secrets.
struct ImportedRow
{
    qint64 number = 0; //!< from 0, in the order of the file
    qint64 line = 0;
    QByteArray key; //!< see ImportRow::key
    ImportVerdict verdict = ImportVerdict::New;
    QStringList cells;   //!< as ImportRow::cells; empty, or a mark, where they may hold a secret
    QJsonObject wanted;  //!< see jsonFromRecord()
    QStringList changed; //!< keys of the fields that a Changed row changes
    ImportRowState state = ImportRowState::Waiting;
    QString identity; //!< of who is there, or has been created
    QString reason;   //!< the service's words, or why it is not sent
    int tries = 0;    //!< how often it was handed out to be sent
};

//! What became of a row.
struct ImportSettling
{
    qint64 number = 0;
    ImportRowState state = ImportRowState::Done;
    QString identity = {}; //!< empty: as it is
    QString reason = {};
};

//! The rows an import begins with. Asked from another thread.
struct ImportSupply
{
    qint64 count = 0;
    std::function<ImportRow(qint64 row)> row;
    std::function<QByteArray(qint64 row)> key; //!< ImportRow::key alone
};

//! Which rows to read.
struct ImportRowFilter
{
    QList<ImportRowState> states = {};  //!< empty: of any
    QList<ImportVerdict> verdicts = {}; //!< empty: of any
};

} // namespace gatehouse
