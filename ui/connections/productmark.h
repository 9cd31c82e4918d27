#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace gatehouse {

//! The product's sign: a gate in the accent colour. Says nothing to a screen reader, as the name stands beside it.
class ProductMark : public QWidget
{
    Q_OBJECT

public:
    explicit ProductMark(const Theme &theme, int size = tokens::LargeIcon, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
};

} // namespace gatehouse
