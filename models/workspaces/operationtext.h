#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace gatehouse {

//! An operation as settings write it: "VERB /path", or the path alone, where it may be with a JSON body behind it whose
//! texts take arguments in braces, such as "POST /path {"org_id": "{org_id}"}". A text that is nothing but one takes
//! its value as it is, such as a number, and is left out of its object where there is no value.
struct OperationText
{
    QString request; //!< verb and path
    QString body;    //!< empty: none is told
};
OperationText operationTextIn(const QString &text);

//! Why the body cannot be sent, with what to do; empty: it can. \a arguments are the names it may use.
QString bodyProblem(const QString &body, const QStringList &arguments);
//! The body with its arguments filled in; undefined where there is none or it cannot be read.
QJsonValue filledBody(const QString &body, const QJsonObject &arguments);

} // namespace gatehouse
