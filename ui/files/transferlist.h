#pragma once

#include "ui/shell/shelltypes.h"
#include "ui/theme/theme.h"

#include <QMap>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace gatehouse {

class TransferRow;

//! A file that has gone up or down, or has not, as the list of this session's files shows it.
struct TransferView
{
    QString id;
    QString name;
    ActivityState state = ActivityState::Finished;
    QString text;         //!< where it is now, or what went wrong
    bool hasPath = false; //!< the text is the file's path at the service
    bool canCreateUsers = false;
};

//! Files of this session with what can be done next: copy path or link, make users of it, try again. As high as its
//! rows, up to a few.
class TransferList : public QWidget
{
    Q_OBJECT

public:
    explicit TransferList(const Theme &theme, QWidget *parent = nullptr);

    //! The newest stands first.
    void show(const TransferView &view);
    void remove(const QString &id);
    void clear();
    qsizetype count() const { return m_rows.size(); }

signals:
    void retryWanted(const QString &id);
    void copyPathWanted(const QString &id);
    void copyLinkWanted(const QString &id);
    void createUsersWanted(const QString &id);
    void removed(const QString &id); //!< by the person

private:
    void fit();

    Theme m_theme;
    QScrollArea *m_area;
    QVBoxLayout *m_layout;
    QMap<QString, TransferRow *> m_rows;
};

} // namespace gatehouse
