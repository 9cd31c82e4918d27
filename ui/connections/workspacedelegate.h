#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace gatehouse {

//! Paints a workspace in two lines: name, environment and whether it is open; then services and safety level.
class WorkspaceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit WorkspaceDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme m_theme;
};

} // namespace gatehouse
