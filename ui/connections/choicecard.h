#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>
#include <QRadioButton>

namespace gatehouse {

//! What a card shows: a title, a text that wraps below it, and a tile with an icon in one of the theme's meanings.
struct CardFace
{
    Icon icon = Icon::None;
    QString title;
    QString text;
    tokens::Meaning tokens::Colors::*meaning = &tokens::Colors::info;
};

//! A large button for one of a few ways to go on.
class ChoiceCard : public QPushButton
{
    Q_OBJECT

public:
    ChoiceCard(const Theme &theme, const CardFace &face, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    CardFace m_face;
};

//! One of a few settings that exclude each other, explained where it is chosen. A radio button in every other respect.
//! The cards of one parent are a single stop for Tab: the chosen one, once one is.
class RadioCard : public QRadioButton
{
    Q_OBJECT

public:
    enum class Look {
        Tile, //!< a frame of its own, edged in the accent when chosen
        Row,  //!< a plain line with a radio button before it
    };

    RadioCard(const Theme &theme, const CardFace &face, Look look = Look::Tile, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *event) override;

private:
    QMargins padding() const;
    void becomeTabStop();

    Theme m_theme;
    CardFace m_face;
    Look m_look;
};

} // namespace gatehouse
