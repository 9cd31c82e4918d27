#include "network/sandbox/listener.h"

namespace gatehouse::sandbox {

void Sockets::remember(QTcpSocket *socket)
{
    m_sockets.removeIf([](const QPointer<QTcpSocket> &s) { return s.isNull(); });
    m_sockets.append(socket);
}

QTcpSocket *Sockets::find(quint16 peerPort)
{
    for (const QPointer<QTcpSocket> &socket : std::as_const(m_sockets)) {
        if (socket && socket->state() == QAbstractSocket::ConnectedState && socket->peerPort() == peerPort)
            return socket;
    }
    return nullptr;
}

void Sockets::cut(quint16 peerPort, int status, const QByteArray &contentType, const QByteArray &body, qint64 bytes)
{
    QTcpSocket *socket = find(peerPort);
    if (!socket)
        return;
    socket->write("HTTP/1.1 " + QByteArray::number(status) + " Cut\r\nContent-Type: " + contentType +
                  "\r\nContent-Length: " + QByteArray::number(std::max<qint64>(body.size(), bytes + 1)) + "\r\n\r\n" +
                  body.first(std::min<qint64>(bytes, body.size())));
    socket->disconnectFromHost();
}

void Sockets::drop(quint16 peerPort)
{
    if (QTcpSocket *socket = find(peerPort))
        socket->abort();
}

void PlainListener::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_sockets.remember(socket);
    addPendingConnection(socket);
}

} // namespace gatehouse::sandbox
