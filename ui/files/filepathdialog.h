#pragma once

#include "ui/connections/requestdialog.h"

class QLineEdit;

namespace gatehouse {

//! Asks for the path of a file at the service, to save the file or to copy a link to it.
class FilePathDialog : public RequestDialog
{
    Q_OBJECT

public:
    explicit FilePathDialog(const Theme &theme, QWidget *parent = nullptr);

    QString path() const;

signals:
    void saveWanted(const QString &path);
    void linkWanted(const QString &path);

protected:
    Problems problems() const override;
    void submit() override;

private:
    QLineEdit *m_path;
    bool m_wantsLink = false;
};

} // namespace gatehouse
