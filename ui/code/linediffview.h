#pragma once

#include "models/json/linediff.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>

namespace gatehouse {

//! A comparison of two texts, line by line: what was removed begins with a minus sign, what was added with a plus
//! sign, both on a ground of their own; the numbers of the lines in both texts beside them.
class LineDiffView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LineDiffView(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<DiffLine> &lines);
    const QList<DiffLine> &lines() const { return m_lines; }
    //! As high as what it shows, up to \a mostLines lines, then it scrolls.
    void fitHeight(int mostLines);

    //! Such as "3 lines added, 1 removed"; empty when nothing differs.
    static QString summary(const QList<DiffLine> &lines);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class DiffGutter;

    void paintGutter(QPainter *painter, const QRect &rect);
    void arrangeGutter();
    int numberWidth() const;
    void mark();

    Theme m_theme;
    QWidget *m_gutter;
    QList<DiffLine> m_lines;
};

} // namespace gatehouse
