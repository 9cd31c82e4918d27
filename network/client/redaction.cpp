#include "network/client/redaction.h"

#include "network/operations/operation.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace gatehouse::redaction {

static QString plainName(QStringView name)
{
    QString plain;
    plain.reserve(name.size());
    for (QChar c : name) {
        if (c.isLetterOrNumber())
            plain.append(c.toLower());
    }
    return plain;
}

static const QSet<QString> &secretNames()
{
    static const QSet<QString> names = [] {
        QSet<QString> all{u"authorization"_s, u"proxyauthorization"_s, u"cookie"_s, u"setcookie"_s, u"otp"_s, u"sig"_s};
        for (const Endpoint *endpoint : allOperations()) {
            for (const RecordType *type : {endpoint->body, endpoint->result}) {
                if (!type)
                    continue;
                for (const Field &field : type->fields) {
                    if (field.has(Rule::Secret))
                        all.insert(plainName(QString(field.key)));
                }
            }
        }
        return all;
    }();
    return names;
}

bool isSecret(QStringView name)
{
    const QString plain = plainName(name);
    if (secretNames().contains(plain))
        return true;
    // Services and gateways have names of their own; these parts never stand for anything harmless.
    static constexpr std::array parts = {"password"_L1, "secret"_L1,     "token"_L1,
                                         "apikey"_L1,   "credential"_L1, "signature"_L1};
    return std::ranges::any_of(parts, [&](QLatin1StringView part) { return plain.contains(part); });
}

//! Replaces the second group of each match whose first group names a secret.
static QString hideValues(const QString &text, const QRegularExpression &pattern)
{
    QString hidden;
    qsizetype done = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!isSecret(match.capturedView(1)))
            continue;
        hidden += QStringView(text).sliced(done, match.capturedStart(2) - done);
        hidden += mark;
        done = match.capturedEnd(2);
    }
    return done == 0 ? text : QString(hidden % QStringView(text).sliced(done));
}

QString text(const QString &text)
{
    static const QRegularExpression jsonText(uR"re("([\w\-]+)"\s*:\s*"((?:[^"\\]|\\.)*))re"_s);
    static const QRegularExpression jsonInText(uR"re(\\"([\w\-]+)\\"\s*:\s*\\"((?:[^"\\])*))re"_s);
    static const QRegularExpression jsonNumber(uR"re("([\w\-]+)"\s*:\s*([0-9][\w.]*))re"_s);
    static const QRegularExpression headerLine(
        uR"re(^[ \t]*(\w+-[\w\-]+|authorization|cookie|\w+_token):[ \t]*([^\r\n]+))re"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression formPair(uR"re(([\w\-]+)=([^&\s"',;]+))re"_s);
    static const QRegularExpression bearer(uR"re(\b(bearer)\s+[\w\-.~+/]+=*)re"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression webToken(uR"re(\beyJ[\w\-]{6,}(\.[\w\-]*)*)re"_s);
    static const QRegularExpression userInfo(uR"re(://[^/@\s:]+:[^/@\s]+@)re"_s);

    QString hidden = text;
    for (const QRegularExpression *pattern : {&jsonText, &jsonInText, &jsonNumber, &headerLine, &formPair})
        hidden = hideValues(hidden, *pattern);
    hidden.replace(bearer, u"\\1 "_s % mark);
    hidden.replace(webToken, mark);
    hidden.replace(userInfo, u"://"_s % mark % u'@');
    return hidden;
}

QJsonValue json(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue &item : value.toArray())
            items.append(json(item));
        return items;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QJsonValue member = it.value();
            if (isSecret(it.key()) && !member.isNull())
                it.value() = QString(mark);
            else
                it.value() = json(member);
        }
        return object;
    }
    return value.isString() ? QJsonValue(text(value.toString())) : value;
}

QString header(QStringView name, const QString &value)
{
    return isSecret(name) ? QString(mark) : text(value);
}

} // namespace gatehouse::redaction
