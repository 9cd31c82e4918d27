#pragma once

#include "app/pages/pagecontext.h"
#include "app/pages/recordnames.h"

#include <QObject>
#include <QTimer>

namespace gatehouse {

class FieldEditor;
class FormField;

//! Helps with a field of a form that names records: a button beside the editor lets the person choose from the page
//! that lists them, and below stands what the value is called. Values can still be typed. Lives as long as the editor.
class ReferenceHelp : public QObject
{
    Q_OBJECT

public:
    //! \a scope: the record that the form's page belongs to, for references to pages with a scope.
    ReferenceHelp(const PageContext &context, const Reference &reference, const Field &field, FieldEditor *editor,
                  FormField *formField, const Record &scope);

private:
    void choose();
    void take(const QList<Record> &records);
    void lookUp();
    void showName();

    PageContext m_context;
    Reference m_reference;
    const Field &m_field;
    FieldEditor *m_editor;
    FormField *m_formField;
    Record m_scope;
    QTimer m_typing;
};

} // namespace gatehouse
