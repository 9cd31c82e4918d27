#pragma once

#include "ui/connections/requestdialog.h"

class QPlainTextEdit;

namespace gatehouse {

//! What a paste dialog asks for; texts in the user's language.
struct PasteOrder
{
    QString title;
    QString intro; //!< what follows from it
    QString label;
    QString hint; //!< how the entries are told apart
    QString submitText;
    bool isDangerous = false;
    //! What is wrong with an entry; empty when nothing is.
    std::function<QString(const QString &entry)> problemWith;
};

//! Takes a list that was copied elsewhere: entries with blanks, commas, semicolons or line ends between. Stays open
//! until accept(), what it holds with it.
class PasteDialog : public RequestDialog
{
    Q_OBJECT

public:
    PasteDialog(const Theme &theme, const PasteOrder &order, QWidget *parent = nullptr);

    QStringList entries() const; //!< each once, in their order
    void setEntries(const QStringList &entries);

signals:
    void submitted(const QStringList &entries);

protected:
    Problems problems() const override;
    void submit() override;
    bool hasChanges() const override;

private:
    void showCount();

    PasteOrder m_order;
    QPlainTextEdit *m_text;
    FormField *m_field;
};

} // namespace gatehouse
