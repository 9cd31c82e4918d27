#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>

namespace gatehouse {

class RoleMatrix;

//! The titles of the roles above their columns, broken at underscores.
class RoleHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit RoleHeader(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    Theme m_theme;
};

//! The permissions beside their rows, which stay where they are when the roles are scrolled: code, verbs and path; the
//! headings of modules.
class PermissionHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit PermissionHeader(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    const RoleMatrix *matrix() const;
    Theme m_theme;
};

//! Verbs as they are shown: "GET POST", or one word for all of them.
QString verbsText(const QStringList &verbs);

} // namespace gatehouse
