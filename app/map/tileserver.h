#pragma once

#include "network/tiles/tiledownload.h"
#include "ui/map/tilerenderer.h"

#include <QAbstractHttpServer>
#include <QCache>
#include <QHttpServerRequest>
#include <QHttpServerResponder>

#include <atomic>
#include <memory>

namespace gatehouse {

//! Answers `/<secret>/<generation>/<look>/<ratio>/<zoom>/<x>/<y>.png` on a port of its own of 127.0.0.1, with tiles
//! that it draws or has from elsewhere. Nobody else can tell the secret, and a page that has a browser ask here under
//! another name of this computer is refused. Belongs to one thread.
class TileServer : public QAbstractHttpServer
{
    Q_OBJECT

public:
    explicit TileServer(const QFont &font);
    ~TileServer() override;

    QString listen();  //!< empty, or what went wrong
    QUrl root() const; //!< with the secret
    std::shared_ptr<const std::atomic_int> unsent() const { return m_unsent; } //!< tiles; of use in any thread

    //! With {z}, {x} and {y}; empty: only its own. Takes effect for tiles asked for from now on.
    void setUpstream(const QString &address, const QString &cacheFolder);
    //! Looks whether tiles are to be had again; told by arrived() or failed().
    void probe();

signals:
    void arrived();                     //!< a tile from elsewhere
    void failed(const QString &reason); //!< its server is gone; the tile was drawn instead

protected:
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;

private:
    struct Wanted
    {
        MapTile tile;
        const tokens::MapColors *colors = nullptr; //!< null: no tile is meant
        int ratio = 1;
    };
    using Responder = std::shared_ptr<QHttpServerResponder>;

    Wanted wantedBy(const QHttpServerRequest &request) const;
    QByteArray drawn(const Wanted &wanted);
    //! Counts \a responder as unsent as long as anybody has it.
    Responder counted(QHttpServerResponder &&responder) const;
    void fetch(const Wanted &wanted, const Responder &responder);

    TileRenderer m_renderer;
    QByteArray m_secret;
    quint16 m_port = 0;
    QCache<QString, QByteArray> m_drawn; //!< by kilobytes
    std::unique_ptr<TileDownload> m_download;
    MapTile m_lastFailed;
    std::shared_ptr<std::atomic_int> m_unsent = std::make_shared<std::atomic_int>(0);
};

} // namespace gatehouse
