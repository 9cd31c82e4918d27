#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QStringList>

#include <array>

namespace gatehouse {

//! How sure it is that a role has a permission. The service lists no other role's permissions, so only what it answered
//! to a change is known; everything else is a likelihood.
enum class Known : quint8 { Unknown, Yes, LikelyYes, LikelyNo, No };
//! From the surest yes to the surest no.
inline constexpr std::array knownOrder = {Known::Yes, Known::LikelyYes, Known::Unknown, Known::LikelyNo, Known::No};

//! Where that comes from.
enum class KnownFrom : quint8 {
    Nothing,
    Change,      //!< given or taken from here, and the service said that it was done
    Refusal,     //!< the service refused because it was so already
    LostAnswer,  //!< changed from here, and the answer was lost: what was known before no longer counts
    OwnList,     //!< what the service lists for the signed-in account
    DefaultData, //!< what the service is delivered with
};

//! What is known of one role and one permission.
struct PermissionFact
{
    Known known = Known::Unknown;
    KnownFrom from = KnownFrom::Nothing;
    QDateTime since; //!< when it was seen; invalid for default data
    QString account; //!< who was signed in

    bool isYes() const { return known == Known::Yes || known == Known::LikelyYes; }
    bool isNo() const { return known == Known::No || known == Known::LikelyNo; }
    bool operator==(const PermissionFact &) const = default;
};

//! In the user's language: "Yes", "Probably not".
QString knownText(Known known);
//! One or two sentences in the user's language: what it is known from, and what could make it untrue.
QString reasonText(const PermissionFact &fact);

//! Giving a permission to a role, or taking it away.
enum class MappingChange : quint8 { Give, Take };
enum class MappingAnswer : quint8 { Done, Refused, Lost };

//! What the service's answer to a change proves; nothing when it proves nothing. \a message is the service's own.
Known provenBy(MappingChange change, MappingAnswer answer, const QString &message);

//! What an account's own roles allow together, by module: the service merges it and does not say which permission or
//! role gives it.
struct OwnModule
{
    QString module;
    QStringList verbs;
};
struct OwnList
{
    QStringList roles; //!< titles; empty: no such list was read
    QList<OwnModule> modules;
    QDateTime since;
    QString account;
};
//! What the list says of a permission with \a verbs in \a module for one of its roles. It shows that something with
//! those verbs is allowed, or that nothing is; a permission that was edited after it was given is listed as it was.
PermissionFact impliedBy(const OwnList &list, const QString &role, const QString &module, const QStringList &verbs);

//! The one to believe: what the service answered, unless a later list speaks against it; then the list, then the
//! default data.
PermissionFact mostCertain(const PermissionFact &answered, const PermissionFact &listed,
                           const PermissionFact &delivered);

//! Whether a permission on \a pattern with \a verbs covers calls of \a verb and \a path: the same path, or one that
//! begins as a pattern that ends in `*`.
bool covers(QStringView pattern, const QStringList &verbs, QStringView verb, QStringView path);
//! The part of a path that names the controller, which the service also compares with the permission's module:
//! "user-role" of "/user/v1/user-role/list".
QStringView controllerOf(QStringView path);

} // namespace gatehouse

Q_DECLARE_METATYPE(gatehouse::PermissionFact)
