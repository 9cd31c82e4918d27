#pragma once

#include "ui/records/pageframe.h"

class QAction;

namespace gatehouse {

class AccessForm;
class AccessResult;
class Button;

//! The page of the access check: the question at one side, the answer at the other, and room to drop a file of places
//! and times.
class AccessPage : public PageFrame
{
    Q_OBJECT

public:
    AccessPage(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    AccessForm *form() const { return m_form; }
    AccessResult *result() const { return m_result; }

    //! Buttons of the header.
    void setPageActions(QAction *checkFile, QAction *refresh);

signals:
    void filesDropped(const QStringList &files);

private:
    Button *m_checkFile;
    Button *m_refresh;
    AccessForm *m_form;
    AccessResult *m_result;
};

} // namespace gatehouse
