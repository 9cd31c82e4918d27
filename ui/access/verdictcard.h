#pragma once

#include "ui/widgets/panel.h"

namespace gatehouse {

class IconLabel;
class TextLabel;

//! The answer, large and plain: an icon, a word or two, why, and what comes next.
class VerdictCard : public QWidget
{
    Q_OBJECT

public:
    enum class Answer { Open, Allowed, Denied };

    explicit VerdictCard(const Theme &theme, QWidget *parent = nullptr);

    //! Read out by screen readers when it is another one.
    void show(Answer answer, const QString &title, const QString &reason, const QString &next);
    Answer answer() const { return m_answer; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    Answer m_answer = Answer::Open;
    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_reason;
    TextLabel *m_next;
};

} // namespace gatehouse
