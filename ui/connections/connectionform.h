#pragma once

#include "models/schema/record.h"
#include "ui/connections/operationtable.h"

#include <QHash>

namespace gatehouse {

class Button;
class FieldEditor;
class FormField;

//! Editors for the settings of a connection, made from its field rows; the rarely needed ones unfold.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    //! \a keyPrefix stands before the keys under which problems are reported.
    ConnectionForm(const Theme &theme, const Record &start, const QString &keyPrefix,
                   const QList<OperationChoice> &operations, QWidget *parent = nullptr);

    //! As edited; values that cannot be read keep what they were, see problems().
    Record record() const;
    QHash<QString, QString> problems() const;
    const QList<FormField *> &fields() const { return m_fields; }
    //! Unfolds what \a field lies in.
    void reveal(FormField *field);

signals:
    void edited(gatehouse::FormField *field);

private:
    FormField *makeField(const Theme &theme, const Field &row, const QList<OperationChoice> &operations);
    FormField *makeOperations(const Theme &theme, const Field &row, const QList<OperationChoice> &operations);
    void addFileButton(const Theme &theme, FormField *field, const Field &row);
    void warnOfPlainText();

    Record m_start;
    QString m_prefix;
    QList<const Field *> m_rows;
    QList<FormField *> m_fields;
    QList<FieldEditor *> m_editors; //!< null for the operations
    OperationTable *m_operations = nullptr;
    QWidget *m_advanced;
    Button *m_unfold;
};

} // namespace gatehouse
