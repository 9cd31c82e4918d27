#include "ui/records/textdialog.h"

#include "ui/connections/formfield.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace gatehouse {

TextDialog::TextDialog(const Theme &theme, const TextQuestion &question, QWidget *parent)
    : RequestDialog(theme, parent), m_line(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHeading(question.title, question.intro);
    submitButton()->setText(question.submitText);
    auto *field = new FormField(theme, u"text"_s, question.label, m_line);
    body()->addWidget(field);
    addField(field);
    setFixedColumn(110 * tokens::Grid);
    m_line->setFocus();
}

QString TextDialog::text() const
{
    return m_line->text().trimmed();
}

RequestDialog::Problems TextDialog::problems() const
{
    return text().isEmpty() ? Problems{{u"text"_s, tr("Write something here first.")}} : Problems();
}

void TextDialog::submit()
{
    const QString given = text();
    accept();
    emit submitted(given);
}

} // namespace gatehouse
