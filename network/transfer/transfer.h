#pragma once

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkReply;
class QSaveFile;

namespace gatehouse {

//! What became of a transfer.
struct TransferResult
{
    enum class End : quint8 {
        Done,
        Cancelled,
        Expired,     //!< the address was good once; another one may be asked for
        Refused,     //!< the store said no for another reason
        NotFound,    //!< the store has no such object
        Unreachable, //!< no connection was made
        TlsRefused,
        TimedOut,    //!< silence for too long
        Lost,        //!< the connection broke on the way
        FileProblem, //!< the file on this computer cannot be read or written
    };
    End end = End::Done;
    int status = 0; //!< HTTP status; 0 when there was none
    QString proxy;  //!< host and port of the one that kept it from getting through; its 407 is the status
    QString detail; //!< what store, transport or file system said; never the address
};

struct TransferOptions
{
    QString caFile; //!< PEM of a private certification authority; may be empty
    bool systemProxy = true;
    std::chrono::milliseconds silence{30'000}; //!< until it is given up
};

//! One file on its way to or from an object store by a signed address. The store is another server than the service:
//! it gets none of the service's credentials, no cookies, and is not followed elsewhere; the address, which is a
//! credential itself, appears in no text. Used once.
class Transfer : public QObject
{
    Q_OBJECT

public:
    explicit Transfer(const TransferOptions &options = {}, QObject *parent = nullptr);
    ~Transfer() override;

    void upload(const QUrl &address, const QString &file);
    //! As above, of what is in memory, such as what must not lie on a disk.
    void upload(const QUrl &address, const QByteArray &content);
    //! Keeps what comes in memory, see content().
    void download(const QUrl &address);
    const QByteArray &content() const { return m_content; }
    //! Writes \a file when all has come, not before. \a isPrivate: only its owner may read it.
    void download(const QUrl &address, const QString &file, bool isPrivate = false);
    void cancel();

signals:
    void progressed(qint64 bytes, qint64 total); //!< total -1: unknown
    //! Once, and never from within upload() or download(). Whoever hears it must not delete the transfer at once.
    void finished(const gatehouse::TransferResult &result);

private:
    void start(const QUrl &address);
    void send(const std::optional<QSslConfiguration> &tls);
    void replied();
    void write();
    void end(TransferResult::End end, const QString &detail = {}, int status = 0);
    void end(TransferResult result);
    QString withoutAddress(QString text) const;

    TransferOptions m_options;
    std::unique_ptr<QIODevice> m_source; // the network manager's reply reads it, so it goes after that
    std::unique_ptr<QSaveFile> m_target;
    QByteArray m_content;
    QNetworkAccessManager m_network;
    QUrl m_address;
    QNetworkReply *m_reply = nullptr;
    QTimer m_silence;
    bool m_hasEnded = false;
};

} // namespace gatehouse
