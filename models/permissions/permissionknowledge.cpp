#include "models/permissions/permissionknowledge.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct KeptWord
{
    Known known;
    KnownFrom from;
    QLatin1StringView word;
};

//! What is kept; likelihoods are worked out anew each time.
constexpr std::array keptWords = {
    KeptWord{Known::Yes, KnownFrom::Change, "given"_L1},
    KeptWord{Known::No, KnownFrom::Change, "taken"_L1},
    KeptWord{Known::Yes, KnownFrom::Refusal, "was there"_L1},
    KeptWord{Known::No, KnownFrom::Refusal, "was not there"_L1},
    KeptWord{Known::Unknown, KnownFrom::LostAnswer, "lost"_L1},
};

} // namespace

void PermissionKnowledge::note(const RolePermissionKey &key, const PermissionFact &fact)
{
    m_facts.insert(key, fact);
}

QJsonObject PermissionKnowledge::toJson() const
{
    QJsonObject roles;
    for (auto it = m_facts.begin(); it != m_facts.end(); ++it) {
        const auto kept = std::ranges::find_if(
            keptWords, [&](const KeptWord &word) { return word.known == it->known && word.from == it->from; });
        if (kept == keptWords.end())
            continue;
        QJsonArray facts = roles.value(it.key().role).toArray();
        facts.append(
            QJsonArray{it.key().permission, QString(kept->word), it->since.toUTC().toString(Qt::ISODate), it->account});
        roles.insert(it.key().role, facts);
    }
    return roles;
}

PermissionKnowledge PermissionKnowledge::fromJson(const QJsonObject &object)
{
    PermissionKnowledge knowledge;
    for (auto role = object.begin(); role != object.end(); ++role) {
        const QJsonArray facts = role->toArray();
        for (const QJsonValue &fact : facts) {
            const qint64 permission = fact[0].toInteger();
            const QDateTime since = QDateTime::fromString(fact[2].toString(), Qt::ISODate);
            const auto kept = std::ranges::find_if(
                keptWords, [word = fact[1].toString()](const KeptWord &one) { return one.word == word; });
            if (permission <= 0 || !since.isValid() || kept == keptWords.end())
                continue;
            knowledge.note({.role = role.key(), .permission = permission},
                           {.known = kept->known, .from = kept->from, .since = since, .account = fact[3].toString()});
        }
    }
    return knowledge;
}

} // namespace gatehouse
