#pragma once

#include "models/schema/field.h"
#include "ui/theme/theme.h"

#include <QObject>

namespace gatehouse {

//! The editor that suits a field's kind. Speaks canonical text, whatever people see in the widget.
class FieldEditor : public QObject
{
    Q_OBJECT

public:
    //! The widget belongs to \a parent; the editor to the widget.
    static FieldEditor *make(const Theme &theme, const Field &field, Line line, QWidget *parent);

    virtual QWidget *widget() const = 0;
    virtual QString text() const = 0; //!< null: no value
    virtual void setText(const QString &canonical) = 0;
    //! The widget that has the accessible name, where that is a part of widget().
    virtual QWidget *focusTarget() const { return widget(); }
    //! Something to stand beside the editor; null: nothing. Made for each call.
    virtual QWidget *makeHelper() { return nullptr; }

signals:
    void changed();

protected:
    using QObject::QObject;
};

} // namespace gatehouse
