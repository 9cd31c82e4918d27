#pragma once

#include "models/forms/formdata.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

namespace gatehouse {

//! How a form may look to the person who fills it in. A picture of it, not to be filled in; a click on a control says
//! where in the data it stands.
class FormPreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormPreview(const Theme &theme, QWidget *parent = nullptr);

    void show(const FormData &form);
    //! Says why there is nothing to be seen.
    void showMessage(const QString &text);

signals:
    void controlClicked(const gatehouse::JsonPath &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void replace(QWidget *content);
    QWidget *makeControl(const FormControl &control);
    QWidget *makeEditor(const FormControl &control);
    QWidget *makeUnknown(const FormControl &control);
    QWidget *makeOptions(const FormControl &control);
    QString rulesOf(const FormControl &control) const;

    Theme m_theme;
    FormData m_form;
};

} // namespace gatehouse
