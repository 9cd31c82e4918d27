#pragma once

#include "network/client/outcome.h"

#include <QDateTime>
#include <QObject>

namespace gatehouse {

//! What became of one call, for diagnostics. Holds no bodies, headers or query values.
struct CallRecord
{
    QDateTime time; //!< when it was made, UTC
    const Endpoint *operation = nullptr;
    QString path; //!< without query
    Verb verb = Verb::Get;
    int status = 0;
    std::chrono::milliseconds duration{}; //!< waiting and repeating included
    int attempts = 0;
    QString requestId;
    std::optional<ServiceError::Cause> cause; //!< absent when it succeeded
};

//! The last calls of a client, oldest first.
class CallLog : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype capacity = 200;

    using QObject::QObject;

    const QList<CallRecord> &records() const { return m_records; }
    void add(const CallRecord &record);
    void clear();

    //! The records as tab-separated lines.
    QString toText() const;

signals:
    void added(const gatehouse::CallRecord &record);
    void cleared();

private:
    QList<CallRecord> m_records;
};

} // namespace gatehouse
