#pragma once

#include "models/permissions/rolematrix.h"
#include "ui/theme/theme.h"

#include <QTableView>

namespace gatehouse {

//! The table of a role matrix. The permissions beside the rows and the roles above the columns stay in sight. Space
//! marks the selected cells, + and - say which way, Delete drops marks; Ctrl+Z and Ctrl+Shift+Z undo and redo marks.
class MatrixView : public QTableView
{
    Q_OBJECT

public:
    MatrixView(const Theme &theme, RoleMatrix *matrix, QWidget *parent = nullptr);

    RoleMatrix *matrix() const { return m_matrix; }
    void toggle();
    void setMark(Mark mark);
    //! Shows only columns of these roles; an empty list shows all.
    void showRoles(const QStringList &titles);
    QList<int> shownRoles() const;                     //!< columns
    void keyboardSearch(const QString &text) override; //!< goes to the next permission whose code begins so

signals:
    void currentMoved();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;

private:
    void afterReset();
    void sizeHeadings();
    QModelIndexList markable() const;

    Theme m_theme;
    RoleMatrix *m_matrix;
    QWidget *m_corner = nullptr;
    RolePermissionKey m_last; //!< to stay there when other rows are shown
    QString m_typed;
    qint64 m_typedAt = 0;
};

} // namespace gatehouse
