#include "models/records/elevate/user.h"

using namespace Qt::StringLiterals;

namespace gatehouse::elevate {

static QJsonObject languageIn(const QString &canonical)
{
    return canonical.startsWith(u'{') ? json::parse(canonical.toUtf8()).toObject() : QJsonObject();
}

QString languageCode(const QString &canonical)
{
    const QJsonObject language = languageIn(canonical);
    return language.isEmpty() ? canonical : json::toText(language.value("value"_L1));
}

QString languageWords(const QString &canonical)
{
    const QString label = json::toText(languageIn(canonical).value("label"_L1));
    return label.isEmpty() ? languageCode(canonical) : label;
}

} // namespace gatehouse::elevate
