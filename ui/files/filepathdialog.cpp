#include "ui/files/filepathdialog.h"

#include "ui/connections/formfield.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int pathColumnWidth = 520;

FilePathDialog::FilePathDialog(const Theme &theme, QWidget *parent)
    : RequestDialog(theme, parent), m_path(new QLineEdit), m_public(new QCheckBox(tr("In the public store")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHeading(tr("Get a file by its path"),
               tr("The service gives a link that works for a while, also for a file that is not there."));
    auto *field = new FormField(theme, u"filePath"_s, tr("File path"), m_path);
    field->setHint(tr("As the upload gave it, such as users/3-1795343372078-users.csv."));
    body()->addWidget(field);
    addField(field);
    body()->addWidget(m_public);
    auto *link = new Button(theme, Button::Kind::Plain, tr("Copy link"), Icon::Link);
    link->setAutoDefault(false);
    addBeforeSubmit(link);
    submitButton()->setText(tr("Save file…"));
    setFixedColumn(pathColumnWidth);
    m_path->setFocus();

    connect(m_path, &QLineEdit::textChanged, this, [this, field] { edited(field); });
    connect(link, &Button::clicked, this, [this] {
        m_wantsLink = true;
        trySubmit();
        m_wantsLink = false;
    });
}

QString FilePathDialog::path() const
{
    return m_path->text().trimmed();
}

bool FilePathDialog::isPublic() const
{
    return m_public->isChecked();
}

RequestDialog::Problems FilePathDialog::problems() const
{
    if (!path().isEmpty())
        return {};
    return {{u"filePath"_s, tr("Write the path of the file.")}};
}

void FilePathDialog::submit()
{
    if (m_wantsLink)
        emit linkWanted(path(), isPublic());
    else
        emit saveWanted(path(), isPublic());
}

} // namespace gatehouse
