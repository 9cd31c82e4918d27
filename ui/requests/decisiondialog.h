#pragma once

#include "ui/connections/requestdialog.h"

class QLineEdit;

namespace gatehouse {

//! What a decision dialog says; in the user's language.
struct DecisionWords
{
    QString title;   //!< such as "Approve Edo Park: mentor"
    QString intro;   //!< what follows from it
    QString warning; //!< stands out; empty: none
    QString submitText;
    bool isApproval = false;
};

//! Asks for the comment of a decision. Enter decides, Esc leaves; what was typed stays until the decision is made.
class DecisionDialog : public RequestDialog
{
    Q_OBJECT

public:
    DecisionDialog(const Theme &theme, const DecisionWords &words, QWidget *parent = nullptr);

    QString comment() const;
    //! It cannot be decided any more: only closing is left, with what was typed to be copied.
    void end(const QString &text);

signals:
    void submitted(const QString &comment);

protected:
    void submit() override;
    bool hasChanges() const override;

private:
    QLineEdit *m_comment;
    bool m_isOver = false;
};

} // namespace gatehouse
