#include "models/import/importplan.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct ImportPlanText
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlanText)
};

} // namespace

QString importVerdictText(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::New:
        return ImportPlanText::tr("New");
    case ImportVerdict::Changed:
        return ImportPlanText::tr("Changed");
    case ImportVerdict::Unchanged:
        return ImportPlanText::tr("Unchanged");
    case ImportVerdict::Unknown:
        return ImportPlanText::tr("Not known");
    case ImportVerdict::Refused:
        return ImportPlanText::tr("Refused");
    case ImportVerdict::Imported:
        return ImportPlanText::tr("Imported already");
    case ImportVerdict::SetAside:
        break;
    }
    return ImportPlanText::tr("Set aside");
}

QLatin1StringView importVerdictName(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::New:
        return "new"_L1;
    case ImportVerdict::Changed:
        return "changed"_L1;
    case ImportVerdict::Unchanged:
        return "unchanged"_L1;
    case ImportVerdict::Unknown:
        return "not known"_L1;
    case ImportVerdict::Refused:
        return "refused"_L1;
    case ImportVerdict::Imported:
        return "imported already"_L1;
    case ImportVerdict::SetAside:
        break;
    }
    return "set aside"_L1;
}

//! Labels of fields as a list in a sentence.
static QString labels(const ImportTarget &target, const QList<int> &fields)
{
    QStringList words;
    for (const int field : fields)
        words.append(labelOf(*target.fields.at(field).field));
    return words.join(ImportPlanText::tr(" and ", "between two fields"));
}

//! The fields of the key that ends with \a field.
static QString keyLabels(const ImportTarget &target, quint8 field)
{
    for (const QList<int> &key : target.keys) {
        if (key.last() == field)
            return labels(target, key);
    }
    return labels(target, {field});
}

static QString knownWords(const ImportField &field)
{
    constexpr qsizetype mostNamed = 12;
    const QStringList known = field.known.value_or(QStringList());
    const QString words = known.first(std::min(known.size(), mostNamed)).join(", "_L1);
    return known.size() > mostNamed ? QString(words + u", …") : words;
}

static QString passwordWords(const PasswordRule &rule)
{
    QStringList points;
    for (const PasswordPoint &point : rule.points)
        points.append(point.text());
    return points.join(", "_L1);
}

//! What is wrong, without the name of the field.
static QString faultWords(const ImportTarget &target, const ImportProblemKind &kind)
{
    switch (kind.fault) {
    case ImportFault::Missing:
        if (const char *text = target.fields.at(kind.field).missingText)
            return QCoreApplication::translate("ImportPlanText", text);
        [[fallthrough]];
    case ImportFault::WrongKind:
    case ImportFault::NoChoice:
    case ImportFault::FirstCheck:
    case ImportFault::SecondCheck:
        return faultText(*target.fields.at(kind.field).field, FieldFault(kind.fault));
    case ImportFault::NotText:
        return ImportPlanText::tr("Some letters could not be read. Choose the file's encoding, or write them again.");
    case ImportFault::Mangled:
        return ImportPlanText::tr(
            "A spreadsheet took this for a number and changed it; digits may be lost. Take the number from "
            "where it came from, and format the column as text before saving.");
    case ImportFault::NoNumber:
        return ImportPlanText::tr("This is no phone number. Write digits, such as 98765 43210.");
    case ImportFault::NoCode:
        return ImportPlanText::tr(
            "The country code is missing. Write the number with it, such as +91 98765 43210, or give one "
            "code for all rows.");
    case ImportFault::OtherCode:
        return ImportPlanText::tr(
            "The number begins with another country code than the row's code. Correct one of them.");
    case ImportFault::NotKnown:
        return ImportPlanText::tr("There is no such role that a file can give. There are: %1.")
            .arg(knownWords(target.fields.at(kind.field)));
    case ImportFault::WeakPassword:
        return ImportPlanText::tr("The service will not take this password. It asks for: %1.")
            .arg(passwordWords(target.passwords));
    case ImportFault::OneOfMissing:
        return ImportPlanText::tr("One of these is needed: %1.").arg(labels(target, target.oneOf));
    case ImportFault::TooManyCells:
        return ImportPlanText::tr(
            "The row has more cells than the header. A separator within a cell needs quotes around the "
            "cell.");
    case ImportFault::Duplicate:
        return ImportPlanText::tr("A row above has the same. Correct one of them, or set one aside.");
    case ImportFault::TwoPeople:
        return ImportPlanText::tr(
            "This belongs to one person who is there, and another field of the row to another person. "
            "Correct one of them.");
    case ImportFault::OtherKey:
        return ImportPlanText::tr(
            "Somebody who is there has the row's other address and another value here, which the service "
            "cannot change. Correct the row, or set it aside.");
    case ImportFault::AwaitsAccess:
        return ImportPlanText::tr("Whoever has this is there already, pending. Accept or reject them on the page "
                                  "“Pending users”, or set the row aside.");
    case ImportFault::SentBefore:
        return ImportPlanText::tr("Imported already, so it is not sent again.");
    case ImportFault::Unusual:
        return ImportPlanText::tr(
            "Is this the whole number? Most have 10 to 15 digits without the country code. The row "
            "is sent all the same.");
    case ImportFault::Taken:
        return ImportPlanText::tr(
            "Somebody else has this one already, so this person will get another. Choose it here, "
            "or leave it to the service.");
    case ImportFault::Stays:
        break;
    }
    return ImportPlanText::tr("What is there is different and stays: the service does not change it.");
}

