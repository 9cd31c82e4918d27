#pragma once

#include "models/import/importtarget.h"

#include <bit>
#include <memory>
#include <vector>

namespace gatehouse {

//! Who is there already, found by the keys of a target. Immutable; copies share it; read from any thread.
class ImportDirectory
{
public:
    //! Nothing is known of who is there.
    ImportDirectory();
    //! \a records are of target.currentType. \a isComplete: whoever is not among them is not there. So many of the last
    //! wait to be accepted.
    ImportDirectory(const ImportTarget &target, QList<Record> records, bool isComplete, qsizetype waiting = 0);

    bool isComplete() const { return m_data->isComplete; }
    qsizetype size() const { return m_data->records.size(); }
    const Record &record(qsizetype place) const { return m_data->records.at(place); }
    bool isWaiting(qsizetype place) const { return place >= size() - m_data->waiting; } //!< to be accepted

    //! The place of the first record whose \a key (place in ImportTarget::keys) is \a text, see ImportKeyText; -1:
    //! none.
    qsizetype find(size_t key, QStringView text, quint64 hash) const;

private:
    //! Open addressing; hash 0 is free.
    struct Table
    {
        struct Entry
        {
            quint64 hash = 0;
            quint32 place = 0;
        };
        bool mayHave(quint64 hash) const { return marks[hash >> 32 & (marks.size() - 1)]; }

        std::vector<Entry> entries;
        std::vector<bool> marks;    //!< of the hashes there are, much smaller: most people in a file are new
        std::vector<QString> texts; //!< of each record
    };
    struct Data
    {
        QList<Record> records;
        std::vector<Table> tables; //!< one for each key
        bool isComplete = false;
        qsizetype waiting = 0;
    };
    std::shared_ptr<const Data> m_data;
};

} // namespace gatehouse
