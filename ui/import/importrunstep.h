#pragma once

#include "ui/import/importline.h"
#include "ui/shell/shelltypes.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QProgressBar;

namespace gatehouse {

class ActionBar;
class CountFilter;
class IconLabel;
class ImportResultsModel;
class ImportTable;
class TextLabel;

//! An import under way or done: how far it is, and what became of each row.
class ImportRunStep : public QWidget
{
    Q_OBJECT

public:
    //! Which rows are shown.
    enum class Show : quint8 { All, Failed, Unclear, Refused, Done, TakenBack, SetAside, NotSent };
    Q_ENUM(Show)

    explicit ImportRunStep(const Theme &theme, QWidget *parent = nullptr);

    //! \a activity: of a run under way, for rate and time left.
    void setLine(const ImportLine &line, const std::optional<Activity> &activity);
    Show shown() const;
    void setShown(Show show);
    //! What can be done with the import, in order.
    void setActions(const QList<QAction *> &actions);

    ImportResultsModel *results() const { return m_results; }
    ImportTable *table() const { return m_table; }

signals:
    void showChosen(gatehouse::ImportRunStep::Show show); //!< by the person

private:
    void setCounts(const ImportTally &tally);

    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_detail;
    TextLabel *m_counts;
    TextLabel *m_pace;
    QProgressBar *m_progress;
    ActionBar *m_bar;
    QList<QAction *> m_actions;
    CountFilter *m_filter;
    ImportResultsModel *m_results;
    ImportTable *m_table;
};

} // namespace gatehouse
