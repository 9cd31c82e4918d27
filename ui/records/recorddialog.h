#pragma once

#include "ui/connections/requestdialog.h"
#include "ui/records/recordform.h"

namespace gatehouse {

//! What a record dialog asks for and what it is called; texts in the user's language.
struct RecordDialogSpec
{
    QString title;
    QString intro; //!< what follows from it; may be empty
    QList<FormRow> fields;
    Record start;
    Line line = Line::V35;
    QString submitText; //!< names the action, such as "Create organization"
};

//! Asks for a record. Says submitted() and stays open, with everything typed, until finish(). Ctrl+Enter submits, Esc
//! closes after asking when there are changes. Deletes itself once closed.
class RecordDialog : public RequestDialog
{
    Q_OBJECT

public:
    RecordDialog(const Theme &theme, const RecordDialogSpec &spec, QWidget *parent = nullptr);
    ~RecordDialog() override;

    //! Ready for input again, with what went wrong above the fields and beside those the service refused.
    //! \a details may name the operation and the request.
    void showProblem(const QString &text, const QString &details = {}, const Problems &fieldProblems = {});
    //! Closes without asking.
    void finish();

    Record record() const { return m_form->record(); }
    bool isDirty() const { return m_form->isDirty(); }
    RecordForm *form() const { return m_form; }

signals:
    void submitted(const gatehouse::Record &record);

protected:
    Problems problems() const override;
    void submit() override;
    bool hasChanges() const override;
    void reveal(FormField *field) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leave(FormField *field);

    RecordForm *m_form;
    class FormScroll *m_scroll;
};

} // namespace gatehouse
