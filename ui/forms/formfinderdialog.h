#pragma once

#include "ui/connections/requestdialog.h"

class QLineEdit;
class QListWidget;

namespace gatehouse {

//! A form that is known to be there.
struct KnownForm
{
    QString id;
    QString text; //!< such as "profile · version 2"
};

//! Asks which form to open: by its number, or by type and sub-type.
class FormFinderDialog : public RequestDialog
{
    Q_OBJECT

public:
    FormFinderDialog(const Theme &theme, QWidget *parent);

    //! Shows forms to choose from; \a note says where they are from.
    void offer(const QList<KnownForm> &forms, const QString &note);

    QString id() const;
    QString type() const;
    QString subType() const;

signals:
    void submitted();

protected:
    Problems problems() const override;
    void submit() override;

private:
    QLineEdit *m_id;
    QLineEdit *m_type;
    QLineEdit *m_subType;
    TextLabel *m_note;
    QListWidget *m_list;
};

} // namespace gatehouse
