#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace gatehouse {

//! A session of the signed-in person, in the user's language.
struct SessionLine
{
    QString id;
    QString device; //!< where
    QString since;  //!< when it began
    bool isThis = false;

    bool operator==(const SessionLine &) const = default;
};

//! The sessions of a person, the others each with a button that ends it.
class SessionList : public QWidget
{
    Q_OBJECT

public:
    explicit SessionList(const Theme &theme, QWidget *parent = nullptr);

    void setSessions(const QList<SessionLine> &sessions);

signals:
    void endWanted(const QStringList &ids);

private:
    QWidget *makeRow(const SessionLine &session);

    Theme m_theme;
    QVBoxLayout *m_rows;
};

} // namespace gatehouse
