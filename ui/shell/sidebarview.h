#pragma once

#include "ui/theme/theme.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace gatehouse {

//! The list in the sidebar. Up, Down, Home and End move over pages, Enter or Space or a click opens.
class SidebarView : public QListView
{
    Q_OBJECT

public:
    explicit SidebarView(QWidget *parent = nullptr);

signals:
    void chosen(const QModelIndex &index);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QModelIndex nearest(int row, int step) const;
};

class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SidebarDelegate(const Theme &theme, QObject *parent = nullptr);

    void setCollapsed(bool isCollapsed) { m_isCollapsed = isCollapsed; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    //! Returns the width taken at the end.
    int paintCount(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Theme m_theme;
    bool m_isCollapsed = false;
};

} // namespace gatehouse
