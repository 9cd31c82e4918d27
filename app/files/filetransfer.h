#pragma once

#include "network/client/outcome.h"
#include "network/transfer/transfer.h"
#include "ui/shell/activitymeter.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace gatehouse {

class OpenWorkspace;

//! A signed address, and what the service calls the file.
struct SignedPlace
{
    QUrl address;
    QString path; //!< empty where nothing needs it
};
//! Asks the service for an address. Asked again when one has expired.
using AskForPlace = std::function<QFuture<Outcome<SignedPlace>>()>;

//! A file going up or down: first the service is asked for an address, then the store gets or gives the file. An
//! address that has expired on the way is asked for once more.
class FileTransfer : public QObject
{
    Q_OBJECT

public:
    enum class Direction : quint8 { Upload, Download };

    struct Order
    {
        Direction direction = Direction::Upload;
        QString name; //!< what people call the file
        QString file; //!< on this computer
        //! In place of the file: what goes up, or where to put what comes down.
        std::shared_ptr<QByteArray> memory = {};
        AskForPlace ask;
        bool isPrivate = false; //!< what is saved is for its owner's eyes only
        bool isPublic = false;  //!< it goes to, or lies in, the store that everybody can read
    };

    FileTransfer(const OpenWorkspace &workspace, const Order &order, QObject *parent);

    const QString &id() const { return m_id; }
    const Order &order() const { return m_order; }
    const Activity &activity() const { return m_activity; }
    ActivityState state() const { return m_activity.state; }
    QString path() const { return m_path; } //!< at the service, once there
    //! Where the service gave no address.
    const std::optional<ServiceError> &error() const { return m_error; }

    void start(); //!< also again, after it has ended
    //! Ends without having begun.
    void refuse(const QString &message) { fail(message); }
    void cancel();

signals:
    void changed(); //!< another state, or progress
    void ended();

private:
    void ask();
    void asked(const Outcome<SignedPlace> &place);
    void moved(const TransferResult &result);
    void fail(const QString &message);
    void end(ActivityState state, const QString &message);
    QString problemText(const TransferResult &result) const;
    bool isUpload() const { return m_order.direction == Direction::Upload; }

    Order m_order;
    TransferOptions m_options;
    QString m_id;
    QString m_path;
    Activity m_activity;
    std::optional<ServiceError> m_error;
    std::optional<ActivityMeter> m_meter;
    QFuture<Outcome<SignedPlace>> m_asking;
    QPointer<Transfer> m_transfer;
    bool m_hasAskedAgain = false;
    quint64 m_round = 0;
};

//! Where an upload goes beside its name.
struct UploadTarget
{
    QString folder; //!< empty: the service makes up a place
    bool isPublic = false;
};
//! Where to put a file of this name.
AskForPlace uploadPlace(const OpenWorkspace &workspace, const QString &fileName, const UploadTarget &target);
//! Where the service's file of this path is to be had.
AskForPlace downloadPlace(const OpenWorkspace &workspace, const QString &path, bool isPublic);
AskForPlace sampleCsvPlace(const OpenWorkspace &workspace);
//! Where the uploaded file, or the result, of a bulk user file is to be had now, since the addresses in the list
//! expire. \a position: where it stood in the list, looked at first.
AskForPlace bulkFilePlace(const OpenWorkspace &workspace, const QString &id, qsizetype position, bool isResult);

} // namespace gatehouse
