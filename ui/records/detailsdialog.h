#pragma once

#include "ui/records/detailspane.h"
#include "ui/records/statepane.h"

#include <QDialog>

class QAction;
class QStackedWidget;

namespace gatehouse {

//! What a details dialog is about; in the user's language.
struct DetailsDialogTexts
{
    QString title;
    QString intro; //!< may be empty
};

//! Shows what was read for it, and until then that it is being read or why it could not be. Non-blocking; show it with
//! open(). Deletes itself once closed.
class DetailsDialog : public QDialog
{
    Q_OBJECT

public:
    DetailsDialog(const Theme &theme, const DetailsDialogTexts &texts, QWidget *parent);

    void setState(const PaneState &state);
    void setDetails(const QString &title, const QString &kind, const QList<DetailLine> &lines);
    //! Buttons below the details' title.
    void setActions(const QList<QAction *> &actions);

signals:
    void stateActionTriggered(); //!< the next step of the state shown

private:
    DetailsPane *m_details;
    StatePane *m_pane;
    QStackedWidget *m_stack;
};

} // namespace gatehouse
