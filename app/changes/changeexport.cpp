#include "app/changes/changeexport.h"

#include "models/tables/formulaguard.h"
#include "models/tables/tabletext.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace gatehouse {

ChangeExportFile::ChangeExportFile(const QString &file, ChangeExport format, const ChangeFilter &filter)
    : m_file(file), m_format(format), m_filter(filter)
{
}

QString ChangeExportFile::problem() const
{
    return tr("The file %1 cannot be written: %2. Choose another place and export again.")
        .arg(QDir::toNativeSeparators(m_file.fileName()), m_file.errorString());
}

QString ChangeExportFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return problem();
    if (m_format == ChangeExport::Json) {
        m_file.write("[\n");
        return {};
    }
    QByteArrayList keys;
    for (const Field &field : changeEntryFields)
        keys.append(QByteArray(field.key.data(), field.key.size()));
    m_file.write(keys.join(',') + "\r\n");
    return {};
}

bool ChangeExportFile::isWanted(const ChangeEntry &entry) const
{
    return (m_filter.service.isEmpty() || entry.service == m_filter.service) &&
           (m_filter.operation.isEmpty() || entry.operation == m_filter.operation) &&
           (m_filter.workspaceId.isEmpty() || entry.workspaceId == m_filter.workspaceId) &&
           (!m_filter.from.isValid() || entry.time >= m_filter.from) &&
           (!m_filter.until.isValid() || entry.time < m_filter.until);
}

QByteArray ChangeExportFile::jsonLine(const QStringList &texts) const
{
    QJsonObject object;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const Field &field = changeEntryFields.at(static_cast<std::size_t>(i));
        if (texts.at(i).isNull())
            continue;
        const bool isText = field.kind != Kind::Json && field.kind != Kind::Integer;
        object.insert(field.key, isText ? QJsonValue(texts.at(i)) : json::parse(texts.at(i).toUtf8()));
    }
    return (m_rows == 0 ? "" : ",\n") + json::compact(object);
}

QByteArray ChangeExportFile::csvLine(const QStringList &texts) const
{
    QByteArrayList cells;
    for (const QString &text : texts)
        cells.append(delimitedField(guardedCell(text), ','));
    return cells.join(',') + "\r\n";
}

bool ChangeExportFile::write(const QStringList &texts)
{
    ChangeEntry entry;
    for (qsizetype i = 0; i < texts.size(); ++i)
        changeEntryFields.at(static_cast<std::size_t>(i)).setText(&entry, texts.at(i));
    if (!isWanted(entry))
        return true;
    const QByteArray line = m_format == ChangeExport::Json ? jsonLine(texts) : csvLine(texts);
    if (m_file.write(line) != line.size())
        return false;
    ++m_rows;
    return true;
}

QString ChangeExportFile::close()
{
    if (m_format == ChangeExport::Json)
        m_file.write("\n]\n");
    return m_file.commit() ? QString() : problem();
}

void ChangeExportFile::discard()
{
    m_file.cancelWriting();
    m_file.commit();
}

} // namespace gatehouse
