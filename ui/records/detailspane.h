#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QScrollArea;
class QVBoxLayout;

namespace gatehouse {

class TextLabel;

//! One line of the details: a label and what stands there, as people read it.
struct DetailLine
{
    QString label;
    QString value;        //!< empty: shown as a dash
    bool isFixed = false; //!< identifiers and JSON, in the fixed font; JSON is laid out in lines
    QString section = {}; //!< heading above the first line of a group; empty: none
};

//! All fields of one record beside the table.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(const Theme &theme, QWidget *parent = nullptr);

    void show(const QString &title, const QString &kind, const QList<DetailLine> &lines);
    //! Says that several or no records are selected.
    void showMessage(const QString &title, const QString &text);
    //! Buttons below the title; at most two are shown as such, the rest in a menu.
    void setActions(const QList<QAction *> &actions);

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void clearLines();

    Theme m_theme;
    TextLabel *m_title;
    TextLabel *m_kind;
    QWidget *m_buttons;
    QScrollArea *m_scroll;
    QWidget *m_lines = nullptr;
};

} // namespace gatehouse
