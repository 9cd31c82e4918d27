#pragma once

#include "models/schema/record.h"

namespace gatehouse {

//! A row of the change log. A change has two: its intent, written before it is sent, and its outcome, which names the
//! intent. An intent without outcome means that the program ended in between.
struct ChangeEntry
{
    Id sequence;
    QDateTime time;
    QString workspace;
    QString account;
    QString service;
    QString operation;
    QString title; //!< of the operation, as the person saw it
    QString targetType;
    QString targetId;
    QString targetTitle;
    QString outcome; //!< see outcomes; null in an intent
    QString error;
    QJsonValue before;
    QJsonValue after;
    QString requestId;
    QString workspaceId;
    Id intent; //!< the sequence of the intent; null in an intent
    QString previousHash;
    QString hash;
};

//! Values of ChangeEntry::outcome. `unfinished` is never written: reading gives it to an intent without outcome.
namespace outcomes {
inline constexpr QLatin1StringView succeeded{"succeeded"};
inline constexpr QLatin1StringView failed{"failed"};
inline constexpr QLatin1StringView unknown{"unknown"};
inline constexpr QLatin1StringView unfinished{"unfinished"};
} // namespace outcomes

inline constexpr std::array changeEntryFields = {
    field<&ChangeEntry::sequence>(QLatin1StringView("sequence"), QT_TRANSLATE_NOOP("Field", "Number"), Rule::ReadOnly),
    field<&ChangeEntry::time>(QLatin1StringView("time"), QT_TRANSLATE_NOOP("Field", "Time"), Rule::ReadOnly),
    field<&ChangeEntry::workspace>(QLatin1StringView("workspace"), QT_TRANSLATE_NOOP("Field", "Workspace"),
                                   Rule::ReadOnly),
    field<&ChangeEntry::account>(QLatin1StringView("account"), QT_TRANSLATE_NOOP("Field", "Account"), Rule::ReadOnly),
    field<&ChangeEntry::service>(QLatin1StringView("service"), QT_TRANSLATE_NOOP("Field", "Service"), Rule::ReadOnly),
    field<&ChangeEntry::operation>(QLatin1StringView("operation"), QT_TRANSLATE_NOOP("Field", "Operation"),
                                   Rules(Rule::ReadOnly) | Rule::Extra),
    field<&ChangeEntry::title>(QLatin1StringView("title"), QT_TRANSLATE_NOOP("Field", "Change"), Rule::ReadOnly),
    field<&ChangeEntry::targetType>(QLatin1StringView("target_type"), QT_TRANSLATE_NOOP("Field", "Kind of record"),
                                    Rules(Rule::ReadOnly) | Rule::Extra),
    field<&ChangeEntry::targetId>(QLatin1StringView("target_id"), QT_TRANSLATE_NOOP("Field", "Record id"),
                                  Rule::ReadOnly),
    field<&ChangeEntry::targetTitle>(QLatin1StringView("target_title"), QT_TRANSLATE_NOOP("Field", "Record"),
                                     Rule::ReadOnly),
    field<&ChangeEntry::outcome>(QLatin1StringView("outcome"), QT_TRANSLATE_NOOP("Field", "Outcome"), Rule::ReadOnly)
        .oneOf(QLatin1StringView("succeeded failed unknown unfinished")),
    field<&ChangeEntry::error>(QLatin1StringView("error"), QT_TRANSLATE_NOOP("Field", "Message"), Rule::ReadOnly)
        .longText(),
    field<&ChangeEntry::before>(QLatin1StringView("before"), QT_TRANSLATE_NOOP("Field", "Before"),
                                Rules(Rule::ReadOnly) | Rule::Extra),
    field<&ChangeEntry::after>(QLatin1StringView("after"), QT_TRANSLATE_NOOP("Field", "After"),
                               Rules(Rule::ReadOnly) | Rule::Extra),
    field<&ChangeEntry::requestId>(QLatin1StringView("request_id"), QT_TRANSLATE_NOOP("Field", "Request id"),
                                   Rules(Rule::ReadOnly) | Rule::Extra),
    field<&ChangeEntry::workspaceId>(QLatin1StringView("workspace_id"), QT_TRANSLATE_NOOP("Field", "Workspace id"),
                                     Rules(Rule::ReadOnly) | Rule::Extra),
    field<&ChangeEntry::intent>(QLatin1StringView("intent"), QT_TRANSLATE_NOOP("Field", "Answers number"),
                                Rules(Rule::ReadOnly) | Rule::Extra),
    field<&ChangeEntry::previousHash>(QLatin1StringView("previous_hash"), QT_TRANSLATE_NOOP("Field", "Previous hash"),
                                      Rules(Rule::ReadOnly) | Rule::Extra),
    field<&ChangeEntry::hash>(QLatin1StringView("hash"), QT_TRANSLATE_NOOP("Field", "Hash"),
                              Rules(Rule::ReadOnly) | Rule::Extra),
};

template<>
inline constexpr RecordType typeOf<ChangeEntry> =
    recordType<ChangeEntry>(QLatin1StringView("change"), QT_TRANSLATE_NOOP("Record", "Change"),
                            QT_TRANSLATE_NOOP("Record", "Changes"), changeEntryFields);

//! The bytes a hash is taken of: the line `gatehouse-change 1`, then one line per field row in their order, without
//! `hash`: its key, `=`, the number of UTF-8 bytes of its canonical text, `:` and those bytes; an absent value is its
//! key and `=-`. Lengths keep one field's end from being mistaken for another's beginning. \a texts holds the canonical
//! texts in the order of changeEntryFields; null texts are absent.
QByteArray canonicalForm(const QStringList &texts);

//! SHA-256 of the canonical form, as 64 lower-case hexadecimal digits.
QString hashOfTexts(const QStringList &texts);

//! As above for an entry that follows the one with \a previousHash, whatever the entry says of hashes itself. The first
//! entry of a log follows an empty text.
QString hashOf(const ChangeEntry &entry, const QString &previousHash);

} // namespace gatehouse
