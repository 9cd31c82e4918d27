#include "ui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr auto guardName = "secret on the clipboard"_L1;

//! Remembers what was copied by its hash, so that the secret is not kept longer than it is shown.
QByteArray markOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

//! Watches over one copied secret until it is gone from the clipboard.
class ClipboardGuard : public QObject
{
public:
    ClipboardGuard(const QString &secret, std::chrono::milliseconds keep, QClipboard *clipboard)
        : QObject(clipboard), m_clipboard(clipboard), m_mark(markOf(secret))
    {
        setObjectName(guardName);
        connect(clipboard, &QClipboard::dataChanged, this, [this] {
            if (!isStillThere())
                deleteLater();
        });
        connect(qApp, &QCoreApplication::aboutToQuit, this, &ClipboardGuard::clear);
        QTimer::singleShot(keep, this, &ClipboardGuard::clear);
    }

private:
    bool isStillThere() const { return markOf(m_clipboard->text()) == m_mark; }
    void clear()
    {
        if (isStillThere())
            m_clipboard->clear();
        deleteLater();
    }

    QClipboard *m_clipboard;
    QByteArray m_mark;
};

} // namespace

void copySecret(const QString &secret, std::chrono::milliseconds keep)
{
    auto *data = new QMimeData;
    data->setText(secret);
    // KDE's clipboard and those that follow it.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    // Windows: neither in the clipboard history nor in the cloud.
    const auto forWindows = [](const QString &name) {
        return QString(u"application/x-qt-windows-mime;value=\""_s % name % u'"');
    };
    data->setData(forWindows(u"ExcludeClipboardContentFromMonitorProcessing"_s), QByteArray(4, '\0'));
    data->setData(forWindows(u"CanIncludeInClipboardHistory"_s), QByteArray(4, '\0'));
    data->setData(forWindows(u"CanUploadToCloudClipboard"_s), QByteArray(4, '\0'));
    QClipboard *clipboard = QGuiApplication::clipboard();
    // Copied again, it stays as long as if it had not been there before.
    qDeleteAll(clipboard->findChildren<QObject *>(QString(guardName), Qt::FindDirectChildrenOnly));
    clipboard->setMimeData(data);
    new ClipboardGuard(secret, keep, clipboard);
}

} // namespace gatehouse
