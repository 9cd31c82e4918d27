#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QWidget>

namespace gatehouse {

//! A word on a coloured ground: an environment, a state.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const Theme &theme, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    //! The colours are taken from the set of the theme in force.
    void setMeaning(tokens::Meaning tokens::Colors::*meaning, bool isSolid = false);
    void setGlyph(Icon icon);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    QString m_text;
    tokens::Meaning tokens::Colors::*m_meaning = &tokens::Colors::info;
    bool m_isSolid = false;
    Icon m_icon = Icon::None;
};

//! A part of a filter or a list that can be taken away: click, Enter, Delete or Backspace say removed().
class RemovableChip : public QAbstractButton
{
    Q_OBJECT

public:
    //! \a accessibleName says what removing does, such as "Remove filter status is ACTIVE".
    RemovableChip(const Theme &theme, const QString &text, const QString &accessibleName, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Theme m_theme;
};

} // namespace gatehouse
