#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace gatehouse {

//! A background for other widgets.
class Panel : public QWidget
{
    Q_OBJECT

public:
    enum class Look {
        Chrome,
        Surface,
        Card,    //!< rounded, with a hairline around
        Floating //!< rounded, with a soft shadow in its margins; see shadowMargins()
    };

    explicit Panel(const Theme &theme, Look look = Look::Surface, QWidget *parent = nullptr);

    //! Hairlines along these edges; not for Card and Floating, which have one around.
    void setLines(Qt::Edges edges);
    static QMargins shadowMargins() { return {16, 12, 16, 20}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    const Theme &theme() const { return m_theme; }

private:
    Theme m_theme;
    Look m_look;
    Qt::Edges m_lines;
};

//! A hairline between two groups.
class Separator : public QWidget
{
    Q_OBJECT

public:
    explicit Separator(const Theme &theme, Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
};

} // namespace gatehouse
