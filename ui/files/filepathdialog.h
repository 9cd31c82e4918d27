#pragma once

#include "ui/connections/requestdialog.h"

class QCheckBox;
class QLineEdit;

namespace gatehouse {

//! Asks for the path of a file at the service, to save the file or to copy a link to it.
class FilePathDialog : public RequestDialog
{
    Q_OBJECT

public:
    explicit FilePathDialog(const Theme &theme, QWidget *parent = nullptr);

    QString path() const;
    bool isPublic() const; //!< it lies in the store that everybody can read

signals:
    void saveWanted(const QString &path, bool isPublic);
    void linkWanted(const QString &path, bool isPublic);

protected:
    Problems problems() const override;
    void submit() override;

private:
    QLineEdit *m_path;
    QCheckBox *m_public;
    bool m_wantsLink = false;
};

} // namespace gatehouse
