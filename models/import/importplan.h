#pragma once

#include "models/csv/csvdocument.h"
#include "models/import/importdirectory.h"
#include "models/import/importmapping.h"
#include "models/import/importmends.h"
#include "models/import/importproblem.h"

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace gatehouse {

//! What happens to a row.
enum class ImportVerdict : quint8 {
    New,       //!< is created
    Changed,   //!< is there, and gets other values
    Unchanged, //!< is there just so; nothing is sent
    Unknown,   //!< is sent; whether it is there cannot be told, because not all who are there are known
    Refused,   //!< is not sent, because of its problems
    SetAside,  //!< is not sent, because a person said so
    Imported,  //!< was sent by an earlier import; nothing is sent, see ImportInput::imported
};
inline constexpr int importVerdictCount = int(ImportVerdict::Imported) + 1;

QString importVerdictText(ImportVerdict verdict);           //!< for people
QLatin1StringView importVerdictName(ImportVerdict verdict); //!< for files: "new", "set aside"
constexpr bool isSent(ImportVerdict verdict)
{
    return verdict == ImportVerdict::New || verdict == ImportVerdict::Changed || verdict == ImportVerdict::Unknown;
}

//! What else a row brings about, beyond what it says.
enum class ImportEffect : quint8 {
    RolesAdded = 0x01,
    RolesRemoved = 0x02,
    PlaceChanged = 0x04, //!< the person is taken into another organization
    PasswordReplaced = 0x08,
    SessionsEnded = 0x10,
    TimeslotsSent = 0x20, //!< the person's timeslots are sent again as they were read
    InvitationSent = 0x40,
    UsernameMade = 0x80, //!< the service makes one up
};
inline constexpr int importEffectCount = 8;
Q_DECLARE_FLAGS(ImportEffects, ImportEffect)
Q_DECLARE_OPERATORS_FOR_FLAGS(ImportEffects)

//! When rows were sent before, in seconds since 1970, by ImportRow::key.
using ImportedKeys = QHash<QByteArray, qint64>;

//! All that a plan is made of.
struct ImportInput
{
    CsvDocument document;
    ImportTarget target;
    ImportMapping mapping;
    ImportMends mends = {};
    ImportDirectory directory = {};
    //! Rows of these keys are not sent again, unless their people are known to be there; null: there are none.
    std::shared_ptr<const ImportedKeys> imported = {};
};

struct ImportChange
{
    const Field *field = nullptr; //!< of the record that is sent
    QString before;               //!< canonical; null where it is not told
    QString after;
};

//! One row of the plan, made when asked for.
struct ImportRow
{
    qint64 row = 0;
    qint64 line = 0; //!< of the file, from 1
    ImportVerdict verdict = ImportVerdict::Refused;
    //! Of target.type. On iVALT, of somebody who is there, the record that is there with the new values in it.
    Record wanted;
    Record current;              //!< of target.currentType; null: nobody is there, or it is not known
    QList<ImportChange> changes; //!< of Changed rows
    QStringList problems;        //!< whole sentences
    ImportEffects effects;
    //! One for each of ImportPlan::columns(), mended; behind them those that the header has no column for.
    QStringList cells;
    //! The cells from this on may say what belongs into a secret column, since the row has other cells than the header;
    //! -1: none does.
    int secretsFrom = -1;
    //! SHA-256 over the target and all values that are not secret: the same person written the same way is the same
    //! row in any file. Empty for rows that are not sent.
    QByteArray key;
};

//! What would happen if the import was started now. Cheap to copy, never changes, readable from any thread. Made by
//! ImportCheck.
class ImportPlan
{
public:
    ImportPlan();

    const ImportInput &input() const { return m_data->input; }
    const ImportTarget &target() const { return m_data->input.target; }
    const CsvDocument &document() const { return m_data->input.document; }

    qint64 rowCount() const { return qint64(m_data->verdicts.size()); }
    ImportVerdict verdict(qint64 row) const { return m_data->verdicts[size_t(row)]; }
    //! Problems of a row, none of rows set aside.
    std::span<const ImportProblem> problems(qint64 row) const;
    std::span<const ImportProblem> allProblems() const { return m_data->problems; } //!< by row
    qint64 count(ImportVerdict verdict) const { return m_data->counts[size_t(verdict)]; }
    qint64 sentCount() const;
    qint64 count(ImportEffect effect) const;
    ImportEffects effects(qint64 row) const { return ImportEffects(m_data->effects[size_t(row)]); }

    //! The problems there are, most frequent first, and of how many rows.
    struct KindCount
    {
        ImportProblemKind kind;
        qint64 rows = 0;
    };
    const QList<KindCount> &kinds() const { return m_data->kinds; }
    QString kindText(const ImportProblemKind &kind) const; //!< "E-mail: Write an address such as ..."
    QString problemText(const ImportProblem &problem) const;
    int columnOf(const ImportProblem &problem) const; //!< of the file, where it can be mended; -1: nowhere

    //! Rows of a verdict, with an effect, of a problem kind.
    std::vector<quint32> rowsOf(ImportVerdict verdict) const;
    std::vector<quint32> rowsOf(ImportEffect effect) const;
    std::vector<quint32> rowsOf(const ImportProblemKind &kind) const;

    //! The file's own columns, without those of a report of ours.
    QStringList columns() const;
    QList<bool> secretColumns() const;          //!< alike
    QString cell(qint64 row, int column) const; //!< as it is meant: mended
    //! Canonical value of a field; null: none.
    QString value(qint64 row, int field) const;

    ImportRow planRow(qint64 row) const;
    //! The key alone of a row that is sent, for going through many.
    QByteArray contentKey(qint64 row) const;

    //! What else will happen. Without a value: nobody knows whether the people of rows of ImportVerdict::Unknown are
    //! there.
    using EffectKind = std::optional<ImportEffect>;
    QList<EffectKind> effectKinds() const;
    QString effectText(EffectKind kind) const; //!< a sentence with the count
    QStringList effectTexts() const;           //!< of all kinds

private:
    friend class ImportCheck;

    struct Data
    {
        ImportInput input;
        std::vector<ImportVerdict> verdicts;
        std::vector<quint8> effects;
        std::vector<ImportProblem> problems; //!< by row
        std::array<qint64, importVerdictCount> counts = {};
        std::array<qint64, importEffectCount> effectCounts = {};
        QList<KindCount> kinds;
    };
    explicit ImportPlan(std::shared_ptr<const Data> data) : m_data(std::move(data)) {}

    std::shared_ptr<const Data> m_data;
};

} // namespace gatehouse
