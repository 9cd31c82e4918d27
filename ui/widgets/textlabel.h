#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace gatehouse {

//! Text in one of the theme's sizes and tones; follows the theme. Plain text, selectable where asked for.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    TextLabel(const Theme &theme, const QString &text, int pixelSize = tokens::TextBase, Tone tone = Tone::Text,
              QFont::Weight weight = QFont::Normal, QWidget *parent = nullptr);

    void setTone(Tone tone);
    //! One line that ends in "…" where room is short; the whole text is the tooltip then.
    void setElided(Qt::TextElideMode mode);
    void setSelectable(bool isSelectable);

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void updateColor();
    QString shownText() const;

    Theme m_theme;
    Tone m_tone;
    Qt::TextElideMode m_elide = Qt::ElideNone;
};

} // namespace gatehouse
