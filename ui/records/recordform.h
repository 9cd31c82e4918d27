#pragma once

#include "models/schema/record.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace gatehouse {

class FieldEditor;
class FormField;

//! A field that a form asks for.
struct FormRow
{
    const Field *field;
    bool required = false;
    //! Keys of fields, this among them, of which all or none are given; none: the service makes them. Empty: alone.
    QLatin1StringView together = {};
    bool stays = false; //!< the service keeps a value that is left out, so one that is there cannot be emptied
};

//! Editors for some fields of a record, one below the other. Fields that are not asked for keep the value they start
//! with.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    RecordForm(const Theme &theme, const QList<FormRow> &rows, const Record &start, Line line,
               QWidget *parent = nullptr);

    //! As edited; values that cannot be read keep what they were, see problems().
    Record record() const;
    //! Something differs from the start.
    bool isDirty() const;
    //! What keeps the record from being sent, by field key.
    QHash<QString, QString> problems() const;

    const QList<FormField *> &fields() const { return m_fields; }
    FormField *field(QStringView key) const;
    FieldEditor *editor(QStringView key) const;

signals:
    void edited(gatehouse::FormField *field);

private:
    QString problemOf(qsizetype row) const;
    bool isGiven(QStringView key) const;

    QList<FormRow> m_rows;
    Record m_start;
    Line m_line;
    QList<FieldEditor *> m_editors;
    QList<FormField *> m_fields;
};

} // namespace gatehouse
