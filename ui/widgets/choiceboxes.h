#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QCheckBox;

namespace gatehouse {

//! Several of a few known values, as boxes to tick.
class ChoiceBoxes : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceBoxes(QWidget *parent = nullptr);

    void addChoice(const QString &value, const QString &text);
    //! Those that were set first, in their order, so that nothing seems changed that was not; then as the choices come.
    QStringList chosen() const;
    //! A value that is no choice gets a box of its own: what a service has must not change by being looked at.
    void setChosen(const QStringList &values);

signals:
    void changed();

private:
    struct Choice
    {
        QString value;
        QCheckBox *box;
    };
    bool isChosen(const QString &value) const;

    QList<Choice> m_choices;
    QStringList m_set;
};

} // namespace gatehouse
