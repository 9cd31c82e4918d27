#include "ui/files/bulkusersdialog.h"

#include "models/records/elevate/bulkfile.h"
#include "models/records/elevate/bulkheader.h"
#include "ui/connections/choicecard.h"
#include "ui/connections/formfield.h"
#include "ui/files/dropzone.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/listedit.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int columnWidth = 560;
static constexpr qint64 headSize = 64 * 1024;

BulkUsersDialog::BulkUsersDialog(const Theme &theme, Line line, const QString &uploadedAs, QWidget *parent)
    : RequestDialog(theme, parent), m_line(line), m_uploadedAs(uploadedAs)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const bool hasTypes = withTenants.testFlag(line);
    const QString columns = elevate::bulkUserColumns(line).join(", "_L1);
    setHeading(
        tr("Create users from a CSV file"),
        hasTypes ? tr("The file needs the columns %1. What is chosen below happens to everybody in it.").arg(columns)
                 : tr("The file needs the columns %1. Everybody in it is sent an invitation to sign up.").arg(columns));
    submitButton()->setText(uploadedAs.isEmpty() ? tr("Upload and start…") : tr("Start…"));
    addFile();
    if (hasTypes)
        addTypes();
    setFixedColumn(columnWidth);
}

void BulkUsersDialog::addFile()
{
    if (!m_uploadedAs.isEmpty()) {
        auto *path = new TextLabel(theme(), tr("Uploaded as %1").arg(m_uploadedAs));
        path->setWordWrap(true);
        path->setSelectable(true);
        body()->addWidget(path);
        return;
    }
    m_file = new QLineEdit;
    auto *field = new FormField(theme(), u"file"_s, tr("CSV file"), m_file);
    auto *choose = new Button(theme(), Button::Kind::Plain, tr("Choose…"));
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose a CSV file…"));
    field->addBeside(choose);
    auto *zone = new DropZone(theme(), tr("or drop it here"));
    zone->setSingle(true);
    body()->addWidget(field);
    body()->addWidget(zone);
    addField(field);
    m_file->setFocus();
    connect(m_file, &QLineEdit::textChanged, this, [this, field] { edited(field); });
    connect(choose, &Button::clicked, this, &BulkUsersDialog::fileWanted);
    connect(zone, &DropZone::dropped, this, [this](const QStringList &files) { setFile(files.value(0)); });
}

void BulkUsersDialog::addTypes()
{
    auto *types = new QWidget;
    auto *layout = new QVBoxLayout(types);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_invite = new RadioCard(
        theme(),
        {Icon::None, tr("Invite"), tr("Everybody is sent a code to sign up with. Needs the tenant's portal address.")},
        RadioCard::Look::Row);
    m_upload = new RadioCard(theme(),
                             {Icon::None, tr("Create accounts at once"),
                              tr("The file holds a password for everybody, and the result file repeats it.")},
                             RadioCard::Look::Row);
    layout->addWidget(m_invite);
    layout->addWidget(m_upload);
    auto *field = new FormField(theme(), u"upload_type"_s, tr("What to do"), types);
    field->setFocusProxy(nullptr);
    body()->addWidget(field);
    addField(field);
    m_editable = new ListEdit(theme());
    auto *editable = new FormField(theme(), u"editable_fields"_s, tr("Editable fields"), m_editable);
    m_editable->line()->setAccessibleName(tr("Editable fields"));
    editable->setHint(tr("Optional: names of fields, handed to the service as they are."));
    body()->addWidget(editable);
    addField(editable);
    connect(m_editable, &ListEdit::changed, this, [this, editable] { edited(editable); });
    for (RadioCard *card : {m_invite, m_upload})
        connect(card, &QRadioButton::toggled, this, [this, field] { edited(field); });
}

QString BulkUsersDialog::file() const
{
    return m_file ? QDir::fromNativeSeparators(m_file->text().trimmed()) : QString();
}

void BulkUsersDialog::setFile(const QString &file)
{
    if (m_file)
        m_file->setText(QDir::toNativeSeparators(file));
}

QStringList BulkUsersDialog::editableFields() const
{
    return m_editable ? m_editable->items() : QStringList();
}

QString BulkUsersDialog::uploadType() const
{
    if (m_invite && m_invite->isChecked())
        return u"INVITE"_s;
    return m_upload && m_upload->isChecked() ? u"UPLOAD"_s : QString();
}

void BulkUsersDialog::warn(const QString &text, const QString &detail)
{
    banner()->say(Banner::Kind::Warning, text, detail);
}

void BulkUsersDialog::finish()
{
    showReady();
    accept();
}

QString BulkUsersDialog::fileProblem() const
{
    if (file().isEmpty())
        return tr("Choose a CSV file.");
    QFile source(file());
    if (!QFileInfo(source).isFile() || !source.open(QIODevice::ReadOnly))
        return tr("There is no such file, or it cannot be read.");
    const BulkHeader header = readBulkHeader(source.read(headSize), m_line);
    if (header.isEmpty)
        return tr("The file has no first line with the names of the columns.");
    if (!header.missing.isEmpty()) {
        return tr("The first line lacks %1. The service would leave the file lying without a word.")
            .arg(header.missing.join(", "_L1));
    }
    return header.hasRows ? QString() : tr("There is nobody in the file, only the names of the columns.");
}

RequestDialog::Problems BulkUsersDialog::problems() const
{
    Problems found;
    if (m_file) {
        if (const QString problem = fileProblem(); !problem.isEmpty())
            found.insert(u"file"_s, problem);
    }
    if (m_invite && uploadType().isEmpty())
        found.insert(u"upload_type"_s, tr("Choose one."));
    return found;
}

void BulkUsersDialog::submit()
{
    emit submitted();
}

bool BulkUsersDialog::hasChanges() const
{
    return !file().isEmpty();
}

} // namespace gatehouse
