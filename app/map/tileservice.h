#pragma once

#include "ui/map/tilesource.h"

#include <QFont>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QThread;

namespace gatehouse {

class BaseMapView;
class TileServer;

//! The tiles of all maps of the program: drawn here, or from the server that the person has set. Starts when the first
//! map opens; works in a thread of its own.
class TileService : public QObject
{
    Q_OBJECT

public:
    //! \a cacheFolder for tiles from elsewhere.
    TileService(const QFont &font, const QString &cacheFolder, QObject *parent = nullptr);
    ~TileService() override;

    static QString defaultCacheFolder();

    //! An address with {z}, {x} and {y}, and whom its tiles are owed to; an empty address: drawn here.
    void setUpstream(const QString &address, const QString &attribution);

    //! Gives \a view its tiles, now and whenever they change.
    void serve(BaseMapView *view);

    //! How long until it is looked whether missing tiles are to be had again.
    void setProbing(std::chrono::milliseconds interval) { m_probing.setInterval(interval); }

    const TileSource &source() const { return m_source; }

signals:
    void sourceChanged(const gatehouse::TileSource &source);

private:
    void start();
    void renew(); //!< of an address that no map has seen, so that it asks for its tiles anew
    void tell(const QString &notice);

    QFont m_font;
    QString m_cacheFolder;
    QString m_upstream;
    std::unique_ptr<QThread> m_thread;
    TileServer *m_server = nullptr;
    QUrl m_root; //!< empty: there is no server
    int m_generation = 0;
    QTimer m_probing;
    TileSource m_source;
};

} // namespace gatehouse
