#include "network/client/calllog.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace gatehouse {

void CallLog::add(const CallRecord &record)
{
    if (m_records.size() >= capacity)
        m_records.removeFirst();
    m_records.append(record);
    emit added(record);
}

void CallLog::clear()
{
    m_records.clear();
    emit cleared();
}

QString CallLog::toText() const
{
    QString text = u"time\tservice\toperation\tverb\tpath\tstatus\tmilliseconds\tattempts\trequest id\tfailure\n"_s;
    for (const CallRecord &record : m_records) {
        const QStringList cells{record.time.toString(Qt::ISODateWithMs),
                                record.operation ? serviceName(record.operation->service) : QString(),
                                record.operation ? record.operation->id : QString(),
                                verbName(record.verb),
                                record.path,
                                QString::number(record.status),
                                QString::number(record.duration.count()),
                                QString::number(record.attempts),
                                record.requestId,
                                record.cause
                                    ? QString::fromLatin1(QMetaEnum::fromType<ServiceError::Cause>().valueToKey(
                                          static_cast<int>(*record.cause)))
                                    : QString()};
        text += cells.join(u'\t') % u'\n';
    }
    return text;
}

} // namespace gatehouse
