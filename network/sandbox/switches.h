#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace gatehouse::sandbox {

//! A way to go wrong on purpose.
enum class Fault : quint8 {
    Latency,         //!< answers \c milliseconds late; other switches still apply
    Status,          //!< answers \c status and does nothing
    TooManyRequests, //!< answers 429 with Retry-After: \c retryAfter seconds and does nothing
    Hang,            //!< never answers, does nothing
    Drop,            //!< closes the connection without an answer, does nothing
    Cut,             //!< does the work, then closes the connection after \c bytes bytes of the body
    MalformedJson,   //!< does the work, then answers text that is not JSON
    WrongType,       //!< does the work, then answers well-formed JSON of a shape nobody expects
    ExpireToken,     //!< the caller's access token dies first; refreshing helps
    ExpireSession,   //!< the caller's session dies first, refresh token and all
};

struct Switch
{
    Fault fault = Fault::Latency;
    QStringList operations; //!< operation ids; empty: every operation
    int times = -1;         //!< how many requests it strikes; negative: until taken away
    int percent = 100;      //!< of the requests it could strike, by chance
    int milliseconds = 0;
    int status = 503;
    QJsonObject body = {}; //!< of the answer with \c status; empty: one that says so
    int retryAfter = 1;    //!< seconds
    qint64 bytes = 0;
    //! Whether the work is done although the answer fails; by default as told at the fault.
    std::optional<bool> does = std::nullopt;

    bool doesWork() const;
    bool strikes(QStringView operation) const;
};
using Switches = QList<Switch>;

//! `[{"fault": "cut", "operations": ["createRole"], "times": 1, "bytes": 20}]`; what is unknown or of another type
//! gives nothing and is named in \a error.
Switches switchesFromJson(const QJsonArray &list, QString *error = nullptr);
QJsonArray jsonFromSwitches(const Switches &switches);
QStringList faultNamesList(); //!< as JSON and the command line spell them
QStringList switchMembers();  //!< what a switch has in JSON beside its fault

} // namespace gatehouse::sandbox
