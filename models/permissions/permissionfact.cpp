#include "models/permissions/permissionfact.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PermissionFact)
};

} // namespace

QString knownText(Known known)
{
    switch (known) {
    case Known::Yes:
        return Text::tr("Yes");
    case Known::LikelyYes:
        return Text::tr("Probably");
    case Known::LikelyNo:
        return Text::tr("Probably not");
    case Known::No:
        return Text::tr("No");
    case Known::Unknown:
        break;
    }
    return Text::tr("Unknown");
}

QString reasonText(const PermissionFact &fact)
{
    switch (fact.from) {
    case KnownFrom::Change:
        return fact.isYes() ? Text::tr("It was given from here, and the service confirmed it. Others may have taken it "
                                       "away since.")
                            : Text::tr("It was taken away from here, and the service confirmed it. Others may have "
                                       "given it since.");
    case KnownFrom::Refusal:
        return fact.isYes() ? Text::tr("The service refused to give it because the role had it already. Others may "
                                       "have taken it away since.")
                            : Text::tr("The service refused to take it away because the role did not have it. Others "
                                       "may have given it since.");
    case KnownFrom::LostAnswer:
        return Text::tr("It was changed from here and the answer was lost, so nobody can tell. Giving it once more "
                        "settles it: the service refuses what is there already.");
    case KnownFrom::OwnList:
        return fact.isYes() ? Text::tr("The signed-in account has this role, and its own permissions include these "
                                       "verbs in this module. This permission or another one of the module gives them.")
                            : Text::tr("The signed-in account has this role, and its own permissions lack these verbs "
                                       "in this module. Only a permission edited after it was given could hide so.");
    case KnownFrom::DefaultData:
        return fact.isYes() ? Text::tr("The service is delivered so that the role may call what this permission "
                                       "covers. This deployment may have been changed.")
                            : Text::tr("As the service is delivered, the role may call nothing of what this permission "
                                       "covers. This deployment may have been changed.");
    case KnownFrom::Nothing:
        break;
    }
    return Text::tr("The service does not list the permissions of other roles, and nothing else tells. Giving or "
                    "taking it away settles it.");
}

Known provenBy(MappingChange change, MappingAnswer answer, const QString &message)
{
    const bool isGiving = change == MappingChange::Give;
    if (answer == MappingAnswer::Done)
        return isGiving ? Known::Yes : Known::No;
    if (answer == MappingAnswer::Refused && isGiving && message == "ROLE_PERMISSION_ALREADY_EXISTS"_L1)
        return Known::Yes;
    if (answer == MappingAnswer::Refused && !isGiving && message == "ROLE_PERMISSION_NOT_FOUND"_L1)
        return Known::No;
    return Known::Unknown;
}

PermissionFact impliedBy(const OwnList &list, const QString &role, const QString &module, const QStringList &verbs)
{
    if (!list.roles.contains(role))
        return {};
    PermissionFact fact{.from = KnownFrom::OwnList, .since = list.since, .account = list.account};
    const auto own = std::ranges::find(list.modules, module, &OwnModule::module);
    const bool hasAll = own != list.modules.end() &&
                        std::ranges::all_of(verbs, [&](const QString &verb) { return own->verbs.contains(verb); });
    if (!hasAll) {
        fact.known = Known::LikelyNo;
        return fact;
    }
    // With several roles nobody can tell which of them gives it.
    if (list.roles.size() > 1)
        return {};
    fact.known = Known::LikelyYes;
    return fact;
}

PermissionFact mostCertain(const PermissionFact &answered, const PermissionFact &listed,
                           const PermissionFact &delivered)
{
    const bool isListNewer = listed.known != Known::Unknown && listed.since > answered.since;
    if (answered.from != KnownFrom::Nothing) {
        const bool isOverruled = answered.isYes() && listed.known == Known::LikelyNo;
        return isListNewer && (isOverruled || answered.known == Known::Unknown) ? listed : answered;
    }
    return listed.known != Known::Unknown ? listed : delivered;
}

bool covers(QStringView pattern, const QStringList &verbs, QStringView verb, QStringView path)
{
    if (!verbs.contains(verb))
        return false;
    if (!pattern.endsWith(u'*'))
        return pattern == path;
    const QStringView start = pattern.chopped(1);
    return path.startsWith(start) || (start.endsWith(u'/') && path == start.chopped(1));
}

QStringView controllerOf(QStringView path)
{
    const QList<QStringView> parts = path.split(u'/', Qt::SkipEmptyParts);
    return parts.size() > 2 ? parts.at(2) : QStringView();
}

} // namespace gatehouse
