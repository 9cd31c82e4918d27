#pragma once

#include "models/records/elevate/notificationtemplate.h"
#include "ui/connections/requestdialog.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QTabWidget;

namespace gatehouse {

class CodeEditor;
class FindBar;
class LineDiffView;
class MailView;
class PlaceholderList;

//! What the editor of notification templates is opened with; texts in the user's language.
struct TemplateDialogSpec
{
    QString title;
    QString note;
    elevate::NotificationTemplate start;
    bool isNew = false;
    bool canLookUp = true; //!< whether the service can tell other templates on this line
    QString submitText;
    Line line = Line::V35;
};

//! Edits a notification template, with the message filled with sample values and the placeholders beside it.
class TemplateDialog : public RequestDialog
{
    Q_OBJECT

public:
    TemplateDialog(const Theme &theme, const TemplateDialogSpec &spec, QWidget *parent);

    elevate::NotificationTemplate message() const; //!< as edited
    //! The templates there are: headers and footers to choose from, placeholders to compare with.
    void setOthers(const QList<elevate::NotificationTemplate> &others);
    //! What partWanted() asked for; no value: there is none with that code.
    void setPart(const QString &type, const QString &code, const std::optional<QString> &body);

    CodeEditor *bodyEditor() const { return m_body; }
    PlaceholderList *placeholders() const { return m_placeholders; }
    MailView *preview() const { return m_preview; }
    //! The message as the preview shows it, before it is laid out.
    QString filledMessage() const;

signals:
    void submitted();
    //! A header or footer that is in none of the others; answer with setPart().
    void partWanted(const QString &type, const QString &code);

protected:
    Problems problems() const override;
    void submit() override { emit submitted(); }
    bool hasChanges() const override;

private:
    QWidget *makeFields(const TemplateDialogSpec &spec);
    QWidget *makeMessage();
    FormField *makeField(const char *key, QWidget *editor);
    QComboBox *makeParts(const QString &current);
    void showAll();
    void showParts();
    void showPreview();
    QString type() const;
    bool isMail() const;
    std::optional<QString> partText(const QString &type, const QString &code);
    void replacePlaceholder(const QString &name, const QString &with);

    elevate::NotificationTemplate m_start;
    Line m_line;
    bool m_isNew;
    bool m_canLookUp;
    QComboBox *m_type;
    QLineEdit *m_code;
    QLineEdit *m_subject;
    QComboBox *m_header;
    QComboBox *m_footer;
    FormField *m_headerField;
    FormField *m_footerField;
    CodeEditor *m_body;
    FindBar *m_findBar;
    QTabWidget *m_side;
    TextLabel *m_subjectLine;
    MailView *m_preview;
    TextLabel *m_previewNote;
    LineDiffView *m_diff;
    TextLabel *m_diffSummary;
    PlaceholderList *m_placeholders;
    QTimer m_delay;
    QList<elevate::NotificationTemplate> m_others;
    QHash<QString, std::optional<QString>> m_parts; //!< by type and code; no value: not found
    QSet<QString> m_asked;
};

} // namespace gatehouse
