#pragma once

#include "models/changes/reviewer.h"
#include "ui/theme/theme.h"

#include <QPointer>

class QWidget;

namespace gatehouse {

//! Asks with a ReviewDialog on top of a window.
class ReviewDialogs : public Reviewer
{
public:
    explicit ReviewDialogs(const Theme &theme, QWidget *parent = nullptr);

    QFuture<ReviewAnswer> review(const QList<PlannedChange> &changes, const ReviewContext &context) override;

private:
    Theme m_theme;
    QPointer<QWidget> m_parent;
};

} // namespace gatehouse
