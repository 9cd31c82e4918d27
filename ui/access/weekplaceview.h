#pragma once

#include "models/access/weekplace.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QTimeZone>

namespace gatehouse {

//! The picture of a week over places: a row a place, from Monday to Sunday, filled where somebody gets in. A click or
//! Enter chooses a place and a moment; the arrows go from hour to hour and from row to row. Where there are more rows
//! than have room they are scrolled, but for the one of all other places, which always stands at the end.
class WeekPlaceView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit WeekPlaceView(const Theme &theme, QWidget *parent = nullptr);

    void setWeek(const WeekPlace &week);
    //! Marked in the picture; null: none.
    void setMoment(std::optional<qint64> instant);
    const WeekPlace &week() const { return m_week; }
    //! Where a moment of a row is in the viewport.
    QRect placeOf(int row, qint64 instant) const;
    //! What screen readers are told of the place the arrows are at.
    QString cursorText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(int row, qint64 instant); //!< of week().rows

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;

private:
    static constexpr int titleWidth = 168;
    static constexpr int headHeight = 2 * tokens::Margin;
    static constexpr int mostRows = 12;

    int rowCount() const { return static_cast<int>(m_week.rows.size()); }
    int pageRows() const;
    bool isKept(int row) const;
    int scrolledRows() const { return pageRows() - (isKept(rowCount() - 1) ? 1 : 0); }
    double topOf(int row) const;
    bool isShown(int row) const;
    void showScrollBar();
    void scrollTo(int row);
    QRectF timeRoom() const;
    double xOf(qint64 instant) const;
    qint64 instantAt(double x) const;
    int rowAt(double y) const;
    QString textFor(int row, qint64 instant) const;
    void moveCursor(int rows, qint64 seconds);
    void showCursor();
    void paintHead(QPainter *painter) const;
    void paintRow(QPainter *painter, int row) const;

    Theme m_theme;
    WeekPlace m_week;
    QTimeZone m_zone;
    std::optional<qint64> m_moment;
    int m_row = 0;        //!< of the cursor
    qint64 m_instant = 0; //!< of the cursor
};

} // namespace gatehouse
