#pragma once

#include "models/import/importmapping.h"
#include "models/import/importmends.h"
#include "models/schema/service.h"

#include <QDateTime>
#include <QJsonObject>

namespace gatehouse {

//! A file that somebody has prepared for an import and not sent, as the journal keeps it: how it is read and mapped,
//! and apart from it what was mended in its rows. Without anything secret.
struct PreparedImport
{
    qint64 id = 0; //!< made up by who prepares it
    Service service = Service::Ivalt;
    QString organization;      //!< identity of where people would be put
    QString organizationTitle; //!< and what people call it
    QString path;              //!< of the file; empty: its rows were pasted
    QString name;              //!< of the file, for people
    QByteArray content;        //!< a hash of its bytes
    QJsonObject details = {};  //!< what the page keeps with it
    int edits = 0;             //!< that are kept
    int leftOut = 0;           //!< what is not, since something secret may be in it
    QDateTime changed = {};

    bool isOf(Service at, const QString &place) const { return service == at && organization == place; }
};

//! What somebody has done to prepare a file.
struct PreparedWork
{
    std::vector<ImportEdit> edits;
    std::optional<ImportMapping> mapping = {}; //!< chosen, as long as it is in memory with its secrets
};

} // namespace gatehouse
