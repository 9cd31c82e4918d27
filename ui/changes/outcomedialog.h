#pragma once

#include "models/tables/parallel.h"
#include "models/tables/tablemodel.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QFutureWatcher>

#include <functional>

class QHBoxLayout;

namespace gatehouse {

class Button;
class CountFilter;
class RecordTable;
class TextLabel;

//! What became of one of several changes sent together, or will; texts in the user's language.
struct ChangeOutcome
{
    //! The most urgent first. Refused and Unchanged are not sent, Planned is to be.
    enum class Kind : quint8 { NotMade, Unknown, Refused, NotSent, Unchanged, Planned, Made };
    Kind kind = Kind::Made;
    QString record; //!< what people call what was changed
    QString message;
    QString change = {};    //!< the operation's title
    QString requestId = {}; //!< the service's name for the request
};

//! Shows what became of each of several changes, or will, those first that want attention, and how many there are of
//! each kind, of which one can be chosen. The rows shown can be copied, and saved aside with progress and cancel.
class OutcomeDialog : public QDialog
{
    Q_OBJECT

public:
    OutcomeDialog(const Theme &theme, const QString &title, const QString &summary,
                  const QList<ChangeOutcome> &outcomes, QWidget *parent = nullptr);
    ~OutcomeDialog() override;

    RecordTable *table() const { return m_table; }
    void setOutcomes(const QString &summary, const QList<ChangeOutcome> &outcomes);
    //! Something that can be done about them beside closing, such as sending the rest.
    void offer(const QString &text, const std::function<void()> &taken);
    void clearOffers();

private:
    void fill(QList<ChangeOutcome> outcomes);
    void showKind();
    void chooseFile();
    void save(const QString &path);
    void showSaved();
    void showMessage();

    TableStore m_store;
    TableModel m_model;
    Theme m_theme;
    CountFilter *m_kinds;
    RecordTable *m_table;
    TextLabel *m_summary;
    TextLabel *m_message;
    Button *m_save;
    struct Saved
    {
        bool isStopped = false;
        QString problem = {}; //!< why the file could not be written; empty: it is there
    };
    QFutureWatcher<Saved> m_saving;
    Cancellation m_stopping;
    QString m_file;
    QHBoxLayout *m_foot;
    QList<Button *> m_offers;
};

} // namespace gatehouse
