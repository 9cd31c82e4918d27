#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QStringList>

class QLineEdit;

namespace gatehouse {

class FlowLayout;
class RemovableChip;

//! Edits a list of texts as chips. Enter, comma or leaving the line adds what is typed, pasting several adds all,
//! Backspace in the empty line takes the last one back to be edited.
class ListEdit : public QFrame
{
    Q_OBJECT

public:
    explicit ListEdit(const Theme &theme, QWidget *parent = nullptr);

    //! With what is still being typed as its last item.
    QStringList items() const;
    void setItems(const QStringList &items);
    QLineEdit *line() const { return m_line; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void takeTyped();
    void addChip(const QString &text);
    void removeAt(qsizetype index);
    bool handleKey(QKeyEvent *event);

    Theme m_theme;
    FlowLayout *m_flow;
    QLineEdit *m_line;
    QList<RemovableChip *> m_chips;
};

} // namespace gatehouse
