#pragma once

#include "models/import/importkindsmodel.h"
#include "models/import/importrowsmodel.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QProgressBar;

namespace gatehouse {

class ActionBar;
class ImportEffectList;
class ImportTable;
class ImportVerdictBar;
class SearchField;
class TextLabel;

//! What would happen to each row of a file, what is wrong and how often, and the means to mend it: cell by cell or
//! many at once.
class ImportCheckStep : public QWidget
{
    Q_OBJECT

public:
    //! \a page: whose actions these are; the draft must outlive the step.
    ImportCheckStep(const Theme &theme, ImportDraft *draft, QWidget *page);

    //! Of the page; they are possible while isCurrent.
    const QList<QAction *> &actions() const { return m_actions; }
    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }
    void setCurrent(bool isCurrent);

    ImportRowsModel *rows() const { return m_rows; }
    ImportTable *table() const { return m_table; }
    SearchField *search() const { return m_search; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *add(const QString &id, Icon icon, const QString &text, const QKeySequence &keys,
                 const std::function<void()> &run);
    void makeActions();
    QWidget *makeSide();
    void setFilter(const ImportFilter &filter);
    void showPlan();
    void showProgress(qint64 rows, qint64 of);
    void updateEnabled();
    //! What the actions work on: the chosen rows where there are some, else all that are shown.
    ImportRows chosenRows() const;
    int chosenColumn() const; //!< of the file; -1: none
    void mendMany(ImportEdit::What what);
    void editMany(ImportEdit::What what, int column);
    void joinCells();
    bool canJoin() const;
    bool hasSurplus(quint32 row) const;
    void findNext(bool backwards);
    void openMenu(QWidget *where, const QPoint &position);

    Theme m_theme;
    ImportDraft *m_draft;
    ImportRowsModel *m_rows;
    ImportKindsModel *m_kinds;
    ImportVerdictBar *m_verdicts;
    SearchField *m_search;
    ImportTable *m_table;
    ImportTable *m_kindTable;
    ActionBar *m_bar;
    TextLabel *m_scopeText;
    ImportEffectList *m_effects;
    TextLabel *m_noEffects;
    TextLabel *m_noKinds;
    QProgressBar *m_progress;
    QWidget *m_page;
    QList<QAction *> m_actions;
    QAction *m_set = nullptr;
    QAction *m_replace = nullptr;
    QAction *m_tidy = nullptr;
    QAction *m_join = nullptr;
    QAction *m_aside = nullptr;
    QAction *m_back = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_editCell = nullptr;
    bool m_isCurrent = false;
    bool m_isFitted = false;
};

} // namespace gatehouse
