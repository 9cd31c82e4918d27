#pragma once

#include "models/schema/line.h"
#include "network/sandbox/ivalt/dialect.h"
#include "network/sandbox/switches.h"

#include <QHostAddress>
#include <QString>

#include <chrono>

namespace gatehouse::sandbox {

//! How iVALT replies are wrapped; see the notes on its three envelopes.
enum class IvaltEnvelope : quint8 {
    Reference,  //!< {"status": "success", "message": …}, payload beside them
    QuickStart, //!< {"status", "message", "data"}
    Details,    //!< {"data": {"status", "message", "details"}, "meta", "error"}
};

//! "reference", "quick-start", "details".
QLatin1StringView envelopeName(IvaltEnvelope envelope);
std::optional<IvaltEnvelope> envelopeNamed(QStringView name);

//! How the list of bulk user files comes. The real service names no order, which mostly gives the oldest first.
enum class BulkFileOrder : quint8 { OldestFirst, NewestFirst, Mixed };

enum class Certificate : quint8 { None, SelfSigned, Expired };

struct SandboxOptions
{
    Line elevate = Line::V35;
    IvaltEnvelope ivalt = IvaltEnvelope::Reference;
    IvaltDialect ivaltDialect;
    QString dataFile; //!< an SQLite file kept between runs; empty: in memory
    //! What a fresh data file is filled with: "empty" (default data and sample accounts), "city" (also the sample
    //! city), "recorded" (default data only, no account).
    QString seed = QStringLiteral("city");
    int users = 500;                                              //!< people of the sample city
    QHostAddress address = QHostAddress(QHostAddress::LocalHost); //!< nothing but loopback is listened on
    quint16 port = 0;                                             //!< 0: any free one
    Certificate certificate = Certificate::None;                  //!< None: plain HTTP

    std::chrono::milliseconds idleLimit = std::chrono::hours(1);
    std::chrono::seconds accessTokenLife = std::chrono::hours(24);
    std::chrono::seconds refreshTokenLife = std::chrono::days(7);
    std::chrono::seconds signedUrlLife = std::chrono::seconds(900);
    std::chrono::seconds otpLife = std::chrono::minutes(15);
    std::chrono::milliseconds bulkDelay = std::chrono::seconds(1); //!< until an uploaded CSV is processed
    BulkFileOrder bulkFileOrder = BulkFileOrder::OldestFirst;
    bool signUpNeedsOtp = false;
    int allowedSessions = 0; //!< sessions an account may have at once; 0: any number

    //! iVALT makes another user of a phone number that one of the organization has. Nobody knows what the real one
    //! does.
    bool ivaltTakesPhonesTwice = false;

    Switches switches;
};

} // namespace gatehouse::sandbox
