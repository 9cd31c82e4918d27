#pragma once

#include "models/schema/line.h"
#include "network/sandbox/switches.h"

class QTestData;

namespace gatehouse {

//! An answer of a real service, out of the recordings that GATEHOUSE_FACTS leads to.
struct RecordedAnswer
{
    int status = 0;
    QJsonObject body;
    QString verb; //!< of the request that got it
    QString path; //!< without query

    QString message() const;
    //! What it says of fields: key and words. The key is empty where it names none.
    QList<std::pair<QString, QString>> fields() const;
    //! What of its words is not in \a shown: those of fields, else the message. Empty: all are there.
    QString unsaidIn(const QString &shown) const;
    //! Lets the sandbox give this answer to the operation once, and do nothing.
    sandbox::Switch onceFor(const QString &operation) const;
};

bool hasRecordings();
//! \a name such as "organization-create--duplicate"; of line 3.1 or 3.5. Null status when there is none.
RecordedAnswer recordedAnswer(Line line, const QString &name);

//! Test data for refusals: the columns "line", "recording", "operation" and "nextStep", and a row of them.
void refusalColumns();
QTestData &refusal(Line line, const QString &recording, const QString &operation, const QString &nextStep);

//! The names of all recordings of line 3.1 or 3.5.
QStringList recordingsOf(Line line);

} // namespace gatehouse
