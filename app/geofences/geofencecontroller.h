#pragma once

#include "app/geofences/fencechanges.h"
#include "app/geofences/fencerows.h"
#include "app/pages/pagecontext.h"
#include "app/pages/pagewatch.h"
#include "app/pages/recordlist.h"
#include "models/changes/change.h"
#include "ui/records/statepane.h"

#include <map>
#include <memory>

namespace gatehouse {

class AccessImpact;
class FenceDrafts;
class FenceImport;
class FenceProblemWatch;
class GeofencePage;
class PolygonCover;
struct ChangeResult;

//! The page of geofences: brings together organizations, the fences of the one chosen, map, table, and the door. Edits
//! of an organization that is left stay, with their history, until they are saved or discarded. Lives as long as its
//! widget.
class GeofenceController : public PageWatch
{
    Q_OBJECT

public:
    //! Makes the page's widget.
    static QWidget *make(const PageContext &context);

    ~GeofenceController() override;

    bool isReady() const override;
    QString problem() const override;
    QString unsaved() override;
    QString unsavedOf(Service service) override;
    bool hasSamples() const override { return true; }
    QString showSample(int number) override;

    FenceDocument *document() const; //!< of the organization chosen; null: none is

private:
    //! What the button of the state shown is for.
    enum class Step : quint8 { None, SignIn, Retry, Cancel, CreateScope };

    explicit GeofenceController(const PageContext &context);

    void connectPage();
    void addActions();
    void addHelpers();
    void exportAll(bool selectedOnly);
    void accessChanged();
    void scopesChanged();
    void chooseScope(const Record &organization);
    void watchQuota();
    std::optional<qint64> quota() const;
    void refresh();
    void clear();
    void read(bool thenSave = false);
    void received(const Outcome<RecordPage> &outcome, bool thenSave = false);
    void restore();
    void readSelectedAgain();
    void take(Step step);
    void showState();
    void showPane(const PaneState &pane, Step step);
    void showCount();
    void showFacts();
    void showUnsavedElsewhere();
    void showImpact();
    void selectOnMap();
    void selectInTable(const QList<FenceKey> &keys);
    void updateActions();
    void save();
    //! \a doubted: what had been sent already of those that were in doubt.
    void saved(FenceDocument *document, const QList<FenceKey> &keys, const QList<std::optional<FenceValues>> &sent,
               const QHash<FenceKey, FenceValues> &doubted, const QString &organization, const ChangeResult &result);
    void saveAfterLook();
    void tellNoLook();
    void discard(); //!< all edits; asks first where that cannot be undone
    void discardEdits(FenceDocument *document);

    PageContext m_context;
    Client &m_client;
    FenceRows m_rows;
    GeofencePage *m_widget;
    RecordList m_scopes;
    FenceDrafts *m_drafts;
    FenceProblemWatch *m_problems = nullptr;
    PolygonCover *m_cover = nullptr;
    FenceImport *m_import = nullptr;
    AccessImpact *m_impact = nullptr;
    Record m_scope;
    std::map<QString, std::unique_ptr<FenceDocument>> m_documents; //!< by organization
    QSet<QString> m_wasRead;                                       //!< organizations whose fences are here
    QSet<QString> m_neverTold;                                     //!< those of them whose list has told nothing yet
    QHash<QString, FenceWires> m_wires;                            //!< their fences as the service gave them
    QFuture<Outcome<RecordPage>> m_reading;
    QFuture<Outcome<QJsonObject>> m_readingOne;
    std::optional<ServiceError> m_error;
    bool m_isReading = false;
    std::optional<QString> m_savingOf; //!< the organization whose changes are being sent
    int m_saves = 0;                   //!< begun and ended; what was asked for before one tells nothing of it
    bool m_isReadLater = false;        //!< of it, once they are sent
    bool m_maySendAgain = false;       //!< a look at what is in doubt has told nothing, and the person knows
    bool m_isSelecting = false;
    Step m_step = Step::None;
    QList<QAction *> m_forOne;
    QList<QAction *> m_forSome;
    QAction *m_reload = nullptr;
    QAction *m_importAction = nullptr;
    QAction *m_exportAction = nullptr;
};

} // namespace gatehouse