QString ImportPlan::kindText(const ImportProblemKind &kind) const
{
    const QString words = faultWords(target(), kind);
    if (kind.field == ImportProblem::noField || kind.fault == ImportFault::Missing ||
        kind.fault == ImportFault::OneOfMissing)
        return words;
    const bool isOfKey = kind.fault == ImportFault::Duplicate || kind.fault == ImportFault::TwoPeople ||
                         kind.fault == ImportFault::AwaitsAccess;
    const QString label = isOfKey ? keyLabels(target(), kind.field) : labels(target(), {kind.field});
    return ImportPlanText::tr("%1: %2", "field: what is wrong").arg(label, words);
}

QString ImportPlan::problemText(const ImportProblem &problem) const
{
    if (problem.fault == ImportFault::Duplicate) {
        return ImportPlanText::tr("%1: Line %2 has the same. Correct one of them, or set one aside.")
            .arg(keyLabels(target(), problem.field), QLocale().toString(document().lineOf(problem.other)));
    }
    if (problem.fault == ImportFault::SentBefore) {
        const QDateTime when = QDateTime::fromSecsSinceEpoch(problem.other);
        return ImportPlanText::tr("Imported already on %1, so it is not sent again.")
            .arg(QLocale().toString(when, QLocale::ShortFormat));
    }
    return kindText({problem.field, problem.fault});
}

static QString effectSentence(ImportEffect effect, int count)
{
    switch (effect) {
    case ImportEffect::RolesAdded:
        return ImportPlanText::tr("%n people who are there already get roles they may not have.", nullptr, count);
    case ImportEffect::RolesRemoved:
        return ImportPlanText::tr("%n people who are there already lose the roles that the file does not name.",
                                  nullptr, count);
    case ImportEffect::PlaceChanged:
        return ImportPlanText::tr(
            "%n people are in another organization: the service takes them into yours, or refuses.", nullptr, count);
    case ImportEffect::PasswordReplaced:
        return ImportPlanText::tr("The passwords of %n people who are there already are replaced.", nullptr, count);
    case ImportEffect::SessionsEnded:
        return ImportPlanText::tr("%n people who are there already are signed out everywhere.", nullptr, count);
    case ImportEffect::TimeslotsSent:
        return ImportPlanText::tr(
            "With each change the timeslots of the person are sent again as they were read, for %n "
            "people. What others change in between is lost.",
            nullptr, count);
    case ImportEffect::InvitationSent:
        return ImportPlanText::tr("%n people are sent an invitation to sign up.", nullptr, count);
    case ImportEffect::UsernameMade:
        break;
    }
    return ImportPlanText::tr("The service makes up usernames for %n people.", nullptr, count);
}

//! Where the list of people could not be read: iVALT takes each row as somebody new, ELEVATE looks by itself.
static QString unknownText(Service service, int count)
{
    if (service == Service::Ivalt) {
        return ImportPlanText::tr("Of %n people it is not known whether they are there already. Each is sent as a new "
                                  "user, and nobody looks before: whoever is there may be refused, or be there twice. "
                                  "Read the list of users again first.",
                                  nullptr, count);
    }
    return ImportPlanText::tr("Of %n people it is not known whether they are there already. If they are, what is "
                              "said here of people who are there happens to them too.",
                              nullptr, count);
}

QList<ImportPlan::EffectKind> ImportPlan::effectKinds() const
{
    QList<EffectKind> kinds;
    for (int bit = 0; bit < importEffectCount; ++bit) {
        if (m_data->effectCounts[size_t(bit)] > 0)
            kinds.append(ImportEffect(1 << bit));
    }
    if (count(ImportVerdict::Unknown) > 0)
        kinds.append(EffectKind());
    return kinds;
}

QString ImportPlan::effectText(EffectKind kind) const
{
    return kind ? effectSentence(*kind, int(count(*kind)))
                : unknownText(target().service, int(count(ImportVerdict::Unknown)));
}

QStringList ImportPlan::effectTexts() const
{
    QStringList sentences;
    for (const EffectKind kind : effectKinds())
        sentences.append(effectText(kind));
    return sentences;
}

} // namespace gatehouse
