#pragma once

#include <QList>
#include <QString>

namespace gatehouse {

//! One fact about the program or the computer it runs on.
struct SystemFact
{
    QString name;
    QString value;
};

//! What somebody who helps with a problem asks for first. Holds nothing about people or services.
QList<SystemFact> systemInformation();

//! As plain text, one fact a line, for a message to somebody.
QString textOf(const QList<SystemFact> &facts);

} // namespace gatehouse
