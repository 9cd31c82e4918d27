#pragma once

#include "models/workspaces/workspace.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace gatehouse {

class Chip;

tokens::Meaning tokens::Colors::*environmentMeaning(Environment environment);

//! The environment's name on its colour; solid for production.
Chip *environmentChip(const Theme &theme, Environment environment, QWidget *parent = nullptr);
void showEnvironment(Chip *chip, Environment environment);

//! The coloured line on top of every window of a workspace.
class EnvironmentBar : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentBar(const Theme &theme, QWidget *parent = nullptr);

    void setEnvironment(Environment environment);
    Environment environment() const { return m_environment; }
    //! For a dialog opened from \a parent: shows what the window of \a parent shows, or hides where that shows none.
    void follow(const QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    Environment m_environment = Environment::Sandbox;
};

} // namespace gatehouse
