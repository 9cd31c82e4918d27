#pragma once

#include "models/access/accessrules.h"

#include <QHash>
#include <QStringList>

#include <functional>

class QIODevice;

namespace gatehouse {

//! The first line of a file of places and times.
struct BulkHeader
{
    char separator = ',';
    QStringList names;
    // Which column has what; -1: none has.
    int latitude = -1;
    int longitude = -1;
    int time = -1;
    int user = -1;
    int kept = 0;         //!< columns that are the file's own; a result that is checked again has ours behind them
    qsizetype length = 0; //!< bytes to the first row
    qsizetype lines = 0;  //!< it takes
    QString problem;      //!< why nothing can be checked, with what to do; empty: it can
};

//! The names of the columns that are written behind the file's own. Of access: "allowed", "denied", or nothing where it
//! cannot be told; edge_metres: from the place to the edge of the geofence, negative inside;
//! assumed: what the decision leans on that the service does not document, in words.
const QStringList &bulkResultColumns();

//! \a start: the file from its beginning, the whole first line at least.
BulkHeader readBulkHeader(QByteArrayView start);

//! What a look at a file's beginning tells.
struct BulkPreview
{
    BulkHeader header;
    bool hasTimesWithoutZone = false; //!< among the rows looked at
    bool isWhole = false;             //!< all rows were looked at
    qint64 rows = 0;                  //!< looked at
};
BulkPreview previewBulk(QIODevice &file);

//! All users of a file by how they are spelled, in order, not more than \a most. Empty where there is no such column.
QStringList usersInBulk(QIODevice &file, qsizetype most, const std::function<bool()> &isCancelled = {});

//! Who is who in a file: blanks around and case make no difference.
QByteArray bulkUserKey(QByteArrayView text);

//! Why a name of the file has no rules.
enum class BulkUnknown : quint8 {
    NotHere,      //!< there is no such user
    Several,      //!< it fits more than one
    NotRead,      //!< what the user is assigned could not be read
    NotLookedFor, //!< it comes after those that are looked for at once
};

struct BulkRules
{
    AccessRules everybody;                  //!< for rows that name nobody
    QHash<QByteArray, AccessRules> byUser;  //!< see bulkUserKey()
    QHash<QByteArray, BulkUnknown> unknown; //!< likewise, of those without rules
    BulkUnknown others = BulkUnknown::NotHere;
    QByteArray zone;        //!< IANA name, for times without a zone; empty: such are problems
    bool heedsUsers = true; //!< false: all rows are answered as if they named nobody
};

struct BulkProblem
{
    qint64 line = 0; //!< of the file, from 1
    QString text;
};

struct BulkResult
{
    enum class Outcome : quint8 { Finished, Cancelled, Failed };
    Outcome outcome = Outcome::Finished;
    QString error; //!< why it failed, with what to do
    qint64 rows = 0;
    qint64 allowed = 0;
    qint64 denied = 0;
    qint64 undecided = 0;        //!< rows that cannot be read
    AssumptionSet leansOn = 0;   //!< what the decisions assume
    QList<BulkProblem> problems; //!< not more than maxProblems
    qint64 problemCount = 0;     //!< listed or not

    static constexpr qsizetype maxProblems = 1000;
};

//! Called now and then with how far it is; false cancels.
using BulkProgress = std::function<bool(qint64 bytes, qint64 rows)>;

//! Reads places and times from a CSV file with a header line (columns by their usual names, in any order) and writes
//! each row with the decision and why behind it. UTF-8; lines end as RFC 4180 has it. Takes all cores, keeps a few
//! megabytes only. What was written when it is cancelled or fails stays in \a out.
BulkResult checkInBulk(QIODevice &in, QIODevice &out, const BulkRules &rules, const BulkProgress &progress = {});

} // namespace gatehouse
