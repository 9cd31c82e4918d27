#pragma once

#include "ui/widgets/panel.h"

namespace gatehouse {

class Button;
class TextLabel;

//! A message inside a page or dialog that stays until what it says is settled. Hidden until say() is called.
class Banner : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Success, Warning, Error };

    explicit Banner(const Theme &theme, QWidget *parent = nullptr);

    //! \a detail stands below in smaller letters. Read out by screen readers, once as long as it stays.
    void say(Kind kind, const QString &text, const QString &detail = {});
    void clear();
    //! A button at the end; empty text takes it away. See actionTriggered().
    void setAction(const QString &text);
    QString text() const;

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    Kind m_kind = Kind::Info;
    TextLabel *m_text;
    TextLabel *m_detail;
    Button *m_action;
};

} // namespace gatehouse
