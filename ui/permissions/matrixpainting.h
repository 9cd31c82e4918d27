#pragma once

#include "models/permissions/pendingmarks.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPainter;

namespace gatehouse {

//! What is known, as a sign in the middle of \a rect: filled where the service has answered, with an outline where it
//! is a likelihood, a question mark where nothing tells.
void drawKnown(QPainter *painter, const Theme &theme, const QRect &rect, Known known);
//! What is to be done: a plus or a minus on the colour of its meaning, in the middle of \a rect.
void drawMark(QPainter *painter, const Theme &theme, const QRect &rect, Mark mark);

inline constexpr int signSize = 20;

//! What the signs of a matrix mean, in one line.
class MatrixLegend : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixLegend(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
};

} // namespace gatehouse
