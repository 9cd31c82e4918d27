#pragma once

#include "models/geo/geopoint.h"
#include "models/schema/record.h"

#include <QObject>
#include <QPointer>

#include <array>
#include <optional>
#include <vector>

namespace gatehouse {

//! What people edit of a geofence. Absent is what the service has not given; an edit that does not touch it leaves it
//! absent.
struct FenceValues
{
    QString name;
    std::optional<GeoPoint> center; //!< absent also when only one coordinate is there
    std::optional<double> radius;   //!< metres
    std::optional<bool> isActive;

    bool operator==(const FenceValues &) const = default;

    bool isPlaced() const { return center.has_value(); }
    GeoCircle circle() const { return {center.value_or(GeoPoint()), radius.value_or(0)}; }
    //! What is not said counts as on: only an explicit off takes a fence out of use.
    bool isOn() const { return isActive.value_or(true); }

    static FenceValues of(const Record &geofence);
    static FenceValues of(const QString &name, const GeoCircle &circle)
    {
        return {name, circle.center, circle.radius, true};
    }
    //! Whether \a listed may be what was sent with these values; a service need not tell all of them.
    bool isSaidBy(const FenceValues &listed) const;
    //! \a geofence with these values; what equals what it has stays as it was spelled, and so does everything else.
    Record written(const Record &geofence) const;
};

//! How a fence differs from what the service has.
enum class FenceChange : quint8 { None, New, Changed, Deleted };

//! Names a fence of a document for as long as the document lives; never used again for another one.
using FenceKey = quint32;
inline constexpr FenceKey NoFenceKey = 0xffffffff;

//! A fence of a document.
struct EditedFence
{
    Record stored; //!< as the service has it; null: it has not
    //! What the service has, and what the person wants; absent: no such fence.
    std::optional<FenceValues> storedValues;
    std::optional<FenceValues> working;
    //! Of a new one: as it was sent, while it is on its way or nobody knows whether the service has it.
    std::optional<FenceValues> sent;
    QString problem;          //!< why saving it failed, until it is edited or saved
    bool isTakenOver = false; //!< somebody else changed or deleted it while it had unsaved edits

    FenceChange change() const;
    bool isListed() const { return working || storedValues; }
    //! As wanted; of one to be deleted as the service has it.
    const FenceValues &shown() const { return working ? *working : *storedValues; }
    bool isInDoubt() const { return working && !storedValues && sent; }
    QString identity() const { return stored.isNull() ? QString() : stored.identity(); }
};

//! A step of an edit: what becomes of one fence.
struct FenceEdit
{
    FenceKey key = NoFenceKey;        //!< NoFenceKey: a new one
    std::optional<FenceValues> after; //!< absent: deleted
};

//! The geofences of one organization while they are edited: what the service has, what the person wants, and the steps
//! between, which can be undone and redone whether or not they were saved meanwhile. Taking back what was saved is an
//! edit again. Reading the list again and saving touch only what was not edited.
class FenceDocument : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! While one lives, what becomes of fences one by one is told once, at its end.
    class Gathering
    {
    public:
        explicit Gathering(FenceDocument *document); //!< nullptr: none
        ~Gathering();
        Q_DISABLE_COPY_MOVE(Gathering)

    private:
        QPointer<FenceDocument> m_document;
    };

    //! What the service has, in its order: for the first time, or again. Edits and their history stay; a fence without
    //! edits follows the service.
    void read(const QList<Record> &geofences);
    //! The same for one of them, which NoFenceKey adds; null: the service has it no more. Tells its key.
    FenceKey readOne(FenceKey key, const Record &geofence);
    //! Somebody else has changed them since what was edited here began.
    void markTakenOver(const QList<FenceKey> &keys);
    void clear();

    //! Everything listed: as the service has it first, then what is new.
    QList<FenceKey> keys() const;
    qsizetype count() const { return m_listed; }
    const EditedFence &fence(FenceKey key) const { return m_fences.at(key); }
    bool isListed(FenceKey key) const { return key < m_fences.size() && m_fences[key].isListed(); }
    FenceKey find(const QString &identity) const; //!< NoFenceKey when the service has none
    //! Counts everything that becomes of the document; the same number: the same content.
    quint64 revision() const { return m_revision; }

    //! One step for undo; steps without effect are left out. Steps one after the other with the same \a merge, unless
    //! zero, and the same fences become one, such as those of a drag. Tells the keys, those of new fences included.
    QList<FenceKey> edit(const QList<FenceEdit> &edits, const QString &text, quint64 merge = 0);
    QList<FenceKey> add(const QList<FenceValues> &fences, const QString &text);
    void change(FenceKey key, const FenceValues &values, const QString &text, quint64 merge = 0);
    void remove(const QList<FenceKey> &keys, const QString &text);
    //! Back to what the service has; can be undone.
    void revert(const QList<FenceKey> &keys, const QString &text);
    //! The next step begins anew, whatever its merge number.
    void endMerging() { m_merge = 0; }
    static quint64 newMerge(); //!< a number nobody has used

    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    QString undoText() const { return m_undo.empty() ? QString() : m_undo.back().text; }
    QString redoText() const { return m_redo.empty() ? QString() : m_redo.back().text; }
    QList<FenceKey> undo(); //!< tells the fences it was about
    QList<FenceKey> redo();

    qsizetype count(FenceChange change) const { return m_counts[static_cast<size_t>(change)]; }
    qsizetype unsavedCount() const { return m_listed - count(FenceChange::None); }
    QList<FenceKey> unsaved() const;
    Record wanted(FenceKey key) const; //!< as it is to be sent; of one to be deleted as the service has it
    //! The service has taken \a sent: as \a now, which is null when it was deleted and may lack the identity of one
    //! that is new, until the list is read again.
    void saved(FenceKey key, const std::optional<FenceValues> &sent, const Record &now);
    void failed(FenceKey key, const QString &problem);
    //! A new one is about to be sent, or was sent last time, with these values. One that says the same and was not
    //! there before is taken for it whenever the list is read.
    void sending(FenceKey key, const FenceValues &values);
    void doubted(FenceKey key, const QString &problem); //!< nobody knows whether the service has taken it
    void notSent(FenceKey key);                         //!< it was not sent after all, or not made
    //! Those of which nobody knows whether they are there.
    QList<FenceKey> inDoubt() const;

signals:
    void wasReset(); //!< everything may be different
    void changed(const QList<gatehouse::FenceKey> &keys);
    void historyChanged();

private:
    struct Item
    {
        FenceKey key;
        std::optional<FenceValues> before;
        std::optional<FenceValues> after;
    };
    struct Command
    {
        QString text;
        QList<Item> items;
    };

    void tell(const QList<FenceKey> &keys);
    FenceKey make();
    void setStored(FenceKey key, const Record &geofence);
    void follow(FenceKey key, const Record &geofence);
    void matchUnnamed(const QList<Record> &geofences);
    QList<FenceKey> play(const Command &command, bool isForward);
    bool mergeInto(Command &last, const Command &next);
    template<class Change>
    void alter(FenceKey key, Change change);

    std::vector<EditedFence> m_fences; //!< by key
    std::vector<FenceKey> m_order;
    QHash<QString, FenceKey> m_byIdentity;
    qsizetype m_listed = 0;
    std::array<qsizetype, 4> m_counts = {};
    std::vector<Command> m_undo;
    std::vector<Command> m_redo;
    quint64 m_merge = 0; //!< of the last step
    quint64 m_revision = 0;
    int m_gatherings = 0;
    QList<FenceKey> m_gathered; //!< that are to be told
};

} // namespace gatehouse
