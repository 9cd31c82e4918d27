#include "models/workspaces/operationtext.h"

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

QJsonValue filled(const QJsonValue &value, const QHash<QString, QString> &arguments)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (QJsonValueRef member : object)
            member = filled(member, arguments);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (QJsonValueRef member : array)
            member = filled(member, arguments);
        return array;
    }
    if (!value.isString())
        return value;
    QString text = value.toString();
    for (auto it = arguments.begin(); it != arguments.end(); ++it)
        text.replace(QString(u'{' + it.key() + u'}'), it.value());
    return text;
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

QJsonValue filledBody(const QString &body, const QHash<QString, QString> &arguments)
{
    const QJsonDocument document = QJsonDocument::fromJson(body.toUtf8());
    if (document.isObject())
        return filled(document.object(), arguments);
    return document.isArray() ? filled(document.array(), arguments) : QJsonValue(QJsonValue::Undefined);
}

} // namespace gatehouse
