#pragma once

#include "app/workspaces/jsonfile.h"

#include <QHash>
#include <QJsonArray>

namespace gatehouse {

struct PageContext;
struct SettingsMemory;

//! Edits of organizations that are not saved yet, kept in files so that they outlast the program. What was kept for a
//! service at another address does not count. Programs that run at the same time keep their own and leave alone those
//! of the others, until these have ended.
class DraftMemory
{
public:
    //! \a folder: of the workspace; empty: nothing is kept. \a page: an id that may stand in a file's name.
    DraftMemory(const QString &folder, const QString &page, const QString &address);

    //! What programs that have ended have left is this one's from now on.
    QJsonArray of(const QString &organization);
    //! None: there is nothing to keep any more. False where the disk does not take them.
    bool keep(const QString &organization, const QJsonArray &edits);
    int count() const;  //!< of edits that are not saved, of all organizations, but for those of other programs
    int unkept() const; //!< of these, those that the disk does not take
    void forget();      //!< those that count() tells
    //! Drafts were kept among the settings once.
    void moveFrom(const SettingsMemory &former);

private:
    //! While it is there, no other program touches the file.
    struct Held
    {
        JsonFile file = JsonFile({});
        std::shared_ptr<QLockFile> lock = {};
        QJsonArray edits = {};
    };

    bool write(const QString &organization, const QJsonArray &edits);
    QString fileName(const QString &organization, int number) const;
    //! Of programs that have ended.
    QList<Held> left(const QString &pattern) const;

    QString m_folder;
    QString m_prefix; //!< of the names of files
    QHash<QString, Held> m_held;
    QHash<QString, int> m_unkept; //!< how many, by organization
};

//! Of a page of iVALT in its workspace.
DraftMemory draftMemoryOf(const PageContext &context, const QString &pageId);

} // namespace gatehouse
