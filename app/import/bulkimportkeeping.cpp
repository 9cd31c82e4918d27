// What is prepared on the page of the bulk import outlasts the page, the workspace and the program.
#include "app/changes/whenanswered.h"
#include "app/import/bulkimportpage.h"
#include "app/import/importdesk.h"
#include "app/workspaces/openworkspace.h"
#include "ui/import/importcolumnsstep.h"
#include "ui/import/importpage.h"

#include <QLocale>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace gatehouse {

// PreparedImport::details
static constexpr auto keptMapping = "mapping"_L1;
static constexpr auto keptFormat = "format"_L1;
static constexpr auto keptWay = "way"_L1;
static constexpr auto keptEditable = "editable_fields"_L1;
static constexpr auto keptSecrets = "secret_columns"_L1;

static QJsonObject formatToJson(const CsvFormat &format)
{
    return {{u"encoding"_s, QString::fromLatin1(format.encoding)},
            {u"separator"_s, int(format.separator)},
            {u"quote"_s, int(format.quote)},
            {u"header"_s, format.hasHeader},
            {u"decimal"_s, QString(format.decimal)}};
}

static CsvFormat formatFromJson(const QJsonObject &json)
{
    return {.encoding = json.value("encoding"_L1).toString().toLatin1(),
            .separator = char(json.value("separator"_L1).toInt()),
            .quote = char(json.value("quote"_L1).toInt()),
            .hasHeader = json.value("header"_L1).toBool(true),
            .decimal = json.value("decimal"_L1).toString(u"."_s).at(0)};
}

bool BulkImportPage::hasWork() const
{
    return m_draft.canUndo() || m_chosen;
}

//! Where people would be put, so that what is prepared is offered there again.
void BulkImportPage::learnPlace()
{
    if (m_file.isNull())
        return;
    if (m_service == Service::Ivalt) {
        m_hasPlace = !m_scope.isNull();
        m_place = m_hasPlace ? m_scope.identity() : QString();
        m_placeTitle = m_hasPlace ? m_scope.title() : QString();
    } else if (!m_hasPlace && m_context.workspace->isOpen(m_service)) {
        // Once: one who acts as another organization later has not prepared the file for that.
        m_hasPlace = true;
        m_place = m_context.imports->place(m_service);
        m_placeTitle = organizationTitle();
    }
    restorePrepared();
}

QString BulkImportPage::organizationTitle() const
{
    if (m_context.workspace->acting())
        return m_context.workspace->acting()->organizationName;
    const auto &person = m_context.workspace->elevateSession()->person();
    return person ? person->organizationName : QString();
}

void BulkImportPage::learnContent()
{
    whenAnswered(ImportReading::hashOf(m_file), this,
                 [this, round = m_fileRound](const std::optional<QByteArray> &content) {
                     if (round != m_fileRound || !content)
                         return;
                     m_content = *content;
                     restorePrepared();
                 });
}

//! What was mended while it was a secret in a field stays one. What is guessed or told of columns that fill none counts
//! as long as they do not.
void BulkImportPage::noteSecrets()
{
    const bool hasMends = m_draft.canUndo() || m_draft.canRedo();
    if (!m_isWhole || !hasMends)
        return;
    const QList<bool> secrets = m_draft.secretColumns();
    if (m_secrets.size() < secrets.size())
        m_secrets.resize(secrets.size(), false);
    for (qsizetype i = 0; i < secrets.size(); ++i)
        m_secrets[i] = m_secrets.at(i) || (secrets.at(i) && m_draft.mapping().uses(int(i)));
}

ImportKeptColumns BulkImportPage::keptColumns() const
{
    const QList<bool> secrets = m_isWhole ? m_draft.secretColumns() : QList<bool>();
    ImportKeptColumns columns;
    for (int i = 0; i < int(m_document.columns().size()); ++i)
        columns.isKept.append(m_draft.mapping().uses(i) && !secrets.value(i, false) && !m_secrets.value(i, false));
    return columns;
}

void BulkImportPage::keepSoon()
{
    if (!m_file.isNull())
        m_keep.start();
}

//! Whatever is not kept yet.
void BulkImportPage::keepRest()
{
    if (m_keep.isActive())
        keep();
}

void BulkImportPage::keep()
{
    m_keep.stop();
    if (m_file.isNull() || !m_isWhole || m_content.isEmpty() || !m_hasPlace)
        return;
    if (!hasWork()) {
        if (m_prepared != 0)
            m_context.imports->dropPrepared(std::exchange(m_prepared, 0));
        return;
    }
    noteSecrets();
    // What is done after it was sent is not dropped with what was sent. Ids are as large as JSON can say.
    if (m_prepared == 0 || m_context.imports->hasImportOf(m_prepared))
        m_prepared = QRandomGenerator::global()->bounded(Q_INT64_C(1), Q_INT64_C(1) << 53);
    const std::span<const ImportEdit> edits = m_draft.edits();
    PreparedImport prepared{.id = m_prepared,
                            .service = m_service,
                            .organization = m_place,
                            .organizationTitle = m_placeTitle,
                            .path = m_file.path,
                            .name = m_file.name,
                            .content = m_content};
    prepared.details.insert(keptFormat, formatToJson(m_document.format()));
    prepared.details.insert(keptWay, m_way);
    if (!m_editableFields.isEmpty())
        prepared.details.insert(keptEditable, QJsonArray::fromStringList(m_editableFields));
    if (m_chosen)
        prepared.details.insert(keptMapping, mappingToJson(m_draft.target(), *m_chosen));
    QString secrets;
    for (const bool isSecret : std::as_const(m_secrets))
        secrets += isSecret ? u'1' : u'0';
    prepared.details.insert(keptSecrets, secrets);
    for (qsizetype i = 0; m_chosen && i < m_chosen->sources.size(); ++i) {
        const bool isSecret = m_draft.target().fields.at(i).field->has(Rule::Secret);
        prepared.leftOut += isSecret && !m_chosen->sources.at(i).otherwise.isEmpty() ? 1 : 0;
    }
    m_context.imports->keepPrepared(prepared, {.edits = {edits.begin(), edits.end()}, .mapping = m_chosen},
                                    keptColumns());
}

