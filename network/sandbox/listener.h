#pragma once

#include <QHash>
#include <QPointer>
#include <QSslServer>
#include <QTcpSocket>

namespace gatehouse::sandbox {

//! The sockets of a server by the port of their other end, for faults that HTTP has no words for.
class Sockets
{
public:
    void remember(QTcpSocket *socket);
    //! Sends a reply that promises \a body and delivers its first \a bytes bytes only, then closes the connection.
    void cut(quint16 peerPort, int status, const QByteArray &contentType, const QByteArray &body, qint64 bytes);
    //! Closes the connection at once.
    void drop(quint16 peerPort);

private:
    QTcpSocket *find(quint16 peerPort);

    QList<QPointer<QTcpSocket>> m_sockets;
};

class PlainListener : public QTcpServer
{
    Q_OBJECT

public:
    explicit PlainListener(Sockets &sockets) : m_sockets(sockets) {}

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Sockets &m_sockets;
};

} // namespace gatehouse::sandbox
