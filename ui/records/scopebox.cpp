#include "ui/records/scopebox.h"

#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int besideRole = Qt::UserRole + 1;

ScopeBox::ScopeBox(const QString &label, QWidget *parent) : QComboBox(parent), m_label(label)
{
    setObjectName("scope"_L1);
    setAccessibleName(label);
    setToolTip(label);
    setMinimumWidth(120);
    setMaximumWidth(260);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QComboBox::activated, this, [this] {
        // The person may have looked at the others only.
        if (current() == m_chosen)
            return;
        dropBeside();
        m_chosen = current();
        emit chosen(m_chosen);
    });
}

void ScopeBox::setScopes(const QList<ScopeChoice> &scopes, const QString &current, const QString &untold)
{
    clear();
    for (const ScopeChoice &scope : scopes) {
        addItem(scope.text, scope.id);
        setItemData(count() - 1, scope.isBeside, besideRole);
    }
    if (!untold.isEmpty()) {
        addItem(untold);
        setItemData(count() - 1, untold, Qt::ToolTipRole);
        qobject_cast<QStandardItemModel *>(model())->item(count() - 1)->setEnabled(false);
    }
    setToolTip(untold.isEmpty() ? m_label : QString(m_label + u'\n' + untold));
    setAccessibleDescription(untold);
    setCurrent(current);
}

void ScopeBox::dropBeside()
{
    const int beside = findData(true, besideRole);
    if (beside >= 0 && beside != currentIndex())
        removeItem(beside);
}

void ScopeBox::setCurrent(const QString &id)
{
    setCurrentIndex(findData(id));
    dropBeside();
    m_chosen = current();
}

} // namespace gatehouse
