#pragma once

#include "ui/connections/requestdialog.h"

class QLineEdit;

namespace gatehouse {

//! What a text dialog asks for; texts in the user's language.
struct TextQuestion
{
    QString title;
    QString intro; //!< may be empty
    QString label;
    QString submitText;
};

//! Asks for one line of text. Non-blocking; show it with open(). Deletes itself once closed.
class TextDialog : public RequestDialog
{
    Q_OBJECT

public:
    TextDialog(const Theme &theme, const TextQuestion &question, QWidget *parent);

signals:
    void submitted(const QString &text); //!< not empty, without blanks around it; the dialog is closed

protected:
    Problems problems() const override;
    void submit() override;

private:
    QString text() const;

    QLineEdit *m_line;
};

} // namespace gatehouse
