#include "app/assignments/assignmentpage.h"
#include "app/files/savedialog.h"
#include "app/pages/fileexport.h"
#include "app/pages/ivalt/pages.h"
#include "ui/assignments/assignmentboardpage.h"
#include "ui/records/exportquestion.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

QHash<AssignmentKind, OwnAssignments> AssignmentPage::ownAssignments() const
{
    QHash<AssignmentKind, OwnAssignments> own;
    for (AssignmentKind kind : assignmentKinds)
        own.insert(kind, OwnAssignments(m_all.value(kind)));
    return own;
}

void AssignmentPage::askToExport()
{
    const qsizetype unread = m_members.size() - m_known;
    if (unread == 0)
        return askForExportFile(&AssignmentPage::exportTo);
    auto *question = new ExportQuestion(
        m_context.theme,
        {.title = tr("Export who has what"),
         .text =
             tr("What %1 of %2 users have is not read yet. They are written as not read; reading it first takes two "
                "requests for each.")
                 .arg(QLocale().toString(unread), QLocale().toString(m_members.size())),
         .shown = tr("Export what is known"),
         .all = tr("Read it first")},
        m_widget);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &ExportQuestion::shownWanted, this, [this] { askForExportFile(&AssignmentPage::exportTo); });
    connect(question, &ExportQuestion::allWanted, this, [this] { askForExportFile(&AssignmentPage::readAndExportTo); });
    question->open();
}

void AssignmentPage::askForExportFile(void (AssignmentPage::*take)(const QString &file))
{
    askWhereToSave(m_context.settings, m_widget,
                   {.title = tr("Export who has what"),
                    .name = fileNameOf(m_scope.organization().title() + u' ' + ivaltAssignments.titleText()),
                    .formats = {csvFormat(), jsonFormat()}},
                   [this, take](const QString &file) { (this->*take)(file); });
}

void AssignmentPage::readAndExportTo(const QString &file)
{
    if (!m_reading) {
        QStringList users;
        for (const Record &user : std::as_const(m_members))
            users.append(user.identity());
        readUsers(users);
    }
    connect(m_reading, &AssignmentReading::finished, this, [this, file](const AssignmentReading::Result &result) {
        if (result.isComplete())
            exportTo(file);
        else
            tellNothingExported();
    });
}

void AssignmentPage::tellNothingExported()
{
    m_context.toast({.kind = ToastKind::Warning,
                     .text = tr("Nothing was exported, since not all could be read. Export again when you want what is "
                                "known.")});
}

void AssignmentPage::exportTo(const QString &file)
{
    // The person may have left while the file was asked for.
    if (m_members.isEmpty())
        return tellNothingExported();
    const QHash<AssignmentKind, OwnAssignments> own = ownAssignments();
    QList<QStringList> rows;
    int unread = 0;
    for (const Record &user : std::as_const(m_members)) {
        QStringList cells;
        std::size_t known = 0;
        for (AssignmentKind kind : assignmentKinds) {
            const KnownAssignment *assigned = m_context.assignments->find(kind, user.identity());
            if (!assigned) {
                cells.append({unknownListCell(), unknownListCell()});
                continue;
            }
            ++known;
            QJsonArray titles;
            QJsonArray ids;
            for (const AssignmentTarget &held :
                 m_given.value(kind).among(own.value(kind).identified(assigned->records))) {
                titles.append(held.isWhole() ? held.title : u"%1 (%2)"_s.arg(held.title, held.partText()));
                for (const Record &record : held.records)
                    ids.append(record.value(record.type().fields.front()));
            }
            cells.append({listCell(titles), listCell(ids)});
        }
        unread += known < assignmentKinds.size() ? 1 : 0;
        rows.append(QStringList{user.identity(), user.title(), user.text(u"email"), phoneOf(user),
                                known == 0                       ? tr("not read")
                                : known < assignmentKinds.size() ? tr("read in part")
                                                                 : tr("read")} +
                    cells);
    }
    const QStringList lists{u"geofences"_s, u"geofence_ids"_s, u"timeslots"_s, u"timeslot_ids"_s};
    QList<TableColumn> columns{{u"id"_s, {}, Sorting::Number}};
    for (const QString &key : QStringList{u"name"_s, u"email"_s, u"phone"_s, u"read"_s} + lists)
        columns.append({key, {}});
    TableExport order = tableExport(columns, rows);
    setLists(order, lists, u"; "_s, tr("not read"));
    QString text = tr("Saved what %n user(s) have: %1", nullptr, static_cast<int>(m_members.size())).arg(file);
    if (unread > 0)
        text += u'\n' + tr("%n of them were not read yet and are written as not read.", nullptr, unread);
    order.file = file;
    order.saved = {.kind = unread > 0 ? ToastKind::Warning : ToastKind::Success, .text = text};
    startExport(std::move(order), m_context);
}

} // namespace gatehouse
