#include "network/sandbox/elevate/passwords.h"

#include "models/schema/check.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static QString hashOf(const QString &salt, const QString &password)
{
    const QByteArray text = (salt + password).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64());
}

QString hashedPassword(const QString &password)
{
    const QString salt = QString::number(QRandomGenerator::global()->generate64(), 36);
    return u"$sandbox$"_s + salt + u'$' + hashOf(salt, password);
}

bool passwordFits(const QString &password, const QString &hash)
{
    const QStringList parts = hash.split(u'$');
    return parts.size() == 4 && hashOf(parts.at(2), password) == parts.at(3);
}

QString passwordProblem(const QString &password, Line line)
{
    const auto countOf = [&](auto accepts) {
        return std::ranges::count_if(password, [&](QChar c) { return accepts(c.unicode()); });
    };
    const auto capitals = countOf(checks::isUpper);
    const auto digits = countOf(checks::isDigit);
    const auto small = countOf(checks::isLower);
    const auto special = countOf([](char16_t c) { return c > u' ' && !checks::isLetter(c) && !checks::isDigit(c); });
    const bool hasBlank = password.contains(u' ');
    if (line == Line::V35) {
        const bool good = password.size() >= 8 && capitals && digits && small && special && !hasBlank;
        return good ? QString()
                    : u"Password must contain at least 8 characters, one uppercase, one lowercase, one number and "
                      "one special character"_s;
    }
    const bool good = password.size() >= 11 && capitals >= 2 && digits >= 2 && special >= 3 && !hasBlank;
    return good ? QString()
                : u"Password must have at least two uppercase letters, two numbers, three special characters, and be "
                  "at least 11 characters long"_s;
}

QString concealed(const QString &plain)
{
    return QString::fromLatin1(QCryptographicHash::hash(plain.toLower().toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace gatehouse::sandbox
