#include "models/import/importdirectory.h"

#include "models/import/importvalues.h"
#include "models/records/elevate/user.h"

namespace gatehouse {

ImportDirectory::ImportDirectory() : m_data(std::make_shared<const Data>())
{
}

//! As ImportValues::keyText() spells the key of a row.
static QString keyTextOf(const ImportTarget &target, const QList<int> &key, const Record &record)
{
    std::vector<char16_t> text;
    for (const int place : key) {
        const ImportField &field = target.fields.at(place);
        const QString value = field.current ? record.text(*field.current).trimmed() : QString();
        if (value.isEmpty())
            return {};
        appendKeyPart(importSense(QString(field.field->key)), value, &text);
    }
    return QStringView(text.data(), qsizetype(text.size())).toString();
}

ImportDirectory::ImportDirectory(const ImportTarget &target, QList<Record> records, bool isComplete, qsizetype waiting)
{
    auto data = std::make_shared<Data>(
        Data{.records = std::move(records), .tables = {}, .isComplete = isComplete, .waiting = waiting});
    if (target.service == Service::Elevate) {
        for (Record &record : data->records)
            elevate::narrowTo(target.organization, &record);
    }
    const size_t room = std::bit_ceil(size_t(data->records.size()) * 2 + 1);
    for (const QList<int> &key : target.keys) {
        Table table{.entries = std::vector<Table::Entry>(room), .marks = std::vector<bool>(room * 8), .texts = {}};
        table.texts.reserve(size_t(data->records.size()));
        for (quint32 place = 0; place < quint32(data->records.size()); ++place) {
            table.texts.push_back(keyTextOf(target, key, data->records.at(place)));
            if (table.texts.back().isEmpty())
                continue;
            const quint64 hash = keyHash(table.texts.back());
            size_t slot = hash & (room - 1);
            while (table.entries[slot].hash != 0)
                slot = (slot + 1) & (room - 1);
            table.entries[slot] = {hash, place};
            table.marks[hash >> 32 & (table.marks.size() - 1)] = true;
        }
        // Some services tell nobody's phone number, or username.
        const auto isEmpty = [](const QString &text) { return text.isEmpty(); };
        data->tables.push_back(std::ranges::all_of(table.texts, isEmpty) ? Table() : std::move(table));
    }
    m_data = std::move(data);
}

qsizetype ImportDirectory::find(size_t key, QStringView text, quint64 hash) const
{
    if (key >= m_data->tables.size() || hash == 0)
        return -1;
    const Table &table = m_data->tables[key];
    if (table.entries.empty() || !table.mayHave(hash))
        return -1;
    const size_t mask = table.entries.size() - 1;
    for (size_t slot = hash & mask; table.entries[slot].hash != 0; slot = (slot + 1) & mask) {
        const Table::Entry &entry = table.entries[slot];
        if (entry.hash == hash && table.texts[entry.place] == text)
            return entry.place;
    }
    return -1;
}

} // namespace gatehouse
