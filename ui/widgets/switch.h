#pragma once

#include "ui/theme/theme.h"

#include <QCheckBox>

namespace gatehouse {

//! Yes or no as a sliding switch. A check box in every other respect; partly checked means "not said".
class Switch : public QCheckBox
{
    Q_OBJECT

public:
    explicit Switch(const Theme &theme, const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
};

} // namespace gatehouse
