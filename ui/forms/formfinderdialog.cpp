#include "ui/forms/formfinderdialog.h"

#include "models/schema/check.h"
#include "ui/connections/formfield.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace gatehouse {

FormFinderDialog::FormFinderDialog(const Theme &theme, QWidget *parent)
    : RequestDialog(theme, parent)
    , m_id(new QLineEdit)
    , m_type(new QLineEdit)
    , m_subType(new QLineEdit)
    , m_note(new TextLabel(theme, {}, tokens::TextBase, Tone::Muted))
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHeading(tr("Open a form"),
               tr("Give its type and sub-type, or its number. Where your organization has none of that "
                  "kind, the service gives the default organization's."));
    submitButton()->setText(tr("Open"));
    m_id->setInputMethodHints(Qt::ImhDigitsOnly);
    auto *type = new FormField(theme, u"type"_s, tr("Type"), m_type);
    auto *subType = new FormField(theme, u"sub_type"_s, tr("Sub-type"), m_subType);
    auto *id = new FormField(theme, u"id"_s, tr("Number"), m_id);
    id->setHint(tr("Instead of type and sub-type."));
    auto *names = new QHBoxLayout;
    names->setSpacing(4 * tokens::Grid);
    names->addWidget(type, 1, Qt::AlignTop);
    names->addWidget(subType, 1, Qt::AlignTop);
    m_note->setWordWrap(true);
    m_note->hide();
    m_list->setAccessibleName(tr("Known forms"));
    m_list->hide();
    body()->addLayout(names);
    body()->addWidget(id);
    body()->addWidget(m_note);
    body()->addWidget(m_list, 1);
    for (FormField *field : {type, subType, id})
        addField(field);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_id->setText(item->data(Qt::UserRole).toString());
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] { trySubmit(); });
    m_type->setFocus();
    resize(520, sizeHint().height());
}

void FormFinderDialog::offer(const QList<KnownForm> &forms, const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    for (const KnownForm &form : forms) {
        auto *item = new QListWidgetItem(form.text, m_list);
        item->setData(Qt::UserRole, form.id);
    }
    m_list->setVisible(!forms.isEmpty());
    resize(width(), std::max(height(), sizeHint().height()));
}

QString FormFinderDialog::id() const
{
    return m_id->text().trimmed();
}

QString FormFinderDialog::type() const
{
    return m_type->text().trimmed();
}

QString FormFinderDialog::subType() const
{
    return m_subType->text().trimmed();
}

FormFinderDialog::Problems FormFinderDialog::problems() const
{
    const auto checkMessage = [] { return QCoreApplication::translate("Check", lettersOnly.message); };
    if (!id().isEmpty())
        return checks::every(id(), checks::isDigit) ? Problems()
                                                    : Problems{{u"id"_s, tr("Write digits only, such as 12.")}};
    Problems problems;
    for (const auto &[key, text] : {std::pair{u"type"_s, type()}, {u"sub_type"_s, subType()}}) {
        if (text.isEmpty())
            problems.insert(key, tr("Give type and sub-type, or the number."));
        else if (!lettersOnly.accepts(text))
            problems.insert(key, checkMessage());
    }
    return problems;
}

void FormFinderDialog::submit()
{
    emit submitted();
}

} // namespace gatehouse
