#pragma once

#include "models/geo/fencedocument.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QListWidget;

namespace gatehouse {

class Button;

//! What is wrong or worth knowing with the fences of a map: how much of it as a button, each as a line that leads
//! there.
class ProblemList : public QWidget
{
    Q_OBJECT

public:
    enum class Weight : quint8 { Note, Warning, Error };
    struct Line
    {
        Weight weight = Weight::Note;
        QString text;
        QList<FenceKey> fences;
    };

    explicit ProblemList(const Theme &theme, QWidget *parent = nullptr);

    void setLines(const QList<Line> &lines);
    Button *button() const { return m_button; } //!< for the page to place; shows and hides the lines

signals:
    void chosen(const QList<gatehouse::FenceKey> &fences);

private:
    void fill();

    Theme m_theme;
    QList<Line> m_lines;
    QListWidget *m_list;
    Button *m_button;
};

} // namespace gatehouse
