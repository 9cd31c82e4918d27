#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QButtonGroup;

namespace gatehouse {

class Button;

//! Kinds of rows to choose one of, each with how many there are.
class CountFilter : public QWidget
{
    Q_OBJECT

public:
    explicit CountFilter(const Theme &theme, QWidget *parent = nullptr);

    //! One more kind; the first is chosen. \a isFixed: it is offered also where there are none.
    void addKind(int id, const QString &text, bool isFixed = false);
    void setCounts(const QHash<int, qint64> &counts); //!< by id; what is missing counts 0
    int chosen() const;
    void choose(int id);

signals:
    void chosenByPerson(int id);

private:
    struct Kind
    {
        Button *button;
        QString text;
        bool isFixed;
    };

    Theme m_theme;
    QButtonGroup *m_group;
    QHash<int, Kind> m_kinds;
};

} // namespace gatehouse
