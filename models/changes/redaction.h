#pragma once

#include "models/schema/record.h"

namespace gatehouse {

//! Whether values of this name are secret in any record or body: passwords, tokens, keys, one-time passwords.
bool isSecretName(QStringView name);

//! The value with every secret replaced by a mark, at any depth: by the field rows of \a type at the top, by name
//! everywhere.
QJsonValue withoutSecrets(const QJsonValue &value, const RecordType *type = nullptr);

//! The secret texts a value holds, so that they can be taken out of messages that repeat them.
QStringList secretsIn(const QJsonValue &value, const RecordType *type = nullptr);

//! \a text with each of \a secrets replaced by a mark.
QString withoutSecrets(QString text, const QStringList &secrets);

} // namespace gatehouse
