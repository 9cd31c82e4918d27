#pragma once

#include "ui/settings/settingline.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace gatehouse {

class Button;
class FormField;
class Switch;

//! One setting: its editor, what follows from it, and a button that brings the first value back, seen while another
//! one is in force.
class SettingEditor : public QWidget
{
    Q_OBJECT

public:
    SettingEditor(const Theme &theme, const SettingLine &line, QWidget *parent = nullptr);
    ~SettingEditor() override;

    const SettingLine &line() const { return m_line; }
    QString value() const { return m_value; }
    void setValue(const QString &value); //!< shows it; says nothing

signals:
    //! The person wants this value; a null text wants the first one back.
    void chosen(const QString &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeEditor(const Theme &theme);
    void takeText();
    void choose(const QString &value);
    void showNumber(bool isTyped);

    SettingLine m_line;
    QString m_value;
    QComboBox *m_choices = nullptr;
    Switch *m_switch = nullptr;
    QSpinBox *m_number = nullptr;
    QLineEdit *m_text = nullptr;
    FormField *m_field = nullptr;
    Button *m_reset;
    bool m_isShowing = false;
};

} // namespace gatehouse
