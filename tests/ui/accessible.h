#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextEdit>
#include <QWidget>

namespace gatehouse::test {

//! Whether a person can do something with the widget and must therefore be told what it is.
inline bool isInteractive(const QWidget *widget)
{
    if (widget->objectName().startsWith(QLatin1StringView("qt_")) || qobject_cast<const QScrollBar *>(widget))
        return false;
    // Parts of a whole that has the name.
    if (qobject_cast<const QComboBox *>(widget->parentWidget()) || widget->inherits("QComboBoxPrivateContainer"))
        return false;
    if (widget->focusProxy() || widget->inherits("QLineEditIconButton") || widget->inherits("QTableCornerButton") ||
        widget->inherits("QComboBoxListView"))
        return false;
    // The texts of a banner that says nothing, and the row numbers of a table that shows none.
    if (!widget->isVisibleTo(widget->window()))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QAbstractItemView *>(widget) ||
           widget->focusPolicy() != Qt::NoFocus;
}

//! What screen readers could not tell people: class and place of every interactive widget below \a root that has no
//! name.
inline QStringList namelessWidgets(QWidget *root)
{
    QStringList nameless;
    QList<QWidget *> widgets = root->findChildren<QWidget *>();
    widgets.append(root);
    for (QWidget *widget : std::as_const(widgets)) {
        if (!isInteractive(widget) || widget->inherits("QMenu") || widget->inherits("QTipLabel"))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface && !interface->text(QAccessible::Name).isEmpty())
            continue;
        QStringList path;
        for (const QWidget *part = widget; part; part = part->parentWidget())
            path.prepend(QString::fromUtf8(part->metaObject()->className()));
        nameless.append(path.join(QLatin1StringView(" > ")));
    }
    return nameless;
}

} // namespace gatehouse::test
