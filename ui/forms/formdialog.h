#pragma once

#include "models/records/elevate/form.h"
#include "ui/connections/requestdialog.h"

class QLineEdit;
class QStackedWidget;
class QTabWidget;

namespace gatehouse {

class FormPreview;
class JsonPane;
class LineDiffView;

//! What the editor of forms is opened with; texts in the user's language.
struct FormDialogSpec
{
    QString title;
    QString note;        //!< what saving does to the version
    elevate::Form start; //!< of a new form its data may be text that lacks something, see startText
    QString startText;   //!< the data as they are first shown; empty: those of \a start
    bool isNew = false;
    QString submitText; //!< such as "Save as version 3"
    Line line = Line::V35;
};

//! Edits a form: its data as text and tree, with a preview beside it, and the differences to the stored version, which
//! are shown before a form that exists is saved.
class FormDialog : public RequestDialog
{
    Q_OBJECT

public:
    FormDialog(const Theme &theme, const FormDialogSpec &spec, QWidget *parent);

    elevate::Form form() const; //!< as edited
    JsonPane *pane() const { return m_pane; }
    FormPreview *preview() const { return m_preview; }
    bool isReviewing() const;

    void reject() override;

signals:
    void submitted();

protected:
    Problems problems() const override;
    void submit() override;
    bool hasChanges() const override;
    void reveal(FormField *field) override;

private:
    QWidget *makeEditing(const FormDialogSpec &spec);
    QWidget *makeReview();
    void showSettled();
    QString laidOut() const; //!< the edited data as they are compared and sent
    void showReview();
    void showEditing();
    void updateButtons();

    elevate::Form m_start;
    QString m_startText;
    QString m_storedText;
    QString m_submitText;
    Line m_line;
    bool m_isNew;
    QStackedWidget *m_stack;
    QLineEdit *m_type;
    QLineEdit *m_subType;
    JsonPane *m_pane;
    FormPreview *m_preview;
    QTabWidget *m_side;
    LineDiffView *m_sideDiff;
    LineDiffView *m_diff;
    TextLabel *m_sideSummary;
    TextLabel *m_summary;
    Button *m_back;
};

} // namespace gatehouse
