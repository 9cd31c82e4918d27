#pragma once

#include "models/import/importcheck.h"
#include "models/records/elevate/bulkuser.h"
#include "models/records/elevate/user.h"
#include "models/records/ivalt/user.h"
#include "tests/support/csvtext.h"

namespace gatehouse {

inline CsvDocument csvDocument(const QByteArray &text)
{
    return readCsvText(text).document;
}

inline constexpr QLatin1StringView referenceForm{
    "name country_code mobile email user_code device_token imei platform is_admin"};
inline constexpr QLatin1StringView quickStartForm{"first_name last_name country_code mobile email"};

inline ImportInput importInput(const QByteArray &text, const ImportTarget &target)
{
    ImportInput input{.document = csvDocument(text), .target = target};
    input.mapping = guessMapping(target, input.document);
    return input;
}

inline ImportPlan planOf(const ImportInput &input)
{
    return *ImportCheck().check(input);
}

//! "field:fault" of a row's problems, such as "email:FirstCheck".
inline QStringList problemNames(const ImportPlan &plan, qint64 row)
{
    static const QStringList names{{},
                                   QStringLiteral("Missing"),
                                   QStringLiteral("WrongKind"),
                                   QStringLiteral("NoChoice"),
                                   QStringLiteral("FirstCheck"),
                                   QStringLiteral("SecondCheck"),
                                   QStringLiteral("NotText"),
                                   QStringLiteral("Mangled"),
                                   QStringLiteral("NoNumber"),
                                   QStringLiteral("NoCode"),
                                   QStringLiteral("OtherCode"),
                                   QStringLiteral("NotKnown"),
                                   QStringLiteral("WeakPassword"),
                                   QStringLiteral("OneOfMissing"),
                                   QStringLiteral("TooManyCells"),
                                   QStringLiteral("Duplicate"),
                                   QStringLiteral("TwoPeople"),
                                   QStringLiteral("OtherKey"),
                                   QStringLiteral("AwaitsAccess"),
                                   QStringLiteral("Stays"),
                                   QStringLiteral("Unusual"),
                                   QStringLiteral("Taken")};
    QStringList result;
    for (const ImportProblem &problem : plan.problems(row)) {
        const QString field = problem.field == ImportProblem::noField
                                  ? QString()
                                  : QString(plan.target().fields.at(problem.field).field->key);
        result.append(field + QLatin1Char(':') + names.at(int(problem.fault)));
    }
    return result;
}

inline Record ivaltPerson(const QString &id, const QString &name, const QString &code, const QString &mobile,
                          const QString &email)
{
    Record record(typeOf<ivalt::User>);
    record.setText(u"id", id);
    record.setText(u"name", name);
    record.setText(u"country_code", code);
    record.setText(u"mobile", mobile);
    record.setText(u"email", email);
    return record;
}

inline Record elevatePerson(const QString &id, const QString &name, const QString &email, const QStringList &roles,
                            const QString &organization = QStringLiteral("city"))
{
    Record record(typeOf<elevate::User>);
    record.setText(u"id", id);
    record.setText(u"name", name);
    record.setText(u"email", email);
    record.setText(u"role_titles", roles.join(QLatin1Char(',')));
    record.setText(u"organization_codes", organization);
    return record;
}

} // namespace gatehouse
