#pragma once

#include "app/geofences/polygonwork.h"
#include "app/pages/draftmemory.h"
#include "models/geo/fencedocument.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace gatehouse {

//! Keeps edits that are not saved yet, so that they outlast the program. Their history is not kept.
class FenceDrafts : public QObject
{
    Q_OBJECT

public:
    FenceDrafts(DraftMemory memory, QObject *parent);
    ~FenceDrafts() override;

    //! Keeps the edits of the organization's document from now on.
    void follow(const QString &organization, FenceDocument *document);
    //! Keeps this beside them.
    void setPolygons(const QString &organization, const PolygonWork &work);
    struct Restored
    {
        int edits = 0; //!< that are to be saved
        int made = 0;  //!< of those that had been sent and are there
        PolygonWork polygons;
    };
    //! Makes what was kept an edit of the document, which has been read.
    Restored restore(const QString &organization, FenceDocument &document);
    //! Whether something waits for restore().
    bool isWaiting(const QString &organization);
    void keep();   //!< at once
    int count();   //!< of edits that are not saved and of polygons, of all organizations
    int unkept();  //!< of these, those that the disk does not take
    void forget(); //!< what is kept of all organizations

private:
    void note(const QString &organization);

    DraftMemory m_memory;
    QHash<QString, QPointer<FenceDocument>> m_documents;
    QHash<QString, PolygonWork> m_polygons;
    QSet<QString> m_changed;
    QSet<QString> m_restored; //!< what was kept of these is in their documents
    QTimer m_pause;
};

} // namespace gatehouse
