#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace gatehouse {

class TextLabel;

//! An editor with its label above and one line below: a hint, or what is wrong with the value. Label, hint and problem
//! are the editor's accessible name and description as well.
class FormField : public QWidget
{
    Q_OBJECT

public:
    //! Takes \a editor over; \a key is what problems are reported under.
    FormField(const Theme &theme, const QString &key, const QString &label, QWidget *editor, QWidget *parent = nullptr);

    QString key() const { return m_key; }
    QString label() const { return m_label; }
    QWidget *editor() const { return m_editor; }

    //! Something beside the editor, such as a button that chooses a file.
    void addBeside(QWidget *widget);
    void setHint(const QString &hint);
    //! What may be wrong, in place of the hint; an empty text brings the hint back.
    void setWarning(const QString &warning);
    //! In place of hint and warning, which an empty text brings back.
    void setProblem(const QString &problem);
    QString problem() const { return m_problem; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    Theme m_theme;
    QString m_key;
    QString m_label;
    QWidget *m_editor;
    QHBoxLayout *m_line;
    TextLabel *m_below;
    QString m_hint;
    QString m_warning;
    QString m_problem;
};

} // namespace gatehouse
