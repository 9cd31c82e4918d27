#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace gatehouse {

class TextLabel;

//! Something to choose in the strip above a queue.
struct QueueChoice
{
    QString id; //!< empty: whatever it is
    QString text;
    bool operator==(const QueueChoice &) const = default;
};

//! What is chosen, by ids.
struct QueueSelection
{
    QString status;
    QString role;
    QString handler;
    bool operator==(const QueueSelection &) const = default;
};

//! The strip above a queue of requests: which status, role and handler they have, and at its end a quiet word on how
//! fresh the rows are.
class QueueFilter : public QWidget
{
    Q_OBJECT

public:
    explicit QueueFilter(const Theme &theme, QWidget *parent = nullptr);

    void setStatuses(const QList<QueueChoice> &choices);
    void setRoles(const QList<QueueChoice> &choices);
    //! After them stands an entry for a person who is not among them, see personWanted().
    void setHandlers(const QList<QueueChoice> &choices);

    QueueSelection chosen() const;
    //! Says nothing. What is not among the choices is added to them by its id.
    void choose(const QueueSelection &selection);
    void setNote(const QString &text);
    //! In the order people go through them.
    QList<QWidget *> tabStops() const;

signals:
    void changed(const gatehouse::QueueSelection &selection);
    void personWanted(); //!< a handler who is not among the choices

private:
    QComboBox *addBox(QHBoxLayout *layout, const QString &label);
    void handlerActivated();

    Theme m_theme;
    QComboBox *m_status;
    QComboBox *m_role;
    QComboBox *m_handler;
    TextLabel *m_note;
    QString m_lastHandler;
};

} // namespace gatehouse
