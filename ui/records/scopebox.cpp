#include "ui/records/scopebox.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

ScopeBox::ScopeBox(const QString &label, QWidget *parent) : QComboBox(parent)
{
    setObjectName("scope"_L1);
    setAccessibleName(label);
    setToolTip(label);
    setMinimumWidth(120);
    setMaximumWidth(260);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QComboBox::activated, this, [this] { emit chosen(current()); });
}

void ScopeBox::setScopes(const QList<ScopeChoice> &scopes, const QString &current)
{
    clear();
    for (const ScopeChoice &scope : scopes)
        addItem(scope.text, scope.id);
    setCurrent(current);
}

void ScopeBox::setCurrent(const QString &id)
{
    setCurrentIndex(findData(id));
}

} // namespace gatehouse