//! Takes up what was prepared of the same file for the same place before.
void BulkImportPage::restorePrepared()
{
    if (m_content.isEmpty() || !m_isWhole || !m_hasPlace || !m_context.imports->isRead() || m_prepared != 0 ||
        hasWork())
        return;
    const QList<PreparedImport> &all = m_context.imports->prepared();
    const auto isOfFile = [this](const PreparedImport &one) {
        return one.isOf(m_service, m_place) && one.path == m_file.path;
    };
    const auto found =
        std::ranges::find_if(all, [&](const PreparedImport &one) { return isOfFile(one) && one.content == m_content; });
    if (found == all.end()) {
        m_hasOtherContent = !m_file.path.isEmpty() && std::ranges::any_of(all, isOfFile);
        showNotice();
        return;
    }
    // What was mended are cells, so these must be where they were.
    const CsvFormat format = formatFromJson(found->details.value(keptFormat).toObject());
    if (format != m_document.format() && m_format != format)
        return readFile(format);
    whenAnswered(
        m_context.imports->workOf(found->id, m_document.rowCount()), this,
        [this, round = m_fileRound, prepared = *found](const std::optional<std::optional<PreparedWork>> &work) {
            if (round != m_fileRound || !m_isWhole || m_prepared != 0 || hasWork())
                return;
            if (work && *work)
                takeUp(prepared, **work);
            else
                m_context.toast({.kind = ToastKind::Warning,
                                 .text = tr("What was mended in %1 before cannot be read any more. Mend it "
                                            "again.")
                                             .arg(prepared.name)});
        });
}

void BulkImportPage::takeUp(const PreparedImport &prepared, const PreparedWork &work)
{
    m_prepared = prepared.id;
    const QString secrets = prepared.details.value(keptSecrets).toString();
    m_secrets.clear();
    for (const QChar mark : secrets)
        m_secrets.append(mark == u'1');
    const QString way = prepared.details.value(keptWay).toString();
    if (m_service == Service::Elevate && way != m_way && ImportLookups::ways(m_client.line()).contains(way)) {
        m_way = way;
        m_draft.setTarget(m_lookups.target(m_way));
    }
    m_editableFields = json::toTextList(prepared.details.value(keptEditable));
    // On another line of the service it had other fields.
    const bool isWhole = work.mapping && work.mapping->sources.size() == m_draft.target().fields.size();
    m_chosen = isWhole ? work.mapping : std::nullopt;
    if (!m_chosen && prepared.details.contains(keptMapping))
        m_chosen = mappingFromJson(m_draft.target(), m_document, prepared.details.value(keptMapping).toObject());
    if (m_chosen)
        m_draft.setMapping(*m_chosen);
    m_draft.restore(work.edits);
    m_keep.stop(); // it is kept as it is
    m_takenUp = prepared;
    m_takenUp->edits = int(work.edits.size());
    // With what is still in memory nothing is missing.
    if (work.mapping || work.edits.size() > std::size_t(prepared.edits))
        m_takenUp->leftOut = 0;
    showWays();
    showMapping();
    showNotice();
    updateEnabled();
}

QString BulkImportPage::takenUpText() const
{
    return tr("What you have prepared of this file on %1 is back: %n changes in its rows.", nullptr, m_takenUp->edits)
        .arg(QLocale().toString(m_takenUp->changed.toLocalTime(), QLocale::ShortFormat));
}

QString BulkImportPage::leftOutText() const
{
    return m_takenUp->leftOut == 0
               ? QString()
               : tr("%n changes are not: passwords and other secrets, and what is in columns that fill no field, are "
                    "not kept. Make them again.",
                    nullptr, m_takenUp->leftOut);
}

void BulkImportPage::beginAnew()
{
    m_keep.stop();
    if (m_prepared != 0)
        m_context.imports->dropPrepared(std::exchange(m_prepared, 0));
    m_takenUp.reset();
    m_chosen.reset();
    m_editableFields.clear();
    readFile({});
}

void BulkImportPage::openPrepared(qint64 id)
{
    const QList<PreparedImport> &all = m_context.imports->prepared();
    const auto found = std::ranges::find(all, id, &PreparedImport::id);
    if (found == all.end())
        return;
    ImportFile file = ImportFile::of(found->path);
    file.scope = found->organization;
    open(file);
}

//! Says where what was prepared is to be found, to somebody who leaves without having asked to.
void BulkImportPage::tellOfKept()
{
    const bool isThere = std::ranges::any_of(m_context.imports->prepared(),
                                             [this](const PreparedImport &one) { return one.id == m_prepared; });
    if (m_prepared == 0 || !isThere || m_isSent)
        return;
    m_context.toast(
        {.kind = ToastKind::Info,
         .text = tr("What you have prepared of %1 for %2 is kept. It is on the page of the bulk import when "
                    "you work for %2 again.")
                     .arg(m_file.name, m_placeTitle.isEmpty() ? m_place : m_placeTitle)});
}

} // namespace gatehouse
