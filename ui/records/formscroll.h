#pragma once

#include <QScrollArea>

namespace gatehouse {

//! A scroll area that asks for as much height as its content has, as far as the screen allows.
class FormScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormScroll(QWidget *content, int width, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    int m_width;
};

} // namespace gatehouse
