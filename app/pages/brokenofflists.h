#pragma once

#include "app/changes/keptlist.h"
#include "app/pages/pagecontext.h"

#include <QObject>

namespace gatehouse {

class ActivityPanel;
class ChangeLog;

//! Tells in the activity panel of several changes that were being sent when the program ended, and shows what became of
//! each. What nobody knows can be looked up there, and what was not made be sent, by the same person who began it.
class BrokenOffLists : public QObject
{
    Q_OBJECT

public:
    //! \a folder: see keptListFolder().
    BrokenOffLists(const PageContext &context, ChangeLog *log, const QString &folder, QObject *parent = nullptr);

private:
    void read(const KeptList &list);
    void tell(const KeptList &list, const ChangeResult &result);
    void show(const QString &id);
    //! With what is needed to look up and send; else why that cannot be.
    QString prepare(const KeptList &list, ChangeResult &result) const;
    void forget(const QString &id);

    struct Told
    {
        KeptList list;
        ChangeResult result;
    };

    PageContext m_context;
    ChangeLog *m_log;
    ActivityPanel *m_panel;
    QHash<QString, Told> m_told; //!< by the name of the activity
};

} // namespace gatehouse
