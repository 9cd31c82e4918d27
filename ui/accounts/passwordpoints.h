#pragma once

#include "models/accounts/passwordrule.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace gatehouse {

class IconLabel;
class TextLabel;

//! What is asked of a new password, each point with a mark that follows what is typed.
class PasswordPoints : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordPoints(const Theme &theme, QWidget *parent = nullptr);

    void setRule(const PasswordRule &rule);
    void setPassword(const QString &password);

signals:
    void resized(); //!< another rule takes another height

private:
    //! A point and where it is shown.
    struct Shown
    {
        PasswordPoint point;
        IconLabel *mark;
        TextLabel *text;
    };
    void showMarks();

    Theme m_theme;
    TextLabel *m_source;
    QWidget *m_list = nullptr;
    QList<Shown> m_shown;
    QString m_password;
};

} // namespace gatehouse
