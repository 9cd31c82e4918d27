#include "app/import/importundo.h"

#include "app/changes/changedoor.h"
#include "app/changes/whenanswered.h"
#include "app/import/importdesk.h"
#include "app/pages/ivalt/pages.h"
#include "app/pages/pageactions.h"
#include "app/pages/tellresult.h"
#include "app/workspaces/accesswords.h"
#include "app/workspaces/openworkspace.h"
#include "models/records/ivalt/organization.h"
#include "models/records/ivalt/user.h"
#include "network/operations/ivalt.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

ImportUndo::ImportUndo(const PageContext &context, QObject *parent) : QObject(parent), m_context(context)
{
}

QString ImportUndo::obstacle(const ImportEntry &entry) const
{
    const OpenWorkspace &workspace = *m_context.workspace;
    if (entry.service != Service::Ivalt || entry.count(ImportRowState::Done) == 0 ||
        entry.count(ImportVerdict::New) == 0)
        return entry.count(ImportRowState::TakenBack) > 0 ? tr("Whoever was created by it was removed again.")
                                                          : tr("Nobody was created by it.");
    if (m_isAtWork || m_context.imports->run(entry.id))
        return tr("It is still at work.");
    if (const QString why = m_context.imports->otherAddressText(entry); !why.isEmpty())
        return why;
    if (workspace.isReadOnly())
        return readOnlyText();
    if (!workspace.isOpen(entry.service))
        return tr("Sign in first.");
    return canChangeWith(*ivaltUsers.remove, workspace) ? QString() : tr("You may not delete users.");
}

void ImportUndo::begin(const ImportEntry &entry)
{
    if (!obstacle(entry).isEmpty())
        return;
    m_isAtWork = true;
    const ImportRowFilter created{.states = {ImportRowState::Done}, .verdicts = {ImportVerdict::New}};
    whenAnswered(m_context.imports->rows(entry.id, created, -1, most + 1), this,
                 [this, entry](const std::optional<Journaled<QList<ImportedRow>>> &rows) {
                     m_isAtWork = false;
                     QString why;
                     if (!rows || !*rows)
                         why = rows ? rows->error() : tr("The journal was closed.");
                     else if ((*rows)->isEmpty())
                         why = tr("Nobody was created by %1.").arg(entry.file);
                     else if ((*rows)->size() > most)
                         why = tr("More than %n users were created by %1, which is more than can be removed together. "
                                  "Remove them on the page “Users”.",
                                  nullptr, most)
                                   .arg(entry.file);
                     if (why.isEmpty())
                         return lookFor(entry, **rows);
                     m_context.toast({.kind = ToastKind::Warning, .text = why});
                 });
}

//! The service does not tell of everybody it creates by what name it knows them, and some may be gone.
void ImportUndo::lookFor(const ImportEntry &entry, const QList<ImportedRow> &created)
{
    m_isAtWork = true;
    m_look = std::make_unique<UserLook>(&m_context.workspace->client(entry.service), entry.organization, this);
    const auto there = std::make_shared<QList<ImportedRow>>();
    const auto left = std::make_shared<qsizetype>(created.size());
    const auto nameless = std::make_shared<int>(0);
    const auto problem = std::make_shared<QString>();
    for (const ImportedRow &row : created) {
        const Record wanted = recordFromJson(typeOf<ivalt::User>, row.wanted);
        whenAnswered(
            m_look->lookFor(wanted), this,
            [this, entry, created, row, there, left, nameless, problem](const std::optional<UserLook::Found> &found) {
                if (!found || !*found)
                    *problem = found ? found->error().summary() : tr("The connection was closed.");
                else if (((*found)->isThere && (*found)->identity.isEmpty()) ||
                         ((*found)->isPerhapsThere && row.identity.isEmpty()))
                    ++*nameless;
                // Somebody else with that number or address by now is not the one who was created.
                else if (const QString &identity = (*found)->identity;
                         !identity.isEmpty() && (row.identity.isEmpty() || row.identity == identity)) {
                    there->append(row);
                    there->last().identity = identity;
                }
                if (--*left > 0)
                    return;
                m_isAtWork = false;
                if (!problem->isEmpty())
                    m_context.toast({.kind = ToastKind::Error,
                                     .text = tr("It could not be found out who is there still: %1").arg(*problem)});
                else
                    remove(entry, *there, int(created.size() - there->size()) - *nameless, *nameless);
            });
    }
}

//! \a nameless: those who are there, but whom the service does not tell by what it knows them, such as who is pending.
void ImportUndo::remove(const ImportEntry &entry, const QList<ImportedRow> &there, int gone, int nameless)
{
    const QString leftThere = nameless == 0 ? QString()
                                            : tr("%n users are there, but cannot be removed here. Reject those who are "
                                                 "pending on the page “Pending users”.",
                                                 nullptr, nameless);
    if (there.isEmpty()) {
        m_context.toast({.kind = ToastKind::Info,
                         .text = nameless > 0
                                     ? leftThere
                                     : tr("Of those whom %1 has created nobody is there any more.").arg(entry.file)});
        return;
    }
    Record organization(typeOf<ivalt::Organization>);
    organization.setText(u"id", entry.organization);
    organization.setText(u"name", entry.organizationTitle);
    const LookUpPlace place{&ivaltUsers, &m_context.workspace->client(entry.service), organization};
    QList<PlannedChange> changes;
    QHash<QString, qint64> numbers;
    for (const ImportedRow &row : there) {
        Record user = recordFromJson(typeOf<ivalt::User>, row.wanted);
        user.setText(u"id", row.identity);
        ivaltUsers.complete(user);
        changes.append(planRemoval(place, user));
        changes.last().reviewed = true;
        numbers.insert(row.identity, row.number);
    }
    changes.first().consequences.prepend(
        tr("%n users whom %1 has created are removed.", nullptr, int(there.size())).arg(entry.file));
    if (gone > 0)
        changes.first().consequences.append(tr("%n others are not there any more.", nullptr, gone));
    if (nameless > 0)
        changes.first().consequences.append(leftThere);
    whenAnswered(m_context.door->submit(changes), this,
                 [this, import = entry.id, numbers](const std::optional<ChangeResult> &result) {
                     if (!result)
                         return;
                     tellResult(m_context, *result);
                     QList<qint64> removed;
                     for (const ChangeItemResult &item : result->items) {
                         if (item.status == ChangeItemResult::Status::Succeeded)
                             removed.append(numbers.value(item.change.target.identity, -1));
                     }
                     removed.removeAll(-1);
                     m_context.imports->noteRemoved(import, removed);
                 });
}

} // namespace gatehouse
