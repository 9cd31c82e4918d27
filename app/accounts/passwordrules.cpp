#include "app/accounts/passwordrules.h"

#include "app/pages/pagecontext.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/elevate.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr auto ruleKey = "passwordRule"_L1;

static SettingsMemory memoryOf(const PageContext &context)
{
    return context.memoryOf(u"elevate.account"_s);
}

PasswordRule knownPasswordRule(const PageContext &context)
{
    const QString heard = memoryOf(context).value(ruleKey).toString();
    return PasswordRule::fromStatement(heard).value_or(
        PasswordRule::usualOf(context.workspace->client(Service::Elevate).line()));
}

std::optional<PasswordRule> passwordRuleIn(const ServiceError &error)
{
    std::optional<PasswordRule> found;
    for (const FieldProblem &problem : error.fields) {
        if (!problem.key.contains("password"_L1, Qt::CaseInsensitive))
            continue;
        const std::optional<PasswordRule> told = PasswordRule::fromStatement(problem.message);
        if (told && (!found || found->points.size() < told->points.size()))
            found = told;
    }
    return found;
}

void askForPasswordRule(const PageContext &context, QObject *receiver,
                        const std::function<void(const PasswordRule &)> &tell)
{
    context.workspace->client(Service::Elevate)
        .send({.operation = &elevate::resetPassword, .body = QJsonObject{{u"password"_s, u"zq"_s}}})
        .then(receiver, [memory = memoryOf(context), tell](const Outcome<Reply> &outcome) {
            const std::optional<PasswordRule> rule = outcome ? std::nullopt : passwordRuleIn(outcome.error());
            if (!rule)
                return;
            memory.setValue(ruleKey, rule->statement);
            tell(*rule);
        });
}

} // namespace gatehouse
