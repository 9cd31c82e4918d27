#include "models/workspaces/operationtext.h"

#include "models/schema/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct BodyText
{
    Q_DECLARE_TR_FUNCTIONS(OperationBody)
};

const QRegularExpression &argument()
{
    static const QRegularExpression pattern(u"\\{(\\w+)\\}"_s);
    return pattern;
}

//! Undefined: there is nothing to fill it in with.
QJsonValue filled(const QJsonValue &value, const QJsonObject &arguments)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QJsonObject result;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (const QJsonValue member = filled(it.value(), arguments); !member.isUndefined())
                result.insert(it.key(), member);
        }
        return result;
    }
    if (value.isArray()) {
        QJsonArray result;
        for (const QJsonValue &item : value.toArray()) {
            if (const QJsonValue member = filled(item, arguments); !member.isUndefined())
                result.append(member);
        }
        return result;
    }
    if (!value.isString())
        return value;
    const QString text = value.toString();
    if (const auto whole = argument().match(text); whole.hasMatch() && whole.captured().size() == text.size())
        return arguments.value(whole.captured(1));
    // In one go: what is filled in may have braces of its own.
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : argument().globalMatch(text)) {
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        result += json::toText(arguments.value(match.captured(1)));
        end = match.capturedEnd();
    }
    return QString(result + QStringView(text).sliced(end));
}

} // namespace

OperationText operationTextIn(const QString &text)
{
    const QString request = text.trimmed();
    const qsizetype blank = request.indexOf(u' ', std::max<qsizetype>(0, request.indexOf(u'/')));
    const QString rest = blank < 0 ? QString() : request.sliced(blank).trimmed();
    if (rest.startsWith(u'{') || rest.startsWith(u'['))
        return {request.first(blank), rest};
    return {request, {}};
}

QString bodyProblem(const QString &body, const QStringList &arguments)
{
    QJsonParseError error;
    QJsonDocument::fromJson(body.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return BodyText::tr("The body is no JSON: %1. Correct it near character %2.")
            .arg(error.errorString())
            .arg(
                QString::fromUtf8(body.toUtf8().first(std::min<qsizetype>(error.offset, body.toUtf8().size()))).size());
    for (const QRegularExpressionMatch &match : argument().globalMatch(body)) {
        if (!arguments.contains(match.captured(1)))
            return BodyText::tr("There is nothing to put in for %1 in the body. What can be put in: %2.")
                .arg(match.captured(), u'{' + arguments.join(u"}, {"_s) + u'}');
    }
    return {};
}

QJsonValue filledBody(const QString &body, const QJsonObject &arguments)
{
    const QJsonDocument document = QJsonDocument::fromJson(body.toUtf8());
    if (document.isObject())
        return filled(document.object(), arguments);
    return document.isArray() ? filled(document.array(), arguments) : QJsonValue(QJsonValue::Undefined);
}

} // namespace gatehouse
