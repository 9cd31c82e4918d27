#pragma once

#include "network/sandbox/context.h"

#include <QJsonArray>

namespace gatehouse::sandbox {

// The service's envelopes.

//! The operation's success status with \a result.
Answer success(Context &context, const QString &message, const QJsonValue &result = QJsonArray());
//! `{data, count}` as result.
Answer page(Context &context, const QString &message, const QJsonArray &data, qint64 count);
Answer refuse(int status, const QString &message, const QString &code = QStringLiteral("CLIENT_ERROR"),
              const QJsonArray &errors = {});
Answer unauthorized(const QString &message);
Answer invalid(const QJsonArray &errors); //!< 422
Answer broken();                          //!< 500, the service's own fault
Answer noSuchPath();                      //!< 404
Answer noSuchController();                //!< 400

// The texts by which clients tell the refusals apart.
inline constexpr char16_t sessionExpired[] = u"Session expired. Please login again.";
inline constexpr char16_t unauthorizedRequest[] = u"Unauthorized request";
inline constexpr char16_t permissionDenied[] =
    u"You do not have the required permissions to access this resource. Please contact your administrator for "
    u"assistance.";
inline constexpr char16_t refreshExpired[] = u"Oops! Your session has expired. Please log in again.";

//! One item of a validation answer; \a value is left out when undefined.
QJsonObject problem(const QString &location, const QString &name, const QString &message,
                    const QJsonValue &value = QJsonValue(QJsonValue::Undefined));

//! Now, as the service writes moments.
QString isoNow();

//! The named columns of a row, in this order.
QJsonObject pick(const Row &row, std::initializer_list<QLatin1StringView> columns);
QJsonArray toArray(const QList<Row> &rows, QJsonObject (*shape)(const Row &));

} // namespace gatehouse::sandbox
