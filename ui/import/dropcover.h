#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QMimeData;

namespace gatehouse {

//! Lets a file be dropped anywhere on a page: lies over it, with a hint, while one is held above.
class DropCover : public QWidget
{
    Q_OBJECT

public:
    //! A child of \a page. \a text: what dropping does.
    DropCover(const Theme &theme, const QString &text, QWidget *page);

    //! Why no file is taken now, shown in place of the text; empty: files are taken.
    void setObstacle(const QString &obstacle) { m_obstacle = obstacle; }

signals:
    void dropped(const QString &file);
    void refused(const QString &why); //!< several files were dropped; a sentence with what to do

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void cover(const QMimeData *offered);
    QString hint() const;
    void leave();

    Theme m_theme;
    QString m_text;
    QString m_obstacle;
    QWidget *m_page;
    bool m_areSeveral = false;
    bool m_isOver = false;
};

} // namespace gatehouse
