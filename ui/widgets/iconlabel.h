#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace gatehouse {

//! An icon that stands for itself.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const Theme &theme, Icon icon, int size = tokens::IconSize, Tone tone = Tone::Muted,
              QWidget *parent = nullptr);

    void setIcon(Icon icon, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    Icon m_icon;
    int m_size;
    Tone m_tone;
};

} // namespace gatehouse
