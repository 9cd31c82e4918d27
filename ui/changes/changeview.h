#pragma once

#include "models/changes/change.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace gatehouse {

//! One change: what is done to what, and each field as it is and as it will be.
class ChangeView : public QWidget
{
    Q_OBJECT

public:
    //! \a withTitle: the change stands among others and names itself.
    ChangeView(const Theme &theme, const PlannedChange &change, bool withTitle, QWidget *parent = nullptr);

private:
    QWidget *makeTitle(const PlannedChange &change);
    QWidget *makeFields(const PlannedChange &change);

    Theme m_theme;
};

} // namespace gatehouse
