#pragma once

#include <QJsonValue>
#include <QString>

namespace gatehouse {

//! Takes secrets out of whatever is logged, shown or copied. Knows the names of secret fields from the field rows and
//! the header names that carry credentials; understands JSON, forms, headers and bare tokens in running text.
namespace redaction {

inline constexpr QLatin1StringView mark{"[hidden]"};

//! True for names of fields and headers whose values must not be seen, in any spelling (api_key, apiKey, x-api-key).
bool isSecret(QStringView name);

QString text(const QString &text);
QJsonValue json(const QJsonValue &value);
QString header(QStringView name, const QString &value);

} // namespace redaction
} // namespace gatehouse
