#pragma once

#include "models/week/weekset.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace gatehouse {

class TextLabel;

//! The times of a week as text, such as "Mon–Fri 09:00–17:30; Sat 22:00–Sun 06:00", to be read and typed. What cannot
//! be read is marked at its place and stays.
class WeekTextEdit : public QWidget
{
    Q_OBJECT

public:
    explicit WeekTextEdit(const Theme &theme, QWidget *parent = nullptr);

    void setTimes(const WeekSet &times); //!< what is being typed gives way when the times are others
    //! The service stores no days: times must be the same every day.
    void setDaily(bool isDaily);
    void setReadOnly(bool isReadOnly);
    QLineEdit *edit() const { return m_edit; }
    bool isTyping() const; //!< text that has not been taken yet
    void restore();        //!< drops it
    //! As if the focus had gone elsewhere; false, with the focus here, when the text cannot be read.
    bool finish();

signals:
    void chosen(const gatehouse::WeekSet &times); //!< Enter, or the focus goes elsewhere
    void leaving();                               //!< Esc: what was typed is dropped
    void typed();                                 //!< isTyping() may be another

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::optional<WeekSet> read();
    bool apply();
    void mark(qsizetype position, qsizetype length);
    void say(const QString &problem);

    Theme m_theme;
    WeekSet m_times;
    bool m_isDaily = false;
    QLineEdit *m_edit;
    TextLabel *m_hint;
};

} // namespace gatehouse
