#pragma once

#include "models/schema/line.h"
#include "ui/connections/requestdialog.h"

class QLineEdit;

namespace gatehouse {

class ListEdit;
class RadioCard;

//! Asks for a CSV file of users, of this computer or one that is uploaded already, and for what is to become of it.
class BulkUsersDialog : public RequestDialog
{
    Q_OBJECT

public:
    //! \a uploadedAs: the path of an uploaded file; empty: one of this computer is chosen here.
    BulkUsersDialog(const Theme &theme, Line line, const QString &uploadedAs, QWidget *parent = nullptr);

    QString file() const; //!< of this computer
    void setFile(const QString &file);
    QStringList editableFields() const; //!< where the line takes them
    QString uploadType() const;         //!< INVITE or UPLOAD; empty where the line knows no types, or none is chosen

    //! Something to know before it is sent.
    void warn(const QString &text, const QString &detail);
    void finish(); //!< closes without asking

signals:
    void submitted();
    void fileWanted(); //!< the person wants to choose one

protected:
    Problems problems() const override;
    void submit() override;
    bool hasChanges() const override;

private:
    QString fileProblem() const;
    void addFile();
    void addTypes();

    Line m_line;
    QString m_uploadedAs;
    QLineEdit *m_file = nullptr;
    RadioCard *m_invite = nullptr;
    RadioCard *m_upload = nullptr;
    ListEdit *m_editable = nullptr;
};

} // namespace gatehouse
