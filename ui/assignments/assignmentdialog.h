#pragma once

#include "models/assignments/assignmentset.h"
#include "ui/connections/requestdialog.h"
#include "ui/records/statepane.h"

class QComboBox;
class QStackedWidget;
class QStandardItemModel;
class QTreeView;

namespace gatehouse {

class CheckList;

//! What an assignment dialog is about; texts in the user's language.
struct AssignmentDialogTexts
{
    QString title;
    QString intro;
    bool areMany = false;  //!< several users, so it asks what is to become of their lists
    bool canChange = true; //!< false: to be looked at only
};

//! What becomes of one user's lists, for looking at before it is sent.
struct AssignmentPreview
{
    QString user;
    QString change; //!< what is added and removed, or why nothing is sent
    bool isSent = true;
};

//! Lets a person check the geofences and timeslots of one user, or those to be added to, removed from or put in place
//! of the lists of several, whose differences it shows before they are sent. It stays open until that has worked.
class AssignmentDialog : public RequestDialog
{
    Q_OBJECT

public:
    AssignmentDialog(const Theme &theme, const AssignmentDialogTexts &texts, QWidget *parent);

    CheckList *list(AssignmentKind kind) const;
    AssignmentMode mode() const; //!< Replace for one user
    //! Checks just this in that list and nothing in the other.
    void choose(AssignmentKind kind, const QString &key, AssignmentMode mode);
    //! In place of the lists: that they are read, or why they cannot be.
    void setState(const std::optional<PaneState> &state);
    //! What is checked now is how things are: only other checks are changes.
    void settle();
    bool hasChanges() const override;

    //! Asks whether this is to be sent; \a summary stands above.
    void showPreview(const QList<AssignmentPreview> &rows, const QString &summary, const QString &submitText);
    bool isPreview() const;

signals:
    void submitted();  //!< of what is checked; of several users, to see what it changes
    void sendWanted(); //!< of what the preview shows
    void stateActionTriggered();

protected:
    Problems problems() const override;
    void submit() override;

private:
    void showLists();
    void showButtons();

    AssignmentDialogTexts m_texts;
    QComboBox *m_mode = nullptr;
    CheckList *m_geofences;
    CheckList *m_timeslots;
    StatePane *m_pane;
    QWidget *m_lists;
    QWidget *m_preview;
    TextLabel *m_summary;
    QTreeView *m_previewView;
    QStandardItemModel *m_previewModel;
    QStackedWidget *m_stack;
    Button *m_back;
    QString m_sendText;
    struct Checked
    {
        QSet<QString> whole;
        QSet<QString> partly;

        bool operator==(const Checked &) const = default;
    };
    static Checked checkedIn(const CheckList *list);
    Checked m_settledGeofences;
    Checked m_settledTimeslots;
};

} // namespace gatehouse
