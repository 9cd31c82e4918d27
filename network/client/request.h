#pragma once

#include "network/client/outcome.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gatehouse {

using QueryArguments = QList<std::pair<QString, QString>>;
using HeaderArguments = QList<std::pair<QByteArray, QByteArray>>;

//! One call to be made. Values that the session knows (tenant code, organization code, origin) are filled in by the
//! client where the operation row asks for them and the request does not carry them.
struct Request
{
    const Endpoint *operation = nullptr;
    PathArguments path;
    QueryArguments query; //!< empty values are left out
    std::optional<QJsonValue> body;
    HeaderArguments headers; //!< beyond those the client sends; the same name replaces
    std::optional<std::chrono::milliseconds> timeout;
    bool keepsWire = false; //!< a list is wanted as the service gave it, too; it takes memory, and time to let go of
};

//! A successful answer, its envelope opened.
struct Reply
{
    int status = 0;
    QJsonValue result;  //!< the payload; null when there is none
    QString message;    //!< for display only
    QString requestId;  //!< the service's name for the request
    QJsonValue meta;    //!< what the envelope says beside the payload
    QJsonValue content; //!< the whole body
};

//! The rows of a list, or one page of them.
struct RecordPage
{
    QList<Record> rows;
    std::optional<qint64> total; //!< rows there are altogether; absent where the service does not tell
    QJsonArray wire = {};        //!< the same rows as the service gave them, where the request keeps them
    //! False where the answer says yes and nothing of a list, or only a part of it, so that nobody knows all rows.
    bool isTold = true;
    std::optional<ListPart> part = {}; //!< of a list without pages that the service told in part only
};

} // namespace gatehouse
