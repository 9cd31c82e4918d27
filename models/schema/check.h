#pragma once

#include "models/schema/line.h"

#include <QCoreApplication>
#include <QStringView>

namespace gatehouse {

//! A rule for the text of one value, and what to tell the person whose text breaks it.
//! Plain functions rather than regular expressions: imports check millions of cells.
struct Check
{
    bool (*accepts)(QStringView text);
    const char *message; //!< translation context "Check"
    Lines lines = allLines;
    bool isOurs = false; //!< the service takes such a text too, and then does not do what was meant
};

namespace checks {

//! True when the text is not empty and every character satisfies \a allowed.
template<class Predicate>
constexpr bool every(QStringView text, Predicate allowed)
{
    for (QChar c : text) {
        if (!allowed(c.unicode()))
            return false;
    }
    return !text.isEmpty();
}

constexpr bool isLower(char16_t c)
{
    return c >= u'a' && c <= u'z';
}
constexpr bool isUpper(char16_t c)
{
    return c >= u'A' && c <= u'Z';
}
constexpr bool isLetter(char16_t c)
{
    return isLower(c) || isUpper(c);
}
constexpr bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}
constexpr bool isBlank(char16_t c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

bool emailAddress(QStringView text);
bool username(QStringView text);          //!< of an ELEVATE account: small letters, or such an address
bool webAddress(QStringView text);        //!< http or https with a host
bool phoneCode(QStringView text);         //!< plus sign and one to four digits, the first not 0
bool permissionPath(QStringView text);    //!< /service/v1/controller/…, with * and :param
bool labelLike(QStringView text);         //!< a capital, then letters and blanks
bool closedBrackets(QStringView text);    //!< a name, or a name with another such in brackets behind it
bool regularExpression(QStringView text); //!< a regular expression, as the service understands them
bool sixDigits(QStringView text);         //!< a one-time password
bool latitude(QStringView text);          //!< degrees, -90 to 90
bool longitude(QStringView text);         //!< degrees, -180 to 180
bool radius(QStringView text);            //!< metres, at least 1
bool offWord(QStringView text);           //!< does not say yes
bool notNegative(QStringView text);       //!< a whole number, 0 or more
bool digits(QStringView text, qsizetype least, qsizetype most);

} // namespace checks

// Sources of the rules: the `pattern` and `rule` entries of the operations list.

inline constexpr Check lowerSnake{
    [](QStringView t) { return checks::every(t, [](char16_t c) { return checks::isLower(c) || c == u'_'; }); },
    QT_TRANSLATE_NOOP("Check", "Use lower-case letters and underscores only, such as session_manager.")};
inline constexpr Check codeLike{
    [](QStringView t) {
        return checks::every(t, [](char16_t c) { return checks::isLower(c) || checks::isDigit(c) || c == u'_'; });
    },
    QT_TRANSLATE_NOOP("Check", "Use lower-case letters, digits and underscores only."), withTenants};
inline constexpr Check registrationCode{
    [](QStringView t) {
        return checks::every(t, [](char16_t c) { return checks::isLetter(c) || checks::isDigit(c) || c == u'_'; });
    },
    QT_TRANSLATE_NOOP("Check", "Use letters, digits and underscores only.")};
inline constexpr Check personName{
    [](QStringView t) { return checks::every(t, [](char16_t c) { return checks::isLetter(c) || c == u' '; }); },
    QT_TRANSLATE_NOOP("Check", "Use letters A to Z and blanks only; the service accepts no others.")};
inline constexpr Check bulkName{
    [](QStringView t) {
        return checks::every(t, [](char16_t c) { return checks::isLetter(c) || c == u' ' || c == u'\'' || c == u'-'; });
    },
    QT_TRANSLATE_NOOP("Check",
                      "Use letters A to Z, blanks, apostrophes and hyphens only; the service accepts no others.")};
inline constexpr Check organizationName31{personName.accepts, personName.message, withoutTenants};
inline constexpr Check organizationName35{
    [](QStringView t) {
        return checks::every(t, [](char16_t c) { return checks::isLetter(c) || checks::isDigit(c) || c == u' '; });
    },
    QT_TRANSLATE_NOOP("Check", "Use letters A to Z, digits and blanks only; the service accepts no others."),
    withTenants};
inline constexpr Check proseLike{
    [](QStringView t) {
        return checks::every(t, [](char16_t c) {
            return checks::isLetter(c) || checks::isDigit(c) || checks::isBlank(c) || c == u'-' || c == u'.' ||
                   c == u',';
        });
    },
    QT_TRANSLATE_NOOP("Check", "Use letters A to Z, digits, blanks, hyphens, dots and commas only.")};
inline constexpr Check moduleCode{
    [](QStringView t) {
        return checks::every(t, [](char16_t c) { return checks::isLetter(c) || c == u'_' || c == u'-'; });
    },
    QT_TRANSLATE_NOOP("Check", "Use letters, underscores and hyphens only, such as manage-session.")};
inline constexpr Check lettersOnly{[](QStringView t) { return checks::every(t, checks::isLetter); },
                                   QT_TRANSLATE_NOOP("Check", "Use letters A to Z only.")};
inline constexpr Check capitalsOnly{[](QStringView t) { return checks::every(t, checks::isUpper); },
                                    QT_TRANSLATE_NOOP("Check", "Use capital letters A to Z only.")};
inline constexpr Check lettersAndUnderscore{
    [](QStringView t) { return checks::every(t, [](char16_t c) { return checks::isLetter(c) || c == u'_'; }); },
    QT_TRANSLATE_NOOP("Check", "Use letters and underscores only.")};
inline constexpr Check entityLabel{
    [](QStringView t) {
        return checks::every(t, [](char16_t c) { return checks::isLetter(c) || checks::isDigit(c) || c == u' '; });
    },
    QT_TRANSLATE_NOOP("Check", "Use letters, digits and blanks only.")};
inline constexpr Check dataType{
    [](QStringView t) {
        return checks::every(t, [](char16_t c) { return checks::isLetter(c) || c == u'[' || c == u']'; });
    },
    QT_TRANSLATE_NOOP("Check", "Use letters and square brackets only, such as STRING or ARRAY[STRING].")};
inline constexpr Check closedBrackets{
    checks::closedBrackets,
    QT_TRANSLATE_NOOP("Check", "Write a name, and where it is of something that in brackets, such as ARRAY[STRING]."),
    allLines, true};
inline constexpr Check regularExpression{
    checks::regularExpression,
    QT_TRANSLATE_NOOP("Check", "Write a regular expression, such as ^[A-Z]{3}$. This one is none."), allLines, true};
inline constexpr Check roleLabel31{checks::labelLike,
                                   QT_TRANSLATE_NOOP("Check", "Begin with a capital, then letters and blanks only."),
                                   withoutTenants};
inline constexpr Check roleLabel35{
    [](QStringView t) { return t.size() <= 50 && checks::labelLike(t); },
    QT_TRANSLATE_NOOP("Check", "Begin with a capital, then letters and blanks only, at most 50 characters."),
    withTenants};
inline constexpr Check capitalsAndUnderscore31{
    [](QStringView t) { return checks::every(t, [](char16_t c) { return checks::isUpper(c) || c == u'_'; }); },
    QT_TRANSLATE_NOOP("Check", "Use capital letters and underscores only, such as PUBLIC."), withoutTenants};
inline constexpr Check permissionPath{
    checks::permissionPath,
    QT_TRANSLATE_NOOP("Check", "Write the path as /service/v1/controller/…; * and :parameter are allowed.")};
inline constexpr Check emailAddress{checks::emailAddress,
                                    QT_TRANSLATE_NOOP("Check", "Write an e-mail address, such as name@example.org.")};
inline constexpr Check username{
    checks::username,
    QT_TRANSLATE_NOOP("Check", "Use 3 to 40 lower-case letters, digits, hyphens and underscores, such as "
                               "asha_rao, or a lower-case e-mail address.")};
inline constexpr Check phoneCode{checks::phoneCode,
                                 QT_TRANSLATE_NOOP("Check", "Write a plus sign and one to four digits, such as +91.")};
inline constexpr Check bulkPhoneCode{phoneCode.accepts, phoneCode.message, withTenants, true};
inline constexpr Check phoneDigits{[](QStringView t) { return checks::digits(t, 7, 15); },
                                   QT_TRANSLATE_NOOP("Check", "Write 7 to 15 digits, without the country code.")};
inline constexpr Check oneTimePassword{checks::sixDigits,
                                       QT_TRANSLATE_NOOP("Check", "Write the six digits you were sent.")};
inline constexpr Check latitude{checks::latitude,
                                QT_TRANSLATE_NOOP("Check", "Write degrees from -90 to 90, such as 28.6139.")};
inline constexpr Check longitude{checks::longitude,
                                 QT_TRANSLATE_NOOP("Check", "Write degrees from -180 to 180, such as 77.2090.")};
inline constexpr Check radiusMetres{checks::radius, QT_TRANSLATE_NOOP("Check", "Write metres, 1 or more.")};
inline constexpr Check countLike{checks::notNegative, QT_TRANSLATE_NOOP("Check", "Write a whole number, 0 or more.")};

inline constexpr Check offWord{checks::offWord,
                               QT_TRANSLATE_NOOP("Check", "Write another word: this one says that the switch is on.")};
inline constexpr Check webAddress{checks::webAddress,
                                  QT_TRANSLATE_NOOP("Check", "Write an address such as https://users.example.org.")};

} // namespace gatehouse
