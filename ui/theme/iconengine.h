#pragma once

#include "ui/theme/theme.h"

#include <QIconEngine>

namespace gatehouse {

//! Draws a Lucide icon in the theme's colours of the moment it is drawn.
class IconEngine : public QIconEngine
{
public:
    IconEngine(std::shared_ptr<const ThemeState> state, Icon icon, Tone tone);

    QIconEngine *clone() const override;
    QString key() const override;
    QString iconName() override;
    bool isNull() override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;

private:
    QColor color(QIcon::Mode mode) const;

    std::shared_ptr<const ThemeState> m_state;
    Icon m_icon;
    Tone m_tone;
};

} // namespace gatehouse
