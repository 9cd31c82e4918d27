#include "app/pages/draftmemory.h"

#include "app/pages/pagecontext.h"
#include "network/client/client.h"
#include "ui/widgets/settingsmemory.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonObject>

#include <numeric>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr auto editsKey = "edits"_L1;
static constexpr int mostAtOnce = 100; //!< programs with edits of one organization

//! Fit for the name of a file.
static QString nameOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}

//! Null when another program has it.
static std::shared_ptr<QLockFile> locked(const QString &path)
{
    auto lock = std::make_shared<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0);
    return lock->tryLock(0) ? lock : nullptr;
}

DraftMemory::DraftMemory(const QString &folder, const QString &page, const QString &address)
    : m_folder(folder), m_prefix(page % u'-' % nameOf(address) % u'-')
{
}

QString DraftMemory::fileName(const QString &organization, int number) const
{
    return m_prefix % nameOf(organization) % u'-' % QString::number(number) % u".json";
}

QList<DraftMemory::Held> DraftMemory::left(const QString &pattern) const
{
    QList<Held> found;
    if (m_folder.isEmpty())
        return found;
    for (const QFileInfo &info : QDir(m_folder).entryInfoList({pattern}, QDir::Files, QDir::Name)) {
        const auto lock = locked(info.filePath());
        if (!lock)
            continue;
        const JsonFile file(info.filePath());
        if (const auto object = file.read())
            found.append({file, lock, object->value(editsKey).toArray()});
    }
    return found;
}

QJsonArray DraftMemory::of(const QString &organization)
{
    if (const auto held = m_held.constFind(organization); held != m_held.cend())
        return held->edits;
    const QList<Held> all = left(m_prefix % nameOf(organization) % u"-*.json");
    if (all.isEmpty())
        return {};
    QJsonArray edits;
    for (const Held &one : all) {
        for (const QJsonValue &edit : one.edits)
            edits.append(edit);
    }
    Held &first = *m_held.insert(organization, all.first());
    if (all.size() > 1) {
        if (!first.file.write({{editsKey, edits}}).isEmpty())
            return first.edits; // the others stay for another time
        for (const Held &other : all.sliced(1))
            QFile::remove(other.file.path());
    }
    first.edits = edits;
    return edits;
}

bool DraftMemory::keep(const QString &organization, const QJsonArray &edits)
{
    const bool isKept = write(organization, edits);
    if (isKept)
        m_unkept.remove(organization);
    else
        m_unkept.insert(organization, static_cast<int>(edits.size()));
    return isKept;
}

bool DraftMemory::write(const QString &organization, const QJsonArray &edits)
{
    // Not what others have left meanwhile: only reading takes that over.
    if (m_folder.isEmpty() || edits == m_held.value(organization).edits)
        return true;
    if (edits.isEmpty()) {
        QFile::remove(m_held.take(organization).file.path());
        return true;
    }
    QDir().mkpath(m_folder);
    for (int number = 0; !m_held.contains(organization) && number < mostAtOnce; ++number) {
        const JsonFile file(QDir(m_folder).filePath(fileName(organization, number)));
        if (const auto lock = QFile::exists(file.path()) ? nullptr : locked(file.path()))
            m_held.insert(organization, {file, lock});
    }
    const auto held = m_held.find(organization);
    if (held == m_held.end() || !held->file.write({{editsKey, edits}}).isEmpty())
        return false;
    held->edits = edits;
    return true;
}

int DraftMemory::count() const
{
    qsizetype count = unkept();
    for (const auto &[organization, held] : m_held.asKeyValueRange())
        count += m_unkept.contains(organization) ? 0 : held.edits.size();
    for (const Held &held : left(m_prefix % u"*.json"))
        count += held.edits.size();
    return int(count);
}

int DraftMemory::unkept() const
{
    return std::accumulate(m_unkept.cbegin(), m_unkept.cend(), 0);
}

void DraftMemory::forget()
{
    m_unkept.clear();
    for (const Held &held : std::as_const(m_held))
        QFile::remove(held.file.path());
    m_held.clear();
    for (const Held &held : left(m_prefix % u"*.json"))
        QFile::remove(held.file.path());
}

void DraftMemory::moveFrom(const SettingsMemory &former)
{
    const auto draftsKey = u"drafts"_s;
    const QJsonObject kept = QJsonValue::fromVariant(former.value(draftsKey)).toObject();
    if (kept.isEmpty() || m_folder.isEmpty() || !m_prefix.contains(nameOf(kept.value("address"_L1).toString())))
        return;
    const QJsonObject organizations = kept.value("organizations"_L1).toObject();
    bool isMoved = true;
    for (auto it = organizations.begin(); it != organizations.end(); ++it)
        isMoved = keep(it.key(), it.value().toArray()) && isMoved;
    if (isMoved)
        former.setValue(draftsKey, {});
}

DraftMemory draftMemoryOf(const PageContext &context, const QString &pageId)
{
    DraftMemory memory(context.draftFolder, pageId, context.client(Service::Ivalt).baseUrl().toString());
    memory.moveFrom(context.memoryOf(pageId));
    return memory;
}

} // namespace gatehouse
