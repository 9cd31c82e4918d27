#pragma once

#include "models/import/importvalues.h"

#include <QSet>

namespace gatehouse {

//! Looks at one row after the other by itself: not at rows with the same key. For one thread.
class ImportRowCheck
{
public:
    explicit ImportRowCheck(const ImportInput &input); //!< which must stay

    static constexpr size_t mostKeys = 4;
    struct Result
    {
        ImportVerdict verdict = ImportVerdict::Refused;
        ImportEffects effects;
        std::array<quint64, mostKeys> hashes = {}; //!< of keys, see ImportValues::keyHash()
    };
    Result check(quint32 row, std::vector<ImportProblem> *problems);
    void read(quint32 row) { m_values.read(row); } //!< where only values are wanted

    // Of the row checked or read last
    qsizetype place() const { return m_place; } //!< in the directory; -1: not there
    QList<ImportChange> changes() const;        //!< where it is there
    const ImportValues &values() const { return m_values; }
    //! The value as the record has it.
    QString canonical(int field) const;
    //! What the row says; values that are none are left out.
    Record record() const;
    QByteArray contentKey() const; //!< see ImportRow::key

private:
    void checkField(int field);
    std::optional<ImportFault> faultOfValue(int field);
    std::optional<ImportFault> faultOfList(int field, QStringView text);
    void checkRow();
    void findPerson(Result *result);
    void compare(Result *result);
    //! What the row's value does to what is there; nothing where it is the same.
    std::optional<OnExisting> difference(int field, const Record &current) const;
    QString comes(int field) const;    //!< canonical value, with the role that the service adds itself
    bool isOnlyAdded(int field) const; //!< what is there stays beside what comes
    void compareRoles(const QString &before, const QString &after, Result *result);
    ImportEffects effectsOfNew() const;
    void findEarlier(Result *result);
    void add(int field, ImportFault fault);

    const ImportInput &m_input;
    ImportValues m_values;
    std::vector<QSet<QString>> m_known;                              //!< of each field, in small letters
    std::vector<QHash<QString, std::optional<ImportFault>>> m_lists; //!< of each field, what was seen
    quint32 m_row = 0;
    qsizetype m_place = -1;
    bool m_isRefused = false;
    int m_taken = -1; //!< the field that somebody else has the value of
    std::vector<ImportProblem> *m_problems = nullptr;
};

} // namespace gatehouse
