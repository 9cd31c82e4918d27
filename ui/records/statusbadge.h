#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace gatehouse {

//! The meaning of the services' words for a state, such as ACTIVE; none for words that mean nothing good or bad.
std::optional<Tone> statusTone(QStringView raw);

//! A word for a state on a ground in the colour of its meaning, in the middle of \a rect's height; see badgeWidth().
void drawBadge(QPainter *painter, const Theme &theme, const QRect &rect, Tone tone, const QString &text);
int badgeWidth(const Theme &theme, const QString &text);

//! Such a badge outside of tables.
class StatusBadge : public QWidget
{
    Q_OBJECT

public:
    StatusBadge(const Theme &theme, Tone tone, const QString &text, QWidget *parent = nullptr);

    void setState(Tone tone, const QString &text);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    Tone m_tone;
    QString m_text;
};

} // namespace gatehouse
