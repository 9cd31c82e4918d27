#pragma once

#include "network/operations/operation.h"

namespace gatehouse::sandbox {

//! Where a request goes, by the operation rows of a line.
struct Route
{
    enum class Found : quint8 { Operation, NoController, NoMethod, NotThis };
    Found found = Found::NotThis;
    QList<const Endpoint *> candidates; //!< all whose path fits; they differ in verb, query or body
    PathArguments arguments;
};

class Router
{
public:
    //! \a ivaltOperations: operation id to "VERB /path" or the path alone, replacing the operation row's.
    explicit Router(Line line, const QHash<QString, QString> &ivaltOperations = {});

    //! \a path as sent, percent-encoded, without query. The ELEVATE service takes any verb and does without a trailing
    //! id or with one too many.
    Route elevate(const QString &path) const;
    //! \a path below the iVALT base address. Verbs count.
    Route ivalt(const QString &path, Verb verb) const;

private:
    struct Known
    {
        const Endpoint *endpoint;
        Verb verb;
        QStringList segments;
    };
    QList<Known> m_elevate;
    QList<Known> m_ivalt;
};

} // namespace gatehouse::sandbox
