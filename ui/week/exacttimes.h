#pragma once

#include "models/week/weekblock.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace gatehouse {

class Button;
class TextLabel;

//! Begin and end of what is selected in the week, as typed times. A selection on several days has the same times on
//! each.
class ExactTimes : public QWidget
{
    Q_OBJECT

public:
    explicit ExactTimes(const Theme &theme, QWidget *parent = nullptr);

    //! \a isThere: it is a stretch already, not only selected. What is being typed for it stays.
    void show(const WeekBlock &block, bool isThere, int firstDay);
    void clear(); //!< what is being typed, too
    void focusTimes();
    QList<QWidget *> tabStops() const;
    bool isTyping() const { return m_isTyped; } //!< times that have not been chosen yet
    //! Chooses what is typed, as leaving does; false, with the focus there, when it cannot be read.
    bool finish();

signals:
    void typed(); //!< isTyping() may be another
    void chosen(const gatehouse::WeekBlock &from, const gatehouse::WeekBlock &to);
    void leaving(); //!< Esc

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    QLineEdit *apply(); //!< the one that cannot be read; null: it is chosen
    bool choose();
    bool say(QLineEdit *edit, const QString &problem);

    Theme m_theme;
    WeekBlock m_block;
    bool m_isThere = false;
    int m_firstDay = -1;
    bool m_isTyped = false;
    TextLabel *m_label;
    QComboBox *m_fromDay;
    QLineEdit *m_from;
    TextLabel *m_until;
    QComboBox *m_toDay;
    QLineEdit *m_to;
    Button *m_apply;
    TextLabel *m_length;
};

} // namespace gatehouse
