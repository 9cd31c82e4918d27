#pragma once

#include <QCoreApplication>
#include <QLatin1StringView>
#include <QString>

namespace gatehouse {

//! A message of a service that people cannot be left alone with: a key nobody translated, or half a sentence.
struct KnownWords
{
    QLatin1StringView message;
    const char *text;        //!< translation context "ServiceError"; what it means
    QLatin1StringView field; //!< key of the field that it is about; empty: none

    QString spoken() const;
};

//! Lines without tenants fail without these words.
inline constexpr KnownWords roleTitleTaken{
    QLatin1StringView("A role with this title already exists. Please choose a different title."),
    QT_TRANSLATE_NOOP("ServiceError", "A role has this title already. Choose another one."),
    QLatin1StringView("title")};

//! Null for messages that speak for themselves.
const KnownWords *knownWords(QStringView message);

} // namespace gatehouse
