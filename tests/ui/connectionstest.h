#pragma once

#include "tests/ui/pictures.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

//! What the tests of ui/connections share.
namespace gatehouse::connectionstest {

using namespace Qt::StringLiterals;
using test::takePictures;

//! What can be reached with Tab, in that order, starting at the widget that has the focus.
inline QList<QWidget *> tabOrder(QWidget *window)
{
    QList<QWidget *> order;
    QWidget *first = QApplication::focusWidget();
    if (!first || first->window() != window->window())
        return order;
    do {
        QWidget *current = QApplication::focusWidget();
        if (order.contains(current))
            break;
        order.append(current);
        QTest::keyClick(current, Qt::Key_Tab);
    } while (QApplication::focusWidget() != first);
    return order;
}

//! Every control a person can use has a name that a screen reader can say. Answers the class names of those without.
inline QStringList withoutName(QWidget *root)
{
    QStringList nameless;
    const auto widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(root) || (widget->focusPolicy() & Qt::TabFocus) != Qt::TabFocus ||
            widget->focusProxy())
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return nameless;
}

//! The visible button with this text; mnemonics do not count.
inline QAbstractButton *button(QWidget *root, const QString &text)
{
    const auto buttons = root->findChildren<QAbstractButton *>();
    for (QAbstractButton *candidate : buttons) {
        if (candidate->isVisibleTo(root) &&
            (candidate->text().remove(u'&') == text || candidate->accessibleName() == text))
            return candidate;
    }
    return nullptr;
}

//! The visible control with this accessible name.
template<class Widget>
Widget *named(QWidget *root, const QString &name)
{
    const auto widgets = root->findChildren<Widget *>();
    for (Widget *candidate : widgets) {
        if (candidate->isVisibleTo(root) && candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

//! All text a person can read on \a root, in no particular order.
inline QString textOn(QWidget *root)
{
    QStringList texts;
    const auto widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(root))
            continue;
        if (const auto *label = qobject_cast<QLabel *>(widget))
            texts.append(label->text());
        else if (const auto *control = qobject_cast<QAbstractButton *>(widget))
            texts.append(control->text());
    }
    return texts.join(u'\n');
}

inline void open(QWidget *window)
{
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window));
}

} // namespace gatehouse::connectionstest
