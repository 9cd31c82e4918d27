#include "app/operationsreport.h"

#include "app/pages/pagetable.h"
#include "network/operations/elevate.h"
#include "network/operations/ivalt.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

static QString useText(const char *text)
{
    return QCoreApplication::translate("Operation", text);
}

//! What is used outside the generic pages.
static QString otherUse(const Endpoint &endpoint)
{
    static const QHash<const Endpoint *, const char *> uses = {
        {&elevate::login, QT_TRANSLATE_NOOP("Operation", "Sign in as account")},
        {&elevate::loginAdmin, QT_TRANSLATE_NOOP("Operation", "Sign in as system admin")},
        {&elevate::refreshAccessToken, QT_TRANSLATE_NOOP("Operation", "Session: renewed by itself")},
        {&elevate::logout, QT_TRANSLATE_NOOP("Operation", "Sign out, and the end of a session that is replaced")},
        {&elevate::sendPasswordOtp, QT_TRANSLATE_NOOP("Operation", "Sign-in: forgot password")},
        {&elevate::resetPassword, QT_TRANSLATE_NOOP("Operation", "Sign-in: forgot password")},
        {&elevate::sendRegistrationOtp, QT_TRANSLATE_NOOP("Operation", "Sign-in: sign up")},
        {&elevate::createAccount, QT_TRANSLATE_NOOP("Operation", "Sign-in: sign up")},
        {&elevate::readOwnProfile, QT_TRANSLATE_NOOP("Operation", "Session: who is signed in, at the start")},
        {&ivalt::listOrgs, QT_TRANSLATE_NOOP("Operation", "Test of an API key")},
    };
    const char *text = uses.value(&endpoint);
    return text ? useText(text) : QString();
}

static QStringList usesOn(const PageRow &page, const Endpoint &endpoint, Lines lines)
{
    QStringList uses;
    const auto add = [&](const Endpoint *used, const QString &what) {
        if (used == &endpoint)
            uses.append(u"%1: %2"_s.arg(page.titleText(), what));
    };
    add(page.list, useText(QT_TRANSLATE_NOOP("Operation", "list")));
    add(page.read, useText(QT_TRANSLATE_NOOP("Operation", "details")));
    add(page.create, useText(QT_TRANSLATE_NOOP("Operation", "create")));
    for (const FormHelperRow &helper : page.createHelpers)
        add(helper.operation, QCoreApplication::translate("Action", helper.text));
    add(page.update, useText(QT_TRANSLATE_NOOP("Operation", "edit")));
    if (page.remove)
        add(page.remove, QCoreApplication::translate("Action", page.removeText));
    for (const ActionRow &action : page.actions) {
        if (!(action.lines & lines))
            continue;
        for (const Endpoint *operation : {action.operation, action.otherwise, action.readScope})
            add(operation, action.shownText());
    }
    for (const OperationUse &use : page.uses) {
        if (use.lines & lines)
            add(use.operation, useText(use.text));
    }
    return uses;
}

static QStringList usesOn(const HandMadePage &page, const Endpoint &endpoint, Lines lines)
{
    QStringList uses;
    for (const OperationUse &use : page.uses) {
        if (use.operation == &endpoint && (use.lines & lines))
            uses.append(u"%1: %2"_s.arg(page.titleText(), useText(use.text)));
    }
    return uses;
}

static QStringList usesOn(const TwoLevelPage &page, const Endpoint &endpoint, Lines lines)
{
    return usesOn(*page.upper, endpoint, lines) + usesOn(*page.lower, endpoint, lines);
}

QStringList usesOf(const Endpoint &endpoint, Lines lines)
{
    QStringList uses;
    for (const AnyPage &entry : pageTable())
        std::visit([&](const auto *page) { uses += usesOn(*page, endpoint, lines); }, entry);
    if (const QString other = otherUse(endpoint); !other.isEmpty())
        uses.append(other);
    return uses;
}

QString operationsReport()
{
    QString report;
    for (const Endpoint *endpoint : allOperations()) {
        QStringList cells = {serviceName(endpoint->service), endpoint->id, verbName(endpoint->verb)};
        for (Line line : {Line::Docs, Line::V31, Line::V35})
            cells.append(endpoint->existsOn(line) ? QString(endpoint->pathOn(line)) : QString());
        cells.append(usesOf(*endpoint).join("; "_L1));
        report += cells.join(u'\t') + u'\n';
    }
    return report;
}

} // namespace gatehouse
