#pragma once

#include "app/pages/draftmemory.h"
#include "app/pages/pagecontext.h"
#include "app/pages/pagewatch.h"
#include "app/pages/recordlist.h"
#include "app/timeslots/slotplanning.h"
#include "models/tables/tablemodel.h"

#include <QJsonArray>
#include <QSet>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

class QAction;

namespace gatehouse {

class AccessImpact;
class StretchOffer;
class TablePage;
class WeekEditor;
enum class WeekEdit : quint8;
struct ChangeResult;
struct EditedWeek;
struct PaneState;
struct SlotRow;

//! The page of timeslots: brings together an organization's timeslots, the list, the week, the drafts and the door.
//! Lives as long as its widget.
class TimeslotPage : public PageWatch
{
    Q_OBJECT

public:
    //! Makes the page's widget.
    static QWidget *make(const PageContext &context);
    ~TimeslotPage() override;

    bool isReady() const override;
    QString problem() const override;
    QString unsaved() override;
    QString unsavedOf(Service service) override;
    bool hasSamples() const override { return true; }
    QString showSample(int number) override;

private:
    //! What the button of the state or the notice shown is for.
    enum class Step : quint8 { None, SignIn, Retry, Create, CreateScope, ClearFilters };

    //! What is being done with the timeslots of an organization; kept while another is looked at.
    struct Work
    {
        Record organization;
        SlotDrafts drafts;
        QSet<int> shown; //!< beside the one edited
        int current = 0;
        bool isRead = false; //!< what there is to be shown of it is here
        QJsonArray waiting;  //!< edits from last time, until a list tells what they are edits of
        SlotHabits habits;
        SlotReading readAs; //!< what the connection's settings said of the last list
        bool isSaving = false;
        int saves = 0; //!< begun; a list that was asked for before one tells nothing of it
        QHash<int, SlotDrafts::SavedExtent> justSaved; //!< rows that have got something; the next list says the rest
        QHash<int, QList<qint64>> added; //!< ids that rows had before something was sent to be added to them
        std::vector<std::unique_ptr<StretchOffer>> offers;
        //! Rows in doubt of which a look has told nothing: they were left out of what was saved, and the person knows.
        QSet<int> leftOut;
    };

    explicit TimeslotPage(const PageContext &context);

    void connectWidget();
    void makeActions();
    void addImpact();
    QAction *add(const QString &id, Icon icon, const QString &text, const QKeySequence &keys,
                 const std::function<void()> &run);
    bool eventFilter(QObject *watched, QEvent *event) override;

    // What there is
    void accessChanged();
    void leave();
    void refresh();
    void scopesChanged();
    void setScope(const Record &scope);
    void read(bool thenSave = false);
    void noteChange(const QString &id); //!< of a timeslot, and not by saving; empty: nobody knows which
    void keepDrafts();
    QFuture<Outcome<RecordPage>> list(const QString &organization);
    void arrived(const Outcome<RecordPage> &rows, bool thenSave);
    void beginUntold();
    void tellRestored(int count);
    void bring(const QString &organization, Work *work, const QJsonArray &rows);
    //! Reads them, and how timeslots are written here: as these are, else as the connection's settings say.
    QList<WeekSlot> learn(Work *work, const QJsonArray &rows);
    SlotDialect dialect() const; //!< of new timeslots
    SlotPlace place() const;

    // What is shown
    void fill();
    void selectCurrent(); //!< in the list
    SlotRow rowOf(const SlotDraft &draft) const;
    void showRow(int key);
    void showEditor();
    EditedWeek editedWeek(const SlotDraft &draft) const;
    void showLayers();
    void showEdits();
    void showState();
    QString waitingText() const;                       //!< empty: nothing waits
    QString leftOutText(const SlotDraft &draft) const; //!< why; empty: it was not
    void showPane(const PaneState &pane, Step step);
    void take(Step step);
    void say(const QString &text);

    // What is done
    const SlotDraft *current() const; //!< null when none is chosen
    QList<const SlotDraft *> selected() const;
    QString obstacle() const; //!< to changing anything; empty: none
    void editTimes(const WeekSet &after, WeekEdit edit);
    void create();
    void createAs(bool isDaily);
    void duplicate();
    void setActive(bool isOn);
    void remove();
    void revert();
    void discard(); //!< all edits; asks first where that cannot be undone
    void toggleShown(const QList<int> &keys);
    void save();
    void send(const QList<const SlotDraft *> &drafts);
    //! What is sent for a row.
    struct Sending
    {
        int key;
        SlotStep step;
    };
    //! \a kept: of the organization, unless the person has left.
    void saved(const ChangeResult &result, const QList<Sending> &sendings, const QString &organization,
               const std::weak_ptr<Work> &kept);
    void saveAfterLook();
    //! A look has told nothing: what is in doubt is left out.
    void saveWithoutLook();
    //! What rows have gained is assigned to nobody.
    void tellUnassigned(Work *work);

    PageContext m_context;
    Client &m_client;
    RecordList m_scopes;
    Record m_scope;
    std::map<QString, std::shared_ptr<Work>> m_works; //!< by organization
    DraftMemory m_kept;                               //!< of what is not saved
    QTimer m_keeping;
    Work *m_work = nullptr;
    RecordCells m_cells;
    TableStore m_store;
    TableModel m_model;
    TablePage *m_widget;
    WeekEditor *m_editor;
    AccessImpact *m_impact = nullptr;
    QFuture<Outcome<RecordPage>> m_reading;
    std::optional<ServiceError> m_error;
    bool m_isReading = false;
    bool m_isSaving = false;
    bool m_isFilling = false;
    SlotDialect m_seenDialect = SlotDialect::Unknown; //!< of another organization of the service
    Step m_step = Step::None;
    QAction *m_create = nullptr;
    QAction *m_save = nullptr;
    QAction *m_discard = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_show = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_switch = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_revert = nullptr;
    QAction *m_exportSelected = nullptr;
};

} // namespace gatehouse
