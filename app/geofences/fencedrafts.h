#pragma once

#include "app/geofences/polygonwork.h"
#include "app/pages/draftmemory.h"
#include "models/geo/fencedocument.h"

#include <QFutureWatcher>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

namespace gatehouse {

//! Keeps edits that are not saved yet, so that they outlast the program. Their history is not kept.
class FenceDrafts : public QObject
{
    Q_OBJECT

public:
    //! Polygons are kept apart: a file may bring a million corners, which is more than can be written at each edit.
    FenceDrafts(DraftMemory edits, DraftMemory polygons, QObject *parent);
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
    void dropWaiting(const QString &organization); //!< what restore() has left kept, for good
    //! Makes what was kept an edit of the document, which has been read. What was made of geofences of the list waits
    //! where the service has told none, and stays kept, until this is called again.
    Restored restore(const QString &organization, FenceDocument &document, bool isTold = true);
    int waiting(const QString &organization) const;
    void keep();   //!< at once, but for polygons, which another thread writes
    int count();   //!< of edits that are not saved and of polygons, of all organizations
    int unkept();  //!< of these, those that the disk does not take
    void forget(); //!< what is kept of all organizations

private:
    void note(const QString &organization, QSet<QString> &changed);
    void keepEdits();
    void keepPolygons();
    void polygonsKept();
    void waitForWriter();
    void waitForPolygons();

    DraftMemory m_memory;
    QHash<QString, QPointer<FenceDocument>> m_documents;
    QSet<QString> m_changed;
    QSet<QString> m_restored;             //!< what was kept of these is in their documents
    QHash<QString, QJsonArray> m_waiting; //!< but for this
    QHash<QString, PolygonWork> m_polygons;
    QSet<QString> m_polygonsChanged;
    QHash<QString, QJsonArray> m_formerPolygons; //!< of the edits' file, until the polygons' own has them
    DraftMemory m_polygonMemory;                 //!< of the other thread while it writes
    QFutureWatcher<QSet<QString>> m_writer;      //!< tells what the disk does not take
    bool m_isWriting = false;
    QThreadPool m_pool; //!< so that nothing else is waited for
    QTimer m_pause;
};

} // namespace gatehouse
