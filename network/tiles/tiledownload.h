#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QString>

#include <expected>
#include <functional>

namespace gatehouse {

//! Fetches map tiles from an XYZ server and keeps them on disk as long as it allows. Belongs to one thread.
class TileDownload : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 CacheLimit = 100 * 1024 * 1024; //!< bytes on disk

    struct Failure
    {
        QString reason;            //!< for the person
        bool isServerGone = false; //!< nothing is to be had from there now; else just this tile
    };
    using Answer = std::function<void(const std::expected<QByteArray, Failure> &)>;

    //! \a address with {z}, {x} and {y}; see tileAddressProblem().
    TileDownload(const QString &address, const QString &cacheFolder, QObject *parent = nullptr);

    //! One answer per call, in this thread, unless the object goes first. A server that is gone is left alone for a
    //! while, and what is on disk is taken however old it is.
    void fetch(int zoom, int x, int y, const Answer &answer);
    //! Ends the while in which the server is left alone.
    void tryAgain() { m_pause.setRemainingTime(0); }

private:
    void send(const QNetworkRequest &request, const Answer &answer);
    void finish(QNetworkReply *reply, const Answer &answer);

    QString m_address;
    QNetworkAccessManager m_manager;
    QDeadlineTimer m_pause; //!< in which the server is left alone
    QString m_reason;       //!< for the pause
};

} // namespace gatehouse
