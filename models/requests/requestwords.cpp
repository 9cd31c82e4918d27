#include "models/requests/requestwords.h"

#include "models/schema/json.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

namespace {

//! Translation context.
struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(RoleRequests)
};

QString spanText(std::chrono::minutes span)
{
    using Days = std::chrono::days;
    const auto count = [](auto duration) { return static_cast<int>(duration.count()); };
    if (span < 1h)
        return RequestText::tr("%n min", nullptr, count(span));
    if (span < 48h)
        return RequestText::tr("%n h", nullptr, count(std::chrono::floor<std::chrono::hours>(span)));
    return RequestText::tr("%n days", nullptr, count(std::chrono::floor<Days>(span)));
}

QString questionOf(const QString &key)
{
    if (key == "about"_L1)
        return RequestText::tr("About");
    if (key == "experience"_L1)
        return RequestText::tr("Experience");
    QString question = key;
    question.replace(u'_', u' ');
    return question.isEmpty() ? question : question.first(1).toUpper() + question.sliced(1);
}

} // namespace

QString ageText(const QDateTime &since, bool isExact, const QDateTime &now)
{
    if (!since.isValid())
        return {};
    // Clocks differ; nothing is younger than now.
    const std::chrono::milliseconds passed(std::max<qint64>(0, since.msecsTo(now)));
    const auto span = std::chrono::floor<std::chrono::minutes>(passed);
    if (span < 1min)
        return isExact ? RequestText::tr("just now") : RequestText::tr("first seen now");
    //: how old it is at least
    return isExact ? spanText(span) : RequestText::tr("over %1").arg(spanText(span));
}

QList<RequestAnswer> answersIn(const QJsonValue &formData)
{
    QList<RequestAnswer> answers;
    const QJsonObject form = formData.toObject();
    for (auto it = form.begin(); it != form.end(); ++it) {
        if (const QString answer = json::toText(it.value()).trimmed(); !answer.isEmpty())
            answers.append({questionOf(it.key()), answer});
    }
    if (!formData.isObject() && !json::toText(formData).isEmpty())
        answers.append({RequestText::tr("Answer"), json::toText(formData)});
    const auto isNumber = [](const RequestAnswer &answer) {
        bool ok = false;
        answer.answer.toDouble(&ok);
        return ok;
    };
    std::ranges::stable_partition(answers, std::not_fn(isNumber));
    return answers;
}

QString answersText(const QJsonValue &formData)
{
    const QList<RequestAnswer> answers = answersIn(formData);
    QStringList texts;
    for (const RequestAnswer &answer : answers) {
        //: a question and its answer, such as "Experience: 10"
        texts.append(texts.isEmpty() ? answer.answer : RequestText::tr("%1: %2").arg(answer.question, answer.answer));
    }
    return texts.join(u" · "_s).simplified();
}

} // namespace gatehouse
