#include "app/pages/referencehelp.h"

#include "app/pages/recordpicker.h"
#include "ui/connections/formfield.h"
#include "ui/records/fieldeditor.h"
#include "ui/widgets/button.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

ReferenceHelp::ReferenceHelp(const PageContext &context, const Reference &reference, const Field &field,
                             FieldEditor *editor, FormField *formField, const Record &scope)
    : QObject(editor)
    , m_context(context)
    , m_reference(reference)
    , m_field(field)
    , m_editor(editor)
    , m_formField(formField)
    , m_scope(scope)
{
    const QString name = tr("Choose for %1…").arg(labelOf(field));
    auto *button = Button::iconOnly(context.theme, Icon::Search, name, formField);
    formField->addBeside(button);
    QWidget::setTabOrder(editor->focusTarget(), button);
    connect(button, &Button::clicked, this, &ReferenceHelp::choose);

    m_typing.setSingleShot(true);
    m_typing.setInterval(400ms);
    connect(&m_typing, &QTimer::timeout, this, &ReferenceHelp::lookUp);
    connect(editor, &FieldEditor::changed, this, [this] {
        showName();
        m_typing.start();
    });
    connect(context.names.get(), &RecordNames::learned, this, &ReferenceHelp::showName);
    lookUp();
}

void ReferenceHelp::choose()
{
    const bool many = m_field.kind == Kind::IntegerList || m_field.kind == Kind::TextList;
    auto *picker = new RecordPicker(m_context,
                                    {.page = m_reference.page,
                                     .title = labelOf(m_field),
                                     .intro = {},
                                     .acceptText = tr("Choose"),
                                     .many = many,
                                     .scope = m_reference.page->scope ? m_scope : Record()},
                                    m_formField->window());
    connect(picker, &RecordPicker::chosen, this, &ReferenceHelp::take);
    picker->open();
}

void ReferenceHelp::take(const QList<Record> &records)
{
    QStringList values = valuesIn(m_field, m_editor->text());
    const bool many = m_field.kind == Kind::IntegerList || m_field.kind == Kind::TextList;
    if (!many)
        values.clear();
    for (const Record &record : records) {
        const QString value = record.text(*m_reference.key);
        if (!values.contains(value))
            values.append(value);
        m_context.names->learn(m_reference, record);
    }
    m_editor->setText(many ? FieldType<QStringList>::text(values) : values.value(0));
    m_editor->focusTarget()->setFocus();
    showName();
}

void ReferenceHelp::lookUp()
{
    const QString text = m_editor->text();
    if (problemWith(m_field, text, Line::V35).isEmpty())
        m_context.names->ask(m_reference, valuesIn(m_field, text));
    showName();
}

void ReferenceHelp::showName()
{
    QStringList names;
    QStringList missing;
    for (const QString &value : valuesIn(m_field, m_editor->text())) {
        const QString name = m_context.names->nameOf(m_reference, value);
        if (!name.isEmpty())
            names.append(name);
        else if (!name.isNull())
            missing.append(value);
    }
    m_formField->setHint(names.join(", "_L1));
    m_formField->setWarning(missing.isEmpty()
                                ? QString()
                                : tr("The service knows no %1 %2.")
                                      .arg(m_reference.page->type->singularName().toLower(), missing.join(", "_L1)));
}

} // namespace gatehouse
